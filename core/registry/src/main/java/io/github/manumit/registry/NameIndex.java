package io.github.manumit.registry;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The index of names that the build writes: keys in the order of their bytes, each with the entries that have it. The
 * keys stand in blocks, which stay compressed and are unpacked when they are needed; a list in front has the first key of
 * each. In a block, a key has what it shares with the key before only as a number. The columns of a block follow one
 * another: shared lengths, lengths of the rest, numbers of entries, the rests, and two bytes for each entry.
 *
 * <p>An entry is its line in the table times four, plus {@link #CORE} if the key leaves out words that say the kind of the
 * place. Names in languages that the table does not have are not keys by their sound but by their spelling, and have
 * {@link #FOREIGN}: all scripts are among these languages, and each name must be found only in its own.
 */
final class NameIndex {

    static final String RESOURCE = "names.bin";
    static final int CORE = 1;
    static final int FOREIGN = 2;
    static final int FLAGS = 2;
    static final int KEYS_OF_BLOCK = 512;
    static final int LONGEST = 255;

    private final byte[][] heads;
    private final byte[][] packed;
    private final int[] sizes;

    private NameIndex(DataInputStream in) throws IOException {
        int blocks = in.readInt();
        heads = new byte[blocks][];
        packed = new byte[blocks][];
        sizes = new int[blocks];
        for (int i = 0; i < blocks; i++) {
            heads[i] = in.readNBytes(in.readUnsignedByte());
            sizes[i] = in.readInt();
            packed[i] = in.readNBytes(in.readInt());
        }
    }

    static NameIndex read() {
        try (InputStream in = NameIndex.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the index of names is missing");
            }
            return new NameIndex(new DataInputStream(new ByteArrayInputStream(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passes on the entries that have a key. */
    void find(String text, IntConsumer action) {
        byte[] key = text.getBytes(StandardCharsets.UTF_8);
        int block = key.length == 0 || key.length > LONGEST ? -1 : blockOf(key);
        if (block < 0) {
            return;
        }
        Cursor cursor = new Cursor(block, block);
        while (cursor.next()) {
            if (cursor.matches(key)) {
                cursor.each(action);
                return;
            }
        }
    }

    /** Goes through the keys that start with a byte, and through some before and after them. */
    Cursor around(byte first) {
        int from = blockOf(new byte[] {first});
        int to = blockOf(new byte[] {(byte) (first + 1)});
        return new Cursor(Math.max(0, from), to);
    }

    /** The last block whose first key is not after a key; negative if there is none. */
    private int blockOf(byte[] key) {
        int low = 0;
        int high = heads.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (Arrays.compareUnsigned(heads[middle], key) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private byte[] unpack(int block) {
        byte[] bytes = new byte[sizes[block]];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed[block]);
            int length = 0;
            while (length < bytes.length) {
                int more = inflater.inflate(bytes, length, bytes.length - length);
                if (more == 0) {
                    throw new IllegalStateException("the index of names is damaged");
                }
                length += more;
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IllegalStateException("the index of names is damaged", e);
        } finally {
            inflater.end();
        }
    }

    /** A walk over keys in their order. */
    final class Cursor {

        private final byte[] key = new byte[LONGEST];
        private final int last;
        private int block;
        private byte[] bytes = {};
        private int count;
        private int index;
        private int length;
        private int rest;
        private int entry;

        private Cursor(int first, int last) {
            this.block = first - 1;
            this.last = last;
        }

        boolean next() {
            if (index + 1 >= count) {
                if (block >= last) {
                    return false;
                }
                open(block + 1);
            } else {
                entry += 2 * number();
                index++;
            }
            int kept = bytes[2 + index] & 0xFF;
            int more = bytes[2 + count + index] & 0xFF;
            System.arraycopy(bytes, rest, key, kept, more);
            rest += more;
            length = kept + more;
            return true;
        }

        private void open(int next) {
            block = next;
            bytes = unpack(next);
            count = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
            index = 0;
            rest = 2 + 3 * count;
            entry = rest;
            for (int i = 0; i < count; i++) {
                entry += bytes[2 + count + i] & 0xFF;
            }
        }

        private int number() {
            return bytes[2 + 2 * count + index] & 0xFF;
        }

        byte first() {
            return key[0];
        }

        int length() {
            return length;
        }

        byte at(int i) {
            return key[i];
        }

        boolean matches(byte[] other) {
            return Arrays.equals(key, 0, length, other, 0, other.length);
        }

        void each(IntConsumer action) {
            for (int i = 0; i < number(); i++) {
                int at = entry + 2 * i;
                action.accept((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF);
            }
        }
    }
}
