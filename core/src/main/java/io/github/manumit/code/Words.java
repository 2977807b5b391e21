package io.github.manumit.code;

import io.github.manumit.value.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The known words of a vocabulary, and the checks that apply to words of every vocabulary. Used by the generated types.
 *
 * @param <W> the type of word
 */
public final class Words<W extends Word> {

    private static final int MAX_LENGTH = 200;

    private final List<W> known = new ArrayList<>();
    private final Map<String, W> byText = new HashMap<>();

    /** Starts empty. A type adds its words while it is initialized, and none afterwards. */
    public Words() {}

    /**
     * Adds a known word.
     *
     * @param word the word to append to the vocabulary
     * @return the word
     */
    public W add(W word) {
        known.add(word);
        byText.put(word.word(), word);
        return word;
    }

    /**
     * Returns the known words.
     *
     * @return an immutable list, in the order of the vocabulary
     */
    public List<W> known() {
        return Collections.unmodifiableList(known);
    }

    /**
     * Finds the constant of a word.
     *
     * @param word the word
     * @return its constant; null if the vocabulary does not contain it
     */
    public @Nullable W find(String word) {
        return byText.get(word);
    }

    /**
     * Checks that a text can be a word.
     *
     * @param word the text
     * @throws InvalidValueException with code {@code code.malformed} unless it has 1 to 200 characters and no control
     *     characters
     */
    static void check(String word) {
        boolean sound = word != null && !word.isEmpty() && word.length() <= MAX_LENGTH;
        for (int i = 0; sound && i < word.length(); i++) {
            sound = !Character.isISOControl(word.charAt(i));
        }
        if (!sound) {
            throw new InvalidValueException(
                    "code.malformed", "a word must have 1 to 200 characters and no control characters");
        }
    }
}
