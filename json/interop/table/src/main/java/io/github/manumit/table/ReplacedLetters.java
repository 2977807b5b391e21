package io.github.manumit.table;

/** Finds letters that a code page did not have. */
final class ReplacedLetters {

    private ReplacedLetters() {}

    /** Whether the text has a replacement character, or a question mark or underscore inside a Cyrillic word. */
    static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') {
                return true;
            }
            if ((c == '?' || c == '_') && i > 0 && i + 1 < text.length()) {
                int before = text.codePointBefore(i);
                int after = i + 1;
                while (after < text.length() && text.charAt(after) == c) {
                    after++;
                }
                if (after < text.length()
                        && Character.isLetter(before)
                        && Character.isLetter(text.codePointAt(after))
                        && (cyrillic(before) || cyrillic(text.codePointAt(after)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean cyrillic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }
}
