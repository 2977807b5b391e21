package io.github.manumit.disclosure;

import java.util.Arrays;

/** A set of hashes, in as little memory as a table of numbers takes. */
final class Hashes {

    private static final int FIRST = 1 << 10;

    /** How full the table may be. */
    private static final double LOAD = 0.7;

    private long[] table = new long[FIRST];
    private int size;

    /**
     * Adds a hash.
     *
     * @return false if it is in the set already
     */
    boolean add(long hash) {
        long value = hash == 0 ? 1 : hash; // nothing stands for an empty place
        if (size >= table.length * LOAD) {
            long[] before = table;
            table = new long[before.length * 2];
            Arrays.stream(before).filter(each -> each != 0).forEach(each -> table[place(each)] = each);
        }
        int place = place(value);
        if (table[place] == value) {
            return false;
        }
        table[place] = value;
        size++;
        return true;
    }

    private int place(long value) {
        int place = (int) (value ^ (value >>> Integer.SIZE)) & (table.length - 1);
        while (table[place] != 0 && table[place] != value) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }
}
