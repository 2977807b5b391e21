package io.github.manumit.table;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a sheet looks, apart from its cells.
 *
 * @param name the name of the sheet; empty for a CSV file
 * @param visibility whether it is shown
 * @param columns the columns that do not look as usual, by number, from 1
 * @param frozenRows how many rows at the top stay in view
 * @param frozenColumns how many columns on the left stay in view
 * @param merged the cells that are joined; only the one at the top left of each area has content
 */
public record SheetLayout(
        String name,
        SheetVisibility visibility,
        SortedMap<Integer, ColumnLayout> columns,
        int frozenRows,
        int frozenColumns,
        List<CellArea> merged) {

    /** Copies the collections. */
    public SheetLayout {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        merged = List.copyOf(merged);
    }

    /**
     * Returns the layout of a plain sheet.
     *
     * @param name its name
     * @return a shown sheet, with nothing frozen, hidden or merged
     */
    public static SheetLayout of(String name) {
        return new SheetLayout(name, SheetVisibility.VISIBLE, new TreeMap<>(), 0, 0, List.of());
    }

    /**
     * Returns a copy with another visibility.
     *
     * @param other whether it is shown
     * @return the copy
     */
    public SheetLayout with(SheetVisibility other) {
        return new SheetLayout(name, other, columns, frozenRows, frozenColumns, merged);
    }

    /**
     * Returns a copy with one column's layout.
     *
     * @param column the column, from 1
     * @param layout how it looks
     * @return the copy
     */
    public SheetLayout with(int column, ColumnLayout layout) {
        SortedMap<Integer, ColumnLayout> more = new TreeMap<>(columns);
        more.put(column, layout);
        return new SheetLayout(name, visibility, more, frozenRows, frozenColumns, merged);
    }

    /**
     * Returns a copy whose top rows and left columns stay in view.
     *
     * @param rows how many rows
     * @param leftColumns how many columns
     * @return the copy
     */
    public SheetLayout frozen(int rows, int leftColumns) {
        return new SheetLayout(name, visibility, columns, rows, leftColumns, merged);
    }

    /**
     * Returns how a column looks.
     *
     * @param column the column, from 1
     * @return its layout
     */
    public ColumnLayout column(int column) {
        return columns.getOrDefault(column, ColumnLayout.USUAL);
    }
}
