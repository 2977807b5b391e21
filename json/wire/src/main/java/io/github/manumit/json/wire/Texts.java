package io.github.manumit.json.wire;

import io.github.manumit.value.InvalidValueException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Checks strings and numbers on the wire. */
final class Texts {

    static final String LONE_SURROGATE = "json.lone-surrogate";
    static final String NUL = "json.nul-character";

    /** Maximum number of digits, counting those before and after the decimal point together, and maximum exponent. */
    private static final int MAX_DIGITS = 100;

    /**
     * A sign, digits, a decimal point, and an exponent with leading zeros; anything longer cannot be a number that we
     * keep.
     */
    private static final int MAX_NUMBER_LENGTH = 2_000;

    private Texts() {}

    /** Returns the code of the fault in a text, or null if it can be kept. */
    static @Nullable String fault(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return NUL;
            }
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return LONE_SURROGATE;
                }
                i++;
            }
        }
        return null;
    }

    /** Rejects a text that no reader would accept. */
    static String sound(String text) {
        String code = fault(text);
        if (code != null) {
            throw new InvalidValueException(code, "the text cannot be written as JSON");
        }
        return text;
    }

    /** Parses a number without ever expanding it; null if it is out of range. */
    static @Nullable BigDecimal number(String text) {
        if (text.length() > MAX_NUMBER_LENGTH) {
            return null;
        }
        int mark = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (mark >= 0 && exponent(text, mark + 1) > MAX_DIGITS) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        int digitsBeforePoint = number.precision() - number.scale();
        boolean kept = number.precision() <= MAX_DIGITS && Math.abs((long) number.scale()) <= MAX_DIGITS;
        if (!kept || (number.scale() < 0 && digitsBeforePoint > MAX_DIGITS)) {
            return null;
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** The value of an exponent, or some number above the maximum. */
    private static int exponent(String text, int from) {
        int i = from;
        if (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
            i++;
        }
        int size = 0;
        for (; i < text.length() && size <= MAX_DIGITS; i++) {
            size = size * 10 + (text.charAt(i) - '0');
        }
        return size;
    }

    /** Tells whether a number has a fraction, however it is written: 1.5 and 1e-1, but not 1.0 or 1e0. */
    static boolean hasFraction(String text) {
        BigDecimal number = isDigits(text) ? null : number(text);
        return number != null && number.stripTrailingZeros().scale() > 0;
    }

    /** Parses a number without a fraction; null if it does not fit in an {@code int}. */
    static @Nullable Integer whole(String text) {
        try {
            if (isDigits(text)) {
                return Integer.valueOf(text);
            }
            BigDecimal number = number(text);
            return number == null ? null : (Integer) number.intValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            return null;
        }
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && !(i == 0 && c == '-')) {
                return false;
            }
        }
        return true;
    }
}
