package io.github.manumit.citation;

import java.text.Normalizer;
import java.util.Locale;

/** Normalizes letters, for matching only: look-alikes in two scripts, accents, apostrophes, invisible characters. */
final class Letters {

    /** Pairs of letters that look alike in Latin and Cyrillic; the first pairs also do so in lower case. */
    private static final String LATIN = "aceopxyikhbmt";

    private static final String CYRILLIC = "асеорхуікһвмт";

    private static final int ALIKE_WHEN_SMALL = 7;

    private static final String APOSTROPHES = "'`\u00b4\u2018\u2019\u02bb\u02bc\u02b9\u2032\u02c8";

    private Letters() {}

    static boolean isApostrophe(char c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }

    /** Whether a character is invisible: soft hyphen, joiner, direction mark, byte order mark. */
    static boolean isUnseen(char c) {
        return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A word without accents but with its capitals, as in codes. */
    static String ascii(String word) {
        String plain = withoutAccents(word);
        StringBuilder ascii = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < 0x80 && Character.isLetterOrDigit(c)) {
                ascii.append(c);
            }
        }
        return ascii.toString();
    }

    /** The form of a word that is used for comparison. */
    static String fold(CharSequence word) {
        boolean ascii = true;
        for (int i = 0; i < word.length(); i++) {
            ascii &= word.charAt(i) < 0x80;
        }
        if (ascii) {
            return word.toString().toLowerCase(Locale.ROOT);
        }
        String lower = unmixed(Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        return isCyrillic(lower) ? plainCyrillic(lower) : withoutAccents(lower);
    }

    /** Also replaces letters that old fonts used instead of Tajik ones. */
    private static String plainCyrillic(String word) {
        StringBuilder plain = new StringBuilder(word);
        for (int i = 0; i < plain.length(); i++) {
            int at = "ёќњљѓ".indexOf(plain.charAt(i));
            if (at >= 0) {
                plain.setCharAt(i, "еқҳҷғ".charAt(at));
            }
        }
        return plain.toString();
    }

    private static String withoutAccents(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (c) {
                case 'ß' -> plain.append("ss");
                case 'ı' -> plain.append('i');
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }

    /** The Latin letter that looks like a Cyrillic one even in lower case; any other letter is unchanged. */
    static char latin(char c) {
        int at = CYRILLIC.indexOf(c);
        return at < 0 || at >= ALIKE_WHEN_SMALL ? c : LATIN.charAt(at);
    }

    static boolean isCyrillic(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isCyrillic(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCyrillic(char c) {
        return c >= 0x400 && c <= 0x52f;
    }

    /**
     * Turns a word with letters of both scripts into one script: the one in which some of its letters have no
     * look-alike.
     */
    private static String unmixed(String word) {
        int latin = 0;
        int cyrillic = 0;
        boolean onlyLatin = false;
        boolean onlyCyrillic = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isCyrillic(c)) {
                cyrillic++;
                onlyCyrillic |= CYRILLIC.indexOf(c) < 0;
            } else if (c < 0x250 && Character.isLetter(c)) {
                latin++;
                onlyLatin |= LATIN.indexOf(c) < 0;
            }
        }
        if (latin == 0 || cyrillic == 0) {
            return word;
        }
        boolean toCyrillic = onlyCyrillic == onlyLatin ? cyrillic >= latin : onlyCyrillic;
        String from = toCyrillic ? LATIN : CYRILLIC;
        String to = toCyrillic ? CYRILLIC : LATIN;
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
