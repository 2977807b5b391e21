package io.github.manumit.time;

import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.TextValue;
import java.time.LocalTime;
import java.util.Objects;

/**
 * A time of day by the local clock, to the minute (ISO 8601-1:2019, 5.3.1.3): {@code 07:00}. It has no date and no offset: work that lasts
 * until {@code 02:00} lasts into the next day.
 *
 * @param text hours from 00 to 23, a colon, minutes from 00 to 59
 */
public record ClockTime(String text) implements TextValue {

    /**
     * Checks the text.
     *
     * @throws InvalidValueException with code {@code clock-time.malformed} if it is not a valid time of day
     */
    public ClockTime {
        Objects.requireNonNull(text, "text");
        boolean sound = text.length() == 5 && text.charAt(2) == ':' && number(text, 0) < 24 && number(text, 3) < 60;
        if (!sound) {
            throw new InvalidValueException("clock-time.malformed", "not a valid time of day, such as 07:00");
        }
    }

    private static int number(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? Integer.MAX_VALUE : tens * 10 + ones;
    }

    /**
     * Parses a time of day.
     *
     * @param text a time such as {@code 07:00}
     * @return the value
     * @throws InvalidValueException with code {@code clock-time.malformed} if it is not a valid time of day
     */
    public static ClockTime parse(String text) {
        return new ClockTime(text);
    }

    /**
     * Returns the time.
     *
     * @return the time, to the minute
     */
    public LocalTime time() {
        return LocalTime.of(number(text, 0), number(text, 3));
    }

    @Override
    public String toString() {
        return text;
    }
}
