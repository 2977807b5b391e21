package io.github.manumit.time;

/**
 * When something could begin and end, as day keys, and which days it surely covers.
 *
 * <p>An event on an unspecified day of 1984 begins and ends on the same day, somewhere in that year; as a period, 1984
 * covers all its days. The interval {@code 1984/2008} begins somewhere in 1984 and ends somewhere in 2008; it surely
 * covers the years between.
 *
 * @param startLow the first day on which it could begin
 * @param startHigh the last day on which it could begin
 * @param endLow the first day on which it could end
 * @param endHigh the last day on which it could end
 * @param coreStart the first day that it surely covers; after {@code coreEnd} if there is none
 * @param coreEnd the last day that it surely covers
 */
record DateSpan(long startLow, long startHigh, long endLow, long endHigh, long coreStart, long coreEnd) {

    boolean couldBeBefore(DateSpan other) {
        return endLow < other.startHigh;
    }

    boolean surelyBefore(DateSpan other) {
        return endHigh < other.startLow;
    }

    boolean couldBeWithin(DateSpan period) {
        return startHigh >= period.startLow && endLow <= period.endHigh;
    }

    boolean surelyWithin(DateSpan period) {
        return startLow >= period.coreStart && endHigh <= period.coreEnd;
    }

    boolean couldOverlap(DateSpan other) {
        return startLow <= other.endHigh && other.startLow <= endHigh;
    }

    boolean surelyOverlaps(DateSpan other) {
        return coreStart <= other.coreEnd && other.coreStart <= coreEnd;
    }
}
