package io.github.manumit.htcds.sheet;

/** How the words of a cell were recognised. */
public enum MatchedBy {
    /** The code itself. */
    CODE,
    /** A label of the standard, or of this library in one of its languages, as it is written. */
    LABEL,
    /** A code or label of another version or file of the standard. */
    SPELLING,
    /** One of these, but for capitals, spaces or punctuation. */
    FOLDED,
    /** A word of the mapping. */
    MAPPING
}
