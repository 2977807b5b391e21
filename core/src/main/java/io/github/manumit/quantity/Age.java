package io.github.manumit.quantity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.time.PeriodPart;
import io.github.manumit.time.YearsElapsed;
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
 * An age as stated in a report: in years, exactly or within bounds, or only by a group (minor, adult, an age band of a
 * list). In JSON, it is one flat object: {@code {"value": 16}}, {@code {"low": 14, "high": 17}}, {@code {"group":
 * "minor"}}.
 *
 * @param extent the age; null if only the group is known
 * @param unit the unit; null means years
 * @param group the group; null if only the number is known
 * @param part which part of the range: the early twenties are 20 to 29, {@code early}; it never narrows the range, and
 *     needs a number
 * @param extensions unknown properties of the object, kept unchanged; part of {@code equals} but not of the text form
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

    /** Groups that are minors, or adults, under any law. */
    private static final Set<AgeGroup> MINOR =
            Set.of(AgeGroup.MINOR, AgeGroup.NEWBORN, AgeGroup.INFANT, AgeGroup.PRESCHOOL_CHILD);

    private static final Set<AgeGroup> ADULT = Set.of(AgeGroup.ADULT, AgeGroup.MIDDLE_AGED, AgeGroup.OLDER_PERSON);

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int WEEKS = 52;
    private static final int DAYS = 365;
    private static final int GREATEST_AGE = 150;

    private static final YearsElapsed UNKNOWN = new YearsElapsed(null, null);

    /** What can surely be said of groups without a number. */
    private static final Map<AgeGroup, YearsElapsed> ROUGHLY = Map.of(
            AgeGroup.NEWBORN, new YearsElapsed(0, 0),
            AgeGroup.INFANT, new YearsElapsed(0, 2),
            AgeGroup.PRESCHOOL_CHILD, new YearsElapsed(0, 8),
            AgeGroup.MINOR, new YearsElapsed(0, 20),
            AgeGroup.ADULT, new YearsElapsed(14, null),
            AgeGroup.MIDDLE_AGED, new YearsElapsed(25, null),
            AgeGroup.OLDER_PERSON, new YearsElapsed(40, null));

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
     * Checks that there is a number or a group.
     *
     * @throws InvalidValueException with code {@code quantity.malformed} if there is neither a number nor a group, if
     *     the number is negative, or if there is a part without a number
     */
    public Age {
        if (extent == null && group == null) {
            throw new InvalidValueException("quantity.malformed", "an age must have a number or a group");
        }
        if (extent != null && isNegative(extent)) {
            throw new InvalidValueException("quantity.malformed", "an age must not be negative");
        }
        if (part != null && extent == null) {
            throw new InvalidValueException("quantity.malformed", "a part of an age needs a number");
        }
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Returns an exact age.
     *
     * @param years completed years
     * @return the age
     */
    public static Age ofYears(int years) {
        return of(Extent.exactly(BigDecimal.valueOf(years)));
    }

    /**
     * Returns an age in years with any extent.
     *
     * @param years how many
     * @return the age
     */
    public static Age of(Extent<BigDecimal> years) {
        return new Age(years, null, null);
    }

    /**
     * Returns an age of which only the group is known.
     *
     * @param group a group such as minor
     * @return the age
     */
    public static Age of(AgeGroup group) {
        return new Age(null, null, group);
    }

    /**
     * Returns the age in completed years if it is known as a number: either as stated, or as the age band that a list
     * defines for the group (CTDC; a child under CRC Art. 1 is below eighteen). Minor and adult do not give a number,
     * because it depends on the applicable law.
     *
     * @return the extent; empty if only a group without an age band is known, or if the unit is not the year
     */
    public Optional<Extent<BigDecimal>> years() {
        if (extent != null) {
            return unit == null || QuantityUnit.YEAR.equals(unit) ? Optional.of(extent) : Optional.empty();
        }
        return Optional.ofNullable(group).map(BANDS::get);
    }

    /**
     * Answers whether a number of years is completed.
     *
     * @param completed completed years, such as 18
     * @return yes, no, or cannot say; an age in another unit counts as in {@link #completedYears()}
     */
    public Answer isAtLeast(int completed) {
        if (extent != null && unit != null && !QuantityUnit.YEAR.equals(unit)) {
            YearsElapsed years = completedYears();
            return Answer.of(years.surelyAtLeast(completed), !years.couldBeAtLeast(completed));
        }
        return years().map(years -> years.isAtLeast(BigDecimal.valueOf(completed)))
                .orElse(Answer.CANNOT_SAY);
    }

    /**
     * Answers whether the person is a minor.
     *
     * @param majority the age of majority in completed years under the applicable law; eighteen under CRC Art. 1 unless
     *     that law says otherwise
     * @return yes if only known to be a minor, no if only known to be an adult, otherwise decided by the years
     */
    public Answer isMinor(int majority) {
        Answer byYears = isAtLeast(majority).not();
        if (byYears != Answer.CANNOT_SAY || group == null) {
            return byYears;
        }
        return Answer.of(MINOR.contains(group), ADULT.contains(group));
    }

    /**
     * Returns the completed years that the age allows, so that it can be compared with a date of birth. Bounds in
     * other units are converted with twelve months to the year, and 365 or 366 days. "Over 17" can be said of a person
     * of 17 years and a month. Groups without numbers have wide bounds: a minor is at most 20, because majority differs
     * between laws.
     *
     * @return the bounds; none where the age is approximate, described by a word or in a unit that is not a time
     */
    public YearsElapsed completedYears() {
        Extent<BigDecimal> bounds = extent == null ? group == null ? null : BANDS.get(group) : extent;
        if (bounds == null) {
            return group == null ? UNKNOWN : ROUGHLY.getOrDefault(group, UNKNOWN);
        }
        Integer ofYear = extent == null ? Integer.valueOf(1) : parts(unit);
        if (ofYear == null) {
            return UNKNOWN;
        }
        Bound<BigDecimal> low = bounds.low();
        Bound<BigDecimal> high = bounds.high();
        BigDecimal least = low == null ? null : low.value();
        BigDecimal most = high == null ? null : high.value();
        Integer from = least == null ? null : whole(least, ofYear < WEEKS ? ofYear : ofYear + 1, true);
        Integer until = high == null || most == null ? null : whole(most, ofYear, high.inclusive());
        return from != null && until != null && from > until
                ? new YearsElapsed(until, until)
                : new YearsElapsed(from, until);
    }

    /** How many of a unit make a year; null if it is not a unit of time for an age. */
    private static @Nullable Integer parts(@Nullable QuantityUnit unit) {
        return unit == null || QuantityUnit.YEAR.equals(unit)
                ? Integer.valueOf(1)
                : QuantityUnit.MONTH.equals(unit)
                        ? Integer.valueOf(MONTHS_OF_A_YEAR)
                        : QuantityUnit.WEEK.equals(unit)
                                ? Integer.valueOf(WEEKS)
                                : QuantityUnit.DAY.equals(unit) ? Integer.valueOf(DAYS) : null;
    }

    private static @Nullable Integer whole(BigDecimal number, int ofYear, boolean inclusive) {
        BigDecimal[] years = number.divideAndRemainder(BigDecimal.valueOf(ofYear));
        boolean exact = years[1].signum() == 0;
        BigDecimal whole = inclusive || !exact ? years[0] : years[0].subtract(BigDecimal.ONE);
        boolean plausible = whole.compareTo(BigDecimal.valueOf(GREATEST_AGE)) <= 0;
        return plausible ? Integer.valueOf(Math.max(0, whole.intValue())) : null;
    }

    /**
     * Creates an age without a part and without unknown properties.
     *
     * @param extent the age; null if only the group is known
     * @param unit the unit; null means years
     * @param group the group; null if only the number is known
     * @throws InvalidValueException with code {@code quantity.malformed} if there is neither a number nor a group, or
     *     if the number is negative
     */
    public Age(@Nullable Extent<BigDecimal> extent, @Nullable QuantityUnit unit, @Nullable AgeGroup group) {
        this(extent, unit, group, null, Extensions.none());
    }

    /**
     * Returns this age with a part of its range.
     *
     * @param part such as early; null for none
     * @return the age with the part
     * @throws InvalidValueException with code {@code quantity.malformed} if there is a part but the age has no number
     */
    public Age withPart(@Nullable PeriodPart part) {
        return new Age(extent, unit, group, part, extensions);
    }

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static AgeBuilder builder() {
        return new AgeBuilder();
    }

    /**
     * Returns a builder with the values of this record.
     *
     * @return the builder
     */
    public AgeBuilder toBuilder() {
        return new AgeBuilder(this);
    }

    /** Returns the text form, without the part and unknown properties; unknown words are masked. */
    @Override
    public String toString() {
        return (extent == null ? "" : extent.toString())
                + (unit == null ? "" : " " + unit)
                + (extent == null || group == null ? "" : " ")
                + (group == null ? "" : group.toString());
    }
}
