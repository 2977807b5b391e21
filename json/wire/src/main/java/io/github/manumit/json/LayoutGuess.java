package io.github.manumit.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Tells from the beginning of a stream whether it has a document on each line. It looks at brackets and quotation marks
 * only, so that a damaged line does not hide the others. Between the lines of one sound document, a line that is an object
 * by itself is never followed by another object or by the end.
 */
final class LayoutGuess {

    private static final int BUFFER = 8_192;
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final int limit;
    private final boolean eager;
    private final Begun begun = new Begun();
    private int marks;

    /** Lines that are not blank, up to now. */
    private int lines;

    private boolean isFirstComplete;

    /** Whether the first line begins an object or array that it does not end. */
    private boolean isFirstOpen;

    private boolean isPreviousComplete;
    private boolean isLines;
    private boolean isLaterObject;
    private boolean isDone;
    private boolean isCut;

    /** What is known of the line. */
    private int column;

    private int first = -1;
    private int firstColumn;
    private int depth;
    private boolean closed;
    private boolean afterClosed;
    private boolean inString;
    private boolean escaped;

    /** The first value, over all lines. */
    private int outerDepth;

    private boolean outerString;
    private boolean outerEscaped;
    private boolean outerBroken;
    private boolean outerClosed;
    private boolean isClosedLater;

    /** What was read, to be read again without a copy. */
    private static final class Begun extends ByteArrayOutputStream {
        InputStream stream() {
            return new ByteArrayInputStream(buf, 0, count);
        }
    }

    /**
     * Starts to guess.
     *
     * @param limit the number of bytes after which what is known must do
     * @param eager whether one line that is an object by itself is enough
     */
    LayoutGuess(int limit, boolean eager) {
        this.limit = limit;
        this.eager = eager;
    }

    /** Reads until it is clear, up to the end or to the limit. */
    void read(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        while (!isDone) {
            int room = limit + 1 - begun.size();
            if (room <= 0) {
                isCut = true;
                break;
            }
            int count = in.read(buffer, 0, Math.min(buffer.length, room));
            if (count < 0) {
                break;
            }
            begun.write(buffer, 0, count);
            for (int i = 0; i < count && !isDone; i++) {
                take(buffer[i]);
            }
        }
        if (!isDone) {
            if (!isCut) {
                endLine();
            }
            end();
        }
    }

    /** The bytes that were read. */
    InputStream begun() {
        return begun.stream();
    }

    /** Whether there is a document on each line. */
    boolean isLines() {
        return isLines;
    }

    /** Whether objects extend over several lines. */
    boolean isSpread() {
        return !isLines && isFirstOpen && lines > 1 && (isClosedLater || !isLaterObject);
    }

    /** The layout of a stream that is damaged before it was clear. */
    DocumentStream.Layout damaged(DocumentStream.Layout layout) {
        return layout == DocumentStream.Layout.LINES || isLines
                ? DocumentStream.Layout.LINES
                : DocumentStream.Layout.ONE;
    }

    private void take(byte b) {
        if (isOfMark(b)) {
            return;
        }
        if (b == '\n') {
            outerBroken |= outerString;
            endLine();
            return;
        }
        column++;
        if (b == ' ' || b == '\t' || b == '\r') {
            return;
        }
        if (first < 0) {
            first = b;
            firstColumn = column;
            beginLine();
        }
        inLine(b);
        inFirstValue(b);
    }

    /** Whether a byte belongs to a byte order mark at the beginning. */
    private boolean isOfMark(byte b) {
        if (marks < MARK.length && b == MARK[marks]) {
            marks++;
            return true;
        }
        marks = MARK.length;
        return false;
    }

    private boolean isObject() {
        return first == '{' && firstColumn == 1;
    }

    /** At the first byte of a line that is not blank. */
    private void beginLine() {
        if (lines == 1 && isFirstComplete) {
            lines();
        }
        if (lines > 0 && isObject()) {
            isLaterObject = true;
            if (isPreviousComplete) {
                lines();
            }
        }
    }

    private void lines() {
        isLines = true;
        isDone = true;
    }

    private void endLine() {
        if (first >= 0) {
            boolean isComplete = first == '{' && closed && !afterClosed;
            isFirstComplete |= lines == 0 && isComplete;
            isFirstOpen |= lines == 0 && !closed && (first == '{' || first == '[');
            isPreviousComplete = isComplete && isObject();
            lines++;
            if (isFirstComplete && eager) {
                lines();
            }
        }
        column = 0;
        first = -1;
        depth = 0;
        closed = false;
        afterClosed = false;
        inString = false;
        escaped = false;
    }

    private void end() {
        boolean isOneLine = lines == 0 || lines == 1 && first < 0;
        if (isCut && lines == 0) {
            isLines = true; // a line without an end
        } else if (!isOneLine && (isCut ? isCutObject() : isPreviousComplete)) {
            isLines = true;
        }
    }

    /** Whether the stream is cut off in a second line that begins like a document. */
    private boolean isCutObject() {
        return lines == 1 && isObject();
    }

    private void inLine(byte b) {
        afterClosed |= closed;
        if (inString) {
            if (escaped) {
                escaped = false;
            } else if (b == '\\') {
                escaped = true;
            } else if (b == '"') {
                inString = false;
            }
        } else if (b == '"') {
            inString = true;
        } else if (b == '{' || b == '[') {
            depth++;
        } else if (b == '}' || b == ']') {
            depth--;
            closed = depth == 0;
        }
    }

    private void inFirstValue(byte b) {
        if (outerClosed || outerBroken) {
            return;
        }
        if (outerString) {
            if (outerEscaped) {
                outerEscaped = false;
            } else if (b == '\\') {
                outerEscaped = true;
            } else if (b == '"') {
                outerString = false;
            }
        } else if (b == '"') {
            outerString = true;
        } else if (b == '{' || b == '[') {
            outerDepth++;
        } else if (b == '}' || b == ']') {
            outerDepth--;
            if (outerDepth <= 0) {
                outerClosed = true;
                isClosedLater = lines > 0;
            }
        }
    }
}
