package io.github.manumit.citation;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places at which laws were published: "BGBl. I S. 239", "Ведомости Парламента, 2011 г., № 22, ст. 174". Their pages
 * and entries are not units of a law.
 */
final class Gazettes {

    /** The maximum number of words, numbers and signs after the name of a gazette that can belong to its reference. */
    private static final int LONGEST = 40;

    /** The maximum number of words between the name and the first figure: "Парламента Республики Казахстан". */
    private static final int MOST_WORDS = 8;

    /** Words for pages and entries. */
    private static final Set<String> PAGES =
            Set.of("s", "seite", "p", "pp", "str", "с", "стр", "poz", "pos", "teil", "l", "c");

    /** The word for an entry that elsewhere is the one for an article; it comes after the number of an issue. */
    private static final String ENTRY = "ст";

    private static final Kinds DATES =
            Kinds.of(Lexeme.Kind.YEAR, Lexeme.Kind.DATE, Lexeme.Kind.MONTH, Lexeme.Kind.NUMBER);

    private final TextWords words;
    private final @Nullable BitSet covered;

    Gazettes(TextWords words) {
        this.words = words;
        BitSet found = null;
        int passed = 0;
        for (int i = 0; i < words.size(); i++) {
            Lexicon.Match name = i < passed ? null : words.find(i, Lexeme.Kind.GAZETTE);
            if (name != null) {
                passed = end(name.end());
                found = found == null ? new BitSet(words.size()) : found;
                found.set(i, passed);
            }
        }
        this.covered = found;
    }

    /** Whether a word or number belongs to the reference to a gazette. */
    boolean cover(int i) {
        return covered != null && covered.get(i);
    }

    private int end(int from) {
        int at = from;
        int end = from;
        int others = 0;
        boolean isIssue = false;
        while (at < words.size()
                && at < from + LONGEST
                && !words.at(at).newLine()
                && !words.isOneOf(at, "([)]\u00a7")) {
            Lexicon.Match date = words.find(at, DATES);
            String key = words.at(at).key();
            if (words.isDigits(at)) {
                end = at + 1;
            } else if (date != null) {
                isIssue |= date.lexeme().kind() == Lexeme.Kind.NUMBER;
            } else if (key.equals(ENTRY) && end > from) {
                if (!isIssue) {
                    break;
                }
                isIssue = false;
            } else if (words.isWord(at) && !PAGES.contains(key) && !Num.isRoman(words.written(at))) {
                others++;
                if (end > from || others > MOST_WORDS || words.find(at, LevelWords.ANY) != null) {
                    break;
                }
            }
            at++;
        }
        return end;
    }
}
