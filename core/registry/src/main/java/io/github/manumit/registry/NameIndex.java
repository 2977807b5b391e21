package io.github.manumit.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The index of names that the build writes: keys in the order of their bytes, each with the entries that have it. A key
 * has what it shares with the key before only as a number; every sixteenth is complete. The columns follow one another:
 * shared lengths, lengths of the rest, numbers of entries, the rests, and two bytes for each entry.
 *
 * <p>An entry is its line in the table times four, plus {@link #CORE} if the key leaves out words that say the kind of the
 * place. Names in languages that the table does not have are not keys by their sound but by their spelling, and have {@link
 * #FOREIGN}: all scripts are among these languages, and each name must be found only in its own.
 */
final class NameIndex {

    static final String RESOURCE = "names.bin";
    static final int CORE = 1;
    static final int FOREIGN = 2;
    static final int FLAGS = 2;
    static final int STEP = 16;
    static final int LONGEST = 255;
    private static final int HEAD = 4;

    private final byte[] bytes;
    private final int count;
    private final int[] rests;
    private final int[] entries;

    NameIndex(byte[] bytes) {
        this.bytes = bytes;
        this.count = (bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        int blocks = (count + STEP - 1) / STEP;
        this.rests = new int[blocks];
        this.entries = new int[blocks];
        int rest = HEAD + 3 * count;
        int sum = 0;
        for (int i = 0; i < count; i++) {
            if (i % STEP == 0) {
                rests[i / STEP] = rest;
                entries[i / STEP] = sum;
            }
            rest += length(i);
            sum += number(i);
        }
        for (int i = 0; i < blocks; i++) {
            entries[i] = rest + 2 * entries[i];
        }
    }

    static NameIndex read() {
        try (InputStream in = NameIndex.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the index of names is missing");
            }
            return new NameIndex(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int shared(int key) {
        return bytes[HEAD + key] & 0xFF;
    }

    private int length(int key) {
        return bytes[HEAD + count + key] & 0xFF;
    }

    private int number(int key) {
        return bytes[HEAD + 2 * count + key] & 0xFF;
    }

    /** Passes on the entries that have a key. */
    void find(String text, IntConsumer action) {
        byte[] key = text.getBytes(StandardCharsets.UTF_8);
        if (key.length == 0 || key.length > LONGEST) {
            return;
        }
        int block = blockOf(key, true);
        if (block >= 0) {
            Cursor cursor = new Cursor(block);
            while (cursor.next() && cursor.block() == block) {
                if (cursor.matches(key)) {
                    cursor.each(action);
                    return;
                }
            }
        }
    }

    /** Goes through the keys that start with a byte. */
    Cursor from(byte first) {
        return new Cursor(Math.max(0, blockOf(new byte[] {first}, false)));
    }

    /** The last block whose first key is not after a key, or if it may not be the same, the last one before it. */
    private int blockOf(byte[] key, boolean orSame) {
        int low = 0;
        int high = rests.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int from = rests[middle];
            int order = Arrays.compareUnsigned(bytes, from, from + length(middle * STEP), key, 0, key.length);
            if (order < 0 || (orSame && order == 0)) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** A walk over keys in their order. */
    final class Cursor {

        private final byte[] key = new byte[LONGEST];
        private int index;
        private int length;
        private int rest;
        private int entry;

        private Cursor(int block) {
            index = block * STEP - 1;
            rest = block < rests.length ? rests[block] : 0;
            entry = block < rests.length ? entries[block] : 0;
        }

        boolean next() {
            if (length > 0) {
                entry += 2 * number(index);
            }
            index++;
            if (index >= count) {
                return false;
            }
            int kept = shared(index);
            int more = NameIndex.this.length(index);
            System.arraycopy(bytes, rest, key, kept, more);
            rest += more;
            length = kept + more;
            return true;
        }

        int block() {
            return index / STEP;
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
            for (int i = 0; i < number(index); i++) {
                int at = entry + 2 * i;
                action.accept((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF);
            }
        }
    }
}
