package io.github.manumit.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds texts that differ only in how they are typed to the same form: capitals, spaces, hyphens, apostrophes
 * ({@code oʻ}, {@code o‘} and {@code o'}), {@code ё} for {@code е}, and compatible characters (NFKC).
 */
final class FoldedLabel {

    /** What may occur between letters or words: spaces, hyphens, apostrophes and characters typed in their place. */
    private static final Pattern BETWEEN = Pattern.compile(
            "[\\s\\p{Z}\\p{Pd}_'`\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201b\u2032\u00ad\u200b\ufeff]+");

    private FoldedLabel() {}

    /**
     * Folds until nothing changes: removing a character may leave adjacent marks that Unicode then reorders or combines
     * with a letter.
     */
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
        // Once more, because compatible characters have only now become spaces or capitals.
        return BETWEEN.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKC))
                .replaceAll("")
                .replace('\u0451', '\u0435');
    }
}
