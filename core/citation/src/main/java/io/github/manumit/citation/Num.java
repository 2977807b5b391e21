package io.github.manumit.citation;

import java.util.ArrayList;
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
 * @param before the segments of the number before it in a list, of which it may have only the last: {@code 225-13 et
 *     14}; empty if it is surely whole
 */
record Num(String prefix, List<String> segments, Form form, int start, int end, List<String> before) {

    Num(String prefix, List<String> segments, Form form, int start, int end) {
        this(prefix, segments, form, start, end, List.of());
    }

    private static final Pattern ROMAN = Pattern.compile("(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
    private static final int LONGEST_ROMAN = 7;

    /** Between numbers that are further apart, nothing is left out. */
    private static final int LONGEST_GAP = 20;

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
        return new Num(prefix, segments, form, start, newEnd, before);
    }

    /** A copy that leaves nothing out. */
    Num whole(List<String> all) {
        return new Num(prefix, all, form, start, end);
    }

    /** The segments with those that it leaves out. */
    List<String> completed() {
        if (before.isEmpty()) {
            return segments;
        }
        List<String> all = new ArrayList<>(before);
        String last = all.remove(all.size() - 1);
        int dot = last.lastIndexOf('.');
        all.add(dot < 0 ? first() : last.substring(0, dot + 1) + first());
        return all;
    }

    /**
     * A copy that may leave out what it shares with the number before it: it is too low to come after that number, but
     * not to come after its last figure.
     */
    Num after(@Nullable Num other) {
        if (other == null || !isPlain() || form != Form.FIGURE || other.form != Form.FIGURE) {
            return this;
        }
        List<String> full = other.completed();
        String last = full.get(full.size() - 1);
        int dot = last.lastIndexOf('.');
        if (full.size() == 1 && dot < 0) {
            return this;
        }
        int from = value(last.substring(dot + 1));
        int own = value(first());
        boolean lower = own < value(full.get(0)) && own > from && own - from <= LONGEST_GAP && from > 0;
        return lower ? new Num(other.prefix, segments, form, start, end, full) : this;
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
