package io.github.manumit.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DimensionTest {

    @Test
    void everyUnitOfTheVocabularyMeasuresSomething() {
        assertThat(QuantityUnit.known())
                .allSatisfy(unit -> assertThat(Dimension.of(unit)).isPresent());
        assertThat(Counted.known())
                .allSatisfy(each -> assertThat(Dimension.of(each)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "year,TIME",
        "shift,TIME",
        "kilogram,MASS",
        "mile,LENGTH",
        "acre,AREA",
        "litre,VOLUME",
        "percent,RATIO",
        "times,FACTOR",
        "points,SCORE",
        "piece,COUNT",
        "minimum-wage,MONEY",
        "degree-celsius,TEMPERATURE"
    })
    void unitsAreOfTheirDimension(String unit, Dimension dimension) {
        assertThat(Dimension.of(QuantityUnit.of(unit))).contains(dimension);
    }

    @Test
    void hoursAreATimeAndVictimsACount() {
        assertThat(Dimension.of(Counted.HOURS)).contains(Dimension.TIME);
        assertThat(Dimension.of(Counted.VICTIMS)).contains(Dimension.COUNT);
    }

    @Test
    void unitsOfOtherListsAreOpen() {
        assertThat(Dimension.of(QuantityUnit.of("ucum:kg"))).isEmpty();
        assertThat(Dimension.of(QuantityUnit.of("unece-rec20:KGM"))).isEmpty();
        assertThat(Dimension.of(Counted.of("org:lashes"))).isEmpty();
    }
}
