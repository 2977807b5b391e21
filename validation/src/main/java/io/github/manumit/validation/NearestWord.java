package io.github.manumit.validation;

import io.github.manumit.code.Word;
import io.github.manumit.vocabulary.Vocabulary;
import io.github.manumit.vocabulary.VocabularyEntry;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Suggests the known word that was probably meant by an unknown one: the one spelled most like it, otherwise those
 * whose label or definition contains it. Handles only the first hundred unknown words of a
 * case file.
 */
final class NearestWord {

    private static final int MOST = 100;
    private static final int DISTANCE = 2;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 100;
    private static final int SOME = 3;
    private static final int LETTERS_PER_ERROR = 3;
    private static final Map<Class<?>, List<String>> KNOWN = new ConcurrentHashMap<>();

    private final Map<Word, String> found = new HashMap<>();
    private final Map<Word, List<Word>> mentions = new HashMap<>();

    /** The nearest known word of the same vocabulary; empty if none is similar. */
    String to(Word word) {
        String known = found.get(word);
        if (known != null || found.size() >= MOST) {
            return known == null ? "" : known;
        }
        String near = nearest(word.word(), KNOWN.computeIfAbsent(word.getClass(), NearestWord::vocabulary));
        found.put(word, near);
        return near;
    }

    /**
     * Up to three known words of the same vocabulary whose label or definition contains the word; empty if none does,
     * or if the vocabularies' labels are not on the class path.
     */
    List<Word> mentioning(Word word) {
        List<Word> known = mentions.get(word);
        if (known != null || mentions.size() >= MOST) {
            return known == null ? List.of() : known;
        }
        List<Word> found =
                word.word().length() < SHORTEST || word.word().length() > LONGEST ? List.of() : mentions(word);
        mentions.put(word, found);
        return found;
    }

    private static List<Word> mentions(Word word) {
        try {
            return Mentions.of(word);
        } catch (NoClassDefFoundError e) {
            return List.of();
        }
    }

    /** Apart, because the vocabularies are optional. */
    private static final class Mentions {

        private static final Map<Class<?>, List<Told>> TOLD = new ConcurrentHashMap<>();

        /** A word and what is said of it, in small letters. */
        private record Told(Word word, List<String> labels, String definition) {}

        static List<Word> of(Word word) {
            List<Told> all = TOLD.computeIfAbsent(word.getClass(), Mentions::told);
            String wanted = small(word.word().replace('-', ' '));
            Set<Word> found = new LinkedHashSet<>();
            for (Told each : all) {
                if (found.size() < SOME && each.labels().stream().anyMatch(label -> has(label, wanted))) {
                    found.add(each.word());
                }
            }
            for (Told each : all) {
                if (found.size() < SOME && has(each.definition(), wanted)) {
                    found.add(each.word());
                }
            }
            return List.copyOf(found);
        }

        private static List<Told> told(Class<?> type) {
            Map<String, Word> words = new HashMap<>();
            known(type).forEach(each -> words.put(each.word(), each));
            List<Told> told = new ArrayList<>();
            for (VocabularyEntry entry :
                    Vocabulary.of(type.asSubclass(Word.class)).entries()) {
                Word word = words.get(entry.word());
                if (word != null) {
                    told.add(new Told(
                            word,
                            entry.labels().values().stream()
                                    .map(Mentions::small)
                                    .toList(),
                            small(entry.definition())));
                }
            }
            return List.copyOf(told);
        }

        private static String small(String text) {
            return text.toLowerCase(Locale.ROOT);
        }

        /** Whether a text has another as whole words. */
        private static boolean has(String text, String wanted) {
            for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
                int end = at + wanted.length();
                boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
                if (begins && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The nearest of some names; empty if none is similar. */
    static String among(Collection<String> names, String name) {
        return name.length() > LONGEST ? "" : nearest(name, names);
    }

    private static String nearest(String word, Collection<String> vocabulary) {
        String nearest = "";
        int least = Math.min(DISTANCE, word.length() / LETTERS_PER_ERROR) + 1;
        for (String each : vocabulary) {
            int distance = Math.abs(each.length() - word.length()) < least ? distance(word, each) : least;
            if (distance < least) {
                least = distance;
                nearest = each;
            }
        }
        return nearest;
    }

    /** The number of letters to insert, remove or change (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static List<String> vocabulary(Class<?> type) {
        return known(type).stream().map(Word::word).toList();
    }

    private static List<Word> known(Class<?> type) {
        try {
            List<?> known = (List<?>) type.getMethod("known").invoke(null);
            return known.stream().map(Word.class::cast).toList();
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException("no list of words: " + type.getSimpleName(), e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
