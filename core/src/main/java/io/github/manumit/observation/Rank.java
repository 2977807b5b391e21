package io.github.manumit.observation;

import io.github.manumit.entity.When;
import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * A position in a ranking.
 *
 * @param place the position, from 1
 * @param of how many were ranked
 * @param among whether the position is only one of the first ("among the largest", "among the ten largest"); absent
 *     means that {@code place} is the exact position
 * @param direction which end of the ranking comes first
 * @param extreme at which end of a series the value is, if it is the highest or the lowest
 * @param time the period of the series: "the highest since 2000"
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record Rank(
        @Min(value = 1, groups = Bounds.class) @Nullable Integer place,
        @Min(value = 1, groups = Bounds.class) @Nullable Integer of,
        @Nullable Boolean among,
        @Nullable RankDirection direction,
        @Nullable RankDirection extreme,
        @Valid @Nullable When time,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Accepts null if there are no unknown properties. */
    public Rank {
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static RankBuilder builder() {
        return new RankBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public RankBuilder toBuilder() {
        return new RankBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Rank");
    }
}
