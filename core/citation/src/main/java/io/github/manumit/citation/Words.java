package io.github.manumit.citation;

import java.util.ArrayList;
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
    private final String[] latin;
    private final String[] cyrillic;
    private final @Nullable String language;

    /** Where two languages are as likely, the first of these. */
    private static final List<String> ORDER =
            List.of("en", "fr", "de", "pt", "ro", "uz", "tk", "ru", "uk", "kk", "uz-Cyrl", "ky", "tg", "ka");

    private static final int OFFICIAL = 3;

    private final Set<String> official;

    /**
     * Reads a text.
     *
     * @param text the text
     * @param lexicons phrases of the grammar and of a registry
     * @param language the language, if that is known
     * @param official languages that are the likelier ones, since the law that is meant is written in them
     */
    Words(String text, List<Lexicon> lexicons, @Nullable String language, Set<String> official) {
        this.text = text;
        this.official = official;
        this.tokens = Tokenizer.tokens(text);
        this.language = language;
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
        }
        int windows = tokens.size() / WINDOW + 1;
        this.latin = new String[windows];
        this.cyrillic = new String[windows];
        for (int window = 0; window < windows; window++) {
            decide(window);
        }
    }

    private void decide(int window) {
        Map<String, Integer> latinScore = new HashMap<>();
        Map<String, Integer> cyrillicScore = new HashMap<>();
        int from = Math.max(0, (window - 1) * WINDOW);
        int to = Math.min(tokens.size(), (window + 2) * WINDOW);
        for (int i = from; i < to; i++) {
            int behind = behindRegistryCode(i);
            if (behind > i) {
                i = behind - 1;
                continue;
            }
            Map<String, Integer> score = Letters.isCyrillic(tokens.get(i).key()) ? cyrillicScore : latinScore;
            List<Lexicon.Match> found = matches.get(i);
            for (int k = 0; k < found.size(); k++) {
                Lexeme lexeme = found.get(k).lexeme();
                // A statute is named in its own language in any text.
                int weight =
                        lexeme.letters() > 4 && lexeme.kind() != Lexeme.Kind.CODE ? 4 : lexeme.letters() > 1 ? 2 : 1;
                if (!lexeme.language().isEmpty()) {
                    score.merge(lexeme.language(), isRepeated(found, k) ? weight / 2 + 1 : weight, Integer::sum);
                }
            }
        }
        for (String each : official) {
            latinScore.computeIfPresent(each, (key, score) -> score + OFFICIAL);
            cyrillicScore.computeIfPresent(each, (key, score) -> score + OFFICIAL);
        }
        latin[window] = best(latinScore);
        cyrillic[window] = best(cyrillicScore);
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

    private static String best(Map<String, Integer> score) {
        String best = "";
        int most = 0;
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
        boolean isCyrillic = Letters.isCyrillic(tokens.get(at).key());
        String chosen = (isCyrillic ? cyrillic : latin)[at / WINDOW];
        if (language == null) {
            return chosen;
        }
        return language.equals("uz") && isCyrillic ? "uz-Cyrl" : language;
    }

    boolean anyAt(int i) {
        return !matches.get(i).isEmpty();
    }

    /**
     * Finds the phrase of a kind that begins at a place: the longest one, in the language of the place before others; a short one in that language only.
     */
    Lexicon.@Nullable Match find(int i, Lexeme.Kind kind) {
        return find(i, EnumSet.of(kind));
    }

    Lexicon.@Nullable Match find(int i, Set<Lexeme.Kind> kinds) {
        if (i < 0 || i >= tokens.size() || matches.get(i).isEmpty()) {
            return null;
        }
        String preferred = language(i);
        Lexicon.Match best = null;
        boolean bestOwn = false;
        for (Lexicon.Match match : matches.get(i)) {
            Lexeme lexeme = match.lexeme();
            boolean own =
                    lexeme.language().equals(preferred) || lexeme.language().isEmpty();
            if (!kinds.contains(lexeme.kind()) || (!own && lexeme.isShort() && !isAllowed(lexeme))) {
                continue;
            }
            boolean better = best == null
                    || lexeme.words() > best.lexeme().words()
                    || (lexeme.words() == best.lexeme().words() && own && !bestOwn);
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
