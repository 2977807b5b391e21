package io.github.manumit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.manumit.value.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The conformance corpus: rows of our own, derived from the rules and examples of the specification. */
class EdtfCorpusTest {

    record Row(List<String> cells) {
        String text() {
            return cells.get(0);
        }

        boolean valid() {
            return Boolean.parseBoolean(cells.get(1));
        }

        @Override
        public String toString() {
            return "«" + text() + "»";
        }
    }

    static List<Row> rows() throws IOException {
        try (InputStream in = EdtfCorpusTest.class.getResourceAsStream("edtf-corpus.csv")) {
            String csv = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return csv.lines().skip(1).map(line -> new Row(cells(line))).toList();
        }
    }

    static Stream<Row> valid() throws IOException {
        return rows().stream().filter(Row::valid);
    }

    static Stream<Row> refused() throws IOException {
        return rows().stream().filter(row -> !row.valid());
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return List.copyOf(cells);
    }

    @Test
    void theCorpusIsLargeAndWithoutRepetition() throws IOException {
        List<Row> rows = rows();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(300);
        assertThat(rows).extracting(Row::text).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> assertThat(row.cells()).hasSize(8));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aValidTextHasItsLevelBoundsAndQualifiers(Row row) {
        PartialDate date = PartialDate.parse(row.text());

        assertThat(List.of(
                        String.valueOf(date.level()),
                        date.earliest().map(Object::toString).orElse(""),
                        date.latest().map(Object::toString).orElse(""),
                        String.valueOf(date.uncertain()),
                        String.valueOf(date.approximate())))
                .isEqualTo(row.cells().subList(2, 7));
        assertThat(date.text()).isEqualTo(row.text());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void anInvalidTextIsRefusedByItsRuleAndNotShown(Row row) {
        InvalidValueException refusal =
                catchThrowableOfType(InvalidValueException.class, () -> PartialDate.parse(row.text()));

        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(row.cells().get(7));
        if (row.text().length() > 4) {
            assertThat(refusal.getMessage()).doesNotContain(row.text());
        }
    }
}
