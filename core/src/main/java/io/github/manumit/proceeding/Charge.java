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
 * A charge or complaint: what someone is said to have done, under which provisions. Compare NIEM {@code
 * j:ChargeType}.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param proceeding the proceeding in which it stands
 * @param kind charge, complaint, claim
 * @param offences offences charged, in words; beside or instead of citations
 * @param citations provisions; several are read together
 * @param defendants defendants or respondents
 * @param victims victims
 * @param counts counts, where they differ by victim or defendant
 * @param countTotal number of counts
 * @param stage how far it has come
 * @param participation in which legal form: perpetrator, accomplice, instigator
 * @param aggravations aggravating circumstances charged
 * @param completion completed or attempted
 * @param incidents incidents that it is about
 * @param pleas pleas
 * @param penalties what the charge threatens, as stated, summed over its counts where the source sums
 * @param replaces charges that it took the place of
 * @param replacedBecause why
 * @param time when it was brought
 * @param summary a few words for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence, restriction, unknown
 * properties
 */
@Built
@RulesApply
public record Charge(
        String id,
        @Nullable Ref<Proceeding> proceeding,
        @Nullable ChargeKind kind,
        List<Offence> offences,
        List<@Valid Citation> citations,
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
        @Singular("replaces") List<Ref<Charge>> replaces,
        @Nullable ReplacementReason replacedBecause,
        @Valid @Nullable When time,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary,
        @Inline @Valid Meta<Charge> meta)
        implements Entity<Charge>, Dated {

    /** Checks the id and copies what is mutable. */
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
        replaces = Copies.list(replaces, "replaces");
        offences = Copies.list(offences, "offences");
        meta = Copies.orElse(meta, Meta.none());
    }

    /**
     * Starts a builder.
     *
     * @param id id of the entity, unique in the case file; short and without meaning
     * @return a builder with nothing but the id
     * @throws io.github.manumit.value.InvalidValueException when built with an id that is no id
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

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Charge", id);
    }
}
