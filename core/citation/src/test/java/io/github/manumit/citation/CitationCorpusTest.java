package io.github.manumit.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationContext;
import io.github.manumit.statute.CitationMark;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Real citations, most of them, and what they say. The README beside the tables tells how they were made. */
class CitationCorpusTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "citations.csv", numLinesToSkip = 1, maxCharsPerColumn = 10_000)
    void readsWhatTheSourcesMean(
            String id,
            String text,
            String language,
            @Nullable String jurisdiction,
            String expected,
            String read,
            String features) {
        check(text, jurisdiction, expected, read, features);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "citations-more.csv", numLinesToSkip = 1, maxCharsPerColumn = 10_000)
    void readsWhatFurtherSourcesMean(
            String id,
            String text,
            String language,
            @Nullable String jurisdiction,
            String expected,
            String read,
            @Nullable String features) {
        check(text, jurisdiction, expected, read, features);
    }

    private static void check(
            String text, @Nullable String jurisdiction, String expected, String read, @Nullable String features) {
        CitationReader reader = reader(jurisdiction);
        List<FoundCitation> found = reader.parse(text);
        if (read.equals("no")) {
            assertThat(notation(found)).as("is read now: say so in the table").isNotEqualToIgnoringCase(expected);
        } else {
            assertThat(notation(found)).isEqualToIgnoringCase(expected);
        }
        assertSpans(text, found);
    }

    static void assertSpans(String text, List<FoundCitation> found) {
        int last = 0;
        for (FoundCitation each : found) {
            assertThat(each.start()).isBetween(last, text.length());
            assertThat(each.end()).isBetween(each.start() + 1, text.length());
            assertThat(text.substring(each.start(), each.end()))
                    .isEqualTo(each.citation().asWritten());
            last = each.start();
        }
    }

    static CitationReader reader(@Nullable String jurisdiction) {
        CitationReader reader = CitationReader.standard();
        return jurisdiction == null ? reader : reader.withJurisdiction(JurisdictionCode.parse(jurisdiction));
    }

    static String notation(List<FoundCitation> found) {
        return found.stream().map(each -> notation(each.citation())).collect(Collectors.joining(" || "));
    }

    /** The notation of the tables: statute, colon, path. */
    static String notation(Citation citation) {
        String statute = citation.statute() != null ? citation.statute().text() : "?";
        CitationContext context = citation.context();
        if (context != null) {
            statute = context.equals(CitationContext.THIS_STATUTE)
                    ? "@this"
                    : context.word().replace("this-", "@");
        }
        String following = citation.marks().contains(CitationMark.ET_SEQ) ? ";et-seq" : "";
        return statute + ':' + citation.pathText() + following;
    }
}
