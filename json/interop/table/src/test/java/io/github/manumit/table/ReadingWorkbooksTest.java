package io.github.manumit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingWorkbooksTest {

    private static Cell only(String cell, String... formats) throws IOException {
        List<Cell> cells = SmallWorkbook.of("<row r=\"1\">" + cell + "</row>")
                .formats(formats)
                .cells();
        assertThat(cells).hasSize(1);
        return cells.get(0);
    }

    @Test
    void eachTypeOfCellIsReadAsWhatItIs() throws IOException {
        SmallWorkbook workbook = SmallWorkbook.of("""
                <row r="2">
                <c r="A2" t="s"><v>1</v></c><c r="B2" t="inlineStr"><is><t xml:space="preserve"> Aigul </t></is></c>
                <c r="C2"><v>42</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="b"><v>0</v></c><c r="F2" t="e"><v>#N/A</v></c>
                <c r="G2" t="str"><f>A1&amp;B1</f><v>joined</v></c><c r="H2"><f>1+1</f><v>2</v></c><c r="I2" s="0"/>
                </row>""").texts("<si><t>first</t></si><si><t>second</t></si>");
        assertThat(workbook.cells())
                .extracting(cell -> cell.address().toString(), Cell::type, Cell::text, Cell::formula)
                .containsExactly(
                        tuple("Cases!A2", CellType.TEXT, "second", false),
                        tuple("Cases!B2", CellType.TEXT, " Aigul ", false),
                        tuple("Cases!C2", CellType.NUMBER, "42", false),
                        tuple("Cases!D2", CellType.BOOLEAN, "TRUE", false),
                        tuple("Cases!E2", CellType.BOOLEAN, "FALSE", false),
                        tuple("Cases!F2", CellType.ERROR, "#N/A", false),
                        tuple("Cases!G2", CellType.TEXT, "joined", true),
                        tuple("Cases!H2", CellType.NUMBER, "2", true));
    }

    @Test
    void aCellShowsNoTextInItsName() throws IOException {
        assertThat(only("<c r=\"A1\" t=\"str\"><v>Aigul</v></c>")).hasToString("Cases!A1 TEXT");
    }

    @Test
    void richTextIsJoinedAndWhatTellsItsSoundIsNot() throws IOException {
        SmallWorkbook workbook = SmallWorkbook.of("<row><c t=\"s\"><v>0</v></c></row>")
                .texts(
                        "<si><r><rPr><b/></rPr><t>Тем</t></r><r><t>ір</t></r><rPh sb=\"0\" eb=\"1\"><t>sound</t></rPh></si>");
        assertThat(workbook.cells()).extracting(Cell::text).containsExactly("Темір");
    }

    @Test
    void charactersThatXmlLacksAreReadFromTheirEscapes() throws IOException {
        assertThat(only("<c t=\"str\"><v>a_x000D_b_x005F_x000D_</v></c>").text())
                .isEqualTo("a\rb_x000D_");
    }

    @ParameterizedTest
    @CsvSource({
        "76.944999999999993, 76.945",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "43.238948999999998, 43.238949",
        "7.7E10, 77000000000",
        "1E-3, 0.001",
        "-5, -5",
        "1.0, 1",
        "0, 0",
        "77011234567, 77011234567",
        "1234567890123460000, 1234567890123460000",
        "0.33333333333333331, 0.3333333333333333"
    })
    void aNumberIsItsShortestDecimal(String stored, String read) throws IOException {
        assertThat(only("<c><v>" + stored + "</v></c>").text()).isEqualTo(read);
    }

    @Test
    void aNumberOfSixteenDigitsMayHaveLostSome() throws IOException {
        assertThat(only("<c><v>1234567890123450</v></c>").mayHaveLostDigits()).isTrue();
        assertThat(only("<c><v>123456789012345</v></c>").mayHaveLostDigits()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14! | 43586 | 2019-05-01",
                "22! | 43586.4375 | 2019-05-01T10:30",
                "20! | 0.4375 | 10:30",
                "21! | 0.43767361111111114 | 10:30:15",
                "dd.mm.yyyy | 43586 | 2019-05-01",
                "dd.mm.yyyy | 43586.99999999 | 2019-05-02",
                "yyyy-mm-dd hh:mm | 43586 | 2019-05-01T00:00",
                "[$-419]d\\ mmmm\\ yyyy\\ \"г.\" | 43586 | 2019-05-01",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | 43586 | 2019-05-01",
                "yyyy\"-a-\"mm | 43586 | 2019-05-01",
                "30! | 43586 | 2019-05-01",
                "m/d/yy;@ | 61 | 1900-03-01",
                "dd/mm/yyyy | 2958465 | 9999-12-31"
            })
    void aNumberWithAFormatOfDatesIsADate(String format, String stored, String read) throws IOException {
        Cell cell = only("<c s=\"1\"><v>" + stored + "</v></c>", format);
        assertThat(cell.type()).isEqualTo(CellType.DATE);
        assertThat(cell.text()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.00",
                "#,##0\\ \"days\"",
                "[Red]0",
                "0\\d",
                "@",
                "0.00E+00",
                "General",
                "\"y\"0",
                "_d0",
                "*m0",
                "[h]:mm",
                "#,##0.00\\ [$USD]",
                "General\\ \"ha\"",
                "0;\"d\"0"
            })
    void otherFormatsMakeNoDate(String format) throws IOException {
        assertThat(only("<c s=\"1\"><v>43586</v></c>", format).type()).isEqualTo(CellType.NUMBER);
    }

    @Test
    void aFormatTellsWhichPartsOfADateAPersonSaw() throws IOException {
        Cell month = only("<c s=\"1\"><v>43617</v></c>", "17!");
        assertThat(month.text()).isEqualTo("2019-06-01");
        assertThat(month.shows(DatePart.DAY)).isFalse();
        assertThat(month.shows(DatePart.MONTH)).isTrue();
        assertThat(month.shows(DatePart.YEAR)).isTrue();
        Cell band = only("<c s=\"1\"><v>43725</v></c>", "16!");
        assertThat(band.shows(DatePart.YEAR)).isFalse();
        assertThat(band.shows(DatePart.DAY)).isTrue();
        Cell minutes = only("<c s=\"1\"><v>43725.5</v></c>", "h:mm:ss");
        assertThat(minutes.shows(DatePart.MONTH)).isFalse();
        assertThat(minutes.shows(DatePart.TIME)).isTrue();
    }

    /** Hazard 10. */
    @Test
    void theSystemOf1904StartsFourYearsLater() throws IOException {
        SmallWorkbook workbook = SmallWorkbook.of("<row><c s=\"1\"><v>42124</v></c><c s=\"1\"><v>0</v></c></row>")
                .formats("yyyy-mm-dd")
                .book("date1904=\"1\"", "<sheet name=\"Cases\" sheetId=\"1\" r:id=\"r1\"/>");
        assertThat(workbook.cells()).extracting(Cell::text).containsExactly("2019-05-01", "1904-01-01");
    }

    /** Hazard 10. */
    @Test
    void daysBeforeMarch1900AreReadAsExcelDoesAndNoticed() throws IOException {
        SmallWorkbook workbook = SmallWorkbook.of("""
                <row><c s="1"><v>1</v></c><c s="1"><v>59</v></c><c s="1"><v>60</v></c><c s="1"><v>61</v></c>
                <c s="1"><v>-1</v></c><c s="1"><v>0</v></c><c s="1"><v>2958466</v></c></row>""").formats("dd.mm.yyyy");
        assertThat(workbook.cells())
                .extracting(Cell::type, Cell::text)
                .containsExactly(
                        tuple(CellType.DATE, "1900-01-01"),
                        tuple(CellType.DATE, "1900-02-28"),
                        tuple(CellType.NUMBER, "60"),
                        tuple(CellType.DATE, "1900-03-01"),
                        tuple(CellType.NUMBER, "-1"),
                        tuple(CellType.NUMBER, "0"),
                        tuple(CellType.NUMBER, "2958466"));
        assertThat(SmallWorkbook.notices(workbook.bytes(), "Cases"))
                .extracting(Notice::code, notice -> String.valueOf(notice.address()))
                .containsExactly(
                        tuple("table.day-before-march-1900", "Cases!A1"),
                        tuple("table.day-before-march-1900", "Cases!B1"),
                        tuple("table.no-such-day", "Cases!C1"),
                        tuple("table.date-out-of-range", "Cases!E1"),
                        tuple("table.date-out-of-range", "Cases!F1"),
                        tuple("table.date-out-of-range", "Cases!G1"));
    }

    /** Hazard 10. */
    @ParameterizedTest
    @CsvSource({
        "2019-05-01, 2019-05-01",
        "2019-05-01T00:00:00, 2019-05-01",
        "2019-05-01T10:30:00.000, 2019-05-01T10:30",
        "2019-05-01T10:30:15Z, 2019-05-01T10:30:15Z",
        "10:30:00, 10:30"
    })
    void datesOfTheStrictFormAreIsoTexts(String stored, String read) throws IOException {
        Cell cell = only("<c t=\"d\"><v>" + stored + "</v></c>");
        assertThat(cell.type()).isEqualTo(CellType.DATE);
        assertThat(cell.text()).isEqualTo(read);
    }

    /** Hazards 3 and 5: blanks, no-break spaces and truth values are given as they are. */
    @Test
    void whatLooksLikeACodeIsGivenAsItIs() throws IOException {
        SmallWorkbook workbook = SmallWorkbook.of(
                "<row><c t=\"str\"><v>Debt bondage </v></c><c t=\"str\"><v>Follow\u00a0up</v></c><c t=\"b\"><v>1</v></c><c t=\"str\"><v>ИСТИНА</v></c></row>");
        assertThat(workbook.cells())
                .extracting(Cell::type, Cell::text)
                .containsExactly(
                        tuple(CellType.TEXT, "Debt bondage "),
                        tuple(CellType.TEXT, "Follow\u00a0up"),
                        tuple(CellType.BOOLEAN, "TRUE"),
                        tuple(CellType.TEXT, "ИСТИНА"));
    }

    @Test
    void theStrictFormIsReadInItsOwnNamespaces() throws IOException {
        SmallWorkbook workbook = SmallWorkbook.of("<row><c t=\"d\"><v>2019-05-01</v></c></row>");
        workbook.parts.replaceAll((name, bytes) -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                .replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(workbook.cells()).extracting(Cell::text).containsExactly("2019-05-01");
    }

    /** Hazard 17. */
    @Test
    void hiddenRowsColumnsAndSheetsAreMarkedAndMergedCellsKnown() throws IOException {
        SmallWorkbook workbook = SmallWorkbook.ofSheet("""
                        <sheetViews><sheetView><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews>
                        <cols><col min="2" max="3" width="20.5" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols>
                        <sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData>
                        <mergeCells><mergeCell ref="A1:C2"/></mergeCells>""")
                .book("", "<sheet name=\"Cases\" sheetId=\"1\" state=\"veryHidden\" r:id=\"r1\"/>");
        try (Tables tables = Tables.open(workbook.bytes(), TableOptions.STANDARD)) {
            SheetLayout layout = tables.layout("Cases");
            assertThat(layout.visibility()).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(layout.frozenRows()).isEqualTo(2);
            assertThat(layout.column(3).width()).isEqualTo(20.5);
            assertThat(layout.column(4).hidden()).isTrue();
            assertThat(layout.merged()).containsExactly(new CellArea(1, 1, 2, 3));
        }
        assertThat(SmallWorkbook.rows(workbook.bytes(), "Cases", TableOptions.STANDARD))
                .extracting(Row::number, Row::hidden)
                .containsExactly(tuple(1, true), tuple(3, false));
    }

    /** Hazard 16. */
    @Test
    void aFormulaIsNeverEvaluatedAndOneWithoutAValueIsNoticed() throws IOException {
        SmallWorkbook workbook =
                SmallWorkbook.of("<row><c><f>HYPERLINK(\"http://x\")</f></c><c><f>1+1</f><v>3</v></c></row>");
        assertThat(workbook.cells())
                .extracting(Cell::type, Cell::text, Cell::formula)
                .containsExactly(tuple(CellType.BLANK, "", true), tuple(CellType.NUMBER, "3", true));
        assertThat(SmallWorkbook.notices(workbook.bytes(), "Cases"))
                .extracting(Notice::code)
                .containsExactly("table.formula-without-value");
    }

    @Test
    void aTruthValueOfLibreOfficeIsNoFormula() throws IOException {
        assertThat(only("<c t=\"b\"><f aca=\"false\">TRUE()</f><v>1</v></c>"))
                .isEqualTo(new Cell(new CellAddress("Cases", 1, 1), CellType.BOOLEAN, "TRUE", "", false));
    }

    @Test
    void aVisitorMayStopAndASheetMayBeReadTwice() throws IOException {
        byte[] workbook = SmallWorkbook.of("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>")
                .bytes();
        try (Tables tables = Tables.open(workbook, TableOptions.STANDARD)) {
            int[] seen = {0};
            tables.read("Cases", row -> {
                seen[0]++;
                return false;
            });
            assertThat(seen[0]).isEqualTo(1);
            tables.read("Cases", row -> {
                seen[0]++;
                return true;
            });
            assertThat(seen[0]).isEqualTo(3);
            assertThatThrownBy(() -> tables.read("Other", row -> true)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theCellsOfARowAreFoundByTheirColumn() throws IOException {
        Row row = SmallWorkbook.rows(
                        SmallWorkbook.of("<row r=\"4\"><c r=\"C4\"><v>3</v></c><c r=\"AA4\"><v>27</v></c></row>")
                                .bytes(),
                        "Cases",
                        TableOptions.STANDARD)
                .get(0);
        assertThat(row.cell(27).text()).isEqualTo("27");
        assertThat(row.cell(3).text()).isEqualTo("3");
        assertThat(row.cell(4)).isEqualTo(Cell.blank(new CellAddress("Cases", 4, 4)));
        assertThat(row.lastColumn()).isEqualTo(27);
    }

    @Test
    void macrosAreIgnoredAndNoticed() throws IOException {
        SmallWorkbook workbook = SmallWorkbook.of("<row><c><v>1</v></c></row>");
        workbook.parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (name, bytes) -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"m\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        workbook.with("xl/vbaProject.bin", "macro");
        assertThat(SmallWorkbook.notices(workbook.bytes(), "Cases"))
                .extracting(Notice::code)
                .containsExactly("table.macros-ignored");
    }
}
