package io.github.manumit.show;

/** A part of a sentence that can be put into several cases. */
@FunctionalInterface
interface Inflected {

    String in(Case form);

    /** A part that is the same in every case. */
    static Inflected fixed(String text) {
        return form -> text;
    }
}
