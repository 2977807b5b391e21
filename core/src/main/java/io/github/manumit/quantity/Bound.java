package io.github.manumit.quantity;

import io.github.manumit.value.InvalidValueException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One end of a bounded extent: a value or a word, and whether it is included in the extent.
 *
 * @param value the value; null if there is a word
 * @param word a word such as {@code dozens}; null if there is a value
 * @param inclusive whether the end itself is possible: true for "at least", false for "more than"
 * @param <T> the type of the value
 */
public record Bound<T>(@Nullable T value, @Nullable MagnitudeWord word, boolean inclusive) {

    /**
     * Checks that there is either a value or a word.
     *
     * @throws InvalidValueException with code {@code quantity.malformed} otherwise
     */
    public Bound {
        if ((value == null) == (word == null)) {
            throw new InvalidValueException("quantity.malformed", "a bound must have either a value or a word");
        }
    }

    /**
     * Creates an inclusive bound.
     *
     * @param value the end, which is possible itself
     * @param <T> the type of the value
     * @return the bound
     */
    public static <T> Bound<T> inclusive(T value) {
        return new Bound<>(Objects.requireNonNull(value, "value"), null, true);
    }

    /**
     * Creates an exclusive bound.
     *
     * @param value the end, which is not possible itself
     * @param <T> the type of the value
     * @return the bound
     */
    public static <T> Bound<T> exclusive(T value) {
        return new Bound<>(Objects.requireNonNull(value, "value"), null, false);
    }
}
