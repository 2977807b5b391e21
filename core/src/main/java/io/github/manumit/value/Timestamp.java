package io.github.manumit.value;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * A moment (RFC 3339), such as {@code 2026-03-01T12:00:00Z}, kept as it was written.
 *
 * @param text the moment as given
 */
public record Timestamp(String text) implements TextValue {

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
     * @return the same moment on the time line
     */
    public Instant instant() {
        return read(text);
    }

    private static Instant read(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidValueException("timestamp.not-rfc3339", "not a date and time with offset (RFC 3339)");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
