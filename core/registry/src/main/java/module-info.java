/**
 * What public registries say: jurisdictions with their names, times, predecessors and successors; currencies with their times; the subtags of
 * languages.
 *
 * <p>Start with {@link io.github.manumit.registry.JurisdictionRegistry}.
 */
module io.github.manumit.registry {
    requires transitive io.github.manumit.core;
    requires static transitive org.jspecify;

    exports io.github.manumit.registry;
}
