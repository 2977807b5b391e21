package io.github.manumit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.code.Scheme;
import io.github.manumit.code.Schemes;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.PurposeKind;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.party.OccupationKind;
import io.github.manumit.quantity.MagnitudeWord;
import io.github.manumit.validation.Finding;
import io.github.manumit.vocabulary.Equivalent;
import io.github.manumit.vocabulary.Vocabulary;
import io.github.manumit.vocabulary.VocabularyEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The Java code of the guide's page on words, which {@link SnippetsTest} compares with the page. The table on the page
 * must match the code. After a change, regenerate the table:
 *
 * <pre>mvn -pl examples/quickstart -am test -Dtest=WordSnippetsTest -Dsurefire.failIfNoSpecifiedTests=false -Dmanumit.words.write=true</pre>
 */
class WordSnippetsTest {

    private static final Path PAGE = Path.of("../..", "docs/guide/words.md");
    private static final Pattern TABLE = Pattern.compile("(<!-- schemes -->\n\n)(.*?)(\n<!-- end -->)", Pattern.DOTALL);

    @Test
    void entries() {
        // tag::entries
        Vocabulary events = Vocabulary.of(EventKind.class);
        VocabularyEntry rescue = events.entry(EventKind.RESCUE).orElseThrow();
        String definition = rescue.definition(); // what it covers, and when `release` is meant instead
        String label = rescue.label(Locale.forLanguageTag("ru")); // спасение
        boolean checked = !rescue.unchecked().contains("ru");
        List<Equivalent> elsewhere =
                Vocabulary.of(PurposeKind.class).equivalents(PurposeKind.FORCED_LABOUR); // HTCDS, CTDC, ICCS
        // end::entries
        assertThat(definition).contains("`release`");
        assertThat(label).isEqualTo("спасение");
        assertThat(checked).isFalse();
        assertThat(elsewhere).extracting(Equivalent::scheme).containsOnly("HTCDS", "CTDC", "ICCS");
    }

    @Test
    void labels() {
        Vocabulary events = Vocabulary.of(EventKind.class);
        // tag::labels
        List<VocabularyEntry> found = events.byLabel("Спасение"); // rescue
        List<VocabularyEntry> russian = events.byLabel("спасение", Locale.forLanguageTag("ru"));
        List<VocabularyEntry> typed = Vocabulary.of(MagnitudeWord.class).byLabel("o'nlab"); // tens: oʻnlab
        // end::labels
        assertThat(found).extracting(VocabularyEntry::word).containsExactly("rescue");
        assertThat(russian).isEqualTo(found);
        assertThat(typed).extracting(VocabularyEntry::word).containsExactly("tens");
    }

    @Test
    void schemes() {
        // tag::schemes
        OccupationKind cook = OccupationKind.of("isco-08:5120");
        Scheme occupations = cook.scheme().orElseThrow();
        String list = occupations.name(); // International Standard Classification of Occupations (ISCO)
        boolean sound = occupations.accepts(cook);
        // end::schemes
        assertThat(list).isEqualTo("International Standard Classification of Occupations (ISCO)");
        assertThat(sound).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "rescue,",
        "isco-08:5120,",
        "isco-08:cook, code.scheme-form",
        "org:night-shift, code.local",
        "resque, code.unknown"
    })
    void aWordIsOneOfFour(String word, String code) {
        List<Finding> findings =
                CaseFileJson.standard().check("""
                        {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
                        "id": "https://example.org/cases/1", "incidents": [{"id": "inc1"}], "events": [{"id": "ev1", "kind": "%s"}]}
                        """.formatted(word)).findings();
        assertThat(findings).extracting(Finding::code).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void theTableOfListsIsWhatTheCodeKnows() throws IOException {
        String page = Files.readString(PAGE);
        if (Boolean.getBoolean("manumit.words.write")) {
            page = TABLE.matcher(page).replaceFirst("$1" + Matcher.quoteReplacement(table()) + "$3");
            Files.writeString(PAGE, page);
        }
        Matcher written = TABLE.matcher(page);
        assertThat(written.find()).isTrue();
        assertThat(written.group(2))
                .as("docs/guide/words.md; to write it anew, run the build with -Dmanumit.words.write=true")
                .isEqualTo(table());
    }

    private static String table() {
        return Schemes.all().stream()
                .map(scheme -> "| `%s` | %s | [%s](%s), %s | %s | %s |%n"
                        .formatted(
                                scheme.word(scheme.example()),
                                scheme.use(),
                                scheme.name(),
                                scheme.see(),
                                scheme.version(),
                                scheme.owner(),
                                scheme.terms())
                        .replace(System.lineSeparator(), "\n"))
                .collect(Collectors.joining(
                        "", "| word | for | list, edition | owner | terms |\n|---|---|---|---|---|\n", ""));
    }
}
