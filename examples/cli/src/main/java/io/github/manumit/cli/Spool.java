package io.github.manumit.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Stores text that will be written later, partly in memory and the rest in a temporary file that only its owner may
 * read. The file has no name any more as soon as it is open, so that nothing is left of it however the program ends.
 */
final class Spool implements Closeable {

    private static final int IN_MEMORY = 1 << 20;
    private static final int BUFFER = 1 << 16;
    private static final ReentrantLock CREATION = new ReentrantLock();

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private @Nullable FileChannel file;
    private boolean isEmpty = true;

    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        isEmpty &= bytes.length == 0;
        if (file == null && memory.size() + bytes.length <= IN_MEMORY) {
            memory.writeBytes(bytes);
            return;
        }
        try {
            file = file == null ? open() : file;
            pending.writeBytes(bytes);
            if (pending.size() >= BUFFER) {
                spill(file);
            }
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    boolean isEmpty() {
        return isEmpty;
    }

    private void spill(FileChannel to) throws IOException {
        OutputStream out = Channels.newOutputStream(to);
        pending.writeTo(out);
        pending.reset();
    }

    /** On Unix, the file loses its name here; Windows deletes it when it is closed. */
    private static FileChannel open() throws IOException {
        CREATION.lock();
        try {
            Path path = Files.createTempFile("manumit", ".findings");
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } finally {
            CREATION.unlock();
        }
    }

    /** Waits until no file has a name, and lets no other one be made. Only for the end of the program. */
    static void seal() {
        CREATION.lock();
    }

    /** Copies everything that was added, in order. */
    void writeTo(OutputStream out) {
        try {
            InputStream kept = new ByteArrayInputStream(memory.toByteArray());
            if (file != null) {
                spill(file);
                file.position(0);
                kept = new SequenceInputStream(kept, Channels.newInputStream(file));
            }
            kept.transferTo(out);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }
}
