package io.github.manumit.statute;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of the path to a provision. A path lists its steps from the outermost to the innermost.
 *
 * @param level the level of the unit: article, part, point
 * @param value its number, always as text: {@code 126}, {@code 3-1}, {@code 127.1}, {@code 143\u00b9}, {@code 232a};
 *     absent for a level that needs no number, such as the caput or the only note of an article
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record PathStep(
        @NotNull @Nullable ProvisionLevel level,

        @Size(max = 50, groups = Bounds.class) @Nullable String value,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    private static final int LONGEST_SHOWN = 12;
    private static final int MOST_LETTERS = 4;

    /** Accepts null if there are no unknown properties. */
    public PathStep {
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Makes a step without unknown properties.
     *
     * @param level the level of the unit
     * @param value its number as text; null for a level that needs no number
     */
    public PathStep(@Nullable ProvisionLevel level, @Nullable String value) {
        this(level, value, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static PathStepBuilder builder() {
        return new PathStepBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public PathStepBuilder toBuilder() {
        return new PathStepBuilder(this);
    }

    /**
     * Returns the step ({@code article=126}) if its level is known and its number is short: at most 12 characters
     * beginning with a digit, or at most 4 characters. Otherwise returns only the kind, because an unknown text could
     * contain anything.
     */
    @Override
    public String toString() {
        return level != null && level.isKnown() && isNumber(value) ? text() : Describe.record("PathStep");
    }

    String text() {
        return (level == null ? "" : level.word()) + '=' + Objects.requireNonNullElse(value, "");
    }

    private static boolean isNumber(@Nullable String value) {
        return value == null
                || value.length() <= MOST_LETTERS
                || (value.length() <= LONGEST_SHOWN && Character.isDigit(value.charAt(0)));
    }
}
