package io.github.manumit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {

    @TempDir
    Path folder;

    private interface Body {
        void write(TableWriter writer) throws IOException;
    }

    private static byte[] write(WriteOptions options, Body body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.to(bytes, options)) {
            body.write(writer);
            writer.finish();
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** Hazards 13 and 16. */
    @Test
    void csvHasAMarkLineEndsOfWindowsAndNothingThatRuns() throws IOException {
        byte[] csv = write(WriteOptions.CSV, writer -> {
            writer.texts(List.of("name", "phone", "note"));
            writer.texts(List.of("=HYPERLINK(\"x\")", "+77011234567", "-5"));
            writer.texts(List.of("@SUM(1)", "+7 701", "-a"));
        });
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFFname,phone,note\r\n\"'=HYPERLINK(\"\"x\"\")\",+77011234567,-5\r\n'@SUM(1),'+7 701,'-a\r\n");
    }

    /** Hazards 13 and 16. */
    @Test
    void aWorkbookHoldsTextAsTextWithoutFormulasOrMacros() throws IOException {
        byte[] workbook = write(WriteOptions.XLSX, writer -> {
            writer.sheet(SheetLayout.of("Cases").with(2, new ColumnLayout(20, false, true)));
            writer.texts(List.of("=1+1", "007", "+77011234567", "1.5"));
        });
        assertThat(SmallWorkbook.cells(workbook, "Cases"))
                .extracting(Cell::type, Cell::text)
                .containsExactly(
                        tuple(CellType.TEXT, "=1+1"),
                        tuple(CellType.TEXT, "007"),
                        tuple(CellType.TEXT, "+77011234567"),
                        tuple(CellType.TEXT, "1.5"));
        Map<String, String> parts = parts(workbook);
        assertThat(parts.keySet()).noneMatch(name -> name.contains("vba") || name.contains("macro"));
        assertThat(String.join("", parts.values())).doesNotContain("<f>").doesNotContain("dcterms:created");
        assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"@\"");
    }

    @Test
    void typedCellsComeBackAsTheirType() throws IOException {
        byte[] workbook = write(WriteOptions.XLSX, writer -> {
            writer.sheet(SheetLayout.of("Cases"));
            writer.row(List.of(
                    NewCell.of(CellType.NUMBER, "76.945"),
                    NewCell.of(CellType.DATE, "2019-05-01"),
                    NewCell.of(CellType.DATE, "2019-05-01T10:30"),
                    NewCell.of(CellType.DATE, "10:30:15"),
                    NewCell.of(CellType.BOOLEAN, "TRUE"),
                    NewCell.of(CellType.DATE, "2019-06-01").formatted("mmm-yy")));
            writer.row(List.of(
                    NewCell.of(CellType.NUMBER, "many"),
                    NewCell.of(CellType.DATE, "1899-05-01"),
                    NewCell.of(CellType.DATE, "2019"),
                    NewCell.of(CellType.BOOLEAN, "maybe"),
                    NewCell.of(CellType.ERROR, "#N/A")));
        });
        List<Cell> cells = SmallWorkbook.cells(workbook, "Cases");
        assertThat(cells)
                .extracting(Cell::type, Cell::text)
                .containsExactly(
                        tuple(CellType.NUMBER, "76.945"),
                        tuple(CellType.DATE, "2019-05-01"),
                        tuple(CellType.DATE, "2019-05-01T10:30"),
                        tuple(CellType.DATE, "10:30:15"),
                        tuple(CellType.BOOLEAN, "TRUE"),
                        tuple(CellType.DATE, "2019-06-01"),
                        tuple(CellType.TEXT, "many"),
                        tuple(CellType.TEXT, "1899-05-01"),
                        tuple(CellType.TEXT, "2019"),
                        tuple(CellType.TEXT, "maybe"),
                        tuple(CellType.TEXT, "#N/A"));
        assertThat(cells.get(5).shows(DatePart.DAY)).isFalse();
    }

    @Test
    void aSheetLooksAsAsked() throws IOException {
        SheetLayout layout = SheetLayout.of("Формы & co")
                .with(1, new ColumnLayout(30, false, true))
                .with(3, new ColumnLayout(0, true, false))
                .frozen(2, 1);
        List<String> countries = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            countries.add("Country " + i + " & \"more\"");
        }
        byte[] workbook = write(WriteOptions.XLSX, writer -> {
            writer.sheet(SheetLayout.of("codes").with(SheetVisibility.HIDDEN));
            writer.texts(List.of("x"));
            writer.sheet(layout);
            writer.hideNextRow();
            writer.texts(List.of("prs_Name", "prs_Gender", "prs_Citizenship"));
            writer.row(List.of(
                    NewCell.text("Имя").with(CellFill.HEADER).inBold().commented("Как в паспорте & <рядом>"),
                    NewCell.text("Пол").linked(new CellAddress("Формы & co", 1, 1)),
                    NewCell.text("Пол").linked(new CellAddress("Формы & co", 1, 1))));
            writer.offer(new DropDown(
                    new CellArea(3, 2, 1_000, 2), List.of("Female", "Male"), "Not <in> the list", "Choose & \"pick\""));
            writer.offer(new DropDown(new CellArea(3, 3, 1_000, 3), countries, "", ""));
            writer.offer(new DropDown(new CellArea(3, 4, 1_000, 4), List.of("Female", "Male"), "", ""));
            writer.sheet(SheetLayout.of("Read me"));
            writer.texts(List.of("How to fill this in"));
        });
        try (Tables tables = Tables.open(workbook, TableOptions.STANDARD)) {
            assertThat(tables.sheets()).containsExactly("codes", "Формы & co", "Read me", "lists");
            SheetLayout read = tables.layout("Формы & co");
            assertThat(read.frozenRows()).isEqualTo(2);
            assertThat(read.frozenColumns()).isEqualTo(1);
            assertThat(read.column(1).width()).isEqualTo(30);
            assertThat(read.column(3).hidden()).isTrue();
            assertThat(tables.layout("lists").visibility()).isEqualTo(SheetVisibility.HIDDEN);
        }
        assertThat(SmallWorkbook.rows(workbook, "Формы & co", TableOptions.STANDARD))
                .extracting(Row::hidden)
                .containsExactly(true, false);
        List<Row> lists = SmallWorkbook.rows(workbook, "lists", TableOptions.STANDARD);
        assertThat(lists).hasSize(400);
        assertThat(lists.get(1).cell(1).text()).isEqualTo("Male");
        assertThat(lists.get(399).cell(2).text()).isEqualTo("Country 399 & \"more\"");
        Map<String, String> parts = parts(workbook);
        String sheet = parts.get("xl/worksheets/sheet2.xml");
        assertThat(sheet)
                .contains(
                        "'lists'!$A$1:$A$2".replace("'", "&apos;"),
                        "$B$1:$B$400",
                        "Not &lt;in&gt; the list",
                        "Choose &amp; &quot;pick&quot;")
                .contains("ref=\"B2\" location=", "ref=\"C2\" location=");
        assertThat(parts.get("xl/workbook.xml")).contains("activeTab=\"1\"");
        assertThat(String.join("", parts.values())).contains("<x:Anchor>1,10,1,0,4,40,8,0</x:Anchor>");
        for (Map.Entry<String, String> part : parts.entrySet()) {
            try (XmlPart xml = new XmlPart(
                    part.getKey(), new ByteArrayInputStream(part.getValue().getBytes(StandardCharsets.UTF_8)))) {
                while (xml.next()) {
                    assertThat(xml.element()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void anotherReaderReadsTheSame() throws IOException {
        byte[] workbook = write(WriteOptions.XLSX, writer -> {
            writer.sheet(SheetLayout.of("Cases"));
            writer.texts(List.of("Айгүл", "=1+1", "a\nb"));
            writer.row(List.of(NewCell.of(CellType.NUMBER, "2.5"), NewCell.of(CellType.BOOLEAN, "FALSE")));
        });
        try (ReadableWorkbook other = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        other.getFirstSheet().openStream()) {
            assertThat(rows.map(row -> row.stream().map(cell -> cell.getText()).toList())
                            .toList())
                    .containsExactly(List.of("Айгүл", "=1+1", "a\nb"), List.of("2.5", "false"));
        }
    }

    @Test
    void whatAFormatCannotHoldIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> write(WriteOptions.XLSX, writer -> {
                    writer.sheet(SheetLayout.of("Cases"));
                    writer.texts(List.of("a", "b".repeat(32_768)));
                }))
                .isInstanceOf(UnwritableCellException.class)
                .hasMessageStartingWith("Cases!B1:")
                .hasMessageNotContaining("bbb");
        assertThatThrownBy(() -> write(WriteOptions.CSV, writer -> writer.texts(List.of("\uD83D"))))
                .isInstanceOf(UnwritableCellException.class);
        for (String name : List.of("", "a/b", "[a]", "'a", "a".repeat(32), "a:b")) {
            assertThatThrownBy(() -> write(WriteOptions.XLSX, writer -> writer.sheet(SheetLayout.of(name))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> write(WriteOptions.XLSX, writer -> {
                    writer.sheet(SheetLayout.of("Cases"));
                    writer.sheet(SheetLayout.of("CASES"));
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> write(WriteOptions.CSV, writer -> {
                    writer.sheet(SheetLayout.of("a"));
                    writer.sheet(SheetLayout.of("b"));
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFileAppearsWhenItIsWholeAndNotBefore() throws IOException {
        Path file = folder.resolve("cases.csv");
        Files.writeString(file, "before");
        try (TableWriter writer = TableWriter.to(file, WriteOptions.CSV)) {
            writer.texts(List.of("a"));
        }
        assertThat(file).hasContent("before");
        assertThatThrownBy(() -> {
                    try (TableWriter writer = TableWriter.to(file, WriteOptions.XLSX)) {
                        writer.sheet(SheetLayout.of("Cases"));
                        writer.texts(List.of("b".repeat(40_000)));
                        writer.finish();
                    }
                })
                .isInstanceOf(UnwritableCellException.class);
        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("cases.csv");
        try (TableWriter writer = TableWriter.to(file, WriteOptions.CSV)) {
            writer.texts(List.of("after"));
            writer.finish();
        }
        assertThat(Files.readString(file)).isEqualTo("\uFEFFafter\r\n");
        assertThat(folder.toFile().list()).containsExactly("cases.csv");
        assertThatThrownBy(() -> TableWriter.to(folder.resolve("none/cases.csv"), WriteOptions.CSV))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aCheckedCopyHasTheCellsTheColoursAndTheNotes() throws IOException {
        byte[] original = SmallWorkbook.ofSheet("""
                        <cols><col min="1" max="1" width="25" customWidth="1"/></cols>
                        <sheetData><row r="1" hidden="1"><c t="str"><v>prs_Birthdate</v></c></row><row r="3"><c r="A3" s="1"><v>43617</v></c>
                        <c r="B3"><f>1+1</f><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>""").formats("17!").bytes();
        byte[] copy;
        try (Tables tables = Tables.open(original, TableOptions.STANDARD)) {
            copy = write(
                    WriteOptions.XLSX,
                    writer -> CheckedCopy.write(
                            tables,
                            List.of(
                                    new CellMark(
                                            new CellAddress("Cases", 3, 1), NoticeLevel.WARNING, "The day is missing."),
                                    new CellMark(
                                            new CellAddress("Cases", 3, 1),
                                            NoticeLevel.ERROR,
                                            "The order is not known."),
                                    new CellMark(new CellAddress("Cases", 5, 2), NoticeLevel.NOTE, "Nothing is here.")),
                            writer));
        }
        List<Row> rows = SmallWorkbook.rows(copy, "Cases", TableOptions.STANDARD);
        assertThat(rows).extracting(Row::number, Row::hidden).containsExactly(tuple(1, true), tuple(3, false));
        assertThat(rows.get(1).cell(1)).matches(cell -> cell.text().equals("2019-06-01") && !cell.shows(DatePart.DAY));
        assertThat(rows.get(1).cell(2).text()).isEqualTo("2");
        assertThat(rows.get(1).cell(2).formula()).isFalse();
        try (Tables tables = Tables.open(copy, TableOptions.STANDARD)) {
            assertThat(tables.layout("Cases").column(1).width()).isEqualTo(25);
            assertThat(tables.layout("Cases").merged()).containsExactly(new CellArea(1, 1, 1, 2));
        }
        Map<String, String> parts = parts(copy);
        assertThat(parts.get("xl/comments1.xml"))
                .contains("ref=\"A3\"", "The day is missing.&#xa;The order is not known.", "ref=\"B5\"");
        assertThat(parts.get("xl/styles.xml"))
                .contains(CellFill.ERROR.colour(), CellFill.NOTE.colour())
                .doesNotContain(CellFill.WARNING.colour());
    }

    @Test
    void aCsvFileBecomesACheckedWorkbook() throws IOException {
        try (Tables tables = Tables.open("a,b\n1,2".getBytes(StandardCharsets.UTF_8), TableOptions.STANDARD)) {
            byte[] copy = write(
                    WriteOptions.XLSX,
                    writer -> CheckedCopy.write(
                            tables,
                            List.of(new CellMark(new CellAddress("", 2, 1), NoticeLevel.ERROR, "Wrong.")),
                            writer));
            assertThat(SmallWorkbook.cells(copy, CheckedCopy.CSV_SHEET))
                    .extracting(Cell::text)
                    .containsExactly("a", "b", "1", "2");
        }
    }
}
