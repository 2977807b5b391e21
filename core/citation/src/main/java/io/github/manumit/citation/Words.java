package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text as words with what each could be. Which language a word is taken in is decided by the words around it, for each script by itself: {@code JK}
 * beside {@code moddasi} is Uzbek.
 */
final class Words {

    /** So many words around decide. */
    private static final int WINDOW = 200;

    private final String text;
    private final List<Token> tokens;
    private final List<List<Lexicon.Match>> matches;
    private final BitSet cyrillicTokens = new BitSet();
    private final String[] languages;
    private final String[] latin;
    private final String[] cyrillic;

    /** Where two languages are as likely, the first of these. */
    private static final List<String> ORDER =
            List.of("en", "fr", "de", "pt", "ro", "uz", "tk", "ru", "uk", "kk", "uz-Cyrl", "ky", "tg", "ka");

    private static final int GERMAN_LAW = 3;

    /** A line with a higher score than this is in a language for sure. */
    private static final int ENOUGH = 8;

    private static final Map<Lexeme.Kind, Set<Lexeme.Kind>> SINGLE = new EnumMap<>(Lexeme.Kind.class);

    static {
        for (Lexeme.Kind kind : Lexeme.Kind.values()) {
            SINGLE.put(kind, EnumSet.of(kind));
        }
    }

    private final Map<String, Integer> likelier;

    /**
     * Reads a text.
     *
     * @param text the text
     * @param lexicons phrases of the grammar and of a registry
     * @param likelier how much more than by their words languages count, if they have any word here at all
     */
    Words(String text, List<Lexicon> lexicons, Map<String, Integer> likelier) {
        this.text = text;
        this.likelier = likelier;
        this.tokens = Tokenizer.tokens(text);
        this.matches = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            List<Lexicon.Match> found = lexicons.get(0).at(tokens, i);
            for (Lexicon other : lexicons.subList(1, lexicons.size())) {
                List<Lexicon.Match> more = other.at(tokens, i);
                if (!more.isEmpty()) {
                    found = new ArrayList<>(found);
                    found.addAll(more);
                }
            }
            matches.add(found);
            cyrillicTokens.set(i, Letters.isCyrillic(tokens.get(i).key()));
        }
        int windows = tokens.size() / WINDOW + 1;
        this.latin = new String[windows];
        this.cyrillic = new String[windows];
        for (int window = 0; window < windows; window++) {
            decide(Math.max(0, (window - 1) * WINDOW), Math.min(tokens.size(), (window + 2) * WINDOW), window);
        }
        this.languages = new String[tokens.size()];
        decideLines();
    }

    private void decide(int from, int to, int window) {
        Map<String, Integer> latinScore = new HashMap<>();
        Map<String, Integer> cyrillicScore = new HashMap<>();
        score(from, to, latinScore, cyrillicScore);
        latin[window] = best(latinScore, 0);
        cyrillic[window] = best(cyrillicScore, 0);
    }

    /** A line that has enough words of a language is in that, whatever stands around it. */
    private void decideLines() {
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).newLine()) {
                Map<String, Integer> latinScore = new HashMap<>();
                Map<String, Integer> cyrillicScore = new HashMap<>();
                score(from, i, latinScore, cyrillicScore);
                String ownLatin = best(latinScore, ENOUGH);
                String ownCyrillic = best(cyrillicScore, ENOUGH);
                for (int k = from; k < i; k++) {
                    String own = cyrillicTokens.get(k) ? ownCyrillic : ownLatin;
                    languages[k] = own.isEmpty() ? (cyrillicTokens.get(k) ? cyrillic : latin)[k / WINDOW] : own;
                }
                from = i;
            }
        }
    }

    private void score(int from, int to, Map<String, Integer> latinScore, Map<String, Integer> cyrillicScore) {
        for (int i = from; i < to; i++) {
            int behind = behindRegistryCode(i);
            if (behind > i) {
                i = behind - 1;
                continue;
            }
            score(i, cyrillicTokens.get(i) ? cyrillicScore : latinScore);
        }
        likelier.forEach((language, more) -> {
            latinScore.computeIfPresent(language, (key, score) -> score + more);
            cyrillicScore.computeIfPresent(language, (key, score) -> score + more);
        });
    }

    private void score(int i, Map<String, Integer> score) {
        List<Lexicon.Match> found = matches.get(i);
        for (int k = 0; k < found.size(); k++) {
            Lexeme lexeme = found.get(k).lexeme();
            // A statute is named in its own language in any text.
            int weight = lexeme.letters() > 4 && lexeme.kind() != Lexeme.Kind.CODE ? 4 : lexeme.letters() > 1 ? 2 : 1;
            boolean partOfNumber = !cyrillicTokens.get(i) && lexeme.letters() == 1 && isJoined(i) && isDigits(i - 1);
            if (!lexeme.language().isEmpty() && !partOfNumber) {
                score.merge(lexeme.language(), isRepeated(found, k) ? weight / 2 + 1 : weight, Integer::sum);
            }
        }
        if (tokens.get(i).isWord() && LawReader.isGermanLaw(written(i))) {
            score.merge("de", GERMAN_LAW, Integer::sum);
        }
    }

    /** Behind the code of a statute, which is in no language; the same place if there is none. */
    private int behindRegistryCode(int i) {
        int behind = i;
        for (Lexicon.Match match : matches.get(i)) {
            if (match.lexeme().kind() == Lexeme.Kind.CODE
                    && match.lexeme().language().isEmpty()) {
                behind = Math.max(behind, match.end());
            }
        }
        return behind;
    }

    /** Whether a language has had a word of a kind at this place already. */
    private static boolean isRepeated(List<Lexicon.Match> found, int k) {
        Lexeme lexeme = found.get(k).lexeme();
        for (int i = 0; i < k; i++) {
            Lexeme other = found.get(i).lexeme();
            if (other.kind() == lexeme.kind() && other.language().equals(lexeme.language())) {
                return true;
            }
        }
        return false;
    }

    /** The language with the highest score above some other, the first one in order; empty if there is none. */
    private static String best(Map<String, Integer> score, int above) {
        String best = "";
        int most = above;
        for (String each : ORDER) {
            int own = score.getOrDefault(each, 0);
            if (own > most) {
                best = each;
                most = own;
            }
        }
        return best;
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

    String written(int i) {
        return text.substring(tokens.get(i).start(), tokens.get(i).end());
    }

    /** The language that a word is most likely in. */
    String language(int i) {
        int at = Math.min(i, tokens.size() - 1);
        if (at < 0) {
            return "";
        }
        return languages[at];
    }

    boolean anyAt(int i) {
        return !matches.get(i).isEmpty();
    }

    /**
     * Finds the phrase of a kind that begins at a place: the longest one, in the language of the place before others; a short one in that language only.
     */
    Lexicon.@Nullable Match find(int i, Lexeme.Kind kind) {
        return find(i, SINGLE.getOrDefault(kind, Set.of()));
    }

    /** The same for several kinds. */
    Lexicon.@Nullable Match find(int i, Set<Lexeme.Kind> kinds) {
        if (i < 0 || i >= tokens.size()) {
            return null;
        }
        List<Lexicon.Match> candidates = matches.get(i);
        Lexicon.Match best = null;
        boolean bestOwn = false;
        String preferred = null;
        for (int k = 0; k < candidates.size(); k++) {
            Lexicon.Match match = candidates.get(k);
            Lexeme lexeme = match.lexeme();
            if (!kinds.contains(lexeme.kind())) {
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

    /** Short words that mean the same wherever they stand. */
    private static boolean isAllowed(Lexeme lexeme) {
        // No other language has Georgian letters.
        return lexeme.language().equals("ka")
                || lexeme.kind() == Lexeme.Kind.COUNTRY && lexeme.letters() > 1
                || lexeme.kind() == Lexeme.Kind.SUFFIX && lexeme.letters() > 2
                || lexeme.kind() == Lexeme.Kind.CODE
                || (lexeme.kind() == Lexeme.Kind.LEVEL && lexeme.value().equals("article") && lexeme.letters() > 1);
    }
}
