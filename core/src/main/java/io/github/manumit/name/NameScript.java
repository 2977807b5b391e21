package io.github.manumit.name;

import java.text.Normalizer;

/** Letters of a word: without marks, and in one script where they only look like another. */
final class NameScript {

    /** Letters that look alike in Latin and Cyrillic, small or as capitals, pair by pair. */
    private static final String LATIN = "aceopxyikhbmt";

    private static final String CYRILLIC = "асеорхуікһвмт";

    private NameScript() {}

    /** The letters without marks, lower-case. */
    static String letters(String word) {
        String apart = Normalizer.normalize(unmixed(word), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** A word in which a few letters of the other script stand among those of one is all in that one. */
    static String unmixed(String word) {
        int latin = 0;
        int cyrillic = 0;
        for (int i = 0; i < word.length(); i++) {
            Character.UnicodeScript script = Character.UnicodeScript.of(word.charAt(i));
            latin += script == Character.UnicodeScript.LATIN ? 1 : 0;
            cyrillic += script == Character.UnicodeScript.CYRILLIC ? 1 : 0;
        }
        if (latin == 0 || cyrillic == 0) {
            return word;
        }
        String from = latin < cyrillic ? LATIN : CYRILLIC;
        String to = latin < cyrillic ? CYRILLIC : LATIN;
        StringBuilder unmixed = new StringBuilder(word);
        for (int i = 0; i < unmixed.length(); i++) {
            int at = from.indexOf(unmixed.charAt(i));
            if (at >= 0) {
                unmixed.setCharAt(i, to.charAt(at));
            }
        }
        return unmixed.toString();
    }
}
