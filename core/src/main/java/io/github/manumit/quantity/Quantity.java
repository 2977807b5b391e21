package io.github.manumit.quantity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.value.Answer;
import io.github.manumit.value.Built;
import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A count or measure as stated in a report: {@code 22}, more than 6,000, between 10 and 20, about 50, many. In JSON, it
 * is one flat object in FHIR's terms ({@code Quantity.comparator}): {@code {"value": 6000, "comparator": ">"}}.
 *
 * @param extent how much
 * @param unit the unit; null for a plain count
 * @param per the unit that the quantity is stated for: a day, a person
 * @param of what is counted
 * @param extensions unknown properties of the object, kept unchanged; part of {@code equals} but not of the text form
 */
@Built
public record Quantity(
        Extent<BigDecimal> extent,
        @Nullable QuantityUnit unit,
        @Nullable PerUnit per,
        @Nullable Counted of,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** What counts individual persons. */
    private static final Set<Counted> PERSONS = Set.of(
            Counted.PERSONS,
            Counted.VICTIMS,
            Counted.POSSIBLE_VICTIMS,
            Counted.IDENTIFIED_VICTIMS,
            Counted.RECOGNISED_VICTIMS,
            Counted.ASSISTED_VICTIMS,
            Counted.SURVIVORS,
            Counted.MEN,
            Counted.WOMEN,
            Counted.CHILDREN,
            Counted.BOYS,
            Counted.GIRLS,
            Counted.WORKERS,
            Counted.MIGRANTS,
            Counted.REFUGEES,
            Counted.DETAINEES,
            Counted.WITNESSES,
            Counted.SUSPECTS,
            Counted.DEFENDANTS,
            Counted.PERPETRATORS,
            Counted.CONVICTED_PERSONS,
            Counted.ACQUITTED_PERSONS,
            Counted.ARRESTED_PERSONS,
            Counted.FUGITIVES,
            Counted.MEMBERS,
            Counted.APPLICANTS,
            Counted.BENEFICIARIES,
            Counted.COMPLAINANTS,
            Counted.LISTED,
            Counted.FREED,
            Counted.DEPORTED,
            Counted.REPATRIATED,
            Counted.MISSING);

    /** Checks that the extent is not null. */
    public Quantity {
        Objects.requireNonNull(extent, "extent");
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Returns a plain count or measure without a unit.
     *
     * @param extent how much
     * @return the quantity
     */
    public static Quantity of(Extent<BigDecimal> extent) {
        return new Quantity(extent, null, null, null);
    }

    /**
     * Returns an exact count.
     *
     * @param count the count
     * @return the quantity
     */
    public static Quantity of(long count) {
        return of(Extent.exactly(BigDecimal.valueOf(count)));
    }

    /**
     * Returns a count of more than a number.
     *
     * @param count the exclusive lower bound
     * @return the quantity
     */
    public static Quantity moreThan(long count) {
        return of(Extent.moreThan(BigDecimal.valueOf(count)));
    }

    /**
     * Returns a count of at least a number.
     *
     * @param count the inclusive lower bound
     * @return the quantity
     */
    public static Quantity atLeast(long count) {
        return of(Extent.atLeast(BigDecimal.valueOf(count)));
    }

    /**
     * Returns an approximate count.
     *
     * @param count the approximate count
     * @return the quantity
     */
    public static Quantity about(long count) {
        return of(Extent.about(BigDecimal.valueOf(count)));
    }

    /**
     * Returns a count that is only described by a word.
     *
     * @param word a word such as many
     * @return the quantity
     */
    public static Quantity worded(MagnitudeWord word) {
        return of(Extent.worded(word));
    }

    /**
     * Returns the same extent with a unit.
     *
     * @param unit the unit, or null for none
     * @return the quantity
     */
    public Quantity withUnit(@Nullable QuantityUnit unit) {
        return new Quantity(extent, unit, per, of, extensions);
    }

    /**
     * Returns the same extent, stated per unit.
     *
     * @param per the unit that the quantity is stated for, or null
     * @return the quantity
     */
    public Quantity withPer(@Nullable PerUnit per) {
        return new Quantity(extent, unit, per, of, extensions);
    }

    /**
     * Returns the same extent, with what is counted.
     *
     * @param of what is counted, or null
     * @return the quantity
     */
    public Quantity withOf(@Nullable Counted of) {
        return new Quantity(extent, unit, per, of, extensions);
    }

    /**
     * Parses the text form: an extent, followed by a unit, {@code /} and the unit that it is stated for, and {@code of}
     * and what is counted, such as {@code >6000 of victims} or {@code 12 hour/day}.
     *
     * @param text a text as returned by {@link #toString()} for known words
     * @return the quantity
     * @throws InvalidValueException with code {@code quantity.malformed} if the text is not a valid quantity
     */
    public static Quantity parse(String text) {
        int of = text.indexOf(" of ");
        String measure = of < 0 ? text : text.substring(0, of);
        int slash = measure.indexOf('/');
        String amount = slash < 0 ? measure : measure.substring(0, slash);
        int blank = amount.indexOf(' ');
        return new Quantity(
                ExtentText.parse(blank < 0 ? amount : amount.substring(0, blank), ExtentText::number),
                blank < 0 ? null : QuantityUnit.of(amount.substring(blank + 1)),
                slash < 0 ? null : PerUnit.of(measure.substring(slash + 1)),
                of < 0 ? null : Counted.of(text.substring(of + 4)));
    }

    /**
     * Answers whether this quantity is more than another.
     *
     * @param other the other
     * @return cannot say, unless both have the same unit, are stated for the same unit and count the same thing
     */
    public Answer isMoreThan(Quantity other) {
        return isLike(other) ? extent.isMoreThan(other.extent) : Answer.CANNOT_SAY;
    }

    /**
     * Answers whether this quantity equals another.
     *
     * @param other the other
     * @return cannot say, unless both have the same unit, are stated for the same unit and count the same thing
     */
    public Answer isAsMuchAs(Quantity other) {
        return isLike(other) ? extent.isAsMuchAs(other.extent) : Answer.CANNOT_SAY;
    }

    /**
     * Tells whether this is a plain number of persons: of members, victims, children, workers.
     *
     * @return false for a measure, for a number stated per something, and for what does not count individual persons,
     *     such as families; true if it is not stated what is counted
     */
    public boolean isOfPersons() {
        return per == null
                && (unit == null || unit.equals(QuantityUnit.PERSON))
                && (of == null || PERSONS.contains(of));
    }

    private boolean isLike(Quantity other) {
        return Objects.equals(unit, other.unit) && Objects.equals(per, other.per) && Objects.equals(of, other.of);
    }

    /**
     * Creates a quantity without unknown properties.
     *
     * @param extent how much
     * @param unit the unit; null for a plain count
     * @param per the unit that it is stated for; null for none
     * @param of what is counted; null if not stated
     */
    public Quantity(
            Extent<BigDecimal> extent, @Nullable QuantityUnit unit, @Nullable PerUnit per, @Nullable Counted of) {
        this(extent, unit, per, of, Extensions.none());
    }

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static QuantityBuilder builder() {
        return new QuantityBuilder();
    }

    /**
     * Returns a builder with the values of this record.
     *
     * @return the builder
     */
    public QuantityBuilder toBuilder() {
        return new QuantityBuilder(this);
    }

    /** Returns the text form, without unknown properties; unknown words are masked. */
    @Override
    public String toString() {
        return extent
                + (unit == null ? "" : " " + unit)
                + (per == null ? "" : "/" + per)
                + (of == null ? "" : " of " + of);
    }
}
