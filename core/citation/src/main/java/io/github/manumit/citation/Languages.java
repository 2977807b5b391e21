package io.github.manumit.citation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * The language of each word of a text: that of its line if the line has enough words of one language, otherwise that of
 * the surrounding words. Each script is treated separately.
 */
final class Languages {

    /** If two languages are equally likely, the one that comes first here is chosen. */
    private static final List<String> ORDER = List.of(
            "en", "fr", "de", "pt", "es", "it", "ro", "uz", "tk", "ru", "uk", "kk", "uz-Cyrl", "ky", "tg", "ka");

    private static final int GERMAN = ORDER.indexOf("de");

    /** The number of surrounding words that are considered. */
    private static final int WINDOW = 200;

    private static final int GERMAN_LAW = 3;

    /** If the score of a line is higher than this, its language is certain. */
    private static final int ENOUGH = 8;

    private final List<Token> tokens;
    private final List<List<Lexicon.Match>> matches;
    private final BitSet cyrillic = new BitSet();
    private final int[] likelier = new int[ORDER.size()];
    private final String[] languages;

    /** The weight of some words for each language, by script. */
    private static final class Score {

        private final int[] latin;
        private final int[] cyrillic;

        Score(int[] latin, int[] cyrillic) {
            this.latin = latin;
            this.cyrillic = cyrillic;
        }

        static Score none() {
            return new Score(new int[ORDER.size()], new int[ORDER.size()]);
        }
    }

    Languages(String text, List<Token> tokens, List<List<Lexicon.Match>> matches, Map<String, Integer> likelier) {
        this.tokens = tokens;
        this.matches = matches;
        this.languages = new String[tokens.size()];
        likelier.forEach((language, more) -> {
            if (index(language) >= 0) {
                this.likelier[index(language)] = more;
            }
        });
        for (int i = 0; i < tokens.size(); i++) {
            cyrillic.set(i, Letters.isCyrillic(tokens.get(i).key()));
        }
        decide(weights(text));
    }

    /** The index of a language; -1 if it is not one of these. */
    static int index(String language) {
        return ORDER.indexOf(language);
    }

    /** The language that a word is most likely in; empty if there is no evidence. */
    String at(int i) {
        return languages[i];
    }

    /** The weights of each word are added only once, to those of its window. */
    private void decide(Score[] weights) {
        Score[] windows = new Score[tokens.size() / WINDOW + 1];
        Arrays.setAll(windows, unused -> Score.none());
        for (int i = 0; i < tokens.size(); i++) {
            add(windows[i / WINDOW], weights[i]);
        }
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).newLine()) {
                line(from, i, weights, windows);
                from = i;
            }
        }
    }

    private void line(int from, int to, Score[] weights, Score[] windows) {
        Score own = Score.none();
        for (int i = from; i < to; i++) {
            add(own, weights[i]);
        }
        String ownLatin = best(own.latin, ENOUGH);
        String ownCyrillic = best(own.cyrillic, ENOUGH);
        int known = -1;
        String aroundLatin = "";
        String aroundCyrillic = "";
        for (int i = from; i < to; i++) {
            if (i / WINDOW != known && (ownLatin.isEmpty() || ownCyrillic.isEmpty())) {
                known = i / WINDOW;
                Score around = around(windows, known);
                aroundLatin = best(around.latin, 0);
                aroundCyrillic = best(around.cyrillic, 0);
            }
            languages[i] = cyrillic.get(i)
                    ? ownCyrillic.isEmpty() ? aroundCyrillic : ownCyrillic
                    : ownLatin.isEmpty() ? aroundLatin : ownLatin;
        }
    }

    private static Score around(Score[] windows, int window) {
        Score around = Score.none();
        for (int k = Math.max(0, window - 1); k <= Math.min(windows.length - 1, window + 1); k++) {
            add(around, windows[k]);
        }
        return around;
    }

    /** Signs of ordinals are Portuguese or Spanish. */
    private static final Score ORDINAL_SIGN = new Score(ordinalSign(), new int[ORDER.size()]);

    private static int[] ordinalSign() {
        int[] weights = new int[ORDER.size()];
        weights[ORDER.indexOf("pt")] = 2;
        weights[ORDER.indexOf("es")] = 2;
        return weights;
    }

    private static final Score NOTHING = new Score(new int[0], new int[0]);

    private static void add(Score to, Score more) {
        for (int k = 0; k < more.latin.length; k++) {
            to.latin[k] += more.latin[k];
        }
        for (int k = 0; k < more.cyrillic.length; k++) {
            to.cyrillic[k] += more.cyrillic[k];
        }
    }

    /** The weights of each word on its own. */
    private Score[] weights(String text) {
        Score[] weights = new Score[tokens.size()];
        int passed = 0;
        for (int i = 0; i < weights.length; i++) {
            passed = Math.max(passed, behindRegistryCode(i));
            weights[i] = i < passed ? NOTHING : weight(text, i);
        }
        return weights;
    }

    private Score weight(String text, int i) {
        List<Lexicon.Match> found = matches.get(i);
        Token token = tokens.get(i);
        if (token.isOneOf("\u00ba\u00aa") && token.isJoined()) {
            return ORDINAL_SIGN;
        }
        boolean german = token.isWord()
                && !cyrillic.get(i)
                && (LawReader.isGermanLaw(text, token.start(), token.end()) || LawReader.isGermanCompound(token.key()));
        if (found.isEmpty() && !german) {
            return NOTHING;
        }
        int[] own = new int[ORDER.size()];
        boolean latin = !cyrillic.get(i);
        boolean joined = i > 0
                && token.isJoined()
                && (tokens.get(i - 1).isDigits() || tokens.get(i - 1).is('('));
        for (int k = 0; k < found.size(); k++) {
            Lexeme lexeme = found.get(k).lexeme();
            // A statute is named in its own language in any text, and a letter after a figure is part of the number.
            int weight = lexeme.letters() > 4 && lexeme.kind() != Lexeme.Kind.CODE ? 4 : lexeme.letters() > 1 ? 2 : 1;
            if (lexeme.tongue() >= 0 && !(latin && joined && lexeme.letters() == 1)) {
                own[lexeme.tongue()] += isRepeated(found, k) ? weight / 2 + 1 : weight;
            }
        }
        own[GERMAN] += german ? GERMAN_LAW : 0;
        return latin ? new Score(own, NOTHING.cyrillic) : new Score(NOTHING.latin, own);
    }

    /**
     * The position after the code of a statute, which belongs to no language; the same position if there is no code.
     */
    private int behindRegistryCode(int i) {
        int behind = i;
        List<Lexicon.Match> found = matches.get(i);
        for (int k = 0; k < found.size(); k++) {
            Lexeme lexeme = found.get(k).lexeme();
            if (lexeme.kind() == Lexeme.Kind.CODE && lexeme.language().isEmpty()) {
                behind = Math.max(behind, found.get(k).end());
            }
        }
        return behind;
    }

    /** Whether an earlier match of the same kind and language was found at this position. */
    private static boolean isRepeated(List<Lexicon.Match> found, int k) {
        Lexeme lexeme = found.get(k).lexeme();
        for (int i = 0; i < k; i++) {
            Lexeme other = found.get(i).lexeme();
            if (other.kind() == lexeme.kind() && other.tongue() == lexeme.tongue()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The language with the highest score above a threshold, in case of a tie the first in order; empty if there is
     * none.
     */
    private String best(int[] score, int above) {
        String best = "";
        int most = above;
        for (int k = 0; k < score.length; k++) {
            int own = score[k] == 0 ? 0 : score[k] + likelier[k];
            if (own > most) {
                best = ORDER.get(k);
                most = own;
            }
        }
        return best;
    }
}
