package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers in brackets, and the brackets that end numbers: {@code (1)}, {@code (iv)}, {@code 2)}. */
final class NumberBrackets {

    private static final int LOOK_AHEAD = 12;

    /** A longer figure in brackets is not the number of a unit. */
    private static final int LONGEST_FIGURE = 4;

    /** Languages in which a slash leads to the paragraph of an article. */
    private static final Set<String> SLASHING = Set.of("pt", "tr");

    private final TextWords words;
    private final InsertedNumbers inserted;

    NumberBrackets(TextWords words, InsertedNumbers inserted) {
        this.words = words;
        this.inserted = inserted;
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

    /** Reads a number in brackets: {@code (1)}, {@code (a)}, {@code (iv)}, {@code (3b)}, {@code (1-1)}. */
    @Nullable
    Num bracket(int i) {
        if (!words.is(i, '(')) {
            return null;
        }
        int at = i + 1;
        if (words.isDigits(at) && words.at(at).key().length() <= LONGEST_FIGURE) {
            if (words.at(at).key().length() == LONGEST_FIGURE
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
        if (words.opensQuote(at)
                && words.isWord(at + 1)
                && words.written(at + 1).length() == 1
                && words.closesQuote(at + 2)
                && words.is(at + 3, ')')) {
            return Num.of(words.written(at + 1), Num.Form.LETTER, i, at + 4);
        }
        if (words.isWord(at) && words.is(at + 1, ')')) {
            String written = words.written(at);
            boolean letters = written.length() <= 2 || Num.isRoman(written.toUpperCase(Locale.ROOT));
            return letters && written.length() <= 6 && !written.equals("\u2116")
                    ? Num.of(written, Num.Form.LETTER, i, at + 2)
                    : null;
        }
        return null;
    }

    /** Reads the paragraph after a slash, in countries that cite like this: {@code 169.º/1}; null if there is none. */
    @Nullable
    Num slashed(int i) {
        boolean paragraph = words.is(i, '/')
                && words.isJoined(i)
                && words.isDigits(i + 1)
                && words.isJoined(i + 1)
                && words.at(i + 1).key().length() == 1
                && SLASHING.contains(words.language(i));
        return paragraph ? Num.of(words.at(i + 1).key(), Num.Form.FIGURE, i, i + 2) : null;
    }

    /** Reads a further paragraph after one that a slash led to: {@code 403/5-6-7}; null if there is none. */
    @Nullable
    Num dashed(int i) {
        boolean paragraph = words.isDash(i)
                && words.isJoined(i)
                && words.isDigits(i + 1)
                && words.isJoined(i + 1)
                && words.at(i + 1).key().length() == 1
                && words.language(i).equals("tr");
        return paragraph ? Num.of(words.at(i + 1).key(), Num.Form.FIGURE, i, i + 2) : null;
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
        if (words.isDash(at) && words.isDigits(at + 1)) {
            segments.add(words.at(at + 1).key());
            at += 2;
        }
        return new Num("", segments, Num.Form.FIGURE, i, at);
    }
}
