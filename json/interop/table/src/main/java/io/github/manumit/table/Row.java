package io.github.manumit.table;

import java.util.List;

/**
 * One row as read.
 *
 * @param sheet the name of the sheet; empty for a CSV file
 * @param number the row, from 1, as a spreadsheet program numbers it
 * @param hidden whether the workbook hides it; false in a CSV file
 * @param cells the cells that hold something or have a formula, by column; blank ones are left out
 */
public record Row(String sheet, int number, boolean hidden, List<Cell> cells) {

    /** Copies the list. */
    public Row {
        cells = List.copyOf(cells);
    }

    /**
     * Returns the cell of a column.
     *
     * @param column the column, from 1
     * @return the cell; a blank one if the row has none there
     * @throws IllegalArgumentException if {@code column} is below 1
     */
    public Cell cell(int column) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Cell cell = cells.get(middle);
            if (cell.address().column() == column) {
                return cell;
            }
            if (cell.address().column() < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Cell.blank(new CellAddress(sheet, number, column));
    }

    /**
     * Returns the last column that holds something.
     *
     * @return the column, from 1; 0 if the row is empty
     */
    public int lastColumn() {
        return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).address().column();
    }
}
