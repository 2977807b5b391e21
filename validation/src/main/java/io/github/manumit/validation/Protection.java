package io.github.manumit.validation;

import io.github.manumit.code.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a public file must not identify a party.
 *
 * @param reason the kind of reason
 * @param word a word or component of the model that says more: the role; never a value of the document
 */
record Protection(Reason reason, String word) {

    /** The kinds of reasons. */
    enum Reason {
        ROLE(0),
        UNKNOWN(1),
        CHILD(2),
        RELATIVE(3),
        RESTRICTED(4),
        NAMED(5),
        PLACE(6);

        private final int variant;

        Reason(int variant) {
            this.variant = variant;
        }
    }

    /** The party has no role that allows naming it. */
    static final Protection UNKNOWN = new Protection(Reason.UNKNOWN, "");

    /** The party was a child. */
    static final Protection CHILD = new Protection(Reason.CHILD, "");

    /** Access to the party's entry is restricted. */
    static final Protection RESTRICTED = new Protection(Reason.RESTRICTED, "");

    /** A role, or another word that says how the party took part, protects it. */
    static Protection by(@Nullable Word word) {
        return word == null || !word.isKnown() ? UNKNOWN : new Protection(Reason.ROLE, word.word());
    }

    /** The role or kind of a place protects those who live, stay or come from there. */
    static Protection at(Word place) {
        return new Protection(Reason.PLACE, place.word());
    }

    /** The component that names the party protects it. */
    static Protection by(Class<?> type, String property) {
        return new Protection(Reason.NAMED, type.getSimpleName() + '.' + property);
    }

    /** Whether something that the party did or suffered protects it, so that naming its relatives would identify it. */
    boolean extendsToRelatives() {
        return reason == Reason.ROLE || reason == Reason.NAMED;
    }

    /** The arguments of the message: the variant, and the role. */
    List<Object> arguments() {
        return List.of(reason.variant, word);
    }
}
