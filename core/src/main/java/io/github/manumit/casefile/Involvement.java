package io.github.manumit.casefile;

import io.github.manumit.code.Word;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Party;
import io.github.manumit.internal.Describe;
import io.github.manumit.value.Answer;
import org.jspecify.annotations.Nullable;

/**
 * That a party took part in an incident, event or proceeding, in which role.
 *
 * @param party who took part
 * @param role in what role: a {@code ParticipantRole} or a {@code ProceduralRole}; null where none is stated
 * @param in the incident, event or proceeding
 * @param element the record that says so: a participant, a procedural participant, a charge or a count
 * @param answer yes where it is simply stated; no where the part is expressly excluded; one cannot say where it is only alleged, intended or
 *     denied
 */
public record Involvement(Party party, @Nullable Word role, Entity<?> in, Identified element, Answer answer) {

    /**
     * Returns the position that the role gives to the party.
     *
     * @return the position; {@link Position#UNKNOWN} without a role and for an unknown word
     */
    public Position position() {
        return role == null ? Position.UNKNOWN : Position.of(role);
    }

    /** Gives the kinds and opaque ids only. */
    @Override
    public String toString() {
        return Describe.record("Involvement");
    }
}
