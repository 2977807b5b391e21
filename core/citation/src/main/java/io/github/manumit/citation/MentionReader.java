package io.github.manumit.citation;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of statutes: an abbreviation, a kind of code with its country, the number of a law, the title of an
 * Act.
 */
final class MentionReader {

    private static final Kinds NAMES = Kinds.of(Lexeme.Kind.KIND, Lexeme.Kind.CODE);

    /** A name with fewer words may occur in quotation marks together with other words. */
    private static final int LEAST_NAME = 3;

    /** "Former" behind the name of a code in Romance languages: "Codul penal anterior". */
    private static final String FORMER = "anterior";

    private static final int LONGEST_TITLE = 16;

    private static final int LONGEST_GLOSS = 15;

    private final TextWords words;
    private final MentionParts parts;
    private final LawReader laws;

    /** What was read at each position, so that no position is read twice. */
    private final @Nullable Mention[] read;

    private final BitSet looked;

    MentionReader(TextWords words) {
        this.words = words;
        this.parts = new MentionParts(words);
        this.laws = new LawReader(words, parts);
        this.read = new Mention[words.size()];
        this.looked = new BitSet(words.size());
    }

    /**
     * Reads the name of a statute.
     *
     * @return the mention; null if there is none at this position
     */
    @Nullable
    Mention read(int i) {
        if (i >= words.size()) {
            return null;
        }
        if (!looked.get(i)) {
            looked.set(i);
            read[i] = any(i);
        }
        return read[i];
    }

    private @Nullable Mention any(int i) {
        Mention titled = titleBefore(i);
        if (titled != null) {
            return titled;
        }
        Mention quoted = quoted(i);
        if (quoted != null) {
            return quoted;
        }
        Mention named = named(i);
        if (named == null || named.kind() == null) {
            return named != null ? named : laws.read(i);
        }
        // "Criminal Law (Human Trafficking) Act 2008" begins with the name of a code.
        Mention act = laws.act(i);
        return act != null && act.end() > named.end() ? act : named;
    }

    /** For example {@code 18 U.S.C.}, {@code Title 18 of the United States Code} and {@code Title 18}. */
    private @Nullable Mention titleBefore(int i) {
        if (words.isDigits(i) && words.at(i).key().length() <= 2) {
            // "50a" and "50 App." are the appendix of title 50.
            boolean letter = words.isWord(i + 1)
                    && words.isJoined(i + 1)
                    && words.at(i + 1).key().equals("a");
            Lexicon.Match annex = words.find(i + 1, Lexeme.Kind.LEVEL);
            boolean appendix = annex != null && annex.lexeme().value().equals("annex");
            int at = letter ? i + 2 : annex != null && appendix ? parts.afterDots(annex.end()) : i + 1;
            Lexicon.Match code = words.find(at, Lexeme.Kind.CODE);
            if (code != null && isTitled(code.lexeme().value())) {
                String title = words.at(i).key() + (letter || appendix ? Mention.APPENDIX : "");
                return Mention.ofCode(code.lexeme().value(), i, parts.afterDots(code.end()))
                        .withTitle(title, i, parts.afterDots(code.end()));
            }
            return null;
        }
        Lexicon.Match level = words.find(i, Lexeme.Kind.LEVEL);
        if (level == null
                || !level.lexeme().value().equals("title")
                || !level.lexeme().language().equals("en")
                || !words.isDigits(level.end())) {
            return null;
        }
        int at = level.end() + 1;
        String title = words.at(level.end()).key();
        int next = at;
        while (next < words.size()
                && next < at + 4
                && (words.is(next, ',') || words.find(next, Lexeme.Kind.OF) != null)) {
            next++;
        }
        Lexicon.Match code = words.find(next, Lexeme.Kind.CODE);
        if (code != null && isTitled(code.lexeme().value())) {
            int end = parts.afterDots(code.end());
            return Mention.ofCode(code.lexeme().value(), i, end).withTitle(title, i, end);
        }
        return Mention.ofCode("US-USC", i, at).withTitle(title, i, at);
    }

    private static boolean isTitled(String code) {
        return code.equals("US-USC") || code.equals("US-CFR");
    }

    /** Reads a law by its name in quotation marks, with its country and the word for a law before or after it. */
    private @Nullable Mention quoted(int i) {
        Lexicon.Match noun = words.find(i, Lexeme.Kind.NOUN);
        int open = noun == null ? i : noun.end();
        MentionParts.Place country = noun == null ? null : parts.place(open);
        open = country == null ? open : country.end();
        if (!words.opensQuote(open)) {
            return null;
        }
        Lexicon.Match code = words.find(open + 1, Lexeme.Kind.CODE);
        if (code == null) {
            return null;
        }
        int close = code.end();
        while (close < words.size() && close < code.end() + LONGEST_TITLE && !words.closesQuote(close)) {
            close++;
        }
        boolean named = code.lexeme().words() >= LEAST_NAME || close <= code.end() + 1;
        if (!words.closesQuote(close) || !named) {
            return null;
        }
        int end = close + 1;
        MentionParts.Place place = parts.placeAfter(end);
        int after = place == null ? end : place.end();
        Lexicon.Match behind = words.find(after, Lexeme.Kind.NOUN);
        end = behind != null ? behind.end() : after;
        MentionParts.Place whose = country == null ? place : country;
        Mention mention = Mention.ofCode(code.lexeme().value(), i, end);
        mention = whose == null ? mention : mention.of(whose).endingAt(end);
        int number = parts.lawNumber(parts.date(end));
        return number > end ? mention.endingAt(number) : mention;
    }

    private @Nullable Mention named(int i) {
        int at = i;
        int age = 0;
        int year = 0;
        String country = null;
        // What may come before: new, former, a year, a country.
        while (true) {
            Lexicon.Match newer = words.find(at, Lexeme.Kind.NEW);
            Lexicon.Match older = words.find(at, Lexeme.Kind.OLD);
            MentionParts.Place place = parts.place(at);
            Lexicon.Match name = words.find(at, NAMES);
            if (name != null && (place == null || name.end() >= place.end())) {
                break;
            }
            if (newer != null && age == 0) {
                age = 1;
                at = newer.end();
            } else if (older != null && age == 0) {
                age = -1;
                at = older.end();
            } else if (year == 0 && parts.isYear(at)) {
                year = Integer.parseInt(words.at(at).key());
                at++;
                at = parts.afterYear(at);
            } else if (place != null && country == null) {
                country = place.country();
                age = place.soviet() ? Mention.SOVIET : age;
                at = place.end();
            } else {
                return null;
            }
            if (at >= words.size()) {
                return null;
            }
        }
        Lexicon.Match name = words.find(at, NAMES);
        if (name == null) {
            return null;
        }
        Lexeme lexeme = name.lexeme();
        boolean capitals = !lexeme.isShort()
                || lexeme.words() > 1 && words.is(at + 1, '.')
                || isAbbreviation(at, name.end())
                || (country == null && parts.placeAfter(name.end()) != null);
        if (!capitals) {
            return null;
        }
        int end = parts.afterDots(name.end());
        end = suffix(end);
        Lexicon.Match former = age == 0 && !lexeme.isShort() ? words.find(end, Lexeme.Kind.OLD) : null;
        if (former != null && words.at(end).key().equals(FORMER)) {
            age = -1;
            end = former.end();
        }
        boolean code = lexeme.kind() == Lexeme.Kind.CODE;
        Mention mention = new Mention(
                code ? lexeme.value() : null,
                code ? null : lexeme.value(),
                country,
                null,
                year,
                age,
                null,
                null,
                i,
                end);
        return tail(mention);
    }

    /** Short names begin with a capital; {@code ak} or {@code sk} is not a name. */
    private boolean isAbbreviation(int from, int end) {
        for (int i = from; i < end; i++) {
            char first = words.written(i).charAt(0);
            if (words.isWord(i) && !Character.isUpperCase(first) && !isGeorgian(first)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGeorgian(char c) {
        return c >= 0x10a0 && c <= 0x10ff;
    }

    /** Skips a case ending after an abbreviation: {@code ҚК-нің}, {@code JKning}. */
    private int suffix(int at) {
        if (words.isWord(at) && words.isJoined(at) && words.isWord(at - 1)) {
            return at + 1;
        }
        boolean ending = words.isDash(at)
                && words.isJoined(at)
                && words.isWord(at + 1)
                && words.isJoined(at + 1)
                && words.at(at + 1).key().length() <= 5
                && Character.isLowerCase(words.written(at + 1).charAt(0));
        return ending ? at + 2 : at;
    }

    /** Reads what may follow a name: a gloss in brackets, the country, a year, a date, a number. */
    private Mention tail(Mention mention) {
        Mention longer = mention;
        int at = mention.end();
        String country = mention.country();
        if (words.is(at, '(') && !isYearInBrackets(at)) {
            int close = parts.closing(at, LONGEST_GLOSS);
            boolean gloss = parts.placeAfter(at) == null;
            if (gloss && close > 0 && parts.placeAfter(close + 1) != null) {
                at = close + 1;
            }
        }
        if (country == null) {
            MentionParts.Place place = parts.placeAfter(at);
            if (place != null) {
                longer = longer.of(place);
                at = place.end();
            }
        }
        if (longer.year() == 0) {
            int next = at;
            boolean bracket = words.is(next, '(');
            if (bracket || words.is(next, ',')) {
                next++;
            }
            int end = parts.date(next);
            if (end > next) {
                int year = 0;
                for (int i = next; i < end; i++) {
                    year = parts.isYear(i) ? Integer.parseInt(words.at(i).key()) : year;
                }
                boolean closed = !bracket || words.is(end, ')');
                if (year > 0 && closed) {
                    longer = longer.withYear(year, bracket ? end + 1 : end);
                    at = longer.end();
                }
            }
        }
        MentionParts.Place place = longer.country() == null && longer.year() > 0 ? parts.placeAfter(at) : null;
        if (place != null) {
            longer = longer.of(place);
            at = place.end();
        }
        int number = parts.lawNumber(at);
        int chapter = longer.year() > 0 || longer.code() != null ? parts.afterChapter(at) : at;
        Mention whole = number > at ? longer.endingAt(number) : chapter > at ? longer.endingAt(chapter) : longer;
        Mention under = laws.madeUnder(whole);
        return under == null ? whole : under;
    }

    private boolean isYearInBrackets(int at) {
        return parts.isYear(at + 1) && words.is(at + 2, ')');
    }

    /** The position of the closing bracket; -1 if it is too far away. */
    int closing(int open, int most) {
        return parts.closing(open, most);
    }
}
