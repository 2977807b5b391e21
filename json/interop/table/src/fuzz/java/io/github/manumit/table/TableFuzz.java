package io.github.manumit.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Arbitrary bytes as a CSV file, as a workbook, and as each part of one. Nothing but a refusal may come of it. */
public final class TableFuzz {

    private static final Map<String, String> PARTS = Map.of(
            "_rels/.rels", "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>",
            "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='s.xml'/><Relationship Id='r2' Type='x/styles'"
                            + " Target='st.xml'/><Relationship Id='r3' Type='x/sharedStrings' Target='t.xml'/></Relationships>",
            "xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='S' r:id='r1'/></sheets></workbook>",
            "xl/s.xml",
                    "<worksheet><sheetData><row><c t='s'><v>0</v></c><c s='1'><v>43586</v></c></row></sheetData></worksheet>",
            "xl/st.xml", "<styleSheet><cellXfs><xf/><xf numFmtId='14'/></cellXfs></styleSheet>",
            "xl/t.xml", "<sst><si><t>a</t></si></sst>");

    private TableFuzz() {}

    /** Called with each input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        read(input);
        read(workbook("xl/s.xml", input));
        read(workbook(
                "xl/s.xml",
                ("<worksheet><sheetData><row><c s='1'>" + new String(input, StandardCharsets.UTF_8)
                                + "</c></row></sheetData></worksheet>")
                        .getBytes(StandardCharsets.UTF_8)));
        read(workbook("xl/st.xml", input));
        NumberFormat.of(new String(input, StandardCharsets.UTF_8)).isDate();
    }

    private static byte[] workbook(String changed, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(
                        part.getKey().equals(changed) ? content : part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void read(byte[] file) throws IOException {
        try (Tables tables = Tables.open(file, TableOptions.STANDARD)) {
            for (String sheet : tables.sheets()) {
                tables.layout(sheet);
                tables.read(sheet, row -> {
                    row.cells().forEach(Cell::hasLostLetters);
                    return true;
                });
            }
        } catch (UnreadableTableException e) {
            if (!e.notice().code().startsWith("table.")) {
                throw new IllegalStateException("a refusal without a code");
            }
        }
    }
}
