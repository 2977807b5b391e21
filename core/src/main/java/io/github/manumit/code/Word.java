package io.github.manumit.code;

import io.github.manumit.value.TextValue;
import java.util.Optional;

/**
 * A word of an open vocabulary. Known words are constants of their type. A code of a recognized standard list has the
 * prefix of the list ({@code isco-08:5120}), and a local word has its own namespace ({@code org:word}). Any other word
 * is kept unchanged and reported.
 */
public interface Word extends TextValue {

    /**
     * Returns the word.
     *
     * @return 1 to 200 characters
     */
    String word();

    /**
     * Tells whether this version of the vocabulary contains the word.
     *
     * @return true for the constants of the type
     */
    boolean isKnown();

    /**
     * Tells whether the word is local, which means that it has a namespace before a colon that is not the prefix of a
     * recognized standard list.
     *
     * @return true for words such as {@code org:word}
     */
    default boolean isLocal() {
        int colon = word().indexOf(':');
        return colon > 0 && colon < word().length() - 1 && scheme().isEmpty();
    }

    /**
     * Returns the standard list whose code this word is, according to the prefix before the first colon. Use {@link
     * Scheme#accepts(Word)} to check the form of the code.
     *
     * @return the list; empty for a known word, a local word, and any other word
     */
    default Optional<Scheme> scheme() {
        return Schemes.of(word());
    }

    @Override
    default String text() {
        return word();
    }
}
