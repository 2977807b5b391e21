package io.github.manumit.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Questions about order, containment and overlap, answered over the days that the texts allow; sets are considered
 * member by member.
 *
 * <p>The member of a set in brackets is chosen before any member of a set in braces is considered: for each choice of
 * the former, some of the latter may answer. Two moments are compared to the second ({@link Moments}).
 */
final class DateQuestions {

    /** The number of years, months or days of a mask that are tried one by one; with more, it could be. */
    private static final int MOST_UNITS = 20_000;

    private DateQuestions() {}

    static boolean isUnqualified(EdtfShape one, EdtfShape other) {
        return one.qualifiers() == 0 && other.qualifiers() == 0;
    }

    static boolean couldBeBefore(EdtfShape one, EdtfShape other) {
        Moments moments = Moments.of(one, other);
        return moments != null ? moments.couldBeBefore() : one.span().couldBeBefore(other.span());
    }

    static boolean surelyBefore(EdtfShape one, EdtfShape other) {
        Moments moments = Moments.of(one, other);
        return moments != null
                ? moments.surelyBefore()
                : isUnqualified(one, other) && one.span().surelyBefore(other.span());
    }

    static boolean couldOverlap(EdtfShape one, EdtfShape other) {
        Moments moments = Moments.of(one, other);
        if (moments != null) {
            return moments.couldBeSame();
        }
        for (EdtfShape member : members(one)) {
            for (EdtfShape second : members(other)) {
                if (haveCommonDay(member, second)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean haveCommonDay(EdtfShape one, EdtfShape other) {
        if (one instanceof EdtfDate date) {
            return other instanceof EdtfDate second ? date.meets(second) : couldBeBetween(date, other.span());
        }
        return other instanceof EdtfDate date
                ? couldBeBetween(date, one.span())
                : one.span().couldOverlap(other.span());
    }

    static boolean surelyOverlaps(EdtfShape one, EdtfShape other) {
        Moments moments = Moments.of(one, other);
        if (moments != null) {
            return moments.surelySame();
        }
        return isUnqualified(one, other) && surelyOverlapsAsWritten(one, other);
    }

    private static boolean surelyOverlapsAsWritten(EdtfShape one, EdtfShape other) {
        if (isOneOf(one)) {
            return members(one).stream().allMatch(member -> surelyOverlapsAsWritten(member, other));
        }
        if (isOneOf(other)) {
            return surelyOverlapsAsWritten(other, one);
        }
        return someSurelyOverlaps(members(one), members(other)) || someSurelyOverlaps(members(other), members(one));
    }

    /** Whether there is a member of the one that, whatever it means, has a day in common with a member of the other. */
    private static boolean someSurelyOverlaps(List<EdtfShape> ones, List<EdtfShape> others) {
        return ones.stream().anyMatch(one -> surelyOverlaps(one.span(), others) || eachUnitSurelyOverlaps(one, others));
    }

    private static boolean eachUnitSurelyOverlaps(EdtfShape one, List<EdtfShape> others) {
        EdtfDate unit = others.size() == 1 ? null : unit(one);
        return unit != null
                && !someUnit(one, unit, one.span().startLow(), period -> !surelyOverlaps(period.span(), others));
    }

    private static boolean surelyOverlaps(DateSpan span, List<EdtfShape> others) {
        return others.stream().anyMatch(other -> span.surelyOverlaps(other.span()));
    }

    static boolean couldBeWithin(EdtfShape one, EdtfShape period) {
        Moments moments = Moments.of(one, period);
        if (moments != null) {
            return moments.couldBeSame();
        }
        if (isOneOf(one)) {
            return members(one).stream().anyMatch(member -> couldBeWithin(member, period));
        }
        if (isOneOf(period)) {
            return members(period).stream().anyMatch(member -> couldBeWithin(one, member));
        }
        List<EdtfShape> all = members(one);
        if (isAllOf(period)) {
            List<EdtfShape> periods = members(period);
            List<Stretch> stretches = widest(periods);
            return stretches == null
                    ? all.stream().allMatch(member -> couldBeInSome(member, periods))
                    : all.stream().allMatch(member -> couldBeCovered(member, stretches));
        }
        return couldAllBeWithin(all, period);
    }

    /** Whether some period that a text without members can mean could contain all of several dates. */
    private static boolean couldAllBeWithin(List<EdtfShape> dates, EdtfShape period) {
        Predicate<Stretch> contains = stretch -> dates.stream().allMatch(date -> couldBeBetween(date, stretch));
        DateSpan span = period.span();
        EdtfDate unit = unit(period);
        return unit == null
                ? contains.test(new Stretch(span.startLow(), span.endHigh()))
                : someUnit(period, unit, from(dates), contains);
    }

    /** The unit in which a text counts the periods of which it means one; null if it means a single stretch. */
    private static @Nullable EdtfDate unit(EdtfShape period) {
        if (period instanceof EdtfDate date) {
            return date.isSeason() ? null : date;
        }
        return period instanceof EdtfRange range && !range.all() ? range.unit() : null;
    }

    private static long from(List<EdtfShape> dates) {
        long from = DayBounds.FUTURE;
        for (EdtfShape date : dates) {
            from = Math.min(from, date.span().startLow());
        }
        return from;
    }

    private static boolean someUnit(EdtfShape period, EdtfDate unit, long from, Predicate<Stretch> contains) {
        if (from == DayBounds.PAST) {
            // What has no beginning, or an unknown one, is within a unit only if it could begin there.
            return from(period) == DayBounds.PAST || someUnit(period, unit, from(period), contains);
        }
        long day = next(period, from);
        for (int tried = 0; day != DayBounds.FUTURE; tried++) {
            if (tried == MOST_UNITS || contains.test(new Stretch(unit.unitStart(day), unit.unitEnd(day)))) {
                return true;
            }
            day = next(period, DayBounds.dayAfter(unit.unitEnd(day)));
        }
        return false;
    }

    private static long from(EdtfShape period) {
        return period.span().startLow();
    }

    private static long next(EdtfShape period, long from) {
        if (period instanceof EdtfDate date) {
            return date.onOrAfter(from);
        }
        DateSpan span = period.span();
        return from > span.endHigh() ? DayBounds.FUTURE : Math.max(from, span.startLow());
    }

    /** The periods that the members of a set in braces mean; null if one of them can mean several. */
    private static @Nullable List<Stretch> widest(List<EdtfShape> periods) {
        List<Stretch> stretches = new ArrayList<>();
        for (EdtfShape period : periods) {
            if (period instanceof EdtfDate date && !date.isOnePeriod()) {
                return null;
            }
            stretches.add(new Stretch(period.span().startLow(), period.span().endHigh()));
        }
        return Stretch.merged(stretches);
    }

    /**
     * Whether a member of one set could be within a member of another, whatever the others mean. That of two dates each
     * could be in the same vague period does not mean that both are, so this is true more often than what it stands
     * for.
     */
    private static boolean couldBeInSome(EdtfShape member, List<EdtfShape> periods) {
        if (member instanceof EdtfInterval) {
            DateSpan span = member.span();
            return periods.stream().anyMatch(period -> span.couldOverlap(period.span()));
        }
        return member instanceof EdtfRange range && range.all()
                ? couldBeInSome(range.ends().start(), periods)
                        && couldBeInSome(range.ends().end(), periods)
                : periods.stream().anyMatch(period -> haveCommonDay(member, period));
    }

    private static boolean couldBeInSome(EdtfEnd end, List<EdtfShape> periods) {
        return !(end instanceof EdtfDate date) || couldBeInSome((EdtfShape) date, periods);
    }

    private static boolean couldBeCovered(EdtfShape member, List<Stretch> stretches) {
        if (member instanceof EdtfRange range && range.all()) {
            return couldEachBeCovered(range, stretches);
        }
        return stretches.stream().anyMatch(stretch -> couldBeBetween(member, stretch));
    }

    /** Whether each date of a range could be in one of the stretches: the first, the last and those in the gaps. */
    private static boolean couldEachBeCovered(EdtfRange range, List<Stretch> stretches) {
        EdtfDate unit = range.unit();
        for (EdtfEnd end : List.of(range.ends().start(), range.ends().end())) {
            if (end instanceof EdtfDate date
                    ? stretches.stream().noneMatch(stretch -> couldBeBetween(date, stretch))
                    : stretches.size() != 1) {
                return false;
            }
        }
        DateSpan span = range.span();
        for (int i = 1; i < stretches.size() && unit != null; i++) {
            long day = DayBounds.dayAfter(stretches.get(i - 1).high());
            long start = unit.unitStart(day) < day ? DayBounds.dayAfter(unit.unitEnd(day)) : day;
            long end = unit.unitEnd(start);
            if (start >= span.startLow()
                    && end <= span.endHigh()
                    && end < stretches.get(i).low()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a date, a period or each date of a range could be between two days. */
    private static boolean couldBeBetween(EdtfShape one, Stretch stretch) {
        if (one instanceof EdtfDate date) {
            long day = date.onOrAfter(stretch.low());
            return day != DayBounds.FUTURE && day <= stretch.high();
        }
        if (one instanceof EdtfInterval interval) {
            return interval.couldBeBetween(stretch.low(), stretch.high());
        }
        DateSpan span = one.span();
        boolean overlaps = span.startLow() <= stretch.high() && stretch.low() <= span.endHigh();
        return one instanceof EdtfRange range && range.all() ? endsBetween(range.ends(), span, stretch) : overlaps;
    }

    private static boolean endsBetween(EdtfInterval ends, DateSpan span, Stretch stretch) {
        boolean starts = ends.start() instanceof EdtfDate from
                ? couldBeBetween(from, stretch)
                : stretch.low() <= span.startLow();
        return starts
                && (ends.end() instanceof EdtfDate to ? couldBeBetween(to, stretch) : stretch.high() >= span.endHigh());
    }

    private static boolean couldBeBetween(EdtfDate date, DateSpan span) {
        return couldBeBetween(date, new Stretch(span.startLow(), span.endHigh()));
    }

    static boolean surelyWithin(EdtfShape one, EdtfShape period) {
        Moments moments = Moments.of(one, period);
        if (moments != null) {
            return moments.surelySame();
        }
        return isUnqualified(one, period) && surelyWithinAsWritten(one, period);
    }

    private static boolean surelyWithinAsWritten(EdtfShape one, EdtfShape period) {
        if (isOneOf(period)) {
            return members(period).stream().allMatch(member -> surelyWithinAsWritten(one, member));
        }
        List<Stretch> sure = new ArrayList<>();
        for (EdtfShape member : members(period)) {
            DateSpan span = member.span();
            if (span.coreStart() <= span.coreEnd()) {
                sure.add(new Stretch(span.coreStart(), span.coreEnd()));
            }
        }
        List<Stretch> stretches = Stretch.merged(sure);
        return members(one).stream().allMatch(member -> isCovered(member, stretches));
    }

    /** Whether every day that a text without members allows is in one of the stretches. */
    private static boolean isCovered(EdtfShape one, List<Stretch> stretches) {
        DateSpan span = one.span();
        long day = span.startLow();
        for (Stretch stretch : stretches) {
            if (day < stretch.low()) {
                return false;
            }
            if (span.endHigh() <= stretch.high()) {
                return true;
            }
            if (day <= stretch.high()) {
                if (!(one instanceof EdtfDate date)) {
                    return false;
                }
                day = date.onOrAfter(DayBounds.dayAfter(stretch.high()));
            }
        }
        return false;
    }

    private static boolean isOneOf(EdtfShape shape) {
        return shape instanceof EdtfSet set && !set.all();
    }

    private static boolean isAllOf(EdtfShape shape) {
        return shape instanceof EdtfSet set && set.all();
    }

    /** The members of a set, or what is no set itself. */
    private static List<EdtfShape> members(EdtfShape shape) {
        return shape instanceof EdtfSet set ? set.meant() : List.of(shape);
    }

    /** All days from one to another. */
    private record Stretch(long low, long high) {

        DateSpan span() {
            return new DateSpan(low, low, high, high, low, high);
        }

        /** The same days in as few stretches as possible, in order. */
        static List<Stretch> merged(List<Stretch> stretches) {
            List<Stretch> sorted = new ArrayList<>(stretches);
            sorted.sort(Comparator.comparingLong(Stretch::low));
            List<Stretch> merged = new ArrayList<>();
            for (Stretch stretch : sorted) {
                Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
                if (last != null && stretch.low <= DayBounds.dayAfter(last.high)) {
                    merged.set(merged.size() - 1, new Stretch(last.low, Math.max(last.high, stretch.high)));
                } else {
                    merged.add(stretch);
                }
            }
            return merged;
        }
    }

    /**
     * Two moments, as the seconds that each can be. With offsets, both are in UTC; without, both are on the same clock;
     * otherwise, the one without could be in any time zone.
     */
    private record Moments(long low, long high, long otherLow, long otherHigh) {

        /** The moments, if both texts are one; else null. */
        static @Nullable Moments of(EdtfShape one, EdtfShape other) {
            if (!(one instanceof EdtfDate first) || !(other instanceof EdtfDate second)) {
                return null;
            }
            EdtfTime time = first.time();
            EdtfTime otherTime = second.time();
            if (time == null || otherTime == null) {
                return null;
            }
            LocalDate day = DayBounds.toLocalDate(first.first()).orElseThrow();
            LocalDate otherDay = DayBounds.toLocalDate(second.first()).orElseThrow();
            if (time.offset() == null && otherTime.offset() == null) {
                long clock = time.seconds(day);
                long otherClock = otherTime.seconds(otherDay);
                return new Moments(clock, clock, otherClock, otherClock);
            }
            return new Moments(
                    time.earliest(day), time.latest(day), otherTime.earliest(otherDay), otherTime.latest(otherDay));
        }

        boolean couldBeBefore() {
            return low < otherHigh;
        }

        boolean surelyBefore() {
            return high < otherLow;
        }

        boolean couldBeSame() {
            return low <= otherHigh && otherLow <= high;
        }

        boolean surelySame() {
            return low == high && otherLow == otherHigh && low == otherLow;
        }
    }
}
