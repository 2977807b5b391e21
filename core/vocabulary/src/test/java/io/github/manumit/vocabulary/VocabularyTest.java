package io.github.manumit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.manumit.casefile.LegalBasis;
import io.github.manumit.code.Scheme;
import io.github.manumit.code.Schemes;
import io.github.manumit.code.Word;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.PurposeKind;
import io.github.manumit.party.Sex;
import io.github.manumit.quantity.MagnitudeWord;
import io.github.manumit.quantity.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

    private static final Path TABLES = Path.of("../src/main/vocabulary");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

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
    void aWordHasADefinition() {
        assertThat(purposes.entry(PurposeKind.FORCED_LABOUR).orElseThrow().definition())
                .startsWith("Work or service")
                .endsWith(".");
    }

    @Test
    void aLocalOrUnknownWordHasNothing() {
        assertThat(purposes.entry(PurposeKind.of("org:word"))).isEmpty();
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
        assertThat(purposes)
                .hasToString("Vocabulary[PurposeKind, " + PurposeKind.known().size() + " words]");
    }

    @Test
    void aTypeThatIsNoVocabularyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Vocabulary.of(Word.class));
    }

    @Test
    void labelsOfAnyVocabularyComeFromOneFunction() {
        assertThat(Vocabulary.labels(RUSSIAN).apply(PurposeKind.FORCED_LABOUR)).isEqualTo("принудительный труд");
        assertThat(Vocabulary.labels(RUSSIAN).apply(Sex.FEMALE)).isEqualTo("женский");
        assertThat(Vocabulary.labels(RUSSIAN).apply(Sex.of("org:word"))).isEqualTo("org:word");
        assertThat(Money.parse("hundreds EUR").render(RUSSIAN, Vocabulary.labels(RUSSIAN)))
                .isEqualTo("сотни\u00a0EUR");
    }

    @ParameterizedTest
    @CsvSource({
        "forced-labour, forced-labour",
        "Forced  Labour, forced-labour",
        "Принудительный труд, forced-labour",
        "majburiy mehnat, forced-labour",
    })
    void aWordIsFoundByItselfAndByItsLabels(String label, String word) {
        assertThat(purposes.byLabel(label)).extracting(VocabularyEntry::word).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({"oʻnlab", "o‘nlab", "o’nlab", "O'nlab", "oʼnlab", "o`nlab"})
    void allApostrophesAreOne(String label) {
        assertThat(Vocabulary.of(MagnitudeWord.class).byLabel(label))
                .extracting(VocabularyEntry::word)
                .containsExactly("tens");
    }

    @Test
    void aLabelIsOfItsLanguageAlone() {
        Locale uzbek = Locale.forLanguageTag("uz");
        assertThat(purposes.byLabel("majburiy mehnat", uzbek)).hasSize(1);
        assertThat(purposes.byLabel("majburiy mehnat", RUSSIAN)).isEmpty();
        assertThat(purposes.byLabel("forced labour", RUSSIAN))
                .as("the word itself")
                .hasSize(1);
    }

    @Test
    void aLabelOfSeveralWordsFindsThemAll() {
        assertThat(Vocabulary.of(EventKind.class).byLabel("yollash", Locale.forLanguageTag("uz")))
                .extracting(VocabularyEntry::word)
                .containsExactly("recruitment", "referral");
    }

    @Test
    void aTextThatIsNoLabelFindsNothing() {
        assertThat(purposes.byLabel("forced")).isEmpty();
        assertThat(purposes.byLabel("")).isEmpty();
        assertThat(Vocabulary.of(ParticipantRole.class).byLabel("forced labour", Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void everyTableIsAVocabulary() throws IOException {
        try (Stream<Path> files = Files.walk(TABLES)) {
            List<String> tables = files.filter(file -> file.toString().endsWith(".csv"))
                    .map(file -> TABLES.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), "."))
                    .map(name -> "io.github.manumit." + name.substring(0, name.length() - ".csv".length()))
                    .toList();
            assertThat(tables).hasSizeGreaterThan(100);
            assertThat(Vocabulary.all())
                    .extracting(vocabulary -> vocabulary.type().getName())
                    .containsExactlyInAnyOrderElementsOf(tables);
        }
    }

    static List<Vocabulary> all() {
        return Vocabulary.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyConstantHasAnEntry(Vocabulary vocabulary) throws ReflectiveOperationException {
        List<?> known = (List<?>) vocabulary.type().getMethod("known").invoke(null);
        assertThat(vocabulary.entries())
                .extracting(VocabularyEntry::word)
                .isEqualTo(known.stream().map(word -> ((Word) word).word()).toList());
        assertThat(vocabulary.entries())
                .flatExtracting(VocabularyEntry::equivalents)
                .extracting(Equivalent::match)
                .isSubsetOf("exact", "broader", "narrower", "related");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyDefinitionIsOneShortSentenceAndNoOtherWordHasIt(Vocabulary vocabulary) {
        assertThat(vocabulary.entries())
                .extracting(VocabularyEntry::definition)
                .doesNotHaveDuplicates()
                .allSatisfy(definition ->
                        assertThat(definition).hasSizeBetween(15, 200).matches("[^a-z].*\\."));
    }

    @ParameterizedTest
    @CsvSource({"HTCDS, [a-z]+_.*, htcds", "ICCS, .*, iccs", "CTDC, column, ctdc"})
    void aCodeThatAWordIsEquivalentToCouldStandAsAWordItself(String standard, String list, String prefix) {
        Scheme scheme = Schemes.find(prefix).orElseThrow();
        assertThat(Vocabulary.all().stream()
                        .flatMap(vocabulary -> vocabulary.entries().stream())
                        .flatMap(entry -> entry.equivalents().stream())
                        .filter(equivalent -> equivalent.scheme().equals(standard)
                                && equivalent.list().matches(list))
                        .map(Equivalent::code))
                .isNotEmpty()
                .allMatch(scheme::accepts);
    }

    @ParameterizedTest
    @MethodSource("all")
    void noCodeOfAnotherListIsExactlyTwoWords(Vocabulary vocabulary) {
        assertThat(vocabulary.entries().stream()
                        .flatMap(entry -> entry.equivalents().stream())
                        .filter(equivalent -> equivalent.match().equals("exact"))
                        .map(each -> List.of(each.scheme(), each.version(), each.list(), each.code())))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyWordThatADefinitionNamesIsKnown() {
        Set<String> known = Vocabulary.all().stream()
                .flatMap(vocabulary -> vocabulary.entries().stream())
                .map(VocabularyEntry::word)
                .collect(Collectors.toSet());
        assertThat(Vocabulary.all().stream()
                        .flatMap(vocabulary -> vocabulary.entries().stream())
                        .flatMap(entry -> Pattern.compile("`([^`]*)`")
                                .matcher(entry.definition())
                                .results())
                        .map(named -> named.group(1)))
                .isNotEmpty()
                .allMatch(known::contains);
    }
}
