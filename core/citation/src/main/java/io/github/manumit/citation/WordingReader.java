package io.github.manumit.citation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads which wording of a law is meant: before a citation ("former section 4") or after it ("§ 233a StGB a.F."). */
final class WordingReader {

    private static final Kinds BEHIND = Kinds.of(Lexeme.Kind.FORMER, Lexeme.Kind.EDITION);
    private static final Kinds BEFORE = Kinds.of(Lexeme.Kind.FORMER, Lexeme.Kind.EDITION, Lexeme.Kind.OLD);

    /** Words that count only with a hyphen: "then-section 4". */
    private static final Set<String> BEFORE_HYPHEN = Set.of("then", "ex");

    private static final String UNTIL = "until";

    /** The value of the words that follow a date: "geltenden Fassung". */
    private static final String END = "end";

    /** The value of words that follow the year of a wording: "2010 yilgi tahrirda". */
    private static final String AFTER = "after";

    /** The maximum number of words between "as worded by" and the date: the name of the amending law. */
    private static final int FAR = 16;

    private static final int LONGEST_REMARK = 40;

    private final TextWords words;
    private final MentionParts parts;

    WordingReader(TextWords words) {
        this.words = words;
        this.parts = new MentionParts(words);
    }

    /** Reads the words before a citation; null if there are none. */
    @Nullable
    Wording before(int i) {
        Lexicon.Match match = words.find(i, BEFORE);
        Wording year = yearFirst(i);
        if (year != null) {
            return year;
        }
        if (match == null) {
            return null;
        }
        if (BEFORE_HYPHEN.contains(words.at(i).key())) {
            return words.isDash(i + 1) ? new Wording(null, false, i, i + 2) : null;
        }
        Wording wording = phrase(i, match, words.size());
        boolean parted = wording == null
                || words.isOneOf(wording.end(), ",;:.)")
                || words.find(wording.end(), Lexeme.Kind.AND) != null;
        return parted ? null : wording;
    }

    /** Reads the words after a citation, with the comma or the brackets around them; null if there are none. */
    @Nullable
    Wording after(int i) {
        boolean bracket = words.isOneOf(i, "([");
        int at = bracket || words.is(i, ',') ? i + 1 : i;
        int close = bracket ? closing(i) : words.size();
        if (close < 0) {
            return null;
        }
        boolean isYear = bracket && parts.isYear(at) && at + 1 == close;
        Wording year = isYear ? new Wording(words.at(at).key(), false, at, close) : yearFirst(at);
        Lexicon.Match match = words.find(at, BEHIND);
        Wording wording = year != null ? year : match == null ? old(at, close, bracket) : phrase(at, match, close);
        if (wording == null) {
            return null;
        }
        return new Wording(wording.date(), wording.until(), i, bracket ? close + 1 : wording.end());
    }

    private int closing(int open) {
        for (int i = open + 1; i < words.size() && i < open + LONGEST_REMARK; i++) {
            if (words.isOneOf(i, ")]")) {
                return i;
            }
        }
        return -1;
    }

    /** "Former" after a citation belongs to it if nothing follows, or only the name of the code. */
    private @Nullable Wording old(int at, int close, boolean bracket) {
        Lexicon.Match match = words.find(at, Lexeme.Kind.OLD);
        if (match == null) {
            return null;
        }
        int end = parts.afterDots(match.end());
        Lexicon.Match of = words.find(end, Lexeme.Kind.OF);
        boolean ends = bracket
                ? end == close
                : end >= words.size()
                        || words.isOneOf(end, ",;.)")
                        || (of != null && words.find(of.end(), Lexeme.Kind.KIND) != null);
        return ends ? new Wording(null, false, at, end) : null;
    }

    private @Nullable Wording phrase(int at, Lexicon.Match match, int limit) {
        int end = match.end();
        while (words.is(end, '.') && words.isJoined(end) && match.lexeme().isShort()) {
            end++;
        }
        if (match.lexeme().kind() != Lexeme.Kind.EDITION) {
            return new Wording(null, false, at, end);
        }
        String value = match.lexeme().value();
        if (value.equals(END) || value.startsWith(AFTER)) {
            return null;
        }
        MentionParts.Day day = day(end, limit);
        if (day == null) {
            return match.lexeme().isShort() ? null : new Wording(null, false, at, end);
        }
        end = parts.afterYear(day.end());
        Lexicon.Match tail = words.find(end, Lexeme.Kind.EDITION);
        boolean closes = tail != null && tail.lexeme().value().equals(END);
        return new Wording(day.text(), value.equals(UNTIL), at, closes && tail != null ? tail.end() : end);
    }

    /** The first date after the words, possibly after the name of an amending law. */
    private MentionParts.@Nullable Day day(int from, int limit) {
        for (int i = from; i < limit && i < from + FAR && i < words.size(); i++) {
            MentionParts.Day day = parts.day(i);
            if (day != null) {
                return day;
            }
            if (words.is(i, ';') || words.at(i).key().equals(LevelWords.SECTION_SIGN)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Wording yearFirst(int at) {
        if (!parts.isYear(at)) {
            return null;
        }
        Lexicon.Match direct = words.find(at + 1, Lexeme.Kind.EDITION);
        Lexicon.Match after = direct != null ? direct : words.find(parts.afterYear(at + 1), Lexeme.Kind.EDITION);
        String value = after == null ? "" : after.lexeme().value();
        return after != null && value.startsWith(AFTER)
                ? new Wording(words.at(at).key(), value.endsWith(UNTIL), at, after.end())
                : null;
    }
}
