package io.github.manumit.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** The bytes of a file, on disk or in memory, at any position. */
interface Content extends Closeable {

    /** How many bytes there are. */
    long size();

    /** Reads up to {@code length} bytes at a position; -1 at the end. */
    int read(long position, byte[] into, int offset, int length) throws IOException;

    /** Reads exactly {@code length} bytes; fewer if the content ends before. */
    default byte[] bytes(long position, int length) throws IOException {
        int wanted = (int) Math.max(0, Math.min(length, size() - position));
        byte[] bytes = new byte[wanted];
        int got = 0;
        while (got < wanted) {
            int read = read(position + got, bytes, got, wanted - got);
            if (read < 0) {
                throw new IOException("the file became shorter while it was read");
            }
            got += read;
        }
        return bytes;
    }

    /** A part of the bytes as a stream. */
    default InputStream stream(long position, long length) {
        return new Slice(this, position, Math.min(length, size() - position));
    }

    /** What is on disk. A pipe is read into memory. */
    static Content of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                return of(in.readAllBytes());
            }
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new OnDisk(channel, channel.size());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    static Content of(byte[] bytes) {
        return new InMemory(bytes);
    }

    /** Bytes of a file. */
    record OnDisk(FileChannel channel, long size) implements Content {

        @Override
        public int read(long position, byte[] into, int offset, int length) throws IOException {
            return channel.read(ByteBuffer.wrap(into, offset, length), position);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** Bytes in memory. */
    final class InMemory implements Content {

        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public int read(long position, byte[] into, int offset, int length) {
            if (position >= bytes.length) {
                return -1;
            }
            int count = (int) Math.min(length, bytes.length - position);
            System.arraycopy(bytes, (int) position, into, offset, count);
            return count;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    /** A part of a content. */
    final class Slice extends InputStream {

        private final Content content;
        private final long end;
        private long position;

        Slice(Content content, long position, long length) {
            this.content = content;
            this.position = position;
            this.end = position + length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, into.length);
            if (length == 0) {
                return 0;
            }
            if (position >= end) {
                return -1;
            }
            int read = content.read(position, into, offset, (int) Math.min(length, end - position));
            position += Math.max(read, 0);
            return read;
        }
    }
}
