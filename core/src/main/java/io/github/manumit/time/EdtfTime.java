package io.github.manumit.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time of day to the second.
 *
 * @param second the second of the day, from 0 to 86399
 * @param offset minutes ahead of UTC, or null for local time
 * @param utc whether the offset is written as {@code Z}
 */
record EdtfTime(int second, @Nullable Integer offset, boolean utc) {

    /** The greatest offset that is accepted, in minutes, ahead of UTC or behind it: the bound of XML Schema. */
    static final int LAST_OFFSET = 14 * 60;

    private static final int FIRST_IN_USE = -12 * 60;
    private static final int LAST_IN_USE = 14 * 60;
    private static final long SECONDS_OF_A_DAY = 86_400;

    /** The first second of UTC that it can be on a day. Without an offset, it could be in any time zone in use. */
    long earliest(LocalDate day) {
        return seconds(day) - 60L * (offset == null ? LAST_IN_USE : offset);
    }

    /** The last second of UTC that it can be on a day. */
    long latest(LocalDate day) {
        return seconds(day) - 60L * (offset == null ? FIRST_IN_USE : offset);
    }

    /** The second on the clock, counted from 1970. */
    long seconds(LocalDate day) {
        return day.toEpochDay() * SECONDS_OF_A_DAY + second;
    }
}
