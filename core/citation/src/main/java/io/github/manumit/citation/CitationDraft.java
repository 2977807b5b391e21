package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A citation whose path is complete but whose statute has not been determined yet. */
final class CitationDraft {

    /**
     * A step as written.
     *
     * @param level its level, according to the words
     * @param item its number and what belongs to it
     * @param plural whether the words are in the plural
     */
    record Step(String level, Piece.Item item, boolean plural) {}

    /** Outermost first. */
    private final List<Step> steps;

    private final String language;
    private int start;
    private int end;
    private Piece.@Nullable Self self;
    private @Nullable Mention mention;
    private @Nullable CitationDraft through;
    private int ownEnd;
    private boolean inherited;
    private boolean with;
    private boolean alone;
    private @Nullable Wording wording;

    CitationDraft(List<Step> steps, String language, int start, int end) {
        this.steps = List.copyOf(steps);
        this.language = language;
        this.start = start;
        this.end = end;
    }

    /** A copy with a further step, inserted according to its level. */
    CitationDraft with(Step step) {
        List<Step> all = new ArrayList<>(steps);
        int at = 0;
        while (at < all.size() && Levels.rank(all.get(at).level()) < Levels.rank(step.level())) {
            at++;
        }
        all.add(at, step);
        CitationDraft more = new CitationDraft(all, language, start, end);
        more.self = self;
        more.mention = mention;
        more.inherited = inherited;
        more.with = with;
        more.wording = wording;
        return more;
    }

    List<Step> steps() {
        return steps;
    }

    String language() {
        return language;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    Piece.@Nullable Self self() {
        return self;
    }

    @Nullable
    Mention mention() {
        return mention;
    }

    /** Whether the statute was named for another citation of a list. */
    boolean isInherited() {
        return inherited;
    }

    /** Whether it is cited in conjunction with the previous one. */
    boolean isWith() {
        return with;
    }

    /** Which wording of the law is meant; null if the text does not say. */
    @Nullable
    Wording wording() {
        return wording;
    }

    void setWording(@Nullable Wording newWording) {
        wording = newWording;
    }

    /** Whether it is a bare number, without a word for the level or a statute. */
    boolean isAlone() {
        return alone;
    }

    void setAlone() {
        alone = true;
    }

    void cover(int from, int to) {
        start = Math.min(start, from);
        end = Math.max(end, to);
    }

    void setSelf(Piece.@Nullable Self newSelf) {
        self = newSelf;
    }

    void setMention(@Nullable Mention newMention, boolean fromElsewhere) {
        mention = newMention;
        inherited = fromElsewhere;
    }

    /** The last citation of a range that begins with this one; null if it is not the beginning of such a range. */
    @Nullable
    CitationDraft through() {
        return through;
    }

    /** Turns it into a range that ends with another citation. */
    void extend(CitationDraft last) {
        through = last;
        ownEnd = end;
        cover(last.start, last.end);
        if (mention == null) {
            mention = last.mention;
        }
        if (self == null) {
            self = last.self;
        }
    }

    /** Undoes {@link #extend}. */
    void close() {
        through = null;
        end = ownEnd;
    }

    void setWith() {
        with = true;
    }

    /** The steps outside a level: those before a step of the same level, otherwise those of outer levels. */
    List<Step> outside(String level) {
        List<Step> outer = new ArrayList<>();
        for (Step step : steps) {
            if (step.level().equals(level) || Levels.rank(step.level()) >= Levels.rank(level)) {
                break;
            }
            outer.add(step);
        }
        return outer;
    }

    /** The step with the article or section, or the annex if there is none; null if the path has none of them. */
    @Nullable
    Step root() {
        Step root = null;
        for (Step step : steps) {
            root = Levels.isRoot(step.level()) ? step : root;
        }
        return root;
    }

    /** Whether "and the following" comes after it. */
    boolean isFollowed() {
        return !steps.isEmpty() && steps.get(steps.size() - 1).item().andFollowing();
    }

    /** Whether any of its units has a number. Without one, "note" and "caput" are ordinary words. */
    boolean isNumbered() {
        for (Step step : steps) {
            if (step.item().number() != null || !step.item().brackets().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    boolean has(String level) {
        for (Step step : steps) {
            if (step.level().equals(level)) {
                return true;
            }
        }
        return false;
    }

    /** The rank of the innermost level; -1 if there is no step. */
    int innermost() {
        return steps.isEmpty() ? -1 : Levels.rank(steps.get(steps.size() - 1).level());
    }
}
