package io.github.manumit.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where a command reads and writes. Output is always in UTF-8, whatever the locale. */
final class Console {

    private static final String NAME = "manumit: ";
    private static final int BUFFER = 8_192;

    /** Characters that could manipulate a terminal: control characters and those that change the direction of text. */
    private static final Pattern STEERING =
            Pattern.compile("(?!\\n)[\\p{Cntrl}\\u0080-\\u009f\\u202a-\\u202e\\u2066-\\u2069]");

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Console(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = new PrintStream(new BufferedOutputStream(out, BUFFER), false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    InputStream in() {
        return in;
    }

    /** Writes a line of results. */
    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    /** Writes text that ends with a line feed. */
    void text(String text) {
        out.print(text);
    }

    /** Copies bytes to the results. */
    void copy(InputStream bytes) throws IOException {
        bytes.transferTo(out);
    }

    /** Reports a problem. */
    void complain(String message) {
        flush();
        err.print(NAME + printable(message) + '\n');
        err.flush();
    }

    void flush() {
        out.flush();
    }

    /** Tells whether some of the results could not be written. */
    boolean isBroken() {
        return out.checkError();
    }

    /** The text without characters that could manipulate a terminal. */
    static String printable(String text) {
        return STEERING.matcher(text).replaceAll("\ufffd");
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
