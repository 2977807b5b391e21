/**
 * Parses citations of statutes as people write them, formats them in national styles, and knows the relevant provisions.
 *
 * <p>Start with {@link io.github.manumit.citation.StatuteRegistry}.
 */
module io.github.manumit.citation {
    requires transitive io.github.manumit.core;
    requires static transitive org.jspecify;

    exports io.github.manumit.citation;

    uses io.github.manumit.citation.StatuteSource;
}
