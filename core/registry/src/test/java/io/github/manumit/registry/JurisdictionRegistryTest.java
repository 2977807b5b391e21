package io.github.manumit.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.jurisdiction.JurisdictionKind;
import io.github.manumit.time.PartialDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionRegistryTest {

    private final JurisdictionRegistry registry = JurisdictionRegistry.standard();

    private static JurisdictionCode code(String text) {
        return JurisdictionCode.parse(text);
    }

    private KnownJurisdiction known(String text) {
        return registry.find(code(text)).orElseThrow();
    }

    private static List<String> codes(List<KnownJurisdiction> found) {
        return found.stream().map(each -> each.code().text()).toList();
    }

    @Test
    void almatyRegionOfOldHasTwoSuccessors() {
        KnownJurisdiction old = known("KZ-ALM");

        assertThat(old.isFormer()).isTrue();
        assertThat(old.successors()).containsExactly(code("KZ-19"), code("KZ-33"));
        assertThat(old.validityChecked()).isFalse();
        assertThat(known("KZ-33").predecessors()).containsExactly(code("KZ-ALM"));
        assertThat(known("KZ-19").isFormer()).isFalse();
    }

    @Test
    void theSovietUnionHasFifteenSuccessors() {
        assertThat(known("SU").successors()).hasSize(15).contains(code("KZ"), code("UZ"), code("LT"));
        assertThat(registry.find(code("SUHH"))).contains(known("SU"));
        assertThat(known("SU").kind()).isEqualTo(JurisdictionKind.FORMER_COUNTRY);
    }

    @ParameterizedTest
    @CsvSource({
        "KZ-ALM, 2020, KZ-ALM",
        "KZ-ALM, 2023-06-10, KZ-19 KZ-33",
        "KZ-33, 2020, KZ-ALM",
        "KZ-33, 2023, KZ-33",
        "KZ-19, 2022-11-15, KZ-19 KZ-ALM",
        "KZ, 1985, SU",
        "KZ, 2023, KZ",
        "SU, 1985, SU",
        "YU, 2010, ME RS",
        "DD, 1980, DD",
        "DD, 2000, DE",
        "FR-A, 2023, FR-GES",
        "GB-LND, 2023, GB-LND",
        "KZ-33, 2020/2023, KZ-33 KZ-ALM",
        "KZ-33, '{2020,2023}', KZ-33 KZ-ALM",
        "KZ-33, 202X, KZ-33 KZ-ALM",
        "KZ-ALM, 2020/2023, KZ-ALM KZ-19 KZ-33",
        "SK, 1985, CSHH",
        "SK, 2000, SK",
        "RS, 2004, CS",
        "CS, 2004, CS",
        "CD, 1990, ZR",
        "EE, 2000, EE",
    })
    void aCodeHasATime(String code, String time, String expected) {
        assertThat(codes(registry.at(code(code), PartialDate.parse(time))))
                .containsExactlyInAnyOrder(expected.split(" "));
    }

    @Test
    void nothingIsKnownOfACodeThatIsNone() {
        assertThat(registry.find(code("KZ-99"))).isEmpty();
        assertThat(registry.find(code("org:camp"))).isEmpty();
        assertThat(registry.at(code("KZ-99"), PartialDate.parse("2020"))).isEmpty();
    }

    @Test
    void eachCountryAndFormerCountryOfTheJdkIsKnown() {
        assertThat(Locale.getISOCountries())
                .allSatisfy(country -> assertThat(known(country).isFormer()).isFalse());
        assertThat(Locale.getISOCountries(Locale.IsoCountryCode.PART3))
                .allSatisfy(country -> assertThat(known(country).isFormer()).isTrue());
    }

    @Test
    void whatTheTableSaysIsConnected() {
        assertThat(registry.all()).hasSizeGreaterThan(5_700).allSatisfy(each -> {
            assertThat(each.parents())
                    .allSatisfy(parent -> assertThat(registry.find(parent)).isPresent());
            assertThat(each.successors())
                    .allSatisfy(next -> assertThat(registry.find(next))
                            .hasValueSatisfying(
                                    found -> assertThat(found.predecessors()).contains(each.code())));
            assertThat(each.isFormer() || !each.names().isEmpty()).isTrue();
        });
    }

    @Test
    void whatNobodyHasComparedIsSaid() {
        assertThat(known("KZ-19").uncheckedNames()).containsExactly("uz");
        assertThat(known("UA-63").uncheckedNames()).containsExactly("uk");
        assertThat(registry.all())
                .allSatisfy(each -> assertThat(each.names().keySet()).containsAll(each.uncheckedNames()));
    }

    @Test
    void namesHaveNoMarksOfTheirSource() {
        assertThat(registry.all())
                .allSatisfy(each -> assertThat(each.names().values())
                        .allSatisfy(name -> assertThat(name).doesNotContainPattern("[\\u00b2\\u00b3\\u00b9*]")));
    }

    @Test
    void namesStandInSeveralLanguages() {
        assertThat(known("UZ").name(Locale.forLanguageTag("ru"))).isEqualTo("Узбекистан");
        assertThat(known("UZ").name(Locale.forLanguageTag("uz"))).isEqualTo("Oʻzbekiston");
        assertThat(known("UZ").name(Locale.forLanguageTag("uz-Cyrl"))).isEqualTo("Ўзбекистон");
        assertThat(known("KZ-19").name(Locale.forLanguageTag("kk"))).isEqualTo("Алматы облысы");
        assertThat(known("KZ-75").name(Locale.forLanguageTag("ja"))).isEqualTo("Almaty");
        assertThat(known("FR-A").name(Locale.ENGLISH)).isEqualTo("Alsace");
        assertThat(known("LU-D").name(Locale.ENGLISH)).isEqualTo("LU-D");
        assertThat(known("FR-IDF").name(Locale.ENGLISH)).isEqualTo("Île-de-France");
    }

    @ParameterizedTest
    @CsvSource({
        "KZ-19, KZ, true",
        "KZ-ALM, KZ, true",
        "GB-LND, GB-ENG, true",
        "GB-LND, GB, true",
        "KZ, KZ-19, false",
        "KZ, KZ, true",
        "KZ-19, UZ, false",
        "KZ-99, KZ, true",
        "org:camp, KZ, false",
    })
    void containment(String inner, String outer, boolean within) {
        assertThat(registry.isWithin(code(inner), code(outer))).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
        "KZ-19, KZ-19",
        "kz-19, KZ-19",
        "kz, KZ",
        "KAZ, KZ",
        "SUHH, SU",
        "Kazakhstan, KZ",
        "Казахстан, KZ",
        "Қазақстан, KZ",
        "Republic of Uzbekistan, UZ",
        "Islamic Republic of Iran, IR",
        "Kingdom of Saudi Arabia, SA",
        "г. Алматы, KZ-75 KZ-ALA",
        "г.Ташкент, UZ-TK",
        "'Almaty, Kazakhstan', KZ-75 KZ-19 KZ-ALA KZ-ALM",
        "United States of America, US",
        "Российская Федерация, RU",
        "Nur-Sultan, KZ-71 KZ-AST",
        "Jordanien, JO",
        "CSXX, CS",
        "Ўзбекистон, UZ",
        "O'zbekiston, UZ",
        "Almaty, KZ-75 KZ-19 KZ-ALA KZ-ALM",
        "Алматы, KZ-75 KZ-19 KZ-ALA KZ-ALM",
        "Almaty region, KZ-19 KZ-ALM",
        "Almaty oblysy, KZ-19 KZ-ALM",
        "Алматинская область, KZ-19 KZ-ALM",
        "Алматы қаласы, KZ-75 KZ-ALA",
        "Almaty city, KZ-75 KZ-ALA",
        "Tashkent, UZ-TK UZ-TO",
        "Ташкент, UZ-TK UZ-TO",
        "Osh, KG-GO KG-O",
        "Ош, KG-GO KG-O",
        "Ошская область, KG-O",
        "Soviet Union, SU",
        "Советский Союз, SU",
        "Georgia, GE US-GA",
    })
    void aCodeOrNameGivesAllThatItCouldMean(String text, String expected) {
        assertThat(codes(registry.search(text))).containsExactlyInAnyOrder(expected.split(" "));
    }

    @Test
    void theLikeliestComesFirst() {
        assertThat(codes(registry.search("Almaty")).get(0)).isEqualTo("KZ-75");
        assertThat(codes(registry.search("Georgia"))).containsExactly("GE", "US-GA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no such place", "ß", "ﬁ", "", " ", "-", "Karasoy", "KZ-99", "ZZZ", "A.", "\u0000", "область"})
    void whatIsNoJurisdictionIsNotFound(String text) {
        assertThat(registry.search(text)).isEmpty();
    }

    @Test
    void eachNameThatTheTableHasFindsItsOwn() {
        assertThat(registry.all())
                .allSatisfy(known -> assertThat(known.names().values())
                        .allSatisfy(name -> assertThat(registry.search(name)).contains(known)));
    }

    @Test
    void aTextOfAnyLengthIsTaken() {
        for (String text :
                List.of(",".repeat(1_000_000), "a,".repeat(500_000), "г.".repeat(500_000), "x".repeat(1_000_000))) {
            assertThat(registry.search(text)).isEmpty();
        }
    }

    @Test
    void aCodeOfTwoFormsIsWithinItself() {
        assertThat(registry.isWithin(code("SUHH"), code("SU"))).isTrue();
        assertThat(registry.isWithin(code("SU"), code("SUHH"))).isTrue();
    }

    @Test
    void whatItGivesCannotBeChanged() {
        assertThat(Arrays.asList(known("KZ").successors(), registry.search("Osh")))
                .allSatisfy(list -> assertThat(list).isUnmodifiable());
    }

    /** Each further comma once doubled the work, so that a line of thirty did not end. */
    @Test
    @Timeout(60)
    void aTextOfManyPartsIsNoName() {
        assertThat(JurisdictionRegistry.standard().search("AU,".repeat(30) + "AU"))
                .isEmpty();
        assertThat(JurisdictionRegistry.standard().search("XR,\u0005\0,,au,XR,,,XR,,aZ,,,Z-"))
                .isEmpty();
        assertThat(JurisdictionRegistry.standard().search("Talgar, Almaty Region, Kazakhstan, , , , , ,"))
                .isEmpty();
    }
}
