package io.github.manumit.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet, made part by part, so that it can be as odd as the real ones are. */
final class SmallWorkbook {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String PACKAGE = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    final Map<String, byte[]> parts = new LinkedHashMap<>();

    private SmallWorkbook() {}

    /** A workbook whose sheet "Cases" has this within {@code sheetData}. */
    static SmallWorkbook of(String rows) {
        return ofSheet("<sheetData>" + rows + "</sheetData>");
    }

    /** A workbook whose sheet "Cases" has this within {@code worksheet}. */
    static SmallWorkbook ofSheet(String content) {
        SmallWorkbook workbook = new SmallWorkbook();
        workbook.with(
                "_rels/.rels",
                "<Relationships " + PACKAGE + "><Relationship Id=\"a\" Type=\"" + TYPE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        workbook.with(
                "xl/_rels/workbook.xml.rels",
                "<Relationships " + PACKAGE + "><Relationship Id=\"r1\" Type=\"" + TYPE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + TYPE
                        + "/styles\" Target=\"/xl/styles.xml\"/><Relationship Id=\"r3\" Type=\"" + TYPE
                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        workbook.book("", "<sheet name=\"Cases\" sheetId=\"1\" r:id=\"r1\"/>");
        workbook.with("xl/worksheets/sheet1.xml", "<worksheet " + MAIN + ">" + content + "</worksheet>");
        return workbook;
    }

    SmallWorkbook with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    SmallWorkbook with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    SmallWorkbook book(String properties, String sheets) {
        return with(
                "xl/workbook.xml",
                "<workbook " + MAIN + " xmlns:r=\"" + TYPE + "\"><workbookPr " + properties + "/><sheets>" + sheets
                        + "</sheets></workbook>");
    }

    /** Styles 1, 2, ... with these formats; style 0 is General. */
    SmallWorkbook formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            if (codes[i].matches("\\d+!")) {
                styles.append("<xf numFmtId=\"")
                        .append(codes[i].replace("!", ""))
                        .append("\"/>");
            } else {
                String escaped =
                        codes[i].replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
                formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(170 + i, escaped));
                styles.append("<xf numFmtId=\"%d\"/>".formatted(170 + i));
            }
        }
        return with(
                "xl/styles.xml",
                "<styleSheet " + MAIN + "><numFmts>" + formats
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles
                        + "</cellXfs></styleSheet>");
    }

    SmallWorkbook texts(String items) {
        return with("xl/sharedStrings.xml", "<sst " + MAIN + ">" + items + "</sst>");
    }

    byte[] bytes() throws IOException {
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The cells of the sheet. */
    List<Cell> cells() throws IOException {
        return cells(bytes(), "Cases");
    }

    static List<Cell> cells(byte[] table, String sheet) throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (Row row : rows(table, sheet, TableOptions.STANDARD)) {
            cells.addAll(row.cells());
        }
        return cells;
    }

    static List<Row> rows(byte[] table, String sheet, TableOptions options) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Tables tables = Tables.open(table, options)) {
            tables.read(sheet, rows::add);
        }
        return rows;
    }

    static List<Notice> notices(byte[] table, String sheet) throws IOException {
        try (Tables tables = Tables.open(table, TableOptions.STANDARD)) {
            tables.read(sheet, row -> true);
            return tables.notices();
        }
    }
}
