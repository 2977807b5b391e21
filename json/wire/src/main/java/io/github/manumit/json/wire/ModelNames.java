package io.github.manumit.json.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The names of the properties of the model, found by their bytes. */
final class ModelNames {

    private static final int SIZE = 4 * Integer.highestOneBit(ModelReaders.NAMES.length);
    private static final @Nullable String[] NAMES = new @Nullable String[SIZE];
    private static final byte[][] BYTES = new byte[SIZE][];

    static {
        for (String name : ModelReaders.NAMES) {
            int slot = slot(name.hashCode());
            while (NAMES[slot] != null) {
                slot = (slot + 1) & (SIZE - 1);
            }
            NAMES[slot] = name;
            BYTES[slot] = name.getBytes(StandardCharsets.US_ASCII);
        }
    }

    private ModelNames() {}

    /**
     * Finds a name.
     *
     * @param bytes holds the name
     * @param from where it begins
     * @param to where it ends
     * @param hash the hash code of its text
     * @return the name; null if the model does not have it
     */
    static @Nullable String find(byte[] bytes, int from, int to, int hash) {
        for (int slot = slot(hash); ; slot = (slot + 1) & (SIZE - 1)) {
            String name = NAMES[slot];
            if (name == null || Arrays.equals(bytes, from, to, BYTES[slot], 0, BYTES[slot].length)) {
                return name;
            }
        }
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 9) & (SIZE - 1);
    }
}
