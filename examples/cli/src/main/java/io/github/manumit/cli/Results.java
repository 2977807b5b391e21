package io.github.manumit.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files that one run writes. All are begun before anything is read, so that one that cannot be written leaves none of the others
 * behind, and put in their places together.
 */
final class Results implements Closeable {

    private final Map<String, NewFile> files = new LinkedHashMap<>();

    /**
     * Begins files.
     *
     * @param names their names; null for none
     */
    static Results of(Console console, @Nullable String... names) throws UnusableException {
        Results results = new Results();
        try {
            for (String name : names) {
                if (name != null) {
                    results.files.put(name, NewFile.of(name, console));
                }
            }
            return results;
        } catch (UnusableException e) {
            results.close();
            throw e;
        }
    }

    /** Whether a name is that of a file with a case file in each line. */
    static boolean isLines(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String plain = small.endsWith(".gz") ? small.substring(0, small.length() - ".gz".length()) : small;
        return plain.endsWith(".ndjson") || plain.endsWith(".jsonl");
    }

    /** Whether a name is that of a workbook; other tables are CSV. */
    static boolean isWorkbook(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    OutputStream out(String name) {
        NewFile file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("was not begun");
        }
        return file.out();
    }

    void text(String name, String text) throws UnusableException {
        try {
            out(name).write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unwritable(name);
        }
    }

    /** Writes a line from within a reader. */
    static void line(OutputStream out, String text) {
        try {
            out.write((text + '\n').getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static UnusableException unwritable(String name) {
        return new UnusableException(name + ": cannot be written");
    }

    /** Ends all files and puts them in their places. */
    void finish() throws UnusableException {
        for (Map.Entry<String, NewFile> each : files.entrySet()) {
            try {
                each.getValue().finish();
            } catch (IOException e) {
                throw unwritable(each.getKey());
            }
        }
    }

    @Override
    public void close() {
        for (NewFile file : files.values()) {
            try {
                file.close();
            } catch (IOException e) {
                // what was there before is still there, and the rest is temporary
            }
        }
    }
}
