package io.github.manumit.citation;

import io.github.manumit.place.JurisdictionCode;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationBuilder;
import io.github.manumit.statute.CitationContext;
import io.github.manumit.statute.CitationMark;
import io.github.manumit.statute.CitationRole;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.statute.ProvisionTopic;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the statutes of drafts, gives their levels the statute's own names, and reads their numbers as its country writes them. */
final class Interpreter {

    private static final int LONGEST_WRITTEN = 1000;
    private static final int LONGEST_NUMBER = 50;
    private static final int LEAST_FLATTENED = 4;
    private static final int MOST_ALTERNATIVES = 4;

    /** No article has so many parts; a number in brackets from here on is raised. */
    private static final int LEAST_RAISED = 10;

    private final Words words;
    private final StatuteNames names;
    private final @Nullable String country;
    private final @Nullable PartialDate date;

    /** The country of the statute that was named last, for those named without one. */
    private @Nullable String named;

    Interpreter(Words words, StatuteNames names, @Nullable String country, @Nullable PartialDate date) {
        this.words = words;
        this.names = names;
        this.country = country;
        this.date = date;
    }

    /** A statute found for a draft. */
    private record Target(
            @Nullable String code,
            @Nullable KnownStatute known,
            @Nullable String country,
            boolean inferred,
            boolean doubtful,
            List<String> others) {}

    List<FoundCitation> interpret(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Mention mention = draft.mention();
            String own = mention == null ? null : countryOf(mention);
            named = own == null ? named : own;
        }
        List<FoundCitation> found = new ArrayList<>();
        for (Draft draft : drafts) {
            FoundCitation citation = interpret(draft);
            Draft last = draft.through();
            // "Part 3 of article 30 – part 1 of article 105" is an attempt, where the first article is on that.
            if (last != null && role(citation.citation()) != null) {
                draft.close();
                found.add(interpret(draft));
                found.add(interpret(last));
            } else {
                found.add(citation);
            }
        }
        return attempts(found);
    }

    private @Nullable String countryOf(Mention mention) {
        if (mention.country() != null) {
            return mention.country();
        }
        String code = mention.code();
        return code == null ? null : names.find(code).map(StatuteNames::country).orElse(null);
    }

    // The statute

    private Target target(Draft draft) {
        Mention mention = draft.mention();
        if (draft.self() != null) {
            return new Target(null, null, country, false, false, List.of());
        }
        Target byName = mention == null ? null : named(draft, mention);
        if (byName != null && (byName.code() != null || !byName.others().isEmpty())) {
            return byName.code() == null
                    ? headed(draft, byName, mention == null ? null : mention.kind(), byName)
                    : byName;
        }
        Target nothing = byName == null
                ? new Target(null, null, country, false, false, List.of())
                : new Target(null, null, byName.country(), false, byName.doubtful(), List.of());
        return mention == null || !mention.isTelling() ? headed(draft, nothing, null, nothing) : nothing;
    }

    private Target named(Draft draft, Mention mention) {
        String code = mention.code();
        String own = mention.country() != null ? mention.country() : null;
        if (code != null) {
            KnownStatute known = names.find(code).orElse(null);
            return new Target(code, known, known == null ? own : StatuteNames.country(known), false, false, List.of());
        }
        String likely =
                own != null ? own : country != null ? country : named != null ? named : Drafting.home(draft.language());
        boolean guessed = own == null && country == null && named == null;
        String number = mention.number();
        if (number != null && !number.isEmpty()) {
            KnownStatute known = names.byNumber(number, own != null ? own : country);
            return known == null
                    ? new Target(null, null, own != null ? own : country, false, false, List.of())
                    : new Target(known.code().text(), known, StatuteNames.country(known), false, false, List.of());
        }
        if (mention.minted() != null) {
            return minted(mention.minted(), own);
        }
        String kind = mention.kind();
        if (kind == null) {
            return new Target(null, null, own != null ? own : country, false, false, List.of());
        }
        if (likely == null) {
            return new Target(null, null, null, false, true, names.ofKind(kind));
        }
        StatuteNames.Found found = names.byKind(kind, likely, mention, date);
        boolean doubtful = guessed && draft.language().equals("ro");
        return new Target(found.code(), found.known(), likely, guessed, doubtful, List.of());
    }

    private Target minted(String minted, @Nullable String own) {
        boolean whole = minted.startsWith("EU-") || minted.startsWith("DE-");
        String where = own != null ? own : country != null ? country : "GB";
        String code = whole ? minted : where + '-' + minted;
        KnownStatute known = names.find(code).orElse(null);
        boolean usable = whole || known != null || where.equals("GB");
        return new Target(
                usable ? code : null, known, whole ? minted.substring(0, 2) : where, known == null, false, List.of());
    }

    /** A heading behind a number tells which statute it is, unless it is the heading of the provision's own text. */
    private Target headed(Draft draft, Target otherwise, @Nullable String kind, Target base) {
        int after = draft.end();
        boolean heading = NumberReader.opensQuote(words, after)
                || words.isOneOf(after, "\u2013\u2014-:(")
                || (words.is(after, ',') && NumberReader.opensQuote(words, after + 1))
                || (kind != null && hasHeadingInside(draft));
        Draft.Step root = root(draft);
        Num number = root == null ? null : root.item().number();
        if (!heading || root == null || number == null) {
            return otherwise;
        }
        int from = kind != null && hasHeadingInside(draft) ? root.item().end() : after;
        String flat = Letters.flat(number.whole()).replace(".", "").replace("-", "");
        List<StatuteNames.Unit> units = names.byHeading(flat, words, from, kind, base.country());
        if (units.isEmpty()) {
            units = names.byHeading(number.whole(), words, from, kind, base.country());
        }
        if (units.size() != 1) {
            return otherwise;
        }
        KnownStatute known = units.get(0).statute();
        named = StatuteNames.country(known);
        inferredByHeading = known;
        return new Target(known.code().text(), known, StatuteNames.country(known), true, false, List.of());
    }

    /** A statute that a heading told holds for the rest of the list too. */
    private @Nullable KnownStatute inferredByHeading;

    private static boolean hasHeadingInside(Draft draft) {
        Draft.Step root = root(draft);
        return root != null && draft.steps().size() >= 1;
    }

    private static Draft.@Nullable Step root(Draft draft) {
        return draft.steps().stream()
                .filter(step -> Levels.isRoot(step.level()))
                .findFirst()
                .orElse(null);
    }

    // The whole

    private FoundCitation interpret(Draft draft) {
        Target target = target(draft);
        boolean bare =
                target.code() == null && draft.self() == null && (draft.mention() == null || draft.isInherited());
        if (bare && inferredByHeading != null && draft.mention() == null && root(draft) != null) {
            target = new Target(
                    inferredByHeading.code().text(),
                    inferredByHeading,
                    StatuteNames.country(inferredByHeading),
                    true,
                    false,
                    List.of());
        }
        Set<CitationMark> marks = new LinkedHashSet<>();
        Path path = new Path(draft, target);
        path.read();
        if (draft.through() != null) {
            Path end = new Path(draft.through(), target);
            end.read();
            path.extend(end.steps);
        }
        CitationContext context = context(draft, target, path);
        if (context != null) {
            marks.add(CitationMark.CONTEXTUAL);
        }
        if (target.inferred() && target.code() != null) {
            marks.add(CitationMark.STATUTE_INFERRED);
        }
        if (draft.isInherited() && (draft.through() == null || draft.through().isInherited())) {
            marks.add(CitationMark.INHERITED);
        }
        if (path.flattened) {
            marks.add(CitationMark.NUMBER_FLATTENED);
        }
        if (path.translated) {
            marks.add(CitationMark.TRANSLATED_LEVEL);
        }
        if (isFollowed(draft)) {
            marks.add(CitationMark.ET_SEQ);
        }
        if (path.doubtful || target.doubtful()) {
            marks.add(CitationMark.AMBIGUOUS);
        }
        int start = words.at(draft.start()).start();
        int end = words.at(draft.end() - 1).end();
        String written = words.text().substring(start, end);
        Citation citation = build(target, path.steps, path.through)
                .context(context)
                .role(draft.isWith() ? CitationRole.IN_CONJUNCTION_WITH : null)
                .marks(List.copyOf(marks))
                .asWritten(written.length() <= LONGEST_WRITTEN ? written : null)
                .build();
        return new FoundCitation(citation, start, end, alternatives(citation, target, path));
    }

    private static CitationBuilder build(Target target, List<PathStep> path, List<PathStep> through) {
        return Citation.builder()
                .statute(statuteCode(target.code()))
                .jurisdiction(target.code() == null ? jurisdiction(target.country()) : null)
                .path(path)
                .through(through);
    }

    private static @Nullable StatuteCode statuteCode(@Nullable String code) {
        try {
            return code == null ? null : StatuteCode.parse(code);
        } catch (InvalidValueException e) {
            return null;
        }
    }

    private static @Nullable JurisdictionCode jurisdiction(@Nullable String code) {
        try {
            return code == null ? null : JurisdictionCode.parse(code);
        } catch (InvalidValueException e) {
            return null;
        }
    }

    private List<Citation> alternatives(Citation citation, Target target, Path path) {
        List<Citation> others = new ArrayList<>();
        for (List<PathStep> other : path.others) {
            others.add(citation.toBuilder().path(other).build());
        }
        if (target.code() == null && target.others().size() <= MOST_ALTERNATIVES) {
            for (String code : target.others()) {
                others.add(citation.toBuilder()
                        .statute(statuteCode(code))
                        .jurisdiction(null)
                        .build());
            }
        }
        return others;
    }

    private static boolean isFollowed(Draft draft) {
        return !draft.steps().isEmpty()
                && draft.steps().get(draft.steps().size() - 1).item().andFollowing();
    }

    private @Nullable CitationContext context(Draft draft, Target target, Path path) {
        Piece.Self self = draft.self();
        if (self != null) {
            return CitationContext.of("this-" + (self.what().equals("point-or-subpoint") ? "point" : self.what()));
        }
        // In German and British drafting a section without a statute is one of the law that cites.
        boolean section = !path.steps.isEmpty()
                && ProvisionLevel.SECTION.equals(path.steps.get(0).level());
        boolean own = target.code() == null
                && draft.mention() == null
                && section
                && (draft.language().equals("de")
                        || (draft.language().equals("en")
                                && (target.country() == null || target.country().equals("GB"))));
        return own ? CitationContext.THIS_STATUTE : null;
    }

    /** An article on attempt or complicity says something of the one that follows it. */
    private List<FoundCitation> attempts(List<FoundCitation> found) {
        List<FoundCitation> done = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            FoundCitation each = found.get(i);
            CitationRole role = i + 1 < found.size() ? role(each.citation()) : null;
            done.add(
                    role == null
                            ? each
                            : new FoundCitation(
                                    each.citation().toBuilder().role(role).build(),
                                    each.start(),
                                    each.end(),
                                    each.alternatives()));
        }
        return done;
    }

    private @Nullable CitationRole role(Citation citation) {
        StatuteCode code = citation.statute();
        if (code == null || citation.path().isEmpty()) {
            return null;
        }
        List<ProvisionTopic> topics = names.topics(code, citation.path().subList(0, 1));
        if (topics.contains(ProvisionTopic.ATTEMPT)) {
            return CitationRole.ATTEMPT_UNDER;
        }
        return topics.contains(ProvisionTopic.COMPLICITY) ? CitationRole.COMPLICITY_UNDER : null;
    }

    // The path

    /** The steps of a draft, with the names and numbers of the statute. */
    private final class Path {

        private final Draft draft;
        private final Target target;
        private final List<String> levels;
        private final Drafting.Inserted inserted;
        private final List<PathStep> steps = new ArrayList<>();
        private final List<PathStep> through = new ArrayList<>();
        private final List<List<PathStep>> others = new ArrayList<>();
        private boolean doubtful;
        private boolean flattened;
        private boolean translated;

        Path(Draft draft, Target target) {
            this.draft = draft;
            this.target = target;
            this.levels = levels(draft, target);
            String where = target.country() != null ? target.country() : Drafting.home(draft.language());
            if (where == null && draft.language().equals("ru")) {
                where = "KZ";
            }
            this.inserted = Drafting.inserted(where);
        }

        private static List<String> levels(Draft draft, Target target) {
            KnownStatute known = target.known();
            if (known != null && !known.levels().isEmpty()) {
                return known.levels().stream().map(ProvisionLevel::word).toList();
            }
            Mention mention = draft.mention();
            if ("KZ".equals(target.country()) && mention != null && mention.kind() == null) {
                return Drafting.LAWS_OF_KAZAKHSTAN;
            }
            if (target.country() == null && mention != null && mention.kind() != null) {
                return Drafting.levels("KZ", draft.language());
            }
            boolean british = target.country() == null
                    && draft.language().equals("en")
                    && draft.steps().stream().anyMatch(step -> step.level().equals("section"));
            return Drafting.levels(british ? "GB" : target.country(), draft.language());
        }

        void read() {
            Mention mention = draft.mention();
            if (mention != null && mention.title() != null) {
                steps.add(step("title", mention.title()));
            }
            draft.steps().forEach(this::read);
        }

        /** Ends a range with another path, from the step on at which that differs. */
        void extend(List<PathStep> last) {
            int same = 0;
            while (same < Math.min(steps.size(), last.size()) && steps.get(same).equals(last.get(same))) {
                same++;
            }
            through.addAll(last.subList(same, last.size()));
        }

        private void read(Draft.Step raw) {
            String level = level(raw);
            Piece.Item item = raw.item();
            Num number = item.number();
            if (number == null && item.brackets().isEmpty()) {
                steps.add(step(level, null));
                return;
            }
            boolean isRoot = Levels.isRoot(raw.level());
            List<Num> brackets = item.brackets();
            if (number != null) {
                if (isRoot && !brackets.isEmpty() && isPartOfNumber(brackets.get(0))) {
                    number = joined(number, brackets.get(0));
                    brackets = brackets.subList(1, brackets.size());
                }
                boolean ranged = item.through() != null;
                List<String> ends = ends(number, raw, isRoot, ranged);
                String value = ends.get(0);
                if (isRoot && !brackets.isEmpty() && isRaised(value, brackets.get(0), item)) {
                    if (!item.throughBrackets().isEmpty()
                            || Num.value(brackets.get(0).first()) >= LEAST_RAISED) {
                        doubtful |= false;
                    } else {
                        List<PathStep> other = new ArrayList<>(steps);
                        other.add(step(level, value));
                        bracketed(other, level, brackets);
                        others.add(other);
                        doubtful = true;
                    }
                    value += Letters.raised(brackets.get(0).first());
                    brackets = brackets.subList(1, brackets.size());
                }
                steps.add(step(level, value));
                if (ends.size() > 1) {
                    through.add(step(level, ends.get(1)));
                }
            }
            int beforeBrackets = steps.size();
            bracketed(steps, level, brackets);
            if (item.through() != null || !item.throughBrackets().isEmpty()) {
                range(level, item, isRoot, raw, beforeBrackets);
            }
        }

        /** As in {@code 498(A)} for 498A, and in Ukrainian texts {@code 203(1)} for 203-1. */
        private boolean isPartOfNumber(Num bracket) {
            boolean indian = "IN".equals(target.country())
                    && bracket.whole().length() == 1
                    && Character.isUpperCase(bracket.whole().charAt(0));
            return indian || (draft.language().equals("uk") && Num.isDigits(bracket.whole()));
        }

        private static Num joined(Num number, Num bracket) {
            List<String> segments = new ArrayList<>(number.segments());
            if (Num.isDigits(bracket.whole())) {
                segments.add(bracket.whole());
            } else {
                segments.set(segments.size() - 1, segments.get(segments.size() - 1) + bracket.whole());
            }
            return new Num(number.prefix(), segments, number.form(), number.start(), number.end());
        }

        /** The end of a range that was written with a sign or word. */
        private void range(String level, Piece.Item item, boolean isRoot, Draft.Step raw, int beforeBrackets) {
            List<Num> brackets = item.throughBrackets();
            Num number = item.through();
            if (number == null) {
                // "3(3) to (6)": the range is of what stands in brackets.
                PathStep from = steps.get(steps.size() - 1);
                through.add(new PathStep(from.level(), limited(brackets.get(0).whole())));
                return;
            }
            String value = ends(number, raw, isRoot, true).get(0);
            if (isRoot && !brackets.isEmpty() && isRaised(value, brackets.get(0), item)) {
                value += Letters.raised(brackets.get(0).first());
                brackets = brackets.subList(1, brackets.size());
            }
            if (!brackets.isEmpty() || steps.size() > beforeBrackets) {
                List<PathStep> end = new ArrayList<>();
                end.add(step(level, value));
                bracketed(end, level, brackets);
                int same = 0;
                while (same < end.size() - 1
                        && beforeBrackets - 1 + same < steps.size()
                        && steps.get(beforeBrackets - 1 + same).equals(end.get(same))) {
                    same++;
                }
                through.addAll(end.subList(same, end.size()));
            } else {
                through.add(step(level, value));
            }
        }

        private void bracketed(List<PathStep> to, String level, List<Num> brackets) {
            String above = level;
            for (Num bracket : brackets) {
                String written = bracket.whole();
                int digits = Num.leadingDigits(bracket.first());
                boolean both = bracket.segments().size() == 1
                        && digits > 0
                        && digits < written.length()
                        && Character.isLetter(written.charAt(digits))
                        && levels.contains("part")
                        && !Levels.isRoot("part");
                if (both) {
                    // As reports compress it: 126(3b).
                    to.add(step("part", written.substring(0, digits)));
                    to.add(step("point", written.substring(digits)));
                    above = "point";
                } else {
                    String own = bracketLevel(above, written);
                    to.add(step(own, bracketNumber(bracket)));
                    above = own;
                }
            }
        }

        private String bracketNumber(Num bracket) {
            return bracket.form() == Num.Form.LETTER ? letter(bracket.whole()) : bracket.whole();
        }

        /** Which level a number in brackets is of: by its kind where the law goes by that, else the next one. */
        private String bracketLevel(String above, String number) {
            char c = number.charAt(0);
            boolean digit = Character.isDigit(c);
            boolean capital = Character.isUpperCase(c);
            if (levels.contains("subsection") && levels.contains("subparagraph") && levels.contains("title")) {
                return american(above, number, digit, capital);
            }
            if (levels.contains("subsection") && levels.contains("clause")) {
                return digit ? "subsection" : above.equals("clause") ? "subclause" : "clause";
            }
            if (levels.contains("subsection")) {
                return british(above, digit);
            }
            if (levels.contains("subclause")) {
                return above.equals("clause") ? "subclause" : "clause";
            }
            if (levels.contains("part") && levels.contains("point")) {
                int next = Math.max(levels.indexOf(above), 0) + 1;
                String level = next < levels.size() ? levels.get(next) : "subpoint";
                return !digit && level.equals("part") ? "point" : level;
            }
            if (levels.contains("sentence") || levels.contains("letter")) {
                return digit && !above.equals("paragraph") ? "paragraph" : digit ? "point" : "letter";
            }
            if (levels.contains("subparagraph")) {
                return digit && !above.equals("paragraph")
                        ? "paragraph"
                        : above.equals("subparagraph") ? "point" : "subparagraph";
            }
            return digit ? "paragraph" : "letter";
        }

        private static String american(String above, String number, boolean digit, boolean capital) {
            if (digit) {
                return "paragraph";
            }
            boolean roman = Num.isRoman(number.toUpperCase(Locale.ROOT));
            if (capital) {
                return roman && above.equals("clause") ? "subclause" : "subparagraph";
            }
            return roman && (above.equals("subparagraph") || (above.equals("paragraph") && number.length() > 1))
                    ? "clause"
                    : "subsection";
        }

        private static String british(String above, boolean digit) {
            if (above.equals("schedule")) {
                return "paragraph";
            }
            if (digit) {
                return above.equals("paragraph") ? "subparagraph" : "subsection";
            }
            return above.equals("paragraph") ? "subparagraph" : "paragraph";
        }

        /** Whether a number in brackets is a raised one: {@code 148 (2)} for 148². */
        private boolean isRaised(String value, Num bracket, Piece.Item item) {
            if (inserted != Drafting.Inserted.RAISED
                    || !Num.isDigits(bracket.first())
                    || bracket.segments().size() > 1) {
                return false;
            }
            KnownStatute known = target.known();
            boolean listed = known != null && names.isKnown(known, value + Letters.raised(bracket.first()));
            boolean many = Num.value(bracket.first()) >= LEAST_RAISED;
            return listed || many || !item.throughBrackets().isEmpty();
        }

        private PathStep step(String level, @Nullable String value) {
            return new PathStep(ProvisionLevel.of(level), limited(value));
        }

        private static @Nullable String limited(@Nullable String value) {
            return value == null || value.length() <= LONGEST_NUMBER ? value : value.substring(0, LONGEST_NUMBER);
        }

        // Levels

        private String level(Draft.Step raw) {
            String level = raw.level();
            boolean part = draftHas("part");
            String own = switch (level) {
                case "point-or-subpoint" ->
                    draftHas("point") && (levels.contains("subpoint") || !levels.contains("part"))
                            ? "subpoint"
                            : "point";
                default -> levels.contains(level) ? level : translated(level, part);
            };
            translated |= !own.equals(level) && !level.equals("point-or-subpoint");
            return own;
        }

        private boolean draftHas(String level) {
            return draft.steps().stream().anyMatch(step -> step.level().equals(level));
        }

        /** What a translator's word for a level stands for in the statute's own order. */
        private String translated(String level, boolean part) {
            boolean known = target.code() != null || target.country() != null;
            if (levels.contains("part") && levels.contains("point") && (known || part)) {
                boolean inner = draftHas("subparagraph")
                        || draftHas("subpoint")
                        || draftHas("letter")
                        || draftHas("clause")
                        || draftHas("point");
                return switch (level) {
                    case "section" -> draftHas("article") ? "part" : "article";
                    case "subsection" -> "part";
                    case "paragraph" ->
                        !part && inner && levels.indexOf("part") < levels.indexOf("point") ? "part" : "point";
                    case "subparagraph", "subpoint", "subclause" ->
                        level.equals("subpoint") && draftHas("point")
                                        || levels.contains("subpoint")
                                                && (draftHas("point")
                                                        || draftHas("paragraph")
                                                        || levels.indexOf("point") < levels.indexOf("part"))
                                ? "subpoint"
                                : "point";
                    case "clause", "item", "letter" -> "point";
                    default -> level;
                };
            }
            if (levels.contains("title") || levels.contains("subsection")) {
                return switch (level) {
                    case "letter", "point" ->
                        levels.contains("clause") && !levels.contains("subparagraph") ? "clause" : "paragraph";
                    case "clause" -> levels.contains("subparagraph") && !levels.contains("title") ? "paragraph" : level;
                    default -> level;
                };
            }
            boolean treaty = !levels.isEmpty() && levels.contains("subparagraph") && !levels.contains("section");
            if (treaty && known) {
                boolean letters = draft.steps().stream()
                        .filter(step -> step.level().equals(level))
                        .map(step -> step.item().number())
                        .anyMatch(number -> number != null && number.form() == Num.Form.LETTER);
                return switch (level) {
                    case "letter", "clause", "item" -> letters ? "subparagraph" : level;
                    case "point" -> letters ? "subparagraph" : "paragraph";
                    case "subpoint" -> "subparagraph";
                    case "subsection", "part" -> "paragraph";
                    default -> level;
                };
            }
            if (levels.contains("letter") && levels.contains("paragraph") && !levels.contains("sentence")) {
                return level.equals("subparagraph") ? "letter" : level;
            }
            return level;
        }

        // Numbers

        /** A number as the country writes it; two where it is a range. */
        private List<String> ends(Num number, Draft.Step raw, boolean isRoot, boolean single) {
            return switch (number.form()) {
                case LETTER -> List.of(letter(number.whole()));
                case ROMAN -> List.of(roman(number.whole(), raw));
                default -> figures(number, raw, isRoot, single);
            };
        }

        /** German texts may number paragraphs in Roman figures; the law itself does not. */
        private String roman(String written, Draft.Step raw) {
            return draft.language().equals("de") && raw.level().equals("paragraph")
                    ? String.valueOf(Roman.value(written))
                    : written;
        }

        private List<String> figures(Num number, Draft.Step raw, boolean isRoot, boolean single) {
            List<String> segments = number.segments();
            if (inserted == Drafting.Inserted.PART_OF_NUMBER) {
                return List.of(number.whole());
            }
            if (segments.size() == 1) {
                return List.of(one(segments.get(0), isRoot));
            }
            if (segments.size() == 2) {
                return pair(segments.get(0), segments.get(1), raw, isRoot, single);
            }
            if (segments.size() == 3 && Num.value(segments.get(2)) > Num.value(segments.get(0))) {
                return List.of(insert(segments.get(0), segments.get(1)), one(segments.get(2), isRoot));
            }
            if (segments.size() == 4 && Num.value(segments.get(2)) >= Num.value(segments.get(0))) {
                return List.of(insert(segments.get(0), segments.get(1)), insert(segments.get(2), segments.get(3)));
            }
            return List.of(number.whole());
        }

        private List<String> pair(String first, String second, Draft.Step raw, boolean isRoot, boolean single) {
            int a = Num.value(first);
            int b = Num.value(second);
            boolean dotted = first.indexOf('.') > 0 && second.indexOf('.') > 0;
            boolean range = !single && (b > a || dotted || (b == a && hasLetter(second)));
            if (inserted == Drafting.Inserted.HYPHEN && range && !raw.plural() && !isRoot && a == 1 && b == 2) {
                range = false;
            }
            if (inserted == Drafting.Inserted.LETTER && hasLetter(first) && !hasLetter(second)) {
                range = !single && isAmerican() ? false : range;
            }
            if (range) {
                return List.of(one(first, isRoot), one(second, isRoot));
            }
            if (inserted == Drafting.Inserted.LETTER
                    && !single
                    && isAmerican()
                    && first.length() > second.length()
                    && !hasLetter(first)) {
                // 1589-90: the rest of the number is the same.
                String full = first.substring(0, first.length() - second.length()) + second;
                if (second.length() > 1 && Num.value(full) > a) {
                    doubtful = true;
                    List<PathStep> other = new ArrayList<>(steps);
                    other.add(step(level(raw), first + '-' + second));
                    others.add(other);
                    return List.of(first, full);
                }
            }
            return List.of(insert(first, second));
        }

        private boolean isAmerican() {
            return levels.contains("title");
        }

        private static boolean hasLetter(String segment) {
            return segment.chars().anyMatch(Character::isLetter);
        }

        /** A number between two others, as the country writes it. */
        private String insert(String first, String second) {
            if (inserted == Drafting.Inserted.DOT && Num.isDigits(second)) {
                return first + '.' + second;
            }
            if (inserted == Drafting.Inserted.RAISED && target.code() != null && Num.isDigits(second)) {
                return first + Letters.raised(second);
            }
            return first + '-' + second;
        }

        private String one(String written, boolean isRoot) {
            String segment = "IN".equals(target.country()) ? written.replace("-", "") : written;
            int blank = segment.indexOf(' ');
            if (blank > 0 && Num.isDigits(segment.substring(blank + 1))) {
                boolean raises = inserted == Drafting.Inserted.RAISED;
                doubtful = true;
                return segment.substring(0, blank) + (raises ? Letters.raised(segment.substring(blank + 1)) : "");
            }
            int raised = Letters.firstRaised(segment);
            if (raised < segment.length() && raised > 0) {
                String first = segment.substring(0, raised);
                String second = Letters.flat(segment.substring(raised));
                return switch (inserted) {
                    case HYPHEN -> first + '-' + second;
                    case DOT -> first + '.' + second;
                    default -> segment;
                };
            }
            int dot = segment.indexOf('.');
            if (dot > 0
                    && inserted == Drafting.Inserted.RAISED
                    && target.code() != null
                    && Num.isDigits(segment.substring(dot + 1))) {
                return segment.substring(0, dot) + Letters.raised(segment.substring(dot + 1));
            }
            return isRoot ? unflattened(segment) : segment;
        }

        /** A raised figure that was printed on the line is known only from a table of units. */
        private String unflattened(String segment) {
            KnownStatute known = target.known();
            boolean raises = inserted == Drafting.Inserted.RAISED || inserted == Drafting.Inserted.DOT;
            if (!raises || known == null || !Num.isDigits(segment)) {
                return segment;
            }
            String raised = segment.length() >= LEAST_FLATTENED - 1 ? names.raisedFor(known, segment) : null;
            if (raised != null
                    && (segment.length() >= LEAST_FLATTENED || Letters.firstRaised(raised) < raised.length())) {
                flattened = true;
                doubtful = true;
                List<PathStep> other = new ArrayList<>(steps);
                other.add(step("article", segment));
                others.add(other);
                return raised;
            }
            doubtful |= segment.length() >= LEAST_FLATTENED;
            return segment;
        }

        /** A letter in the script in which the law has it. */
        private String letter(String written) {
            boolean cyrillicText = Set.of("ru", "uk", "ky", "tg", "uz-Cyrl").contains(draft.language());
            if (!cyrillicText) {
                return written;
            }
            return Letters.fold("\u0431" + written).substring(1);
        }
    }
}
