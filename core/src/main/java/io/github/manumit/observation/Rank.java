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
 * A place in a ranking.
 *
 * @param place the place, from 1
 * @param of how many were ranked
 * @param among whether it is only one of the first ("among the largest", "among the ten largest"); absent means it holds the place itself
 * @param direction which end is the first place
 * @param extreme that the value is the highest or lowest of a series
 * @param time the period of the series: the highest since 2000
 * @param extensions unknown properties of the object, kept as they came
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

    /** Takes null for no unknown properties. */
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

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Rank");
    }
}
