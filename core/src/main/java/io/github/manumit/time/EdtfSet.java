package io.github.manumit.time;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of dates.
 *
 * @param all whether all members are meant (braces), or one of them (brackets)
 * @param members at least one; each an {@link EdtfDate}, or an {@link EdtfInterval} for a range
 */
record EdtfSet(boolean all, List<EdtfShape> members) implements EdtfShape {

    EdtfSet {
        members = List.copyOf(members);
    }

    @Override
    public int level() {
        return 2;
    }

    @Override
    public int qualifiers() {
        int found = 0;
        for (EdtfShape member : members) {
            found |= member.qualifiers();
        }
        return found;
    }

    /**
     * The earliest first day, unless a member without a first day, such as a season or an open range, could begin
     * before it.
     */
    @Override
    public long earliest() {
        long least = DayBounds.FUTURE;
        long leastOfUndefined = DayBounds.FUTURE;
        for (EdtfShape member : members) {
            if (member.earliest() == DayBounds.PAST) {
                leastOfUndefined = Math.min(leastOfUndefined, member.span().startLow());
            } else {
                least = Math.min(least, member.earliest());
            }
        }
        return leastOfUndefined < least ? DayBounds.PAST : least;
    }

    /**
     * The latest last day, unless a member without a last day, such as a season or an open range, could end after it.
     */
    @Override
    public long latest() {
        long greatest = DayBounds.PAST;
        long greatestOfUndefined = DayBounds.PAST;
        for (EdtfShape member : members) {
            if (member.latest() == DayBounds.FUTURE) {
                greatestOfUndefined =
                        Math.max(greatestOfUndefined, member.span().endHigh());
            } else {
                greatest = Math.max(greatest, member.latest());
            }
        }
        return greatestOfUndefined > greatest ? DayBounds.FUTURE : greatest;
    }

    /** The members as what they mean: a range is not an interval. */
    List<EdtfShape> meant() {
        List<EdtfShape> meant = new ArrayList<>(members.size());
        for (EdtfShape member : members) {
            meant.add(member instanceof EdtfInterval range ? new EdtfRange(range, all) : member);
        }
        return meant;
    }

    @Override
    public DateSpan span() {
        long startLow = DayBounds.FUTURE;
        long startHigh = all ? DayBounds.FUTURE : DayBounds.PAST;
        long endLow = all ? DayBounds.PAST : DayBounds.FUTURE;
        long endHigh = DayBounds.PAST;
        for (EdtfShape member : meant()) {
            DateSpan span = member.span();
            startLow = Math.min(startLow, span.startLow());
            endHigh = Math.max(endHigh, span.endHigh());
            startHigh = all ? Math.min(startHigh, span.startHigh()) : Math.max(startHigh, span.startHigh());
            endLow = all ? Math.max(endLow, span.endLow()) : Math.min(endLow, span.endLow());
        }
        return new DateSpan(startLow, startHigh, endLow, endHigh, DayBounds.FUTURE, DayBounds.PAST);
    }

    @Override
    public boolean hasUnstatedYear() {
        for (EdtfShape member : members) {
            if (member.hasUnstatedYear()) {
                return true;
            }
        }
        return false;
    }
}
