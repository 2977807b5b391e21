package io.github.manumit.show;

import io.github.manumit.validation.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How a case file is shown. Start with {@link #of}.
 *
 * @param locale the reader's language: English, Russian, Kazakh in Cyrillic script or Uzbek in Latin script; any other
 *     gives English
 * @param reveal whether entities under a restriction are shown; if false, only their kind and id and the reason are
 * @param findings what a check found in the file, shown in the order given; on a page only
 * @param width the longest line of a text, in characters, at least 40; a longer word is not broken
 */
public record ShowOptions(Locale locale, boolean reveal, List<Finding> findings, int width) {

    private static final int WIDTH = 100;
    private static final int NARROWEST = 40;

    /**
     * Checks the width and copies the findings.
     *
     * @throws IllegalArgumentException if the width is less than 40
     */
    public ShowOptions {
        Objects.requireNonNull(locale, "locale");
        findings = List.copyOf(findings);
        if (width < NARROWEST) {
            throw new IllegalArgumentException("the width is at least " + NARROWEST);
        }
    }

    /**
     * Returns the usual options: restricted entities are withheld, there are no findings, and a text has 100 columns.
     *
     * @param locale the reader's language
     * @return the options
     */
    public static ShowOptions of(Locale locale) {
        return new ShowOptions(locale, false, List.of(), WIDTH);
    }

    /**
     * Returns options that show what is under a restriction. Use it only for a reader who may see everything in the
     * file.
     *
     * @return the options
     */
    public ShowOptions revealing() {
        return new ShowOptions(locale, true, findings, width);
    }

    /**
     * Returns options with findings to show beside the case.
     *
     * @param shown the findings of a check of the same file
     * @return the options
     */
    public ShowOptions withFindings(List<Finding> shown) {
        return new ShowOptions(locale, reveal, shown, width);
    }

    /**
     * Returns options with another width.
     *
     * @param columns the longest line of a text, in characters
     * @return the options
     * @throws IllegalArgumentException if the width is less than 40
     */
    public ShowOptions withWidth(int columns) {
        return new ShowOptions(locale, reveal, findings, columns);
    }
}
