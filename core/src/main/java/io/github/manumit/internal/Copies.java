package io.github.manumit.internal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Immutable copies for compact constructors. */
public final class Copies {

    private Copies() {}

    public static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    public static <V> SortedMap<String, V> map(@Nullable Map<String, V> map) {
        if (map == null || map.isEmpty()) {
            return Collections.emptySortedMap();
        }
        TreeMap<String, V> copy = new TreeMap<>(map);
        if (copy.containsValue(null)) {
            throw new NullPointerException("map value");
        }
        return Collections.unmodifiableSortedMap(copy);
    }

    public static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
