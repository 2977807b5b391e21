package io.github.manumit.table;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a ZIP file, within limits. The directory at the end says what there is; sizes that it declares are not
 * believed: what is inflated is counted. Nothing is written to the disk.
 */
final class Archive {

    /** Below this size, a part may be as much larger than its compressed form as it likes. */
    private static final long RATIO_FROM = 16L << 20;

    private static final long TOTAL_RATIO_FROM = 4 * RATIO_FROM;
    private static final int END = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_64_LOCATOR = 20;
    private static final int END_64 = 56;
    private static final int HEADER = 46;
    private static final int LOCAL_HEADER = 30;
    private static final int DIRECTORY_BYTES_OF_ENTRY = 1_000;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** A part. Its name is in small letters: names that differ in case alone are one name. {@code written} is it as written. */
    private record Part(String name, String written, int method, long crc, long compressed, long header) {}

    private final Content content;
    private final TableLimits limits;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** Reads the directory. */
    Archive(Content content, TableLimits limits) throws IOException {
        this.content = content;
        this.limits = limits;
        readDirectory();
    }

    private static UnreadableTableException damaged() {
        return Notices.refused("table.damaged-archive");
    }

    private void readDirectory() throws IOException {
        int tailLength = (int) Math.min(content.size(), END + LONGEST_COMMENT);
        long tailStart = content.size() - tailLength;
        ByteBuffer tail = little(content.bytes(tailStart, tailLength));
        int end = tailLength - END;
        while (end >= 0
                && !(tail.getInt(end) == 0x06054b50
                        && Short.toUnsignedInt(tail.getShort(end + 20)) == tailLength - end - END)) {
            end--;
        }
        if (end < 0) {
            throw damaged();
        }
        long count = Short.toUnsignedInt(tail.getShort(end + 10));
        long size = Integer.toUnsignedLong(tail.getInt(end + 12));
        long start = Integer.toUnsignedLong(tail.getInt(end + 16));
        if (count == 0xFFFF || size == 0xFFFFFFFFL || start == 0xFFFFFFFFL) {
            ByteBuffer locator = little(content.bytes(tailStart + end - END_64_LOCATOR, END_64_LOCATOR));
            if (locator.capacity() < END_64_LOCATOR || locator.getInt(0) != 0x07064b50) {
                throw damaged();
            }
            long end64 = locator.getLong(8);
            if (end64 < 0 || end64 > content.size() - END_64) {
                throw damaged();
            }
            ByteBuffer large = little(content.bytes(end64, END_64));
            if (large.getInt(0) != 0x06064b50) {
                throw damaged();
            }
            count = large.getLong(32);
            size = large.getLong(40);
            start = large.getLong(48);
        }
        if (count < 0 || count > limits.entries()) {
            throw Notices.refused("table.too-many-parts", Integer.toString(limits.entries()));
        }
        if (start < 0
                || size < 0
                || start > content.size()
                || size > content.size() - start
                || size > (count + 1) * DIRECTORY_BYTES_OF_ENTRY) {
            throw damaged();
        }
        ByteBuffer directory = little(content.bytes(start, (int) size));
        long compressed = 0;
        for (int i = 0; i < count; i++) {
            compressed += readEntry(directory);
            if (compressed > content.size()) {
                // Parts that share their bytes: how a small file becomes a large one.
                throw damaged();
            }
        }
    }

    /** Reads one entry of the directory. Returns its compressed size. */
    private long readEntry(ByteBuffer directory) throws IOException {
        int at = directory.position();
        if (directory.remaining() < HEADER || directory.getInt(at) != 0x02014b50) {
            throw damaged();
        }
        int flags = Short.toUnsignedInt(directory.getShort(at + 8));
        int method = Short.toUnsignedInt(directory.getShort(at + 10));
        long crc = Integer.toUnsignedLong(directory.getInt(at + 16));
        long compressed = Integer.toUnsignedLong(directory.getInt(at + 20));
        long size = Integer.toUnsignedLong(directory.getInt(at + 24));
        int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
        int extraLength = Short.toUnsignedInt(directory.getShort(at + 30));
        int commentLength = Short.toUnsignedInt(directory.getShort(at + 32));
        long header = Integer.toUnsignedLong(directory.getInt(at + 42));
        if (directory.remaining() < HEADER + nameLength + extraLength + commentLength) {
            throw damaged();
        }
        byte[] name = new byte[nameLength];
        directory.position(at + HEADER);
        directory.get(name);
        ByteBuffer extra =
                directory.slice(at + HEADER + nameLength, extraLength).order(ByteOrder.LITTLE_ENDIAN);
        directory.position(at + HEADER + nameLength + extraLength + commentLength);
        long[] large = large(extra, size == 0xFFFFFFFFL, compressed == 0xFFFFFFFFL, header == 0xFFFFFFFFL);
        compressed = large[0] >= 0 ? large[0] : compressed;
        header = large[1] >= 0 ? large[1] : header;
        if ((flags & ENCRYPTED) != 0) {
            throw Notices.refused("table.encrypted");
        }
        if (method != STORED && method != DEFLATED) {
            throw damaged();
        }
        String written = name(name);
        add(new Part(written.toLowerCase(Locale.ROOT), written, method, crc, compressed, header));
        return compressed;
    }

    /** Compressed size and position of an entry with large numbers; -1 for one that stands in the usual place. */
    private static long[] large(ByteBuffer extra, boolean size, boolean compressed, boolean header) {
        long[] found = {-1, -1};
        int at = 0;
        while (at + 4 <= extra.capacity()) {
            int id = Short.toUnsignedInt(extra.getShort(at));
            int length = Short.toUnsignedInt(extra.getShort(at + 2));
            int next = at + 4 + length;
            if (id == 1 && next <= extra.capacity()) {
                int field = at + 4 + (size ? 8 : 0);
                if (compressed && field + 8 <= next) {
                    found[0] = Math.max(0, extra.getLong(field));
                    field += 8;
                }
                if (header && field + 8 <= next) {
                    found[1] = Math.max(0, extra.getLong(field));
                }
            }
            at = next;
        }
        return found;
    }

    private static String name(byte[] bytes) throws IOException {
        String name = new String(bytes, StandardCharsets.UTF_8).replace('\\', '/');
        boolean leaves = name.startsWith("/") || name.indexOf(':') >= 0 || name.indexOf('\0') >= 0;
        for (String step : name.split("/")) {
            leaves |= step.equals("..");
        }
        if (leaves) {
            throw Notices.refused("table.unsafe-path");
        }
        return name;
    }

    private void add(Part part) throws IOException {
        if (part.name().endsWith("/")) {
            return;
        }
        if (parts.putIfAbsent(part.name(), part) != null) {
            throw Notices.refused("table.duplicate-part", shown(part.name()));
        }
    }

    /** A name for a message. */
    private static String shown(String name) {
        String clean = name.replaceAll("[^a-z0-9 ._/\\[\\]-]", "?");
        return clean.length() <= 100 ? clean : clean.substring(0, 100);
    }

    /** The names of the parts, in their order. */
    List<String> names() {
        return parts.values().stream().map(Part::written).toList();
    }

    boolean has(String name) {
        return parts.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** Inflates every part once, to nowhere, and refuses the file if one is damaged or beyond a limit. */
    void inspect() throws IOException {
        byte[] sink = new byte[1 << 16];
        long total = 0;
        for (Part part : parts.values()) {
            try (InputStream in = open(part)) {
                int read;
                while ((read = in.read(sink)) >= 0) {
                    total += read;
                    if (total > limits.totalBytes()) {
                        throw Notices.refused("table.too-large", megabytes(limits.totalBytes()));
                    }
                    if (total > TOTAL_RATIO_FROM && total / limits.ratio() > content.size()) {
                        throw Notices.refused("table.compressed-too-much", shown(part.name()));
                    }
                }
            }
        }
    }

    private static String megabytes(long bytes) {
        return Long.toString(bytes >> 20);
    }

    /** The content of a part, or null if there is none of that name. */
    @Nullable
    InputStream open(String name) throws IOException {
        Part part = parts.get(name.toLowerCase(Locale.ROOT));
        return part == null ? null : open(part);
    }

    private InputStream open(Part part) throws IOException {
        ByteBuffer header = little(content.bytes(part.header(), LOCAL_HEADER));
        if (header.capacity() < LOCAL_HEADER || header.getInt(0) != 0x04034b50) {
            throw damaged();
        }
        int nameLength = Short.toUnsignedInt(header.getShort(26));
        int extraLength = Short.toUnsignedInt(header.getShort(28));
        long start = part.header() + LOCAL_HEADER + nameLength + extraLength;
        byte[] name = content.bytes(part.header() + LOCAL_HEADER, nameLength);
        if (start > content.size()
                || part.compressed() > content.size() - start
                || !name(name).equals(part.written())) {
            throw damaged();
        }
        InputStream raw = content.stream(start, part.compressed());
        return new Counted(part.method() == STORED ? raw : new Inflating(raw), part, limits);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Inflates, and frees its memory when closed. */
    private static final class Inflating extends InflaterInputStream {

        Inflating(InputStream in) {
            super(in, new Inflater(true), 1 << 13);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /** Counts what comes, and compares it with the limits and the checksum. */
    private static final class Counted extends FilterInputStream {

        private final Part part;
        private final TableLimits limits;
        private final CRC32 sum = new CRC32();
        private long count;

        Counted(InputStream in, Part part, TableLimits limits) {
            super(in);
            this.part = part;
            this.limits = limits;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(into, offset, length);
            } catch (ZipException | EOFException e) {
                throw damaged();
            }
            if (read < 0) {
                if (sum.getValue() != part.crc()) {
                    throw damaged();
                }
                return read;
            }
            sum.update(into, offset, read);
            count += read;
            if (count > limits.partBytes()) {
                throw Notices.refused("table.part-too-large", shown(part.name()), megabytes(limits.partBytes()));
            }
            if (count > RATIO_FROM && count / limits.ratio() > part.compressed()) {
                throw Notices.refused("table.compressed-too-much", shown(part.name()));
            }
            return read;
        }

        @Override
        public long skip(long wanted) throws IOException {
            return super.skip(0);
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
