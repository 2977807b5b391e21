package io.github.manumit.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes texts alike that differ only in how they are typed: in capitals, blanks, hyphens, apostrophes ({@code oʻ}, {@code o‘} and {@code o'}), {@code ё}
 * for {@code е}, and in what Unicode calls compatible (NFKC).
 */
final class FoldedLabel {

    /** What stands between the letters of a word or between words: blanks, hyphens, apostrophes and what is typed in their place. */
    private static final Pattern BETWEEN = Pattern.compile(
            "[\\s\\p{Z}\\p{Pd}_'`\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201b\u2032\u00ad\u200b\ufeff]+");

    private FoldedLabel() {}

    /** Folds until nothing changes: what is taken out may leave marks side by side that Unicode then orders or joins with a letter. */
    static String of(String text) {
        String folded = once(text);
        String again = once(folded);
        while (!again.equals(folded)) {
            folded = again;
            again = once(folded);
        }
        return folded;
    }

    private static String once(String text) {
        String plain = BETWEEN.matcher(text).replaceAll("");
        String lower = Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        // Once more: what is compatible with a blank or a capital is one only now.
        return BETWEEN.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKC))
                .replaceAll("")
                .replace('\u0451', '\u0435');
    }
}
