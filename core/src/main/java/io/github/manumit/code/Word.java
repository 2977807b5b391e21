package io.github.manumit.code;

import io.github.manumit.value.TextValue;
import java.util.Optional;

/**
 * A word of an open vocabulary. Known words are constants of their type; a code of a recognised standard list has the list's prefix
 * ({@code isco-08:5120}); a local word has a namespace of its own ({@code org:word}); any other word is kept as it came and reported.
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
     * Tells whether the word is a local one, with a namespace before a colon that is not the prefix of a recognised standard list.
     *
     * @return true for words such as {@code org:word}
     */
    default boolean isLocal() {
        int colon = word().indexOf(':');
        return colon > 0 && colon < word().length() - 1 && scheme().isEmpty();
    }

    /**
     * Returns the standard list of which the word is a code, by the prefix before its first colon. Whether the code has the list's form says
     * {@link Scheme#accepts(Word)}.
     *
     * @return the list; empty for a known word, a local one, and any other
     */
    default Optional<Scheme> scheme() {
        return Schemes.of(word());
    }

    @Override
    default String text() {
        return word();
    }
}
