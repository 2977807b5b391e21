package io.github.manumit.entity;

import org.jspecify.annotations.Nullable;

/** What can have an id that is unique in the case file: an entity, or an element of one that something may refer to. */
public interface Identified {

    /**
     * Returns the id.
     *
     * @return 1 to 100 characters without {@code #}; null where nothing refers to the element
     */
    @Nullable
    String id();
}
