package io.github.manumit.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where a command reads and writes. Text goes out in UTF-8, whatever the locale. */
final class Console {

    private static final String NAME = "manumit: ";
    private static final int BUFFER = 8_192;

    /** What could steer a terminal: control characters, and those that turn the direction of writing. */
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

    /** Tells what went wrong. */
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

    /** A text without characters that could steer a terminal. */
    static String printable(String text) {
        return STEERING.matcher(text).replaceAll("\ufffd");
    }

    /** What to say of an exception that nobody expected; never its message, which may tell of the case. */
    static String reason(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            return "not enough memory";
        }
        return e instanceof StackOverflowError
                ? "nested too deeply"
                : "internal error (" + e.getClass().getSimpleName() + ")";
    }
}
