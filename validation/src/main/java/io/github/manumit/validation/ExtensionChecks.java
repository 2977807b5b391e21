package io.github.manumit.validation;

import io.github.manumit.entity.Extensions;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Path;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reports unknown properties: where they stand, never what they are called. */
final class ExtensionChecks {

    private static final int MAX_DIGITS = 9;

    private final Consumer<Fault> sink;

    ExtensionChecks(Consumer<Fault> sink) {
        this.sink = sink;
    }

    /**
     * Checks the unknown properties of an entity.
     *
     * @param extensions the unknown properties
     * @param shape the shape of the entity
     * @param path the entity's place
     */
    void check(Extensions extensions, Shape shape, Path path) {
        int ordinal = 0;
        for (String pointer : extensions.values().keySet()) {
            ordinal++;
            unknown(pointer.substring(1).split("/", -1), shape, path, ordinal);
        }
    }

    private void unknown(String[] steps, Shape start, Path entity, int ordinal) {
        Path path = entity;
        Shape shape = start;
        Kind kind = null;
        for (String step : steps) {
            if (kind instanceof Kind.Listed listed && isIndex(step)) {
                path = path.element(Integer.parseInt(step));
                kind = listed.element();
            } else {
                Property property = shape == null ? null : shape.properties().get(step);
                if (property == null || kind instanceof Kind.Listed) {
                    sink.accept(new Fault("property.unknown", path, List.of(ordinal)));
                    return;
                }
                path = path.property(step);
                kind = property.member().kind();
            }
            shape = shape(kind);
        }
        sink.accept(new Fault("extension.known-property", path, List.of()));
    }

    private static @Nullable Shape shape(Kind kind) {
        return kind instanceof Kind.Nested nested ? nested.shape() : null;
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.length() <= MAX_DIGITS && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
