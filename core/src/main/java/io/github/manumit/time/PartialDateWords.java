package io.github.manumit.time;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes dates in words, using the patterns of one language. */
final class PartialDateWords {
    /** The most dates that a mask is told by. */
    private static final int FEW = 4;

    private static final String BUNDLE = "io.github.manumit.time.PartialDateWords";

    private final ResourceBundle patterns;

    private PartialDateWords(ResourceBundle patterns) {
        this.patterns = patterns;
    }

    /**
     * Loads a bundle only if it is listed, because the JDK would otherwise fall back to the default language of the
     * machine.
     */
    static PartialDateWords in(Locale locale) {
        ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        List<String> translations =
                List.of(english.getString("translations").trim().split(" "));
        return new PartialDateWords(
                translations.contains(locale.getLanguage()) ? ResourceBundle.getBundle(BUNDLE, locale) : english);
    }

    String of(PartialDate date) {
        EdtfShape shape = date.shape();
        if (shape instanceof EdtfDate single) {
            return qualified("whole", single, date.text(), "");
        }
        if (shape instanceof EdtfInterval interval) {
            return ends(date, interval, "");
        }
        return set(date.members(), shape instanceof EdtfSet set && set.all());
    }

    private String ends(PartialDate date, EdtfInterval interval, String form) {
        return words(
                "interval." + kindOf(interval.start()) + "." + kindOf(interval.end()),
                form,
                end("from", interval.start(), date.start()),
                end("to", interval.end(), date.end()));
    }

    private String end(String kind, EdtfEnd end, Optional<PartialDate> text) {
        return end instanceof EdtfDate date
                ? qualified(kind, date, text.map(PartialDate::text).orElse(""), form(kind))
                : "";
    }

    private static String kindOf(EdtfEnd end) {
        return end instanceof EdtfDate ? "date" : end == EdtfEnd.Absent.OPEN ? "open" : "unknown";
    }

    private String set(List<PartialDate> members, boolean isAll) {
        // After a range, it would be unclear whether the following words belong only to its end.
        boolean afterRange = members.subList(0, members.size() - 1).stream().anyMatch(PartialDate::isInterval);
        String last = isAll ? "list.and" : "list.or";
        String all = "";
        for (int i = 0; i < members.size(); i++) {
            String words = member(members.get(i), isAll ? "range.all" : "range.one");
            all = i == 0
                    ? words
                    : words(i == members.size() - 1 ? last : "list.comma", afterRange ? ".ranges" : "", all, words);
        }
        return all;
    }

    private String member(PartialDate member, String rangeKey) {
        if (member.shape() instanceof EdtfInterval range) {
            return words(rangeKey, unit(range), ends(member, range, form("range")));
        }
        return member.shape() instanceof EdtfDate date
                ? qualified("whole", date, member.text(), form("item"))
                : of(member);
    }

    /** The unit of a range, if both ends have the same one. */
    private static String unit(EdtfInterval range) {
        EdtfEnd one = range.start() instanceof EdtfDate ? range.start() : range.end();
        EdtfEnd other = range.end() instanceof EdtfDate ? range.end() : range.start();
        return one instanceof EdtfDate first && other instanceof EdtfDate last && first.precision() == last.precision()
                ? "." + first.precision().name().toLowerCase(Locale.ROOT)
                : "";
    }

    /** A date without its qualifiers, in a form named by the language; the form is empty for a date on its own. */
    private String single(EdtfDate date, String text, String form) {
        if (isFreelyMasked(date)) {
            String told = told(date, form);
            return told == null ? words("masked", form, withoutQualifiers(text)) : told;
        }
        String stated = stated(date, form);
        String range = "";
        if (!date.hasUnstatedYear() && !hasOneYear(date)) {
            range = yearRange(date, stated.isEmpty() ? form : "");
        }
        String absent = absent(date);
        if (stated.isEmpty()) {
            stated = range;
            range = "";
        }
        String vague =
                range.isEmpty() || absent.isEmpty() ? range + absent : words("date.and.vague", "", range, absent);
        if (stated.isEmpty()) {
            return words("vague", form, vague);
        }
        return withTime(vague.isEmpty() ? stated : words("date.and.vague", form, stated, vague), date.time());
    }

    /** The values that a mask allows, if they follow one another or are few: October to December 1984. */
    private @Nullable String told(EdtfDate date, String form) {
        boolean months = isPartly(date.month()) && (date.day() == EdtfDate.NONE || date.day() == DayBounds.XX);
        boolean days = isPartly(date.day()) && stated(date.month()) != null;
        String run = (hasOneYear(date) || date.hasUnstatedYear()) && (months || days) ? run(date, months, form) : null;
        return run != null || date.grouping() != EdtfDate.NONE ? run : list(units(date), form);
    }

    private @Nullable String list(List<String> units, String form) {
        String all = null;
        for (int i = 0; i < units.size(); i++) {
            String words = words(EdtfParser.parse(units.get(i)), units.get(i), form);
            all = all == null ? words : words(i == units.size() - 1 ? "list.or" : "list.comma", "", all, words);
        }
        return all;
    }

    private String words(EdtfShape unit, String text, String form) {
        return unit instanceof EdtfDate date ? single(date, text, form) : "";
    }

    /** The texts of the years, months or days that a date allows; empty if there are more than a few. */
    private static List<String> units(EdtfDate date) {
        List<String> units = new ArrayList<>();
        for (long day = date.first(); day != DayBounds.FUTURE; ) {
            if (units.size() == FEW) {
                return List.of();
            }
            int length = date.day() != EdtfDate.NONE ? 3 : date.month() != EdtfDate.NONE ? 2 : 1;
            String text = EdtfText.year((int) DayBounds.yearOf(day));
            text += length < 2 ? "" : EdtfText.pair(DayBounds.monthOf(day));
            units.add(text + (length < 3 ? "" : EdtfText.pair(DayBounds.dayOf(day))));
            day = date.onOrAfter(DayBounds.dayAfter(date.unitEnd(day)));
        }
        return units;
    }

    /** Months of a year, or days of a month, that follow one another; null if there is one or if there are gaps. */
    private @Nullable String run(EdtfDate date, boolean months, String form) {
        int bits = months
                ? DayBounds.matching(date.month(), 12)
                : DayBounds.matching(date.day(), DayBounds.lengthOfMonth(date.leastYear(), monthOf(date)));
        int first = Integer.numberOfTrailingZeros(bits);
        int last = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(bits);
        if (first == last || bits != DayBounds.bits(first, last)) {
            return null;
        }
        String year = hasOneYear(date) ? year(date, formWithin("year", form)) : "";
        String kind = (months ? "m" : "dm") + (year.isEmpty() ? "" : "y");
        String run = months
                ? words(
                        "run." + kind,
                        form,
                        text("month." + first, form),
                        text("month." + last, form),
                        year,
                        text("month." + first, ""))
                : words(
                        "run." + kind,
                        form,
                        first,
                        last,
                        text("month." + monthOf(date), formWithin("month", form)),
                        year);
        String absent = absent(date);
        return absent.isEmpty() ? run : words("date.and.vague", form, run, absent);
    }

    private static int monthOf(EdtfDate date) {
        return DayBounds.value(date.month(), 0);
    }

    private String stated(EdtfDate date, String form) {
        String day = stated(date.day());
        String month = stated(date.month());
        boolean isYear = day == null && month == null && date.grouping() == EdtfDate.NONE;
        String year = hasOneYear(date) ? year(date, isYear ? form : formWithin("year", form)) : null;
        if (date.grouping() != EdtfDate.NONE) {
            String part = text("part." + date.grouping(), form);
            return year == null ? words("part", form, part) : words("part.of", form, part, year);
        }
        String kind = (day != null ? "d" : "") + (month != null ? "m" : "") + (year != null ? "y" : "");
        if (kind.isEmpty()) {
            return "";
        }
        return words(
                "date." + kind,
                form,
                day == null ? "" : day,
                month == null ? "" : text("month." + month, day == null ? form : formWithin("month", form)),
                year == null ? "" : year);
    }

    /** The number, if both digits are given. */
    private static @Nullable String stated(int nibbles) {
        return nibbles == EdtfDate.NONE || DayBounds.hasX(nibbles)
                ? null
                : Integer.toString(DayBounds.value(nibbles, 0));
    }

    private static boolean hasOneYear(EdtfDate date) {
        EdtfYear prefixed = date.longYear();
        return prefixed != null && prefixed.huge() != null || date.exactYear() != null;
    }

    private String year(EdtfDate date, String form) {
        EdtfYear prefixed = date.longYear();
        if (prefixed != null && prefixed.huge() != null) {
            String[] parts = prefixed.huge().split("E");
            return words("year.huge", form, (prefixed.value() < 0 ? "-" : "") + parts[0], parts[1]);
        }
        return year(date.leastYear(), form);
    }

    private String year(long year, String form) {
        if (year <= 0) {
            return words("year.before", form, Long.toString(1 - year));
        }
        return words(year < 1000 ? "year.early" : "year", form, Long.toString(year));
    }

    /** The parts that are not stated. */
    private String absent(EdtfDate date) {
        String absent = (date.day() == DayBounds.XX ? "d" : "")
                + (date.month() == DayBounds.XX ? "m" : "")
                + (date.hasUnstatedYear() ? "y" : "");
        return absent.isEmpty() ? "" : patterns.getString("absent." + absent);
    }

    private String yearRange(EdtfDate date, String form) {
        EdtfYear prefixed = date.longYear();
        long low = date.leastYear();
        long high = date.greatestYear();
        if (prefixed == null && high - low == 9 && low >= 1000) {
            return words("year.decade", form, Long.toString(low));
        }
        return words(
                prefixed == null ? "year.range" : "year.significant",
                form,
                year(low, form("from")),
                year(high, form("to")),
                prefixed == null ? "" : year(prefixed.value(), ""));
    }

    /** Whether unspecified digits are placed so that the text itself is the best description: 19X4, 2004-1X, -XX04. */
    private static boolean isFreelyMasked(EdtfDate date) {
        return isPartly(date.month()) || isPartly(date.day()) || isFreelyMaskedYear(date.year());
    }

    private static boolean isPartly(int pair) {
        return DayBounds.hasX(pair) && pair != DayBounds.XX;
    }

    private static boolean isFreelyMaskedYear(int year) {
        int rest = year;
        while (rest != 0 && (rest & DayBounds.X) == DayBounds.X) {
            rest >>>= 4;
        }
        return DayBounds.hasX(rest);
    }

    private static String withoutQualifiers(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().filter(c -> c != '?' && c != '~' && c != '%').forEach(c -> out.append((char) c));
        return out.toString();
    }

    private String withTime(String date, @Nullable EdtfTime time) {
        if (time == null) {
            return date;
        }
        int second = time.second();
        String clock = pair(second / 3600) + ":" + pair(second / 60 % 60) + ":" + pair(second % 60);
        Integer offset = time.offset();
        if (offset == null) {
            return words("time.local", "", date, clock);
        }
        if (offset == 0) {
            return words("time.utc", "", date, clock);
        }
        int minutes = Math.abs(offset);
        String ahead = (offset < 0 ? "-" : "+") + pair(minutes / 60) + ":" + pair(minutes % 60);
        return words("time.offset", "", date, clock, ahead);
    }

    private static String pair(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** A date with its qualifiers, on its own or after the word for an end: "possibly 1984", "from about 1984". */
    private String qualified(String kind, EdtfDate date, String text, String form) {
        int year = date.marks() >> EdtfDate.YEAR_SHIFT & 3;
        int month = date.marks() >> EdtfDate.MONTH_SHIFT & 3;
        int day = date.marks() >> EdtfDate.DAY_SHIFT & 3;
        boolean hasMonth = date.month() != EdtfDate.NONE || date.grouping() != EdtfDate.NONE;
        boolean hasDay = date.day() != EdtfDate.NONE;
        if (date.marks() == 0) {
            return words(kind, "", single(date, text, form));
        }
        if ((!hasMonth || month == year) && (!hasDay || day == year)) {
            boolean isAbout = kind.equals("whole") && (year & EdtfDate.APPROXIMATE) != 0;
            return words(kind + "." + nameOf(year), "", single(date, text, isAbout ? form("about") : form));
        }
        StringJoiner parts = new StringJoiner("; ");
        add(parts, "year.", year);
        add(parts, "month.", month);
        add(parts, "day.", day);
        return words("qualified", "", words(kind, "", single(date, text, form)), parts.toString());
    }

    private void add(StringJoiner parts, String component, int mark) {
        if (mark != 0) {
            parts.add(patterns.getString(component + nameOf(mark)));
        }
    }

    private static String nameOf(int mark) {
        return switch (mark) {
            case EdtfDate.UNCERTAIN -> "uncertain";
            case EdtfDate.APPROXIMATE -> "approximate";
            default -> "both";
        };
    }

    /** The form of a date in a certain position. */
    private String form(String position) {
        return "." + patterns.getString("form." + position);
    }

    /** The form of a part of a date, which may be the form of the date itself. */
    private String formWithin(String part, String form) {
        String own = form(part);
        return own.equals(".same") ? form : own;
    }

    /** The text of a key in a form, or the unchanged text if the language does not inflect it. */
    private String text(String key, String form) {
        return patterns.getString(patterns.containsKey(key + form) ? key + form : key);
    }

    private String words(String key, String form, Object... arguments) {
        return new MessageFormat(text(key, form), Locale.ROOT).format(arguments);
    }
}
