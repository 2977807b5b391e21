package io.github.manumit.casefile;

import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import java.util.List;
import java.util.Objects;

/**
 * An entity according to one source.
 *
 * @param entity the entity with the source's claims applied, and with no claims of its own; only the claimed components
 *     if the source does not support the entity itself
 * @param isWhole whether the source supports the entity itself, and not only a claim
 * @param open claims of the source that are not applied to {@code entity}, because they are possible readings,
 *     inferences, dismissed, not proven or one of several alternatives
 * @param <E> the kind of entity
 */
public record Account<E extends Entity<E>>(E entity, boolean isWhole, List<Claim<E>> open) {

    /** Checks the entity and copies the list. */
    public Account {
        Objects.requireNonNull(entity, "entity");
        open = Copies.list(open, "open");
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Account");
    }
}
