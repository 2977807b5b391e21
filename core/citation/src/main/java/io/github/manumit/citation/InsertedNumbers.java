package io.github.manumit.citation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Latin numerals and letters with which inserted units are numbered: {@code 260ter}, {@code 433 quinquies},
 * {@code 600-bis.1}, {@code 66abis}, {@code 433novies/2}.
 */
final class InsertedNumbers {

    /** The adverbs that count inserted units, as far as any law has gone; a letter may precede them. */
    private static final Pattern LATIN =
            Pattern.compile("[a-z]?(?:bis|ter|tris|quater|quinquies|sexies|septies|octies|novies|nonies"
                    + "|[a-z]{0,11}(?:decies|vicies|tricies|quadragies|quinquagies))|бис|тер|кватер|квинквиес|сексиес");

    private static final int SHORTEST = 3;

    /** The letters with which Latin numerals end. */
    private static final Set<String> ENDS = Set.of("bis", "ter", "ris", "ies", "бис", "тер", "иес");

    private static final Kinds NAMES = Kinds.of(Lexeme.Kind.KIND, Lexeme.Kind.CODE);

    private static final Kinds BEHIND_PARAGRAPH =
            Kinds.of(Lexeme.Kind.OF, Lexeme.Kind.AND, Lexeme.Kind.KIND, Lexeme.Kind.CODE);

    private static final Pattern AT_END = Pattern.compile(
            "(\\d+[-.\\d]*[a-z]?[- ]?)(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|nonies|[a-z]{0,11}decies)");

    private static final Pattern WITH_LATIN =
            Pattern.compile("\\d+(?:[-.]\\d+)*[a-z]?-?(?:bis|ter|quater|quin|sex|sept|oct|nov|non|dec|und|duo).*");

    private final TextWords words;

    InsertedNumbers(TextWords words) {
        this.words = words;
    }

    /** The letters of a word that follows a figure; raised ones are put on the line. */
    String letters(int at) {
        String written = words.written(at);
        boolean marked = written.startsWith("<") || written.startsWith("^");
        return marked ? words.at(at).key() : Normalizer.normalize(written, Normalizer.Form.NFKC);
    }

    /** Whether a number has a Latin numeral. */
    static boolean hasLatin(Num number) {
        for (String segment : number.segments()) {
            if (!Num.isDigits(segment)) {
                return WITH_LATIN.matcher(number.whole()).matches();
            }
        }
        return false;
    }

    /** A number without the Latin numeral at its end; null if it has none. */
    static @Nullable String withoutLatin(String number) {
        Matcher matcher = AT_END.matcher(number);
        return matcher.matches() ? matcher.group(1) : null;
    }

    /** Whether a word is a Latin numeral. */
    boolean isLatin(int at) {
        if (!words.isWord(at)) {
            return false;
        }
        String key = words.at(at).key();
        boolean ends = key.length() >= SHORTEST && ENDS.contains(key.substring(key.length() - SHORTEST));
        return ends && LATIN.matcher(key).matches();
    }

    /** Appends the Latin numeral at a position to the number, and returns the position after it. */
    int append(StringBuilder number, int at) {
        number.append(letters(at).toLowerCase(Locale.ROOT));
        return at + 1;
    }

    /**
     * Appends the Latin numerals that follow a figure directly, after a hyphen or after a blank, and the further figure
     * or letter after them; returns the position after all of them.
     */
    int latin(StringBuilder number, int from) {
        int at = from;
        boolean any = from > 0 && isLatin(from - 1) && words.isJoined(from - 1);
        while (at < words.size()) {
            if (isLatin(at) && !words.at(at).newLine() && !isOfText(at)) {
                at = append(number, at);
            } else if (words.isDash(at) && words.isJoined(at) && isLatin(at + 1) && words.isJoined(at + 1)) {
                number.append('-');
                at = append(number, at + 1);
            } else {
                break;
            }
            any = true;
        }
        return any ? behind(number, at) : at;
    }

    /** For example {@code .1}, {@code /2}, {@code A}. */
    private int behind(StringBuilder number, int at) {
        boolean sign = words.isOneOf(at, "./") && words.isJoined(at);
        if (sign
                && words.isDigits(at + 1)
                && words.isJoined(at + 1)
                && words.at(at + 1).key().length() <= 2) {
            number.append(words.written(at)).append(words.at(at + 1).key());
            return at + 2;
        }
        boolean isSpanish = sign
                && words.is(at, '.')
                && words.isDigits(at + 1)
                && !words.at(at + 1).newLine()
                && words.at(at + 1).key().length() == 1
                && words.find(at + 2, BEHIND_PARAGRAPH) != null
                && words.language(at + 2).equals("es");
        if (isSpanish) {
            // "177 bis. 1 y 4 del Código Penal"
            number.append('.').append(words.at(at + 1).key());
            return at + 2;
        }
        return at;
    }

    /** Whether the word belongs to the text: in German, "bis" also means "to"; in Portuguese, "ter" is a verb. */
    private boolean isOfText(int at) {
        String key = words.at(at).key();
        boolean joined = words.isJoined(at);
        boolean isRange = !joined && words.find(at, Lexeme.Kind.RANGE) != null;
        boolean closes = at + 1 == words.size() || words.isOneOf(at + 1, ".,;)") || words.find(at + 1, NAMES) != null;
        return (isRange && !closes) || (key.equals("ter") && words.language(at).equals("pt"));
    }
}
