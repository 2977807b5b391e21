package io.github.manumit.table;

/**
 * A rectangle of cells.
 *
 * @param firstRow the top row, from 1
 * @param firstColumn the left column, from 1
 * @param lastRow the bottom row, at least {@code firstRow}
 * @param lastColumn the right column, at least {@code firstColumn}
 */
public record CellArea(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is below 1 or the last is before the first
     */
    public CellArea {
        if (firstRow < 1 || firstColumn < 1 || lastRow < firstRow || lastColumn < firstColumn) {
            throw new IllegalArgumentException("not a rectangle of cells");
        }
    }

    /**
     * Tells whether a cell is inside.
     *
     * @param row the row, from 1
     * @param column the column, from 1
     * @return whether it is
     */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
