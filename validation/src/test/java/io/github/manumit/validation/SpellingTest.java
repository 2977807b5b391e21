package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.validation.LostLetters.Found;
import io.github.manumit.validation.LostLetters.Loss;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as spelling in the scripts of the world, and what as a fault. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Кар\ufffdм, REPLACED",
        "Кар?м, QUESTION_MARKS",
        "Iv?nov, QUESTION_MARKS",
        "?ванов, QUESTION_MARKS",
        "M??ller, QUESTION_MARKS",
        "ИВ?НОВ, QUESTION_MARKS",
        "????? ????????, QUESTION_MARKS",
        "the victim?s brother, QUESTION_MARKS",
        "José, ",
        "Karim?, ",
        "?Karim, ",
        "Who? What?, ",
        "?que pasa?, ",
        "???, ",
        "What???, ",
        "READY?YES, ",
        "https://case.example/a?b=c, ",
        "?, ",
        "РРІР°РЅ, MISREAD", // Иван, of which windows-1251 has lost a byte
        "Ð˜Ð²Ð°Ð½, MISREAD",
        "JosÃ©, MISREAD",
        "Ã‰cole, MISREAD",
        "Itâ€™s, MISREAD",
        "СЌС‚Рѕ вЂњ, MISREAD",
        "увечий, ",
        "Nguyá»…n, MISREAD",
        "Jos├й, MISREAD",
        "Äìèòðèé, MISREAD",
        "╚трэют, MISREAD",
        "CAFÉ», ",
        "VOILÀ…, ",
        "«RØD BLÅ», ",
        "BLÄ…, ",
        "БӨРІСІ», ",
        "СТОРІС…, ",
        "КазНУ, ",
        "20 °C, ",
        "Çiğdem Öztürk, ",
        "Åsa Öberg, ",
        "│ Иван │, ",
        "Сјеница, ",
    })
    void lettersThatWereLostAreFound(String text, String loss) {
        Found found = LostLetters.in(text);

        assertThat(found == null ? null : found.loss().name()).isEqualTo(loss);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1251", "IBM866", "KOI8-R", "ISO-8859-1"})
    void aNameReadInAnotherEncodingIsFoundWhateverTheName(String encoding) {
        for (String name : List.of("Дмитрий", "Қарлығаш", "Гулнора", "Їжакевич", "Ҷамшед", "Елена Петровна")) {
            assertThat(LostLetters.in(misread(name, encoding)))
                    .as(encoding)
                    .extracting(Found::loss)
                    .isEqualTo(Loss.MISREAD);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1251", "IBM866", "IBM850", "ISO-8859-1"})
    void aLetterWithADiacriticReadInAnotherEncodingIsFound(String encoding) {
        for (String name : List.of("José", "Müller", "Çağla", "Łukasz", "São Tomé", "Şahin", "Nguyễn")) {
            assertThat(LostLetters.in(misread(name, encoding)))
                    .as(encoding + " " + name)
                    .isNotNull();
        }
    }

    private static String misread(String text, String encoding) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(encoding));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "علی\u200cرضا",
                "1445 ه\u200d",
                "क\u094d\u200dष",
                "शर\u094d\u200cमा",
                "অর\u200d\u09cdথ",
                "ශ\u0dca\u200dරී",
                "അവന\u0d4d\u200d",
                "דוד\u200f",
                "\u200fדוד",
                "דוד (David)\u200f",
                "שלום\u200e 12",
                "محمد\u061c",
                "محمد\u200e (Mohammed)",
                "ᠮᠣᠩᠭᠣᠯ\u180eᠠ",
                "ᠠ\u180bᠠ",
                "葛\udb40\udd00城",
                "ဟ\ufe00",
                "สม\u200bชาย",
                "\u2067שלום\u2069",
                "Айгуль",
                "Oʻktam",
                "\u0600\u0661\u0662"
            })
    void aMarkBesideItsScriptIsSpelling(String name) {
        assertThat(HiddenCharacters.inName(name)).isNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Karim\u200b",
                "Ka\u200drim",
                "Ka\u200crim",
                "Кар\u00adим",
                "Karim\u200f",
                "\u200eKarim",
                "Karim\u061c",
                "Karim\u180e",
                "Karim\u180b",
                "Karim\ufe0f",
                "Ka\u034frim",
                "\u202edivad",
                "\u202bדוד\u202c",
                "\u2067שלום",
                "שלום\u2069",
                "\u2068Karim\u2069",
                "Karim\ufeff",
                "Karim\u2060",
                "Karim\u0007",
                "Karim\u3164",
                "علی\u200c",
                "Karim\u200f Kasym"
            })
    void aMarkWithoutItsScriptIsAFinding(String name) {
        assertThat(HiddenCharacters.inName(name)).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "\u202edivad, true",
        "a\u202bדוד, true",
        "\u202bדוד\u202c, false",
        "\u2067שלום, true",
        "\u2067שלום\u2069, false",
        "a\u0007b, true",
        "a\u0085b, true",
        "co\u00adoperate, false",
        "a\u200bb, false",
        "\ud83d\udc68\u200d\ud83d\udc69, false",
        "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc7f, false",
        "a\udb40\udc67, true",
    })
    void inATextOnlyWhatMisleadsIsAFinding(String text, boolean found) {
        assertThat(HiddenCharacters.inText(text) >= 0).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qazaq-Строй",
                "QazaqСтрой",
                "TeleКом",
                "SMSки",
                "VIPы",
                "XXIғ",
                "IIго",
                "ХVІІІ",
                "XIХ",
                "А.B. Иванов",
                "Айгуль-Maria",
                "д'Artagnan",
                "IT-компания",
                "Пам'ять",
                "B2Б",
                "Οδός Main",
                "3D"
            })
    void brandsNumeralsAndInitialsAreNoMixedScripts(String name) {
        assertThat(MixedScripts.first(name)).isNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kаrim",
                "Mарина",
                "Маринa",
                "Иванoв",
                "MАДИНА",
                "MAДИНА",
                "КАРИMOB",
                "МTС",
                "TОО",
                "CCCР",
                "O'Нил",
                "О'Neil",
                "Αlexis",
                "Cім",
                "Қaзақ",
                "Kарина",
                "Ани\u0301тa"
            })
    void aLetterThatLooksLikeOneOfTheWordsScriptIsFound(String name) {
        assertThat(MixedScripts.first(name)).isNotNegative();
    }
}
