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

    /** The numeral of a number up to 99; other texts are unchanged. */
    static String text(String figures) {
        int value = Num.isDigits(figures) && figures.length() <= 2 ? Integer.parseInt(figures) : 0;
        StringBuilder roman = new StringBuilder();
        String[] parts = {"XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        int[] values = {90, 50, 40, 10, 9, 5, 4, 1};
        for (int i = 0; i < parts.length; i++) {
            while (value >= values[i]) {
                roman.append(parts[i]);
                value -= values[i];
            }
        }
        return roman.isEmpty() ? figures : roman.toString();
    }
}
