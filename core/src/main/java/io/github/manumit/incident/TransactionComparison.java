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
 * How the amount of a transaction compares with that of another, even if neither amount is known.
 *
 * @param comparison how the amount compares with the other, such as more than, less than or a share of it
 * @param transaction the other transaction
 * @param by the difference, or the share
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record TransactionComparison(
        @NotNull @Nullable Comparison comparison,
        @NotNull @Nullable Ref<Transaction> transaction,
        @Valid @Nullable Quantity by,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Accepts null if there are no unknown properties. */
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

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("TransactionComparison");
    }
}
