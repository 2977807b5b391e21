package io.github.manumit.validation;

import io.github.manumit.shape.Path;
import java.util.List;
import java.util.function.Consumer;

/** Where a checked record stands, and where its faults go. */
class CheckContext {

    private final Path here;
    private final Consumer<Fault> sink;

    CheckContext(Path here, Consumer<Fault> sink) {
        this.here = here;
        this.sink = sink;
    }

    /** The place of the record; that of its owner where the record is inline. */
    final Path here() {
        return here;
    }

    /** The place of a property of the record. */
    final Path at(String property) {
        return here.property(property);
    }

    /** The place of an element of a list of the record. */
    final Path at(String property, int index) {
        return here.property(property).element(index);
    }

    final void report(String code, Path path, Object... arguments) {
        sink.accept(new Fault(code, path, List.of(arguments)));
    }
}
