package io.github.manumit.json.wire;

import io.github.manumit.entity.Extensions;
import io.github.manumit.entity.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The unknown properties of a record that are still to be written, by the object that they belong to. */
final class Leftovers {

    private final Map<String, SortedMap<String, JsonValue>> byParent = new HashMap<>();
    private final SortedMap<String, JsonValue> rest;
    private final StringBuilder path = new StringBuilder();

    private Leftovers(SortedMap<String, JsonValue> values) {
        this.rest = new TreeMap<>(values);
        values.forEach((pointer, value) -> {
            int last = pointer.lastIndexOf('/');
            String name = Pointers.unescape(pointer.substring(last + 1));
            if (name != null) {
                byParent.computeIfAbsent(pointer.substring(0, last), parent -> new TreeMap<>())
                        .put(name, value);
            }
        });
    }

    /** Returns what is to be written; null where that is nothing. */
    static @Nullable Leftovers of(Extensions extensions) {
        return extensions.isEmpty() ? null : new Leftovers(extensions.values());
    }

    int step(String name) {
        int before = path.length();
        path.append('/').append(Pointers.escape(name));
        return before;
    }

    int step(int index) {
        int before = path.length();
        path.append('/').append(index);
        return before;
    }

    void back(int length) {
        path.setLength(length);
    }

    /** Takes what belongs to the object at the path, but for names that its type knows itself. */
    SortedMap<String, JsonValue> take(WireType type) {
        SortedMap<String, JsonValue> here = byParent.remove(path.toString());
        if (here == null) {
            return new TreeMap<>();
        }
        here.keySet().removeIf(name -> type.field(name) != null);
        here.keySet().forEach(name -> rest.remove(path + "/" + Pointers.escape(name)));
        return here;
    }

    boolean isEmpty() {
        return rest.isEmpty();
    }

    /** What leads to no object that was written. */
    SortedMap<String, JsonValue> rest() {
        return rest;
    }
}
