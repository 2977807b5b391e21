package io.github.manumit.show;

import java.util.regex.Pattern;

/**
 * Marks the texts that come from the case file within a sentence of ours, so that a page can keep the direction of each
 * to itself. The marks are control characters, which no shown text otherwise has.
 */
final class Given {

    static final char OPEN = '\u0001';
    static final char CLOSE = '\u0002';

    /** Before and behind the id of the entity that the words behind it name, and behind those words. */
    static final char LINK = '\u0003';

    static final char NAMED = '\u0004';
    static final char END = '\u0005';

    /** Around the tag of the language of a text, at its beginning. */
    static final char LANGUAGE = '\u0006';

    private static final Pattern MARKS =
            Pattern.compile("[\u0001\u0002\u0005]|\u0003[^\u0004]*\u0004|\u0006[^\u0006]*\u0006");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private Given() {}

    /** A text of the case file; control characters become a blank. */
    static String text(String text) {
        return text(text, "");
    }

    /** A text of the case file with the tag of its language; an empty tag if the file does not tell it. */
    static String text(String text, String language) {
        String clean = CONTROLS.matcher(text).replaceAll(" ").strip();
        String tag = language.isEmpty() ? "" : LANGUAGE + language + LANGUAGE;
        return clean.isEmpty() ? "" : OPEN + tag + clean + CLOSE;
    }

    /** Words that name an entity; on a page they lead to it. */
    static String named(String id, String words) {
        return LINK + id + NAMED + words + END;
    }

    /** A sentence without the marks. */
    static String plain(String sentence) {
        return MARKS.matcher(sentence).replaceAll("");
    }
}
