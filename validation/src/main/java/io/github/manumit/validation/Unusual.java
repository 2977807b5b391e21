package io.github.manumit.validation;

import io.github.manumit.code.Word;

/**
 * Tells usual values, which are nearly all, from those that rules about single values have to look at: words that their
 * vocabulary does not have, and texts with a question mark or a character that is not printable ASCII.
 */
final class Unusual {

    private Unusual() {}

    static boolean is(Object value) {
        if (value instanceof Word word) {
            return !word.isKnown();
        }
        return !(value instanceof String text) || !isPlain(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '?') {
                return false;
            }
        }
        return true;
    }
}
