package io.github.manumit.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * Arithmetic of first and last days.
 *
 * <p>A day is a {@code long} key that grows with time, in the proleptic Gregorian calendar, for any year within {@link
 * #YEAR_LIMIT}. Digits are stored as nibbles, the unspecified digit {@code X} as {@link #X}: four nibbles for a year,
 * two for a month or a day.
 */
final class DayBounds {
    /** Before every day: an open or unknown start. */
    static final long PAST = Long.MIN_VALUE;
    /** After every day: an open or unknown end. */
    static final long FUTURE = Long.MAX_VALUE;
    /** The nibble of an unspecified digit. */
    static final int X = 0xF;
    /** Two unspecified digits. */
    static final int XX = 0xFF;
    /** All years from here on, in either direction, are treated as this one. */
    static final long YEAR_LIMIT = 1_000_000_000_000_000L;

    private static final int YEAR_UNIT = 512;
    private static final int MONTH_UNIT = 32;
    private static final byte[] LENGTHS = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private DayBounds() {}

    static long key(long year, int month, int day) {
        return year * YEAR_UNIT + (long) month * MONTH_UNIT + day;
    }

    static Optional<LocalDate> toLocalDate(long key) {
        long year = Math.floorDiv(key, (long) YEAR_UNIT);
        if (year < Year.MIN_VALUE || year > Year.MAX_VALUE) {
            return Optional.empty();
        }
        int rest = (int) Math.floorMod(key, (long) YEAR_UNIT);
        return Optional.of(LocalDate.of((int) year, rest / MONTH_UNIT, rest % MONTH_UNIT));
    }

    static boolean isLeap(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int lengthOfMonth(long year, int month) {
        return month == 2 && isLeap(year) ? 29 : LENGTHS[month];
    }

    static boolean hasX(int nibbles) {
        for (int rest = nibbles; rest != 0; rest >>>= 4) {
            if ((rest & X) == X) {
                return true;
            }
        }
        return false;
    }

    /** The value of nibbles without {@code X}, or with every {@code X} taken as the given digit. */
    static int value(int nibbles, int digitForX) {
        int value = 0;
        for (int shift = 12; shift >= 0; shift -= 4) {
            int digit = nibbles >>> shift & X;
            value = value * 10 + (digit == X ? digitForX : digit);
        }
        return value;
    }

    static boolean matches(int nibbles, int value) {
        int value10 = value;
        for (int rest = nibbles, shift = 0; shift < 16; shift += 4, rest >>>= 4) {
            int digit = rest & X;
            if (digit != X && digit != value10 % 10) {
                return false;
            }
            value10 /= 10;
        }
        return true;
    }

    static long leastYear(boolean negative, int nibbles) {
        return negative ? -value(nibbles, 9) : value(nibbles, 0);
    }

    /** The greatest possible year. There is no year -0000, so -XXXX gives -0001. */
    static long greatestYear(boolean negative, int nibbles) {
        if (!negative) {
            return value(nibbles, 9);
        }
        int magnitude = value(nibbles, 0);
        if (magnitude == 0) {
            magnitude = 1;
            for (int rest = nibbles; rest != 0 && (rest & X) != X; rest >>>= 4) {
                magnitude *= 10;
            }
        }
        return -magnitude;
    }

    /** The least month from 1 to 12 that matches, or 0. */
    static int leastMonth(int month) {
        return firstMatch(month, 1, 12);
    }

    /** The greatest month from 1 to 12 that matches, or 0. */
    static int greatestMonth(int month) {
        return lastMatch(month, 1, 12);
    }

    /** The first day that year, month and day allow, or {@link #FUTURE} if there is none. */
    static long leastDay(boolean negative, int year, int month, int day) {
        long first = leastDayOf(leastYear(negative, year), month, day);
        if (first == FUTURE && canBeLeapDay(month, day)) {
            long leap = leapYear(negative, year, true);
            return leap == FUTURE ? FUTURE : key(leap, 2, 29);
        }
        return first;
    }

    /** The last day that year, month and day allow, or {@link #PAST} if there is none. */
    static long greatestDay(boolean negative, int year, int month, int day) {
        long last = greatestDayOf(greatestYear(negative, year), month, day);
        if (last == PAST && canBeLeapDay(month, day)) {
            long leap = leapYear(negative, year, false);
            return leap == FUTURE ? PAST : key(leap, 2, 29);
        }
        return last;
    }

    private static long leastDayOf(long year, int month, int day) {
        for (int m = 1; m <= 12; m++) {
            if (matches(month, m)) {
                int d = firstMatch(day, 1, lengthOfMonth(year, m));
                if (d != 0) {
                    return key(year, m, d);
                }
            }
        }
        return FUTURE;
    }

    private static long greatestDayOf(long year, int month, int day) {
        for (int m = 12; m >= 1; m--) {
            if (matches(month, m)) {
                int d = lastMatch(day, 1, lengthOfMonth(year, m));
                if (d != 0) {
                    return key(year, m, d);
                }
            }
        }
        return PAST;
    }

    private static boolean canBeLeapDay(int month, int day) {
        return matches(month, 2) && matches(day, 29);
    }

    /** The least or greatest leap year that the digits allow, or {@link #FUTURE} if there is none. */
    private static long leapYear(boolean negative, int nibbles, boolean least) {
        int low = value(nibbles, 0);
        int high = value(nibbles, 9);
        boolean upwards = least != negative;
        int from = upwards ? low + 3 & ~3 : high & ~3;
        int step = upwards ? 4 : -4;
        for (int magnitude = from; magnitude >= low && magnitude <= high; magnitude += step) {
            if (isLeap(magnitude) && matches(nibbles, magnitude) && !(negative && magnitude == 0)) {
                return negative ? -magnitude : magnitude;
            }
        }
        return FUTURE;
    }

    private static int firstMatch(int nibbles, int low, int high) {
        for (int value = low; value <= high; value++) {
            if (matches(nibbles, value)) {
                return value;
            }
        }
        return 0;
    }

    private static int lastMatch(int nibbles, int low, int high) {
        for (int value = high; value >= low; value--) {
            if (matches(nibbles, value)) {
                return value;
            }
        }
        return 0;
    }
}
