package io.github.manumit.show;

import java.util.regex.Pattern;

/**
 * Marks the texts that come from the case file within a sentence of ours, so that a page can keep the direction of each
 * to itself. The marks are control characters, which no shown text otherwise has.
 */
final class Given {

    static final char OPEN = '\u0001';
    static final char CLOSE = '\u0002';

    private static final Pattern MARKS = Pattern.compile("[\u0001\u0002]");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private Given() {}

    /** A text of the case file; control characters become a blank. */
    static String text(String text) {
        String clean = CONTROLS.matcher(text).replaceAll(" ").strip();
        return clean.isEmpty() ? "" : OPEN + clean + CLOSE;
    }

    /** A sentence without the marks. */
    static String plain(String sentence) {
        return MARKS.matcher(sentence).replaceAll("");
    }
}
