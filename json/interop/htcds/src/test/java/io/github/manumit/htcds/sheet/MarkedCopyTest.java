package io.github.manumit.htcds.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.table.Cell;
import io.github.manumit.table.TableOptions;
import io.github.manumit.table.TableWriter;
import io.github.manumit.table.Tables;
import io.github.manumit.table.WriteOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A copy in which the author of a table sees what is wrong. */
class MarkedCopyTest {

    private static byte[] copy(byte[] file, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Tables tables = Tables.open(file, TableOptions.STANDARD);
                TableWriter writer = TableWriter.to(out, WriteOptions.XLSX)) {
            SheetContent content = SheetReader.read(tables, SheetOptions.STANDARD);
            MarkedCopy.write(tables, content.findings(), language, writer);
            writer.finish();
        }
        return out.toByteArray();
    }

    private static List<List<String>> rows(byte[] workbook, String sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Tables tables = Tables.open(workbook, TableOptions.STANDARD)) {
            tables.read(sheet, row -> {
                rows.add(row.cells().stream().map(Cell::text).toList());
                return true;
            });
        }
        return rows;
    }

    private static String parts(byte[] workbook, String name) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().contains(name)) {
                    all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(all)
                .replaceAll(escaped ->
                        Matcher.quoteReplacement(Character.toString(Integer.parseInt(escaped.group(1), 16))));
    }

    private static final byte[] FILE = new RawWorkbook()
            .sheet("Register")
            .texts("First Name", "Gender", "Birthdate")
            .texts("Aigul", "Feminime", "31.02.2019")
            .bytes();

    @Test
    void theCellsStayAndTheFindingsAreListed() throws IOException {
        byte[] copy = copy(FILE, Locale.ENGLISH);
        assertThat(rows(copy, "Register")).contains(List.of("Aigul", "Feminime", "31.02.2019"));
        List<List<String>> findings = rows(copy, "Findings");
        assertThat(findings.get(0)).contains("Severity", "Cell", "Column");
        assertThat(findings.get(1)).contains("error", "Register", "B2", "Gender", "sheet.unknown-choice");
        assertThat(findings.get(2)).contains("C2", "Birthdate", "sheet.no-such-day");
        assertThat(findings.toString()).doesNotContain("Aigul").doesNotContain("Feminime");
    }

    @Test
    void theNotesAreInTheLanguageOfTheAuthor() throws IOException {
        for (Locale language : ChoiceList.LANGUAGES) {
            String notes = parts(copy(FILE, language), "comments");
            assertThat(notes)
                    .contains(SheetTexts.text("sheet.no-such-day", language))
                    .doesNotContain("Feminime");
            assertThat(rows(copy(FILE, language), SheetTexts.text("findings.name", language)))
                    .hasSize(3);
        }
    }

    @Test
    void aTableOfCsvBecomesASheetAndWithoutFindingsItSaysSo() throws IOException {
        byte[] copy = copy("prs_FirstName\nA\n".getBytes(StandardCharsets.UTF_8), Locale.ENGLISH);
        assertThat(rows(copy, "Findings").get(1)).containsExactly("Nothing was found.");
        byte[] marked = copy("prs_Gender\nA\n".getBytes(StandardCharsets.UTF_8), Locale.ENGLISH);
        assertThat(rows(marked, "Findings").get(1)).contains("Sheet1", "A2");
    }

    @Test
    void theListOfFindingsTakesNoNameThatIsTaken() throws IOException {
        byte[] file = new RawWorkbook()
                .sheet("findings")
                .texts("First Name")
                .texts("A")
                .bytes();
        assertThat(rows(copy(file, Locale.ENGLISH), "Findings 2")).isNotEmpty();
    }
}
