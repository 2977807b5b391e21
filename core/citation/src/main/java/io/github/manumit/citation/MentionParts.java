package io.github.manumit.citation;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what surrounds the name of a statute: countries, dates, numbers of laws. */
final class MentionParts {

    /** Words after which a country is where something happened, not whose law it is: "nach § 232 StGB in der Schweiz". */
    private static final Set<String> LOCATIVE = Set.of(
            "in", "im", "nach", "by", "under", "to", "en", "no", "na", "nel", "a", "au", "aux", "la", "pelo", "por",
            "к", "по");

    private static final Set<String> CHAPTERS = Set.of("c", "ch", "cap", "asp", "asc", "anaw", "nia");

    private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());

    private final TextWords words;

    MentionParts(TextWords words) {
        this.words = words;
    }

    int afterDots(int i) {
        return words.isOneOf(i, ".\u00ba\u00b0") && words.isJoined(i) ? i + 1 : i;
    }

    boolean isYear(int i) {
        if (!words.isDigits(i) || words.at(i).key().length() != 4) {
            return false;
        }
        int year = Integer.parseInt(words.at(i).key());
        return year >= 1800 && year <= 2100;
    }

    /**
     * A country that is named.
     *
     * @param country its code
     * @param soviet whether it is named as a republic of the Soviet Union
     * @param end the token after its name
     */
    record Place(String country, boolean soviet, int end) {}

    /** Reads the name of a country, with the words for a state before or after it; null if there is none. */
    @Nullable
    Place place(int i) {
        Lexicon.Match before = words.find(i, Lexeme.Kind.STATE);
        int at = before == null ? i : before.end();
        Lexicon.Match republic = words.find(at, Lexeme.Kind.SOVIET);
        if (republic != null && !republic.lexeme().value().isEmpty()) {
            return new Place(republic.lexeme().value(), true, republic.end());
        }
        Lexicon.Match own = words.find(i, Lexeme.Kind.COUNTRY);
        Lexicon.Match country = own != null ? own : before == null ? null : words.find(at, Lexeme.Kind.COUNTRY);
        if (country == null) {
            return null;
        }
        Lexicon.Match soviet = words.find(country.end(), Lexeme.Kind.SOVIET);
        Lexicon.Match state = words.find(country.end(), Lexeme.Kind.STATE);
        int end = soviet != null ? soviet.end() : state != null ? state.end() : country.end();
        return new Place(country.lexeme().value(), soviet != null, afterDots(end));
    }

    /** Reads the country that a name is followed by: "of Kenya", "(Schweiz)", "(CH)", "-CH"; null if there is none. */
    @Nullable
    Place placeAfter(int i) {
        int at = i;
        for (int skipped = 0; skipped < 3; skipped++) {
            Place place = place(at);
            if (place != null) {
                return place;
            }
            Lexicon.Match of = words.find(at, Lexeme.Kind.OF);
            if (of == null || LOCATIVE.contains(words.at(at).key())) {
                break;
            }
            at = of.end();
        }
        if (words.is(i, ',')) {
            Place place = place(i + 1);
            boolean ends = place != null
                    && (place.end() == words.size()
                            || words.isOneOf(place.end(), ",;.()")
                            || words.isDigits(place.end()));
            return ends ? place : null;
        }
        if (words.isOneOf(i, "([")) {
            Place place = place(i + 1);
            Place within = place != null ? place : isoCode(i + 1);
            return within != null && words.isOneOf(within.end(), ")]")
                    ? new Place(within.country(), within.soviet(), within.end() + 1)
                    : null;
        }
        boolean joined = words.isDash(i) && words.isJoined(i) && words.isJoined(i + 1);
        return joined ? isoCode(i + 1) : null;
    }

    private @Nullable Place isoCode(int i) {
        boolean code = words.isWord(i) && ISO_COUNTRIES.contains(words.written(i));
        return code ? new Place(words.written(i), false, i + 1) : null;
    }

    int closing(int open, int most) {
        int depth = 0;
        for (int i = open; i < words.size() && i < open + most; i++) {
            depth += words.is(i, '(') ? 1 : words.is(i, ')') ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The position after the number of an Act in the laws of its year: {@code (c. 30)}, {@code , c. 30}, {@code (asp 12)}. */
    int afterChapter(int i) {
        boolean bracket = words.is(i, '(');
        int at = bracket || words.is(i, ',') ? i + 1 : i;
        if (!words.isWord(at) || !CHAPTERS.contains(words.at(at).key())) {
            return i;
        }
        int number = words.is(at + 1, '.') ? at + 2 : at + 1;
        boolean closed = words.isDigits(number) && (!bracket || words.is(number + 1, ')'));
        return closed ? bracket ? number + 2 : number + 1 : i;
    }

    int afterYear(int i) {
        Lexicon.Match year = words.find(i, Lexeme.Kind.YEAR);
        return year == null ? i : afterDots(year.end());
    }

    /** The end of a date or year that begins here. */
    int date(int from) {
        int at = from;
        int end = from;
        while (at < words.size() && at < from + 8) {
            Lexicon.Match date = words.find(at, Lexeme.Kind.DATE);
            if (words.isDigits(at) || words.find(at, Lexeme.Kind.MONTH) != null) {
                boolean last = isYear(at);
                at++;
                if (last) {
                    return afterYear(at);
                }
            } else if ((words.is(at, '.') || words.is(at, ',') || words.is(at, '-')) && at > from) {
                at++;
            } else if (date != null) {
                at = afterDots(date.end());
            } else {
                break;
            }
        }
        return end;
    }

    /** A day, month or year, in EDTF. */
    record Day(String text, int end) {}

    /** Reads a date: "16.04.2018", "2 июля 2003", "2018-04-16", "août 2013", "2010"; null if there is none. */
    @Nullable
    Day day(int i) {
        if (words.isDigits(i)
                && words.is(i + 1, '.')
                && words.isDigits(i + 2)
                && words.is(i + 3, '.')
                && isYear(i + 4)) {
            return day(i + 4, number(i + 2), number(i), i + 5);
        }
        if (isYear(i) && words.isDash(i + 1) && words.isJoined(i + 1)) {
            boolean iso = words.isDigits(i + 2) && words.isDash(i + 3) && words.isDigits(i + 4);
            return iso ? day(i, number(i + 2), number(i + 4), i + 5) : null;
        }
        int at = words.isDigits(i) && words.at(i).key().length() <= 2 ? joiner(afterDots(i + 1)) : i;
        Lexicon.Match month = words.find(at, Lexeme.Kind.MONTH);
        if (month == null) {
            return isYear(i) ? new Day(words.at(i).key(), i + 1) : null;
        }
        int year = joiner(words.is(month.end(), ',') ? month.end() + 1 : month.end());
        int first = words.isDigits(year) && !isYear(year) && at == i ? year : i;
        if (first > i) {
            // "August 5, 2013"
            year = words.is(year + 1, ',') ? year + 2 : year + 1;
        }
        if (!isYear(year)) {
            return null;
        }
        int dayOfMonth = at > i || first > i ? number(first) : 0;
        return day(year, Integer.parseInt(month.lexeme().value()), dayOfMonth, year + 1);
    }

    private int joiner(int i) {
        Lexicon.Match of = words.find(i, Lexeme.Kind.OF);
        return of == null ? i : of.end();
    }

    private int number(int i) {
        String digits = words.at(i).key();
        return digits.length() > 2 ? 0 : Integer.parseInt(digits);
    }

    private Day day(int year, int month, int dayOfMonth, int end) {
        String text = words.at(year).key();
        if (month >= 1 && month <= 12) {
            text += String.format(Locale.ROOT, "-%02d", month);
            boolean exists = dayOfMonth >= 1
                    && dayOfMonth
                            <= YearMonth.of(Integer.parseInt(words.at(year).key()), month)
                                    .lengthOfMonth();
            text += exists ? String.format(Locale.ROOT, "-%02d", dayOfMonth) : "";
        }
        return new Day(text, end);
    }

    /** The end of a law's number that begins here, including the word before the number. */
    int lawNumber(int from) {
        int at = from;
        if (words.is(at, ',')) {
            at++;
        }
        Lexicon.Match number = words.find(at, Lexeme.Kind.NUMBER);
        if (number == null) {
            return from;
        }
        int next = afterDots(number.end());
        int end = figures(next);
        return end > next ? end : from;
    }

    /** For example {@code 370-II}, {@code 2.848}, {@code ЗРУ-154}, {@code 2011/36/EU}. */
    int figures(int from) {
        int at = from;
        boolean digits = false;
        while (at < words.size() && (at == from || words.isJoined(at)) && at < from + 9) {
            boolean separator = words.isDash(at) || words.isOneOf(at, "./");
            if (words.isDigits(at)) {
                digits = true;
            } else if (!words.isWord(at)
                    && !(separator
                            && at + 1 < words.size()
                            && words.isJoined(at + 1)
                            && !words.isOneOf(at + 1, ",;)"))) {
                break;
            } else if (words.isWord(at) && words.at(at).key().length() > 4) {
                break;
            }
            at++;
        }
        return digits ? at : from;
    }

    String lawNumberText(int from, int end) {
        int at = from;
        if (words.is(at, ',')) {
            at++;
        }
        Lexicon.Match number = words.find(at, Lexeme.Kind.NUMBER);
        at = number == null ? at : afterDots(number.end());
        return words.text().substring(words.at(at).start(), words.at(end - 1).end());
    }
}
