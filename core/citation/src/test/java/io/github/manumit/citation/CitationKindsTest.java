package io.github.manumit.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationMark;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each kind of thing that can go wrong in reading a citation, with examples in several languages. */
class CitationKindsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "kinds.csv", numLinesToSkip = 1, maxCharsPerColumn = 10_000)
    void readsWhatTheWordsSayAndNoMore(
            String kind, String text, @Nullable String jurisdiction, @Nullable String expected) {
        List<FoundCitation> found = CitationCorpusTest.reader(jurisdiction).parse(text);
        assertThat(notation(found)).isEqualTo(expected == null ? "" : expected);
    }

    /**
     * The notation of the table: that of the corpus; behind an open statute, its country in brackets; then the day of the
     * wording, the marks that say what is uncertain, and the other readings.
     */
    private static String notation(List<FoundCitation> found) {
        return found.stream().map(CitationKindsTest::notation).collect(Collectors.joining(" || "));
    }

    private static String notation(FoundCitation found) {
        Citation citation = found.citation();
        String country = citation.statute() == null && citation.jurisdiction() != null
                ? "?(" + citation.jurisdiction().text() + ')'
                : "?";
        String text = CitationCorpusTest.notation(citation);
        text = text.startsWith("?") ? country + text.substring(1) : text;
        if (citation.edition() != null && citation.edition().date() != null) {
            text += " @" + citation.edition().date().text();
        }
        for (CitationMark mark :
                List.of(CitationMark.FORMER_EDITION, CitationMark.INCOMPLETE, CitationMark.AMBIGUOUS)) {
            text += citation.marks().contains(mark) ? " [" + mark.word() + ']' : "";
        }
        return found.alternatives().isEmpty()
                ? text
                : text + " {"
                        + found.alternatives().stream()
                                .map(CitationCorpusTest::notation)
                                .collect(Collectors.joining(", "))
                        + '}';
    }
}
