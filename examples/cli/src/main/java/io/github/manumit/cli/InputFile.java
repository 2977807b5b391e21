package io.github.manumit.cli;

import io.github.manumit.json.DocumentStream.Layout;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongConsumer;

/**
 * An input of a command.
 *
 * @param name the file, or {@code -} for standard input
 */
record InputFile(String name) {

    static final String STANDARD_INPUT = "-";

    /** How documents are arranged in it, as far as its name tells. */
    Layout layout() {
        String small = name.toLowerCase(Locale.ROOT);
        String plain = small.endsWith(".gz") ? small.substring(0, small.length() - ".gz".length()) : small;
        if (plain.endsWith(".ndjson") || plain.endsWith(".jsonl")) {
            return Layout.LINES;
        }
        return plain.endsWith(".json") ? Layout.ONE : Layout.EITHER;
    }

    /** The name on one line, for people. */
    String shown() {
        return Console.printable(name).replace('\n', '\ufffd');
    }

    /**
     * Opens the input.
     *
     * @param console has standard input
     * @param count is told how many bytes were read
     * @throws UnusableException if it cannot be opened
     */
    InputStream open(Console console, LongConsumer count) throws UnusableException {
        return new Counted(name.equals(STANDARD_INPUT) ? console.in() : open(), count, !name.equals(STANDARD_INPUT));
    }

    private InputStream open() throws UnusableException {
        try {
            Path file = FileName.path(name);
            if (name.isEmpty() || Files.notExists(file)) {
                throw new UnusableException(name + ": no such file");
            }
            if (Files.isDirectory(file)) {
                throw new UnusableException(name + ": is a folder");
            }
            return Files.newInputStream(file);
        } catch (InvalidPathException e) {
            throw new UnusableException(name + ": is not a valid path");
        } catch (IOException e) {
            throw new UnusableException(name + ": cannot be read");
        }
    }

    /** Counts what is read; standard input stays open. */
    private static final class Counted extends FilterInputStream {
        private final LongConsumer count;
        private final boolean closes;

        Counted(InputStream in, LongConsumer count, boolean closes) {
            super(in);
            this.count = count;
            this.closes = closes;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count.accept(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read = super.read(target, from, length);
            count.accept(Math.max(0, read));
            return read;
        }

        /** A pipe cannot tell. */
        @Override
        public int available() {
            return 0;
        }

        @Override
        public void close() throws IOException {
            if (closes) {
                super.close();
            }
        }
    }
}
