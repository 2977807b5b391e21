package io.github.manumit.code;

import io.github.manumit.value.InvalidValueException;

/** What every vocabulary asks of a word. */
public final class Words {

    private static final int MAX_LENGTH = 200;

    private Words() {}

    /**
     * Checks that a text can be a word.
     *
     * @param word the text
     * @throws InvalidValueException with code {@code code.malformed} unless it has 1 to 200 characters, none of them a control character
     */
    public static void check(String word) {
        boolean sound = word != null && !word.isEmpty() && word.length() <= MAX_LENGTH;
        for (int i = 0; sound && i < word.length(); i++) {
            sound = !Character.isISOControl(word.charAt(i));
        }
        if (!sound) {
            throw new InvalidValueException(
                    "code.malformed", "a word has 1 to 200 characters, none of them a control character");
        }
    }
}
