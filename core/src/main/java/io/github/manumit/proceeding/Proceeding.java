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
 * A case before one court or agency (the forum), at one instance. An appeal is a separate proceeding that
 * {@code follows} the first.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param title the name of the case, as courts and reports cite it
 * @param kind criminal, civil, asylum, ...
 * @param procedures ordinary, summary, by plea agreement, ...
 * @param instance first instance, appeal, cassation, ...
 * @param forum the court or agency that conducts it
 * @param jurisdiction the country or subdivision whose law applies and whose courts or agencies conduct it
 * @param basis the ground on which its courts have jurisdiction
 * @param about the incidents that it is about
 * @param follows the earlier proceedings that it continues or reviews
 * @param stages the stages that it reached, in chronological order
 * @param offences the offences for which it was opened, in words
 * @param qualification the provisions under which it was opened, before any charge
 * @param participants who took part, and in which procedural role
 * @param custody the measures that deprive a party of liberty or restrict it, in chronological order
 * @param steps hearings, filings and other acts, in chronological order
 * @param time when it took place, from start to end
 * @param duration how long it took
 * @param summary a short description for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence, restriction, unknown
 *     properties
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

    /** Checks the id and copies mutable components. */
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
     * @return a builder that has only the id
     * @throws io.github.manumit.value.InvalidValueException if the record is built and the id is not valid
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

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Proceeding", id);
    }
}
