package io.github.manumit.entity;

/**
 * One of the things that a case file lists: a person, an incident, a source. Entities refer to each other by id.
 *
 * @param <E> the entity's own type
 */
public interface Entity<E extends Entity<E>> extends Identified {

    @Override
    String id();

    /**
     * Returns what every entity carries.
     *
     * @return never null; says nothing where nothing was said
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
