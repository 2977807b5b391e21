package io.github.manumit.citation;

/** Roman numerals. */
final class Roman {

    private static final String FIGURES = "IVXLC";
    private static final int[] VALUES = {1, 5, 10, 50, 100};

    private Roman() {}

    /** The value of a numeral that {@link Num#isRoman} accepts. */
    static int value(String roman) {
        int sum = 0;
        for (int i = 0; i < roman.length(); i++) {
            int value = VALUES[FIGURES.indexOf(roman.charAt(i))];
            int next = i + 1 < roman.length() ? VALUES[FIGURES.indexOf(roman.charAt(i + 1))] : 0;
            sum += value < next ? -value : value;
        }
        return sum;
    }
}
