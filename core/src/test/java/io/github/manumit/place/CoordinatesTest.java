package io.github.manumit.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CoordinatesTest {

    private static Coordinates at(String latitude, String longitude) {
        return new Coordinates(new BigDecimal(latitude), new BigDecimal(longitude), null);
    }

    @Test
    void aCoarserPointTellsAnAreaOnly() {
        assertThat(at("43.2567", "76.9286").coarsened(1))
                .isEqualTo(new Coordinates(new BigDecimal("43.3"), new BigDecimal("76.9"), new BigDecimal("7872")));
        Coordinates half = new Coordinates(BigDecimal.ONE, null, null);
        assertThat(half.coarsened(1)).isSameAs(half);
        Coordinates coarse = at("43.2", "76.9");
        assertThat(coarse.coarsened(3)).isSameAs(coarse);
        assertThat(at("43.2567", "76.9").coarsened(2).longitude()).isEqualTo(new BigDecimal("76.9"));
        assertThatIllegalArgumentException().isThrownBy(() -> at("1", "1").coarsened(7));
        assertThatIllegalArgumentException().isThrownBy(() -> at("1", "1").coarsened(-1));
    }

    @Property
    void theTruePointLiesWithinTheRadius(
            @ForAll @BigRange(min = "-90", max = "90") BigDecimal latitude,
            @ForAll @BigRange(min = "-180", max = "180") BigDecimal longitude,
            @ForAll @IntRange(max = 4) int decimals) {
        Coordinates coarse = new Coordinates(latitude, longitude, BigDecimal.ZERO).coarsened(decimals);
        double metres = 111_320;
        double north = (coarse.latitude().doubleValue() - latitude.doubleValue()) * metres;
        double east = (coarse.longitude().doubleValue() - longitude.doubleValue())
                * metres
                * Math.cos(Math.toRadians(latitude.doubleValue()));

        assertThat(Math.hypot(north, east)).isLessThanOrEqualTo(coarse.radius().doubleValue());
    }
}
