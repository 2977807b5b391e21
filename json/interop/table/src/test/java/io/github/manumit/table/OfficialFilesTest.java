package io.github.manumit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The official files of IOM's standard, HTCDS 2.0. */
class OfficialFilesTest {

    private static byte[] file(String name) throws IOException {
        try (InputStream in = OfficialFilesTest.class.getResourceAsStream("htcds/" + name)) {
            return in.readAllBytes();
        }
    }

    /** Hazard 1: the row of names is hidden. */
    @ParameterizedTest
    @ValueSource(strings = {"single-select.xlsx", "spreadsheet.xlsx"})
    void theHiddenRowOfNamesAndTheRowOfLabelsAreRead(String name) throws IOException {
        List<Row> rows = SmallWorkbook.rows(
                file(name), name.startsWith("single") ? "Case Sheet" : "Sheet1", TableOptions.STANDARD);
        assertThat(rows.get(0).hidden()).isTrue();
        assertThat(rows.get(0).cells().get(0).text()).isEqualTo("cas_CaseOwner");
        assertThat(rows.get(1).hidden()).isFalse();
        assertThat(rows.get(1).cells().get(0).text()).isEqualTo("Case Owner");
        assertThat(rows.get(0).cells()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"single-select.xlsx", "spreadsheet.xlsx", "xlsform.xlsx"})
    void anotherReaderReadsTheSameTexts(String name) throws IOException {
        byte[] file = file(name);
        try (ReadableWorkbook other = new ReadableWorkbook(new java.io.ByteArrayInputStream(file));
                Tables tables = Tables.open(file, TableOptions.STANDARD)) {
            assertThat(tables.sheets())
                    .isEqualTo(other.getSheets().map(Sheet::getName).toList());
            for (String sheet : tables.sheets()) {
                List<String> theirs;
                try (Stream<org.dhatim.fastexcel.reader.Row> rows =
                        other.findSheet(sheet).orElseThrow().openStream()) {
                    theirs = rows.flatMap(row -> row.stream())
                            .filter(cell -> cell != null
                                    && cell.getType() == CellType.STRING
                                    && !cell.getText().isEmpty())
                            .map(cell -> cell.getAddress() + "=" + cell.getText())
                            .toList();
                }
                assertThat(SmallWorkbook.cells(file, sheet).stream()
                                .filter(cell -> cell.type() == io.github.manumit.table.CellType.TEXT)
                                .map(cell -> cell.address().cell() + "=" + cell.text()))
                        .containsExactlyElementsOf(theirs);
            }
        }
    }

    @Test
    void theSpreadsheetOfOpenDocumentIsNamed() throws IOException {
        byte[] file = file("field-standards.ods");
        UnreadableTableException refused =
                catchThrowableOfType(UnreadableTableException.class, () -> Tables.open(file, TableOptions.STANDARD));
        assertThat(refused.notice().code()).isEqualTo("table.open-document");
    }
}
