package io.github.manumit.casefile;

import io.github.manumit.quantity.CurrencyCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum of transactions in one currency.
 *
 * @param currency the currency; null for amounts without one
 * @param least the sum of what was at least; 0 where nothing is bounded below
 * @param most the sum of what was at most; null where an amount is open above or said in a word
 * @param counted how many transactions are in the sum
 * @param unknown how many transactions of the question have no amount, so that the true sum may be greater
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
     * @return true if both bounds are the same and no amount is unknown
     */
    public boolean isExact() {
        return most != null && unknown == 0 && least.compareTo(most) == 0;
    }
}
