package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
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

/** Sound texts in large numbers, in which the rules on spelling must find nothing. */
class FalseAlarmsTest {

    private static final Path ROOT = Path.of("..");

    /** Pages that show such faults. */
    private static final Set<String> ABOUT_FAULTS = Set.of(
            "text.letters-lost.md", "text.hidden-character.md", "name.hidden-character.md", "name.mixed-script.md");

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
}
