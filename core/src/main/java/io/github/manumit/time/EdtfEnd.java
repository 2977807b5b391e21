package io.github.manumit.time;

/** One end of an interval or of a range in a set: a date, or no date. */
sealed interface EdtfEnd permits EdtfDate, EdtfEnd.Absent {

    /** An end without a date. */
    enum Absent implements EdtfEnd {
        /** Two dots: no end. */
        OPEN,
        /** An empty text: an unknown end. */
        UNKNOWN
    }
}
