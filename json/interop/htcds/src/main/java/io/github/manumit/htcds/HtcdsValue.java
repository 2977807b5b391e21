package io.github.manumit.htcds;

import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One value of a field in a row: a code, or a text in the form that {@link HtcdsType} says.
 *
 * @param code the code; null for a text, also for a choice that the standard does not have
 * @param text the code's text, or the text; not empty
 * @param origin where the value comes from, such as {@code Cases!B17}; empty if that is not known. Never part of equality
 *     of meaning, but of {@code equals}
 */
public record HtcdsValue(
        @Nullable HtcdsCode code,
        @Sensitive(Sensitivity.FREE_TEXT) String text,
        String origin) {

    /**
     * Checks that there is a text.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public HtcdsValue {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(origin, "origin");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a value is not empty");
        }
    }

    /**
     * Makes a value of a code.
     *
     * @param code the code
     * @return the value
     */
    public static HtcdsValue of(HtcdsCode code) {
        return new HtcdsValue(code, code.code(), "");
    }

    /**
     * Makes a value of a text.
     *
     * @param text the text, in the form of the field's type; not empty
     * @return the value
     * @throws IllegalArgumentException if the text is empty
     */
    public static HtcdsValue of(String text) {
        return new HtcdsValue(null, text, "");
    }

    /**
     * Tells where the value comes from.
     *
     * @param place the place, such as {@code Cases!B17}
     * @return the value with that origin
     */
    public HtcdsValue from(String place) {
        return new HtcdsValue(code, text, place);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return "HtcdsValue";
    }
}
