package io.github.manumit.json.wire;

import io.github.manumit.entity.Extensions;
import io.github.manumit.entity.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is gathered while a record is read that keeps unknown properties: a case file, or an entity. */
final class Holder {

    private final int depth;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable String id;
    private boolean awaited;

    /**
     * One unknown property.
     *
     * @param pointer its pointer from the record, in what is made of the document
     * @param value its value
     * @param parent pointer of the object that it stands in, in the document
     * @param offset where its name stands in the document
     * @param ordinal its place among the members of the object, from 1
     */
    record Entry(String pointer, JsonValue value, String parent, long offset, int ordinal) {}

    /**
     * Begins a record.
     *
     * @param depth how deep it lies
     */
    Holder(int depth) {
        this.depth = depth;
    }

    int depth() {
        return depth;
    }

    int size() {
        return entries.size();
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** Forgets what was found in something that could not be made. */
    void truncate(int size) {
        entries.subList(size, entries.size()).clear();
    }

    List<Entry> entries() {
        return entries;
    }

    /** The id of the entity, as far as it is read. */
    @Nullable
    String id() {
        return id;
    }

    void identify(@Nullable String found) {
        id = found;
    }

    /** Notes that a claim was read before the entity's id. */
    void await() {
        awaited = true;
    }

    boolean isAwaited() {
        return awaited;
    }

    /** Makes the extensions; of two with one name the first is kept, the other reported. */
    @Nullable
    Extensions extensions(FaultSink faults) {
        if (entries.isEmpty()) {
            return null;
        }
        TreeMap<String, JsonValue> values = new TreeMap<>();
        for (Entry entry : entries) {
            if (values.putIfAbsent(entry.pointer(), entry.value()) != null) {
                faults.fault("json.duplicate-property", entry.parent(), entry.offset(), entry.ordinal());
            }
        }
        return Extensions.of(values);
    }
}
