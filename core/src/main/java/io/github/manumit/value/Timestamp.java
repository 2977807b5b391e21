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

    /** RFC 3339, section 5.6; whether the day exists in its month is checked with the calendar. */
    private static final Pattern FORM = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})");

    /** The position of the seconds, which are 60 for a leap second. */
    private static final int SECONDS = 17;

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

    private static Instant read(String text) {
        try {
            if (FORM.matcher(text).matches()) {
                boolean leap = text.startsWith("60", SECONDS);
                String counted = leap ? text.substring(0, SECONDS) + "59" + text.substring(SECONDS + 2) : text;
                Instant instant = OffsetDateTime.parse(counted).toInstant();
                return leap ? instant.plusSeconds(1) : instant;
            }
        } catch (DateTimeParseException e) {
            // rejected below, without the text that this exception would show
        }
        throw new InvalidValueException("timestamp.not-rfc3339", "not a valid date and time with an offset (RFC 3339)");
    }

    @Override
    public String toString() {
        return text;
    }
}
