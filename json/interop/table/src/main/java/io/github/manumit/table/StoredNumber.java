package io.github.manumit.table;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** StoredNumber as workbooks have them. */
final class StoredNumber {

    private static final int LONGEST = 400;
    private static final int FARTHEST = 400;

    /** The digits that a spreadsheet program shows and keeps. */
    private static final int KEPT = 15;

    /** With no more digits than this after rounding, the rest was noise of binary arithmetic. */
    private static final int PLAIN = 12;

    private StoredNumber() {}

    /** The number of a text such as {@code 7.7E10}; null if it is none, or far beyond what a spreadsheet holds. */
    static @Nullable BigDecimal parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            long magnitude = (long) number.precision() - number.scale();
            return Math.abs(magnitude) > FARTHEST || Math.abs((long) number.scale()) > 2 * FARTHEST ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * The number as a person typed it: workbooks keep 17 digits, so that 76.945 stands there as 76.944999999999993.
     * An integer keeps its digits.
     */
    static BigDecimal withoutNoise(BigDecimal number) {
        BigDecimal plain = strip(number);
        if (plain.scale() <= 0 || plain.precision() <= KEPT) {
            return plain;
        }
        double value = number.doubleValue();
        for (int digits = KEPT; digits < 18; digits++) {
            BigDecimal shorter = strip(number.round(new MathContext(digits)));
            if (shorter.doubleValue() == value || digits == KEPT && shorter.precision() <= PLAIN) {
                return shorter;
            }
        }
        return plain;
    }

    private static BigDecimal strip(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
