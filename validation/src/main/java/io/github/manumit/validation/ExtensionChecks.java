package io.github.manumit.validation;

import io.github.manumit.extension.Extensions;
import io.github.manumit.shape.Path;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import java.util.List;
import java.util.function.Consumer;

/** Reports the position of unknown properties, but never their names. */
final class ExtensionChecks {

    private final Consumer<Fault> sink;

    ExtensionChecks(Consumer<Fault> sink) {
        this.sink = sink;
    }

    /**
     * Checks the unknown properties of an object.
     *
     * @param record the object's record
     * @param shape its shape
     * @param path its path
     */
    void check(Object record, Shape shape, Path path) {
        Property unknown = shape.unknown();
        if (unknown != null && unknown.get(record) instanceof Extensions extensions && !extensions.isEmpty()) {
            check(extensions, shape, path);
        }
    }

    private void check(Extensions extensions, Shape shape, Path path) {
        int ordinal = 0;
        for (String name : extensions.values().keySet()) {
            ordinal++;
            boolean known = shape.knows(name);
            sink.accept(new Fault(known ? "extension.known-property" : "property.unknown", path, List.of(ordinal)));
        }
    }
}
