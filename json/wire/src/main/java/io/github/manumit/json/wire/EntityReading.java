package io.github.manumit.json.wire;

import org.jspecify.annotations.Nullable;

/** What the claims of an entity need to know about it while it is being read. */
final class EntityReading {

    private final int form;
    private @Nullable String id;
    private boolean awaited;

    EntityReading(int form) {
        this.form = form;
    }

    /** The number of its type. */
    int form() {
        return form;
    }

    /** The id of the entity, if it has been read already. */
    @Nullable
    String id() {
        return id;
    }

    void identify(@Nullable String found) {
        id = found;
    }

    /** Notes that a claim was read before the entity's id. */
    void await() {
        awaited = true;
    }

    boolean isAwaited() {
        return awaited;
    }
}
