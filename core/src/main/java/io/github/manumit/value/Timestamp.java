package io.github.manumit.value;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A moment (RFC 3339), such as {@code 2026-03-01T12:00:00Z}, kept as it was written.
 *
 * @param text the moment as given
 */
public record Timestamp(String text) implements TextValue {

    /** RFC 3339, section 5.6; the days of the month are left to the calendar. */
    private static final Pattern FORM = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})");

    /** Where the seconds begin; a leap second is 60. */
    private static final int SECONDS = 17;

    /**
     * Checks the text.
     *
     * @throws InvalidValueException with code {@code timestamp.not-rfc3339} when it is no moment
     */
    public Timestamp {
        Objects.requireNonNull(text, "text");
        read(text);
    }

    /**
     * Reads a moment.
     *
     * @param text date and time with an offset
     * @return the value
     * @throws InvalidValueException with code {@code timestamp.not-rfc3339} when it is no moment
     */
    public static Timestamp parse(String text) {
        return new Timestamp(text);
    }

    /**
     * Makes the value of a moment.
     *
     * @param instant the moment
     * @return its value in UTC
     */
    public static Timestamp of(Instant instant) {
        return new Timestamp(instant.toString());
    }

    /**
     * Returns the moment.
     *
     * @return the same moment on the time line; of a leap second the second after it
     */
    public Instant instant() {
        return read(text);
    }

    private static Instant read(String text) {
        try {
            if (FORM.matcher(text).matches()) {
                boolean leap = text.startsWith("60", SECONDS);
                String counted = leap ? text.substring(0, SECONDS) + "59" + text.substring(SECONDS + 2) : text;
                Instant instant = OffsetDateTime.parse(counted).toInstant();
                return leap ? instant.plusSeconds(1) : instant;
            }
        } catch (DateTimeParseException e) {
            // refused below, without the text that the exception would show
        }
        throw new InvalidValueException("timestamp.not-rfc3339", "not a valid date and time with an offset (RFC 3339)");
    }

    @Override
    public String toString() {
        return text;
    }
}
