package io.github.manumit.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952): all members up to the end of the stream, and nothing else. {@link
 * java.util.zip.GZIPInputStream} stops after a member if the stream says that nothing is available, which a pipe does
 * whenever its writer pauses, and is silent about what follows a member.
 */
final class GzipMembers extends InputStream {

    private static final int HEADER_CHECK = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xe0;
    private static final int DEFLATE = 8;

    private final InputStream in;
    private final byte[] buffer;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] one = new byte[1];
    private int at;
    private int end;
    private boolean ended;

    /**
     * Starts to unpack.
     *
     * @throws ZipException if the stream does not begin with a member
     * @throws EOFException if it ends in the header
     */
    GzipMembers(InputStream in, int bufferSize) throws IOException {
        this.in = in;
        this.buffer = new byte[bufferSize];
        header(octet());
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, target.length);
        while (length > 0 && !ended) {
            int count = inflate(target, from, length);
            if (count > 0) {
                check.update(target, from, count);
                return count;
            }
            if (inflater.finished()) {
                at = end - inflater.getRemaining();
                trailer();
                ended = !isMore();
                if (!ended) {
                    header(octet());
                }
            } else if (inflater.needsDictionary()) {
                throw new ZipException();
            } else if (isMore()) {
                inflater.setInput(buffer, at, end - at);
                at = end;
            } else {
                throw new EOFException();
            }
        }
        return length == 0 ? 0 : -1;
    }

    private int inflate(byte[] target, int from, int length) throws ZipException {
        try {
            return inflater.inflate(target, from, length);
        } catch (DataFormatException e) {
            throw new ZipException();
        }
    }

    private void header(int first) throws IOException {
        check.reset();
        inflater.reset();
        if (first != 0x1f || octet() != 0x8b || octet() != DEFLATE) {
            throw new ZipException();
        }
        int flags = octet();
        if ((flags & RESERVED) != 0) {
            throw new ZipException();
        }
        skip(6); // time, extra flags, operating system
        if ((flags & EXTRA) != 0) {
            skip(octet() | octet() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECK) != 0) {
            skip(2);
        }
    }

    private void trailer() throws IOException {
        long sum = number();
        long size = number();
        if (sum != check.getValue() || size != (inflater.getBytesWritten() & 0xffff_ffffL)) {
            throw new ZipException();
        }
    }

    private long number() throws IOException {
        return octet() | (long) octet() << 8 | (long) octet() << 16 | (long) octet() << 24;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            octet();
        }
    }

    private void skipText() throws IOException {
        while (octet() != 0) {
            // up to the zero that ends it
        }
    }

    private int octet() throws IOException {
        if (!isMore()) {
            throw new EOFException();
        }
        return buffer[at++] & 0xff;
    }

    private boolean isMore() throws IOException {
        while (at == end) {
            int count = in.read(buffer, 0, buffer.length);
            if (count < 0) {
                return false;
            }
            at = 0;
            end = count;
        }
        return true;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
