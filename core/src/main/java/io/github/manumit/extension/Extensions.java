package io.github.manumit.extension;

import io.github.manumit.internal.Copies;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The properties of one JSON object that this version of the model does not know, from a newer version or a local extension. Each record keeps
 * those of its own object, so that they stay with it wherever it goes; they are written after the known ones. Treated as free text.
 *
 * @param values by name of the property, sorted; a name that the model knows in that object cannot be written
 */
public record Extensions(SortedMap<String, JsonValue> values) {

    private static final Extensions NONE = new Extensions(Collections.emptySortedMap());

    /** Copies the values. */
    public Extensions {
        values = Copies.map(values, "values");
    }

    /**
     * Returns what holds nothing.
     *
     * @return the same value each time
     */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Makes extensions of properties by name.
     *
     * @param values by name
     * @return the extensions
     */
    public static Extensions of(Map<String, JsonValue> values) {
        return values.isEmpty() ? NONE : new Extensions(Copies.map(values, "values"));
    }

    /**
     * Returns one value.
     *
     * @param name the property's name
     * @return the value, if there is one
     */
    public Optional<JsonValue> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * Tells whether there are none.
     *
     * @return true if nothing is held
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Gives the number of properties, neither name nor value. */
    @Override
    public String toString() {
        return "Extensions[" + values.size() + ']';
    }
}
