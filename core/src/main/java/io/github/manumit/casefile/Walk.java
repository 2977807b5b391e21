package io.github.manumit.casefile;

import io.github.manumit.entity.Ref;
import io.github.manumit.extension.Extensions;
import io.github.manumit.value.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Visits a record and everything in it, once, in the order of the components. A visitor can ask the walk where it is; the
 * answers hold until the visitor returns. Single-use and not thread-safe.
 */
public final class Walk {

    private static final int START = 32;

    /** Receives the visits. */
    public interface Visitor {

        /**
         * Called for each record before its content; for inline components, {@link #inline} is called instead.
         *
         * @param record the record
         * @param partial whether it, or an enclosing record, is the partial entity of a claim
         * @param at where the walk is
         */
        default void enter(Object record, boolean partial, Walk at) {}

        /**
         * Called for each inline component of a record after the call for the record itself, and before its content.
         *
         * @param record the inline component
         * @param partial as for the record
         * @param at where the walk is: at the record that has the component
         */
        default void inline(Object record, boolean partial, Walk at) {}

        /**
         * Called for each record after its content.
         *
         * @param record the record
         * @param at where the walk is
         */
        default void leave(Object record, Walk at) {}

        /**
         * Called for each single value: a text, number, boolean, reference, extent or language map.
         *
         * @param value the value
         * @param at where the walk is; for an extent, at its owner
         */
        default void value(Object value, Walk at) {}

        /**
         * Called for the unknown properties of each record that has some. What is in them is not visited.
         *
         * @param extensions the unknown properties; never empty
         * @param partial as for the record
         * @param at where the walk is: at the record that has the properties
         */
        default void unknown(Extensions extensions, boolean partial, Walk at) {}
    }

    private final Visitor visitor;
    private final Path root;
    private @Nullable String[] names = new @Nullable String[START];
    private int[] indexes = new int[START];
    private int depth;

    /** The paths of the first levels, as far as somebody asked for them: one more than {@code known} are right. */
    private @Nullable Path[] paths = new @Nullable Path[START + 1];

    private int known;
    private Object[] records = new Object[START];
    private int entered;
    private @Nullable Class<?> target;
    private boolean keyed;

    private Walk(Path root, Visitor visitor) {
        this.root = root;
        this.visitor = visitor;
        this.paths[0] = root;
    }

    /**
     * Visits a record and its content.
     *
     * @param record a record of the model
     * @param path its path
     * @param visitor receives the visits
     * @throws IllegalArgumentException if the record is not one of the model
     */
    public static void over(Object record, Path path, Visitor visitor) {
        Steps.any(record, new Walk(path, visitor), false);
    }

    /**
     * Returns the path of what is visited.
     *
     * @return the path
     */
    public Path path() {
        Path path = known == 0 ? root : paths[known];
        for (int i = known; i < depth; i++) {
            String name = names[i];
            path = name == null ? at(path).element(indexes[i]) : at(path).property(name);
            paths[i + 1] = path;
        }
        known = depth;
        return at(path);
    }

    private static Path at(@Nullable Path path) {
        return path == null ? Path.ROOT : path;
    }

    /**
     * Returns the name of the property that is visited, or in whose list the walk is.
     *
     * @return the name in JSON, or the key of a map; empty at the record where the walk began
     */
    public String property() {
        for (int i = depth - 1; i >= 0; i--) {
            String name = names[i];
            if (name != null) {
                return name;
            }
        }
        return "";
    }

    /**
     * Returns the innermost record that is visited.
     *
     * @return the record; never an inline component
     */
    public Object record() {
        return records[entered - 1];
    }

    /**
     * Returns what the visited reference must point to.
     *
     * @return the type of the target; null if the visited value is not a reference
     */
    public @Nullable Class<?> target() {
        return target;
    }

    /**
     * Tells whether the visited value stands in a map.
     *
     * @return true if {@link #property} is a key of a map, which a sender can choose freely
     */
    public boolean isKeyed() {
        return keyed;
    }

    void enter(Object record, boolean partial) {
        if (entered == records.length) {
            records = Arrays.copyOf(records, entered * 2);
        }
        records[entered++] = record;
        visitor.enter(record, partial, this);
    }

    void inline(@Nullable Object record, boolean partial) {
        if (record != null) {
            visitor.inline(record, partial, this);
        }
    }

    void leave(Object record) {
        visitor.leave(record, this);
        entered--;
    }

    void down(String property) {
        if (depth + 1 >= names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
            paths = Arrays.copyOf(paths, depth * 2 + 1);
        }
        known = Math.min(known, depth);
        names[depth++] = property;
    }

    void down(String property, int index) {
        down(property);
        names[depth] = null;
        indexes[depth++] = index;
    }

    void up(int levels) {
        depth -= levels;
        known = Math.min(known, depth);
    }

    void value(String property, @Nullable Object value) {
        if (value != null) {
            down(property);
            visitor.value(value, this);
            up(1);
        }
    }

    void values(String property, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            down(property, i);
            visitor.value(values.get(i), this);
            up(2);
        }
    }

    void reference(String property, @Nullable Ref<?> reference, Class<?> to) {
        if (reference != null) {
            target = to;
            value(property, reference);
            target = null;
        }
    }

    void references(String property, List<? extends Ref<?>> references, Class<?> to) {
        if (!references.isEmpty()) {
            target = to;
            values(property, references);
            target = null;
        }
    }

    void map(String property, Map<String, ?> map) {
        if (!map.isEmpty()) {
            keyed = true;
            down(property);
            map.forEach(this::value);
            up(1);
            keyed = false;
        }
    }

    void extent(@Nullable Object extent) {
        if (extent != null) {
            visitor.value(extent, this);
        }
    }

    void unknown(Extensions extensions, boolean partial) {
        if (!extensions.isEmpty()) {
            visitor.unknown(extensions, partial, this);
        }
    }
}
