package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of units: figures, letters, Roman numerals and words. */
final class NumberReader {

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

    /** "The only", of an article or paragraph, in Romanian and French. */
    private static final Set<String> ONLY = Set.of("unic", "unique");

    private static final Set<String> LETTER_LANGUAGES = Set.of("de", "pl", "cs");

    /** What may follow a letter that is a number. */
    private static final Kinds BEHIND_LETTER = Kinds.of(
            Lexeme.Kind.AND,
            Lexeme.Kind.OF,
            Lexeme.Kind.RANGE,
            Lexeme.Kind.WITH,
            Lexeme.Kind.SEQ,
            Lexeme.Kind.THIS,
            Lexeme.Kind.KIND,
            Lexeme.Kind.CODE);

    private final TextWords words;
    private final InsertedNumbers inserted;
    private final NumberBrackets brackets;
    private final FigureReader figures;

    NumberReader(TextWords words) {
        this.words = words;
        this.inserted = new InsertedNumbers(words);
        this.brackets = new NumberBrackets(words, inserted);
        this.figures = new FigureReader(words, inserted, new FigureEnd(words, brackets));
    }

    /** Reads a number in brackets: {@code (1)}, {@code (a)}, {@code (iv)}, {@code (3b)}, {@code (1-1)}; null if none. */
    @Nullable
    Num bracket(int i) {
        return brackets.bracket(i);
    }

    /** Reads the paragraph after a slash: {@code 169.º/1}; null if there is none. */
    @Nullable
    Num slashed(int i) {
        return brackets.slashed(i);
    }

    /** Reads a further paragraph after one that a slash led to: {@code 403/5-6-7}; null if there is none. */
    @Nullable
    Num dashed(int i) {
        return brackets.dashed(i);
    }

    /** Includes the bracket that ends a number, as in {@code 2)}, unless it closes an opening bracket. */
    Num closed(Num number) {
        return brackets.closed(number);
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
            number = figures.read(i);
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
            if (words.isDash(i + 1) && words.isDigits(i + 2)) {
                Num behind = figures.read(i + 2);
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
            return roman(i);
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
            return brackets.closed(Num.of(written, Num.Form.LETTER, i, i + 1));
        }
        boolean isJoining = level != null && OUTER.contains(level) && words.find(i, Lexeme.Kind.OF) != null;
        boolean isLettered = level != null
                && (LETTERED.contains(level)
                        || level.equals("inciso") && words.language(i).equals("es"));
        if (isLettered && !isJoining && isRaised(i + 1)) {
            return brackets.closed(Num.of(written + words.at(i + 1).key(), Num.Form.LETTER, i, i + 2));
        }
        boolean isNamed = level != null && level.equals("letter") && isBeforeCapital(i);
        if (isLettered && !isJoining && (isNamed || isLetterHere(i))) {
            return brackets.closed(Num.of(written, Num.Form.LETTER, i, i + 1));
        }
        if (level != null && ROMAN.contains(level) && Num.isRoman(written)) {
            return roman(i);
        }
        if (level != null && words.at(i).key().equals("unico")) {
            return Num.of("\u00fanico", Num.Form.ORDINAL, i, i + 1);
        }
        if (level != null && ONLY.contains(words.at(i).key())) {
            return Num.of("unic", Num.Form.ORDINAL, i, i + 1);
        }
        return null;
    }

    /** Reads a Roman numeral with the Latin one of an inserted unit: {@code título VII bis}. */
    private Num roman(int i) {
        StringBuilder number = new StringBuilder(words.written(i));
        int end = i + 1;
        boolean isInserted = inserted.isLatin(end)
                && !words.at(end).newLine()
                && words.find(end, Lexeme.Kind.RANGE) == null
                && !words.language(i).equals("pt");
        end = isInserted ? inserted.append(number, end) : end;
        return brackets.closed(Num.of(number.toString(), Num.Form.ROMAN, i, end));
    }

    /** Whether a law that nobody knows may follow a letter: {@code lett. a LStup}. */
    private boolean isBeforeCapital(int i) {
        return words.at(i).key().length() == 1
                && !words.isSign(i)
                && words.isWord(i + 1)
                && !words.isJoined(i + 1)
                && words.isCapitalized(i + 1);
    }

    /** Whether a superscript belongs to the letter before it: {@code lit. a¹)}. */
    private boolean isRaised(int i) {
        return words.isJoined(i)
                && words.at(i).kind() == Token.Kind.SUPERSCRIPT
                && words.at(i - 1).key().length() == 1;
    }

    /** Whether a letter is a number rather than a word, judging by what follows. */
    private boolean isLetterHere(int i) {
        String key = words.at(i).key();
        boolean level = words.find(i, LevelWords.BEFORE) != null && words.is(i + 1, '.') && words.isDigits(i + 2);
        if (level || words.isSign(i)) {
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
        // In these languages a single letter is no word here, and the word behind it may be a law that nobody knows.
        boolean isOnlyLetter = key.length() == 1 && LETTER_LANGUAGES.contains(words.language(i));
        return isOnlyLetter || words.isLevel(i + 1) || words.find(i + 1, BEHIND_LETTER) != null;
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
        if (words.isDash(next)) {
            next++;
        }
        if (!words.isDigits(next)) {
            return null;
        }
        Num figure = figures.read(next);
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
        if (words.isDash(i) && joined && !segments.isEmpty()) {
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
        if (!words.opensQuote(i)) {
            return List.of();
        }
        List<Num> found = new ArrayList<>();
        int at = words.isDoubledQuote(i) ? i + 2 : i + 1;
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
            if (words.closesQuote(at)) {
                Num last = found.remove(found.size() - 1);
                found.add(last.endingAt(words.isDoubledQuote(at) ? at + 2 : at + 1));
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
}
