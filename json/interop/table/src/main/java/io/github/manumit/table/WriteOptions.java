package io.github.manumit.table;

/**
 * How to write a table.
 *
 * @param format the format
 * @param separator what separates the cells of a CSV file: a comma, semicolon, tab or vertical bar
 * @param byteOrderMark whether a CSV file begins with a byte order mark, by which Excel knows that it is UTF-8
 * @param listSheet the name of the hidden sheet that holds the values of drop-downs
 */
public record WriteOptions(TableFormat format, char separator, boolean byteOrderMark, String listSheet) {

    /** CSV in UTF-8 with commas and a byte order mark. */
    public static final WriteOptions CSV = new WriteOptions(TableFormat.CSV, ',', true, "lists");

    /** A workbook. */
    public static final WriteOptions XLSX = new WriteOptions(TableFormat.XLSX, ',', true, "lists");

    /**
     * Checks the separator.
     *
     * @throws IllegalArgumentException if it is another
     */
    public WriteOptions {
        if (CsvSyntax.SEPARATORS.indexOf(separator) < 0) {
            throw new IllegalArgumentException("the separator is a comma, semicolon, tab or vertical bar");
        }
    }
}
