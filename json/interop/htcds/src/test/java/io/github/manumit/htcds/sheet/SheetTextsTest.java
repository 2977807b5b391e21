package io.github.manumit.htcds.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.htcds.HtcdsField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts are complete in each language. */
class SheetTextsTest {

    @Test
    void everyLanguageHasTheSameTextsWithTheSameArguments() {
        var english = SheetTexts.of(Locale.ENGLISH);
        for (Locale language : ChoiceList.LANGUAGES) {
            var texts = SheetTexts.of(language);
            assertThat(texts.keySet()).isEqualTo(english.keySet());
            english.forEach(
                    (key, text) -> assertThat(arguments(texts.get(key))).as(key).isEqualTo(arguments(text)));
        }
        assertThat(SheetTexts.of(Locale.FRENCH)).isEqualTo(english);
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void everyCodeHasAMessageAndEveryMessageACode() throws IOException {
        Set<String> used = new TreeSet<>();
        Pattern code = Pattern.compile("\"(sheet\\.[a-z-]+(?:-[a-z]+)*)\"");
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/manumit/htcds/sheet"))) {
            for (Path file : files.toList()) {
                code.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        Set<String> texts = SheetTexts.of(Locale.ENGLISH).keySet().stream()
                .filter(key -> key.startsWith("sheet."))
                .map(key -> key.replaceFirst("\\.\\d$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(texts).isEqualTo(used);
    }

    @Test
    void fieldsAndCodesAreShownInTheLanguageOfTheReader() {
        assertThat(SheetTexts.message(
                        "sheet.unknown-choice",
                        List.of(
                                HtcdsField.PRS_GENDER,
                                HtcdsField.PRS_GENDER.codes().get(0)),
                        Locale.forLanguageTag("ru")))
                .contains("prs_Gender")
                .contains("женский");
    }

    @Test
    void everyHeadingIsUniqueInItsLanguageAndMeansItsField() {
        for (Locale language : ChoiceList.LANGUAGES) {
            assertThat(Stream.of(HtcdsField.values()).map(field -> Headings.heading(field, language)))
                    .doesNotHaveDuplicates();
            for (HtcdsField field : HtcdsField.values()) {
                Headings.Meaning meaning = Headings.of(Headings.heading(field, language));
                assertThat(meaning).as(field.technicalName() + language).isNotNull();
                assertThat(meaning.field()).isEqualTo(field);
            }
        }
    }
}
