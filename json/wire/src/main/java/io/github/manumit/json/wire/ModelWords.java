package io.github.manumit.json.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words of the vocabularies that were read, found by their bytes. It holds words that the model knows and nothing else of a
 * document. A word can take the place of another one, which is then made again when it is read. Thread-safe.
 */
final class ModelWords {

    private static final int SIZE = 4_096;
    private static final @Nullable Known[] WORDS = new @Nullable Known[SIZE];

    /** A word and its bytes; because it never changes, threads see it whole or not at all. */
    private static final class Known {

        private final String word;
        private final byte[] bytes;

        Known(String word) {
            this.word = word;
            this.bytes = word.getBytes(StandardCharsets.US_ASCII);
        }
    }

    private ModelWords() {}

    /**
     * Finds a word.
     *
     * @param bytes holds the word
     * @param from where it begins
     * @param to where it ends
     * @param hash the hash code of its text
     * @return the word; null if it was not read before
     */
    static @Nullable String find(byte[] bytes, int from, int to, int hash) {
        Known known = WORDS[slot(hash)];
        return known != null && Arrays.equals(bytes, from, to, known.bytes, 0, known.bytes.length) ? known.word : null;
    }

    /** Keeps a word that the model knows. */
    static void keep(String word) {
        int slot = slot(word.hashCode());
        Known known = WORDS[slot];
        if (known == null || !known.word.equals(word)) {
            WORDS[slot] = new Known(word);
        }
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 12) & (SIZE - 1);
    }
}
