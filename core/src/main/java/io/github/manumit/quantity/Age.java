package io.github.manumit.quantity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.time.PeriodPart;
import io.github.manumit.value.Answer;
import io.github.manumit.value.Built;
import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An age as a report states it: in years, exactly or within bounds, or by a group only (minor, adult, a band of a list). In JSON one flat
 * object: {@code {"value": 16}}, {@code {"low": 14, "high": 17}}, {@code {"group": "minor"}}.
 *
 * @param extent the age; null where only the group is known
 * @param unit the unit; null means years
 * @param group the group; null where only the number is known
 * @param part which part of the range: the early twenties are 20 to 29, {@code early}; it never narrows the range, and needs a number
 * @param extensions unknown properties of the object, kept as they came; no part of the text form, though of {@code equals}
 */
@Built
public record Age(
        @Nullable Extent<BigDecimal> extent,
        @Nullable QuantityUnit unit,
        @Nullable AgeGroup group,
        @Nullable PeriodPart part,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    private static final Map<AgeGroup, Extent<BigDecimal>> BANDS = Map.ofEntries(
            Map.entry(AgeGroup.CHILD, Extent.lessThan(BigDecimal.valueOf(18))),
            band(AgeGroup.CTDC_0_8, 0, 8),
            band(AgeGroup.CTDC_9_17, 9, 17),
            band(AgeGroup.CTDC_18_20, 18, 20),
            band(AgeGroup.CTDC_21_23, 21, 23),
            band(AgeGroup.CTDC_24_26, 24, 26),
            band(AgeGroup.CTDC_27_29, 27, 29),
            band(AgeGroup.CTDC_30_38, 30, 38),
            band(AgeGroup.CTDC_39_47, 39, 47),
            Map.entry(AgeGroup.CTDC_48_AND_OVER, Extent.atLeast(BigDecimal.valueOf(48))));

    /** Groups that are of minors, or of adults, by any law. */
    private static final Set<AgeGroup> MINOR =
            Set.of(AgeGroup.MINOR, AgeGroup.NEWBORN, AgeGroup.INFANT, AgeGroup.PRESCHOOL_CHILD);

    private static final Set<AgeGroup> ADULT = Set.of(AgeGroup.ADULT, AgeGroup.MIDDLE_AGED, AgeGroup.OLDER_PERSON);

    private static final int MONTHS_OF_A_YEAR = 12;

    private static boolean isNegative(Extent<BigDecimal> extent) {
        if (extent instanceof Extent.About<BigDecimal> about) {
            return about.value().signum() < 0;
        }
        BigDecimal least = extent.least();
        BigDecimal greatest = extent.greatest();
        return (least != null && least.signum() < 0) || (greatest != null && greatest.signum() < 0);
    }

    private static Map.Entry<AgeGroup, Extent<BigDecimal>> band(AgeGroup group, int low, int high) {
        return Map.entry(group, Extent.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high)));
    }

    /**
     * Checks that something is said.
     *
     * @throws InvalidValueException with code {@code quantity.malformed} when neither number nor group is given, the number is negative, or a
     *     part is given without a number
     */
    public Age {
        if (extent == null && group == null) {
            throw new InvalidValueException("quantity.malformed", "an age has a number or a group");
        }
        if (extent != null && isNegative(extent)) {
            throw new InvalidValueException("quantity.malformed", "an age is not negative");
        }
        if (part != null && extent == null) {
            throw new InvalidValueException("quantity.malformed", "only an age with a number has a part of it");
        }
        extensions = Copies.orElse(extensions, Extensions.none());
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

    /**
     * Returns the age in completed years, as far as numbers are known: as stated, or the band that the group names in its list (CTDC; a child
     * of CRC Art. 1 is below eighteen). Minor and adult name no number: the law that applies does.
     *
     * @return the extent; empty where only a group without a band is known, or the unit is not a year
     */
    public Optional<Extent<BigDecimal>> years() {
        if (extent != null) {
            return unit == null || QuantityUnit.YEAR.equals(unit) ? Optional.of(extent) : Optional.empty();
        }
        return Optional.ofNullable(group).map(BANDS::get);
    }

    /**
     * Answers whether so many years are completed.
     *
     * @param completed completed years, such as 18
     * @return yes, no, or that one cannot say; an age in months answers by twelve to the year, one in another unit does not answer
     */
    public Answer isAtLeast(int completed) {
        if (extent != null && unit != null && !QuantityUnit.YEAR.equals(unit)) {
            return QuantityUnit.MONTH.equals(unit)
                    ? extent.isAtLeast(BigDecimal.valueOf((long) completed * MONTHS_OF_A_YEAR))
                    : Answer.CANNOT_SAY;
        }
        return years().map(years -> years.isAtLeast(BigDecimal.valueOf(completed)))
                .orElse(Answer.CANNOT_SAY);
    }

    /**
     * Answers whether the person is a minor.
     *
     * @param majority the age of majority, in completed years, by the law that applies; eighteen by CRC Art. 1 where that law says nothing else
     * @return yes for a minor known only as such, no for an adult known only as such, else by the years
     */
    public Answer isMinor(int majority) {
        Answer byYears = isAtLeast(majority).not();
        if (byYears != Answer.CANNOT_SAY || group == null) {
            return byYears;
        }
        return Answer.of(MINOR.contains(group), ADULT.contains(group));
    }

    /**
     * Makes an age without part and unknown properties.
     *
     * @param extent the age; null where only the group is known
     * @param unit the unit; null means years
     * @param group the group; null where only the number is known
     * @throws InvalidValueException with code {@code quantity.malformed} when neither number nor group is given, or the number is negative
     */
    public Age(@Nullable Extent<BigDecimal> extent, @Nullable QuantityUnit unit, @Nullable AgeGroup group) {
        this(extent, unit, group, null, Extensions.none());
    }

    /**
     * Says which part of the range the age is in.
     *
     * @param part such as early; null for none
     * @return the age with the part
     * @throws InvalidValueException with code {@code quantity.malformed} when a part is given and the age has no number
     */
    public Age withPart(@Nullable PeriodPart part) {
        return new Age(extent, unit, group, part, extensions);
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static AgeBuilder builder() {
        return new AgeBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public AgeBuilder toBuilder() {
        return new AgeBuilder(this);
    }

    /** Gives the text form, without the part and unknown properties; a word that is not known is masked. */
    @Override
    public String toString() {
        return (extent == null ? "" : extent.toString())
                + (unit == null ? "" : " " + unit)
                + (extent == null || group == null ? "" : " ")
                + (group == null ? "" : group.toString());
    }
}
