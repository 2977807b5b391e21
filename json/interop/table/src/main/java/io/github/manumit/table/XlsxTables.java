package io.github.manumit.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A workbook. */
final class XlsxTables implements Tables {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_SHEETS = 10_000;
    private static final int MOST_MERGED = 100_000;
    private static final double WIDEST = 255;
    private static final Pattern ISO_DATE = Pattern.compile(
            "(?:(\\d{4}-\\d{2}-\\d{2})(?:T|$))?(?:(\\d{2}:\\d{2})(:\\d{2}(?:\\.\\d{1,9})?)?)?(Z|[+-]\\d{2}:\\d{2})?");

    /** A sheet: its part, and whether it is shown. */
    private record Sheet(String part, SheetVisibility visibility) {}

    private final Content content;
    private final TableLimits limits;
    private final Archive archive;
    private final Notices notices = new Notices();
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private boolean from1904;
    private @Nullable String stylePart;
    private @Nullable String textPart;
    private @Nullable CellStyles styles;
    private @Nullable SharedTexts texts;

    XlsxTables(Content content, TableLimits limits) throws IOException {
        this.content = content;
        this.limits = limits;
        archive = new Archive(content, limits);
        String workbook = workbook();
        archive.inspect();
        readWorkbook(workbook);
    }

    /** Finds the part that lists the sheets. */
    private String workbook() throws IOException {
        if (archive.has("mimetype") && archive.has("content.xml")) {
            throw Notices.refused("table.open-document");
        }
        String found = null;
        for (Map.Entry<String, Link> link : links("").entrySet()) {
            if (link.getValue().type().endsWith("/officeDocument")) {
                found = link.getValue().target();
            }
        }
        if (found == null && archive.has("xl/workbook.xml")) {
            found = "xl/workbook.xml";
        }
        if (found != null && found.endsWith(".bin") || archive.has("xl/workbook.bin")) {
            throw Notices.refused("table.binary-workbook");
        }
        if (found == null || !archive.has(found)) {
            throw Notices.refused("table.not-a-workbook");
        }
        return found;
    }

    /** What a part refers to. */
    private record Link(String type, String target) {}

    /** The references of a part, by id. The empty name stands for the package. */
    private Map<String, Link> links(String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, Link> links = new HashMap<>();
        InputStream in = archive.open(name);
        if (in == null) {
            return links;
        }
        try (XmlPart xml = new XmlPart(name, in)) {
            while (xml.next()) {
                String id = xml.starts("Relationship") ? xml.attribute("Id") : null;
                String type = id == null ? null : xml.attribute("Type");
                String target = id == null ? null : xml.attribute("Target");
                if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    if (links.size() >= MOST_SHEETS) {
                        throw xml.damaged();
                    }
                    links.put(id, new Link(type, resolve(folder, target)));
                }
            }
        }
        return links;
    }

    private static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        List<String> steps = new ArrayList<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private void readWorkbook(String part) throws IOException {
        Map<String, Link> links = links(part);
        for (Link link : links.values()) {
            if (link.type().endsWith("/styles")) {
                stylePart = link.target();
            } else if (link.type().endsWith("/sharedStrings")) {
                textPart = link.target();
            } else if (link.type().endsWith("/vbaProject")) {
                notices.add("table.macros-ignored", NoticeLevel.NOTE, null);
            }
        }
        InputStream in = archive.open(part);
        if (in == null) {
            throw Notices.refused("table.not-a-workbook");
        }
        try (XmlPart xml = new XmlPart(part, in)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.flag("date1904");
                } else if (xml.starts("sheet")) {
                    readSheet(xml, links);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw Notices.refused("table.not-a-workbook");
        }
    }

    private void readSheet(XmlPart xml, Map<String, Link> links) throws IOException {
        String name = xml.attribute("name");
        String id = xml.attribute("id");
        Link link = id == null ? null : links.get(id);
        if (name == null || link == null || !link.type().endsWith("/worksheet")) {
            // A chart, a dialogue or a sheet of macros.
            return;
        }
        String state = xml.attribute("state");
        SheetVisibility visibility = "hidden".equals(state)
                ? SheetVisibility.HIDDEN
                : "veryHidden".equals(state) ? SheetVisibility.VERY_HIDDEN : SheetVisibility.VISIBLE;
        if (name.isEmpty()
                || !archive.has(link.target())
                || sheets.size() >= MOST_SHEETS
                || sheets.putIfAbsent(name, new Sheet(link.target(), visibility)) != null) {
            throw xml.damaged();
        }
    }

    @Override
    public TableFormat format() {
        return TableFormat.XLSX;
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    @Override
    public List<Notice> notices() {
        return notices.all();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private Sheet sheet(String name) {
        Sheet sheet = sheets.get(name);
        if (sheet == null) {
            throw new IllegalArgumentException("there is no such sheet");
        }
        return sheet;
    }

    private XmlPart open(Sheet sheet) throws IOException {
        InputStream in = archive.open(sheet.part());
        if (in == null) {
            throw Notices.refused("table.damaged-archive");
        }
        return new XmlPart(sheet.part(), in);
    }

    @Override
    public SheetLayout layout(String name) throws IOException {
        Sheet sheet = sheet(name);
        SortedMap<Integer, ColumnLayout> columns = new TreeMap<>();
        List<CellArea> merged = new ArrayList<>();
        int frozenRows = 0;
        int frozenColumns = 0;
        try (XmlPart xml = open(sheet)) {
            while (xml.next()) {
                if (xml.starts("sheetData")) {
                    xml.skip();
                } else if (xml.starts("pane") && "frozen".equals(xml.attribute("state"))) {
                    frozenRows = Math.min(xml.number("ySplit", 0), MOST_ROWS);
                    frozenColumns = Math.min(xml.number("xSplit", 0), MOST_COLUMNS);
                } else if (xml.starts("col")) {
                    readColumns(xml, columns);
                } else if (xml.starts("mergeCell")) {
                    CellArea area = area(xml.attribute("ref"));
                    if (area == null || merged.size() >= MOST_MERGED) {
                        throw xml.damaged();
                    }
                    merged.add(area);
                }
            }
        }
        return new SheetLayout(name, sheet.visibility(), columns, frozenRows, frozenColumns, merged);
    }

    private static void readColumns(XmlPart xml, SortedMap<Integer, ColumnLayout> columns) {
        int first = xml.number("min", 0);
        int last = Math.min(xml.number("max", 0), MOST_COLUMNS);
        BigDecimal width = StoredNumber.parse(xml.flag("customWidth") ? String.valueOf(xml.attribute("width")) : "0");
        ColumnLayout layout = new ColumnLayout(
                width == null || width.signum() < 0 ? 0 : Math.min(width.doubleValue(), WIDEST),
                xml.flag("hidden"),
                false);
        if (first < 1 || layout.equals(ColumnLayout.USUAL)) {
            return;
        }
        if (last == MOST_COLUMNS && first + 1000 < last) {
            // To the right end, of which nobody has so many in use.
            last = first + 1000;
        }
        for (int column = first; column <= last; column++) {
            columns.put(column, layout);
        }
    }

    private static @Nullable CellArea area(@Nullable String reference) {
        if (reference == null) {
            return null;
        }
        int colon = reference.indexOf(':');
        long first = position(colon < 0 ? reference : reference.substring(0, colon));
        long last = colon < 0 ? first : position(reference.substring(colon + 1));
        int row = (int) (first >> 32);
        int column = (int) first;
        int lastRow = (int) (last >> 32);
        int lastColumn = (int) last;
        return first < 0 || lastRow < row || lastColumn < column
                ? null
                : new CellArea(row, column, lastRow, lastColumn);
    }

    /** Row and column of a reference such as B17, in the upper and lower half; -1 if it is none. */
    private static long position(String reference) {
        int at = 0;
        int column = 0;
        while (at < reference.length() && at < 4 && Character.isLetter(reference.charAt(at))) {
            int letter = Character.toUpperCase(reference.charAt(at)) - 'A';
            if (letter < 0 || letter > 25) {
                return -1;
            }
            column = column * 26 + letter + 1;
            at++;
        }
        int row = 0;
        while (at < reference.length() && row <= MOST_ROWS) {
            int digit = reference.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            row = row * 10 + digit;
            at++;
        }
        return column < 1 || column > MOST_COLUMNS || row < 1 || row > MOST_ROWS || at < reference.length()
                ? -1
                : ((long) row << 32) | column;
    }

    @Override
    public void read(String name, RowVisitor visitor) throws IOException {
        Sheet sheet = sheet(name);
        if (styles == null) {
            styles = CellStyles.read(archive, stylePart);
        }
        try (XmlPart xml = open(sheet)) {
            while (xml.next() && !xml.starts("sheetData")) {
                // Views and columns.
            }
            int last = 0;
            while (xml.next() && !xml.ends("sheetData")) {
                if (!xml.starts("row")) {
                    throw xml.damaged();
                }
                int number = xml.attribute("r") == null ? last + 1 : xml.number("r", 0);
                if (number <= last || number > MOST_ROWS) {
                    throw xml.damaged();
                }
                boolean hidden = xml.flag("hidden");
                List<Cell> cells = readRow(xml, name, number, styles);
                if (!cells.isEmpty() && !visitor.visit(new Row(name, number, hidden, cells))) {
                    return;
                }
                last = number;
            }
        }
    }

    private List<Cell> readRow(XmlPart xml, String sheet, int row, CellStyles formats) throws IOException {
        List<Cell> cells = new ArrayList<>();
        int last = 0;
        boolean inOrder = true;
        while (xml.next() && !xml.ends("row")) {
            if (!xml.starts("c")) {
                if (xml.starts()) {
                    xml.skip();
                }
                continue;
            }
            int column = last + 1;
            String reference = xml.attribute("r");
            if (reference != null) {
                long position = position(reference);
                if (position < 0 || (int) (position >> 32) != row) {
                    throw xml.damaged();
                }
                column = (int) position;
            }
            if (column > limits.columns()) {
                throw Notices.refused("table.too-many-columns", Integer.toString(limits.columns()));
            }
            inOrder &= column > last;
            last = column;
            Cell cell = readCell(xml, new CellAddress(sheet, row, column), formats);
            if (!cell.isBlank() || cell.formula()) {
                cells.add(cell);
            }
            if (cells.size() > MOST_COLUMNS) {
                throw xml.damaged();
            }
        }
        if (!inOrder) {
            cells.sort(Comparator.comparing(cell -> cell.address().column()));
            for (int i = 1; i < cells.size(); i++) {
                if (cells.get(i).address().equals(cells.get(i - 1).address())) {
                    throw xml.damaged();
                }
            }
        }
        return cells;
    }

    private Cell readCell(XmlPart xml, CellAddress address, CellStyles formats) throws IOException {
        String type = xml.attribute("t");
        NumberFormat format = formats.format(xml.number("s", 0));
        String value = "";
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text(limits.cellCharacters());
            } else if (xml.starts("is")) {
                value = SharedTexts.richText(xml, "is", limits.cellCharacters());
            } else if (xml.starts("f")) {
                String expression = xml.text(limits.cellCharacters()).strip();
                // LibreOffice writes truth values so.
                formula = !(expression.equals("TRUE()") || expression.equals("FALSE()"));
            } else if (xml.starts()) {
                xml.skip();
            }
        }
        Cell cell = cell(address, type == null ? "n" : type, value, format, formula);
        if (formula && cell.isBlank() && !"str".equals(type)) {
            notices.add("table.formula-without-value", NoticeLevel.WARNING, address);
        }
        return cell;
    }

    private Cell cell(CellAddress address, String type, String value, NumberFormat format, boolean formula)
            throws IOException {
        switch (type) {
            case "s" -> {
                return value.isEmpty() ? text(address, "", formula) : text(address, shared(address, value), formula);
            }
            case "inlineStr" -> {
                return text(address, value, formula);
            }
            case "str" -> {
                return text(address, EscapedText.read(value), formula);
            }
            default -> {
                // The others have short values, in which blanks mean nothing.
            }
        }
        String plain = value.strip();
        if (plain.isEmpty()) {
            return new Cell(address, CellType.BLANK, "", "", formula);
        }
        return switch (type) {
            case "b" ->
                new Cell(
                        address,
                        CellType.BOOLEAN,
                        plain.equals("1") || plain.equals("true") ? "TRUE" : "FALSE",
                        "",
                        formula);
            case "e" -> new Cell(address, CellType.ERROR, plain, "", formula);
            case "d" -> isoDate(address, plain, format, formula);
            default -> number(address, plain, format, formula);
        };
    }

    private String shared(CellAddress address, String index) throws IOException {
        SharedTexts table = texts;
        if (table == null) {
            table = SharedTexts.read(archive, textPart, limits);
            texts = table;
        }
        BigDecimal number = StoredNumber.parse(index.strip());
        if (number == null || number.signum() < 0 || number.compareTo(BigDecimal.valueOf(table.size())) >= 0) {
            throw Notices.refusedAt(address, "table.damaged-cell");
        }
        return table.get(number.intValue());
    }

    private Cell text(CellAddress address, String text, boolean formula) {
        String plain = text;
        if (!formula && Apostrophe.taken(text)) {
            plain = Apostrophe.take(text);
            notices.add("table.apostrophe-taken", NoticeLevel.NOTE, address);
        }
        return new Cell(address, plain.isEmpty() ? CellType.BLANK : CellType.TEXT, plain, "", formula);
    }

    private Cell number(CellAddress address, String value, NumberFormat format, boolean formula) {
        BigDecimal number = StoredNumber.parse(value);
        if (number == null) {
            notices.add("table.damaged-cell", NoticeLevel.ERROR, address);
            return new Cell(address, CellType.TEXT, value, "", formula);
        }
        if (format.isDate()) {
            SerialDate.Read date = SerialDate.read(number, from1904, format);
            switch (date.kind()) {
                case NEVER -> notices.add("table.no-such-day", NoticeLevel.WARNING, address);
                case EARLY -> notices.add("table.day-before-march-1900", NoticeLevel.WARNING, address);
                case OUTSIDE -> notices.add("table.date-out-of-range", NoticeLevel.WARNING, address);
                case DATE -> {
                    // As it should be.
                }
            }
            if (date.text() != null) {
                return new Cell(address, CellType.DATE, date.text(), format.code(), formula);
            }
        }
        return new Cell(
                address, CellType.NUMBER, StoredNumber.withoutNoise(number).toPlainString(), format.code(), formula);
    }

    private Cell isoDate(CellAddress address, String value, NumberFormat format, boolean formula) {
        Matcher parts = ISO_DATE.matcher(value);
        if (!parts.matches() || parts.group(1) == null && parts.group(2) == null) {
            notices.add("table.damaged-cell", NoticeLevel.ERROR, address);
            return new Cell(address, CellType.TEXT, value, "", formula);
        }
        String date = parts.group(1);
        String time = parts.group(2);
        String seconds = parts.group(3);
        boolean whole = seconds == null || seconds.matches(":00(\\.0*)?");
        String clock = time == null ? "" : time + (whole ? "" : seconds);
        boolean midnight = clock.equals("00:00") && !format.shows(DatePart.TIME);
        String text;
        if (date == null) {
            text = clock;
        } else if (clock.isEmpty() || midnight) {
            text = date;
        } else {
            text = date + "T" + clock + (parts.group(4) == null ? "" : parts.group(4));
        }
        return new Cell(address, CellType.DATE, text, format.isDate() ? format.code() : "yyyy-mm-dd", formula);
    }
}
