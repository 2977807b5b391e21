package io.github.manumit.entity;

import io.github.manumit.internal.Copies;
import io.github.manumit.value.InvalidValueException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Properties that this version of the model does not know, from a newer version or a local extension. Each is kept under its JSON Pointer
 * (RFC 6901) relative to the entity: {@code /colour}, or {@code /participants/0/colour} for one of a value in it. Treated as free text.
 *
 * @param values by relative pointer, sorted
 */
public record Extensions(SortedMap<String, JsonValue> values) {

    private static final Extensions NONE = new Extensions(Collections.emptySortedMap());

    /**
     * Copies the values.
     *
     * @throws InvalidValueException with code {@code extension.not-pointer} when a key does not begin with {@code /}
     */
    public Extensions {
        values = Copies.map(values, "values");
        for (String pointer : values.keySet()) {
            if (pointer.isEmpty() || pointer.charAt(0) != '/') {
                throw new InvalidValueException("extension.not-pointer", "an extension's key is a JSON Pointer");
            }
        }
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
     * Makes extensions of properties by relative pointer.
     *
     * @param values by relative pointer
     * @return the extensions
     */
    public static Extensions of(Map<String, JsonValue> values) {
        return values.isEmpty() ? NONE : new Extensions(Copies.map(values, "values"));
    }

    /**
     * Returns one value.
     *
     * @param pointer the relative pointer
     * @return the value, if there is one
     */
    public Optional<JsonValue> get(String pointer) {
        return Optional.ofNullable(values.get(pointer));
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
