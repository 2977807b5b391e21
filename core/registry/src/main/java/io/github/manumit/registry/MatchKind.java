package io.github.manumit.registry;

/** How a text led to a jurisdiction, from the surest way to the least sure. */
public enum MatchKind {
    /** The text is a code of ISO 3166. */
    CODE,
    /** The text is a code that others use where ISO 3166 has another: {@code UK}, and {@code EL} for Greece. */
    OTHER_CODE,
    /** The text is one of the names, whatever its capitals and accents. */
    NAME,
    /** The text is one of the names in another script or spelling, or in a language that the entry does not show. */
    SPELLING,
    /** The text or the name has words that only say the kind of the place: {@code Almaty} for {@code Almaty oblysy}. */
    WITHOUT_KIND,
    /** The text differs from a name by a letter or two and is nothing else. */
    MISSPELLING
}
