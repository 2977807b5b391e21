package io.github.manumit.entity;

import org.jspecify.annotations.Nullable;

/**
 * Something that can have an id that is unique in the case file: an entity, or an element of an entity that something
 * can refer to.
 */
public interface Identified {

    /**
     * Returns the id.
     *
     * @return 1 to 100 characters without {@code #}; null for an element without an id
     */
    @Nullable
    String id();
}
