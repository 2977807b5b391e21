package io.github.manumit.name;

import java.text.Normalizer;

/** The letters of a word without diacritics, and in a single script if some letters only look like another one. */
final class NameScript {

    /** Letters that look alike in Latin and Cyrillic, in lower or upper case, in pairs. */
    private static final String LATIN = "aceopxyikhbmt";

    private static final String CYRILLIC = "асеорхуікһвмт";

    private static final char FIRST_CYRILLIC = 0x400;
    private static final char LAST_CYRILLIC = 0x52f;

    private static final int FIRST_KEPT = 0x900;
    private static final int LAST_KEPT = 0x1aaf;

    private NameScript() {}

    /** Latin letters used in names: the basic ones, and the extended ones in their two blocks. */
    private static boolean isLatin(char c) {
        return c < 0x250 || (c >= 0x1e00 && c < 0x1f00);
    }

    /** Every character that is typed for an apostrophe, or stands for a letter that has no other sign. */
    private static final String APOSTROPHES = "`\u00b4\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb"
            + "\u02ee\u055a\u1fbd\u1fbf\u1ffe\u1ffd\u2018\u2019\u201b\u2032\u2033\u2035\ua78b\ua78c\uff07\uff40";

    /** Signs that are an apostrophe between letters, and something else elsewhere. */
    private static final String BETWEEN_LETTERS = "\"\u00b7\u201c\u201d";

    /** Writes each of the apostrophes in one way; this comes before compatibility forms, which take some of them apart. */
    static String withPlainApostrophes(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean apostrophe = APOSTROPHES.indexOf(c) >= 0;
            boolean between = BETWEEN_LETTERS.indexOf(c) >= 0
                    && i > 0
                    && i + 1 < text.length()
                    && isAlphabetic(text.charAt(i - 1))
                    && isAlphabetic(text.charAt(i + 1));
            if (apostrophe || between) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, '\'');
            }
        }
        return plain == null ? text : plain.toString();
    }

    private static boolean isAlphabetic(char c) {
        return c <= LAST_CYRILLIC && Character.isLetter(c);
    }

    /** The letters without diacritics, in lower case. */
    static String letters(String word) {
        if (isAscii(word)) {
            return word.replace("'", "");
        }
        String apart = Normalizer.normalize(unmixed(word), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
            int c = apart.codePointAt(i);
            boolean letter = Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER;
            if (letter || isKeptMark(c)) {
                letters.appendCodePoint(c);
            }
        }
        return letters.toString();
    }

    /** Diacritics of alphabets can be dropped; in the scripts of South and South-East Asia they are vowels. */
    static boolean isDroppedMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK && !isKeptMark(c);
    }

    private static boolean isKeptMark(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return mark && c >= FIRST_KEPT && c <= LAST_KEPT;
    }

    /** Whether a word has only ASCII letters and digits, like most words in Latin script. */
    static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Converts a word with a few letters of the other script completely to one script. */
    static String unmixed(String word) {
        if (isAscii(word)) {
            return word;
        }
        int latin = 0;
        int cyrillic = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean isCyrillic = c >= FIRST_CYRILLIC && c <= LAST_CYRILLIC;
            cyrillic += isCyrillic ? 1 : 0;
            latin += !isCyrillic && Character.isLetter(c) && isLatin(c) ? 1 : 0;
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
