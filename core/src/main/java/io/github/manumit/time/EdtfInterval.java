package io.github.manumit.time;

/**
 * An interval, or a range in a set.
 *
 * @param start where it begins
 * @param end where it ends
 */
record EdtfInterval(EdtfEnd start, EdtfEnd end) implements EdtfShape {

    /** Whether it surely ends before it starts. */
    boolean isReversed() {
        if (!(start instanceof EdtfDate from) || !(end instanceof EdtfDate to)) {
            return false;
        }
        if (from.isSeason() && from.grouping() == to.grouping()) {
            return DayBounds.key(from.leastYear(), 1, 1) > DayBounds.key(to.greatestYear(), 1, 1);
        }
        return from.first() > to.last();
    }

    @Override
    public int level() {
        return Math.max(levelOf(start), levelOf(end));
    }

    private static int levelOf(EdtfEnd end) {
        // Unspecified digits in a date are level 1, in an interval level 2.
        return end instanceof EdtfDate date ? date.hasX() ? 2 : date.level() : 1;
    }

    @Override
    public int qualifiers() {
        return qualifiersOf(start) | qualifiersOf(end);
    }

    private static int qualifiersOf(EdtfEnd end) {
        return end instanceof EdtfDate date ? date.qualifiers() : 0;
    }

    @Override
    public long earliest() {
        return start instanceof EdtfDate date ? date.earliest() : DayBounds.PAST;
    }

    @Override
    public long latest() {
        return end instanceof EdtfDate date ? date.latest() : DayBounds.FUTURE;
    }

    @Override
    public DateSpan span() {
        long startLow = start instanceof EdtfDate date ? date.first() : DayBounds.PAST;
        long endHigh = end instanceof EdtfDate date ? date.last() : DayBounds.FUTURE;
        long startHigh = start instanceof EdtfDate date
                ? date.onOrBefore(endHigh)
                : start == EdtfEnd.Absent.OPEN ? DayBounds.PAST : endHigh;
        long endLow = end instanceof EdtfDate date
                ? date.onOrAfter(startLow)
                : end == EdtfEnd.Absent.OPEN ? DayBounds.FUTURE : startLow;
        return new DateSpan(startLow, startHigh, endLow, endHigh, startHigh, endLow);
    }

    /** Whether it could begin and end between two days. */
    boolean couldBeBetween(long low, long high) {
        long from = start instanceof EdtfDate date
                ? date.onOrAfter(low)
                : start == EdtfEnd.Absent.OPEN && low != DayBounds.PAST ? DayBounds.FUTURE : low;
        long to = end instanceof EdtfDate date
                ? date.onOrBefore(high)
                : end == EdtfEnd.Absent.OPEN && high != DayBounds.FUTURE ? DayBounds.PAST : high;
        return from != DayBounds.FUTURE && to != DayBounds.PAST && from <= to;
    }

    @Override
    public boolean hasUnstatedYear() {
        return start instanceof EdtfDate from && from.hasUnstatedYear()
                || end instanceof EdtfDate to && to.hasUnstatedYear();
    }
}
