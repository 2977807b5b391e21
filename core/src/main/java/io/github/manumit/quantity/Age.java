package io.github.manumit.quantity;

import io.github.manumit.value.InvalidValueException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An age as a report states it: in years, exactly or within bounds, or by a group only (minor, adult, a band of a list). In JSON one flat
 * object: {@code {"value": 16}}, {@code {"low": 14, "high": 17}}, {@code {"group": "minor"}}.
 *
 * @param extent the age; null where only the group is known
 * @param unit the unit; null means years
 * @param group the group; null where only the number is known
 */
public record Age(
        @Nullable Extent<BigDecimal> extent,
        @Nullable QuantityUnit unit,
        @Nullable AgeGroup group) {

    /**
     * Checks that something is said.
     *
     * @throws InvalidValueException with code {@code quantity.malformed} when neither number nor group is given
     */
    public Age {
        if (extent == null && group == null) {
            throw new InvalidValueException("quantity.malformed", "an age has a number or a group");
        }
    }

    /**
     * An exact age.
     *
     * @param years completed years
     * @return the age
     */
    public static Age ofYears(int years) {
        return of(Extent.exactly(BigDecimal.valueOf(years)));
    }

    /**
     * An age in years of any extent.
     *
     * @param years how many
     * @return the age
     */
    public static Age of(Extent<BigDecimal> years) {
        return new Age(years, null, null);
    }

    /**
     * An age known by its group only.
     *
     * @param group such as minor
     * @return the age
     */
    public static Age of(AgeGroup group) {
        return new Age(null, null, group);
    }

    @Override
    public String toString() {
        return (extent == null ? "" : extent.toString())
                + (unit == null ? "" : " " + unit)
                + (extent == null || group == null ? "" : " ")
                + (group == null ? "" : group.toString());
    }
}
