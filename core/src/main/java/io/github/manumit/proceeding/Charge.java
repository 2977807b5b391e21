package io.github.manumit.proceeding;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Incident;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.Offence;
import io.github.manumit.statute.PenaltyRange;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A charge or complaint: what someone is accused of, and under which provisions. Compare NIEM {@code j:ChargeType}.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param proceeding the proceeding in which it was brought
 * @param kind what it is: a charge, a complaint, a claim
 * @param offences the offences charged, in words; in addition to citations or instead of them
 * @param citations the provisions charged; several are read together
 * @param defendants the defendants or respondents
 * @param victims the victims
 * @param predicates the offences on which the charge builds without being about them, as stated: a pattern of
 *     racketeering, the origin of laundered money; one that is charged itself is a charge of its own
 * @param counts the counts, if they differ by offence, victim or defendant; what they share stands in the charge
 * @param countTotal the number of counts
 * @param stage the stage that it has reached
 * @param participation the legal form of participation charged: perpetrator, accomplice, instigator
 * @param aggravations the aggravating circumstances charged
 * @param completion how far the offence charged got: completed, attempted, prepared, or agreed on in a conspiracy
 * @param incidents the incidents that it is about
 * @param pleas the defendants' answers to it
 * @param penalties the penalties that the charge carries, as stated; the sum over its counts if the source gives the
 *     sum. What a defendant faces over several charges stands with the participant of the proceeding
 * @param lesserThan the charges that it is less serious than, as stated; a charge of which only this is known gives
 *     the reason in {@code absent}
 * @param replaces the charges that it replaced
 * @param replacedBecause why it replaced them
 * @param time when it was brought
 * @param summary a short description for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence, restriction, unknown
 *     properties
 */
@Built
@RulesApply
public record Charge(
        String id,
        @Nullable Ref<Proceeding> proceeding,
        @Nullable ChargeKind kind,
        List<Offence> offences,
        List<@Valid Citation> citations,
        List<Offence> predicates,
        List<Ref<? extends Party>> defendants,
        List<Ref<? extends Party>> victims,
        List<@Valid Count> counts,
        @Valid @Nullable Quantity countTotal,
        @Nullable ChargeStage stage,
        @Nullable Participation participation,
        List<Aggravation> aggravations,
        @Nullable Completion completion,
        List<Ref<Incident>> incidents,
        List<@Valid Plea> pleas,
        List<@Valid PenaltyRange> penalties,
        @Singular("lesserThan") List<Ref<Charge>> lesserThan,
        @Singular("replaces") List<Ref<Charge>> replaces,
        @Nullable ReplacementReason replacedBecause,
        @Valid @Nullable When time,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary,
        @Inline @Valid Meta<Charge> meta)
        implements Entity<Charge>, Dated {

    /** Checks the id and copies mutable components. */
    public Charge {
        Checks.id(id);
        citations = Copies.list(citations, "citations");
        defendants = Copies.list(defendants, "defendants");
        victims = Copies.list(victims, "victims");
        counts = Copies.list(counts, "counts");
        aggravations = Copies.list(aggravations, "aggravations");
        incidents = Copies.list(incidents, "incidents");
        pleas = Copies.list(pleas, "pleas");
        penalties = Copies.list(penalties, "penalties");
        lesserThan = Copies.list(lesserThan, "lesserThan");
        replaces = Copies.list(replaces, "replaces");
        predicates = Copies.list(predicates, "predicates");
        offences = Copies.list(offences, "offences");
        meta = Copies.orElse(meta, Meta.none());
    }

    /**
     * Starts a builder.
     *
     * @param id id of the entity, unique in the case file; short and without meaning
     * @return a builder that has only the id
     * @throws io.github.manumit.value.InvalidValueException if the record is built and the id is not valid
     */
    public static ChargeBuilder builder(String id) {
        return new ChargeBuilder(id);
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ChargeBuilder toBuilder() {
        return new ChargeBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Charge", id);
    }
}
