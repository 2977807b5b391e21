package io.github.manumit.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * A moment (RFC 3339), such as {@code 2026-03-01T12:00:00Z}, kept as it was written.
 *
 * @param text the moment as given
 */
public record Timestamp(String text) implements TextValue {

    private static final int OFFSET_HOURS = 18;

    /**
     * Checks the text.
     *
     * @throws InvalidValueException with code {@code timestamp.not-rfc3339} if it is not a valid moment
     */
    public Timestamp {
        Objects.requireNonNull(text, "text");
        read(text);
    }

    /**
     * Parses a moment.
     *
     * @param text date and time with an offset
     * @return the value
     * @throws InvalidValueException with code {@code timestamp.not-rfc3339} if it is not a valid moment
     */
    public static Timestamp parse(String text) {
        return new Timestamp(text);
    }

    /**
     * Returns the timestamp of a moment.
     *
     * @param instant the moment
     * @return the timestamp in UTC
     */
    public static Timestamp of(Instant instant) {
        return new Timestamp(instant.toString());
    }

    /**
     * Returns the moment.
     *
     * @return the moment on the time line; for a leap second, the following second
     */
    public Instant instant() {
        return read(text);
    }

    /** RFC 3339, section 5.6: {@code 2026-03-01T12:00:00.5+05:00}; 60 seconds are a leap second. */
    private static Instant read(String text) {
        int length = text.length();
        boolean form = length >= 20
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && (text.charAt(10) | 0x20) == 't'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
        if (!form) {
            throw malformed();
        }
        int end = 19;
        int nano = 0;
        if (text.charAt(end) == '.') {
            int from = ++end;
            while (end < length && end - from < 9 && isDigit(text.charAt(end))) {
                nano = nano * 10 + (text.charAt(end++) - '0');
            }
            for (int digits = end - from; digits < 9; digits++) {
                nano *= 10;
            }
            if (end == from || end == length) {
                throw malformed();
            }
        }
        int offset = offset(text, end);
        int second = number(text, 17, 2);
        boolean leap = second == 60;
        try {
            LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2));
            LocalTime time = LocalTime.of(number(text, 11, 2), number(text, 14, 2), leap ? 59 : second, nano);
            long seconds = day.toEpochDay() * 86_400 + time.toSecondOfDay() - offset + (leap ? 1 : 0);
            return Instant.ofEpochSecond(seconds, nano);
        } catch (DateTimeException e) {
            throw malformed(); // without the text that this exception would show
        }
    }

    /** The seconds of the offset that begins at a place and ends the text. */
    private static int offset(String text, int at) {
        char sign = text.charAt(at);
        if ((sign | 0x20) == 'z' && at + 1 == text.length()) {
            return 0;
        }
        boolean form = (sign == '+' || sign == '-') && at + 6 == text.length() && text.charAt(at + 3) == ':';
        if (!form) {
            throw malformed();
        }
        int minutes = number(text, at + 1, 2) * 60 + number(text, at + 4, 2);
        if (number(text, at + 4, 2) > 59 || minutes > OFFSET_HOURS * 60) {
            throw malformed();
        }
        return sign == '-' ? -minutes * 60 : minutes * 60;
    }

    private static int number(String text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            char c = text.charAt(i);
            if (!isDigit(c)) {
                throw malformed();
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static InvalidValueException malformed() {
        return new InvalidValueException(
                "timestamp.not-rfc3339", "not a valid date and time with an offset (RFC 3339)");
    }

    @Override
    public String toString() {
        return text;
    }
}
