package io.github.manumit.quantity;

import io.github.manumit.value.Answer;
import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.TextValue;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A length of time (ISO 8601-1:2019, 5.5.2): {@code P3Y}, {@code P2W}, {@code P1Y6M}, {@code PT8H}. Only the smallest
 * unit may have a fraction. The text is kept as written; years, months and days are converted into each other only for
 * comparison.
 *
 * @param text the duration as given
 */
public record IsoDuration(String text) implements TextValue, Comparable<IsoDuration> {

    private static final String DESIGNATORS = "YMWD";
    private static final String TIME_DESIGNATORS = "HMS";
    private static final int MAX_LENGTH = 60;
    private static final int MAX_DIGITS = 9;

    /**
     * Mean length in seconds of the units of the Gregorian calendar (400 years have 146,097 days), in the order Y M W D
     * H M S.
     */
    private static final long[] SECONDS = {31_556_952, 2_629_746, 604_800, 86_400, 3_600, 60, 1};

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    /**
     * No number of months deviates more than this from its mean length; the extreme is a short month at the end of a
     * span without leap years.
     */
    private static final BigDecimal LEEWAY = BigDecimal.valueOf(5 * 86_400L);

    /**
     * Checks the form.
     *
     * @throws InvalidValueException with code {@code duration.not-iso8601} if it is not a valid duration
     */
    public IsoDuration {
        Objects.requireNonNull(text, "text");
        parts(text);
    }

    /**
     * Parses a duration.
     *
     * @param text the duration
     * @return the value
     * @throws InvalidValueException with code {@code duration.not-iso8601} if it is not a valid duration
     */
    public static IsoDuration parse(String text) {
        return new IsoDuration(text);
    }

    /**
     * Creates a duration of whole years.
     *
     * @param years the number of years, not negative
     * @return the value
     */
    public static IsoDuration ofYears(int years) {
        return new IsoDuration("P" + years + "Y");
    }

    /**
     * Creates a duration of whole months.
     *
     * @param months the number of months, not negative
     * @return the value
     */
    public static IsoDuration ofMonths(int months) {
        return new IsoDuration("P" + months + "M");
    }

    /**
     * Creates a duration of whole days.
     *
     * @param days the number of days, not negative
     * @return the value
     */
    public static IsoDuration ofDays(int days) {
        return new IsoDuration("P" + days + "D");
    }

    /**
     * Returns the length based on mean years and months; only for comparing and sorting.
     *
     * @return the length in seconds
     */
    public BigDecimal meanSeconds() {
        return parts(text).meanSeconds();
    }

    /**
     * Answers whether this duration is longer than another, wherever in the calendar they are. When months are compared
     * with days, a difference of less than five days from the mean length is left open.
     *
     * @param other the other
     * @return yes for P3Y and P35M; cannot say for P1M and P30D
     */
    public Answer isLongerThan(IsoDuration other) {
        Ordering order = order(other);
        return Answer.of(order == Ordering.GREATER, order == Ordering.LESS || order == Ordering.EQUAL);
    }

    /**
     * A year has twelve months, a day 86,400 seconds; between months and days, only the bounds given by the calendar
     * are known.
     */
    Ordering order(IsoDuration other) {
        Parts one = parts(text);
        Parts two = parts(other.text);
        BigDecimal months = one.months().subtract(two.months());
        BigDecimal seconds = one.seconds().subtract(two.seconds());
        if (months.signum() == 0) {
            return Ordering.of(seconds.signum());
        }
        BigDecimal mean = months.multiply(BigDecimal.valueOf(SECONDS[1])).add(seconds);
        if (months.signum() == seconds.signum()
                || seconds.signum() == 0
                || mean.abs().compareTo(LEEWAY) > 0) {
            return Ordering.of(mean.signum());
        }
        return Ordering.UNKNOWN;
    }

    /** Compares by {@link #meanSeconds()}. */
    @Override
    public int compareTo(IsoDuration other) {
        return meanSeconds().compareTo(other.meanSeconds());
    }

    /** The parts that are counted in months, and those counted in seconds. */
    private record Parts(BigDecimal months, BigDecimal seconds) {

        BigDecimal meanSeconds() {
            return months.multiply(BigDecimal.valueOf(SECONDS[1])).add(seconds);
        }
    }

    private static Parts parts(String text) {
        int length = text.length();
        if (length < 3 || length > MAX_LENGTH || text.charAt(0) != 'P') {
            throw refused();
        }
        BigDecimal months = BigDecimal.ZERO;
        BigDecimal seconds = BigDecimal.ZERO;
        int rank = -1;
        boolean time = false;
        int i = 1;
        while (i < length) {
            if (text.charAt(i) == 'T') {
                if (time || i + 1 == length) {
                    throw refused();
                }
                time = true;
                i++;
            }
            int start = i;
            i = digits(text, i);
            boolean fraction = i < length && (text.charAt(i) == '.' || text.charAt(i) == ',');
            if (fraction) {
                i = digits(text, i + 1);
            }
            if (i == length) {
                throw refused();
            }
            int unit = (time ? TIME_DESIGNATORS : DESIGNATORS).indexOf(text.charAt(i));
            int next = unit < 0 ? -1 : time ? unit + DESIGNATORS.length() : unit;
            i++;
            if (next <= rank || (fraction && i != length)) {
                throw refused();
            }
            rank = next;
            BigDecimal number = new BigDecimal(text.substring(start, i - 1).replace(',', '.'));
            if (next < 2) {
                months = months.add(next == 0 ? number.multiply(MONTHS_OF_A_YEAR) : number);
            } else {
                seconds = seconds.add(number.multiply(BigDecimal.valueOf(SECONDS[next])));
            }
        }
        return new Parts(months, seconds);
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        if (i == from || i - from > MAX_DIGITS) {
            throw refused();
        }
        return i;
    }

    private static InvalidValueException refused() {
        return new InvalidValueException("duration.not-iso8601", "not a valid ISO 8601 duration, such as P3Y or PT8H");
    }

    @Override
    public String toString() {
        return text;
    }
}
