package io.github.manumit.citation;

/** The ways to write the number of a unit. */
final class Numerals {

    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private Numerals() {}

    static boolean isSuperscript(int c) {
        return SUPERSCRIPTS.indexOf(c) >= 0;
    }

    /** Replaces digits with superscript digits. */
    static String raised(String digits) {
        StringBuilder raised = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            raised.append(c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : c);
        }
        return raised.toString();
    }

    /** The position of the first superscript digit, or the length of the number if there is none. */
    static int firstRaised(String number) {
        int i = 0;
        while (i < number.length() && !isSuperscript(number.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Replaces superscript digits with ordinary ones: {@code 129\u00b9} becomes {@code 1291}. */
    static String flat(String number) {
        StringBuilder flat = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            int digit = SUPERSCRIPTS.indexOf(number.charAt(i));
            flat.append(digit < 0 ? number.charAt(i) : (char) ('0' + digit));
        }
        return flat.toString();
    }

    /**
     * A key that all spellings of a number share: {@code 148\u00b2}, {@code 148-2} and {@code 148.2} are one article,
     * and Latin and Cyrillic letters that look alike are the same.
     */
    static String key(String number) {
        StringBuilder key = new StringBuilder(number.length() + 1);
        boolean above = false;
        for (int i = 0; i < number.length(); i++) {
            char c = Character.toLowerCase(number.charAt(i));
            int digit = SUPERSCRIPTS.indexOf(c);
            if (digit >= 0 && !above) {
                key.append('-');
            }
            above = digit >= 0;
            boolean parts = c == '.' || c == '\u2010' || c == '\u2011' || c == '\u2013';
            key.append(above ? (char) ('0' + digit) : parts ? '-' : Letters.latin(c));
        }
        return key.toString();
    }
}
