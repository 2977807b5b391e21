package io.github.manumit.time;

import io.github.manumit.value.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The number of whole years from one date to another, as bounds: from {@code 1986} to {@code 2023-06-10} 36 or 37 years
 * have passed.
 *
 * <p>The bounds follow from the days that the two texts allow; a qualifier ({@code ?}, {@code ~}, {@code %}) does not
 * widen them. Anniversaries are those of {@link java.time.temporal.ChronoUnit#YEARS}: a person born on 29 February is a
 * year older on 1 March in a common year. A law may define this differently. A count is negative if the second date
 * comes first.
 *
 * @param low the minimum number of whole years, or null if there is none or it is unknown
 * @param high the maximum number of whole years, or null if there is none or it is unknown
 */
public record YearsElapsed(@Nullable Integer low, @Nullable Integer high) {

    /**
     * Checks the order of the bounds.
     *
     * @throws IllegalArgumentException if both bounds are given and {@code low} is above {@code high}
     */
    public YearsElapsed {
        if (low != null && high != null && low > high) {
            throw new IllegalArgumentException("The lower bound is above the upper bound");
        }
    }

    /**
     * Tells whether both bounds are known and equal.
     *
     * @return true if exactly one number of years is possible
     */
    public boolean isExact() {
        return low != null && low.equals(high);
    }

    /**
     * Answers whether at least the given number of years have passed.
     *
     * @param years a number of whole years
     * @return yes if they surely have, no if they surely have not
     */
    public Answer isAtLeast(int years) {
        return Answer.of(surelyAtLeast(years), !couldBeAtLeast(years));
    }

    /**
     * Tells whether at least the given number of years have surely passed.
     *
     * @param years a number of whole years
     * @return true if the lower bound is known and not below {@code years}
     */
    public boolean surelyAtLeast(int years) {
        return low != null && low >= years;
    }

    /**
     * Tells whether at least the given number of years could have passed.
     *
     * @param years a number of whole years
     * @return false only if the upper bound is known and below {@code years}
     */
    public boolean couldBeAtLeast(int years) {
        return high == null || high >= years;
    }
}
