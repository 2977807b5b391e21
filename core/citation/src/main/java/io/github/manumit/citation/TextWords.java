package io.github.manumit.citation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text as a list of words, each with its possible meanings. The surrounding words decide the language of a word,
 * separately for each script: {@code JK} next to {@code moddasi} is Uzbek.
 */
final class TextWords {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";
    private static final String OPENING_QUOTES = "\u00ab\u201c\u201e\"\u2018'\u201d\u2019\u201f\u2039";
    private static final String CLOSING_QUOTES = "\u00bb\u201d\"\u2019'\u201c\u203a";
    private static final String PARTS_OF_QUOTES = "<>'\u2018\u2019";

    private final String text;
    private final List<Token> tokens;
    private final List<List<Lexicon.Match>> matches;
    private final Languages languages;

    /** The kinds of the phrases at each position, so that most questions need no search. */
    private final long[] kinds;

    /**
     * Reads a text.
     *
     * @param text the text
     * @param lexicon the phrases of the grammar and of a registry
     * @param likelier additional weight of languages of which the text has at least one word
     */
    TextWords(String text, Lexicon lexicon, Map<String, Integer> likelier) {
        this.text = text;
        this.tokens = Tokenizer.tokens(text);
        this.matches = lexicon.all(tokens);
        this.kinds = new long[tokens.size()];
        for (int i = 0; i < kinds.length; i++) {
            List<Lexicon.Match> found = matches.get(i);
            for (int k = 0; k < found.size(); k++) {
                kinds[i] |= Kinds.bit(found.get(k).lexeme().kind());
            }
        }
        this.languages = new Languages(text, tokens, matches, likelier);
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return tokens.get(i);
    }

    boolean is(int i, char mark) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(mark);
    }

    boolean isOneOf(int i, String marks) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isOneOf(marks);
    }

    boolean isDigits(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isDigits();
    }

    boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
    }

    boolean isJoined(int i) {
        return i > 0 && i < tokens.size() && tokens.get(i).isJoined();
    }

    boolean isDash(int i) {
        return isOneOf(i, DASHES);
    }

    boolean opensQuote(int i) {
        return isOneOf(i, OPENING_QUOTES) || is(i, '<') && is(i + 1, '<');
    }

    boolean closesQuote(int i) {
        return isOneOf(i, CLOSING_QUOTES) || is(i, '>') && is(i + 1, '>');
    }

    /** Whether a quotation mark is made of two signs. */
    boolean isDoubledQuote(int i) {
        return isOneOf(i, PARTS_OF_QUOTES) && isOneOf(i + 1, PARTS_OF_QUOTES) && isJoined(i + 1);
    }

    /** Whether a word is a sign: that of a section or that of a number. */
    boolean isSign(int i) {
        return isWord(i) && Tokenizer.isSign(first(i));
    }

    /** Whether a word or sign for a level begins at a position. */
    boolean isLevel(int i) {
        return find(i, LevelWords.ANY) != null
                || isWord(i) && tokens.get(i).key().startsWith(LevelWords.SECTION_SIGN);
    }

    /** The first character of a word as written. */
    char first(int i) {
        return text.charAt(tokens.get(i).start());
    }

    /** Whether a word follows one that lost its end: {@code l'art.}. */
    boolean isBehindApostrophe(int i) {
        int start = tokens.get(i).start();
        return start > 0 && Letters.isApostrophe(text.charAt(start - 1));
    }

    /** Whether a word begins with a capital. */
    boolean isCapitalized(int i) {
        return Character.isUpperCase(first(i));
    }

    String written(int i) {
        return text.substring(tokens.get(i).start(), tokens.get(i).end());
    }

    /** The language that a word is most likely in. */
    String language(int i) {
        int at = Math.min(i, tokens.size() - 1);
        if (at < 0) {
            return "";
        }
        return languages.at(at);
    }

    boolean anyAt(int i) {
        return !matches.get(i).isEmpty();
    }

    /**
     * Finds the phrase of a kind that begins at a position: the longest one, preferably in the language of that
     * position; a short one only in that language.
     */
    Lexicon.@Nullable Match find(int i, Lexeme.Kind kind) {
        return find(i, Kinds.bit(kind));
    }

    /** German levels of one letter are capitals; the same small letter is a word of other languages: "z dnia". */
    private boolean isSmallWord(int i, Lexeme lexeme) {
        return lexeme.kind() == Lexeme.Kind.LEVEL
                && lexeme.words() == 1
                && tokens.get(i).key().length() == 1
                && lexeme.language().equals("de")
                && Character.isLowerCase(first(i));
    }

    /** Finds the phrase of any of several kinds that begins at a position. */
    Lexicon.@Nullable Match find(int i, Kinds wanted) {
        return find(i, wanted.bits());
    }

    private Lexicon.@Nullable Match find(int i, long wanted) {
        if (i < 0 || i >= kinds.length || (kinds[i] & wanted) == 0) {
            return null;
        }
        List<Lexicon.Match> candidates = matches.get(i);
        Lexicon.Match best = null;
        boolean bestOwn = false;
        String preferred = null;
        for (int k = 0; k < candidates.size(); k++) {
            Lexicon.Match match = candidates.get(k);
            Lexeme lexeme = match.lexeme();
            if ((wanted & Kinds.bit(lexeme.kind())) == 0 || isSmallWord(i, lexeme)) {
                continue;
            }
            preferred = preferred == null ? language(i) : preferred;
            boolean own =
                    lexeme.language().equals(preferred) || lexeme.language().isEmpty();
            if (!own && lexeme.isShort() && !isAllowed(lexeme)) {
                continue;
            }
            boolean better = best == null
                    || lexeme.words() > best.lexeme().words()
                    || (lexeme.words() == best.lexeme().words()
                            && own
                            && (!bestOwn || lexeme.kind() == Lexeme.Kind.LEVEL_PLURAL));
            if (better) {
                best = match;
                bestOwn = own;
            }
        }
        return best;
    }

    /** Whether a short word means the same in any language. */
    private static boolean isAllowed(Lexeme lexeme) {
        // No other language uses Georgian letters.
        return lexeme.language().equals("ka")
                || lexeme.kind() == Lexeme.Kind.COUNTRY && lexeme.letters() > 1
                || lexeme.kind() == Lexeme.Kind.SUFFIX && lexeme.letters() > 2
                || lexeme.kind() == Lexeme.Kind.CODE
                || lexeme.kind() == Lexeme.Kind.SERIES
                || (lexeme.kind() == Lexeme.Kind.LEVEL && lexeme.value().equals("article") && lexeme.letters() > 1);
    }
}
