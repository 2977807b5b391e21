package io.github.manumit.quantity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.value.Built;
import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The length of a period as stated in a report: {@code P3Y}, over three years. In JSON, it is one flat object: {@code
 * {"value": "P3Y", "comparator": ">"}}.
 *
 * @param extent how long
 * @param unit the unit that a word counts ("several months"); null if there is no word, because the value contains its
 *     units
 * @param extensions unknown properties of the object, kept unchanged; part of {@code equals} but not of the text form
 */
@Built
public record Duration(
        Extent<IsoDuration> extent,
        @Nullable QuantityUnit unit,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /**
     * Checks that there is an extent, and that there is a unit only for a word.
     *
     * @throws InvalidValueException with code {@code quantity.malformed} if there is a unit but no word
     */
    public Duration {
        Objects.requireNonNull(extent, "extent");
        if (unit != null && !hasWord(extent)) {
            throw new InvalidValueException("quantity.malformed", "an ISO 8601 duration already contains its unit");
        }
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    private static boolean hasWord(Extent<IsoDuration> extent) {
        if (extent instanceof Extent.Bounded<IsoDuration> bounded) {
            return isWord(bounded.low()) || isWord(bounded.high());
        }
        return extent instanceof Extent.Worded;
    }

    private static boolean isWord(@Nullable Bound<IsoDuration> bound) {
        return bound != null && bound.word() != null;
    }

    /**
     * Returns an exact duration.
     *
     * @param duration the ISO 8601 duration
     * @return the value
     */
    public static Duration of(IsoDuration duration) {
        return of(Extent.exactly(duration));
    }

    /**
     * Returns a duration with any extent.
     *
     * @param extent how long
     * @return the value
     */
    public static Duration of(Extent<IsoDuration> extent) {
        return new Duration(extent, null);
    }

    /**
     * Returns a duration longer than the given one.
     *
     * @param duration the exclusive lower bound
     * @return the value
     */
    public static Duration moreThan(IsoDuration duration) {
        return of(Extent.moreThan(duration));
    }

    /**
     * Returns a duration that is only described by a word, such as "several months".
     *
     * @param word a word such as several
     * @param unit a unit such as month
     * @return the value
     */
    public static Duration worded(MagnitudeWord word, QuantityUnit unit) {
        return new Duration(Extent.worded(word), unit);
    }

    /**
     * Parses the text form: {@code P3Y}, {@code >P3Y}, {@code P1Y..P2Y}, {@code several month}.
     *
     * @param text a text as returned by {@link #toString()}
     * @return the duration
     * @throws InvalidValueException with code {@code duration.not-iso8601} or {@code quantity.malformed} if the text is
     *     not a valid duration
     */
    public static Duration parse(String text) {
        int blank = text.indexOf(' ');
        return new Duration(
                ExtentText.parse(blank < 0 ? text : text.substring(0, blank), IsoDuration::parse),
                blank < 0 ? null : QuantityUnit.of(text.substring(blank + 1)));
    }

    /**
     * Creates a duration without unknown properties.
     *
     * @param extent how long
     * @param unit the unit that a word counts; null if there is no word
     */
    public Duration(Extent<IsoDuration> extent, @Nullable QuantityUnit unit) {
        this(extent, unit, Extensions.none());
    }

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static DurationBuilder builder() {
        return new DurationBuilder();
    }

    /**
     * Returns a builder with the values of this record.
     *
     * @return the builder
     */
    public DurationBuilder toBuilder() {
        return new DurationBuilder(this);
    }

    /** Returns the text form, without unknown properties; unknown words are masked. */
    @Override
    public String toString() {
        return unit == null ? extent.toString() : extent + " " + unit;
    }
}
