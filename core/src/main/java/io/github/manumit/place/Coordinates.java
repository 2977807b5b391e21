package io.github.manumit.place;

import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Describe;
import io.github.manumit.value.Complete;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A point on earth (WGS 84, as in GeoJSON RFC 7946) and how exact it is.
 *
 * @param latitude degrees north of the equator, -90 to 90
 * @param longitude degrees east of Greenwich, -180 to 180
 * @param radius metres within which the true point lies; absent means not stated
 */
public record Coordinates(
        @Sensitive(Sensitivity.DIRECT_IDENTIFIER)
        @NotNull(groups = Complete.class)
        @DecimalMin(value = "-90", message = "must be at least -90")
        @DecimalMax(value = "90", message = "must be at most 90")
        @Nullable
        BigDecimal latitude,

        @Sensitive(Sensitivity.DIRECT_IDENTIFIER)
        @NotNull(groups = Complete.class)
        @DecimalMin(value = "-180", message = "must be at least -180")
        @DecimalMax(value = "180", message = "must be at most 180")
        @Nullable
        BigDecimal longitude,

        @DecimalMin(value = "0", message = "must be at least 0") @Nullable
        BigDecimal radius) {

    /** Copies what is mutable; the result never changes. */
    public Coordinates {
        latitude = Checks.plain(latitude);
        longitude = Checks.plain(longitude);
        radius = Checks.plain(radius);
    }

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Coordinates");
    }
}
