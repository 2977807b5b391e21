package io.github.manumit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that other programs wrote. */
class OtherProgramsTest {

    private static byte[] file(String name) throws IOException {
        try (InputStream in = OtherProgramsTest.class.getResourceAsStream("programs/" + name)) {
            return in.readAllBytes();
        }
    }

    private static List<String> cells(byte[] file, String sheet) throws IOException {
        return SmallWorkbook.cells(file, sheet).stream()
                .map(cell -> cell.address().cell() + " " + cell.type() + (cell.formula() ? " = " : " ") + cell.text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openpyxl.xlsx", "libreoffice.xlsx"})
    void theSameWorkbookOfTwoProgramsIsTheSame(String name) throws IOException {
        byte[] file = file(name);
        assertThat(cells(file, "Дела"))
                .contains(
                        "A2 TEXT Айгүл",
                        "B2 DATE 2019-05-01",
                        "C2 DATE 10:30",
                        "D2 NUMBER 76.945",
                        "E2 BOOLEAN TRUE",
                        "B3 DATE 2019-05-01T10:30:15",
                        "D3 NUMBER 77011234567",
                        "E3 BOOLEAN FALSE",
                        "A5 TEXT Итого");
        try (Tables tables = Tables.open(file, TableOptions.STANDARD)) {
            assertThat(tables.layout("Дела").merged()).containsExactly(new CellArea(5, 1, 5, 3));
            assertThat(tables.layout("Дела").column(4).hidden()).isTrue();
            assertThat(tables.layout("hid").visibility()).isNotEqualTo(SheetVisibility.VISIBLE);
        }
        assertThat(SmallWorkbook.rows(file, "Дела", TableOptions.STANDARD)
                        .get(2)
                        .hidden())
                .isTrue();
    }

    @Test
    void aFormulaHasItsValueOnlyWhereAProgramComputedIt() throws IOException {
        assertThat(cells(file("openpyxl.xlsx"), "Дела")).contains("F2 BLANK = ", "F3 BLANK = ");
        assertThat(cells(file("libreoffice.xlsx"), "Дела")).contains("F2 NUMBER = 2", "F3 TEXT = y");
    }

    @Test
    void largeZipFilesRichTextAndEscapesAreRead() throws IOException {
        assertThat(cells(file("xlsxwriter.xlsx"), "S"))
                .containsExactly(
                        "A1 TEXT a",
                        "B1 TEXT b",
                        "A2 DATE 2019-05-01",
                        "B2 TEXT Қайрат",
                        "A3 TEXT ab c",
                        "B3 NUMBER = 5",
                        "A4 TEXT _x0041_",
                        "B4 BOOLEAN TRUE",
                        "A5 TEXT =1+1");
    }

    @Test
    void theOldFormatIsNamed() throws IOException {
        byte[] file = file("libreoffice.xls");
        assertThat(catchThrowableOfType(UnreadableTableException.class, () -> Tables.open(file, TableOptions.STANDARD))
                        .notice()
                        .code())
                .isEqualTo("table.old-format");
    }
}
