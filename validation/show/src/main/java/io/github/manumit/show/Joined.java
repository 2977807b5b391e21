package io.github.manumit.show;

import java.util.List;

/** Joins parts so that their grouping stays clear: with commas, or with semicolons if a part contains commas. */
final class Joined {

    private Joined() {}

    static String of(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        List<String> closed = parts.stream().map(Joined::closed).toList();
        return String.join(closed.stream().anyMatch(part -> has(part, ',')) ? "; " : ", ", closed);
    }

    /** A text in parentheses if it contains semicolons, which could be confused with those of the surrounding text. */
    static String closed(String text) {
        return has(text, ';') ? "(" + text + ")" : text;
    }

    /** Tells whether a text has several parts. */
    static boolean isJoined(String text) {
        return has(text, ',') || has(text, ';');
    }

    /** Tells whether a text contains a separator and a space outside of parentheses, brackets and quotation marks. */
    private static boolean has(String text, char separator) {
        int depth = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if ("([\u201c".indexOf(c) >= 0) {
                depth++;
            } else if (")]\u201d".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && c == separator && text.charAt(i + 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a text has parts that themselves have parts. */
    static boolean isNested(String text) {
        return has(text, ';');
    }
}
