package io.github.manumit.shape;

import io.github.manumit.value.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Visits a record and everything in it except unknown properties, once, in the order of the components. */
public final class Walk {

    /** Receives the visits. */
    public interface Visitor {

        /**
         * Called for each record before its content; not called for inline components.
         *
         * @param record the record
         * @param shape its shape
         * @param path its path
         * @param partial whether it, or an enclosing record, is the partial entity of a claim
         */
        default void enter(Object record, Shape shape, Path path, boolean partial) {}

        /**
         * Called for each record after its content.
         *
         * @param record the record
         * @param shape its shape
         * @param path its path
         */
        default void leave(Object record, Shape shape, Path path) {}

        /**
         * Called for each property that has a value, before its content.
         *
         * @param owner the record that has the property
         * @param property the property
         * @param value its value
         * @param path its path
         */
        default void property(Object owner, Property property, Object value, Path path) {}

        /**
         * Called for each single value: a text, number, boolean, reference, extent or language map.
         *
         * @param value the value
         * @param kind its kind
         * @param path its path
         */
        default void value(Object value, Kind kind, Path path) {}
    }

    private final Visitor visitor;

    private Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Visits a record and its content.
     *
     * @param record the record
     * @param path its path
     * @param visitor receives the visits
     */
    public static void over(Object record, Path path, Visitor visitor) {
        new Walk(visitor).record(record, Shape.of(record.getClass()), path, false);
    }

    private void record(Object record, Shape shape, Path path, boolean partial) {
        visitor.enter(record, shape, path, partial);
        for (Property property : shape.properties().values()) {
            Object value = property.get(record);
            Kind kind = property.member().kind();
            if (value != null && !(kind instanceof Kind.Unknown)) {
                Path at = kind instanceof Kind.Spread ? path : path.property(property.name());
                visitor.property(record, property, value, at);
                one(value, kind, at, partial || property.member().isPartial());
            }
        }
        visitor.leave(record, shape, path);
    }

    private void one(@Nullable Object value, Kind kind, Path path, boolean partial) {
        if (value == null) {
            return;
        }
        if (kind instanceof Kind.Listed listed) {
            List<?> list = (List<?>) value;
            for (int i = 0; i < list.size(); i++) {
                one(list.get(i), listed.element(), path.element(i), partial);
            }
        } else if (kind instanceof Kind.Mapped mapped) {
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                one(entry.getValue(), mapped.value(), path.property((String) entry.getKey()), partial);
            }
        } else if (kind instanceof Kind.Nested nested) {
            record(value, nested.shape(), path, partial);
        } else {
            visitor.value(value, kind, path);
        }
    }
}
