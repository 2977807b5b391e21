package io.github.manumit.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Copies for compact constructors and builders. Exceptions name the component, never a value. */
public final class Copies {

    private Copies() {}

    /** Returns an immutable copy of a list; an empty one for null. */
    public static <T> List<T> list(@Nullable List<T> list, String component) {
        if (list == null) {
            return List.of();
        }
        try {
            return List.copyOf(list);
        } catch (NullPointerException e) {
            throw holdsNull(component);
        }
    }

    /** Returns an immutable copy of a map; an empty one for null. */
    public static <V> SortedMap<String, V> map(@Nullable Map<String, V> map, String component) {
        if (map == null || map.isEmpty()) {
            return Collections.emptySortedMap();
        }
        TreeMap<String, V> copy = new TreeMap<>();
        map.forEach((key, value) -> copy.put(element(key, component), element(value, component)));
        return Collections.unmodifiableSortedMap(copy);
    }

    public static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    /** Returns a mutable copy of a list for a builder. */
    public static <T> List<T> changeable(Collection<? extends T> list, String component) {
        List<T> copy = new ArrayList<>(element(list, component));
        if (copy.contains(null)) {
            throw holdsNull(component);
        }
        return copy;
    }

    /** Returns elements to add to a list, as a list. */
    public static <T> List<T> elements(T[] values, String component) {
        return changeable(Arrays.asList(element(values, component)), component);
    }

    /** Checks an element or value that a builder receives. */
    public static <T> T element(T value, String component) {
        if (value == null) {
            throw new NullPointerException(component + " must not be null");
        }
        return value;
    }

    private static NullPointerException holdsNull(String component) {
        return new NullPointerException(component + " must not contain null");
    }
}
