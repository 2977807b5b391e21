package io.github.manumit.validation;

import io.github.manumit.name.LocalizedText;
import io.github.manumit.shape.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;

/** Checks texts. */
final class TextChecks {

    /** Every letter below this is its own normal form. */
    private static final int FIRST_COMBINING = 0x300;

    private static final int SLICE = 1_000;

    private TextChecks() {}

    static void text(String text, Path path, Consumer<Fault> sink) {
        if (!isNormal(text)) {
            sink.accept(new Fault("text.not-nfc", path, List.of()));
        }
    }

    static void texts(LocalizedText texts, Path path, Consumer<Fault> sink) {
        for (String text : texts.texts().values()) {
            if (!isNormal(text)) {
                sink.accept(new Fault("text.not-nfc", path, List.of()));
                return;
            }
        }
    }

    private static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return isNormalInSlices(text);
            }
        }
        return true;
    }

    /**
     * Checks in slices, because normalizing a run of marks takes time quadratic in its length; in a normal text no run
     * is longer than a slice.
     */
    private static boolean isNormalInSlices(String text) {
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + SLICE);
            while (to > from && to < text.length() && !isStarter(text.charAt(to))) {
                to--;
            }
            if (to == from || !Normalizer.isNormalized(text.substring(from, to), Normalizer.Form.NFC)) {
                return false;
            }
            from = to;
        }
        return true;
    }

    /**
     * Whether a character never combines with one before it: not a mark, not half of a surrogate pair, not a vowel or
     * final consonant of a Korean syllable.
     */
    private static boolean isStarter(char c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        return !mark && !Character.isLowSurrogate(c) && (c < 0x1160 || c > 0x11ff);
    }
}
