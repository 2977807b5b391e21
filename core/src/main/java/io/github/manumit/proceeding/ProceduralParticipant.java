package io.github.manumit.proceeding;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.ReportedStatus;
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
 * The part of a party in a proceeding. Compare NIEM {@code j:CaseOfficial} and the like.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param party who
 * @param role in what role
 * @param actsFor for whom
 * @param statuses statuses as reported
 * @param count how many of a group had the role
 * @param time when
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
 */
@Built
@RulesApply
public record ProceduralParticipant(
        @Nullable String id,
        @NotNull @Nullable Ref<? extends Party> party,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @NotNull @Nullable
        ProceduralRole role,

        @Singular("actsFor") List<Ref<? extends Party>> actsFor,
        List<@Valid ReportedStatus> statuses,
        @Valid @Nullable Quantity count,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies what is mutable. */
    public ProceduralParticipant {
        Checks.elementId(id);
        actsFor = Copies.list(actsFor, "actsFor");
        statuses = Copies.list(statuses, "statuses");
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ProceduralParticipantBuilder builder() {
        return new ProceduralParticipantBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ProceduralParticipantBuilder toBuilder() {
        return new ProceduralParticipantBuilder(this);
    }

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("ProceduralParticipant", id);
    }
}
