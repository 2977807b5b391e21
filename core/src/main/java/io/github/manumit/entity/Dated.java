package io.github.manumit.entity;

import org.jspecify.annotations.Nullable;

/**
 * What happened, held or was published at a time, so that a relative time can be counted from it: an event, a decision, a custody, a source.
 */
public interface Dated extends Identified {

    /**
     * Returns when it happened or held.
     *
     * @return the time; null where none is stated
     */
    @Nullable
    When time();
}
