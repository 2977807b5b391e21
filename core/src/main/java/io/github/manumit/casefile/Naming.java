package io.github.manumit.casefile;

import io.github.manumit.code.Word;

/**
 * What a role says about naming a party in public. The mapping is in {@code positions.csv} in this package, with the
 * positions. A party that has no role at all is protected too: it may be a victim.
 */
public enum Naming {
    /** A public file may name the party, unless something else protects it. */
    OPEN,
    /** A public file must not name the party, whatever else it is. */
    PROTECTED,
    /** Nothing follows from the role, neither way. */
    NONE;

    /**
     * Returns what a role says about the party that has it.
     *
     * @param role a role: a {@code ParticipantRole}, {@code ProceduralRole} or {@code ContributorRole}
     * @return the answer; {@link #PROTECTED} for an unknown or local word, which may mean a victim
     */
    public static Naming of(Word role) {
        RoleTable.Row row = RoleTable.of(role);
        return row == null ? PROTECTED : row.naming();
    }

    /**
     * Returns what a role says about the parties at whom it is directed: whoever an exploiter exploits is protected,
     * but not whomever a complaint is about.
     *
     * @param role a role
     * @return {@link #PROTECTED} or {@link #NONE}; the latter for an unknown or local word
     */
    public static Naming towards(Word role) {
        RoleTable.Row row = RoleTable.of(role);
        return row == null ? NONE : row.towards();
    }

    /**
     * Returns what a role says about the parties for whom its holder acts: whoever has a victim's counsel is protected,
     * but not whoever has counsel for the defence.
     *
     * @param role a role
     * @return {@link #PROTECTED} or {@link #NONE}; the latter for an unknown or local word
     */
    public static Naming onBehalfOf(Word role) {
        RoleTable.Row row = RoleTable.of(role);
        return row == null ? NONE : row.onBehalfOf();
    }
}
