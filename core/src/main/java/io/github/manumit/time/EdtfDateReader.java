package io.github.manumit.time;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Parses one date expression, of any level, in one pass. */
final class EdtfDateReader {
    private static final int YEAR = 0b01;
    private static final int YEAR_AND_MONTH = 0b0101;
    private static final int WHOLE = 0b010101;

    private final EdtfCursor in;
    private boolean negative;
    private int year;
    private @Nullable EdtfYear longYear;
    private int month;
    private int grouping;
    private int day;
    private @Nullable EdtfTime time;
    private int marks;
    private int level;

    private EdtfDateReader(EdtfCursor in) {
        this.in = in;
    }

    /** Parses from the position of the cursor to the first character that does not belong to a date. */
    static EdtfDate read(EdtfCursor in) {
        return new EdtfDateReader(in).date();
    }

    private EdtfDate date() {
        int start = in.position();
        individualQualifier(EdtfDate.YEAR_SHIFT);
        if (in.accept('Y')) {
            prefixedYear();
        } else {
            fourDigitYear();
        }
        int group = groupQualifier(YEAR);
        if (longYear == null && in.accept('-')) {
            needForGroup(group);
            monthOrGrouping();
            group = groupQualifier(YEAR_AND_MONTH);
            if (in.accept('-')) {
                needForGroup(group);
                dayOfMonth();
                group = groupQualifier(WHOLE);
                if (in.accept('T')) {
                    timeOfDay();
                }
            }
        }
        if (group != 0) {
            need(1);
        }
        need(levelOfX());
        EdtfDate date = new EdtfDate(negative, year, longYear, month, grouping, day, time, marks, level);
        if (!date.hasDays()) {
            throw in.refuseAt(start, "No calendar day matches");
        }
        return date;
    }

    private void need(int least) {
        level = Math.max(level, least);
    }

    private void individualQualifier(int shift) {
        int qualifier = in.qualifier();
        if (qualifier != 0) {
            need(2);
            marks |= qualifier << shift;
            noSecondQualifier();
        }
    }

    /** Parses a qualifier on the right of a component: it applies to that component and all components on its left. */
    private int groupQualifier(int components) {
        int qualifier = in.qualifier();
        if (qualifier != 0) {
            marks |= qualifier * components;
            noSecondQualifier();
        }
        return qualifier;
    }

    private void noSecondQualifier() {
        int position = in.position();
        if (in.qualifier() != 0) {
            throw in.refuseAt(position, "Only one qualifier (?, ~ or %) is allowed at a time");
        }
    }

    /** A qualifier followed by a component is level 2, one at the end is level 1. */
    private void needForGroup(int qualifier) {
        if (qualifier != 0) {
            need(2);
        }
    }

    private void fourDigitYear() {
        int start = in.position();
        negative = in.accept('-');
        for (int i = 0; i < 4; i++) {
            year = year << 4 | in.digitOrX("A year must have four digits or X");
        }
        if (in.atDigit() || in.peek() == 'X') {
            throw in.refuse("A year must have four digits; a longer one must begin with Y");
        }
        if (negative) {
            if (year == 0) {
                throw in.refuseAt(start, "Year 0 must not have a sign");
            }
            need(1);
        }
        if (in.accept('S')) {
            if (DayBounds.hasX(year)) {
                throw in.refuse("Significant digits require a year without X");
            }
            long magnitude = DayBounds.value(year, 0);
            longYear = significant(magnitude, Long.toString(magnitude).length(), null);
            year = 0;
        }
    }

    private void prefixedYear() {
        int start = in.position();
        negative = in.accept('-');
        need(1);
        if (in.peek() == '0') {
            throw in.refuse("A year after Y must not have a leading zero");
        }
        int digitsStart = in.position();
        long magnitude = 0;
        do {
            int digit = in.digit("Y must be followed by digits");
            magnitude = magnitude < DayBounds.YEAR_LIMIT ? magnitude * 10 + digit : DayBounds.YEAR_LIMIT;
        } while (in.atDigit());
        String digits = in.since(digitsStart);
        String exponent = in.accept('E') ? exponent() : "";
        // More than sixteen places are beyond the limit, whatever the digits.
        int places = exponent.isEmpty() ? 0 : exponent.length() > 2 ? 99 : Integer.parseInt(exponent);
        for (int i = 0; i < places && magnitude < DayBounds.YEAR_LIMIT; i++) {
            magnitude *= 10;
        }
        if (magnitude <= 9999) {
            throw in.refuseAt(start, "Y is only for a year with more than four digits");
        }
        boolean huge = magnitude >= DayBounds.YEAR_LIMIT;
        String canonical = huge ? hugeYear(digits, exponent) : null;
        int allDigits = exponent.length() > 4
                ? Integer.MAX_VALUE
                : digits.length() + (exponent.isEmpty() ? 0 : Integer.parseInt(exponent));
        longYear = in.accept('S')
                ? significant(magnitude, allDigits, canonical)
                : EdtfYear.of(negative, magnitude, allDigits, 0, canonical);
    }

    private String exponent() {
        need(2);
        if (in.peek() == '0') {
            throw in.refuse("An exponent must be a positive number without leading zeros");
        }
        int start = in.position();
        do {
            in.digit("E must be followed by digits");
        } while (in.atDigit());
        return in.since(start);
    }

    /** Digits without trailing zeros, and the matching exponent: 170E8 and 17E9 are the same year. */
    private static String hugeYear(String digits, String exponent) {
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        BigInteger places = exponent.isEmpty() ? BigInteger.ZERO : new BigInteger(exponent);
        return digits.substring(0, end) + "E" + places.add(BigInteger.valueOf((long) digits.length() - end));
    }

    private EdtfYear significant(long magnitude, int digits, @Nullable String huge) {
        need(2);
        int start = in.position();
        if (in.peek() == '0') {
            throw in.refuse("The number of significant digits must be positive and without leading zeros");
        }
        int count = 0;
        do {
            int digit = in.digit("S must be followed by digits");
            count = count < 100_000 ? count * 10 + digit : Integer.MAX_VALUE;
        } while (in.atDigit());
        if (count > digits) {
            throw in.refuseAt(start, "A year cannot have more significant digits than digits");
        }
        return EdtfYear.of(negative, magnitude, digits, count, huge);
    }

    private void monthOrGrouping() {
        individualQualifier(EdtfDate.MONTH_SHIFT);
        int start = in.position();
        int pair = pair("A month must have two digits or X");
        if (DayBounds.hasX(pair)) {
            if (DayBounds.leastMonth(pair) == 0) {
                throw in.refuseAt(start, "No month from 01 to 12 matches");
            }
            month = pair;
            return;
        }
        int value = DayBounds.value(pair, 0);
        if (value >= 1 && value <= 12) {
            month = pair;
        } else if (value >= 21 && value <= 41) {
            grouping = value;
            need(value <= 24 ? 1 : 2);
        } else {
            throw in.refuseAt(start, "A month must be 01 to 12, or 21 to 41 for another part of a year");
        }
    }

    private void dayOfMonth() {
        if (grouping != 0) {
            throw in.refuse("A season or other part of a year cannot have a day");
        }
        individualQualifier(EdtfDate.DAY_SHIFT);
        int start = in.position();
        day = pair("A day must have two digits or X");
        int value = DayBounds.hasX(day) ? 1 : DayBounds.value(day, 0);
        if (value < 1 || value > 31) {
            throw in.refuseAt(start, "A day must be 01 to 31");
        }
    }

    private int pair(String rule) {
        return in.digitOrX(rule) << 4 | in.digitOrX(rule);
    }

    private void timeOfDay() {
        if (marks != 0 || levelOfX() != 0) {
            throw in.refuse("A time of day requires a full date without qualifiers or X");
        }
        int hour = clock(23, "An hour must be 00 to 23");
        in.expect(':', "A time must have hours, minutes and seconds, separated by colons");
        int minute = clock(59, "A minute must be 00 to 59");
        in.expect(':', "A time must have hours, minutes and seconds, separated by colons");
        int second = clock(59, "A second must be 00 to 59");
        boolean utc = in.accept('Z');
        time = new EdtfTime((hour * 60 + minute) * 60 + second, utc ? Integer.valueOf(0) : offset(), utc);
    }

    private @Nullable Integer offset() {
        int start = in.position();
        boolean behind = in.peek() == '-';
        if (!behind && in.peek() != '+') {
            return null;
        }
        in.accept(in.peek());
        int minutes = clock(14, "An offset must be at most 14 hours") * 60;
        if (in.accept(':')) {
            minutes += clock(59, "The minutes of an offset must be 00 to 59");
        }
        if (minutes > EdtfTime.LAST_OFFSET) {
            throw in.refuseAt(start, "An offset must be at most 14 hours");
        }
        if (behind && minutes == 0) {
            throw in.refuseAt(start, "A zero offset must have a plus sign");
        }
        return behind ? -minutes : minutes;
    }

    private int clock(int greatest, String rule) {
        int start = in.position();
        int value = in.twoDigits(rule);
        if (value > greatest) {
            throw in.refuseAt(start, rule);
        }
        return value;
    }

    /** Level 1 allows X only from the right: 201X, 20XX, 2004-XX, 2004-06-XX and 2004-XX-XX. */
    private int levelOfX() {
        boolean inYear = DayBounds.hasX(year);
        boolean inMonth = DayBounds.hasX(month);
        boolean inDay = DayBounds.hasX(day);
        if (!inYear && !inMonth && !inDay) {
            return 0;
        }
        if (inYear) {
            int digitsOnly = (year & DayBounds.XX) == DayBounds.XX ? year >>> 8 : year >>> 4;
            boolean fromTheRight = (year & DayBounds.X) == DayBounds.X && !DayBounds.hasX(digitsOnly);
            return fromTheRight && month == 0 && grouping == 0 ? 1 : 2;
        }
        boolean monthFromTheRight = !inMonth || month == DayBounds.XX && (day == 0 || day == DayBounds.XX);
        return monthFromTheRight && (!inDay || day == DayBounds.XX) ? 1 : 2;
    }
}
