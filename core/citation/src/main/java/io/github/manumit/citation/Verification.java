package io.github.manumit.citation;

/** How far an entry of a registry of statutes was verified. */
public enum Verification {
    /** Read in a source that the entry names. */
    VERIFIED,
    /** Partly read in a source, as a note of the entry explains. */
    PARTLY_VERIFIED,
    /** Written from general knowledge; check it before use. */
    UNVERIFIED
}
