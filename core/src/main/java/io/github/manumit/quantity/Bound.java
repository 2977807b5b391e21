package io.github.manumit.quantity;

import io.github.manumit.value.InvalidValueException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One end of a bounded extent: a value or a word, and whether it belongs to the extent itself.
 *
 * @param value the value; null where there is a word
 * @param word a word such as {@code dozens}; null where there is a value
 * @param inclusive whether the end itself is possible: true for "at least", false for "more than"
 * @param <T> what is measured in
 */
public record Bound<T>(@Nullable T value, @Nullable MagnitudeWord word, boolean inclusive) {

    /**
     * Checks that there is just one of value and word.
     *
     * @throws InvalidValueException with code {@code quantity.malformed} otherwise
     */
    public Bound {
        if ((value == null) == (word == null)) {
            throw new InvalidValueException("quantity.malformed", "a bound must have either a value or a word");
        }
    }

    /**
     * An end that is itself possible.
     *
     * @param value the end
     * @param <T> what is measured in
     * @return the bound
     */
    public static <T> Bound<T> inclusive(T value) {
        return new Bound<>(Objects.requireNonNull(value, "value"), null, true);
    }

    /**
     * An end that is itself not possible.
     *
     * @param value the end
     * @param <T> what is measured in
     * @return the bound
     */
    public static <T> Bound<T> exclusive(T value) {
        return new Bound<>(Objects.requireNonNull(value, "value"), null, false);
    }
}
