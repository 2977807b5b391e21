package io.github.manumit.time;

import org.jspecify.annotations.Nullable;

/** One date expression in compact form: its digits as nibbles, its marks as bits, its first and last day as keys. */
final class EdtfDate implements EdtfShape, EdtfEnd {
    static final int UNCERTAIN = 1;
    static final int APPROXIMATE = 2;

    /** The qualifiers of the year are the two lowest bits of the marks; those of month and day follow. */
    static final int YEAR_SHIFT = 0;

    static final int MONTH_SHIFT = 2;
    static final int DAY_SHIFT = 4;

    /** No month, or no day. */
    static final int NONE = 0;

    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 32;

    private final long first;
    private final long last;
    private final short year;
    private final byte month;
    private final byte day;
    private final byte grouping;
    private final byte marks;
    private final byte level;
    private final boolean negative;
    private final @Nullable EdtfYear longYear;
    private final @Nullable EdtfTime time;

    /** Stores what the parser found and computes the keys. The caller checks that there is a first day. */
    EdtfDate(
            boolean negative,
            int year,
            @Nullable EdtfYear longYear,
            int month,
            int grouping,
            int day,
            @Nullable EdtfTime time,
            int marks,
            int level) {
        this.negative = negative;
        this.year = (short) year;
        this.longYear = longYear;
        this.month = (byte) month;
        this.grouping = (byte) grouping;
        this.day = (byte) day;
        this.time = time;
        this.marks = (byte) marks;
        this.level = (byte) level;
        if (day != NONE) {
            first = DayBounds.leastDay(negative, year, month, day);
            last = DayBounds.greatestDay(negative, year, month, day);
        } else {
            long low = longYear != null ? longYear.low() : DayBounds.leastYear(negative, year);
            long high = longYear != null ? longYear.high() : DayBounds.greatestYear(negative, year);
            if (month != NONE) {
                int lastMonth = DayBounds.greatestMonth(month);
                first = DayBounds.key(low, DayBounds.leastMonth(month), 1);
                last = DayBounds.key(high, lastMonth, DayBounds.lengthOfMonth(high, lastMonth));
            } else if (isSeason()) {
                // Winter or summer may belong to the year in which it begins or to the year in which it ends.
                first = DayBounds.key(low - 1, 12, 1);
                last = DayBounds.key(high + 1, 3, 31);
            } else {
                int lastMonth = grouping == NONE ? 12 : lastMonthOfGrouping();
                first = DayBounds.key(low, grouping == NONE ? 1 : lastMonth - monthsOfGrouping() + 1, 1);
                last = DayBounds.key(high, lastMonth, DayBounds.lengthOfMonth(high, lastMonth));
            }
        }
    }

    private int monthsOfGrouping() {
        return grouping <= 36 ? 3 : grouping <= 39 ? 4 : 6;
    }

    private int lastMonthOfGrouping() {
        int base = grouping <= 36 ? 32 : grouping <= 39 ? 36 : 39;
        return (grouping - base) * monthsOfGrouping();
    }

    /** Whether any day matches. */
    boolean hasDays() {
        return first <= last && first != DayBounds.FUTURE && last != DayBounds.PAST;
    }

    /** The first day; for a season, a day that is surely not after its beginning. */
    long first() {
        return first;
    }

    /** The last day; for a season, a day that is surely not before its end. */
    long last() {
        return last;
    }

    boolean isNegative() {
        return negative;
    }

    /** The four digits of the year, as nibbles; 0 for a long year. */
    int year() {
        return year & 0xFFFF;
    }

    @Nullable
    EdtfYear longYear() {
        return longYear;
    }

    /** The two digits of a month from 1 to 12, as nibbles, or {@link #NONE}. */
    int month() {
        return month & 0xFF;
    }

    /** The code of a season, quarter, quadrimester or semester, from 21 to 41, or {@link #NONE}. */
    int grouping() {
        return grouping;
    }

    /** The two digits of the day, as nibbles, or {@link #NONE}. */
    int day() {
        return day & 0xFF;
    }

    @Nullable
    EdtfTime time() {
        return time;
    }

    /** The qualifiers of year, month and day, two bits each. */
    int marks() {
        return marks;
    }

    boolean isSeason() {
        return grouping >= FIRST_SEASON && grouping <= LAST_SEASON;
    }

    boolean hasX() {
        return DayBounds.hasX(year()) || DayBounds.hasX(month()) || DayBounds.hasX(day());
    }

    /** Whether it is a single year, month or day without anything left open except a moment within it. */
    boolean isDefinite() {
        EdtfYear prefixed = longYear;
        return !hasX() && !isSeason() && (prefixed == null || prefixed.isExact());
    }

    DatePrecision precision() {
        if (time != null) {
            return DatePrecision.SECOND;
        }
        if (day != NONE) {
            return DatePrecision.DAY;
        }
        if (month != NONE) {
            return DatePrecision.MONTH;
        }
        if (grouping == NONE) {
            return DatePrecision.YEAR;
        }
        if (isSeason()) {
            return DatePrecision.SEASON;
        }
        return grouping <= 36
                ? DatePrecision.QUARTER
                : grouping <= 39 ? DatePrecision.QUADRIMESTER : DatePrecision.SEMESTER;
    }

    long leastYear() {
        EdtfYear prefixed = longYear;
        return prefixed != null ? prefixed.low() : DayBounds.leastYear(negative, year());
    }

    long greatestYear() {
        EdtfYear prefixed = longYear;
        return prefixed != null ? prefixed.high() : DayBounds.greatestYear(negative, year());
    }

    /** The year, if it is a single four-digit or prefixed year within the limit. */
    @Nullable
    Long exactYear() {
        EdtfYear prefixed = longYear;
        if (prefixed != null) {
            return prefixed.isExact() ? prefixed.value() : null;
        }
        if (DayBounds.hasX(year())) {
            return null;
        }
        long magnitude = DayBounds.value(year(), 0);
        return negative ? -magnitude : magnitude;
    }

    @Override
    public int level() {
        return level;
    }

    @Override
    public int qualifiers() {
        return (marks >> YEAR_SHIFT | marks >> MONTH_SHIFT | marks >> DAY_SHIFT) & (UNCERTAIN | APPROXIMATE);
    }

    @Override
    public long earliest() {
        return isSeason() ? DayBounds.PAST : first;
    }

    @Override
    public long latest() {
        return isSeason() ? DayBounds.FUTURE : last;
    }

    @Override
    public DateSpan span() {
        return new DateSpan(first, last, first, last, lastUnitStart(), firstUnitEnd());
    }

    /** Whether it allows every day from the first to the last. A season does, because its days are not defined. */
    boolean isContiguous() {
        return isSeason() || !hasX();
    }

    /** Whether, as a period, it can only be the days from the first to the last. */
    boolean isOnePeriod() {
        return !isSeason() && firstUnitEnd() == last;
    }

    /** The end of the first year, month or day that it could be; for a season, as early as it could be. */
    long firstUnitEnd() {
        return isSeason() ? first : unitEnd(first);
    }

    /** The start of the last year, month or day that it could be; for a season, as late as it could be. */
    long lastUnitStart() {
        return isSeason() ? last : unitStart(last);
    }

    /** The first day of the year, part of a year, month or day, whichever this date names, around a day. */
    long unitStart(long key) {
        if (day != NONE) {
            return key;
        }
        int monthOfKey = DayBounds.monthOf(key);
        int start = month != NONE ? monthOfKey : grouping == NONE ? 1 : lastMonthOfGrouping() - monthsOfGrouping() + 1;
        return DayBounds.key(DayBounds.yearOf(key), start, 1);
    }

    /** The last day of the year, part of a year, month or day, whichever this date names, around a day. */
    long unitEnd(long key) {
        if (day != NONE) {
            return key;
        }
        long yearOfKey = DayBounds.yearOf(key);
        int end = month != NONE ? DayBounds.monthOf(key) : grouping == NONE ? 12 : lastMonthOfGrouping();
        return DayBounds.key(yearOfKey, end, DayBounds.lengthOfMonth(yearOfKey, end));
    }

    /** The first day that it allows from a day on, or {@link DayBounds#FUTURE} if there is none. */
    long onOrAfter(long key) {
        if (key <= first) {
            return first;
        }
        if (key > last) {
            return DayBounds.FUTURE;
        }
        return isContiguous() ? key : DayBounds.leastFrom(key, negative, year(), months(), days());
    }

    /** The last day that it allows up to a day, or {@link DayBounds#PAST} if there is none. */
    long onOrBefore(long key) {
        if (key >= last) {
            return last;
        }
        if (key < first) {
            return DayBounds.PAST;
        }
        return isContiguous() ? key : DayBounds.greatestUpTo(key, negative, year(), months(), days());
    }

    /** Whether both allow a day. */
    boolean meets(EdtfDate other) {
        if (other.isContiguous()) {
            return onOrAfter(other.first) <= other.last;
        }
        if (isContiguous()) {
            return other.meets(this);
        }
        return negative == other.negative
                && DayBounds.haveCommonDay(
                        negative, year(), other.year(), months() & other.months(), days() & other.days());
    }

    /** The months that it allows, as bits. */
    private int months() {
        if (month != NONE) {
            return DayBounds.matching(month(), 12);
        }
        return grouping == NONE
                ? DayBounds.bits(1, 12)
                : DayBounds.bits(lastMonthOfGrouping() - monthsOfGrouping() + 1, lastMonthOfGrouping());
    }

    /** The days of a month that it allows, as bits. */
    private int days() {
        return day == NONE ? DayBounds.bits(1, 31) : DayBounds.matching(day(), 31);
    }

    @Override
    public boolean hasUnstatedYear() {
        return year() == 0xFFFF && !negative;
    }
}
