package io.github.manumit.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Stores text that will be written later, partly in memory and the rest in a temporary file that only its owner may
 * read.
 */
final class Spool implements Closeable {

    private static final int IN_MEMORY = 1 << 22;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream overflow;

    void add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (overflow == null && memory.size() + bytes.length <= IN_MEMORY) {
            memory.write(bytes);
            return;
        }
        if (overflow == null) {
            file = Files.createTempFile("manumit", ".findings");
            overflow = new BufferedOutputStream(Files.newOutputStream(file));
        }
        overflow.write(bytes);
    }

    /** Everything that was added, in order. */
    InputStream read() throws IOException {
        InputStream kept = new ByteArrayInputStream(memory.toByteArray());
        if (overflow == null || file == null) {
            return kept;
        }
        overflow.close();
        return new SequenceInputStream(kept, Files.newInputStream(file));
    }

    @Override
    public void close() throws IOException {
        if (overflow != null) {
            overflow.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
