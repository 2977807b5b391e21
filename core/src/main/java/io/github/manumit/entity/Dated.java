package io.github.manumit.entity;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened, applied or was published at some time, so that a relative time can be counted from it: an
 * event, a decision, a period of custody, a source.
 */
public interface Dated extends Identified {

    /**
     * Returns when it happened or applied.
     *
     * @return the time; null if none is stated
     */
    @Nullable
    When time();
}
