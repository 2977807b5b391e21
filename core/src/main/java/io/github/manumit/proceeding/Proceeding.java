package io.github.manumit.proceeding;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Incident;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.Organization;
import io.github.manumit.quantity.Duration;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.Offence;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One instance in one forum.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param title name of the case, as courts and reports cite it
 * @param kind criminal, civil, asylum ...
 * @param procedures ordinary, summary, by plea agreement ...
 * @param instance first, appeal, cassation ...
 * @param forum court or agency that conducts it
 * @param jurisdiction whose law and courts
 * @param basis on what ground its courts have jurisdiction
 * @param about incidents that it is about
 * @param follows earlier proceedings that it continues or reviews
 * @param stages stages reached, in order
 * @param offences offences for which it was opened, in words
 * @param qualification provisions under which it was opened, before any charge
 * @param participants who took part, in which procedural role
 * @param custody measures that restrain liberty, in order
 * @param steps hearings, filings and other acts, in order
 * @param time from when to when
 * @param duration how long it took
 * @param summary a few words for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence, restriction, unknown
 * properties
 */
@Built
@RulesApply
public record Proceeding(
        String id,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText title,
        @Nullable ProceedingKind kind,
        List<Procedure> procedures,
        @Nullable Instance instance,
        @Nullable Ref<Organization> forum,
        @Nullable JurisdictionCode jurisdiction,
        @Nullable JurisdictionBasis basis,
        @Singular("about") List<Ref<Incident>> about,
        @Singular("follows") List<Ref<Proceeding>> follows,
        List<@Valid StageAt> stages,
        List<Offence> offences,
        @Singular("qualification") List<@Valid Citation> qualification,
        List<@Valid ProceduralParticipant> participants,
        @Singular("custody") List<@Valid Custody> custody,
        List<@Valid ProceduralStep> steps,
        @Valid @Nullable When time,
        @Valid @Nullable Duration duration,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary,
        @Inline @Valid Meta<Proceeding> meta)
        implements Entity<Proceeding>, Dated {

    /** Checks the id and copies what is mutable. */
    public Proceeding {
        Checks.id(id);
        procedures = Copies.list(procedures, "procedures");
        about = Copies.list(about, "about");
        follows = Copies.list(follows, "follows");
        stages = Copies.list(stages, "stages");
        qualification = Copies.list(qualification, "qualification");
        participants = Copies.list(participants, "participants");
        custody = Copies.list(custody, "custody");
        steps = Copies.list(steps, "steps");
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
    public static ProceedingBuilder builder(String id) {
        return new ProceedingBuilder(id);
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ProceedingBuilder toBuilder() {
        return new ProceedingBuilder(this);
    }

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Proceeding", id);
    }
}
