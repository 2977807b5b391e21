package io.github.manumit.validation;

import io.github.manumit.casefile.Position;
import io.github.manumit.code.Word;
import org.jspecify.annotations.Nullable;

/**
 * Why a public file must not identify a party.
 *
 * @param reason the kind of reason
 * @param word a word or the name of a component that says more, such as the role; never a value of the document
 */
record Protection(Reason reason, Object word) {

    /** The kinds of reasons. */
    enum Reason {
        /** A role, or another word that says how the party took part. */
        ROLE(""),
        /** No role that allows naming it. */
        UNKNOWN("unknown"),
        /** It was a child. */
        CHILD("child"),
        /** A relative of someone protected. */
        RELATIVE("relative"),
        /** Access to its entry is restricted. */
        RESTRICTED("restricted"),
        /** The component that names it. */
        NAMED(""),
        /** A place where those who are protected live, stay or come from. */
        PLACE("place");

        private final String variant;

        Reason(String variant) {
            this.variant = variant;
        }
    }

    /** The party has no role that allows naming it. */
    static final Protection UNKNOWN = new Protection(Reason.UNKNOWN, new Name("protection.unknown"));

    /** The party was a child. */
    static final Protection CHILD = new Protection(Reason.CHILD, new Name("protection.child"));

    /** Access to the party's entry is restricted. */
    static final Protection RESTRICTED = new Protection(Reason.RESTRICTED, new Name("protection.restricted"));

    /** A role, or another word that says how the party took part, protects it. */
    static Protection by(@Nullable Word word) {
        return word == null || !word.isKnown() ? UNKNOWN : new Protection(Reason.ROLE, word);
    }

    /** The role or kind of a place protects those who live, stay or come from there. */
    static Protection at(Word place) {
        return new Protection(Reason.PLACE, place.isKnown() ? place : new Name("place"));
    }

    /** The component that names the party protects it. */
    static Protection by(String property) {
        return new Protection(Reason.NAMED, new Name(property));
    }

    /** Whether something that the party did or suffered protects it, so that naming its relatives would identify it. */
    boolean extendsToRelatives() {
        return reason == Reason.ROLE || reason == Reason.NAMED;
    }

    /**
     * How much the reason says, from 0, which says most, so that the reason does not depend on the order of a file: what
     * was done to the party, what it saw, whose relative it is, nothing.
     */
    int rank() {
        return switch (reason) {
            case UNKNOWN -> 3;
            case RELATIVE -> 2;
            case ROLE -> word instanceof Word role && Position.of(role) == Position.WITNESS ? 1 : 0;
            default -> 0;
        };
    }

    /** The variant of the message. */
    String variant() {
        return reason.variant;
    }
}
