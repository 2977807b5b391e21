package io.github.manumit.casefile;

import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import java.util.List;
import java.util.Objects;

/**
 * An entity as one source has it.
 *
 * @param entity the entity with what the source says of it, and with no claims; just the claimed components where the source does not stand behind
 *     the entity itself
 * @param isWhole whether the source stands behind the entity itself, and not only behind a claim
 * @param open claims of the source that are not in {@code entity}, because they are possible readings, inferences, dismissed,
 *     not proven or one of several alternatives
 * @param <E> the kind of entity
 */
public record Account<E extends Entity<E>>(E entity, boolean isWhole, List<Claim<E>> open) {

    /** Checks the entity and copies the list. */
    public Account {
        Objects.requireNonNull(entity, "entity");
        open = Copies.list(open, "open");
    }

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Account");
    }
}
