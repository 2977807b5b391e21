package io.github.manumit.citation;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as it occurs in the text, in segments. Whether a hyphen is part of the number or marks a range is decided
 * once it is known whose law it is.
 *
 * @param prefix the letters before it, as in {@code L. 622-1}; empty if there are none
 * @param segments the text between hyphens: {@code 225, 14, 1}; {@code 127.1}; {@code 232a}
 * @param form the kind of number
 * @param start its first token
 * @param end the token after it
 */
record Num(String prefix, List<String> segments, Form form, int start, int end) {

    private static final Pattern ROMAN = Pattern.compile("(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
    private static final int LONGEST_ROMAN = 7;

    enum Form {
        FIGURE,
        /** One letter or a few: {@code a}, {@code ye}. */
        LETTER,
        /** A Roman numeral. */
        ROMAN,
        /** In words, or with an ordinal suffix. */
        ORDINAL,
        /** With a degree sign, like French items: {@code 3°}. */
        DEGREE
    }

    static Num of(String text, Form form, int start, int end) {
        return new Num("", List.of(text), form, start, end);
    }

    String first() {
        return segments.get(0);
    }

    boolean isPlain() {
        return segments.size() == 1 && prefix.isEmpty() && isDigits(first());
    }

    /** The whole number with its hyphens. */
    String whole() {
        return prefix + String.join("-", segments);
    }

    Num endingAt(int newEnd) {
        return new Num(prefix, segments, form, start, newEnd);
    }

    static boolean isDigits(String text) {
        return leadingDigits(text) == text.length() && !text.isEmpty();
    }

    static int leadingDigits(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    /** The value of the digits at the beginning of a segment; -1 if there are none or far too many. */
    static int value(String segment) {
        int digits = leadingDigits(segment);
        return digits == 0 || digits > 7 ? -1 : Integer.parseInt(segment.substring(0, digits));
    }

    /** Whether a word could be a Roman numeral, judging by its letters; only small numbers count. */
    static boolean isRoman(@Nullable String word) {
        if (word == null || word.isEmpty() || word.length() > LONGEST_ROMAN || "IVXL".indexOf(word.charAt(0)) < 0) {
            return false;
        }
        return ROMAN.matcher(word).matches();
    }
}
