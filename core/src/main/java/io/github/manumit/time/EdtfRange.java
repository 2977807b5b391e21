package io.github.manumit.time;

import org.jspecify.annotations.Nullable;

/**
 * A range in a set, as what it means there: one of its dates in a set in brackets, each of them in a set in braces.
 *
 * @param ends its first and last date, or no date
 * @param all whether each of its dates is meant
 */
record EdtfRange(EdtfInterval ends, boolean all) implements EdtfShape {

    /** The unit in which the range counts; null if its dates differ in precision, or if it counts in seasons. */
    @Nullable
    EdtfDate unit() {
        EdtfDate from = ends.start() instanceof EdtfDate date ? date : null;
        EdtfDate to = ends.end() instanceof EdtfDate date ? date : null;
        EdtfDate unit = from == null ? to : from;
        boolean alike = from == null || to == null || from.precision() == to.precision();
        return unit == null || !alike || unit.isSeason() ? null : unit;
    }

    @Override
    public int level() {
        return ends.level();
    }

    @Override
    public int qualifiers() {
        return ends.qualifiers();
    }

    @Override
    public long earliest() {
        return ends.earliest();
    }

    @Override
    public long latest() {
        return ends.latest();
    }

    @Override
    public DateSpan span() {
        EdtfDate from = ends.start() instanceof EdtfDate date ? date : null;
        EdtfDate to = ends.end() instanceof EdtfDate date ? date : null;
        long first = from == null ? DayBounds.PAST : from.first();
        long last = to == null ? DayBounds.FUTURE : to.last();
        if (all) {
            DateSpan period = ends.span();
            long surelyFrom = from == null || from.isSeason() ? period.startHigh() : from.unitStart(period.startHigh());
            long surelyTo = to == null || to.isSeason() ? period.endLow() : to.unitEnd(period.endLow());
            return new DateSpan(first, period.startHigh(), period.endLow(), last, surelyFrom, surelyTo);
        }
        boolean counts = unit() != null;
        long firstUnitEnd = !counts || from == null ? first : from.firstUnitEnd();
        long lastUnitStart = !counts || to == null ? last : to.lastUnitStart();
        return new DateSpan(first, last, first, last, lastUnitStart, firstUnitEnd);
    }

    @Override
    public boolean hasUnstatedYear() {
        return ends.hasUnstatedYear();
    }
}
