package io.github.manumit.citation;

/** Numbers of units that are written above the line. */
final class Numerals {

    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private Numerals() {}

    static boolean isSuperscript(int c) {
        return SUPERSCRIPTS.indexOf(c) >= 0;
    }

    /** The number with all of it on the line: {@code 129\u00b9} becomes {@code 1291}. */
    static String flat(String number) {
        StringBuilder flat = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            int digit = SUPERSCRIPTS.indexOf(number.charAt(i));
            flat.append(digit < 0 ? number.charAt(i) : (char) ('0' + digit));
        }
        return flat.toString();
    }
}
