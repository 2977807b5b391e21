package io.github.manumit.shape;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes through a record and everything in it but unknown properties, once, in the order of the components. */
public final class Walk {

    /** What is done on the way. */
    public interface Visitor {

        /**
         * Called for each record before what is in it; inline components are not called for themselves.
         *
         * @param record the record
         * @param shape its shape
         * @param path its place
         * @param partial whether it, or a record around it, is the partial entity of a claim
         */
        default void enter(Object record, Shape shape, Path path, boolean partial) {}

        /**
         * Called for each record after what is in it.
         *
         * @param record the record
         * @param shape its shape
         * @param path its place
         */
        default void leave(Object record, Shape shape, Path path) {}

        /**
         * Called for each property that has a value, before what is in it.
         *
         * @param owner the record that has the property
         * @param property the property
         * @param value its value
         * @param path its place
         */
        default void property(Object owner, Property property, Object value, Path path) {}

        /**
         * Called for each single value: a text, number, truth value, reference, extent or language map.
         *
         * @param value the value
         * @param kind what it is
         * @param path its place
         */
        default void value(Object value, Kind kind, Path path) {}
    }

    private final Visitor visitor;

    private Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Goes through a record.
     *
     * @param record the record
     * @param path its place
     * @param visitor what is done on the way
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
