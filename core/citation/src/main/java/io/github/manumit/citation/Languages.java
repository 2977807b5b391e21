package io.github.manumit.citation;

import java.util.ArrayList;
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
            "en", "fr", "de", "pt", "es", "it", "ro", "uz", "tk", "ru", "uk", "kk", "uz-Cyrl", "ky", "tg", "ka", "pl",
            "cs", "nl", "tr", "bg", "sr", "hu", "sv", "hy");

    private static final int GERMAN = ORDER.indexOf("de");
    private static final int PORTUGUESE = ORDER.indexOf("pt");
    private static final int SPANISH = ORDER.indexOf("es");

    /** The number of surrounding words that are considered. */
    private static final int WINDOW = 200;

    private static final int GERMAN_LAW = 3;

    /** Signs of ordinals are Portuguese or Spanish. */
    private static final String ORDINAL_SIGNS = "\u00ba\u00aa";

    private static final int ORDINAL_SIGN = 2;

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
        decide(text);
    }

    /** The index of a language; -1 if it is not one of these. */
    static int index(String language) {
        return ORDER.indexOf(language);
    }

    /** The language that a word is most likely in; empty if there is no evidence. */
    String at(int i) {
        return languages[i];
    }

    /** The weights of each word are added only once, to those of its line and of its window. */
    private void decide(String text) {
        Score[] windows = new Score[tokens.size() / WINDOW + 1];
        Arrays.setAll(windows, unused -> Score.none());
        List<Score> lines = new ArrayList<>(1);
        Score line = Score.none();
        int passed = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0 || tokens.get(i).newLine()) {
                line = Score.none();
                lines.add(line);
            }
            passed = Math.max(passed, behindRegistryCode(i));
            if (i >= passed) {
                weigh(text, i, line, windows[i / WINDOW]);
            }
        }
        int from = 0;
        int number = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).newLine()) {
                line(from, i, lines.get(number), windows);
                number++;
                from = i;
            }
        }
    }

    private void line(int from, int to, Score own, Score[] windows) {
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

    private static void add(Score to, Score more) {
        for (int k = 0; k < more.latin.length; k++) {
            to.latin[k] += more.latin[k];
        }
        for (int k = 0; k < more.cyrillic.length; k++) {
            to.cyrillic[k] += more.cyrillic[k];
        }
    }

    /** Adds the weight that a word has on its own. */
    private void weigh(String text, int i, Score line, Score window) {
        List<Lexicon.Match> found = matches.get(i);
        Token token = tokens.get(i);
        if (token.isOneOf(ORDINAL_SIGNS) && token.isJoined()) {
            add(PORTUGUESE, ORDINAL_SIGN, line.latin, window.latin);
            add(SPANISH, ORDINAL_SIGN, line.latin, window.latin);
            return;
        }
        boolean german = token.isWord()
                && !cyrillic.get(i)
                && (LawReader.isGermanLaw(text, token.start(), token.end()) || LawReader.isGermanCompound(token.key()));
        if (found.isEmpty() && !german) {
            return;
        }
        boolean latin = !cyrillic.get(i);
        int[] ofLine = latin ? line.latin : line.cyrillic;
        int[] ofWindow = latin ? window.latin : window.cyrillic;
        boolean joined = i > 0
                && token.isJoined()
                && (tokens.get(i - 1).isDigits() || tokens.get(i - 1).is('('));
        for (int k = 0; k < found.size(); k++) {
            Lexeme lexeme = found.get(k).lexeme();
            // A statute is named in its own language in any text, and a letter after a figure is part of the number.
            int weight = lexeme.letters() > 4 && lexeme.kind() != Lexeme.Kind.CODE ? 4 : lexeme.letters() > 1 ? 2 : 1;
            if (lexeme.tongue() >= 0 && !(latin && joined && lexeme.letters() == 1)) {
                add(lexeme.tongue(), isRepeated(found, k) ? weight / 2 + 1 : weight, ofLine, ofWindow);
            }
        }
        if (german) {
            add(GERMAN, GERMAN_LAW, ofLine, ofWindow);
        }
    }

    private static void add(int language, int weight, int[] line, int[] window) {
        line[language] += weight;
        window[language] += weight;
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
