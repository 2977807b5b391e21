package io.github.manumit.incident;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a party in an incident or event.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param party who
 * @param role in what role
 * @param mode actual, intended, simulated, expressly excluded; absent means actual
 * @param degree how weighty the part was in fact; the legal form that is charged is the charge's participation
 * @param knowledge what the party knew
 * @param states in what state the person was: asleep, drunk, tied
 * @param motives why, as stated
 * @param towards towards whom the role holds, such as the holder of which captives
 * @param onBehalfOf for whom the party acted
 * @param count how many of a group had the role
 * @param statuses statuses as reported
 * @param time when
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
 */
@Built
@RulesApply
public record Participant(
        @Nullable String id,
        @NotNull @Nullable Ref<? extends Party> party,
        @NotNull @Nullable ParticipantRole role,
        @Nullable ParticipationMode mode,
        @Nullable ParticipationDegree degree,
        @Nullable Knowledge knowledge,
        @Sensitive(Sensitivity.SPECIAL_CATEGORY) List<PersonState> states,
        @Sensitive(Sensitivity.SPECIAL_CATEGORY) List<ReasonKind> motives,
        @Singular("towards") List<Ref<? extends Party>> towards,
        @Nullable Ref<? extends Party> onBehalfOf,
        @Valid @Nullable Quantity count,
        List<@Valid ReportedStatus> statuses,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies what is mutable. */
    public Participant {
        Checks.elementId(id);
        towards = Copies.list(towards, "towards");
        states = Copies.list(states, "states");
        statuses = Copies.list(statuses, "statuses");
        motives = Copies.list(motives, "motives");
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ParticipantBuilder builder() {
        return new ParticipantBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ParticipantBuilder toBuilder() {
        return new ParticipantBuilder(this);
    }

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Participant", id);
    }
}
