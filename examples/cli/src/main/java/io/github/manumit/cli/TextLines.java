package io.github.manumit.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of an input, each without its line end, which is LF or CR LF. Only the beginning of a long line is kept. */
final class TextLines {

    /** Maximum length of a line with a date or name, in bytes. */
    static final int LONGEST_VALUE = 10_000;

    /** Maximum length of a line of running text, in bytes. */
    static final int LONGEST_TEXT = 1_000_000;

    /** How much is shown of a line that is too long, in bytes. */
    private static final int SHOWN = 1_000;

    private static final int BUFFER = 65_536;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Console console;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private byte[] line = new byte[256];
    private int length;
    private boolean isFirst = true;
    private volatile long written;

    /** Answers a line. */
    interface Answer {

        /**
         * Answers a line.
         *
         * @param text the line; with an error, as much of it as can be shown
         * @param error why the line cannot be read; null if it can
         * @return the answer, as one line
         */
        String to(String text, @Nullable String error);
    }

    private TextLines(Console console, int longest) {
        this.console = console;
        this.longest = longest;
    }

    /** Answers each line of standard input with one line, and writes the answers at the latest before it waits for more. */
    static void answer(Console console, int longest, Answer answer) throws IOException {
        new TextLines(console, longest).answer(answer);
    }

    private void answer(Answer answer) throws IOException {
        console.finished(() -> ReportWriter.counted(written, "line") + " answered");
        while (next()) {
            console.line(answered(answer));
        }
        flush();
    }

    private boolean next() throws IOException {
        length = 0;
        boolean any = false;
        while (true) {
            if (from == to && !fill()) {
                return any;
            }
            any = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            add(end);
            boolean isEnd = end < to;
            from = isEnd ? end + 1 : end;
            if (isEnd) {
                return true;
            }
        }
    }

    /** Keeps one byte more than is allowed, and the CR of a line end. */
    private void add(int end) {
        int kept = Math.min(end - from, longest + 2 - length);
        if (length + kept > line.length) {
            line = Arrays.copyOf(line, Math.min(longest + 2, Math.max(length + kept, 2 * line.length)));
        }
        System.arraycopy(buffer, from, line, length, kept);
        length += kept;
    }

    private boolean fill() throws IOException {
        flush();
        from = 0;
        to = Math.max(0, console.in().read(buffer));
        return to > 0;
    }

    private void flush() {
        console.flush();
        written = console.lines();
    }

    private String answered(Answer answer) {
        boolean isFirstLine = isFirst;
        isFirst = false;
        if (length > 0 && line[length - 1] == '\r' && length <= longest + 1) {
            length--;
        }
        if (length > longest) {
            return answer.to(
                    unmarked(lenient(SHOWN), isFirstLine),
                    "The line is longer than " + longest + " bytes; only its beginning is shown");
        }
        int sound = soundBytes();
        String text = unmarked(lenient(length), isFirstLine);
        return answer.to(text, sound == length ? null : "The line is not valid UTF-8 (at byte " + (sound + 1) + ")");
    }

    private static String unmarked(String text, boolean isFirst) {
        return isFirst && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The beginning of the line, with U+FFFD for what is not UTF-8. */
    private String lenient(int bytes) {
        return new String(line, 0, Math.min(bytes, length), StandardCharsets.UTF_8);
    }

    private int soundBytes() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(line, 0, length);
        CharBuffer out = CharBuffer.allocate(Math.max(1, Math.min(length, BUFFER)));
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return length;
            }
            out.clear();
        }
    }
}
