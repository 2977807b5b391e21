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
 * A change compared with an earlier period.
 *
 * @param direction up or down
 * @param by how much it changed
 * @param byAmount how much it changed, if it is an amount of money
 * @param base the earlier period
 * @param baseValue the value in the earlier period
 * @param baseAmount the amount of money in the earlier period
 * @param reasons the reasons that the publisher gives
 * @param extensions unknown properties of the object, kept unchanged
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

    /** Copies mutable components. */
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

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Change");
    }
}
