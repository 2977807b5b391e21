package io.github.manumit.table;

/**
 * Characters that XML lacks, as workbooks write them: {@code _x0001_} for the character with that number. A text that
 * looks like that itself has its first character written so.
 */
final class EscapedText {

    private EscapedText() {}

    /** Whether an escape begins at an index. */
    private static boolean escape(String text, int at) {
        if (at + 7 > text.length()
                || text.charAt(at) != '_'
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    static String read(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int done = 0;
        while (at >= 0) {
            if (escape(text, at)) {
                plain.append(text, done, at).append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                done = at + 7;
            }
            at = text.indexOf("_x", Math.max(done, at + 1));
        }
        return plain.append(text, done, text.length()).toString();
    }

    static String write(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean kept = c == '\t' || c == '\n' || c >= ' ' && c != '\uFFFE' && c != '\uFFFF';
            boolean half = Character.isSurrogate(c) && !paired(text, i);
            if (kept && !half && !(c == '_' && escape(text, i))) {
                escaped.append(c);
            } else {
                escaped.append("_x%04X_".formatted((int) c));
            }
        }
        return escaped.toString();
    }

    private static boolean paired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
