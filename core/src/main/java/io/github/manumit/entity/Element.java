package io.github.manumit.entity;

/** A part of an entity that can be referred to by an id: a participant, a means, a sentence. */
public interface Element extends Identified {

    /**
     * Returns what every element can carry.
     *
     * @return never null; empty if nothing was stated
     */
    ElementMeta meta();
}
