package io.github.manumit.table;

/** Finds letters that a code page did not have. */
final class ReplacedLetters {

    private ReplacedLetters() {}

    /** So many question marks are no question, but a word of which nothing is left. */
    private static final int MARKS_ALONE = 4;

    /**
     * Whether the text has a replacement character, a question mark or underscore inside a Cyrillic word, a question mark
     * where such a word begins, or four in a row.
     */
    static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') {
                return true;
            }
            if (c == '?' || c == '_') {
                int after = i + 1;
                while (after < text.length() && text.charAt(after) == c) {
                    after++;
                }
                if (c == '?' && after - i >= MARKS_ALONE) {
                    return true;
                }
                int before = i == 0 ? ' ' : text.codePointBefore(i);
                int next = after == text.length() ? ' ' : text.codePointAt(after);
                boolean inside =
                        Character.isLetter(before) && Character.isLetter(next) && (cyrillic(before) || cyrillic(next));
                boolean first = c == '?' && Character.isWhitespace(before) && cyrillic(next);
                if (inside || first) {
                    return true;
                }
                i = after - 1;
            }
        }
        return false;
    }
    /** The text with U+FFFD for each null character and each half of a surrogate pair. */
    static String sound(String text) {
        StringBuilder sound = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (isPair) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                sound = sound == null ? new StringBuilder(text) : sound;
                sound.setCharAt(i, '\uFFFD');
            }
        }
        return sound == null ? text : sound.toString();
    }

    private static boolean cyrillic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }
}
