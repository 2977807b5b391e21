package io.github.manumit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read as it was. */
class WritingProperties {

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> sharp = Arbitraries.strings()
                .withChars("'\"=+-@\t\r\n ,;|_x0D\u0000\u0001\uFEFF\uFFFEaқ0<&>%")
                .withChars("12")
                .ofMaxLength(12);
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(20).map(WritingProperties::whole);
        Arbitrary<String> known = Arbitraries.of(
                "",
                "=1+1",
                "'=1+1",
                "''@x",
                "+77011234567",
                "-5",
                "-5,5",
                "+",
                "'",
                "sep=;",
                "<html>",
                "_x000D_",
                "_x005F_x000D_",
                "\r",
                "\r\n",
                "\u000b",
                "NA",
                "007",
                "TRUE",
                "2019-05-01",
                "\uD83D\uDE00",
                "a;b",
                "a\tb",
                "1|2",
                "PK");
        return Arbitraries.oneOf(sharp, any, known)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    /** Without halves of characters, which UTF-8 cannot encode. */
    private static String whole(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints().filter(c -> c < 0xD800 || c > 0xDFFF).forEach(whole::appendCodePoint);
        return whole.toString();
    }

    @Property(tries = 3_000)
    void csvIsReadAsItWasWritten(@ForAll("tables") List<List<String>> table) throws IOException {
        for (char separator : CsvSyntax.SEPARATORS.toCharArray()) {
            WriteOptions options = new WriteOptions(TableFormat.CSV, separator, true, "lists");
            assertThat(read(write(table, options), "")).isEqualTo(withoutBlanks(table));
        }
    }

    @Property(tries = 300)
    void aWorkbookIsReadAsItWasWritten(@ForAll("tables") List<List<String>> table) throws IOException {
        assertThat(read(write(table, WriteOptions.XLSX), "Cases")).isEqualTo(withoutBlanks(table));
    }

    @Property(tries = 300)
    void theSameCallsGiveTheSameBytes(@ForAll("tables") List<List<String>> table) throws IOException {
        assertThat(write(table, WriteOptions.XLSX)).isEqualTo(write(table, WriteOptions.XLSX));
    }

    private static byte[] write(List<List<String>> table, WriteOptions options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.to(bytes, options)) {
            writer.sheet(SheetLayout.of("Cases"));
            for (List<String> row : table) {
                writer.texts(row);
            }
            // So that no table is without content.
            writer.texts(List.of("end"));
            writer.finish();
        }
        return bytes.toByteArray();
    }

    private static List<String> read(byte[] file, String sheet) throws IOException {
        List<String> cells = new ArrayList<>();
        for (Cell cell : SmallWorkbook.cells(file, sheet)) {
            cells.add(cell.address().cell() + "=" + cell.text());
        }
        cells.remove(cells.size() - 1);
        return cells;
    }

    private static List<String> withoutBlanks(List<List<String>> table) {
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            for (int column = 0; column < table.get(row).size(); column++) {
                String text = table.get(row).get(column);
                if (!text.isEmpty()) {
                    cells.add(new CellAddress("", row + 1, column + 1) + "=" + text);
                }
            }
        }
        return cells;
    }
}
