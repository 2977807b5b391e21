package io.github.manumit.casefile;

import io.github.manumit.code.Word;

/**
 * The position of a party in a case, according to its role: among those who suffered, among the alleged offenders, or
 * among the authorities. There are many detailed roles, but questions and the rules on disclosure need only the
 * position. The mapping is in {@code positions.csv} in this package, with what follows for {@link Naming}.
 */
public enum Position {
    /** Suffered the offence, according to a source or an authority. */
    VICTIM,
    /** May have suffered the offence; this is not settled. */
    POSSIBLE_VICTIM,
    /** Allegedly committed the offence or helped with it. */
    OFFENDER,
    /** Had a part that is an offence only in some circumstances: an employer, a driver, a buyer. */
    POSSIBLE_OFFENDER,
    /** Is suspected or wanted, but not charged. */
    SUSPECT,
    /** Is or was charged, tried or sentenced. */
    DEFENDANT,
    /** Saw something, reported it or gave evidence. */
    WITNESS,
    /** Acts in a public office or for a court. */
    OFFICIAL,
    /** Helps, treats, represents or advises, or studies and reports the case. */
    PROFESSIONAL,
    /** Is a relative or companion, or supports a private person. */
    RELATIVE,
    /** Has a role that no other position covers. */
    OTHER,
    /** No role is known. Treated as a victim when people must be protected. */
    UNKNOWN;

    /**
     * Returns the position of a role.
     *
     * @param role a role: a {@code ParticipantRole}, {@code ProceduralRole} or {@code ContributorRole}
     * @return the position; {@link #UNKNOWN} for an unknown or local word, and for a word that is not a role
     */
    public static Position of(Word role) {
        RoleTable.Row row = RoleTable.of(role);
        return row == null ? UNKNOWN : row.position();
    }
}
