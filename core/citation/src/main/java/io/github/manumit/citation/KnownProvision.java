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
 * What a registry knows about one unit of a statute.
 *
 * @param provision the unit as a case file would list it: path, official headings by language, offences, topics, codes
 *     of classifications, time in force
 * @param rendering what the unit is about, in unofficial words, by language; null if there are none
 * @param units the units within it, as far as they were recorded
 * @param earlier the corresponding units of earlier editions
 * @param counts the units of the same statute that this unit lists, as Kazakhstan's Art. 3 point 1-1 does for the
 *     crimes connected with trafficking
 * @param provenance how far the data were verified, and where they were read
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
     * The corresponding unit of another edition: it replaced this one, or this one replaced it.
     *
     * @param statute the other edition
     * @param path path to the unit in that edition
     * @param earlier whether the other edition is the earlier one
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
     * Tells how far the data were verified.
     *
     * @return verified, partly verified or unverified
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

    /**
     * Whether this provision has a given unit directly below a unit of its own. If two lists differ, yes wins, because
     * a repealed unit did exist.
     */
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

    /** When a unit of this provision existed, if that is known separately from the statute. */
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

    /** A unit of this provision, with its number as it is listed here. */
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

    /** Returns the path. */
    @Override
    public String toString() {
        return "KnownProvision[" + Citation.builder().path(path()).build().pathText() + ']';
    }
}
