package io.github.manumit.time;

/** A parsed EDTF text: one date, an interval, or a set; or a range that is a member of a set. */
sealed interface EdtfShape permits EdtfDate, EdtfInterval, EdtfRange, EdtfSet {

    /** The conformance level that the text needs: 0, 1 or 2. */
    int level();

    /** The qualifiers of all dates together: {@link EdtfDate#UNCERTAIN} and {@link EdtfDate#APPROXIMATE} as bits. */
    int qualifiers();

    /** The key of the first day that the text allows; {@link DayBounds#PAST} if open, unknown or not defined. */
    long earliest();

    /** The key of the last day that the text allows; {@link DayBounds#FUTURE} if open, unknown or not defined. */
    long latest();

    /** When it could begin and end. */
    DateSpan span();

    /** Whether it contains a date without a stated year. */
    boolean hasUnstatedYear();
}
