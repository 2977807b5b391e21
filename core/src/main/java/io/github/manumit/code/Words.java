package io.github.manumit.code;

import io.github.manumit.value.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The known words of a vocabulary, and what every vocabulary asks of a word. The generated types work with it.
 *
 * @param <W> the type of word
 */
public final class Words<W extends Word> {

    private static final int MAX_LENGTH = 200;

    private final List<W> known = new ArrayList<>();
    private final Map<String, W> byText = new HashMap<>();

    /** Begins with none. A type adds its own while it is initialised, and none after that. */
    public Words() {}

    /**
     * Adds a known word.
     *
     * @param word comes last in the vocabulary's order now
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
     * @return in the vocabulary's order
     */
    public List<W> known() {
        return Collections.unmodifiableList(known);
    }

    /**
     * Finds the constant of a word.
     *
     * @param word the word
     * @return its constant; null where the vocabulary does not have it
     */
    public @Nullable W find(String word) {
        return byText.get(word);
    }

    /**
     * Checks that a text can be a word.
     *
     * @param word the text
     * @throws InvalidValueException with code {@code code.malformed} unless it has 1 to 200 characters, none of them a control character
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
