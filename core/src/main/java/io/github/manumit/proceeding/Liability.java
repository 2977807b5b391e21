package io.github.manumit.proceeding;

import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
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
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A share of a liability.
 *
 * @param party who is liable
 * @param share share, in percent
 * @param amount share, as an amount
 * @param joint whether jointly and severally liable; absent means not stated
 * @param extensions unknown properties of the object, kept as they came
 */
@Built
@RulesApply
public record Liability(
        @NotNull @Nullable Ref<? extends Party> party,
        @Valid @Nullable Quantity share,
        @Valid @Nullable Money amount,
        @Nullable Boolean joint,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Takes null for no unknown properties. */
    public Liability {
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static LiabilityBuilder builder() {
        return new LiabilityBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public LiabilityBuilder toBuilder() {
        return new LiabilityBuilder(this);
    }

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Liability");
    }
}
