package io.github.manumit.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Copies a table to a workbook with marks on some of its cells. */
public final class CheckedCopy {

    /** The name of the sheet that a CSV file becomes. */
    public static final String CSV_SHEET = "Sheet1";

    private static final int LONGEST_TEXT = 32_767;
    private final TableWriter out;
    private final NavigableMap<Integer, NavigableMap<Integer, Marked>> marks = new TreeMap<>();
    private int written;

    private CheckedCopy(TableWriter out) {
        this.out = out;
    }

    /**
     * Writes all sheets of a table with their cells, column widths, and hidden rows, columns and sheets. A marked cell
     * gets the colour of its level and a note; several marks of one cell make one note with the strongest colour. A text that is too
     * long for a cell is shortened.
     * Formulas are replaced by their last values; other colours, pictures and macros are not copied.
     *
     * @param tables the table
     * @param marks the marks, in any order
     * @param out a workbook; sheets may be added to it before and after
     * @throws IOException if the table cannot be read or the copy cannot be written
     */
    public static void write(Tables tables, List<CellMark> marks, TableWriter out) throws IOException {
        Map<String, List<CellMark>> bySheet = new HashMap<>();
        for (CellMark mark : marks) {
            bySheet.computeIfAbsent(mark.address().sheet(), sheet -> new ArrayList<>())
                    .add(mark);
        }
        for (String sheet : tables.sheets()) {
            new CheckedCopy(out).copy(tables, sheet, bySheet.getOrDefault(sheet, List.of()));
        }
    }

    private void copy(Tables tables, String sheet, List<CellMark> marksOfSheet) throws IOException {
        for (CellMark mark : marksOfSheet) {
            marks.computeIfAbsent(mark.address().row(), row -> new TreeMap<>())
                    .computeIfAbsent(mark.address().column(), column -> new Marked())
                    .add(mark);
        }
        SheetLayout layout = tables.layout(sheet);
        out.sheet(
                sheet.isEmpty()
                        ? new SheetLayout(CSV_SHEET, layout.visibility(), layout.columns(), 0, 0, layout.merged())
                        : layout);
        tables.read(sheet, row -> {
            catchUp(row.number());
            write(row.number(), row);
            return true;
        });
        catchUp(marks.isEmpty() ? 0 : marks.lastKey() + 1);
    }

    /** Writes what is missing before a row. */
    private void catchUp(int number) throws IOException {
        while (written < number - 1) {
            write(written + 1, null);
        }
    }

    private void write(int number, @Nullable Row row) throws IOException {
        NavigableMap<Integer, Marked> marked = marks.getOrDefault(number, new TreeMap<>());
        int last = Math.max(row == null ? 0 : row.lastColumn(), marked.isEmpty() ? 0 : marked.lastKey());
        List<NewCell> cells = new ArrayList<>(last);
        for (int column = 1; column <= last; column++) {
            Cell cell = row == null ? null : row.cell(column);
            NewCell copy = cell == null
                    ? NewCell.BLANK
                    : NewCell.of(cell.type(), shortened(cell.text())).formatted(cell.format());
            Marked mark = marked.get(column);
            cells.add(mark == null ? copy : copy.with(mark.fill()).commented(mark.comment()));
        }
        if (row != null && row.hidden()) {
            out.hideNextRow();
        }
        out.row(cells);
        written = number;
    }

    /** A cell of a workbook has less room than one of a CSV file. */
    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + '…';
    }

    /** The marks of one cell. */
    private static final class Marked {

        private NoticeLevel level = NoticeLevel.NOTE;
        private final StringBuilder comment = new StringBuilder();

        void add(CellMark mark) {
            if (mark.level().compareTo(level) < 0) {
                level = mark.level();
            }
            comment.append(comment.isEmpty() ? "" : "\n").append(mark.comment());
        }

        CellFill fill() {
            return switch (level) {
                case ERROR -> CellFill.ERROR;
                case WARNING -> CellFill.WARNING;
                case NOTE -> CellFill.NOTE;
            };
        }

        String comment() {
            return shortened(comment.toString());
        }
    }
}
