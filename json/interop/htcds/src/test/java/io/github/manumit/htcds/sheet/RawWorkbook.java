package io.github.manumit.htcds.sheet;

import io.github.manumit.table.TableOptions;
import io.github.manumit.table.Tables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook as other programs write it: typed cells with styles, formulas, hidden rows, merged cells. */
final class RawWorkbook {

    private final List<String> names = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<List<String>> merged = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private boolean hide;

    RawWorkbook sheet(String name) {
        names.add(name);
        rows.add(new ArrayList<>());
        merged.add(new ArrayList<>());
        return this;
    }

    /** Adds a row of cells, each XML without address, such as {@code <c><v>1</v></c>}. */
    RawWorkbook row(String... cells) {
        List<String> last = rows.get(rows.size() - 1);
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                String address = io.github.manumit.table.CellAddress.letters(i + 1) + (last.size() + 1);
                row.append(cells[i].replaceFirst("<c", "<c r=\"" + address + "\""));
            }
        }
        last.add("<row r=\"" + (last.size() + 1) + "\"" + (hide ? " hidden=\"1\"" : "") + ">" + row + "</row>");
        hide = false;
        return this;
    }

    RawWorkbook texts(String... texts) {
        String[] cells = new String[texts.length];
        for (int i = 0; i < texts.length; i++) {
            cells[i] = texts[i].isEmpty() ? "" : text(texts[i]);
        }
        return row(cells);
    }

    RawWorkbook hideNext() {
        hide = true;
        return this;
    }

    RawWorkbook merge(String area) {
        merged.get(merged.size() - 1).add(area);
        return this;
    }

    static String text(String text) {
        return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text) + "</t></is></c>";
    }

    static String number(String number) {
        return "<c><v>" + number + "</v></c>";
    }

    static String bool(boolean value) {
        return "<c t=\"b\"><v>" + (value ? 1 : 0) + "</v></c>";
    }

    static String error(String error) {
        return "<c t=\"e\"><v>" + error + "</v></c>";
    }

    static String formula(String formula, String value) {
        return "<c t=\"str\"><f>" + escaped(formula) + "</f><v>" + escaped(value) + "</v></c>";
    }

    /** A date by its serial number and the format of its style. */
    String date(int serial, String format) {
        if (!formats.contains(format)) {
            formats.add(format);
        }
        return "<c s=\"" + (formats.indexOf(format) + 1) + "\"><v>" + serial + "</v></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    byte[] bytes() {
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        Map<String, String> parts = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            int n = i + 1;
            sheets.append(
                    "<sheet name=\"" + escaped(names.get(i)) + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>");
            relations.append("<Relationship Id=\"rId" + n
                    + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet"
                    + n + ".xml\"/>");
            types.append(
                    "<Override PartName=\"/xl/worksheets/sheet" + n
                            + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
            StringBuilder areas = new StringBuilder();
            merged.get(i).forEach(area -> areas.append("<mergeCell ref=\"" + area + "\"/>"));
            parts.put(
                    "xl/worksheets/sheet" + n + ".xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                            + String.join("", rows.get(i)) + "</sheetData>"
                            + (areas.isEmpty() ? "" : "<mergeCells>" + areas + "</mergeCells>") + "</worksheet>");
        }
        StringBuilder fmts = new StringBuilder();
        StringBuilder xfs = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.size(); i++) {
            fmts.append("<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"" + escaped(formats.get(i)) + "\"/>");
            xfs.append("<xf numFmtId=\"" + (164 + i) + "\" applyNumberFormat=\"1\"/>");
        }
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + (formats.isEmpty() ? "" : "<numFmts count=\"" + formats.size() + "\">" + fmts + "</numFmts>")
                        + "<fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
                        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs count=\""
                        + (formats.size() + 1)
                        + "\">" + xfs + "</cellXfs></styleSheet>");
        relations.append(
                "<Relationship Id=\"rId999\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + sheets + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "</Relationships>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                        + types + "</Types>");
        return zip(parts.entrySet().stream()
                .map(part -> Map.entry(part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList());
    }

    private static byte[] zip(List<Map.Entry<String, byte[]>> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /** A workbook with texts put into cells of its first sheet, everything else unchanged. */
    static byte[] filled(byte[] workbook, Map<String, String> cells) {
        List<Map.Entry<String, byte[]>> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    content = fill(new String(content, StandardCharsets.UTF_8), cells)
                            .getBytes(StandardCharsets.UTF_8);
                }
                parts.add(Map.entry(entry.getName(), content));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return zip(parts);
    }

    private static String fill(String sheet, Map<String, String> cells) {
        String xml = sheet;
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            String address = cell.getKey();
            String filled =
                    "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + escaped(cell.getValue()) + "</t></is></c>";
            String there = "<c r=\"" + address + "\"[^>]*?(/>|>.*?</c>)";
            Matcher matcher = Pattern.compile(there).matcher(xml);
            if (matcher.find()) {
                xml = matcher.replaceFirst(Matcher.quoteReplacement(filled));
            } else {
                xml = inserted(xml, address, filled);
            }
        }
        return xml;
    }

    private static String inserted(String xml, String address, String filled) {
        String row = address.replaceAll("[A-Z]", "");
        Matcher matcher =
                Pattern.compile("(<row r=\"" + row + "\"[^>]*>)(.*?)(</row>)").matcher(xml);
        if (!matcher.find()) {
            return inserted(withRow(xml, Integer.parseInt(row)), address, filled);
        }
        List<String> all = new ArrayList<>();
        Matcher each = Pattern.compile("<c r=\"[A-Z]+\\d+\"[^>]*?(/>|>.*?</c>)").matcher(matcher.group(2));
        while (each.find()) {
            all.add(each.group());
        }
        all.add(filled);
        all.sort((a, b) -> {
            String x = a.replaceAll("(?s)<c r=\"([A-Z]+).*", "$1");
            String y = b.replaceAll("(?s)<c r=\"([A-Z]+).*", "$1");
            return x.length() == y.length() ? x.compareTo(y) : x.length() - y.length();
        });
        return matcher.replaceFirst(Matcher.quoteReplacement(matcher.group(1) + String.join("", all) + "</row>"));
    }

    /** Adds an empty row before the next one. */
    private static String withRow(String xml, int row) {
        Matcher rows = Pattern.compile("<row r=\"(\\d+)\"").matcher(xml);
        int at = xml.indexOf("</sheetData>");
        while (rows.find()) {
            if (Integer.parseInt(rows.group(1)) > row) {
                at = rows.start();
                break;
            }
        }
        return xml.substring(0, at) + "<row r=\"" + row + "\"></row>" + xml.substring(at);
    }

    static SheetContent read(byte[] file, SheetOptions options) {
        try (Tables tables = Tables.open(file, TableOptions.STANDARD)) {
            return SheetReader.read(tables, options);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    SheetContent read() {
        return read(bytes(), SheetOptions.STANDARD);
    }

    static SheetContent csv(String text) {
        return csv(text, SheetOptions.STANDARD);
    }

    static SheetContent csv(String text, SheetOptions options) {
        return read(text.getBytes(StandardCharsets.UTF_8), options);
    }
}
