package io.github.manumit.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Dates as numbers of days. In the system of 1900, day 1 is 1 January 1900 and day 60 is 29 February 1900, which never
 * was; in that of 1904, day 0 is 1 January 1904.
 */
final class SerialDate {

    /** The day that the system of 1900 has too many. */
    static final int NEVER = 60;

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_1900 = BigDecimal.valueOf(2_958_466);
    private static final int SECONDS_OF_DAY = 86_400;

    private SerialDate() {}

    /** What a number is as a date. */
    enum Kind {
        /** A date, perhaps with a time, or a time of day. */
        DATE,
        /** The 29 February 1900. */
        NEVER,
        /** A day that Excel and other programs take for two different ones. */
        EARLY,
        /** No date of a spreadsheet. */
        OUTSIDE
    }

    /**
     * A number as a date.
     *
     * @param kind what it is
     * @param text ISO 8601, or null if it has none
     */
    record Read(Kind kind, @Nullable String text) {}

    static Read read(BigDecimal serial, boolean from1904, NumberFormat format) {
        if (serial.signum() < 0 || serial.compareTo(LAST_1900) >= 0) {
            return new Read(Kind.OUTSIDE, null);
        }
        int day = serial.intValue();
        int seconds = serial.subtract(BigDecimal.valueOf(day))
                .multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        if (seconds == SECONDS_OF_DAY) {
            day++;
            seconds = 0;
        }
        LocalTime time = LocalTime.ofSecondOfDay(seconds);
        if (day == 0 && (format.timeOnly() || !from1904)) {
            return format.timeOnly() || seconds > 0
                    ? new Read(Kind.DATE, time.toString())
                    : new Read(Kind.OUTSIDE, null);
        }
        if (day == NEVER && !from1904) {
            return new Read(Kind.NEVER, null);
        }
        LocalDate date;
        if (from1904) {
            date = START_1904.plusDays(day);
        } else {
            date = BEFORE_1900.plusDays(day > NEVER ? day - 1L : day);
        }
        String text = seconds > 0 || format.shows(DatePart.TIME) ? date + "T" + time : date.toString();
        return new Read(day < NEVER && !from1904 ? Kind.EARLY : Kind.DATE, text);
    }
}
