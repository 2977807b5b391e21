package io.github.manumit.incident;

import io.github.manumit.entity.Ref;
import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * That an amount is more or less than another, without either being known.
 *
 * @param comparison more than, less than, share of
 * @param transaction the other one
 * @param by by how much or which share
 * @param extensions unknown properties of the object, kept as they came
 */
@Built
@RulesApply
public record TransactionComparison(
        @NotNull @Nullable Comparison comparison,
        @NotNull @Nullable Ref<Transaction> transaction,
        @Valid @Nullable Quantity by,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Takes null for no unknown properties. */
    public TransactionComparison {
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static TransactionComparisonBuilder builder() {
        return new TransactionComparisonBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public TransactionComparisonBuilder toBuilder() {
        return new TransactionComparisonBuilder(this);
    }

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("TransactionComparison");
    }
}
