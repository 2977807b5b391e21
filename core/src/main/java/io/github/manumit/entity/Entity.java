package io.github.manumit.entity;

/**
 * One of the things that a case file lists, such as a person, an incident or a source. Entities refer to each other by
 * their ids.
 *
 * @param <E> the entity's own type
 */
public interface Entity<E extends Entity<E>> extends Identified {

    @Override
    String id();

    /**
     * Returns what every entity carries.
     *
     * @return never null; empty if nothing was stated
     */
    Meta<E> meta();

    /**
     * Returns a reference to this entity from within its case file.
     *
     * @return the reference
     */
    default Ref<E> ref() {
        return Ref.to(id());
    }
}
