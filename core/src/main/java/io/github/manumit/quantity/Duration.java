package io.github.manumit.quantity;

import io.github.manumit.value.InvalidValueException;
import java.util.Objects;

/**
 * How long something took, as a report states it: {@code P3Y}, over three years. In JSON one flat object: {@code {"value": "P3Y",
 * "comparator": ">"}}.
 *
 * @param extent how long
 */
public record Duration(Extent<IsoDuration> extent) {

    /** Checks that there is an extent. */
    public Duration {
        Objects.requireNonNull(extent, "extent");
    }

    /**
     * An exact duration.
     *
     * @param duration the ISO 8601 duration
     * @return the value
     */
    public static Duration of(IsoDuration duration) {
        return new Duration(Extent.exactly(duration));
    }

    /**
     * A duration of any extent.
     *
     * @param extent how long
     * @return the value
     */
    public static Duration of(Extent<IsoDuration> extent) {
        return new Duration(extent);
    }

    /**
     * Longer than a duration.
     *
     * @param duration the duration that is exceeded
     * @return the value
     */
    public static Duration moreThan(IsoDuration duration) {
        return new Duration(Extent.moreThan(duration));
    }

    /**
     * Reads the text form: {@code P3Y}, {@code >P3Y}, {@code P1Y..P2Y}.
     *
     * @param text the text that {@link #toString()} gives
     * @return the duration
     * @throws InvalidValueException with code {@code duration.not-iso8601} when the text is no duration
     */
    public static Duration parse(String text) {
        return new Duration(ExtentText.parse(text, IsoDuration::parse));
    }

    /** Gives the text form; a word that is not known is masked. */
    @Override
    public String toString() {
        return extent.toString();
    }
}
