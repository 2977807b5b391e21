package io.github.manumit.cli;

/**
 * Shows places in the text of a document without what it says: names of properties that the schema knows, brackets and
 * commas stay, and anything else becomes an ellipsis. The text may be damaged. Fast if the places come in ascending order.
 */
final class Excerpts {

    private static final char MASK = '\u2026';
    private static final int BEFORE = 60;
    private static final int AFTER = 40;
    private static final int KEPT = 4_096;
    private static final int LONGEST_NAME = 60;
    private static final int LOOK_AHEAD = 400;

    private final String text;
    private int at;
    private int line;
    private int column;

    /** What was passed on this line, masked; only its end if it is long. */
    private final StringBuilder passed = new StringBuilder();

    private boolean cut;

    /** The end of the token that begins at the current place, and how it is shown. */
    private int tokenEnd;

    private String shown = "";

    Excerpts(String text) {
        this.text = text;
        restart();
    }

    private void restart() {
        at = 0;
        line = 1;
        beginLine();
    }

    private void beginLine() {
        column = 1;
        cut = false;
        passed.setLength(0);
    }

    /**
     * Shows a place.
     *
     * @param wantedLine the line, from 1
     * @param wantedColumn the column in code points, from 1
     * @return two lines: the masked text around the place, and a caret below it; empty if there is nothing to show
     */
    String at(int wantedLine, int wantedColumn) {
        if (wantedLine < line || wantedLine == line && wantedColumn < column) {
            restart();
        }
        while (at < text.length() && (line < wantedLine || line == wantedLine && !reaches(wantedColumn))) {
            pass();
        }
        if (line != wantedLine) {
            return "";
        }
        int from = Math.max(0, passed.length() - BEFORE);
        boolean isCut = cut || !passed.substring(0, from).isBlank();
        String before = (isCut ? afterBlank(from) : passed.substring(from)).stripLeading();
        String start = isCut ? MASK + " " + before : before;
        String excerpt = start + after();
        return excerpt.isBlank() ? "" : excerpt.stripTrailing() + '\n' + " ".repeat(start.length()) + '^';
    }

    /** What was passed from a place on, without the rest of a name that was cut. */
    private String afterBlank(int from) {
        int blank = passed.indexOf(" ", from);
        return passed.substring(blank < 0 ? from : blank);
    }

    /** Whether the place is in the next token. */
    private boolean reaches(int wantedColumn) {
        if (isBreak(at)) {
            return true;
        }
        token(at, text.length());
        return column + text.codePointCount(at, tokenEnd) > wantedColumn;
    }

    /** Goes on by one token. */
    private void pass() {
        if (isBreak(at)) {
            boolean isPair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            at += isPair ? 2 : 1;
            line++;
            beginLine();
            return;
        }
        token(at, text.length());
        passed.append(shown);
        column += text.codePointCount(at, tokenEnd);
        at = tokenEnd;
        if (passed.length() > KEPT) {
            passed.delete(0, passed.length() - 2 * BEFORE);
            cut = true;
        }
    }

    private String after() {
        StringBuilder after = new StringBuilder();
        int end = Math.min(text.length(), at + LOOK_AHEAD);
        int next = at;
        while (next < end && !isBreak(next) && after.length() < AFTER) {
            token(next, end);
            after.append(shown);
            next = tokenEnd;
        }
        if (next < text.length() && !isBreak(next)) {
            after.append(' ').append(MASK);
        }
        return after.toString();
    }

    private boolean isBreak(int i) {
        return text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    /** Finds the token at a place, up to a limit or to the end of the line. */
    private void token(int from, int limit) {
        char c = text.charAt(from);
        if (c == '"') {
            string(from, limit);
        } else if (isStructure(c)) {
            tokenEnd = from + 1;
            shown = String.valueOf(c == '\t' ? ' ' : c);
        } else {
            int end = from;
            while (end < limit && !isBreak(end) && !isStructure(text.charAt(end)) && text.charAt(end) != '"') {
                end++;
            }
            tokenEnd = end;
            shown = String.valueOf(MASK);
        }
    }

    private void string(int from, int limit) {
        int end = from + 1;
        while (end < limit && !isBreak(end) && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' && end + 1 < limit && !isBreak(end + 1) ? 2 : 1;
        }
        boolean isClosed = end < limit && text.charAt(end) == '"';
        String inside = end - from <= LONGEST_NAME && isClosed ? text.substring(from + 1, end) : "";
        tokenEnd = isClosed ? end + 1 : end;
        boolean isName = isClosed && isBeforeColon(tokenEnd) && KnownNames.contains(inside);
        shown = isName ? '"' + inside + '"' : "\"" + MASK + (isClosed ? "\"" : "");
    }

    private boolean isBeforeColon(int from) {
        int next = from;
        while (next < text.length() && next < from + LONGEST_NAME && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length() && text.charAt(next) == ':';
    }

    private static boolean isStructure(char c) {
        return "{}[],: \t".indexOf(c) >= 0;
    }
}
