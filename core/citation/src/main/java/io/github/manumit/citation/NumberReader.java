package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of units: figures, letters, Roman numerals and words. */
final class NumberReader {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";
    private static final String OPENING_QUOTES = "\u00ab\u201c\u201e\"\u2018'\u201d\u2019\u201f\u2039";
    private static final String CLOSING_QUOTES = "\u00bb\u201d\"\u2019'\u201c\u203a";
    private static final String ORDINAL_SIGNS = "\u00ba\u00aa";
    private static final String DEGREE = "\u00b0";

    private static final int LONGEST_FIGURE = 6;
    private static final int LONGEST_RAISED = 2;
    private static final int MOST_SEGMENTS = 4;
    private static final int LOOK_AHEAD = 12;

    /** Levels whose numbers may be letters. */
    private static final Set<String> LETTERED = Set.of(
            "point",
            "letter",
            "subparagraph",
            "clause",
            "subclause",
            "subpoint",
            "item",
            "alinea",
            "paragraph",
            "point-or-subpoint",
            "schedule",
            "annex",
            "law-division",
            "sentence");

    /** Levels whose numbers may be Roman numerals. */
    private static final Set<String> ROMAN = Set.of(
            "inciso",
            "division",
            "part",
            "chapter",
            "title",
            "schedule",
            "annex",
            "book",
            "section",
            "clause",
            "subclause",
            "item",
            "article",
            "subparagraph");

    /** Levels that may have no number, so that a small word can follow them: "приложения к Закону". */
    private static final Set<String> OUTER = Set.of("annex", "schedule");

    /** Levels at which Roman numerals are more likely than letters, in languages whose law uses them. */
    private static final Set<String> ROMAN_FIRST = Set.of("inciso", "division", "paragraph");

    private static final Set<String> ROMAN_LANGUAGES = Set.of("pt", "es", "fr", "de");

    /** What counts as one letter in a list: Cyrillic letters in Latin script, doubled letters, small Roman numerals. */
    private static final Set<String> LONG_LETTERS =
            Set.of("ye", "yo", "ch", "sh", "aa", "bb", "ii", "iv", "vi", "ix", "xi");

    /** Letters before the article numbers of French codes, by the rank of the act. */
    private static final Set<String> FRENCH_PREFIXES = Set.of("L", "R", "D", "A", "LO");

    /** Languages in which the capital letter of an inserted unit may stand apart from the figure. */
    private static final Set<String> LATIN_LETTERED = Set.of("en", "fr", "de", "es", "pt", "it");

    /** Words of one letter that are not the letter of a number. */
    private static final Kinds SMALL_WORDS = Kinds.of(
            Lexeme.Kind.AND,
            Lexeme.Kind.OF,
            Lexeme.Kind.SEQ,
            Lexeme.Kind.RANGE,
            Lexeme.Kind.KIND,
            Lexeme.Kind.FORMER,
            Lexeme.Kind.COUNTRY);

    private final TextWords words;
    private final InsertedNumbers inserted;

    NumberReader(TextWords words) {
        this.words = words;
        this.inserted = new InsertedNumbers(words);
    }

    static boolean isDash(TextWords words, int i) {
        return words.isOneOf(i, DASHES);
    }

    static boolean opensQuote(TextWords words, int i) {
        return words.isOneOf(i, OPENING_QUOTES) || words.is(i, '<') && words.is(i + 1, '<');
    }

    static boolean closesQuote(TextWords words, int i) {
        return words.isOneOf(i, CLOSING_QUOTES) || words.is(i, '>') && words.is(i + 1, '>');
    }

    /** Whether a quotation mark is made of two signs. */
    private boolean isDoubled(int i) {
        return words.isOneOf(i, "<>'\u2018\u2019") && words.isOneOf(i + 1, "<>'\u2018\u2019") && words.isJoined(i + 1);
    }

    /**
     * Reads the numbers at a position: a single one, or those within one pair of quotation marks.
     *
     * @param level the level before them; null if none is known yet
     */
    List<Num> read(int i, @Nullable String level) {
        List<Num> quoted = quoted(i);
        if (!quoted.isEmpty()) {
            return quoted;
        }
        Num number = one(i, level);
        return number == null ? List.of() : List.of(number);
    }

    @Nullable
    Num one(int i, @Nullable String level) {
        if (i >= words.size()) {
            return null;
        }
        Num number = null;
        if (words.isDigits(i)) {
            number = figure(i);
        } else if (words.isWord(i)) {
            number = word(i, level);
        }
        return number;
    }

    private @Nullable Num word(int i, @Nullable String level) {
        Lexicon.Match ordinal = words.find(i, Lexeme.Kind.ORDINAL);
        if (ordinal != null) {
            return Num.of(ordinal.lexeme().value(), Num.Form.ORDINAL, i, ordinal.end());
        }
        String written = words.written(i);
        if (written.equals("\u043c\u0435") || written.equals("\u10db\u10d4")) {
            // In Georgian, the ordinal prefix comes before the number: მე-2.
            if (isDash(words, i + 1) && words.isDigits(i + 2)) {
                Num behind = figure(i + 2);
                return behind == null ? null : new Num("", behind.segments(), Num.Form.ORDINAL, i, behind.end());
            }
        }
        if (level != null) {
            Lexicon.Match cardinal = words.find(i, Lexeme.Kind.CARDINAL);
            if (cardinal != null) {
                return Num.of(cardinal.lexeme().value(), Num.Form.ORDINAL, i, cardinal.end());
            }
        }
        boolean numbersAreRoman = level != null
                && ROMAN_FIRST.contains(level)
                && Num.isRoman(written)
                && ROMAN_LANGUAGES.contains(words.language(i));
        if (numbersAreRoman) {
            return closed(Num.of(written, Num.Form.ROMAN, i, i + 1));
        }
        Num prefixed = prefixed(i);
        if (prefixed != null) {
            return prefixed;
        }
        if (level != null
                && LETTERED.contains(level)
                && inserted.isLatin(i)
                && words.at(i).key().length() > 3) {
            // "lit. cbis"
            return closed(Num.of(written, Num.Form.LETTER, i, i + 1));
        }
        boolean isJoining = level != null && OUTER.contains(level) && words.find(i, Lexeme.Kind.OF) != null;
        if (level != null && LETTERED.contains(level) && !isJoining && isLetterHere(i)) {
            return closed(Num.of(written, Num.Form.LETTER, i, i + 1));
        }
        if (level != null && ROMAN.contains(level) && Num.isRoman(written)) {
            return closed(Num.of(written, Num.Form.ROMAN, i, i + 1));
        }
        if (level != null && words.at(i).key().equals("unico")) {
            return Num.of("\u00fanico", Num.Form.ORDINAL, i, i + 1);
        }
        if (level != null && Set.of("unic", "unique").contains(words.at(i).key())) {
            return Num.of("unic", Num.Form.ORDINAL, i, i + 1);
        }
        return null;
    }

    /** Whether a letter is a number rather than a word, judging by what follows. */
    private boolean isLetterHere(int i) {
        String key = words.at(i).key();
        boolean level = words.find(i, LevelWords.BEFORE) != null && words.is(i + 1, '.') && words.isDigits(i + 2);
        if (level) {
            return false;
        }
        if (key.length() > 2 || (key.length() == 2 && !LONG_LETTERS.contains(key))) {
            return false;
        }
        if (i + 1 >= words.size()
                || words.at(i + 1).kind() == Token.Kind.MARK
                || words.at(i + 1).newLine()) {
            return true;
        }
        // In German a single letter is no word, and a capitalised word behind it may be a law that nobody knows here.
        boolean isOnlyLetter = key.length() == 1 && words.language(i).equals("de");
        return isOnlyLetter
                || isAnyLevel(i + 1)
                || words.find(i + 1, Lexeme.Kind.AND) != null
                || words.find(i + 1, Lexeme.Kind.OF) != null
                || words.find(i + 1, Lexeme.Kind.RANGE) != null
                || words.find(i + 1, Lexeme.Kind.WITH) != null
                || words.find(i + 1, Lexeme.Kind.SEQ) != null
                || words.find(i + 1, Lexeme.Kind.THIS) != null
                || words.find(i + 1, Lexeme.Kind.KIND) != null
                || words.find(i + 1, Lexeme.Kind.CODE) != null;
    }

    private boolean isAnyLevel(int i) {
        return words.find(i, LevelWords.ANY) != null || words.at(i).key().startsWith("\u00a7");
    }

    /** Reads figures with letters before them: {@code L. 622-1}. */
    private @Nullable Num prefixed(int i) {
        String written = words.written(i);
        if (!words.language(i).equals("fr") || !FRENCH_PREFIXES.contains(written)) {
            return null;
        }
        int next = i + 1;
        while (words.is(next, '.') || words.is(next, '*')) {
            next++;
        }
        if (isDash(words, next)) {
            next++;
        }
        if (!words.isDigits(next)) {
            return null;
        }
        Num figure = figure(next);
        return figure == null
                ? null
                : new Num(
                        words.text()
                                .substring(words.at(i).start(), words.at(next).start()),
                        figure.segments(),
                        Num.Form.FIGURE,
                        i,
                        figure.end());
    }

    private @Nullable Num figure(int i) {
        if (words.at(i).key().length() > LONGEST_FIGURE) {
            return null;
        }
        List<String> segments = new ArrayList<>(2);
        Num.Form form = Num.Form.FIGURE;
        int at = i;
        while (true) {
            StringBuilder segment = new StringBuilder(words.at(at).key());
            at++;
            if (at < words.size() && words.at(at).kind() == Token.Kind.SUPERSCRIPT && words.isJoined(at)) {
                segment.append(words.at(at).key());
                at++;
            }
            while (words.is(at, '.') && words.isJoined(at) && words.isDigits(at + 1) && words.isJoined(at + 1)) {
                segment.append('.').append(words.at(at + 1).key());
                at += 2;
            }
            if (isDate(segment)) {
                return null;
            }
            if (words.isWord(at) && words.isJoined(at)) {
                if (isSuffix(at) && !isLetterOfNumber(at)) {
                    form = Num.Form.ORDINAL;
                    at++;
                } else if (inserted.isLatin(at)) {
                    at = inserted.append(segment, at);
                } else if (inserted.letters(at).length() <= 2
                        && words.find(at, Lexeme.Kind.WITH) == null
                        && words.find(at, Lexeme.Kind.KIND) == null
                        && words.find(at, LevelWords.ANY) == null
                        && !isSign(at)) {
                    segment.append(inserted.letters(at));
                    at++;
                } else if (!words.anyAt(at)) {
                    // Letters that belong to the number, but are not understood: without them, it is another one.
                    return null;
                }
            }
            boolean lettered = at > i + 1 && words.isWord(at - 1) && form != Num.Form.ORDINAL;
            if (lettered
                    && words.is(at, '.')
                    && words.isDigits(at + 1)
                    && words.isJoined(at + 1)
                    && words.isJoined(at)) {
                segment.append('.').append(words.at(at + 1).key());
                at += 2;
            }
            at = inserted.latin(segment, at);
            segments.add(segment.toString());
            if (form == Num.Form.ORDINAL) {
                break;
            }
            if (isDash(words, at)
                    && words.isJoined(at)
                    && words.isDigits(at + 1)
                    && (words.isJoined(at + 1) || words.at(at + 1).newLine())
                    && segments.size() < MOST_SEGMENTS
                    && words.at(at + 1).key().length() <= LONGEST_FIGURE) {
                at++;
                continue;
            }
            break;
        }
        if (form == Num.Form.FIGURE) {
            return behind(new Num("", segments, form, i, at));
        }
        return capital(new Num("", segments, form, i, at));
    }

    /** Reads the capital letter of a number with an ordinal sign: {@code 160.º-A}. */
    private Num capital(Num number) {
        int at = number.end();
        if (!isDash(words, at)
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

    /** Whether "a" after a figure is a letter of the number rather than the ending of an ordinal: "149a", "1a parte". */
    private boolean isLetterOfNumber(int at) {
        return words.at(at).key().equals("a") && !isAnyLevel(Math.min(at + 1, words.size() - 1));
    }

    private boolean isSign(int i) {
        String key = words.at(i).key();
        return key.equals("\u00a7") || key.equals("\u2116");
    }

    private static boolean isDate(StringBuilder segment) {
        String[] parts = segment.toString().split("\\.");
        return parts.length >= 3 && parts[parts.length - 1].length() == 4
                || (parts.length == 2 && parts[1].length() >= 4)
                || (parts.length == 3 && parts[0].length() <= 2 && parts[1].length() == 2 && parts[2].length() == 2);
    }

    /**
     * Reads what may follow the figures: a letter after a hyphen, an ending, an ordinal sign, a superscript on a line
     * of its own, a bracket.
     */
    private Num behind(Num number) {
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
        if (isDash(words, at) && words.isJoined(at) && words.isWord(at + 1) && words.isJoined(at + 1)) {
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
                if (isDash(words, at) && words.isJoined(at) && words.isDigits(at + 1) && words.isJoined(at + 1)) {
                    segments.add(words.at(at + 1).key());
                    at += 2;
                }
            }
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
        return closed(new Num("", segments, form, number.start(), at));
    }

    private boolean isSuffix(int i) {
        return words.find(i, Lexeme.Kind.SUFFIX) != null && !isSingleCapital(i);
    }

    private boolean isSingleCapital(int i) {
        String written = words.written(i);
        return written.length() == 1
                && Character.isUpperCase(written.charAt(0))
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
        if (!words.isWord(at)
                || words.isJoined(at)
                || words.written(at).length() != 1
                || words.find(at, SMALL_WORDS) != null) {
            return false;
        }
        boolean named = words.find(at + 1, Lexeme.Kind.KIND) != null || words.find(at + 1, Lexeme.Kind.CODE) != null;
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
                && (at + 1 >= words.size()
                        || isClosingMark(at + 1)
                        || words.find(at + 1, Lexeme.Kind.OF) != null
                        || words.find(at + 1, Lexeme.Kind.AND) != null
                        || words.find(at + 1, Lexeme.Kind.RANGE) != null
                        || words.find(at + 1, Lexeme.Kind.CODE) != null
                        || words.find(at + 1, Lexeme.Kind.KIND) != null
                        || words.find(at + 1, Lexeme.Kind.THIS) != null);
    }

    private boolean isClosingMark(int at) {
        return words.at(at).kind() == Token.Kind.MARK && words.isOneOf(at, ".,;:()]");
    }

    private boolean isInsertedCapital(int at) {
        String written = words.written(at);
        if (words.language(at).equals("fr")) {
            return isSingleCapital(at) && "ABCDEF".contains(written);
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
                || (isDash(words, next) && words.find(next + 1, LevelWords.ANY) != null)
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

    /** Includes the bracket that ends a number, as in {@code 2)}, unless it closes an opening bracket. */
    Num closed(Num number) {
        int at = number.end();
        if (!words.is(at, ')') || !words.isJoined(at)) {
            return number;
        }
        int depth = 0;
        for (int i = number.start() - 1; i >= 0 && i > number.start() - 2 * LOOK_AHEAD; i--) {
            depth += words.is(i, '(') ? 1 : words.is(i, ')') && !isNumberClosing(i) ? -1 : 0;
            if (words.at(i).newLine() && depth <= 0) {
                break;
            }
        }
        boolean closes = depth > 0 && !isClosedLater(at + 1);
        return closes ? number : number.endingAt(at + 1);
    }

    /** Whether a bracket ends a number rather than closing an opening bracket. */
    private boolean isNumberClosing(int i) {
        for (int before = i - 1; before >= 0 && before > i - LOOK_AHEAD; before--) {
            if (words.is(before, ')')) {
                return true;
            }
            if (words.is(before, '(')) {
                return false;
            }
        }
        return true;
    }

    private boolean isClosedLater(int from) {
        for (int i = from; i < words.size() && i < from + LOOK_AHEAD; i++) {
            if (words.is(i, ')')) {
                // The words in between must continue the path.
                return words.find(from, LevelWords.ANY) != null
                        || words.find(from, Lexeme.Kind.AND) != null
                        || words.find(from, Lexeme.Kind.OF) != null
                        || words.is(from, ',');
            }
            if (words.is(i, '(') || words.is(i, ';')) {
                return false;
            }
        }
        return false;
    }

    /**
     * Reads a number that has only what differs from the one before it in a list: {@code 260bis und ter}, {@code 12A and
     * B}, {@code 132-1 et -2}; null if it is no such number.
     */
    @Nullable
    Num continued(int i, Num before) {
        if (i >= words.size()) {
            return null;
        }
        List<String> segments = new ArrayList<>(before.segments());
        String last = segments.remove(segments.size() - 1);
        boolean joined = words.isDigits(i + 1) && words.isJoined(i + 1);
        if (isDash(words, i) && joined && !segments.isEmpty()) {
            segments.add(words.at(i + 1).key());
            return new Num(before.prefix(), segments, Num.Form.FIGURE, i, i + 2);
        }
        int dot = last.lastIndexOf('.');
        if (words.is(i, '.') && joined && dot > 0) {
            segments.add(last.substring(0, dot + 1) + words.at(i + 1).key());
            return new Num(before.prefix(), segments, Num.Form.FIGURE, i, i + 2);
        }
        String base = inserted.isLatin(i) ? InsertedNumbers.withoutLatin(last) : null;
        if (base != null) {
            segments.add(base + inserted.letters(i));
            return new Num(before.prefix(), segments, Num.Form.FIGURE, i, i + 1);
        }
        String written = words.isWord(i) ? words.written(i) : "";
        int digits = Num.leadingDigits(last);
        boolean letter = written.length() == 1
                && last.length() == digits + 1
                && digits > 0
                && Character.isLetter(last.charAt(digits))
                && Character.isUpperCase(last.charAt(digits)) == Character.isUpperCase(written.charAt(0))
                && written.charAt(0) > last.charAt(digits)
                && isLetterHere(i);
        if (letter) {
            segments.add(last.substring(0, digits) + written);
            return new Num(before.prefix(), segments, Num.Form.FIGURE, i, i + 1);
        }
        return null;
    }

    /** Reads letters or figures within quotation marks: {@code «а»}, {@code «а, б»}. */
    private List<Num> quoted(int i) {
        if (!opensQuote(words, i)) {
            return List.of();
        }
        List<Num> found = new ArrayList<>();
        int at = isDoubled(i) ? i + 2 : i + 1;
        while (at < words.size()) {
            boolean letter = words.isWord(at) && words.at(at).key().length() <= 2;
            boolean figure = words.isDigits(at) && words.at(at).key().length() <= 2;
            if (!letter && !figure) {
                return List.of();
            }
            Num.Form form = letter ? Num.Form.LETTER : Num.Form.FIGURE;
            String written = words.written(at);
            int end = at + 1;
            if (letter && words.is(end, '.') && words.isDigits(end + 1) && words.isJoined(end + 1)) {
                written += '.' + words.at(end + 1).key();
                end += 2;
            }
            found.add(Num.of(written, form, found.isEmpty() ? i : at, end));
            at = end;
            if (words.is(at, ')')) {
                at++;
            }
            if (closesQuote(words, at)) {
                Num last = found.remove(found.size() - 1);
                found.add(last.endingAt(isDoubled(at) ? at + 2 : at + 1));
                return found;
            }
            if (words.is(at, ',')) {
                at++;
            } else if (words.find(at, Lexeme.Kind.AND) == null) {
                return List.of();
            } else {
                at++;
            }
        }
        return List.of();
    }

    /** Reads a number in brackets: {@code (1)}, {@code (a)}, {@code (iv)}, {@code (3b)}, {@code (1-1)}. */
    @Nullable
    Num bracket(int i) {
        if (!words.is(i, '(')) {
            return null;
        }
        int at = i + 1;
        if (words.isDigits(at) && words.at(at).key().length() <= 4) {
            if (words.at(at).key().length() == 4
                    && "12".indexOf(words.at(at).key().charAt(0)) >= 0) {
                // The year of an edition.
                return null;
            }
            Num figure = figureWithin(at);
            if (figure != null && words.is(figure.end(), ')')) {
                return new Num("", figure.segments(), figure.form(), i, figure.end() + 1);
            }
            return null;
        }
        if (at < words.size() && words.at(at).kind() == Token.Kind.SUPERSCRIPT && words.is(at + 1, ')')) {
            return Num.of(words.at(at).key(), Num.Form.FIGURE, i, at + 2);
        }
        if (NumberReader.opensQuote(words, at)
                && words.isWord(at + 1)
                && words.written(at + 1).length() == 1
                && closesQuote(words, at + 2)
                && words.is(at + 3, ')')) {
            return Num.of(words.written(at + 1), Num.Form.LETTER, i, at + 4);
        }
        if (words.isWord(at) && words.is(at + 1, ')')) {
            String written = words.written(at);
            boolean letters = written.length() <= 2 || Num.isRoman(written.toUpperCase(java.util.Locale.ROOT));
            return letters && written.length() <= 6 && !written.equals("\u2116")
                    ? Num.of(written, Num.Form.LETTER, i, at + 2)
                    : null;
        }
        return null;
    }

    private @Nullable Num figureWithin(int i) {
        StringBuilder segment = new StringBuilder(words.at(i).key());
        List<String> segments = new ArrayList<>(1);
        int at = i + 1;
        if (at < words.size() && words.at(at).kind() == Token.Kind.SUPERSCRIPT && words.isJoined(at)) {
            segment.append(words.at(at).key());
            at++;
        }
        if (words.is(at, '.') && words.isDigits(at + 1)) {
            segment.append('.').append(words.at(at + 1).key());
            at += 2;
        }
        if (words.isWord(at) && words.isJoined(at) && inserted.letters(at).length() <= 2) {
            segment.append(inserted.letters(at));
            at++;
        }
        at = inserted.latin(segment, at);
        segments.add(segment.toString());
        if (isDash(words, at) && words.isDigits(at + 1)) {
            segments.add(words.at(at + 1).key());
            at += 2;
        }
        return new Num("", segments, Num.Form.FIGURE, i, at);
    }
}
