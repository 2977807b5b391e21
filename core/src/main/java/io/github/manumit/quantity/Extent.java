package io.github.manumit.quantity;

import io.github.manumit.internal.Checks;
import io.github.manumit.value.Answer;
import io.github.manumit.value.InvalidValueException;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much, as far as it is known: exactly, within bounds, about, or by a word only. In JSON its properties stand among the owner's, in
 * FHIR's terms: {@code value} with a {@code comparator}, or {@code low} and {@code high}. The text form is {@code 22}, {@code >3},
 * {@code ~50}, {@code 3..5},
 * {@code <~P3M} for nearly, {@code >~50} for just over, or a word.
 *
 * @param <T> what is measured in: {@link BigDecimal} or {@link IsoDuration}
 */
public sealed interface Extent<T extends Comparable<? super T>> {

    /**
     * Known exactly.
     *
     * @param value the value
     * @param <T> what is measured in
     */
    record Exact<T extends Comparable<? super T>>(T value) implements Extent<T> {
        /** Bounds a number's size. */
        public Exact {
            value = sound(value);
        }

        @Override
        public String toString() {
            return ExtentText.of(this);
        }
    }

    /**
     * Known within bounds; at least one of them is given.
     *
     * @param low the lower end; null where open
     * @param high the upper end; null where open
     * @param near whether the value is near the one end that is given, as in "nearly 50" or "just over 50"; how near is not said, so all
     *     questions are answered as without it
     * @param <T> what is measured in
     */
    record Bounded<T extends Comparable<? super T>>(
            @Nullable Bound<T> low, @Nullable Bound<T> high, boolean near) implements Extent<T> {
        /**
         * Checks the bounds.
         *
         * @throws InvalidValueException with code {@code quantity.range-reversed} when nothing lies between the ends, {@code
         *     quantity.malformed} when both are open, or when the value is near and both are given or the one that is given is a word
         */
        public Bounded {
            if (low == null && high == null) {
                throw new InvalidValueException("quantity.malformed", "a bounded quantity has at least one bound");
            }
            if (near && !isNearable(low, high)) {
                throw new InvalidValueException("quantity.malformed", "only what has one end, a value, is near it");
            }
            low = soundBound(low);
            high = soundBound(high);
            if (Ordering.isEmpty(low, high)) {
                throw new InvalidValueException("quantity.range-reversed", "nothing lies between the ends");
            }
        }

        /**
         * Makes an extent that is anywhere within its bounds.
         *
         * @param low the lower end; null where open
         * @param high the upper end; null where open
         * @throws InvalidValueException with code {@code quantity.range-reversed} when nothing lies between the ends, {@code
         *     quantity.malformed} when both are open
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
     * Known approximately.
     *
     * @param value the value that it is near
     * @param <T> what is measured in
     */
    record About<T extends Comparable<? super T>>(T value) implements Extent<T> {
        /** Bounds a number's size. */
        public About {
            value = sound(value);
        }

        @Override
        public String toString() {
            return ExtentText.of(this);
        }
    }

    /**
     * Known by a word of magnitude only, which is no number.
     *
     * @param word the word
     * @param <T> what is measured in
     */
    record Worded<T extends Comparable<? super T>>(MagnitudeWord word) implements Extent<T> {
        /** Checks that there is a word. */
        public Worded {
            Objects.requireNonNull(word, "word");
        }

        @Override
        public String toString() {
            return ExtentText.of(this);
        }
    }

    /**
     * Known exactly.
     *
     * @param value the value
     * @param <T> what is measured in
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> exactly(T value) {
        return new Exact<>(value);
    }

    /**
     * Known approximately.
     *
     * @param value the value that it is near
     * @param <T> what is measured in
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> about(T value) {
        return new About<>(value);
    }

    /**
     * More than a value.
     *
     * @param value the lower end, itself not possible
     * @param <T> what is measured in
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> moreThan(T value) {
        return new Bounded<>(Bound.exclusive(value), null);
    }

    /**
     * A value or more.
     *
     * @param value the lower end
     * @param <T> what is measured in
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> atLeast(T value) {
        return new Bounded<>(Bound.inclusive(value), null);
    }

    /**
     * Less than a value.
     *
     * @param value the upper end, itself not possible
     * @param <T> what is measured in
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> lessThan(T value) {
        return new Bounded<>(null, Bound.exclusive(value));
    }

    /**
     * A value or less.
     *
     * @param value the upper end
     * @param <T> what is measured in
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> atMost(T value) {
        return new Bounded<>(null, Bound.inclusive(value));
    }

    /**
     * Less than a value, but not by much: "nearly three months".
     *
     * @param value the upper end, itself not possible
     * @param <T> what is measured in
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> nearly(T value) {
        return new Bounded<>(null, Bound.exclusive(value), true);
    }

    /**
     * More than a value, but not by much: "just over fifty".
     *
     * @param value the lower end, itself not possible
     * @param <T> what is measured in
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> justOver(T value) {
        return new Bounded<>(Bound.exclusive(value), null, true);
    }

    /**
     * From a value to another, both possible.
     *
     * @param low the lower end
     * @param high the upper end
     * @param <T> what is measured in
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> between(T low, T high) {
        return new Bounded<>(Bound.inclusive(low), Bound.inclusive(high));
    }

    /**
     * By a word only.
     *
     * @param word the word
     * @param <T> what is measured in
     * @return the extent
     */
    static <T extends Comparable<? super T>> Extent<T> worded(MagnitudeWord word) {
        return new Worded<>(word);
    }

    /**
     * Returns the least value that is possible, as far as a number is known.
     *
     * @return the exact value or the lower end; null where open, about or by a word
     */
    default @Nullable T least() {
        Bound<T> low = low();
        return low == null ? null : low.value();
    }

    /**
     * Returns the greatest value that is possible, as far as a number is known.
     *
     * @return the exact value or the upper end; null where open, about or by a word
     */
    default @Nullable T greatest() {
        Bound<T> high = high();
        return high == null ? null : high.value();
    }

    /**
     * Returns the lower end, as far as it is known.
     *
     * @return the exact value, inclusive, or the lower end; null where open, about or by a word
     */
    default @Nullable Bound<T> low() {
        if (this instanceof Exact<T> exact) {
            return Bound.inclusive(exact.value());
        }
        return this instanceof Bounded<T> bounded ? bounded.low() : null;
    }

    /**
     * Returns the upper end, as far as it is known.
     *
     * @return the exact value, inclusive, or the upper end; null where open, about or by a word
     */
    default @Nullable Bound<T> high() {
        if (this instanceof Exact<T> exact) {
            return Bound.inclusive(exact.value());
        }
        return this instanceof Bounded<T> bounded ? bounded.high() : null;
    }

    /**
     * Answers whether it is at least a value. About and words answer nothing: what "about 50" still covers, nobody said.
     *
     * @param value the value
     * @return yes, no, or that one cannot say
     */
    default Answer isAtLeast(T value) {
        return Answer.of(Ordering.isAbove(low(), value, true), Ordering.isBelow(high(), value, false));
    }

    /**
     * Answers whether it is more than a value.
     *
     * @param value the value
     * @return yes, no, or that one cannot say
     */
    default Answer isMoreThan(T value) {
        return Answer.of(Ordering.isAbove(low(), value, false), Ordering.isBelow(high(), value, true));
    }

    /**
     * Answers whether it is at most a value.
     *
     * @param value the value
     * @return yes, no, or that one cannot say
     */
    default Answer isAtMost(T value) {
        return isMoreThan(value).not();
    }

    /**
     * Answers whether it is less than a value.
     *
     * @param value the value
     * @return yes, no, or that one cannot say
     */
    default Answer isLessThan(T value) {
        return isAtLeast(value).not();
    }

    /**
     * Answers whether it is a value.
     *
     * @param value the value
     * @return yes where it is exactly that, no where the value lies outside of its bounds
     */
    default Answer is(T value) {
        return isAtLeast(value).and(isAtMost(value));
    }

    /**
     * Answers whether it is more than another extent is.
     *
     * @param other the other
     * @return yes if it is whatever both are within their bounds, no if it never is
     */
    default Answer isMoreThan(Extent<T> other) {
        return Answer.of(isSurelyAbove(this, other, false), isSurelyAbove(other, this, true));
    }

    /**
     * Answers whether it is less than another extent is.
     *
     * @param other the other
     * @return yes if it is whatever both are within their bounds, no if it never is
     */
    default Answer isLessThan(Extent<T> other) {
        return other.isMoreThan(this);
    }

    /**
     * Answers whether it is as much as another extent.
     *
     * @param other the other
     * @return yes where both are exactly the same, no where their bounds have no value in common
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
