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
 * How long something took, as a report states it: {@code P3Y}, over three years. In JSON one flat object: {@code {"value": "P3Y",
 * "comparator": ">"}}.
 *
 * @param extent how long
 * @param unit in what a word counts ("several months"); null where there is no word, for then the value says it
 * @param extensions unknown properties of the object, kept as they came; no part of the text form, though of {@code equals}
 */
@Built
public record Duration(
        Extent<IsoDuration> extent,
        @Nullable QuantityUnit unit,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /**
     * Checks that there is an extent, and a unit only for a word.
     *
     * @throws InvalidValueException with code {@code quantity.malformed} when there is a unit, but no word that counts in it
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
     * An exact duration.
     *
     * @param duration the ISO 8601 duration
     * @return the value
     */
    public static Duration of(IsoDuration duration) {
        return of(Extent.exactly(duration));
    }

    /**
     * A duration of any extent.
     *
     * @param extent how long
     * @return the value
     */
    public static Duration of(Extent<IsoDuration> extent) {
        return new Duration(extent, null);
    }

    /**
     * Longer than a duration.
     *
     * @param duration the duration that is exceeded
     * @return the value
     */
    public static Duration moreThan(IsoDuration duration) {
        return of(Extent.moreThan(duration));
    }

    /**
     * A duration by a word only, such as several months.
     *
     * @param word such as several
     * @param unit such as month
     * @return the value
     */
    public static Duration worded(MagnitudeWord word, QuantityUnit unit) {
        return new Duration(Extent.worded(word), unit);
    }

    /**
     * Reads the text form: {@code P3Y}, {@code >P3Y}, {@code P1Y..P2Y}, {@code several month}.
     *
     * @param text the text that {@link #toString()} gives
     * @return the duration
     * @throws InvalidValueException with code {@code duration.not-iso8601} or {@code quantity.malformed} when the text is no duration
     */
    public static Duration parse(String text) {
        int blank = text.indexOf(' ');
        return new Duration(
                ExtentText.parse(blank < 0 ? text : text.substring(0, blank), IsoDuration::parse),
                blank < 0 ? null : QuantityUnit.of(text.substring(blank + 1)));
    }

    /**
     * Makes a duration without unknown properties.
     *
     * @param extent how long
     * @param unit in what a word counts; null where there is no word
     */
    public Duration(Extent<IsoDuration> extent, @Nullable QuantityUnit unit) {
        this(extent, unit, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static DurationBuilder builder() {
        return new DurationBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public DurationBuilder toBuilder() {
        return new DurationBuilder(this);
    }

    /** Gives the text form, without unknown properties; a word that is not known is masked. */
    @Override
    public String toString() {
        return unit == null ? extent.toString() : extent + " " + unit;
    }
}
