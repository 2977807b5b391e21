package io.github.manumit.citation;

import io.github.manumit.entity.When;
import io.github.manumit.statute.Offence;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.statute.ProvisionTopic;
import io.github.manumit.statute.Statute;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a registry knows about one edition of a statute.
 *
 * @param statute the statute as a case file would list it: code, kind, jurisdiction, names (official names and
 *     abbreviations), number, adoption, identifiers; its {@code editions} say when it was in force
 * @param family the code that consecutive editions share, such as {@code KZ-CC}; null if there is only one edition
 * @param follows the statute that it replaced; null if not known
 * @param isDefault whether a text that names only the family means this edition: Kazakhstan's criminal code is that of
 *     2014
 * @param levels its levels, outermost first; in Kazakhstan's criminal code parts have points, in its civil code points
 *     have parts
 * @param offences the offences that the statute as a whole punishes or defines, if it has a single subject
 * @param topics what else the statute as a whole is about, if it has a single subject
 * @param provisions the known provisions, which are far from all
 * @param validityChecked whether the time in force was read in a source
 * @param provenance how far the statute's own data were verified, and where they were read
 */
public record KnownStatute(
        Statute statute,
        @Nullable StatuteCode family,
        @Nullable StatuteCode follows,
        boolean isDefault,
        List<ProvisionLevel> levels,
        List<Offence> offences,
        List<ProvisionTopic> topics,
        List<KnownProvision> provisions,
        boolean validityChecked,
        Provenance provenance) {

    /** Copies mutable components. */
    public KnownStatute {
        Objects.requireNonNull(statute, "statute");
        Objects.requireNonNull(statute.code(), "code");
        Objects.requireNonNull(provenance, "provenance");
        levels = List.copyOf(levels);
        offences = List.copyOf(offences);
        topics = List.copyOf(topics);
        provisions = List.copyOf(provisions);
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
     * Tells how far the statute's own data were verified.
     *
     * @return verified, partly verified or unverified
     */
    public Verification verification() {
        return provenance.verification();
    }

    /**
     * Tells whether it was in force.
     *
     * @param time a day or period, however uncertain
     * @return yes if it was in force on every possible day; no if on none; otherwise cannot say
     */
    public Answer inForce(PartialDate time) {
        return statute.editions().stream()
                .map(edition -> within(time, date(edition.time())))
                .reduce(Answer::or)
                .orElse(Answer.CANNOT_SAY);
    }

    /** Whether a time lies within a period; cannot say if the period is not known. */
    static Answer within(PartialDate time, @Nullable PartialDate period) {
        if (period == null) {
            return Answer.CANNOT_SAY;
        }
        if (time.surelyWithin(period)) {
            return Answer.YES;
        }
        // An approximate or uncertain time may as well lie beyond the bound.
        boolean vague = time.uncertain() || time.approximate() || period.uncertain() || period.approximate();
        return vague || time.couldOverlap(period) ? Answer.CANNOT_SAY : Answer.NO;
    }

    static @Nullable PartialDate date(@Nullable When when) {
        return when == null ? null : when.date();
    }

    /**
     * Finds a provision.
     *
     * @param path its path, outermost first
     * @return the provision with exactly this path, if it is listed
     */
    public Optional<KnownProvision> provision(List<PathStep> path) {
        return provisions.stream().filter(each -> each.path().equals(path)).findFirst();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return "KnownStatute[" + code() + ']';
    }
}
