package io.github.manumit.time;

import org.jspecify.annotations.Nullable;

/**
 * A year that is prefixed with {@code Y} or has significant digits.
 *
 * @param low the first year that it allows, at most {@link DayBounds#YEAR_LIMIT} in either direction
 * @param high the last year that it allows
 * @param value the year as written; it is an estimate if only some digits are significant
 * @param significant the number of significant digits, or 0 if the text does not state it
 * @param huge the canonical form of a year beyond the limit, otherwise null
 */
record EdtfYear(
        long low,
        long high,
        long value,
        int significant,
        @Nullable String huge) {

    /** A year with the given number of significant digits out of all its digits; 0 if all are significant. */
    static EdtfYear of(boolean negative, long magnitude, long digits, int significant, @Nullable String huge) {
        long limited = huge == null ? magnitude : DayBounds.YEAR_LIMIT;
        long low = limited;
        long high = limited;
        if (significant != 0 && huge == null) {
            long unit = 1;
            for (long digit = significant; digit < digits; digit++) {
                unit *= 10;
            }
            low = limited - limited % unit;
            high = low + unit - 1;
        }
        return negative
                ? new EdtfYear(-high, -low, -limited, significant, huge)
                : new EdtfYear(low, high, limited, significant, huge);
    }

    /** Whether exactly one year is possible. */
    boolean isExact() {
        return huge == null && low == high;
    }
}
