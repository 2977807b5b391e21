package io.github.manumit.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.manumit.casefile.LegalBasis;
import io.github.manumit.incident.PurposeKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class VocabularyTest {

    private static final Path TABLES = Path.of("src/main/vocabulary");

    private final Vocabulary purposes = Vocabulary.of(PurposeKind.class);

    @Test
    void aWordHasALabelInTheReadersLanguage() {
        assertThat(purposes.label(PurposeKind.FORCED_LABOUR, Locale.ENGLISH)).contains("forced labour");
        assertThat(purposes.label(PurposeKind.FORCED_LABOUR, Locale.forLanguageTag("ru-KZ")))
                .contains("принудительный труд");
        assertThat(purposes.label(PurposeKind.FORCED_LABOUR, Locale.forLanguageTag("uz-Latn")))
                .contains("majburiy mehnat");
    }

    @Test
    void aLanguageWithoutLabelsGetsTheEnglishOne() {
        assertThat(purposes.label(PurposeKind.FORCED_LABOUR, Locale.JAPANESE)).contains("forced labour");
    }

    @Test
    void aLocalOrUnknownWordHasNone() {
        assertThat(purposes.label(PurposeKind.of("org:word"), Locale.ENGLISH)).isEmpty();
        assertThat(purposes.equivalents(PurposeKind.of("org:word"))).isEmpty();
    }

    @Test
    void aWordHasEquivalentsInOtherLists() {
        assertThat(purposes.equivalents(PurposeKind.FORCED_LABOUR))
                .contains(
                        new Equivalent("HTCDS", "2.0", "vic_TypeOfExploitation", "ForcedLabour", "exact", true),
                        new Equivalent("ICCS", "1.0", "if-trafficking", "02042", "exact", true));
    }

    @Test
    void labelsThatNobodyCheckedAreFlagged() {
        assertThat(purposes.entry(PurposeKind.FORCED_LABOUR).orElseThrow().unchecked())
                .containsExactlyInAnyOrder("ru", "kk", "uz");
    }

    @Test
    void quotedFieldsAreRead() {
        VocabularyEntry entry = Vocabulary.of(LegalBasis.class)
                .entry(LegalBasis.ARCHIVING_RESEARCH_STATISTICS)
                .orElseThrow();
        assertThat(entry.source()).isEqualTo("GDPR Art. 9(2)(j), 89");
    }

    @Test
    void itIsReadOnce() {
        assertThat(Vocabulary.of(PurposeKind.class)).isSameAs(purposes);
    }

    @Test
    void aTypeWithoutATableIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Vocabulary.of(Word.class));
    }

    @TestFactory
    Stream<DynamicTest> everyTableHasAnEntryForEachConstant() throws IOException {
        List<Path> tables;
        try (Stream<Path> files = Files.walk(TABLES)) {
            tables = files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        assertThat(tables).hasSizeGreaterThan(50);
        return tables.stream()
                .map(file -> DynamicTest.dynamicTest(TABLES.relativize(file).toString(), () -> covers(type(file))));
    }

    private static Class<? extends Word> type(Path file) throws ClassNotFoundException {
        String name =
                TABLES.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        return Class.forName("io.github.manumit." + name.substring(0, name.length() - ".csv".length()))
                .asSubclass(Word.class);
    }

    private static void covers(Class<? extends Word> type) throws ReflectiveOperationException {
        List<?> known = (List<?>) type.getMethod("known").invoke(null);
        assertThat(Vocabulary.of(type).entries())
                .extracting(VocabularyEntry::word)
                .isEqualTo(known.stream().map(word -> ((Word) word).word()).toList());
        assertThat(Vocabulary.of(type).entries())
                .flatExtracting(VocabularyEntry::equivalents)
                .extracting(Equivalent::match)
                .isSubsetOf("exact", "broader", "narrower", "related");
    }
}
