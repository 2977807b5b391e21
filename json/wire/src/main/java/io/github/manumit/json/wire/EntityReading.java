package io.github.manumit.json.wire;

import org.jspecify.annotations.Nullable;

/** What the claims of an entity need to know of it while it is read. */
final class EntityReading {

    private @Nullable String id;
    private boolean awaited;

    /** The id of the entity, as far as it is read. */
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
