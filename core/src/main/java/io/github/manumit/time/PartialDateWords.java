package io.github.manumit.time;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Dates in words, by the patterns of one language. */
final class PartialDateWords {
    private static final String BUNDLE = "io.github.manumit.time.PartialDateWords";

    private final ResourceBundle patterns;

    private PartialDateWords(ResourceBundle patterns) {
        this.patterns = patterns;
    }

    /** Asks for a bundle only if it is listed: the fallback of the JDK is the language of the machine. */
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
            return qualified(single, single(single, date.text()));
        }
        if (shape instanceof EdtfInterval interval) {
            return ends("interval", date, interval);
        }
        return list(date.members(), shape instanceof EdtfSet set && set.all() ? "list.and" : "list.or");
    }

    private String ends(String kind, PartialDate date, EdtfInterval interval) {
        return words(
                kind + "." + kindOf(interval.start()) + "." + kindOf(interval.end()),
                date.start().map(this::of).orElse(""),
                date.end().map(this::of).orElse(""));
    }

    private static String kindOf(EdtfEnd end) {
        return end instanceof EdtfDate ? "date" : end == EdtfEnd.Absent.OPEN ? "open" : "unknown";
    }

    private String list(List<PartialDate> members, String lastPattern) {
        String all = "";
        for (int i = 0; i < members.size(); i++) {
            PartialDate member = members.get(i);
            String words = member.shape() instanceof EdtfInterval range ? ends("range", member, range) : of(member);
            if (i == 0) {
                all = words;
            } else {
                all = words(i == members.size() - 1 ? lastPattern : "list.comma", all, words);
            }
        }
        return all;
    }

    private String single(EdtfDate date, String text) {
        if (isFreelyMasked(date)) {
            return words("masked", withoutQualifiers(text));
        }
        String day = stated(date.day());
        String month = stated(date.month());
        String year = statedYear(date);
        String vague = vague(date);
        if (date.grouping() != EdtfDate.NONE) {
            String part = patterns.getString("part." + date.grouping());
            return year != null ? words("part.of", part, year) : words("date.and.vague", part, vague);
        }
        String kind = (day != null ? "d" : "") + (month != null ? "m" : "") + (year != null ? "y" : "");
        if (kind.isEmpty()) {
            return vague;
        }
        String words = words(
                "date." + kind,
                day == null ? "" : day,
                month == null ? "" : patterns.getString("month." + month),
                year == null ? "" : year);
        return withTime(vague.isEmpty() ? words : words("date.and.vague", words, vague), date.time());
    }

    /** The number, if both digits are given. */
    private static @Nullable String stated(int nibbles) {
        return nibbles == EdtfDate.NONE || DayBounds.hasX(nibbles)
                ? null
                : Integer.toString(DayBounds.value(nibbles, 0));
    }

    /** The year, if it is one year. */
    private @Nullable String statedYear(EdtfDate date) {
        EdtfYear prefixed = date.longYear();
        if (prefixed != null && prefixed.huge() != null) {
            String[] parts = prefixed.huge().split("E");
            return words("year.huge", (prefixed.value() < 0 ? "-" : "") + parts[0], parts[1]);
        }
        Long year = date.exactYear();
        return year == null ? null : year(year);
    }

    private String year(long year) {
        if (year <= 0) {
            return words("year.before", Long.toString(1 - year));
        }
        return year < 1000 ? words("year.early", Long.toString(year)) : Long.toString(year);
    }

    /** What is not stated, or of the year only a range. */
    private String vague(EdtfDate date) {
        String absent = (date.day() == DayBounds.XX ? "d" : "")
                + (date.month() == DayBounds.XX ? "m" : "")
                + (date.hasUnstatedYear() ? "y" : "");
        String missing = absent.isEmpty() ? "" : patterns.getString("absent." + absent);
        boolean inRange = !date.hasUnstatedYear() && statedYear(date) == null;
        if (!inRange) {
            return missing;
        }
        return missing.isEmpty() ? yearRange(date) : words("date.and.vague", yearRange(date), missing);
    }

    private String yearRange(EdtfDate date) {
        EdtfYear prefixed = date.longYear();
        String low = year(date.leastYear());
        String high = year(date.greatestYear());
        if (prefixed != null) {
            return words("year.significant", low, high, year(prefixed.value()));
        }
        boolean decade = date.greatestYear() - date.leastYear() == 9 && date.leastYear() >= 1000;
        return decade ? words("year.decade", low) : words("year.range", low, high);
    }

    /** Whether unspecified digits are such that the text itself says it best: 19X4, 2004-1X, -XX04. */
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
            return words("time.local", date, clock);
        }
        if (offset == 0) {
            return words("time.utc", date, clock);
        }
        int minutes = Math.abs(offset);
        String ahead = (offset < 0 ? "-" : "+") + pair(minutes / 60) + ":" + pair(minutes % 60);
        return words("time.offset", date, clock, ahead);
    }

    private static String pair(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private String qualified(EdtfDate date, String words) {
        int year = date.marks() >> EdtfDate.YEAR_SHIFT & 3;
        int month = date.marks() >> EdtfDate.MONTH_SHIFT & 3;
        int day = date.marks() >> EdtfDate.DAY_SHIFT & 3;
        boolean hasMonth = date.month() != EdtfDate.NONE || date.grouping() != EdtfDate.NONE;
        boolean hasDay = date.day() != EdtfDate.NONE;
        if (date.marks() == 0) {
            return words;
        }
        if ((!hasMonth || month == year) && (!hasDay || day == year)) {
            return words("whole." + nameOf(year), words);
        }
        StringJoiner parts = new StringJoiner("; ");
        add(parts, "year.", year);
        add(parts, "month.", month);
        add(parts, "day.", day);
        return words("qualified", words, parts.toString());
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

    private String words(String key, Object... arguments) {
        return new MessageFormat(patterns.getString(key), Locale.ROOT).format(arguments);
    }
}
