package io.github.manumit.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines of an input, one in memory at a time. */
final class InputLines {

    /** No date and no name is longer; of a longer line only the beginning is kept. */
    static final int LONGEST_VALUE = 10_000;

    /** A line of running text. */
    static final int LONGEST_TEXT = 4_000_000;

    private InputLines() {}

    /** Takes each line without its end, which is LF or CR LF. */
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
