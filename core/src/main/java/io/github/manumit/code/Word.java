package io.github.manumit.code;

import io.github.manumit.value.TextValue;

/**
 * A word of an open vocabulary. Known words are constants of their type; a local word has a namespace ({@code org:word}); any other word
 * is kept as it came and reported.
 */
public interface Word extends TextValue {

    /**
     * Returns the word.
     *
     * @return 1 to 200 characters
     */
    String word();

    /**
     * Tells whether this version of the vocabulary has the word.
     *
     * @return true for the constants of the type
     */
    boolean isKnown();

    /**
     * Tells whether the word is a local one, with a namespace before a colon.
     *
     * @return true for words such as {@code org:word}
     */
    default boolean isLocal() {
        int colon = word().indexOf(':');
        return colon > 0 && colon < word().length() - 1;
    }

    @Override
    default String text() {
        return word();
    }
}
