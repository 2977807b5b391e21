package io.github.manumit.statute;

import io.github.manumit.internal.Describe;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Money;
import io.github.manumit.value.Complete;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What a provision allows as punishment.
 *
 * @param kind what kind of punishment
 * @param range how long, from the least to the greatest
 * @param amount how much, from the least to the greatest
 */
public record PenaltyRange(
        @NotNull(groups = Complete.class) @Nullable PenaltyKind kind,
        @Nullable Duration range,
        @Nullable Money amount) {

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("PenaltyRange");
    }
}
