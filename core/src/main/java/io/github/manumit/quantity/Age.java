package io.github.manumit.quantity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.time.PartialDate;
import io.github.manumit.time.PeriodPart;
import io.github.manumit.time.YearsElapsed;
import io.github.manumit.value.Answer;
import io.github.manumit.value.Built;
import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    private static final Map<QuantityUnit, ChronoUnit> UNITS = Map.of(
            QuantityUnit.YEAR, ChronoUnit.YEARS,
            QuantityUnit.MONTH, ChronoUnit.MONTHS,
            QuantityUnit.WEEK, ChronoUnit.WEEKS,
            QuantityUnit.DAY, ChronoUnit.DAYS);

    private static final YearsElapsed UNKNOWN = new YearsElapsed(null, null);

    /** What can surely be said of groups without a number. */
    private static final Map<AgeGroup, YearsElapsed> ROUGHLY = Map.ofEntries(
            Map.entry(AgeGroup.NEWBORN, new YearsElapsed(0, 0)),
            Map.entry(AgeGroup.INFANT, new YearsElapsed(0, 2)),
            Map.entry(AgeGroup.PRESCHOOL_CHILD, new YearsElapsed(0, 8)),
            Map.entry(AgeGroup.SCHOOL_CHILD, new YearsElapsed(3, 22)),
            Map.entry(AgeGroup.ADOLESCENT, new YearsElapsed(8, 24)),
            Map.entry(AgeGroup.MINOR, new YearsElapsed(0, 20)),
            Map.entry(AgeGroup.YOUTH, new YearsElapsed(10, 40)),
            Map.entry(AgeGroup.YOUNG_ADULT, new YearsElapsed(14, 40)),
            Map.entry(AgeGroup.ADULT, new YearsElapsed(14, null)),
            Map.entry(AgeGroup.WORKING_AGE, new YearsElapsed(10, null)),
            Map.entry(AgeGroup.MIDDLE_AGED, new YearsElapsed(25, 75)),
            Map.entry(AgeGroup.OLDER_PERSON, new YearsElapsed(40, null)));

    private static Map.Entry<AgeGroup, Extent<BigDecimal>> band(AgeGroup group, int low, int high) {
        return Map.entry(group, Extent.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high)));
    }

    /**
     * Checks that there is a number or a group.
     *
     * @throws InvalidValueException with code {@code quantity.malformed} if there is neither a number nor a group, or if
     *     there is a part without a number
     */
    public Age {
        if (extent == null && group == null) {
            throw new InvalidValueException("quantity.malformed", "an age must have a number or a group");
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
     * @return yes, no, or cannot say; an age in another unit counts as in {@link #completedYears()}; cannot say for a number
     *     that no age has, such as -9 or 999
     */
    public Answer isAtLeast(int completed) {
        if (extent != null && !isPossible(extent, unit)) {
            return Answer.CANNOT_SAY;
        }
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
     * @return the bounds; none where the age is approximate, described by a word or in a unit that is not a time, and for a
     *     number that no age has, such as -9 or 999
     */
    public YearsElapsed completedYears() {
        if (extent != null && !isPossible(extent, unit)) {
            return UNKNOWN;
        }
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

    /**
     * Returns the days on which somebody was born who had this age on a day of a period.
     *
     * <p>An age in years means completed years; whoever was born on 29 February becomes a year older on 28 February or on 1
     * March. An age in months, weeks or days is taken to be right to one of them, because such ages are rounded. Groups
     * without numbers have the wide bounds of {@link #completedYears()}.
     *
     * @param first the first day of the period; null if it is open
     * @param last the last day of the period; null if it is open
     * @return an interval, perhaps open; empty if the age has no bounds, as one that is approximate or described by a word, if
     *     no age has its number, or if both ends are open
     */
    public Optional<PartialDate> possibleBirth(@Nullable LocalDate first, @Nullable LocalDate last) {
        ChronoUnit each = extent == null ? ChronoUnit.YEARS : UNITS.get(unit == null ? QuantityUnit.YEAR : unit);
        YearsElapsed group = extent == null ? completedYears() : UNKNOWN;
        Bound<BigDecimal> low = extent == null ? null : extent.low();
        Bound<BigDecimal> high = extent == null ? null : extent.high();
        BigDecimal from = low == null ? null : low.value();
        BigDecimal until = high == null ? null : high.value();
        if (each == null || (extent != null && !isPossible(extent, unit))) {
            return Optional.empty();
        }
        int leeway = each == ChronoUnit.YEARS ? 0 : 1;
        Integer least = from == null ? group.low() : Integer.valueOf(completed(from, true) - leeway);
        Integer most = high == null || until == null
                ? group.high()
                : Integer.valueOf(Math.max(completed(until, high.inclusive()), least == null ? 0 : least) + leeway);
        if (least == null && most == null) {
            return Optional.empty();
        }
        try {
            LocalDate earliest = most == null || first == null
                    ? null
                    : first.minus(most + 1L, each).plusDays(1);
            LocalDate latest = last == null ? null : bornBy(last, least == null ? 0 : Math.max(0, least), each);
            return earliest == null
                    ? Optional.ofNullable(latest).map(PartialDate::ofDay).map(PartialDate::openStarted)
                    : Optional.of(
                            latest == null
                                    ? PartialDate.openEnded(PartialDate.ofDay(earliest))
                                    : PartialDate.between(PartialDate.ofDay(earliest), PartialDate.ofDay(latest)));
        } catch (DateTimeException | InvalidValueException e) {
            return Optional.empty(); // so far from our time that no calendar has it
        }
    }

    /** The last day of birth with which a number of units is completed by a day, at the end of a shorter month too. */
    private static LocalDate bornBy(LocalDate day, long units, ChronoUnit each) {
        LocalDate born = day.minus(units, each);
        while (!born.plusDays(1).plus(units, each).isAfter(day)) {
            born = born.plusDays(1);
        }
        return born;
    }

    private static int completed(BigDecimal number, boolean inclusive) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return number.setScale(0, RoundingMode.FLOOR).intValue() - (whole && !inclusive ? 1 : 0);
    }

    /** Whether somebody can have an age with these bounds: it is not negative, and nobody becomes older than 150. */
    private static boolean isPossible(Extent<BigDecimal> extent, @Nullable QuantityUnit unit) {
        BigDecimal least = extent instanceof Extent.About<BigDecimal> about ? about.value() : extent.least();
        BigDecimal most = extent.greatest();
        boolean negative = (least != null && least.signum() < 0) || (most != null && most.signum() < 0);
        Integer ofYear = parts(unit);
        BigDecimal greatest = ofYear == null ? null : BigDecimal.valueOf((ofYear + 1L) * GREATEST_AGE);
        return !negative && (least == null || greatest == null || least.compareTo(greatest) <= 0);
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
     * @throws InvalidValueException with code {@code quantity.malformed} if there is neither a number nor a group
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
