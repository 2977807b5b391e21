/**
 * Reads citations of statutes as people write them, writes them in national styles, and knows the provisions that matter to a case.
 *
 * <p>{@link io.github.manumit.citation.StatuteRegistry} is where to begin.
 */
module io.github.manumit.citation {
    requires transitive io.github.manumit.core;
    requires static transitive org.jspecify;

    exports io.github.manumit.citation;

    uses io.github.manumit.citation.StatuteSource;
}
