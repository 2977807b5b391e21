package io.github.manumit.entity;

/** Something in an entity that can be referred to by an id: a participant, a means, a sentence. */
public interface Element extends Identified {

    /**
     * Returns what every element may carry.
     *
     * @return never null; says nothing where nothing was said
     */
    ElementMeta meta();
}
