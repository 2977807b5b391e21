package io.github.manumit.statute;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Money;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * One kind of punishment that a provision allows, with its minimum and maximum.
 *
 * @param kind the kind of punishment
 * @param range its length, from the minimum to the maximum
 * @param amount its amount, from the minimum to the maximum
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record PenaltyRange(
        @NotNull @Nullable PenaltyKind kind,
        @Valid @Nullable Duration range,
        @Valid @Nullable Money amount,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Accepts null if there are no unknown properties. */
    public PenaltyRange {
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static PenaltyRangeBuilder builder() {
        return new PenaltyRangeBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public PenaltyRangeBuilder toBuilder() {
        return new PenaltyRangeBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("PenaltyRange");
    }
}
