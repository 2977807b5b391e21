package io.github.manumit.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class JurisdictionValuesTest {

    private final JurisdictionRegistry registry = JurisdictionRegistry.standard();

    private static List<String> codes(List<KnownJurisdiction> found) {
        return found.stream().map(each -> each.code().text()).toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "searches.csv", delimiter = '|', useHeadersInDisplayName = true, quoteCharacter = '`')
    void aTextFindsWhatItMeans(String text, String codes) {
        List<String> found = codes(registry.search(text));
        if (codes.equals("-")) {
            assertThat(found).isEmpty();
        } else if (codes.startsWith("=")) {
            assertThat(found).containsExactly(codes.substring(1).split(" "));
        } else {
            assertThat(found).startsWith(codes.split(" "));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "days.csv", delimiter = '|', useHeadersInDisplayName = true, quoteCharacter = '`')
    void aCodeStandsForWhatWasThereOnTheDay(String code, String time, String codes) {
        assertThat(codes(registry.at(JurisdictionCode.parse(code), PartialDate.parse(time))))
                .containsExactlyInAnyOrder(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "KZ, SU, 1985, YES",
        "KZ, SU, 2000, NO",
        "KZ, SU, 1991, CANNOT_SAY",
        "KZ-19, KZ, 2023, YES",
        "KZ-19, SU, 1985, YES",
        "KZ-19, UZ, 2023, NO",
        "DD, DE, 1985, NO",
        "DD, DE, 2000, YES",
        "SS, SD, 2010, YES",
        "SS, SD, 2015, NO",
        "HK, GB, 1990, YES",
        "HK, CN, 1990, NO",
        "HK, CN, 2000, YES",
        "MO, PT, 1990, YES",
        "MO, CN, 2010, YES",
        "PZ, US, 1950, YES",
        "PZ, PA, 1990, YES",
        "NA, ZA, 1985, CANNOT_SAY",
        "NA, ZA, 2000, NO",
        "ME, YU, 1985, YES",
        "ME, CS, 2005, YES",
        "ME, RS, 2010, NO",
        "GB-LND, GB-ENG, 2020, YES",
        "GB-LND, GB, 2020, YES",
        "BD, PK, 1970, YES",
        "BD, PK, 1980, NO",
        "PR, US, 2000, YES",
        "KZ-99, KZ, 2020, CANNOT_SAY",
        "org:camp, KZ, 2020, CANNOT_SAY",
    })
    void beingWithinHasATime(String inner, String outer, String time, Answer answer) {
        assertThat(registry.isWithin(
                        JurisdictionCode.parse(inner), JurisdictionCode.parse(outer), PartialDate.parse(time)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"UK, GB", "EL, GR", "UK-LND, GB-LND", "UK-QQ, GB"})
    void aCodeThatOthersUseIsUnknownButMeansSomething(String code, String meant) {
        assertThat(registry.find(JurisdictionCode.parse(code))).isEmpty();
        assertThat(registry.meantBy(JurisdictionCode.parse(code)).orElseThrow().code())
                .isEqualTo(JurisdictionCode.parse(meant));
        assertThat(registry.matches(code))
                .allSatisfy(match -> assertThat(match.kind()).isEqualTo(MatchKind.OTHER_CODE));
    }
}
