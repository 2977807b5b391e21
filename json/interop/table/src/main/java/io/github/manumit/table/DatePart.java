package io.github.manumit.table;

/** A part of a date that a number format may show. */
public enum DatePart {

    /** The year. */
    YEAR,

    /** The month. */
    MONTH,

    /** The day of the month. */
    DAY,

    /** The time of day. */
    TIME
}
