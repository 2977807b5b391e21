package io.github.manumit.casefile;

import io.github.manumit.code.Word;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Describe;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a party or in a case, as part of a chronological list.
 *
 * @param time when; of an event without a time, before or after the event that it says; null if neither is stated
 * @param entity the entity that says so: an event, a proceeding, a decision, the person
 * @param element the element of the entity, such as a custody or a stage; the entity itself if it is meant as a whole
 * @param role the role of the party in it; null if it has none
 */
public record Moment(
        @Nullable When time,
        Entity<?> entity,
        Object element,
        @Nullable Word role) {

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Moment");
    }
}
