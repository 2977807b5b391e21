package io.github.manumit.time;

/**
 * The precision of a date expression: the smallest unit that it names, whether or not all its digits are specified.
 *
 * <p>{@code 1984}, {@code 198X} and {@code 1950S2} name a year; {@code 2004-XX} names a month; {@code XXXX-06-10} and
 * {@code 2004-XX-XX} name a day. The order is from coarse to fine. The terms are those of the Extended Date/Time Format
 * (EDTF) of the Library of Congress, 4 February 2019, and of ISO 8601-2:2019, 4.8.
 */
public enum DatePrecision {
    /** A calendar year, four digits, prefixed by {@code Y}, or with significant digits. */
    YEAR,
    /** Half of a year: codes 40 and 41. */
    SEMESTER,
    /** Four months: codes 37 to 39. */
    QUADRIMESTER,
    /** Three months: codes 33 to 36. */
    QUARTER,
    /** A season, of either hemisphere (codes 21 to 24) or of a stated one (25 to 32). It has no day bounds. */
    SEASON,
    /** A calendar month. */
    MONTH,
    /** A calendar day. */
    DAY,
    /** A day with a time of day to the second. */
    SECOND
}
