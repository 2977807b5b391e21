package io.github.manumit.incident;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.ReasonKind;
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
 * The part that a party had in an incident or event. The party's role in a proceeding is stated in the proceeding.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param party the party that took part
 * @param role the role in which it took part
 * @param mode whether the part was actual, intended, simulated, expressly excluded or the like; absent means actual
 * @param degree how significant the part was in fact; the legal form of participation that is charged is in the charge
 * @param knowledge what the party knew
 * @param knowledgeOf what the party knew of, or did not know of: an event, a lacking document, another happening; absent means
 *     what it took part in
 * @param states the state that the person was in: asleep, drunk, tied, or frightened of those named in {@code towards}
 * @param motives why the party acted, as stated
 * @param towards the parties towards whom the role or the state applies, such as the captives of a holder or the person who is
 *     feared
 * @param onBehalfOf the party on whose behalf it acted
 * @param count the number of members of a group that had the role
 * @param statuses statuses of the party as reported
 * @param time when the party had the role
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
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
        @Singular("knowledgeOf") List<Ref<? extends Dated>> knowledgeOf,
        @Sensitive(Sensitivity.SPECIAL_CATEGORY) List<PersonState> states,
        @Sensitive(Sensitivity.SPECIAL_CATEGORY) List<ReasonKind> motives,
        @Singular("towards") List<Ref<? extends Party>> towards,
        @Nullable Ref<? extends Party> onBehalfOf,
        @Valid @Nullable Quantity count,
        List<@Valid ReportedStatus> statuses,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public Participant {
        Checks.elementId(id);
        towards = Copies.list(towards, "towards");
        knowledgeOf = Copies.list(knowledgeOf, "knowledgeOf");
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

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Participant", id);
    }
}
