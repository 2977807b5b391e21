package io.github.manumit.party;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
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
 * An injury, illness, pregnancy or disability. A passing state during an event, such as being drunk or tied,
 * belongs to the participant.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind the kind of condition; a code of a standard list such as {@code icd-11:} can be more exact, with the part of
 *     the body
 * @param bodyParts the parts of the body that it is in
 * @param side the side of the body
 * @param count how many of it there are, such as seven decayed teeth or several scars
 * @param causedBy what caused it: an event, an incident or another health condition
 * @param severity how severe it is
 * @param time when the person had it
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record HealthCondition(
        @Nullable String id,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @NotNull @Nullable
        HealthKind kind,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @Singular("bodyPart")
        List<BodyPart> bodyParts,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @Nullable BodySide side,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @Valid @Nullable
        Quantity count,

        @Nullable Ref<? extends Dated> causedBy,
        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @Nullable HealthSeverity severity,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @Valid @Nullable
        When time,

        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public HealthCondition {
        Checks.elementId(id);
        bodyParts = Copies.list(bodyParts, "bodyParts");
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static HealthConditionBuilder builder() {
        return new HealthConditionBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public HealthConditionBuilder toBuilder() {
        return new HealthConditionBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("HealthCondition", id);
    }
}
