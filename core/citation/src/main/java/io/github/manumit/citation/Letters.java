package io.github.manumit.citation;

import java.text.Normalizer;
import java.util.Locale;

/** Forms of letters for matching only: look-alikes of two scripts, accents, apostrophes, characters that are not seen. */
final class Letters {

    /** Small letters that look alike in Latin and Cyrillic, pair by pair. */
    private static final String LATIN = "aceopxyikhbmt";

    private static final String CYRILLIC = "асеорхуікһвмт";

    private static final String APOSTROPHES = "'`\u00b4\u2018\u2019\u02bb\u02bc\u02b9\u2032\u02c8";
    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private Letters() {}

    static boolean isApostrophe(char c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }

    static boolean isSuperscript(char c) {
        return SUPERSCRIPTS.indexOf(c) >= 0;
    }

    /** Not seen: soft hyphen, joiners, marks of direction, byte order mark. */
    static boolean isUnseen(char c) {
        return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Digits above the line, for digits on it. */
    static String raised(String digits) {
        StringBuilder raised = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            raised.append(c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : c);
        }
        return raised.toString();
    }

    /** A number with all of it on the line: {@code 129\u00b9} becomes {@code 1291}. */
    static String flat(String number) {
        StringBuilder flat = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            int digit = SUPERSCRIPTS.indexOf(number.charAt(i));
            flat.append(digit < 0 ? number.charAt(i) : (char) ('0' + digit));
        }
        return flat.toString();
    }

    /** A word with its capitals, without accents, as codes are written. */
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

    /** Where a number goes up above the line, or its length. */
    static int firstRaised(String number) {
        int i = 0;
        while (i < number.length() && !isSuperscript(number.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The form of a word that is compared. */
    static String fold(CharSequence word) {
        boolean ascii = true;
        for (int i = 0; i < word.length(); i++) {
            ascii &= word.charAt(i) < 0x80;
        }
        if (ascii) {
            return word.toString().toLowerCase(Locale.ROOT);
        }
        String lower = unmixed(Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        return isCyrillic(lower) ? plainCyrillic(lower) : withoutAccents(lower);
    }

    /** Also letters that old fonts put in place of Tajik ones. */
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

    /** A word of letters of both scripts is all in that of which it has letters that the other cannot show. */
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
