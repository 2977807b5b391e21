package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what belongs to a number behind its figures: endings, ordinal signs, letters and raised figures that stand apart. */
final class FigureEnd {

    private static final String ORDINAL_SIGNS = "\u00ba\u00aa";
    private static final String DEGREE = "\u00b0";
    private static final int LONGEST_RAISED = 2;

    /** Languages in which the capital letter of an inserted unit may stand apart from the figure. */
    private static final Set<String> LATIN_LETTERED = Set.of("en", "fr", "de", "es", "pt", "it");

    /** The letters of inserted articles in French codes. */
    private static final String FRENCH_LETTERS = "ABCDEF";

    /** Words of one letter that are not the letter of a number. */
    private static final Kinds SMALL_WORDS = Kinds.of(
            Lexeme.Kind.AND,
            Lexeme.Kind.OF,
            Lexeme.Kind.SEQ,
            Lexeme.Kind.RANGE,
            Lexeme.Kind.KIND,
            Lexeme.Kind.FORMER,
            Lexeme.Kind.COUNTRY);

    /** What may follow a letter that stands apart. */
    private static final Kinds BEHIND_CAPITAL = Kinds.of(
            Lexeme.Kind.OF, Lexeme.Kind.AND, Lexeme.Kind.RANGE, Lexeme.Kind.CODE, Lexeme.Kind.KIND, Lexeme.Kind.THIS);

    /** Languages in which the number before a level has a full stop: {@code članka 388. stavak 3.}. */
    private static final Set<String> DOTTED = Set.of("sr", "tr", "hu");

    /** Languages in which the small letter of an inserted unit may stand apart from the figure. */
    private static final Set<String> LETTERED_BEFORE_LEVELS = Set.of("cs", "pl", "sv");

    /** What may follow the full stop of a number. */
    private static final Kinds BEHIND_DOT = Kinds.of(Lexeme.Kind.AND, Lexeme.Kind.WITH, Lexeme.Kind.THIS);

    private static final Kinds NAMES = Kinds.of(Lexeme.Kind.KIND, Lexeme.Kind.CODE);

    private static final Kinds LAWS = Kinds.of(Lexeme.Kind.NOUN, Lexeme.Kind.COUNTRY);

    private final TextWords words;
    private final NumberBrackets brackets;

    FigureEnd(TextWords words, NumberBrackets brackets) {
        this.words = words;
        this.brackets = brackets;
    }

    /**
     * Reads what may follow the figures: a letter after a hyphen, an ending, an ordinal sign, a superscript on a line
     * of its own, a bracket.
     */
    Num behind(Num number) {
        int at = number.end();
        List<String> segments = new ArrayList<>(number.segments());
        int last = segments.size() - 1;
        Num.Form form = number.form();
        int sign = words.is(at, '.') && words.isJoined(at) ? at + 1 : at;
        if (words.isOneOf(sign, ORDINAL_SIGNS) && words.isJoined(sign)) {
            int end = words.is(sign + 1, '.') && words.is(sign + 2, ',') ? sign + 2 : sign + 1;
            return capital(new Num("", segments, Num.Form.ORDINAL, number.start(), end));
        }
        if (sign > at
                && words.at(Math.min(sign, words.size() - 1)).key().equals("o")
                && words.isJoined(sign)
                && isSuffix(sign)) {
            return capital(new Num("", segments, Num.Form.ORDINAL, number.start(), sign + 1));
        }
        if (words.isOneOf(at, DEGREE) && words.isJoined(at)) {
            return new Num("", segments, Num.Form.DEGREE, number.start(), at + 1);
        }
        if (words.is(at, '.')
                && words.isJoined(at)
                && DOTTED.contains(languageAround(number, at))
                && (words.isLevel(at + 1) || words.find(at + 1, BEHIND_DOT) != null || isSerbianStop(number, at))) {
            return new Num("", segments, form, number.start(), at + 1);
        }
        if (words.isDash(at) && words.isJoined(at) && words.isWord(at + 1) && words.isJoined(at + 1)) {
            if (words.find(at + 1, Lexeme.Kind.INDEX) != null && !words.isDigits(at + 2)) {
                // "127-прим" is the first article after 127.
                segments.add("1");
                at = words.is(at + 2, '.') ? at + 3 : at + 2;
            } else if (isSuffix(at + 1) && words.find(at + 1, LevelWords.ANY) == null) {
                form = Num.Form.ORDINAL;
                at += 2;
            } else if (isSingleCapital(at + 1) || isSmallLetter(at + 1)) {
                segments.set(last, segments.get(last) + '-' + words.written(at + 1));
                at += 2;
                if (words.isDash(at) && words.isJoined(at) && words.isDigits(at + 1) && words.isJoined(at + 1)) {
                    segments.add(words.at(at + 1).key());
                    at += 2;
                }
            }
        } else if (turkishEnding(at) > at) {
            form = Num.Form.ORDINAL;
            at = turkishEnding(at);
        } else if (index(at) > at) {
            segments.add(words.at(index(at) - 1).key());
            at = index(at);
        } else if (isGermanLetter(at)) {
            segments.set(last, segments.get(last) + words.written(at));
            at++;
        } else if (isCapitalApart(at)) {
            boolean apart = words.language(at).equals("fr");
            segments.set(last, segments.get(last) + (apart ? " " : "") + words.written(at));
            at++;
        } else if (isRaisedApart(at, segments)) {
            segments.set(last, segments.get(last) + ' ' + words.at(at).key());
            at++;
        } else if (isRaisedOnItsLine(at)) {
            segments.set(last, segments.get(last) + Numerals.raised(words.at(at).key()));
            at++;
        }
        return brackets.closed(new Num("", segments, form, number.start(), at));
    }

    /** The position after a Turkish ending that stands apart: {@code 80 inci maddesi}, {@code 80'inci maddesi}. */
    private int turkishEnding(int at) {
        int ending = words.isOneOf(at, "'\u2019") && words.isJoined(at) && words.isJoined(at + 1) ? at + 1 : at;
        boolean isEnding = words.isWord(ending)
                && words.find(ending, Lexeme.Kind.SUFFIX) != null
                && words.language(ending).equals("tr")
                && words.isLevel(ending + 1);
        return isEnding ? ending + 1 : at;
    }

    /** The language of the word after a full stop, or before the number; signs have no script of their own. */
    private String languageAround(Num number, int stop) {
        return words.language(words.isWord(stop + 1) ? stop + 1 : number.start() - 1);
    }

    /** In Serbian, the full stop is part of every number in a citation: {@code člana 26. Ustava}. */
    private boolean isSerbianStop(Num number, int at) {
        return languageAround(number, at).equals("sr")
                && (words.isOneOf(at + 1, ",;")
                        || words.find(at + 1, NAMES) != null
                        || words.find(at + 1, LAWS) != null);
    }

    /** Reads the capital letter of a number with an ordinal sign: {@code 160.º-A}. */
    Num capital(Num number) {
        int at = number.end();
        if (!words.isDash(at)
                || !words.isJoined(at)
                || !words.isWord(at + 1)
                || !words.isJoined(at + 1)
                || !isSingleCapital(at + 1)) {
            return number;
        }
        List<String> segments = new ArrayList<>(number.segments());
        segments.set(segments.size() - 1, segments.get(segments.size() - 1) + '-' + words.written(at + 1));
        return new Num(number.prefix(), segments, number.form(), number.start(), at + 2);
    }

    boolean isSuffix(int i) {
        return words.find(i, Lexeme.Kind.SUFFIX) != null && !isSingleCapital(i);
    }

    private boolean isSingleCapital(int i) {
        String written = words.written(i);
        return written.length() == 1
                && words.isCapitalized(i)
                && !(words.isOneOf(i + 1, "'\u2019") && words.isJoined(i + 1));
    }

    /** A small letter after a hyphen, as in {@code 4-a}; in Romanian, it is the ending of an ordinal. */
    private boolean isSmallLetter(int i) {
        String written = words.written(i);
        return written.length() == 1
                && Character.isLowerCase(written.charAt(0))
                && !words.language(i).equals("ro")
                && words.find(i, LevelWords.ANY) == null;
    }

    /** The position after a superscript that is announced: {@code 206 ind. 1}; the same position if there is none. */
    private int index(int at) {
        Lexicon.Match index = words.find(at, Lexeme.Kind.INDEX);
        int next = index == null ? at : index.end();
        while (index != null && words.is(next, '.')) {
            next++;
        }
        boolean figure =
                index != null && words.isDigits(next) && words.at(next).key().length() <= LONGEST_RAISED;
        return figure ? next + 1 : at;
    }

    /** For example {@code § 233 a StGB}, and in Cyrillic script before the name of a code. */
    private boolean isGermanLetter(int at) {
        if (!words.isWord(at) || words.isJoined(at) || words.written(at).length() != 1) {
            return false;
        }
        if (LETTERED_BEFORE_LEVELS.contains(words.language(at))) {
            return Character.isLowerCase(words.first(at)) && words.isLevel(at + 1);
        }
        if (words.find(at, SMALL_WORDS) != null) {
            return false;
        }
        boolean named = words.find(at + 1, NAMES) != null;
        if (Letters.isCyrillic(words.at(at).key())) {
            return named;
        }
        return words.language(at).equals("de")
                && Character.isLowerCase(words.written(at).charAt(0))
                && (named
                        || at + 1 == words.size()
                        || words.isOneOf(at + 1, ",;")
                        || words.find(at + 1, LevelWords.ANY) != null
                        || words.find(at + 1, Lexeme.Kind.AND) != null
                        || words.find(at + 1, Lexeme.Kind.OF) != null);
    }

    /** For example {@code 224-1 A}, {@code 12 ZA}. */
    private boolean isCapitalApart(int at) {
        return words.isWord(at)
                && !words.isJoined(at)
                && isInsertedCapital(at)
                && !words.is(at + 1, '.')
                && words.find(at, Lexeme.Kind.KIND) == null
                && (at + 1 >= words.size() || isClosingMark(at + 1) || words.find(at + 1, BEHIND_CAPITAL) != null);
    }

    private boolean isClosingMark(int at) {
        return words.at(at).kind() == Token.Kind.MARK && words.isOneOf(at, ".,;:()]");
    }

    private boolean isInsertedCapital(int at) {
        String written = words.written(at);
        if (words.language(at).equals("fr")) {
            return isSingleCapital(at) && FRENCH_LETTERS.contains(written);
        }
        boolean letters = written.length() == 1 || (written.length() == 2 && written.charAt(0) == 'Z');
        return letters
                && written.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && !Num.isRoman(written)
                && LATIN_LETTERED.contains(words.language(at));
    }

    /** For example {@code Art. 130 1 of the Code}, where lines were joined. */
    private boolean isRaisedApart(int at, List<String> segments) {
        boolean figure = segments.size() == 1
                && Num.isDigits(segments.get(0))
                && segments.get(0).length() >= LONGEST_RAISED
                && words.isDigits(at)
                && !words.at(at).newLine()
                && words.at(at).key().length() == 1;
        if (!figure) {
            return false;
        }
        int next = at + 1;
        return next == words.size()
                || words.find(next, Lexeme.Kind.OF) != null
                || words.find(next, Lexeme.Kind.KIND) != null
                || (words.isDash(next) && words.find(next + 1, LevelWords.ANY) != null)
                || (words.is(next, '.') && !words.isJoined(next));
    }

    private boolean isRaisedOnItsLine(int at) {
        return words.isDigits(at)
                && words.at(at).newLine()
                && words.at(at).key().length() <= LONGEST_RAISED
                && at + 1 < words.size()
                && words.at(at + 1).newLine()
                && words.at(at + 1).isWord();
    }
}
