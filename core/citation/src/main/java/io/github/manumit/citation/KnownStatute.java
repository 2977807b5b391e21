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
 * What a registry knows of one statute, in one edition.
 *
 * @param statute the statute as a case file would list it: code, kind, jurisdiction, names (official ones, and abbreviations), number, adoption,
 * identifiers; its {@code editions} say when it was in force
 * @param family the code that the editions which took each other's place have in common, such as {@code KZ-CC}; null where there is one only
 * @param follows the statute whose place it took, if known
 * @param isDefault whether it is the edition that a text means which names the family alone: Kazakhstan's criminal code is that of 2014
 * @param levels its levels, outermost first; in Kazakhstan's criminal code a part has points, in its civil code a point has parts
 * @param offences the offences that the statute as a whole punishes or defines, where it is about one thing
 * @param topics what else the statute as a whole is about, where it is about one thing
 * @param provisions the provisions that are known, by far not all
 * @param validityChecked whether the time in force was read in a source
 * @param provenance how far the statute's own data were checked, and where they were read
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
     * Tells how far the statute's own data were checked.
     *
     * @return verified, partly verified or from memory
     */
    public Verification verification() {
        return provenance.verification();
    }

    /**
     * Tells whether it was in force.
     *
     * @param time a day or period, however uncertain
     * @return yes if it was on each day that is possible, no if on none; cannot say where that is open or not known
     */
    public Answer inForce(PartialDate time) {
        return statute.editions().stream()
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
        // What is only about right or not sure may as well lie on the other side of the bound.
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

    /** Gives the code. */
    @Override
    public String toString() {
        return "KnownStatute[" + code() + ']';
    }
}
