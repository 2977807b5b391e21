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
import io.github.manumit.statute.PenaltyRange;
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
 * A party's role in a proceeding. Its role in what happened is in the participants of incidents and events. Compare
 * NIEM {@code j:CaseOfficial} and similar types.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param party who took part
 * @param role the procedural role
 * @param actsFor the parties on whose behalf it acts
 * @param statuses the party's statuses, as reported
 * @param penalties for a defendant: the penalties faced over several charges together, as stated; those of a single
 *     charge stand in the charge
 * @param count for a group: how many of its members had the role
 * @param time when it had the role
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
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
        List<@Valid PenaltyRange> penalties,
        @Valid @Nullable Quantity count,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public ProceduralParticipant {
        Checks.elementId(id);
        actsFor = Copies.list(actsFor, "actsFor");
        statuses = Copies.list(statuses, "statuses");
        penalties = Copies.list(penalties, "penalties");
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

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("ProceduralParticipant", id);
    }
}
