package io.github.manumit.quantity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.value.Answer;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A count or measure as a report states it: {@code 22}, more than 6,000, between 10 and 20, about 50, many. In JSON one flat object in FHIR's
 * terms ({@code Quantity.comparator}): {@code {"value": 6000, "comparator": ">"}}.
 *
 * @param extent how much
 * @param unit the unit; null for a plain count
 * @param per what it is stated for one of: a day, a head
 * @param of what is counted
 * @param extensions unknown properties of the object, kept as they came; no part of the text form, though of {@code equals}
 */
@Built
public record Quantity(
        Extent<BigDecimal> extent,
        @Nullable QuantityUnit unit,
        @Nullable PerUnit per,
        @Nullable Counted of,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Checks that there is an extent. */
    public Quantity {
        Objects.requireNonNull(extent, "extent");
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * A plain count or measure without unit.
     *
     * @param extent how much
     * @return the quantity
     */
    public static Quantity of(Extent<BigDecimal> extent) {
        return new Quantity(extent, null, null, null);
    }

    /**
     * An exact count.
     *
     * @param count the count
     * @return the quantity
     */
    public static Quantity of(long count) {
        return of(Extent.exactly(BigDecimal.valueOf(count)));
    }

    /**
     * More than a count.
     *
     * @param count the count that is exceeded
     * @return the quantity
     */
    public static Quantity moreThan(long count) {
        return of(Extent.moreThan(BigDecimal.valueOf(count)));
    }

    /**
     * A count or more.
     *
     * @param count the least
     * @return the quantity
     */
    public static Quantity atLeast(long count) {
        return of(Extent.atLeast(BigDecimal.valueOf(count)));
    }

    /**
     * About so many.
     *
     * @param count the count that it is near
     * @return the quantity
     */
    public static Quantity about(long count) {
        return of(Extent.about(BigDecimal.valueOf(count)));
    }

    /**
     * A count known by a word only.
     *
     * @param word such as many
     * @return the quantity
     */
    public static Quantity worded(MagnitudeWord word) {
        return of(Extent.worded(word));
    }

    /**
     * The same extent in a unit.
     *
     * @param unit the unit, or null for none
     * @return the quantity
     */
    public Quantity withUnit(@Nullable QuantityUnit unit) {
        return new Quantity(extent, unit, per, of, extensions);
    }

    /**
     * The same extent for one of something.
     *
     * @param per what it is stated for one of, or null
     * @return the quantity
     */
    public Quantity withPer(@Nullable PerUnit per) {
        return new Quantity(extent, unit, per, of, extensions);
    }

    /**
     * The same extent of something.
     *
     * @param of what is counted, or null
     * @return the quantity
     */
    public Quantity withOf(@Nullable Counted of) {
        return new Quantity(extent, unit, per, of, extensions);
    }

    /**
     * Reads the text form: an extent, then a unit, then {@code /} and what it is for one of, then {@code of} and what is counted, such as
     * {@code >6000 of victims} or {@code 12 hour/day}.
     *
     * @param text the text that {@link #toString()} gives for known words
     * @return the quantity
     * @throws InvalidValueException with code {@code quantity.malformed} when the text is no quantity
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
     * Answers whether this is more than another quantity.
     *
     * @param other the other
     * @return that one cannot say, unless both are measured in the same unit, for one of the same, and of the same
     */
    public Answer isMoreThan(Quantity other) {
        return isLike(other) ? extent.isMoreThan(other.extent) : Answer.CANNOT_SAY;
    }

    /**
     * Answers whether this is as much as another quantity.
     *
     * @param other the other
     * @return that one cannot say, unless both are measured in the same unit, for one of the same, and of the same
     */
    public Answer isAsMuchAs(Quantity other) {
        return isLike(other) ? extent.isAsMuchAs(other.extent) : Answer.CANNOT_SAY;
    }

    private boolean isLike(Quantity other) {
        return Objects.equals(unit, other.unit) && Objects.equals(per, other.per) && Objects.equals(of, other.of);
    }

    /**
     * Makes a quantity without unknown properties.
     *
     * @param extent how much
     * @param unit the unit; null for a plain count
     * @param per what it is stated for one of; null for none
     * @param of what is counted; null where not stated
     */
    public Quantity(
            Extent<BigDecimal> extent, @Nullable QuantityUnit unit, @Nullable PerUnit per, @Nullable Counted of) {
        this(extent, unit, per, of, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static QuantityBuilder builder() {
        return new QuantityBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public QuantityBuilder toBuilder() {
        return new QuantityBuilder(this);
    }

    /** Gives the text form, without unknown properties; words that are not known are masked. */
    @Override
    public String toString() {
        return extent
                + (unit == null ? "" : " " + unit)
                + (per == null ? "" : "/" + per)
                + (of == null ? "" : " of " + of);
    }
}
