package io.github.manumit.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.name.LanguageTag;
import java.util.IllformedLocaleException;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageRegistryTest {

    private final LanguageRegistry registry = LanguageRegistry.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ru",
                "kk",
                "kk-Cyrl",
                "uz-Latn",
                "uz-Latn-UZ",
                "kaa",
                "yue",
                "zh-yue",
                "zh-yue-HK",
                "sgn-BE-FR",
                "es-419",
                "de-1996",
                "sl-rozaj-biske",
                "de-CH-1901",
                "i-klingon",
                "i-default",
                "I-Default",
                "zh-min-nan",
                "en-GB-oed",
                "x-manumit",
                "kk-x-ours",
                "qaa",
                "qtz",
                "ru-QM",
                "ru-Qaaa",
                "ru-Qabx",
                "und",
                "mul",
                "zxx",
                "ru-SU",
                "iw",
                "sh",
                "tl",
                "KK-cyrl-kz",
                "ru-u-ca-gregory",
                "und-t-kk",
                "az-Arab-IR"
            })
    void whatIsRegisteredIsKnown(String tag) {
        assertThat(registry.isKnown(LanguageTag.parse(tag))).isTrue();
        assertThat(registry.nearest(LanguageTag.parse(tag))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kz,kk",
        "ua,uk",
        "cn,zh",
        "jp,ja",
        "gr,el",
        "cz,cs",
        "dk,da",
        "tj,tg",
        "tm,tk",
        "by,be",
        "pk,ur",
        "vn,vi",
        "us,en",
        "il,he",
        "kaz,kk",
        "rus,ru",
        "uzb,uz",
        "kir,ky",
        "tgk,tg",
        "ukr,uk",
        "deu,de",
        "ger,de",
        "fre,fr",
        "gre,el",
        "zho,zh",
        "ara,ar",
        "russian,ru",
        "kazakh,kk",
        "uzbek,uz",
        "kyrgyz,ky",
        "english,en",
        "greek,el",
        "kazak,kk",
        "rusian,ru",
        "kz-Cyrl,kk-Cyrl",
        "kz-KZ,kk-KZ",
        "kaz-Latn-KZ,kk-Latn-KZ",
        "en-UK,en-GB",
        "en-USA,en-US",
        "kk-KAZ,kk-KZ",
        "ru-RUS,ru-RU",
        "zh-CHS,zh-Hans",
        "zh-CHT,zh-Hant",
        "uz-Latin,uz-Latn",
        "kk-cyrillic,kk-Cyrl",
        "uz-Latb,uz-Latn",
        "ru-Cyrk,ru-Cyrl",
        "kk-Xxxx,kk",
        "ru-ZX,ru",
        "ru-abcdef,ru",
        "en-yue,en",
        "ru-a-foo,ru",
        "abq-KZT,abq",
        "gre-GR-x-ivan,el-GR",
        "UA,uk"
    })
    void whatWasMeantByAnUnknownTagIsNamed(String tag, String meant) {
        LanguageTag parsed = LanguageTag.parse(tag);
        assertThat(registry.isKnown(parsed)).isFalse();
        assertThat(registry.nearest(parsed)).contains(LanguageTag.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcdefgh", "xx", "zz", "xyz-Latn", "abcde", "sp"})
    void nothingIsNamedWhereNobodyCanTell(String tag) {
        assertThat(registry.isKnown(LanguageTag.parse(tag))).isFalse();
        assertThat(registry.nearest(LanguageTag.parse(tag))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "iw,he",
        "in,id",
        "mo,ro",
        "ji,yi",
        "iw-IL,he-IL",
        "my-BU,my-MM",
        "i-klingon,tlh",
        "I-Klingon,tlh",
        "zh-yue,yue",
        "no-bok,nb",
        "sgn-BE-FR,sfb",
        "zh-cmn-Hans,cmn-Hans",
        "hy-arevela,",
        "ru-SU,",
        "ru,",
        "kz,",
        "ar-aao,",
        "in-x-ours,id-x-ours",
        "ja-Latn-heploc,ja-Latn-alalc97",
        "i-default,",
        "x-ours,"
    })
    void whatIsOutOfDateHasAReplacementIfTheRegistryNamesOne(String tag, String replacement) {
        assertThat(registry.replacement(LanguageTag.parse(tag))
                        .map(LanguageTag::text)
                        .orElse(null))
                .isEqualTo(replacement);
    }

    @Test
    void rangesForPrivateUseAreWhole() {
        assertThat(LanguageRegistry.range("qaa..qtz"))
                .hasSize(20 * 26)
                .startsWith("qaa")
                .contains("qaz", "qba")
                .endsWith("qtz");
        assertThat(LanguageRegistry.range("QM..QZ")).hasSize(14);
        assertThat(LanguageRegistry.range("ru")).containsExactly("ru");
    }

    @Test
    void whatTakesThePlaceIsItselfUpToDate() {
        assertThat(registry.replacement(LanguageTag.parse("sgn-DD"))).contains(LanguageTag.parse("gsg"));
    }

    @Property
    void whatIsMeantIsKnownAndUpToDate(@ForAll("tags") LanguageTag tag) {
        registry.nearest(tag).ifPresent(meant -> {
            assertThat(registry.isKnown(tag)).isFalse();
            assertThat(registry.isKnown(meant)).isTrue();
            assertThat(registry.replacement(meant)).isEmpty();
        });
        registry.replacement(tag).ifPresent(each -> {
            assertThat(registry.isKnown(each)).isTrue();
            assertThat(registry.replacement(each)).isEmpty();
        });
    }

    @Property
    void caseDoesNotMatter(@ForAll("tags") LanguageTag tag) {
        LanguageTag large = LanguageTag.parse(tag.text().toUpperCase(Locale.ROOT));
        assertThat(registry.isKnown(large)).isEqualTo(registry.isKnown(tag));
        assertThat(registry.nearest(large)).isEqualTo(registry.nearest(tag));
    }

    @Property
    void oneLetterOffIsADistanceOfOne(@ForAll("words") String one, @ForAll("words") String other) {
        assertThat(LanguageRegistry.isOneLetterOff(one, other)).isEqualTo(distance(one, other) <= 1);
    }

    /** Letters added, left out, changed or exchanged with the next one. */
    private static int distance(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.length() + other.length();
        }
        if (one.charAt(0) == other.charAt(0)) {
            return distance(one.substring(1), other.substring(1));
        }
        int least = 1
                + Math.min(
                        distance(one.substring(1), other.substring(1)),
                        Math.min(distance(one.substring(1), other), distance(one, other.substring(1))));
        boolean exchanged = one.length() > 1
                && other.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0);
        return exchanged ? Math.min(least, 1 + distance(one.substring(2), other.substring(2))) : least;
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars('a', 'b', 'c').ofMaxLength(4);
    }

    @Provide
    Arbitrary<LanguageTag> tags() {
        Arbitrary<String> languages =
                Arbitraries.of("kz", "kk", "ua", "rus", "iw", "zh", "ar", "russian", "xx", "sgn", "qaa");
        Arbitrary<String> others = Arbitraries.oneOf(
                Arbitraries.of(
                        "Cyrl", "Latin", "KZ", "UK", "SU", "BU", "USA", "yue", "aao", "CHS", "1996", "heploc", "BE"),
                Arbitraries.of("u-ca-gregory", "x-ours", "a-foo", "cyrillic"),
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(2).ofMaxLength(8));
        return Combinators.combine(languages, others.list().ofMaxSize(3))
                .as((language, rest) ->
                        String.join("-", language, String.join("-", rest)).replaceAll("-$", ""))
                .filter(LanguageRegistryTest::isWellFormed)
                .map(LanguageTag::parse);
    }

    private static boolean isWellFormed(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
