/**
 * Shows a case file to a person, as text or as a page. Start with {@link io.github.manumit.show.CaseReport}.
 */
module io.github.manumit.show {
    requires transitive io.github.manumit.core;
    requires transitive io.github.manumit.validation;
    requires io.github.manumit.citation;
    requires io.github.manumit.registry;
    requires io.github.manumit.vocabulary;
    requires static transitive org.jspecify;

    exports io.github.manumit.show;
}
