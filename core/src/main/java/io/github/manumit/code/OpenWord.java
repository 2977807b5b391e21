package io.github.manumit.code;

import org.jspecify.annotations.Nullable;

/** Base class of the words of all vocabularies. Each vocabulary has its own class with its known words as constants. */
public abstract class OpenWord implements Word {

    private final String word;
    private final boolean known;

    /**
     * Creates a word.
     *
     * @param word the word, kebab-case; a local word has a namespace ({@code org:word})
     * @param known whether it is one of the vocabulary's constants
     * @throws io.github.manumit.value.InvalidValueException with code {@code code.malformed} unless it has 1 to 200
     *     characters and no control characters
     */
    protected OpenWord(String word, boolean known) {
        Words.check(word);
        this.word = word;
        this.known = known;
    }

    @Override
    public final String word() {
        return word;
    }

    @Override
    public final boolean isKnown() {
        return known;
    }

    /** Tells whether the other object is the same word of the same vocabulary. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OpenWord that && that.getClass() == getClass() && that.word.equals(word);
    }

    @Override
    public final int hashCode() {
        return word.hashCode();
    }

    /** Returns the word if it is known, otherwise an ellipsis, because an unknown word can contain anything. */
    @Override
    public final String toString() {
        return known ? word : "\u2026";
    }
}
