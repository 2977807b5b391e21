package io.github.manumit.table;

/** What a cell holds. A CSV file has only {@link #TEXT} and {@link #BLANK}. */
public enum CellType {

    /** Nothing, or a text of no characters. */
    BLANK,

    /** Text. */
    TEXT,

    /** A number, or a date that a spreadsheet cannot hold, such as a negative one. */
    NUMBER,

    /** A date, a date with a time of day, or a time of day. */
    DATE,

    /** TRUE or FALSE. */
    BOOLEAN,

    /** An error of a formula, such as {@code #N/A}. */
    ERROR
}
