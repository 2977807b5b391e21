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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a registry knows of one unit of a statute.
 *
 * @param provision the unit as a case file would list it: path, official headings by language, offences, topics, codes of classifications, time in force
 * @param rendering what it is about, in words that are not official, by language; null where there are none
 * @param units which units it has, as far as they were counted
 * @param earlier the corresponding units of earlier editions
 * @param counts the units of the same statute that it counts among those it speaks of, as Kazakhstan's Art. 3 point 1-1 does for the crimes connected
 * with trafficking
 * @param provenance how far it was checked, and where it was read
 */
public record KnownProvision(
        Provision provision,
        @Nullable LocalizedText rendering,
        List<KnownUnits> units,
        List<Counterpart> earlier,
        List<List<PathStep>> counts,
        Provenance provenance) {

    /** Copies mutable components. */
    public KnownProvision {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(provenance, "provenance");
        units = List.copyOf(units);
        earlier = List.copyOf(earlier);
        counts = counts.stream().map(List::copyOf).toList();
    }

    /**
     * A unit of another edition that took the place of this one, or whose place this one took.
     *
     * @param statute the other edition
     * @param path path to the unit there
     * @param earlier whether it is the earlier one
     */
    public record Counterpart(StatuteCode statute, List<PathStep> path, boolean earlier) {

        /** Copies mutable components. */
        public Counterpart {
            Objects.requireNonNull(statute, "statute");
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
     * Tells how far it was checked.
     *
     * @return verified, partly verified or from memory
     */
    public Verification verification() {
        return provenance.verification();
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

    /** Whether one unit directly below another in this provision is there; of two lists that differ the yes counts: what was taken out did exist. */
    Answer has(List<PathStep> unit) {
        if (unit.equals(path())) {
            return Answer.YES;
        }
        List<PathStep> below = below(unit);
        PathStep step = below.get(below.size() - 1);
        List<PathStep> above = below.subList(0, below.size() - 1);
        Answer has = Answer.CANNOT_SAY;
        for (KnownUnits each : units) {
            Answer answer = each.has(above, step);
            if (answer.isYes()) {
                return answer;
            }
            has = answer.isNo() ? answer : has;
        }
        return has;
    }

    /** When a unit of this provision was there, where that is known apart from the statute. */
    Optional<PartialDate> valid(List<PathStep> unit) {
        if (unit.equals(path())) {
            return Optional.ofNullable(KnownStatute.date(provision.time()));
        }
        List<PathStep> below = below(unit);
        return units.stream()
                .filter(each -> each.names(below))
                .map(KnownUnits::valid)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** A unit of this provision with its number as it is listed here. */
    PathStep spelt(List<PathStep> above, PathStep step) {
        List<PathStep> parent = below(above);
        return units.stream()
                .filter(each -> each.parent().equals(parent) && Objects.equals(each.level(), step.level()))
                .flatMap(each -> each.numbers().stream())
                .filter(number -> Numerals.key(number).equals(Numerals.key(String.valueOf(step.value()))))
                .findFirst()
                .map(number -> new PathStep(step.level(), number))
                .orElse(step);
    }

    private List<PathStep> below(List<PathStep> unit) {
        return unit.subList(path().size(), unit.size());
    }

    /** Gives the path. */
    @Override
    public String toString() {
        return "KnownProvision[" + Citation.builder().path(path()).build().pathText() + ']';
    }
}
