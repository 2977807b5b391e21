package io.github.manumit.citation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Normalizes letters, for matching only: look-alikes in two scripts, accents, apostrophes, invisible characters. */
final class Letters {

    /** Pairs of letters that look alike in Latin and Cyrillic; the first pairs also do so in lower case. */
    private static final String LATIN = "aceopxyikhbmt";

    private static final String CYRILLIC = "асеорхуікһвмт";

    private static final int ALIKE_WHEN_SMALL = 7;

    private static final char FIRST_CYRILLIC = 0x400;
    private static final char LAST_RUSSIAN = 0x44f;
    private static final char FIRST_ACCENT = 0x483;
    private static final char LAST_ACCENT = 0x489;
    private static final char LAST_CYRILLIC = 0x52f;

    /** The end of the letters that no other letter changes when they are folded: Latin-1 and Latin Extended-A. */
    private static final int PLAIN_LATIN = 0x180;

    /** Letters that stand for others, or that old fonts used instead of Tajik ones. */
    private static final String REPLACED = "ёќњљѓ";

    private static final String REPLACING = "еқҳҷғ";

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

    /** The forms for comparison of the Latin letters below {@link #PLAIN_LATIN}, each by itself. */
    private static final String[] FOLDED = folded();

    private static String[] folded() {
        String[] folded = new String[PLAIN_LATIN];
        Arrays.setAll(folded, c -> foldAny(String.valueOf((char) c)));
        return folded;
    }

    /** The form of a word that is used for comparison. */
    static String fold(String word) {
        char least = Character.MAX_VALUE;
        char most = 0;
        for (int i = 0; i < word.length(); i++) {
            least = (char) Math.min(least, word.charAt(i));
            most = (char) Math.max(most, word.charAt(i));
        }
        if (most < 0x80) {
            return word.toLowerCase(Locale.ROOT);
        }
        if (most < PLAIN_LATIN) {
            StringBuilder folded = new StringBuilder(word.length());
            for (int i = 0; i < word.length(); i++) {
                folded.append(FOLDED[word.charAt(i)]);
            }
            return folded.toString();
        }
        // Letters of one script without accents apart from them.
        boolean isPlain =
                least >= FIRST_CYRILLIC && most < FIRST_ACCENT || least > LAST_ACCENT && most <= LAST_CYRILLIC;
        return isPlain ? plainCyrillic(word.toLowerCase(Locale.ROOT)) : foldAny(word);
    }

    private static String foldAny(String word) {
        String lower = unmixed(Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        return isCyrillic(lower) ? plainCyrillic(lower) : withoutAccents(lower);
    }

    private static String plainCyrillic(String word) {
        String plain = word;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int at = c > LAST_RUSSIAN ? REPLACED.indexOf(c) : -1;
            plain = at < 0 ? plain : plain.replace(c, REPLACING.charAt(at));
        }
        return plain;
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
        return c >= FIRST_CYRILLIC && c <= LAST_CYRILLIC;
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
