package io.github.manumit.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Two sets of citations, in many languages, which were gathered by people who had not seen the reader, and to which it
 * has not been adapted. The table of what it interprets as expected, by set and language, is written to
 * {@code target/unseen.txt}; it must not get worse.
 */
class UnseenCitationsTest {

    private static final int LEAST_A = 245;
    private static final int LEAST_B = 189;

    private static final Map<String, int[]> COUNTS = new TreeMap<>();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "unseen.csv", numLinesToSkip = 1, maxCharsPerColumn = 10_000)
    void eachIsReadWithoutHarm(
            String id,
            String text,
            String language,
            @Nullable String jurisdiction,
            @Nullable String expected,
            String set) {
        var found = CitationCorpusTest.reader(jurisdiction).parse(text);
        CitationCorpusTest.assertSpans(text, found);
        // The reader joins a number that stands apart: "177 bis" is 177bis.
        boolean right = withoutBlanks(CitationCorpusTest.notation(found))
                .equalsIgnoreCase(withoutBlanks(expected == null ? "" : expected));
        for (String key : new String[] {set, set + ' ' + language}) {
            int[] counts = COUNTS.computeIfAbsent(key, each -> new int[2]);
            counts[0] += right ? 1 : 0;
            counts[1]++;
        }
    }

    private static String withoutBlanks(String notation) {
        return notation.replace(" ", "");
    }

    @AfterAll
    static void noFewerAreReadThanBefore() throws IOException {
        StringBuilder table = new StringBuilder();
        COUNTS.forEach((key, counts) -> table.append(key)
                .append(' ')
                .append(counts[0])
                .append('/')
                .append(counts[1])
                .append('\n'));
        Files.writeString(Path.of("target", "unseen.txt"), table);
        assertThat(COUNTS.get("a")[0]).isGreaterThanOrEqualTo(LEAST_A);
        assertThat(COUNTS.get("b")[0]).isGreaterThanOrEqualTo(LEAST_B);
    }
}
