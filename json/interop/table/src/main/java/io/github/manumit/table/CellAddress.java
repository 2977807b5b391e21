package io.github.manumit.table;

import java.util.Comparator;

/**
 * Where a cell is.
 *
 * @param sheet the name of the sheet, as in the workbook; empty for a CSV file
 * @param row the row, from 1, as a spreadsheet program numbers it
 * @param column the column, from 1; column 1 is A
 */
public record CellAddress(String sheet, int row, int column) implements Comparable<CellAddress> {

    private static final Comparator<CellAddress> ORDER = Comparator.comparing(CellAddress::sheet)
            .thenComparingInt(CellAddress::row)
            .thenComparingInt(CellAddress::column);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if {@code row} or {@code column} is below 1
     */
    public CellAddress {
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException("rows and columns count from 1");
        }
    }

    /**
     * Returns the letters of a column.
     *
     * @param column the column, from 1
     * @return A for 1, Z for 26, AA for 27
     * @throws IllegalArgumentException if {@code column} is below 1
     */
    public static String letters(int column) {
        if (column < 1) {
            throw new IllegalArgumentException("columns count from 1");
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /**
     * Returns the cell within its sheet.
     *
     * @return such as B17
     */
    public String cell() {
        return letters(column) + row;
    }

    /** Compares by sheet, row and column. */
    @Override
    public int compareTo(CellAddress other) {
        return ORDER.compare(this, other);
    }

    /** Returns the sheet, if there is one, and the cell: {@code Cases!B17} or {@code B17}. */
    @Override
    public String toString() {
        return sheet.isEmpty() ? cell() : sheet + "!" + cell();
    }
}
