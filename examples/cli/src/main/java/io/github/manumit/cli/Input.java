package io.github.manumit.cli;

import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * An input of a command: a file, or standard input. It may be compressed with gzip, and may contain one case file or
 * one case file per line.
 */
final class Input {

    private static final int BUFFER = 65_536;
    private static final int FIRST_LINE = 1 << 24;

    private final String name;
    private final CaseFileJson json;
    private final Console console;
    private int documents;

    /**
     * Names an input.
     *
     * @param name the file, or {@code -} for standard input
     * @param json reads and checks it
     * @param console has standard input
     */
    Input(String name, CaseFileJson json, Console console) {
        this.name = name;
        this.json = json;
        this.console = console;
    }

    /**
     * Reads and checks every case file in the input.
     *
     * @param each receives them one by one
     * @return the number of case files; 0 for an empty input of lines, which is reported as a finding
     * @throws UsageException if the input cannot be opened
     * @throws IOException if the input can be opened but not read
     */
    int check(Consumer<Checked> each) throws UsageException, IOException {
        try (InputStream in = open()) {
            BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
            documents = 0;
            if (isLines(buffered)) {
                json.checkLines(buffered, checked -> {
                    documents++;
                    each.accept(checked);
                });
                if (documents == 0) {
                    each.accept(json.check(""));
                }
            } else {
                documents = 1;
                each.accept(json.check(buffered));
            }
            return documents;
        }
    }

    private InputStream open() throws UsageException, IOException {
        if (name.equals("-")) {
            return new FilterInputStream(console.in()) {
                @Override
                public void close() {
                    // standard input stays open
                }
            };
        }
        try {
            Path file = Path.of(name);
            if (name.isEmpty() || Files.notExists(file)) {
                throw new UsageException(name + ": no such file");
            }
            if (Files.isDirectory(file)) {
                throw new UsageException(name + ": is a directory");
            }
            // Does not use Files, because its streams cannot tell how much is available in a pipe.
            return new FileInputStream(file.toFile());
        } catch (InvalidPathException e) {
            throw new UsageException(name + ": is not a valid path");
        } catch (FileNotFoundException e) {
            throw new UsageException(name + ": cannot be read");
        }
    }

    /** Tells whether the input has one case file per line, from the file name or, failing that, from the first line. */
    private boolean isLines(BufferedInputStream in) throws IOException {
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        if (plain.endsWith(".ndjson") || plain.endsWith(".jsonl")) {
            return true;
        }
        if (plain.endsWith(".json")) {
            return false;
        }
        in.mark(FIRST_LINE + BUFFER);
        try {
            return looksLikeLines(in);
        } catch (IOException e) {
            return false; // the reader reports damaged gzip data
        } finally {
            in.reset();
        }
    }

    /**
     * Tells whether the first non-blank line contains an object and more content follows. The object may be complete,
     * followed by anything; or it may be cut off, followed by another object, unless the line ends between two values
     * as lines of a single document do.
     */
    private static boolean looksLikeLines(BufferedInputStream in) throws IOException {
        InputStream bytes = unpacked(in);
        int first = -1;
        int last = -1;
        for (int read = 0; read < FIRST_LINE; read++) {
            int b = bytes.read();
            if (b < 0) {
                return false;
            }
            if (b == '\n') {
                if (first >= 0) {
                    int next = firstByte(bytes);
                    boolean goesOn = ",:[{".indexOf(last) >= 0;
                    return first == '{' && !goesOn && (last == '}' ? next >= 0 : next == '{');
                }
            } else if (b != ' ' && b != '\t' && b != '\r') {
                first = first < 0 ? b : first;
                last = b;
            }
        }
        return false;
    }

    /** The next byte that is not white space; -1 if there is none nearby. */
    private static int firstByte(InputStream bytes) throws IOException {
        for (int read = 0; read < BUFFER; read++) {
            int b = bytes.read();
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b;
            }
        }
        return -1;
    }

    @SuppressWarnings("resource") // the input is closed by its owner
    private static InputStream unpacked(BufferedInputStream in) throws IOException {
        byte[] head = new byte[2];
        in.mark(FIRST_LINE + BUFFER);
        int count = in.readNBytes(head, 0, 2);
        in.reset();
        boolean packed = count == 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
        return packed ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
    }
}
