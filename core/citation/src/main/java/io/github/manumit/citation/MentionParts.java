package io.github.manumit.citation;

import org.jspecify.annotations.Nullable;

/** Reads what surrounds the name of a statute: countries, dates, numbers of laws. */
final class MentionParts {

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

    Lexicon.@Nullable Match countryAt(int at) {
        int next = at;
        for (int skipped = 0; skipped < 3; skipped++) {
            Lexicon.Match place = words.find(next, Lexeme.Kind.COUNTRY);
            if (place != null) {
                return place;
            }
            Lexicon.Match of = words.find(next, Lexeme.Kind.OF);
            if (of == null || words.isOneOf(next, ",;")) {
                return null;
            }
            next = of.end();
        }
        return null;
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
            boolean separator = NumberReader.isDash(words, at) || words.isOneOf(at, "./");
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
