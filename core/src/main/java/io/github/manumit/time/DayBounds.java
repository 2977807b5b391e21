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

    static long yearOf(long key) {
        return Math.floorDiv(key, (long) YEAR_UNIT);
    }

    static int monthOf(long key) {
        return (int) Math.floorMod(key, (long) YEAR_UNIT) / MONTH_UNIT;
    }

    static int dayOf(long key) {
        return (int) Math.floorMod(key, (long) MONTH_UNIT);
    }

    static Optional<LocalDate> toLocalDate(long key) {
        long year = yearOf(key);
        if (year < Year.MIN_VALUE || year > Year.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of((int) year, monthOf(key), dayOf(key)));
    }

    /** The next day; before and after all days, the same. */
    static long dayAfter(long key) {
        if (key == PAST || key == FUTURE) {
            return key;
        }
        long year = yearOf(key);
        int month = monthOf(key);
        if (dayOf(key) < lengthOfMonth(year, month)) {
            return key + 1;
        }
        return month < 12 ? key(year, month + 1, 1) : key(year + 1, 1, 1);
    }

    /** The values from the first to the last, as bits. */
    static int bits(int first, int last) {
        return (int) ((1L << last + 1) - (1L << first));
    }

    /** The values from 1 to the greatest that match, as bits. */
    static int matching(int nibbles, int greatest) {
        int bits = 0;
        for (int value = 1; value <= greatest; value++) {
            if (matches(nibbles, value)) {
                bits |= 1 << value;
            }
        }
        return bits;
    }

    private static boolean matchesYear(boolean negative, int nibbles, long year) {
        return negative ? year < 0 && matches(nibbles, (int) -year) : year >= 0 && matches(nibbles, (int) year);
    }

    /**
     * The first day from a key on whose year matches and whose month and day are among the bits, or {@link #FUTURE}.
     */
    static long leastFrom(long key, boolean negative, int year, int months, int days) {
        long from = yearOf(key);
        for (long y = from; y <= greatestYear(negative, year); y++) {
            if (matchesYear(negative, year, y)) {
                for (int m = y == from ? monthOf(key) : 1; m <= 12; m++) {
                    int low = y == from && m == monthOf(key) ? dayOf(key) : 1;
                    int left = (months & 1 << m) == 0 ? 0 : days & bits(low, lengthOfMonth(y, m));
                    if (left != 0) {
                        return key(y, m, Integer.numberOfTrailingZeros(left));
                    }
                }
            }
        }
        return FUTURE;
    }

    /** The last day up to a key whose year matches and whose month and day are among the bits, or {@link #PAST}. */
    static long greatestUpTo(long key, boolean negative, int year, int months, int days) {
        long to = yearOf(key);
        for (long y = to; y >= leastYear(negative, year); y--) {
            if (matchesYear(negative, year, y)) {
                for (int m = y == to ? monthOf(key) : 12; m >= 1; m--) {
                    int length = lengthOfMonth(y, m);
                    int high = y == to && m == monthOf(key) ? Math.min(dayOf(key), length) : length;
                    int left = (months & 1 << m) == 0 ? 0 : days & bits(1, high);
                    if (left != 0) {
                        return key(y, m, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(left));
                    }
                }
            }
        }
        return PAST;
    }

    /** Whether there is a day whose year matches both masks and whose month and day are among the bits. */
    static boolean haveCommonDay(boolean negative, int year, int otherYear, int months, int days) {
        int common = 0;
        for (int shift = 12; shift >= 0; shift -= 4) {
            int one = year >>> shift & X;
            int other = otherYear >>> shift & X;
            if (one != X && other != X && one != other) {
                return false;
            }
            common = common << 4 | (one == X ? other : one);
        }
        return leastFrom(key(leastYear(negative, common), 1, 1), negative, common, months, days) != FUTURE;
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
