package io.github.manumit.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.XmlEscapeHelper;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook. Its rows are compressed in memory as they come, so that only the texts, the last rows and the compressed file are
 * held; when it is finished, its parts are copied with one fixed time and without the time of writing, so that the same content has
 * the same bytes.
 */
final class XlsxTableWriter implements TableWriter {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_MESSAGE = 225;
    private static final String TEXT_FORMAT = "@";
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\x00-\\x1F]|^'|'$");
    private static final Pattern WHEN_WRITTEN = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");
    private static final Pattern NOTE_PLACE =
            Pattern.compile("<x:Anchor>(\\d+),0,(\\d+),0,(\\d+),0,(\\d+),0</x:Anchor>");
    private static final LocalDate FIRST_COMMON_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDateTime ONE_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int SECONDS_OF_DAY = 86_400;
    private static final int ROWS_IN_MEMORY = 1_000;

    /** What we make ourselves is not suspected. */
    private static final TableLimits OWN = new TableLimits(
            100_000, Integer.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE, 0, 0, LONGEST_TEXT, MOST_COLUMNS);

    private final OutputStream out;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "Manumit", null);
    private final String listSheet;
    private final Set<String> names = new HashSet<>();
    private final Map<List<String>, Integer> lists = new LinkedHashMap<>();
    private @Nullable Worksheet sheet;
    private SheetLayout layout = SheetLayout.of("");
    private int row;
    private int sheets;
    private int links;
    private boolean shown;
    private boolean isFlushed;
    private boolean isHidden;
    private boolean writesLists;

    XlsxTableWriter(OutputStream out, WriteOptions options) {
        this.out = out;
        this.listSheet = options.listSheet();
    }

    @Override
    public void sheet(SheetLayout next) throws IOException {
        String name = next.name();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || FORBIDDEN.matcher(name).find()
                || name.equalsIgnoreCase(listSheet) && !lists.isEmpty() && !writesLists
                || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("the name of the sheet is taken or not allowed");
        }
        if (sheet != null && isFlushed) {
            sheet.close(); // only one sheet can be on its way out
        }
        isFlushed = false;
        layout = next;
        row = 0;
        Worksheet begun = workbook.newWorksheet(name);
        sheet = begun;
        begun.setVisibilityState(
                switch (next.visibility()) {
                    case VISIBLE -> VisibilityState.VISIBLE;
                    case HIDDEN -> VisibilityState.HIDDEN;
                    case VERY_HIDDEN -> VisibilityState.VERY_HIDDEN;
                });
        if (next.visibility() == SheetVisibility.VISIBLE && !shown) {
            shown = true;
            workbook.setActiveTab(sheets);
        }
        sheets++;
        next.columns().forEach((column, look) -> {
            if (look.width() > 0) {
                begun.width(column - 1, look.width());
            }
            if (look.hidden()) {
                begun.hideColumn(column - 1);
            }
            if (look.text()) {
                begun.style(column - 1).format(TEXT_FORMAT).set();
            }
        });
        if (next.frozenRows() > 0 || next.frozenColumns() > 0) {
            begun.freezePane(next.frozenColumns(), next.frozenRows());
        }
        for (CellArea area : next.merged()) {
            begun.range(area.firstRow() - 1, area.firstColumn() - 1, area.lastRow() - 1, area.lastColumn() - 1)
                    .merge();
        }
    }

    private Worksheet current() {
        Worksheet begun = sheet;
        if (begun == null) {
            throw new IllegalStateException("no sheet was begun");
        }
        return begun;
    }

    @Override
    public void row(List<NewCell> cells) throws IOException {
        Worksheet begun = current();
        row++;
        if (row > MOST_ROWS) {
            throw new UnwritableCellException(
                    new CellAddress(layout.name(), row, 1), "a sheet has 1,048,576 rows at most");
        }
        int column = 0;
        for (NewCell cell : cells) {
            column++;
            if (!cell.equals(NewCell.BLANK)) {
                write(begun, column, cell);
            }
        }
        // The library would write a hidden row at the end of a part again with the next.
        if (row % ROWS_IN_MEMORY == 0 && !isHidden) {
            begun.flush();
            isFlushed = true;
        }
        isHidden = false;
    }

    private void write(Worksheet begun, int column, NewCell cell) throws IOException {
        CellAddress address = new CellAddress(layout.name(), row, column);
        if (column > MOST_COLUMNS) {
            throw new UnwritableCellException(address, "a row has 16,384 cells at most");
        }
        if (cell.text().length() > LONGEST_TEXT) {
            throw new UnwritableCellException(address, "a cell of a workbook has 32,767 characters at most");
        }
        if (cell.link() != null) {
            // The displayed text must differ for each link: the library keeps one of those that are equal.
            begun.hyperlink(row - 1, column - 1, HyperLink.internal(reference(cell.link()), Integer.toString(links++)));
        }
        String format = content(begun, column, cell);
        if (format.isEmpty() && layout.column(column).text()) {
            format = TEXT_FORMAT;
        }
        if (!format.isEmpty() || cell.fill() != null || cell.bold()) {
            StyleSetter style = begun.style(row - 1, column - 1);
            if (!format.isEmpty()) {
                style.format(format);
            }
            if (cell.fill() != null) {
                style.fillColor(cell.fill().colour());
            }
            if (cell.bold()) {
                style.bold();
            }
            style.set();
        }
        if (cell.comment() != null) {
            begun.comment(row - 1, column - 1, EscapedText.write(cell.comment()));
        }
    }

    private static String reference(CellAddress address) {
        return address.sheet().isEmpty()
                ? address.cell()
                : "'" + address.sheet().replace("'", "''") + "'!" + address.cell();
    }

    /** Writes the content. Returns the number format that it needs. */
    private String content(Worksheet begun, int column, NewCell cell) {
        try {
            switch (cell.type()) {
                case NUMBER -> {
                    begun.value(row - 1, column - 1, new BigDecimal(cell.text()));
                    return cell.format();
                }
                case BOOLEAN -> {
                    if (cell.text().equals("TRUE") || cell.text().equals("FALSE")) {
                        begun.value(row - 1, column - 1, Boolean.valueOf(cell.text()));
                        return "";
                    }
                }
                case DATE -> {
                    String format = date(begun, column, cell.text());
                    if (!format.isEmpty()) {
                        return cell.format().isEmpty() ? format : cell.format();
                    }
                }
                case BLANK -> {
                    return "";
                }
                case TEXT, ERROR -> {
                    // Written below.
                }
            }
        } catch (NumberFormatException | DateTimeException e) {
            // Not what its type says: written as text.
        }
        begun.value(row - 1, column - 1, EscapedText.write(Apostrophe.keep(cell.text())));
        return "";
    }

    /** Writes a date as a number. Returns its usual format, or nothing if programs would disagree about it. */
    private String date(Worksheet begun, int column, String text) {
        int t = text.indexOf('T');
        boolean timeOnly = t < 0 && text.indexOf(':') > 0;
        LocalDate day = timeOnly ? DAY_ZERO : LocalDate.parse(t < 0 ? text : text.substring(0, t));
        LocalTime time =
                timeOnly ? LocalTime.parse(text) : t < 0 ? LocalTime.MIDNIGHT : LocalTime.parse(text.substring(t + 1));
        if (!timeOnly && (day.isBefore(FIRST_COMMON_DAY) || day.getYear() > 9999) || time.getNano() > 0) {
            return "";
        }
        double serial = day.toEpochDay() - DAY_ZERO.toEpochDay() + (double) time.toSecondOfDay() / SECONDS_OF_DAY;
        begun.value(row - 1, column - 1, serial);
        String clock = time.getSecond() > 0 ? "hh:mm:ss" : "hh:mm";
        return timeOnly ? clock : t < 0 ? "yyyy-mm-dd" : "yyyy-mm-dd " + clock;
    }

    @Override
    public void hideNextRow() {
        current().hideRow(row);
        isHidden = true;
    }

    @Override
    public void offer(DropDown choices) {
        lists.putIfAbsent(choices.values(), lists.size() + 1);
        CellArea area = choices.area();
        String letters = CellAddress.letters(lists.getOrDefault(choices.values(), 1));
        String formula = "'" + listSheet.replace("'", "''") + "'!$" + letters + "$1:$" + letters + "$"
                + choices.values().size();
        current()
                .range(area.firstRow() - 1, area.firstColumn() - 1, area.lastRow() - 1, area.lastColumn() - 1)
                .validateWithListByFormula(XmlEscapeHelper.escape(formula))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(!choices.error().isEmpty())
                .errorTitle(XmlEscapeHelper.escape(cut(choices.errorTitle(), LONGEST_TITLE)))
                .error(XmlEscapeHelper.escape(cut(choices.error(), LONGEST_MESSAGE)));
    }

    @Override
    public void finish() throws IOException {
        if (sheet == null) {
            sheet(SheetLayout.of(CheckedCopy.CSV_SHEET));
        }
        writeLists();
        workbook.finish();
        copy();
    }

    private void writeLists() throws IOException {
        if (lists.isEmpty()) {
            return;
        }
        writesLists = true;
        SheetLayout hidden = SheetLayout.of(listSheet).with(SheetVisibility.HIDDEN);
        for (int column = 1; column <= lists.size(); column++) {
            hidden = hidden.with(column, new ColumnLayout(0, false, true));
        }
        sheet(hidden);
        List<List<String>> columns = List.copyOf(lists.keySet());
        int longest = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            List<NewCell> cells = new ArrayList<>();
            for (List<String> values : columns) {
                cells.add(i < values.size() ? NewCell.text(values.get(i)) : NewCell.BLANK);
            }
            row(cells);
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private void copy() throws IOException {
        Archive archive = new Archive(Content.of(bytes.toByteArray()), OWN);
        ZipOutputStream zip = new ZipOutputStream(out);
        for (String name : archive.names()) {
            try (InputStream in = archive.open(name)) {
                ZipEntry copied = new ZipEntry(name);
                copied.setTimeLocal(ONE_TIME);
                zip.putNextEntry(copied);
                if (in != null && name.equals("docProps/core.xml")) {
                    zip.write(replaced(in.readAllBytes(), WHEN_WRITTEN, ""));
                } else if (in != null && name.endsWith(".vml")) {
                    zip.write(widerNotes(in.readAllBytes()));
                } else if (in != null) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
        out.flush();
    }

    private static byte[] replaced(byte[] part, Pattern pattern, String by) {
        return pattern.matcher(new String(part, StandardCharsets.UTF_8))
                .replaceAll(by)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The library makes notes of two rows, in which two sentences have no room. They appear beside their cell. */
    private static byte[] widerNotes(byte[] part) {
        return NOTE_PLACE
                .matcher(new String(part, StandardCharsets.UTF_8))
                .replaceAll(place -> {
                    int column = Integer.parseInt(place.group(1));
                    int first = Integer.parseInt(place.group(2));
                    return "<x:Anchor>%d,10,%d,0,%d,40,%d,0</x:Anchor>"
                            .formatted(column + 1, first, column + 4, first + 7);
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        // The stream is not ours, and what is in memory goes with this.
    }
}
