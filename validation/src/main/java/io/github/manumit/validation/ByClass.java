package io.github.manumit.validation;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value for each class that somebody asked about, made the first time and kept. It stands for {@link ClassValue} where one is looked up for each
 * record and value of a file: there, looking up showed in the profile of a check. The classes are kept too, so they must be few. Thread-safe.
 */
final class ByClass<V> {

    private final Function<Class<?>, V> maker;
    private volatile Table table = new Table(64);

    /** A hash table that never changes once it can be seen, and is at most half full: keys at even places, values after them. */
    private static final class Table {

        private final @Nullable Object[] slots;
        private int count;

        Table(int size) {
            this.slots = new @Nullable Object[2 * size];
        }

        @Nullable
        Object find(Class<?> key) {
            for (int slot = start(key); ; slot = (slot + 2) & (slots.length - 1)) {
                Object there = slots[slot];
                if (there == key) {
                    return slots[slot + 1];
                }
                if (there == null) {
                    return null;
                }
            }
        }

        Table with(Class<?> key, Object value) {
            int size = slots.length / 2;
            Table more = new Table(2 * (count + 1) > size ? 2 * size : size);
            for (int slot = 0; slot < slots.length; slot += 2) {
                if (slots[slot] instanceof Class<?> old) {
                    more.put(old, slots[slot + 1]);
                }
            }
            more.put(key, value);
            return more;
        }

        private void put(Class<?> key, @Nullable Object value) {
            int slot = start(key);
            while (slots[slot] != null) {
                slot = (slot + 2) & (slots.length - 1);
            }
            slots[slot] = key;
            slots[slot + 1] = value;
            count++;
        }

        private int start(Class<?> key) {
            return 2 * key.hashCode() & (slots.length - 1);
        }
    }

    ByClass(Function<Class<?>, V> maker) {
        this.maker = maker;
    }

    @SuppressWarnings("unchecked")
    V get(Class<?> key) {
        Object found = table.find(key);
        return found == null ? make(key) : (V) found;
    }

    @SuppressWarnings("unchecked")
    private synchronized V make(Class<?> key) {
        Object found = table.find(key);
        if (found != null) {
            return (V) found;
        }
        V made = maker.apply(key);
        table = table.with(key, made);
        return made;
    }
}
