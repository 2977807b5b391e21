package io.github.manumit.htcds.sheet;

import io.github.manumit.time.PartialDate;
import io.github.manumit.value.InvalidValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody typed it. Nothing is invented: an unknown day or month leaves the date less precise, and where day
 * and month could be exchanged, both readings are kept.
 */
final class DateText {

    /** What was read. */
    enum Kind {
        /** One reading. */
        CLEAR,
        /** Two readings, if the order is not known. */
        OPEN,
        /** A number without a unit, such as the number that Excel keeps for a date. */
        NUMBER,
        /** The year has two digits. */
        SHORT_YEAR,
        /** There is no such day. */
        NO_SUCH_DAY,
        /** No date. */
        UNREADABLE
    }

    private static final String UNKNOWN = "[?xX\u0445\u0425_-]{1,2}";
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2}|" + UNKNOWN + ")\\s*[./\\-\u2013 ]\\s*(\\d{1,2}|"
            + UNKNOWN + ")\\s*[./\\-\u2013 ]\\s*(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\s*[./\\-\u2013 ]\\s*(\\d{1,2}|" + UNKNOWN
            + ")(?:\\s*[./\\-\u2013 ]\\s*(\\d{1,2}|" + UNKNOWN + "))?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})\\s*[./\\-]\\s*(\\d{4})");
    private static final Pattern TIME = Pattern.compile(
            "(.*\\d)(?:[T ]\\s*)(\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2})?)");
    private static final Pattern YEAR_WORD = Pattern.compile(
            "[\\s\\-]*(?:\u0433\\.?|\u0433\u043e\u0434[\u0430\u0443]?|\u0436\\.?|\u0436\u044b\u043b\u044b?|yil)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String ABOUT_WORDS =
            "примерно в|приблизительно в|где-то в|около|примерно|приблизительно|прибл\\.?"
                    + "|ок\\.?|circa|ca?\\.|ca|about|around|approximately|approx\\.?|шамамен|жуықтап|taxminan|тахминан";
    private static final Pattern ABOUT = Pattern.compile(
            "(?:~\\s*|(?:" + ABOUT_WORDS + ")(?:\\s+|(?=\\d)))(.+)|(.+?)[\\s,(]+(?:" + ABOUT_WORDS + ")[)\\s]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DECADE = Pattern.compile("(\\d{3})0(?:s|-?\u0435|-?\u0445)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("\\d+|\\p{L}+");
    private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int LONGEST = 60;

    private final Kind kind;
    private final String edtf;
    private final String other;
    private final @Nullable DateOrder order;
    private final boolean time;

    private DateText(Kind kind, String edtf, String other, @Nullable DateOrder order, boolean time) {
        this.kind = kind;
        this.edtf = edtf;
        this.other = other;
        this.order = order;
        this.time = time;
    }

    private static DateText clear(String edtf) {
        return new DateText(Kind.CLEAR, edtf, "", null, false);
    }

    private static DateText failed(Kind kind) {
        return new DateText(kind, "", "", null, false);
    }

    Kind kind() {
        return kind;
    }

    /** The order that the text itself shows, because one number is above 12; null if it shows none. */
    @Nullable
    DateOrder order() {
        return order;
    }

    /** Whether a time of day was left out. */
    boolean hasTime() {
        return time;
    }

    /** The day and the month of a date with a plain day, as {@code MM-DD}; empty for others. */
    String dayOfYear() {
        return kind == Kind.CLEAR && edtf.length() == 10 && edtf.charAt(4) == '-' && edtf.charAt(7) == '-'
                ? edtf.substring(5)
                : "";
    }

    /** EDTF text; with an order, one reading; without one, a set of both where there are two. */
    String edtf(@Nullable DateOrder by) {
        if (kind != Kind.OPEN) {
            return edtf;
        }
        if (by == DateOrder.DMY) {
            return edtf;
        }
        if (by == DateOrder.MDY) {
            return other;
        }
        // A reading that is less precise contains the other one.
        if (edtf.length() != other.length() || edtf.contains("X") || other.contains("X")) {
            return edtf.substring(0, 4);
        }
        return edtf.compareTo(other) < 0 ? "[" + edtf + "," + other + "]" : "[" + other + "," + edtf + "]";
    }

    /** Reads a text. */
    static DateText read(String written) {
        String text = FoldedText.strip(written).replace('\u00a0', ' ').replace('\u202f', ' ');
        if (text.isEmpty() || text.length() > LONGEST) {
            return failed(Kind.UNREADABLE);
        }
        Matcher timed = TIME.matcher(text);
        if (timed.matches()) {
            DateText day = plain(timed.group(1));
            boolean midnight = timed.group(2).matches("0?0:00(:00(\\.0+)?)?");
            return new DateText(day.kind, day.edtf, day.other, day.order, !midnight);
        }
        return plain(text);
    }

    private static DateText plain(String text) {
        if (NUMBER.matcher(text).matches()
                && !YEAR.matcher(text).matches()
                && !MONTH_YEAR.matcher(text).matches()
                && !text.matches("(?:19|20)\\d{2}\\.\\d{2}")) {
            return failed(Kind.NUMBER);
        }
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            DateText rest = plain(about.group(1) != null ? about.group(1) : about.group(2));
            return rest.kind == Kind.CLEAR && isEdtf(rest.edtf + "~")
                    ? clear(rest.edtf + "~")
                    : failed(Kind.UNREADABLE);
        }
        String bare = YEAR_WORD.matcher(text).replaceFirst("");
        DateText found = digits(bare.isEmpty() ? text : bare);
        if (found.kind == Kind.UNREADABLE) {
            found = words(text);
        }
        if (found.kind == Kind.UNREADABLE && isEdtf(text)) {
            return clear(text);
        }
        return found.kind == Kind.UNREADABLE
                ? PeriodText.read(text).map(DateText::clear).orElse(found)
                : found;
    }

    /** EDTF text of a date with one reading; empty for any other text. */
    static Optional<String> one(String text) {
        DateText read = plain(FoldedText.strip(text));
        return read.kind == Kind.CLEAR ? Optional.of(read.edtf) : Optional.empty();
    }

    static boolean isEdtf(String text) {
        try {
            PartialDate.parse(text);
            return true;
        } catch (InvalidValueException notEdtf) {
            return false;
        }
    }

    private static DateText digits(String text) {
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            return clear(decade.group(1) + "X");
        }
        if (YEAR.matcher(text).matches()) {
            return clear(text);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return yearFirst(yearFirst.group(1), number(yearFirst.group(2)), yearFirst.group(3), text);
        }
        Matcher parts = PARTS.matcher(text);
        if (parts.matches()) {
            return parts.group(3).length() == 2
                    ? failed(Kind.SHORT_YEAR)
                    : dayAndMonth(number(parts.group(1)), number(parts.group(2)), parts.group(3));
        }
        Matcher monthYear = MONTH_YEAR.matcher(text);
        if (monthYear.matches()) {
            int month = Integer.parseInt(monthYear.group(1));
            return month > 12 ? failed(Kind.NO_SUCH_DAY) : partial(monthYear.group(2), month, 0);
        }
        return failed(Kind.UNREADABLE);
    }

    /** A number, or 0 for an unknown one. */
    private static int number(@Nullable String digits) {
        return digits == null || !Character.isDigit(digits.charAt(0)) ? 0 : Integer.parseInt(digits);
    }

    private static DateText yearFirst(String year, int month, @Nullable String day, String text) {
        if (isEdtf(text)) {
            // Also seasons, such as 2019-21.
            return clear(text);
        }
        if (month > 12) {
            return failed(Kind.NO_SUCH_DAY);
        }
        return partial(year, month, number(day));
    }

    private static DateText dayAndMonth(int first, int second, String year) {
        if (first == 0) {
            return second > 12 ? failed(Kind.NO_SUCH_DAY) : partial(year, second, 0);
        }
        if (second == 0) {
            DateText byMonth = first > 12 ? failed(Kind.NO_SUCH_DAY) : partial(year, first, 0);
            String byDay = year + "-XX-" + two(first);
            return first > 12 || first > 31
                    ? (first > 31 ? failed(Kind.NO_SUCH_DAY) : clear(byDay))
                    : new DateText(Kind.OPEN, byDay, byMonth.edtf, null, false);
        }
        if (first > 12 && second > 12) {
            return failed(Kind.NO_SUCH_DAY);
        }
        if (first > 12) {
            return ordered(partial(year, second, first), DateOrder.DMY);
        }
        if (second > 12) {
            return ordered(partial(year, first, second), DateOrder.MDY);
        }
        DateText dmy = partial(year, second, first);
        if (first == second) {
            return dmy;
        }
        DateText mdy = partial(year, first, second);
        // 30.02 exists in no reading, 02.30 neither; both numbers are at most 12 here, so that both days exist.
        return new DateText(Kind.OPEN, dmy.edtf, mdy.edtf, null, false);
    }

    private static DateText ordered(DateText read, DateOrder order) {
        return read.kind == Kind.CLEAR ? new DateText(Kind.CLEAR, read.edtf, "", order, false) : read;
    }

    private static DateText partial(String year, int month, int day) {
        if (month == 0) {
            return day == 0 ? clear(year) : day > 31 ? failed(Kind.NO_SUCH_DAY) : clear(year + "-XX-" + two(day));
        }
        if (day == 0) {
            return clear(year + "-" + two(month));
        }
        try {
            return clear(LocalDate.of(Integer.parseInt(year), month, day).toString());
        } catch (DateTimeException none) {
            return failed(Kind.NO_SUCH_DAY);
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** A date with the name of its month. */
    private static DateText words(String text) {
        List<String> numbers = new ArrayList<>();
        int month = 0;
        Matcher matcher = WORDS.matcher(text);
        int at = 0;
        while (matcher.find()) {
            if (!text.substring(at, matcher.start()).matches("[\\s.,/\\-\u2013]*")) {
                return failed(Kind.UNREADABLE);
            }
            at = matcher.end();
            String token = matcher.group();
            if (Character.isDigit(token.charAt(0))) {
                numbers.add(token);
                continue;
            }
            int named = MonthNames.month(token.toLowerCase(Locale.ROOT));
            if (named > 0 && month == 0) {
                month = named;
            } else if (named > 0 || !MonthNames.isFiller(token.toLowerCase(Locale.ROOT))) {
                return failed(Kind.UNREADABLE);
            }
        }
        if (month == 0
                || numbers.isEmpty()
                || numbers.size() > 2
                || !text.substring(at).matches("[\\s.]*")) {
            return failed(Kind.UNREADABLE);
        }
        String year =
                numbers.stream().filter(each -> each.length() == 4).findFirst().orElse("");
        if (year.isEmpty()) {
            return numbers.size() == 2 ? failed(Kind.SHORT_YEAR) : failed(Kind.UNREADABLE);
        }
        numbers.remove(year);
        if (numbers.isEmpty()) {
            return partial(year, month, 0);
        }
        int day = numbers.get(0).length() > 2 ? 0 : Integer.parseInt(numbers.get(0));
        return day == 0 ? failed(Kind.UNREADABLE) : partial(year, month, day);
    }
}
