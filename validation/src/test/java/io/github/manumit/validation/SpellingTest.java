package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.validation.LostLetters.Found;
import io.github.manumit.validation.LostLetters.Loss;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as spelling in the scripts of the world, and what as a fault. */
class SpellingTest {

    private static final Path ROOT = Path.of("..");

    /** Pages that show such faults. */
    private static final Set<String> ABOUT_FAULTS = Set.of(
            "text.letters-lost.md", "text.hidden-character.md", "name.hidden-character.md", "name.mixed-script.md");

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

    @Test
    void noTextOfTheProjectIsAFalseAlarm() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of(
                "docs", "core/src/main", "core/citation/src/main", "validation/src/main/resources", "examples/cases")) {
            try (Stream<Path> found = Files.walk(ROOT.resolve(folder))) {
                found.filter(file -> file.toString().matches(".*\\.(md|csv|txt|properties)"))
                        .filter(file ->
                                !ABOUT_FAULTS.contains(file.getFileName().toString()))
                        .forEach(files::add);
            }
        }
        assertThat(files).hasSizeGreaterThan(100);
        for (Path file : files) {
            assertThat(Files.readAllLines(file))
                    .as(file.toString())
                    .allSatisfy(line -> assertThat(LostLetters.in(line)).isNull())
                    .allSatisfy(
                            line -> assertThat(HiddenCharacters.inText(line)).isNegative());
        }
    }

    @Test
    void noWordOfTheLanguagesOfTheWorldIsAFalseAlarm() {
        Set<String> words = new TreeSet<>();
        for (Locale locale : Locale.getAvailableLocales()) {
            for (Locale named : Locale.getAvailableLocales()) {
                words.add(named.getDisplayCountry(locale));
                words.add(named.getDisplayLanguage(locale));
            }
            Currency.getAvailableCurrencies().forEach(currency -> words.add(currency.getDisplayName(locale)));
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
            words.addAll(Arrays.asList(symbols.getMonths()));
            words.addAll(Arrays.asList(symbols.getWeekdays()));
        }
        assertThat(words).hasSizeGreaterThan(50_000);
        assertThat(words).allSatisfy(word -> {
            assertThat(LostLetters.in(word)).isNull();
            assertThat(LostLetters.in("«" + word.toUpperCase(Locale.ROOT) + "»…"))
                    .isNull();
            assertThat(LostLetters.in(word.toUpperCase(Locale.ROOT) + "»…")).isNull();
            assertThat(HiddenCharacters.inText(word)).isNegative();
        });
        // Some of the JDK's names in Kannada, Khmer, Lao and Amharic have a mark twice, or one beside a space.
        assertThat(words.stream()
                        .filter(word -> HiddenCharacters.inName(word) >= 0)
                        .toList())
                .hasSizeLessThan(30);
        // The JDK's Macedonian and Serbian have a dozen Latin letters in Cyrillic words.
        assertThat(words.stream().filter(word -> MixedScripts.first(word) >= 0).toList())
                .hasSizeLessThan(15)
                .allMatch(word -> word.chars().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC));
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
