package io.github.manumit.citation;

import io.github.manumit.statute.Edition;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.statute.Statute;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.PartialDate;
import io.github.manumit.time.When;
import io.github.manumit.value.Answer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a registry knows of one statute, in one edition.
 *
 * @param statute the statute as a case file would list it: code, kind, jurisdiction, names (official ones, and abbreviations), number, adoption,
 * identifiers; its {@code editions} say when it was in force
 * @param family the code that the editions which took each other's place have in common, such as {@code KZ-CC}; null where there is one only
 * @param follows the statute whose place it took, if known
 * @param levels its levels, outermost first; in Kazakhstan's criminal code a part has points, in its civil code a point has parts
 * @param provisions the provisions that are known, by far not all
 * @param verification how far the statute's own data were checked
 * @param validityChecked whether the time in force was read in a source
 * @param sources where the data were read
 */
public record KnownStatute(
        Statute statute,
        @Nullable StatuteCode family,
        @Nullable StatuteCode follows,
        List<ProvisionLevel> levels,
        List<KnownProvision> provisions,
        Verification verification,
        boolean validityChecked,
        List<String> sources) {

    /** Copies what is mutable. */
    public KnownStatute {
        Objects.requireNonNull(statute, "statute");
        Objects.requireNonNull(statute.code(), "code");
        Objects.requireNonNull(verification, "verification");
        levels = List.copyOf(levels);
        provisions = List.copyOf(provisions);
        sources = List.copyOf(sources);
    }

    /**
     * Returns the code.
     *
     * @return the code by which citations refer to it
     */
    public StatuteCode code() {
        return Objects.requireNonNull(statute.code());
    }

    /**
     * Tells whether it was in force.
     *
     * @param time a day or period, however uncertain
     * @return yes if it was on each day that is possible, no if on none; cannot say where that is open or not known
     */
    public Answer inForce(PartialDate time) {
        List<Edition> editions = statute.editions();
        if (editions.isEmpty()) {
            return Answer.CANNOT_SAY;
        }
        return editions.stream()
                .map(edition -> within(time, date(edition.time())))
                .reduce(Answer::or)
                .orElse(Answer.CANNOT_SAY);
    }

    /** Whether a time lies in a period; a period that is not known gives no answer. */
    static Answer within(PartialDate time, @Nullable PartialDate period) {
        if (period == null) {
            return Answer.CANNOT_SAY;
        }
        if (time.surelyWithin(period)) {
            return Answer.YES;
        }
        return time.couldOverlap(period) ? Answer.CANNOT_SAY : Answer.NO;
    }

    static @Nullable PartialDate date(@Nullable When when) {
        return when == null ? null : when.date();
    }

    /**
     * Finds the provision that a path leads to, or the nearest one around it.
     *
     * @param path the path, outermost first
     * @return the provision with the longest path that the given one begins with
     */
    Optional<KnownProvision> nearest(List<PathStep> path) {
        KnownProvision nearest = null;
        for (KnownProvision each : provisions) {
            if (each.contains(path)
                    && (nearest == null || nearest.path().size() < each.path().size())) {
                nearest = each;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Gives the code. */
    @Override
    public String toString() {
        return "KnownStatute[" + code() + ']';
    }
}
