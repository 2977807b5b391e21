package io.github.manumit.incident;

import io.github.manumit.entity.Ref;
import io.github.manumit.internal.Describe;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.value.Complete;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * That an amount is more or less than another, without either being known.
 *
 * @param comparison more than, less than, share of
 * @param transaction the other one
 * @param by by how much or which share
 */
public record TransactionComparison(
        @NotNull(groups = Complete.class) @Nullable Comparison comparison,
        @NotNull(groups = Complete.class) @Nullable Ref<Transaction> transaction,
        @Nullable Quantity by) {

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("TransactionComparison");
    }
}
