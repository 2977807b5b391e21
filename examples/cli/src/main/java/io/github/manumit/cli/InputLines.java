package io.github.manumit.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines of an input; only one line is in memory at a time. */
final class InputLines {

    /** Maximum length of a line with a date or name; only the beginning of a longer line is kept. */
    static final int LONGEST_VALUE = 10_000;

    /** Maximum length of a line of running text. */
    static final int LONGEST_TEXT = 4_000_000;

    private InputLines() {}

    /** Passes on each line without its line end, which is LF or CR LF. */
    static void each(InputStream in, int longest, Consumer<String> action) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String line = next(reader, longest);
        while (line != null) {
            action.accept(line);
            line = next(reader, longest);
        }
    }

    private static @Nullable String next(BufferedReader in, int longest) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (line.length() < longest) {
                line.append((char) c);
            }
            c = in.read();
        }
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == '\r') {
            line.setLength(length - 1);
        }
        return line.toString();
    }
}
