package io.github.manumit.place;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A point on earth (WGS 84, as in GeoJSON RFC 7946), and how exact it is.
 *
 * @param latitude degrees north of the equator, from -90 to 90
 * @param longitude degrees east of Greenwich, from -180 to 180
 * @param radius the distance in metres within which the true point lies, at least 0; absent means not stated
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record Coordinates(
        @Sensitive(Sensitivity.DIRECT_IDENTIFIER)
        @NotNull
        @DecimalMin(value = "-90", message = "must be at least -90", groups = Bounds.class)
        @DecimalMax(value = "90", message = "must be at most 90", groups = Bounds.class)
        @Nullable
        BigDecimal latitude,

        @Sensitive(Sensitivity.DIRECT_IDENTIFIER)
        @NotNull
        @DecimalMin(value = "-180", message = "must be at least -180", groups = Bounds.class)
        @DecimalMax(value = "180", message = "must be at most 180", groups = Bounds.class)
        @Nullable
        BigDecimal longitude,

        @DecimalMin(value = "0", message = "must be at least 0", groups = Bounds.class) @Nullable
        BigDecimal radius,

        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    private static final int MOST_DECIMALS = 6;

    /** Metres from the centre to a corner of a square of one degree at the equator, where such a square is largest. */
    private static final BigDecimal HALF_DIAGONAL = new BigDecimal("78717");

    /** Copies mutable components. */
    public Coordinates {
        latitude = Checks.plain(latitude);
        longitude = Checks.plain(longitude);
        radius = Checks.plain(radius);
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Rounds the point to a grid, so that it gives only an area. The radius grows by the largest distance by which the
     * rounding can move the point. If no radius was stated, the new radius is just this distance, and does not show how
     * exact the point was before.
     *
     * @param decimals the number of decimals of a degree to keep, from 0 to 6: 0 is about 110 kilometres, 1 about 11, 2
     *     about 1.1
     * @return the coarser point with its radius; this point itself if it is no finer, or if a coordinate is missing
     * @throws IllegalArgumentException if the number of decimals is not from 0 to 6
     */
    public Coordinates coarsened(int decimals) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("decimals must be from 0 to " + MOST_DECIMALS);
        }
        if (latitude == null || longitude == null || (latitude.scale() <= decimals && longitude.scale() <= decimals)) {
            return this;
        }
        BigDecimal moved = HALF_DIAGONAL.scaleByPowerOfTen(-decimals).setScale(0, RoundingMode.CEILING);
        return new Coordinates(
                rounded(latitude, decimals),
                rounded(longitude, decimals),
                radius == null ? moved : radius.add(moved),
                extensions);
    }

    /** Rounds, but never to more decimals than there were. */
    private static BigDecimal rounded(BigDecimal degrees, int decimals) {
        return degrees.scale() <= decimals ? degrees : degrees.setScale(decimals, RoundingMode.HALF_EVEN);
    }

    /**
     * Makes a point without unknown properties.
     *
     * @param latitude degrees north of the equator, from -90 to 90
     * @param longitude degrees east of Greenwich, from -180 to 180
     * @param radius the distance in metres within which the true point lies; null if not stated
     */
    public Coordinates(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude, @Nullable BigDecimal radius) {
        this(latitude, longitude, radius, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static CoordinatesBuilder builder() {
        return new CoordinatesBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public CoordinatesBuilder toBuilder() {
        return new CoordinatesBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Coordinates");
    }
}
