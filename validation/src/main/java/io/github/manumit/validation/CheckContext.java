package io.github.manumit.validation;

import io.github.manumit.shape.Path;
import java.util.List;
import java.util.function.Consumer;

/** The path of the record being checked, and where its faults are reported. */
class CheckContext {

    private final Path here;
    private final Consumer<Fault> sink;

    CheckContext(Path here, Consumer<Fault> sink) {
        this.here = here;
        this.sink = sink;
    }

    /** The path of the record; for an inline record, the path of its owner. */
    final Path here() {
        return here;
    }

    /** The path of a property of the record. */
    final Path at(String property) {
        return here.property(property);
    }

    /** The path of an element of one of the record's lists. */
    final Path at(String property, int index) {
        return here.property(property).element(index);
    }

    final void report(String code, Path path, Object... arguments) {
        sink.accept(new Fault(code, path, List.of(arguments)));
    }
}
