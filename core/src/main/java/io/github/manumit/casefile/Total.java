package io.github.manumit.casefile;

import io.github.manumit.quantity.CurrencyCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum of transactions in one currency.
 *
 * @param currency the currency; null for amounts without one
 * @param least the sum of the lower bounds; 0 if nothing has a lower bound
 * @param most the sum of the upper bounds; null if an amount has no upper bound or is only described by a word
 * @param counted the number of transactions in the sum
 * @param unknown the number of matching transactions without an amount, because of which the true sum may be greater
 */
public record Total(
        @Nullable CurrencyCode currency,
        BigDecimal least,
        @Nullable BigDecimal most,
        int counted,
        int unknown) {

    /**
     * Tells whether the sum is known exactly.
     *
     * @return true if both bounds are equal and no amount is unknown
     */
    public boolean isExact() {
        return most != null && unknown == 0 && least.compareTo(most) == 0;
    }
}
