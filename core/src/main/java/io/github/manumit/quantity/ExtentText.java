package io.github.manumit.quantity;

import io.github.manumit.value.InvalidValueException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The text form of an extent: {@code 22}, {@code >3}, {@code >=3}, {@code <5}, {@code <=5}, {@code ~50}, {@code <~50} (nearly), {@code >~50}
 * (just over), {@code 3..5}, {@code >3..<5}, or a word.
 */
final class ExtentText {

    private static final String RANGE = "..";

    /**
     * A sign, a hundred digits and a decimal point, with room for an exponent; parsing longer texts would be a waste of
     * time.
     */
    private static final int LONGEST_NUMBER = 120;

    private ExtentText() {}

    static String of(Extent<?> extent) {
        if (extent instanceof Extent.Bounded<?> bounded) {
            Bound<?> low = bounded.low();
            Bound<?> high = bounded.high();
            if (low != null && high != null) {
                return end(low, "", ">") + RANGE + end(high, "", "<");
            }
            String near = bounded.near() ? "~" : "";
            return low != null
                    ? end(low, ">=" + near, ">" + near)
                    : high != null ? end(high, "<=" + near, "<" + near) : "";
        }
        if (extent instanceof Extent.About<?> about) {
            return "~" + value(about.value());
        }
        if (extent instanceof Extent.Worded<?> worded) {
            return worded.word().toString();
        }
        return value(((Extent.Exact<?>) extent).value());
    }

    /**
     * Text for people, with signs that are the same in every language: {@code ≈ 50}, {@code > 3}, {@code ≲ 50}, {@code 3–5}; words
     * have their labels.
     */
    static String render(Extent<BigDecimal> extent, Locale locale, Function<? super MagnitudeWord, String> labels) {
        if (extent instanceof Extent.About<BigDecimal> about) {
            return "\u2248\u00a0" + render(about.value(), locale);
        }
        if (extent instanceof Extent.Worded<BigDecimal> worded) {
            return labels.apply(worded.word());
        }
        Bound<BigDecimal> low = extent.low();
        Bound<BigDecimal> high = extent.high();
        if (extent instanceof Extent.Exact<BigDecimal> exact) {
            return render(exact.value(), locale);
        }
        if (low != null && high != null) {
            return (low.inclusive() ? "" : ">\u00a0") + render(low, locale, labels) + "\u2013"
                    + (high.inclusive() ? "" : "<\u00a0") + render(high, locale, labels);
        }
        if (extent instanceof Extent.Bounded<BigDecimal> bounded && bounded.near()) {
            return (low == null ? "\u2272" : "\u2273") + "\u00a0" + render(low == null ? high : low, locale, labels);
        }
        return low != null
                ? (low.inclusive() ? "\u2265" : ">") + "\u00a0" + render(low, locale, labels)
                : high == null ? "" : (high.inclusive() ? "\u2264" : "<") + "\u00a0" + render(high, locale, labels);
    }

    private static String render(
            @Nullable Bound<BigDecimal> bound, Locale locale, Function<? super MagnitudeWord, String> labels) {
        if (bound == null) {
            return "";
        }
        BigDecimal value = bound.value();
        return value != null ? render(value, locale) : bound.word() == null ? "" : labels.apply(bound.word());
    }

    private static String render(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    static <T extends Comparable<? super T>> Extent<T> parse(String text, Function<String, T> operand) {
        int range = text.indexOf(RANGE);
        if (range >= 0) {
            return new Extent.Bounded<>(
                    bound(text.substring(0, range), ">", operand), bound(text.substring(range + 2), "<", operand));
        }
        if (text.startsWith("~")) {
            return Extent.about(operand.apply(text.substring(1)));
        }
        if (text.startsWith(">")) {
            return new Extent.Bounded<>(oneSided(text, operand), null, isNear(text));
        }
        if (text.startsWith("<")) {
            return new Extent.Bounded<>(null, oneSided(text, operand), isNear(text));
        }
        return isWord(text) ? Extent.worded(MagnitudeWord.of(text)) : Extent.exactly(operand.apply(text));
    }

    static BigDecimal number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            throw new InvalidValueException("number.out-of-range", "a number can have at most 100 digits");
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new InvalidValueException("quantity.malformed", "not a number");
        }
    }

    private static String end(Bound<?> bound, String inclusive, String exclusive) {
        Object value = bound.value();
        return (bound.inclusive() ? inclusive : exclusive)
                + (value == null ? String.valueOf(bound.word()) : value(value));
    }

    private static String value(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static <T> Bound<T> oneSided(String text, Function<String, T> operand) {
        boolean inclusive = text.length() > 1 && text.charAt(1) == '=';
        int from = (inclusive ? 2 : 1) + (isNear(text) ? 1 : 0);
        return bound(text.substring(from), inclusive, operand);
    }

    /** A tilde behind the sign: nearly, or just over. */
    private static boolean isNear(String text) {
        return text.startsWith("~", text.startsWith("=", 1) ? 2 : 1);
    }

    private static <T> Bound<T> bound(String text, String exclusive, Function<String, T> operand) {
        boolean inclusive = !text.startsWith(exclusive);
        return bound(inclusive ? text : text.substring(exclusive.length()), inclusive, operand);
    }

    private static <T> Bound<T> bound(String text, boolean inclusive, Function<String, T> operand) {
        return isWord(text)
                ? new Bound<>(null, MagnitudeWord.of(text), inclusive)
                : new Bound<>(operand.apply(text), null, inclusive);
    }

    /** Words begin with a lower-case letter; numbers and ISO 8601 durations never do. */
    private static boolean isWord(String text) {
        return !text.isEmpty() && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
    }
}
