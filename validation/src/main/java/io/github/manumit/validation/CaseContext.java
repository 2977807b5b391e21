package io.github.manumit.validation;

import io.github.manumit.shape.Path;
import java.util.function.Consumer;

/** The context of a record that is checked against the rest of the case file. */
final class CaseContext extends CheckContext {

    private final CaseScope scope;

    CaseContext(Path here, Consumer<Fault> sink, CaseScope scope) {
        super(here, sink);
        this.scope = scope;
    }

    CaseScope scope() {
        return scope;
    }
}
