package io.github.manumit.validation;

import io.github.manumit.code.Word;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Suggests the known word that was probably meant by an unknown one. Handles only the first hundred unknown words of a
 * case file.
 */
final class NearestWord {

    private static final int MOST = 100;
    private static final int DISTANCE = 2;
    private static final int LONGEST = 100;
    private static final int LETTERS_PER_ERROR = 3;
    private static final Map<Class<?>, List<String>> KNOWN = new ConcurrentHashMap<>();

    private final Map<Word, String> found = new HashMap<>();

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
        try {
            List<?> known = (List<?>) type.getMethod("known").invoke(null);
            return known.stream().map(word -> ((Word) word).word()).toList();
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException("no list of words: " + type.getSimpleName(), e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
