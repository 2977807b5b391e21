package io.github.manumit.htcds.sheet;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text as it is compared: only its letters and digits, in small letters, with the place of each in the text. What may
 * differ between two ways to type a label is left out: capitals, spaces and no-break spaces, punctuation, the kinds of
 * apostrophe of Uzbek, {@code ё} for {@code е}.
 */
final class FoldedText {

    private final String text;
    private final char[] folded;
    private final int[] places;
    private final int length;

    FoldedText(String text) {
        this.text = text;
        // A compatible character becomes 18 characters at most (U+FDFA).
        char[] letters = new char[Math.max(16, text.length() * 2)];
        int[] at = new int[letters.length];
        int n = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            String part = fold(point);
            if (n + part.length() > letters.length) {
                letters = java.util.Arrays.copyOf(letters, letters.length * 2 + part.length());
                at = java.util.Arrays.copyOf(at, letters.length);
            }
            for (int k = 0; k < part.length(); k++) {
                letters[n] = part.charAt(k);
                at[n] = i;
                n++;
            }
            i += Character.charCount(point);
        }
        this.folded = letters;
        this.places = at;
        this.length = n;
    }

    /** The folded form of a whole text. */
    static String of(String text) {
        return new FoldedText(text).whole();
    }

    /** The text with plain spaces, one between two words and none at the ends, and in small letters. */
    static String tight(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else {
                out.append(c);
            }
        }
        int end = out.length();
        return out.substring(0, end > 0 && out.charAt(end - 1) == ' ' ? end - 1 : end)
                .toLowerCase(Locale.ROOT);
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xfeff || c == 0x200b;
    }

    /** Without spaces of any kind at the ends. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    String text() {
        return text;
    }

    String whole() {
        return new String(folded, 0, length);
    }

    int length() {
        return length;
    }

    char at(int index) {
        return folded[index];
    }

    boolean startsWith(String label, int from) {
        if (from + label.length() > length) {
            return false;
        }
        for (int i = 0; i < label.length(); i++) {
            if (folded[from + i] != label.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where in the text the folded character is. */
    int place(int index) {
        return index < length ? places[index] : text.length();
    }

    /** Where in the text the folded character before this one ends. */
    int placeAfter(int index) {
        int last = places[index - 1];
        return last + Character.charCount(text.codePointAt(last));
    }

    private static String fold(int point) {
        if (point < 0x80) {
            if (point >= 'A' && point <= 'Z') {
                return String.valueOf((char) (point + 32));
            }
            return (point >= 'a' && point <= 'z') || (point >= '0' && point <= '9') ? String.valueOf((char) point) : "";
        }
        if (point >= 0x400 && point < 0x500 && Character.isLetter(point)) {
            int small = Character.toLowerCase(point);
            return String.valueOf((char) (small == 0x451 ? 0x435 : small));
        }
        String part = Character.toString(point);
        String plain = Normalizer.normalize(part, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder();
        plain.codePoints()
                .filter(FoldedText::counts)
                .forEach(each -> out.appendCodePoint(each == 0x451 ? 0x435 : each));
        return out.toString();
    }

    private static boolean counts(int point) {
        // Modifier letters are typed for apostrophes.
        return Character.isLetterOrDigit(point) && Character.getType(point) != Character.MODIFIER_LETTER;
    }
}
