package io.github.manumit.citation;

import io.github.manumit.name.LocalizedText;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.Provision;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a registry knows of one unit of a statute.
 *
 * @param provision the unit as a case file would list it: path, official headings by language, topics, codes of classifications, time in force
 * @param rendering what it is about, in words that are not official, by language; null where the official heading does
 * @param units which units it has, as far as they were counted
 * @param counterparts the corresponding units of earlier and later editions
 * @param counts the units of the same statute that it counts among those it speaks of, as Kazakhstan's Art. 3 point 1-1 does for the crimes connected
 * with trafficking
 * @param note what else is to know of it, in English; null where nothing is
 * @param verification how far it was checked
 * @param sources where it was read
 */
public record KnownProvision(
        Provision provision,
        @Nullable LocalizedText rendering,
        List<KnownUnits> units,
        List<Counterpart> counterparts,
        List<List<PathStep>> counts,
        @Nullable String note,
        Verification verification,
        List<String> sources) {

    /** Copies what is mutable. */
    public KnownProvision {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(verification, "verification");
        units = List.copyOf(units);
        counterparts = List.copyOf(counterparts);
        counts = counts.stream().map(List::copyOf).toList();
        sources = List.copyOf(sources);
    }

    /**
     * A unit of another edition that took the place of this one, or whose place this one took.
     *
     * @param statute the other edition
     * @param path path to the unit there
     * @param earlier whether it is the earlier one
     */
    public record Counterpart(StatuteCode statute, List<PathStep> path, boolean earlier) {

        /** Copies what is mutable. */
        public Counterpart {
            path = List.copyOf(path);
        }
    }

    /**
     * Returns the path.
     *
     * @return the steps, outermost first
     */
    public List<PathStep> path() {
        return provision.path();
    }

    /**
     * Tells whether a path leads to this unit or into it.
     *
     * @param other a path in the same statute
     * @return true if the other path begins with this one
     */
    public boolean contains(List<PathStep> other) {
        return other.size() >= path().size() && other.subList(0, path().size()).equals(path());
    }

    /**
     * Tells whether a unit exists in this one.
     *
     * @param inner its path, from the statute
     * @return yes for this unit itself and for units that are counted; no for one that is not, where all were counted; else cannot say
     */
    Answer exists(List<PathStep> inner) {
        Answer exists = Answer.YES;
        for (int i = path().size(); i < inner.size(); i++) {
            List<PathStep> parent = inner.subList(path().size(), i);
            PathStep step = inner.get(i);
            exists = exists.and(units.stream()
                    .map(each -> each.has(parent, step))
                    .reduce(KnownProvision::eitherSays)
                    .orElse(Answer.CANNOT_SAY));
        }
        return exists;
    }

    /** A yes goes before a no: a unit that was taken out did exist. */
    private static Answer eitherSays(Answer one, Answer other) {
        if (one.isYes() || other.isYes()) {
            return Answer.YES;
        }
        return one.isNo() || other.isNo() ? Answer.NO : Answer.CANNOT_SAY;
    }

    /**
     * Tells whether a unit within this one was in force, apart from the statute as a whole.
     *
     * @param inner its path, from the statute
     * @param time a day or period
     * @return no if it surely was not yet or no longer there
     */
    Answer inForce(List<PathStep> inner, PartialDate time) {
        PartialDate own = KnownStatute.date(provision.time());
        Answer answer = own == null ? unlessInserted(path()) : KnownStatute.within(time, own);
        List<PathStep> rest = inner.subList(path().size(), inner.size());
        for (int i = 1; i <= rest.size(); i++) {
            answer = answer.and(dated(rest.subList(0, i), time));
        }
        return answer;
    }

    private Answer dated(List<PathStep> unit, PartialDate time) {
        return units.stream()
                .filter(each -> each.valid() != null && each.isAbout(unit))
                .map(each -> KnownStatute.within(time, each.valid()))
                .findFirst()
                .orElseGet(() -> unlessInserted(unit));
    }

    /** A unit whose number was put between two others came later than the statute, on a day that is not known. */
    private static Answer unlessInserted(List<PathStep> unit) {
        String number = unit.isEmpty() ? null : unit.get(unit.size() - 1).value();
        boolean inserted =
                number != null && number.chars().anyMatch(c -> c == '-' || c == '.' || Numerals.isSuperscript(c));
        return inserted ? Answer.CANNOT_SAY : Answer.YES;
    }

    /** Gives the path. */
    @Override
    public String toString() {
        return "KnownProvision[" + Citation.builder().path(path()).build().pathText() + ']';
    }
}
