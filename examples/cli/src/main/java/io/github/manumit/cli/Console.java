package io.github.manumit.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Where a command reads and writes. Output is always in UTF-8, whatever the locale. Results that cannot be written end the
 * command by an {@link OutputException}.
 */
final class Console {

    private static final String NAME = "manumit: ";
    private static final int BUFFER = 8_192;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;
    private final Look look;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(BUFFER);
    private boolean progressShown;
    private long lines;
    private volatile Supplier<String> finished = () -> "";

    /**
     * How the output is shown.
     *
     * @param colours whether results may have colours
     * @param progress whether progress is shown on standard error
     * @param piped whether results go to another program
     */
    record Look(boolean colours, boolean progress, boolean piped) {

        static final Look PLAIN = new Look(false, false, false);

        /** What suits the standard streams of this process. */
        static Look ofProcess() {
            String noColour = System.getenv("NO_COLOR");
            boolean colours = (noColour == null || noColour.isEmpty())
                    && !"dumb".equals(System.getenv("TERM"))
                    && Streams.isTerminal(Streams.OUT);
            return new Look(colours, Streams.isTerminal(Streams.ERR), Streams.isPipe(Streams.OUT));
        }
    }

    /** Characters that could manipulate a terminal: control characters and those that change the direction of text. */
    private static final class Steering {
        static final Pattern CHARACTERS =
                Pattern.compile("(?!\\n)[\\p{Cntrl}\\u0080-\\u009f\\u202a-\\u202e\\u2066-\\u2069]");
    }

    Console(InputStream in, OutputStream out, OutputStream err, Look look) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.look = look;
    }

    InputStream in() {
        return in;
    }

    Look look() {
        return look;
    }

    /** Writes a line of results. */
    void line(String text) {
        text(text);
        buffer.write('\n');
        lines++;
        if (buffer.size() >= BUFFER) {
            flush();
        }
    }

    /** Writes text. */
    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        buffer.write(bytes, 0, bytes.length);
    }

    /** Takes bytes of results. What it writes may fail only by an {@link OutputException}. */
    OutputStream results() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                buffer.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                if (buffer.size() + length > BUFFER) {
                    Console.this.flush();
                }
                buffer.write(bytes, from, length);
            }
        };
    }

    /** The number of lines of results up to now. */
    long lines() {
        return lines;
    }

    /** Writes what is held back. */
    void flush() {
        if (buffer.size() == 0) {
            return;
        }
        clearProgress();
        try {
            buffer.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        } finally {
            buffer.reset();
        }
    }

    /** Reports a problem, after the results up to now. */
    void complain(String message) {
        flush();
        clearProgress();
        diagnose(NAME + printable(message) + '\n');
    }

    /** Shows progress instead of what was shown before. */
    void progress(String text) {
        diagnose(CLEAR_LINE + text);
        progressShown = true;
    }

    /** Takes progress off the screen. */
    void clearProgress() {
        if (progressShown) {
            diagnose(CLEAR_LINE);
            progressShown = false;
        }
    }

    private void diagnose(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            // there is nowhere to say so
        }
    }

    /** Sets what will be said of what is finished, and written, after an interrupt. */
    void finished(Supplier<String> what) {
        finished = what;
    }

    /** Says what was finished before an interrupt. Called by another thread; waits for nothing. */
    void interrupted() {
        String what = finished.get();
        diagnose((progressShown ? "\n" : "") + NAME + "interrupted" + (what.isEmpty() ? "" : "; " + what) + '\n');
    }

    /** The text without characters that could manipulate a terminal. */
    static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return FileName.shown(Steering.CHARACTERS.matcher(text).replaceAll("\ufffd"));
            }
        }
        return text;
    }

    /**
     * The description of an unexpected exception. It never contains the exception's message, which may reveal content
     * of the case.
     */
    static String reason(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            return "not enough memory";
        }
        return e instanceof StackOverflowError
                ? "nested too deeply"
                : "internal error (" + e.getClass().getSimpleName() + ")";
    }
}
