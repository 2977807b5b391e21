package io.github.manumit.observation;

import io.github.manumit.entity.When;
import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change against an earlier period.
 *
 * @param direction up or down
 * @param by by how much
 * @param byAmount by how much money
 * @param base against which period
 * @param baseValue the value then
 * @param baseAmount the amount of money then
 * @param reasons why, as the publisher says
 * @param extensions unknown properties of the object, kept as they came
 */
@Built
@RulesApply
public record Change(
        @Nullable ChangeDirection direction,
        @Valid @Nullable Quantity by,
        @Valid @Nullable Money byAmount,
        @Valid @Nullable When base,
        @Valid @Nullable Quantity baseValue,
        @Valid @Nullable Money baseAmount,
        List<ChangeReason> reasons,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Copies what is mutable; the result never changes. */
    public Change {
        reasons = Copies.list(reasons, "reasons");
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ChangeBuilder builder() {
        return new ChangeBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ChangeBuilder toBuilder() {
        return new ChangeBuilder(this);
    }

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Change");
    }
}
