package io.github.manumit.casefile;

import io.github.manumit.code.Word;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Party;
import io.github.manumit.internal.Describe;
import io.github.manumit.value.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The involvement of a party in an incident, event or proceeding, with its role.
 *
 * @param party the party
 * @param role its role: a {@code ParticipantRole} or a {@code ProceduralRole}; null if none is stated
 * @param in the incident, event or proceeding
 * @param element the record that says so: a participant, a procedural participant, a charge or a count
 * @param answer yes if it is simply stated; no if the involvement is expressly excluded; cannot say if it is only
 *     alleged, intended or denied
 */
public record Involvement(Party party, @Nullable Word role, Entity<?> in, Identified element, Answer answer) {

    /**
     * Returns the position that follows from the role.
     *
     * @return the position; {@link Position#UNKNOWN} without a role or for an unknown word
     */
    public Position position() {
        return role == null ? Position.UNKNOWN : Position.of(role);
    }

    /** Returns only kinds and opaque ids. */
    @Override
    public String toString() {
        return Describe.record("Involvement");
    }
}
