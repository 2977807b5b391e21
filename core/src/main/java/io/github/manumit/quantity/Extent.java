package io.github.manumit.quantity;

import io.github.manumit.internal.Checks;
import io.github.manumit.value.Answer;
import io.github.manumit.value.InvalidValueException;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount that may be only partly known: exact, within bounds, approximate, or only described by a word. In JSON, its
 * properties are among the owner's, in FHIR's terms: {@code value} with a {@code comparator}, or {@code low} and {@code
 * high}. The text form is {@code 22}, {@code >3}, {@code ~50}, {@code <~50} for nearly, {@code >~50} for
 * just over, {@code 3..5} or a word.
 *
 * @param <T> the type of the value: {@link BigDecimal} or {@link IsoDuration}
 */
public sealed interface Extent<T extends Comparable<? super T>> {

    /**
     * An exact value.
     *
     * @param value the value
     * @param <T> the type of the value
     */
    record Exact<T extends Comparable<? super T>>(T value) implements Extent<T> {
        /** Checks the size of a number. */
        public Exact {
            value = sound(value);
        }

        @Override
        public String toString() {
            return ExtentText.of(this);
        }
    }

    /**
     * A range; at least one bound is given.
     *
     * @param low the lower bound; null if open
     * @param high the upper bound; null if open
     * @param near whether the value is close to the one bound that is given, as in "nearly 50" or "just over 50"; how close is
     *     not stated, so all questions are answered as without it
     * @param <T> the type of the value
     */
    record Bounded<T extends Comparable<? super T>>(
            @Nullable Bound<T> low, @Nullable Bound<T> high, boolean near) implements Extent<T> {
        /**
         * Checks the bounds.
         *
         * @throws InvalidValueException with code {@code quantity.range-reversed} if there are no values between the
         *     bounds, or {@code quantity.malformed} if both are open, or if the value is near and there are two bounds or
         *     a word
         */
        public Bounded {
            if (low == null && high == null) {
                throw new InvalidValueException(
                        "quantity.malformed", "a bounded quantity must have at least one bound");
            }
            if (near && !isNearable(low, high)) {
                throw new InvalidValueException(
                        "quantity.malformed", "a value can only be near a single bound that is not a word");
            }
            low = soundBound(low);
            high = soundBound(high);
            if (Ordering.isEmpty(low, high)) {
                throw new InvalidValueException(
                        "quantity.range-reversed", "there are no values between the lower and the upper bound");
            }
        }

        /**
         * Creates an extent that can be anywhere within its bounds.
         *
         * @param low the lower bound; null if open
         * @param high the upper bound; null if open
         * @throws InvalidValueException with code {@code quantity.range-reversed} if there are no values between the
         *     bounds, or {@code quantity.malformed} if both are open
         */
        public Bounded(@Nullable Bound<T> low, @Nullable Bound<T> high) {
            this(low, high, false);
        }

        private static boolean isNearable(@Nullable Bound<?> low, @Nullable Bound<?> high) {
            Bound<?> only = low == null ? high : high == null ? low : null;
            return only != null && only.word() == null;
        }

        @Override
        public String toString() {
            return ExtentText.of(this);
        }
    }

    /**
     * An approximate value.
     *
     * @param value the approximate value
     * @param <T> the type of the value
     */
    record About<T extends Comparable<? super T>>(T value) implements Extent<T> {
        /** Checks the size of a number. */
        public About {
            value = sound(value);
        }

        @Override
        public String toString() {
            return ExtentText.of(this);
        }
    }

    /**
     * A magnitude word instead of a number.
     *
     * @param word the word
     * @param <T> the type of the value
     */
    record Worded<T extends Comparable<? super T>>(MagnitudeWord word) implements Extent<T> {
        /** Checks that the word is not null. */
        public Worded {
            Objects.requireNonNull(word, "word");
        }

        @Override
        public String toString() {
            return ExtentText.of(this);
        }
    }

    /**
     * Returns an exact extent.
     *
     * @param value the value
     * @param <T> the type of the value
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> exactly(T value) {
        return new Exact<>(value);
    }

    /**
     * Returns an approximate extent.
     *
     * @param value the approximate value
     * @param <T> the type of the value
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> about(T value) {
        return new About<>(value);
    }

    /**
     * Returns an extent of more than a value.
     *
     * @param value the exclusive lower bound
     * @param <T> the type of the value
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> moreThan(T value) {
        return new Bounded<>(Bound.exclusive(value), null);
    }

    /**
     * Returns an extent of at least a value.
     *
     * @param value the inclusive lower bound
     * @param <T> the type of the value
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> atLeast(T value) {
        return new Bounded<>(Bound.inclusive(value), null);
    }

    /**
     * Returns an extent of less than a value.
     *
     * @param value the exclusive upper bound
     * @param <T> the type of the value
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> lessThan(T value) {
        return new Bounded<>(null, Bound.exclusive(value));
    }

    /**
     * Returns an extent of at most a value.
     *
     * @param value the inclusive upper bound
     * @param <T> the type of the value
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> atMost(T value) {
        return new Bounded<>(null, Bound.inclusive(value));
    }

    /**
     * Creates an extent that is less than a value, but not by much: "nearly three months".
     *
     * @param value the upper bound, exclusive
     * @param <T> the type of the value
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> nearly(T value) {
        return new Bounded<>(null, Bound.exclusive(value), true);
    }

    /**
     * Creates an extent that is more than a value, but not by much: "just over fifty".
     *
     * @param value the lower bound, exclusive
     * @param <T> the type of the value
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> justOver(T value) {
        return new Bounded<>(Bound.exclusive(value), null, true);
    }

    /**
     * Returns an extent from one value to another, both inclusive.
     *
     * @param low the lower bound
     * @param high the upper bound
     * @param <T> the type of the value
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> between(T low, T high) {
        return new Bounded<>(Bound.inclusive(low), Bound.inclusive(high));
    }

    /**
     * Returns an extent that is only described by a word.
     *
     * @param word the word
     * @param <T> the type of the value
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> worded(MagnitudeWord word) {
        return new Worded<>(word);
    }

    /**
     * Returns the least possible value, if it is known as a number.
     *
     * @return the exact value or the lower bound; null if open, approximate or described by a word
     */
    default @Nullable T least() {
        Bound<T> low = low();
        return low == null ? null : low.value();
    }

    /**
     * Returns the greatest possible value, if it is known as a number.
     *
     * @return the exact value or the upper bound; null if open, approximate or described by a word
     */
    default @Nullable T greatest() {
        Bound<T> high = high();
        return high == null ? null : high.value();
    }

    /**
     * Returns the lower bound, if known.
     *
     * @return the exact value, inclusive, or the lower bound; null if open, approximate or described by a word
     */
    default @Nullable Bound<T> low() {
        if (this instanceof Exact<T> exact) {
            return Bound.inclusive(exact.value());
        }
        return this instanceof Bounded<T> bounded ? bounded.low() : null;
    }

    /**
     * Returns the upper bound, if known.
     *
     * @return the exact value, inclusive, or the upper bound; null if open, approximate or described by a word
     */
    default @Nullable Bound<T> high() {
        if (this instanceof Exact<T> exact) {
            return Bound.inclusive(exact.value());
        }
        return this instanceof Bounded<T> bounded ? bounded.high() : null;
    }

    /**
     * Answers whether the amount is at least a value. Approximate values and words give no answer, because nobody
     * stated what "about 50" includes.
     *
     * @param value the value
     * @return yes, no, or cannot say
     */
    default Answer isAtLeast(T value) {
        return Answer.of(Ordering.isAbove(low(), value, true), Ordering.isBelow(high(), value, false));
    }

    /**
     * Answers whether the amount is more than a value.
     *
     * @param value the value
     * @return yes, no, or cannot say
     */
    default Answer isMoreThan(T value) {
        return Answer.of(Ordering.isAbove(low(), value, false), Ordering.isBelow(high(), value, true));
    }

    /**
     * Answers whether the amount is at most a value.
     *
     * @param value the value
     * @return yes, no, or cannot say
     */
    default Answer isAtMost(T value) {
        return isMoreThan(value).not();
    }

    /**
     * Answers whether the amount is less than a value.
     *
     * @param value the value
     * @return yes, no, or cannot say
     */
    default Answer isLessThan(T value) {
        return isAtLeast(value).not();
    }

    /**
     * Answers whether the amount equals a value.
     *
     * @param value the value
     * @return yes if it is exactly that value, no if the value is outside its bounds, otherwise cannot say
     */
    default Answer is(T value) {
        return isAtLeast(value).and(isAtMost(value));
    }

    /**
     * Answers whether the amount is more than another.
     *
     * @param other the other
     * @return yes if it is more for all possible values, no if it never is, otherwise cannot say
     */
    default Answer isMoreThan(Extent<T> other) {
        return Answer.of(isSurelyAbove(this, other, false), isSurelyAbove(other, this, true));
    }

    /**
     * Answers whether the amount is less than another.
     *
     * @param other the other
     * @return yes if it is less for all possible values, no if it never is, otherwise cannot say
     */
    default Answer isLessThan(Extent<T> other) {
        return other.isMoreThan(this);
    }

    /**
     * Answers whether the amount equals another.
     *
     * @param other the other
     * @return yes if both are exact and equal, no if their bounds have no value in common, otherwise cannot say
     */
    default Answer isAsMuchAs(Extent<T> other) {
        return isMoreThan(other).or(isLessThan(other)).not();
    }

    private static <T extends Comparable<? super T>> boolean isSurelyAbove(
            Extent<T> one, Extent<T> other, boolean orEqual) {
        Bound<T> high = other.high();
        T most = high == null ? null : high.value();
        return high != null && most != null && Ordering.isAbove(one.low(), most, orEqual || !high.inclusive());
    }

    private static <T> T sound(T value) {
        Objects.requireNonNull(value, "value");
        if (value instanceof BigDecimal number) {
            @SuppressWarnings("unchecked")
            T plain = (T) Checks.plainNumber(number);
            return plain;
        }
        return value;
    }

    private static <T> @Nullable Bound<T> soundBound(@Nullable Bound<T> bound) {
        T value = bound == null ? null : bound.value();
        return bound == null || value == null ? bound : new Bound<>(sound(value), null, bound.inclusive());
    }
}
