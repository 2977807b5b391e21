package io.github.manumit.internal;

import io.github.manumit.value.InvalidValueException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Checks by which compact constructors reject meaningless values. */
public final class Checks {

    private static final int MAX_ID = 100;
    private static final int MAX_DIGITS = 100;

    private Checks() {}

    public static void id(String id) {
        if (id == null) {
            throw new InvalidValueException("id.missing", "an id is required");
        }
        elementId(id);
    }

    /**
     * Checks that a case file has an id. A rule checks that the id is an absolute IRI, so that a file with another id
     * can be read and reported.
     */
    public static void caseId(String id) {
        if (id == null || id.isEmpty()) {
            throw new InvalidValueException("id.missing", "an id is required");
        }
    }

    /** Checks that an id has 1 to 100 characters and no '#', which separates the id of a case file from a local id. */
    public static void elementId(@Nullable String id) {
        if (id != null && (id.isEmpty() || id.length() > MAX_ID || id.indexOf('#') >= 0)) {
            throw new InvalidValueException(
                    "id.malformed", "an id must have 1 to 100 characters and must not contain '#'");
        }
    }

    /** Keeps a number as written, except for a negative scale: 1E3 becomes 1000. */
    public static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : plainNumber(number);
    }

    public static BigDecimal plainNumber(BigDecimal number) {
        if (Math.abs((long) number.scale()) <= MAX_DIGITS) {
            BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
            if (plain.precision() <= MAX_DIGITS) {
                return plain;
            }
        }
        throw new InvalidValueException("number.out-of-range", "a number can have at most 100 digits");
    }
}
