package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Combines pieces into paths. Adjacent pieces form a chain, which is read from the inside out ("point 2 of part 3 of
 * article 126") or from the outside in ("article 126, part 3"). The chains of a list complete each other and share the
 * statute that is named before or after them.
 */
final class Assembler {

    /** Adjacent pieces. */
    private static final class Chain {
        private final List<Piece.Group> groups = new ArrayList<>();
        private @Nullable Mention mention;
        private boolean mentionFirst;
        private Piece.@Nullable Self self;
        private @Nullable Wording wording;
        private Piece.Separator.@Nullable Kind before;
        private int start = -1;
        private int end;
        private List<CitationDraft> drafts = new ArrayList<>();

        /** Whether it has become part of another chain. */
        private boolean absorbed;

        void cover(Piece piece) {
            start = start < 0 ? piece.start() : start;
            end = piece.end();
        }

        boolean isEmpty() {
            return groups.isEmpty() && mention == null && self == null;
        }

        int root() {
            for (int i = 0; i < groups.size(); i++) {
                if (Levels.isRoot(groups.get(i).level())) {
                    return i;
                }
            }
            return -1;
        }

        boolean hasBase() {
            return root() >= 0 || (self != null && !self.same());
        }

        /** Whether nothing that follows can belong to it. */
        boolean isClosed() {
            return root() > 0 || (mention != null && !mentionFirst);
        }

        String outermost() {
            int first = Levels.rank(groups.get(0).level());
            int last = Levels.rank(groups.get(groups.size() - 1).level());
            return groups.get(first <= last ? 0 : groups.size() - 1).level();
        }

        boolean has(String level) {
            return groups.stream().anyMatch(group -> group.level().equals(level));
        }

        /** Whether a group cannot belong to this chain. */
        boolean refuses(Piece.Group group) {
            if (groups.isEmpty()) {
                return false;
            }
            if ((mention != null && !mentionFirst)
                    || (self != null && self.start() > groups.get(0).start())) {
                return true;
            }
            int root = root();
            boolean isRoot = Levels.isRoot(group.level());
            if (has(group.level())
                    || (isRoot && root >= 0 && !isOuter(groups.get(root).level()) && !isOuter(group.level()))) {
                return true;
            }
            if (root > 0 && !isRoot) {
                return true;
            }
            Piece.Group last = groups.get(groups.size() - 1);
            boolean innerFirst =
                    groups.size() > 1 && root < 0 && Levels.rank(groups.get(0).level()) > Levels.rank(last.level());
            // In most laws of Kazakhstan, points have parts.
            boolean pointOfPart = last.level().equals("part") && group.level().equals("point");
            return innerFirst && !pointOfPart && Levels.rank(group.level()) > Levels.rank(last.level());
        }

        private static final Set<String> OUTER =
                Set.of("law-division", "book", "title", "chapter", "schedule", "annex", "transitional-provisions");

        /** Whether it begins with what contains its first article or title: "libro II, título V". */
        boolean beginsOutside(int root) {
            String first = groups.get(0).level();
            return isOuter(first)
                    && Levels.rank(first) < Levels.rank(groups.get(root).level());
        }

        /** The groups with those first that contain articles, wherever they are named. */
        private List<Piece.Group> outermostFirst() {
            List<Piece.Group> ordered = new ArrayList<>(groups);
            ordered.sort(Comparator.comparingInt(
                    group -> isOuter(group.level()) ? Levels.rank(group.level()) : Integer.MAX_VALUE));
            return ordered;
        }

        /** Whether the article after a comma is in what was named before it: "annexe II, article 3". */
        boolean leadsInto(Piece.Separator separator, List<Piece> pieces, int next) {
            return separator.kind() == Piece.Separator.Kind.COMMA
                    && !groups.isEmpty()
                    && (mention == null || mentionFirst)
                    && self == null
                    && groups.stream()
                            .allMatch(group -> isOuter(group.level())
                                    && group.items().size() == 1
                                    && group.items().get(0).through() == null)
                    && next < pieces.size()
                    && pieces.get(next) instanceof Piece.Group group
                    && Levels.isRoot(group.level())
                    && !has(group.level());
        }

        /** Whether what contains the article comes after it: "artículo 215, del Título IV". */
        boolean isContained(Piece.Separator separator, List<Piece> pieces, int next) {
            return separator.kind() == Piece.Separator.Kind.COMMA
                    && groups.size() == 1
                    && groups.get(0).level().equals("article")
                    && groups.get(0).items().size() == 1
                    && mention == null
                    && self == null
                    && next < pieces.size()
                    && pieces.get(next) instanceof Piece.Group group
                    && group.start() > separator.end()
                    && isOuter(group.level());
        }

        private static boolean isOuter(String level) {
            return OUTER.contains(level);
        }
    }

    private final List<Chain> chains = new ArrayList<>();

    private Assembler(List<Piece> pieces) {
        Chain chain = new Chain();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Separator separator) {
                if (chain.leadsInto(separator, pieces, i + 1) || chain.isContained(separator, pieces, i + 1)) {
                    continue;
                }
                chain = next(chain);
                chain.before = separator.kind();
            } else if (piece instanceof Piece.Group group) {
                if (chain.refuses(group)) {
                    chain = next(chain);
                }
                chain.groups.add(group);
                chain.cover(piece);
            } else if (piece instanceof Piece.Named named) {
                boolean full = chain.mention != null && (named.mention().isTelling() || chain.groups.isEmpty());
                if (full) {
                    chain = next(chain);
                }
                if (chain.mention == null) {
                    chain.mention = named.mention();
                    chain.mentionFirst = chain.groups.isEmpty();
                }
                chain.cover(piece);
            } else if (piece instanceof Piece.Self self) {
                if (chain.self != null || (chain.mention != null && !chain.mentionFirst)) {
                    chain = next(chain);
                }
                chain.self = self;
                chain.cover(piece);
            } else if (piece instanceof Piece.Worded worded) {
                chain.wording = worded.wording();
                chain.cover(piece);
            }
        }
        next(chain);
    }

    private Chain next(Chain chain) {
        if (!chain.isEmpty()) {
            chains.add(chain);
        }
        return new Chain();
    }

    /**
     * Combines pieces.
     *
     * @return the citations, in the order of the text
     */
    static List<CitationDraft> assemble(List<Piece> pieces) {
        Assembler assembler = new Assembler(pieces);
        assembler.complete();
        assembler.name();
        assembler.ranges();
        return assembler.drafts();
    }

    private void ranges() {
        for (int i = 0; i < chains.size(); i++) {
            Chain chain = chains.get(i);
            Chain left = chain.before == Piece.Separator.Kind.THROUGH && !chain.drafts.isEmpty() ? left(i) : null;
            CitationDraft first = left == null ? null : left.drafts.get(left.drafts.size() - 1);
            if (first != null && first.through() == null) {
                first.extend(chain.drafts.remove(0));
            }
        }
    }

    private List<CitationDraft> drafts() {
        List<CitationDraft> drafts = new ArrayList<>();
        for (Chain chain : chains) {
            if (chain.before == Piece.Separator.Kind.WITH && !chain.drafts.isEmpty()) {
                chain.drafts.get(0).setWith();
            }
            drafts.addAll(chain.drafts);
        }
        drafts.sort(Comparator.comparingInt(CitationDraft::start));
        return drafts;
    }

    // Paths

    private void complete() {
        for (Chain chain : chains) {
            if (chain.hasBase()) {
                chain.drafts = expand(chain, List.of());
                chain.drafts.forEach(draft -> draft.setSelf(chain.self));
            }
        }
        for (int i = 0; i < chains.size(); i++) {
            if (isOpen(i) && !goesRight(i)) {
                completeFromLeft(i);
            }
        }
        for (int i = chains.size() - 1; i >= 0; i--) {
            if (isOpen(i)) {
                completeFromRight(i);
            }
        }
    }

    private boolean isOpen(int i) {
        Chain chain = chains.get(i);
        return !chain.groups.isEmpty() && !chain.hasBase() && chain.drafts.isEmpty() && !chain.absorbed;
    }

    /** Whether the rest of a path without an article follows it rather than precedes it. */
    private boolean goesRight(int i) {
        Chain chain = chains.get(i);
        if (chain.self != null && chain.self.same()) {
            return false;
        }
        int right = i + 1;
        while (right < chains.size()
                && !chains.get(right).hasBase()
                && chains.get(right).before != Piece.Separator.Kind.WITH) {
            right++;
        }
        boolean found = right < chains.size() && chains.get(right).hasBase() && isLeadUp(right);
        Chain left = left(i);
        if (left != null && chain.before == null) {
            return false;
        }
        if (left == null) {
            return right < chains.size() && chains.get(right).hasBase();
        }
        return found && left.isClosed();
    }

    /**
     * Whether the chain with the article could end a list that begins before it: it has inner levels before its
     * article, or nothing but the article.
     */
    private boolean isLeadUp(int right) {
        Chain chain = chains.get(right);
        return chain.root() != 0 || chain.groups.size() == 1 || chain.self != null;
    }

    private @Nullable Chain left(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (!chains.get(k).drafts.isEmpty()) {
                return chains.get(k);
            }
        }
        return null;
    }

    private void completeFromLeft(int i) {
        Chain chain = chains.get(i);
        Chain left = left(i);
        if (left == null) {
            chain.drafts = expand(chain, List.of());
            Piece.Self self = chain.self == null ? pointer(i) : chain.self;
            chain.drafts.forEach(draft -> draft.setSelf(self));
            return;
        }
        CitationDraft last = left.drafts.get(left.drafts.size() - 1);
        String level = chain.outermost();
        boolean extend = !last.has(level) && (Levels.rank(level) > last.innermost() || isWithin(chain, level, last));
        List<CitationDraft.Step> base = extend ? last.steps() : last.outside(level);
        chain.drafts = expand(chain, base);
        chain.drafts.forEach(draft -> draft.setSelf(last.self()));
        boolean absorbs = extend
                && chain.before != Piece.Separator.Kind.AND
                && chain.before != Piece.Separator.Kind.SEMICOLON
                && chain.before != Piece.Separator.Kind.WITH;
        if (absorbs && !chain.drafts.isEmpty()) {
            left.drafts.remove(left.drafts.size() - 1);
            left.absorbed = true;
            chain.drafts.get(0).cover(last.start(), last.end());
        }
        if (chain.mention == null && absorbs) {
            chain.mention = left.mention;
            chain.mentionFirst = left.mentionFirst;
        }
        if (absorbs && (left.before == Piece.Separator.Kind.WITH || left.before == Piece.Separator.Kind.THROUGH)) {
            chain.before = left.before;
        }
    }

    /** In Italian laws, letters have numbers: "lett. a), n. 1)"; in Mexican ones, numbers have incisos with letters. */
    private static boolean isWithin(Chain chain, String level, CitationDraft last) {
        Piece.Group group = chain.groups.get(0);
        if (chain.before != Piece.Separator.Kind.COMMA) {
            return false;
        }
        Num number = group.items().get(0).number();
        return level.equals("number") && group.language().equals("it") && last.has("letter")
                || level.equals("inciso") && number != null && number.form() == Num.Form.LETTER && last.has("number");
    }

    /** A pointer that stands on its own next to a chain: "this Article, paragraph 2". */
    private Piece.@Nullable Self pointer(int i) {
        for (int k : new int[] {i - 1, i + 1}) {
            if (k >= 0 && k < chains.size() && chains.get(k).groups.isEmpty() && chains.get(k).self != null) {
                return chains.get(k).self;
            }
        }
        return null;
    }

    private void completeFromRight(int i) {
        Chain chain = chains.get(i);
        int right = i + 1;
        while (right < chains.size() && chains.get(right).drafts.isEmpty()) {
            right++;
        }
        if (right == chains.size()) {
            completeFromLeft(i);
            return;
        }
        Chain next = chains.get(right);
        CitationDraft first = next.drafts.get(0);
        String level = chain.outermost();
        boolean joins = next.before == Piece.Separator.Kind.COMMA || next.before == null;
        if (joins && isBetween(chain, next)) {
            next.drafts.replaceAll(draft -> draft.with(new CitationDraft.Step(
                    level,
                    chain.groups.get(0).items().get(0),
                    chain.groups.get(0).plural())));
            next.drafts.get(0).cover(chain.start, next.drafts.get(0).end());
            chain.absorbed = true;
            return;
        }
        if (joins && next.self != null && isOutside(chain, next)) {
            List<CitationDraft.Step> path =
                    new ArrayList<>(expand(chain, List.of()).get(0).steps());
            path.addAll(first.steps());
            CitationDraft whole = new CitationDraft(path, first.language(), chain.start, first.end());
            whole.setSelf(first.self());
            next.drafts = new ArrayList<>(List.of(whole));
            next.before = chain.before;
            chain.absorbed = true;
            return;
        }
        boolean extend =
                joins && !first.has(level) && first.innermost() < Levels.rank(level) && next.drafts.size() == 1;
        List<CitationDraft.Step> base = extend ? first.steps() : first.outside(level);
        chain.drafts = expand(chain, base);
        chain.drafts.forEach(draft -> draft.setSelf(first.self()));
        if (extend && !chain.drafts.isEmpty()) {
            next.drafts.clear();
            next.absorbed = true;
            chain.drafts.get(chain.drafts.size() - 1).cover(first.start(), first.end());
            if (chain.mention == null) {
                chain.mention = next.mention;
                chain.mentionFirst = next.mentionFirst;
            }
        }
    }

    /** Whether a level precedes a chain that lacks it between its own levels: "part 3, paragraph 2 of article 126". */
    private static boolean isBetween(Chain chain, Chain next) {
        String level = chain.groups.get(0).level();
        return chain.groups.size() == 1
                && chain.groups.get(0).items().size() == 1
                && next.root() > 0
                && next.drafts.stream()
                        .allMatch(draft ->
                                !draft.has(level) && Levels.rank(level) < draft.innermost() && draft.self() == null);
    }

    /** Whether a chain is the outer part of the next one: "part 1, point 2 of this article". */
    private static boolean isOutside(Chain chain, Chain next) {
        if (next.drafts.size() != 1
                || next.root() >= 0
                || chain.groups.stream().anyMatch(each -> each.items().size() > 1)) {
            return false;
        }
        int outermost = Levels.rank(next.drafts.get(0).steps().get(0).level());
        return chain.groups.stream().allMatch(each -> Levels.rank(each.level()) < outermost);
    }

    /** All paths of a chain. */
    private static List<CitationDraft> expand(Chain chain, List<CitationDraft.Step> base) {
        List<CitationDraft> drafts = new ArrayList<>();
        if (chain.groups.isEmpty()) {
            return drafts;
        }
        int root = chain.root();
        List<Piece.Group> inner = new ArrayList<>();
        List<Piece.Group> outer = new ArrayList<>();
        boolean isOuterFirst = root == 0 || root > 0 && chain.beginsOutside(root);
        if (root > 0 && !isOuterFirst) {
            inner.addAll(chain.groups.subList(0, root + 1));
            Collections.reverse(inner);
            outer.addAll(chain.groups.subList(root + 1, chain.groups.size()));
            inner.addAll(outer);
            expand(base, inner, true, drafts);
        } else if (isOuterFirst) {
            expand(base, chain.outermostFirst(), false, drafts);
        } else {
            int first = Levels.rank(chain.groups.get(0).level());
            int last = Levels.rank(chain.groups.get(chain.groups.size() - 1).level());
            List<Piece.Group> ordered = new ArrayList<>(chain.groups);
            boolean innerFirst = first > last;
            if (innerFirst) {
                Collections.reverse(ordered);
            }
            expand(base, ordered, innerFirst, drafts);
        }
        drafts.sort(Comparator.comparingInt(CitationDraft::start));
        if (!drafts.isEmpty()) {
            drafts.get(0).cover(chain.start, drafts.get(0).end());
            CitationDraft last = drafts.get(drafts.size() - 1);
            last.cover(last.start(), chain.end);
        }
        return drafts;
    }

    private static void expand(
            List<CitationDraft.Step> base, List<Piece.Group> groups, boolean innerFirst, List<CitationDraft> drafts) {
        if (groups.isEmpty()) {
            return;
        }
        Piece.Group group = groups.get(0);
        List<Piece.Group> rest = groups.subList(1, groups.size());
        int attached = innerFirst ? 0 : group.items().size() - 1;
        CitationDraft.Step before = null;
        for (int i = 0; i < group.items().size(); i++) {
            Piece.Item item = group.items().get(i);
            if (item.follows() && before != null) {
                item = item.after(before.item());
            }
            CitationDraft.Step step = new CitationDraft.Step(group.level(), item, group.plural());
            before = step;
            List<CitationDraft.Step> path = new ArrayList<>(base);
            path.add(step);
            if (!item.details().isEmpty()) {
                detailed(path, item, group, drafts);
            } else if (i == attached && !rest.isEmpty()) {
                expand(path, rest, innerFirst, drafts);
            } else {
                int start = i == 0 ? group.start() : item.start();
                int end = i == group.items().size() - 1 ? group.end() : item.end();
                drafts.add(new CitationDraft(path, group.language(), start, end));
            }
        }
    }

    /** Brackets after a number give details of that number only: {@code 126 (part 3), 128}. */
    private static void detailed(
            List<CitationDraft.Step> path, Piece.Item item, Piece.Group group, List<CitationDraft> drafts) {
        Assembler within = new Assembler(item.details());
        List<CitationDraft> found = new ArrayList<>();
        CitationDraft last = new CitationDraft(path, group.language(), item.start(), item.end());
        for (Chain chain : within.chains) {
            if (chain.groups.isEmpty()) {
                continue;
            }
            String level = chain.outermost();
            boolean extend = !last.has(level) && Levels.rank(level) > last.innermost();
            boolean joins = extend && !found.isEmpty() && chain.before == Piece.Separator.Kind.COMMA;
            List<CitationDraft> more = expand(chain, extend ? last.steps() : last.outside(level));
            if (joins) {
                found.remove(found.size() - 1);
            }
            found.addAll(more);
            last = found.isEmpty() ? last : found.get(found.size() - 1);
        }
        if (found.isEmpty()) {
            drafts.add(last);
        } else {
            found.get(0).cover(item.start(), found.get(0).end());
            found.get(found.size() - 1).cover(item.end(), item.end());
            drafts.addAll(found);
        }
    }

    // Statutes

    /** A statute is named before or after everything that it applies to. */
    private void name() {
        boolean prefix = false;
        boolean any = false;
        for (Chain chain : chains) {
            if (chain.mention != null) {
                prefix = chain.mentionFirst && !any;
                break;
            }
            any |= !chain.groups.isEmpty();
        }
        for (int i = 0; i < chains.size(); i++) {
            Chain chain = chains.get(i);
            Mention own = chain.mention;
            boolean inherited = false;
            if (own == null && chain.self == null && !selfFurther(i)) {
                Mention before = mention(i, -1);
                Mention behind = mention(i, 1);
                own = prefix ? (before == null ? behind : before) : (behind == null ? before : behind);
                inherited = own != null;
            }
            Wording wording = chain.wording != null ? chain.wording : wording(own);
            if (wording != null) {
                chain.drafts.forEach(draft -> draft.setWording(wording));
            }
            if (inherited && !chain.drafts.isEmpty()) {
                inherited = !coverStatute(i);
            }
            for (CitationDraft draft : chain.drafts) {
                if (draft.mention() == null && (draft.self() == null || own != null && chain.mention != null)) {
                    draft.setMention(own, inherited);
                }
            }
        }
        selves();
    }

    /** The wording that is stated after the name of a statute applies to all that is cited of it. */
    private @Nullable Wording wording(@Nullable Mention mention) {
        for (Chain chain : chains) {
            if (mention != null
                    && chain.mention != null
                    && chain.mention.start() == mention.start()
                    && chain.wording != null
                    && chain.wording.start() >= mention.end()) {
                return chain.wording;
            }
        }
        return null;
    }

    /**
     * If a statute stands alone directly next to a citation, its words are part of the citation: "Art. 3, Palermo
     * Protocol".
     */
    private boolean coverStatute(int i) {
        List<CitationDraft> drafts = chains.get(i).drafts;
        Chain before = i == 0 ? null : chains.get(i - 1);
        Chain behind = i + 1 == chains.size() ? null : chains.get(i + 1);
        if (behind != null && behind.groups.isEmpty() && behind.mention != null) {
            drafts.get(drafts.size() - 1).cover(behind.start, behind.end);
            return drafts.size() == 1;
        } else if (before != null && before.groups.isEmpty() && before.mention != null) {
            drafts.get(0).cover(before.start, before.end);
            return drafts.size() == 1;
        }
        return false;
    }

    /** "This Code" at the end of a list applies to the whole list. */
    private void selves() {
        for (int i = chains.size() - 1; i >= 0; i--) {
            Chain chain = chains.get(i);
            if (chain.self == null || !chain.self.what().equals("statute")) {
                continue;
            }
            for (int k = i - 1; k >= 0 && chains.get(k).mention == null && chains.get(k).self == null; k--) {
                for (CitationDraft draft : chains.get(k).drafts) {
                    if (draft.self() == null && draft.mention() == null) {
                        draft.setSelf(chain.self);
                    }
                }
            }
            boolean first = chain.groups.isEmpty()
                    || chain.self.start() < chain.groups.get(0).start();
            for (int k = i + 1;
                    first && k < chains.size() && chains.get(k).mention == null && chains.get(k).self == null;
                    k++) {
                for (CitationDraft draft : chains.get(k).drafts) {
                    if (draft.self() == null && draft.mention() == null) {
                        draft.setSelf(chain.self);
                    }
                }
            }
        }
    }

    private boolean selfFurther(int i) {
        for (int k = i + 1; k < chains.size(); k++) {
            if (chains.get(k).mention != null) {
                return false;
            }
            if (chains.get(k).self != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Mention mention(int from, int direction) {
        for (int i = from + direction; i >= 0 && i < chains.size(); i += direction) {
            Mention mention = chains.get(i).mention;
            if (mention != null) {
                // A statute directly before its own units does not apply to earlier units.
                boolean ofOthers = direction > 0
                        && chains.get(i).mentionFirst
                        && !chains.get(i).groups.isEmpty();
                return ofOthers ? null : mention;
            }
            if (chains.get(i).self != null && direction > 0) {
                return null;
            }
        }
        return null;
    }
}
