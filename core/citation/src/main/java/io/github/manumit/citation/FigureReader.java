package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads figures with what belongs to them: {@code 126}, {@code 148²}, {@code 225-14-1}, {@code 12ZA}. */
final class FigureReader {

    static final int LONGEST_FIGURE = 6;
    private static final int MOST_SEGMENTS = 4;
    private static final int YEAR = 4;

    /** The number of figures after the sign that separates thousands, and the most before it. */
    private static final int THOUSANDS = 3;

    private static final int LONGEST_THOUSANDS = 1;

    /** Languages that separate thousands with a full stop, and do not number inserted units with one. */
    private static final Set<String> THOUSANDS_WITH_STOP = Set.of("ro", "pt", "es", "it");

    private static final Kinds BEHIND_STOP = Kinds.of(Lexeme.Kind.AND, Lexeme.Kind.OF);

    private final TextWords words;
    private final InsertedNumbers inserted;
    private final FigureEnd ends;

    /** What was read at each position: several readers ask for the same figures. */
    private final @Nullable Num[] read;

    private final BitSet looked;

    FigureReader(TextWords words, InsertedNumbers inserted, FigureEnd ends) {
        this.words = words;
        this.inserted = inserted;
        this.ends = ends;
        this.read = new Num[words.size()];
        this.looked = new BitSet(words.size());
    }

    /** Reads the figures at a position; null if they are not the number of a unit. */
    @Nullable
    Num read(int i) {
        if (!looked.get(i)) {
            looked.set(i);
            read[i] = figure(i);
        }
        return read[i];
    }

    private @Nullable Num figure(int i) {
        if (words.at(i).key().length() > LONGEST_FIGURE || isDate(i)) {
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
                boolean thousands = isThousands(segment, at);
                segment.append(thousands ? "" : ".").append(words.at(at + 1).key());
                at += 2;
            }
            if (isDate(segment)) {
                return null;
            }
            if (words.isWord(at) && words.isJoined(at)) {
                if (ends.isSuffix(at) && !isLetterOfNumber(at)) {
                    form = Num.Form.ORDINAL;
                    at++;
                    at = isListedBehindStop(at) ? at + 1 : at;
                } else if (inserted.isLatin(at)) {
                    at = inserted.append(segment, at);
                } else if (inserted.letters(at).length() <= 2
                        && words.find(at, Lexeme.Kind.WITH) == null
                        && words.find(at, Lexeme.Kind.KIND) == null
                        && (words.find(at, LevelWords.ANY) == null || isBulgarianLetter(at))
                        && !words.isSign(at)) {
                    segment.append(inserted.letters(at));
                    at++;
                } else if (!words.anyAt(at)) {
                    // Letters that belong to the number, but are not understood: without them, it is another one.
                    return null;
                }
            }
            if (isHungarianLetter(at)) {
                segment.append('/').append(words.written(at + 1));
                at += 2;
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
            if (words.isDash(at)
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
            return ends.behind(new Num("", segments, form, i, at));
        }
        return ends.capital(new Num("", segments, form, i, at));
    }

    /** Whether the text goes on after the full stop of an ordinal: {@code 3o., 6o. y 7o. de la ley}. */
    private boolean isListedBehindStop(int at) {
        return words.is(at, '.')
                && words.isJoined(at)
                && (words.is(at + 1, ',') || words.find(at + 1, BEHIND_STOP) != null && !words.isCapitalized(at + 1));
    }

    /** Whether a full stop separates thousands: {@code art. 1.351 din Codul civil}. */
    private boolean isThousands(StringBuilder segment, int at) {
        return segment.length() <= LONGEST_THOUSANDS
                && Num.isDigits(segment.toString())
                && words.at(at + 1).key().length() == THOUSANDS
                && THOUSANDS_WITH_STOP.contains(words.language(at));
    }

    /** Whether the letter of an inserted unit is also the word for a letter: {@code чл. 159б, ал. 2}. */
    private boolean isBulgarianLetter(int at) {
        boolean isNumbered = words.isDigits(at + 1)
                || words.opensQuote(at + 1)
                || words.is(at + 1, '.') && (words.isDigits(at + 2) || words.opensQuote(at + 2));
        return words.language(at).equals("bg") && words.at(at).key().length() == 1 && !isNumbered;
    }

    /** Whether the letter of an inserted unit is behind a slash, as in Hungary: {@code 175/A. §}. */
    private boolean isHungarianLetter(int at) {
        return words.is(at, '/')
                && words.isJoined(at)
                && words.isWord(at + 1)
                && words.isJoined(at + 1)
                && words.written(at + 1).length() == 1
                && words.isCapitalized(at + 1)
                && words.language(at + 1).equals("hu");
    }

    /** Whether "a" after a figure is a letter of the number rather than the ending of an ordinal: "149a", "1a parte". */
    private boolean isLetterOfNumber(int at) {
        return words.at(at).key().equals("a") && !words.isLevel(at + 1);
    }

    /** For example {@code 6/12/2006}. */
    private boolean isDate(int i) {
        return words.is(i + 1, '/')
                && words.isDigits(i + 2)
                && words.is(i + 3, '/')
                && words.isDigits(i + 4)
                && words.at(i).key().length() <= 2
                && words.at(i + 2).key().length() <= 2
                && words.at(i + 4).key().length() == YEAR;
    }

    private static boolean isDate(StringBuilder segment) {
        if (segment.indexOf(".") < 0) {
            return false;
        }
        String[] parts = segment.toString().split("\\.");
        return parts.length >= 3 && parts[parts.length - 1].length() == YEAR
                || (parts.length == 2 && parts[1].length() >= YEAR)
                || (parts.length == 3 && parts[0].length() <= 2 && parts[1].length() == 2 && parts[2].length() == 2);
    }
}
