package io.github.manumit.citation;

/** How far an entry of a registry of statutes was checked. */
public enum Verification {
    /** Read in a source that the entry names. */
    VERIFIED,
    /** Some of it was read in a source, as a note of the entry says. */
    PARTLY_VERIFIED,
    /** Written from general knowledge: to be checked before use. */
    UNVERIFIED
}
