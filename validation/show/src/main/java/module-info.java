/**
 * Shows a case file to a person, as text or as a page. Start with {@link io.github.manumit.show.CaseReport} and
 * {@link io.github.manumit.show.CasePage}.
 */
@SuppressWarnings("requires-automatic") // the layout has no module of its own, and is optional
module io.github.manumit.show {
    requires transitive io.github.manumit.core;
    requires transitive io.github.manumit.validation;
    requires io.github.manumit.citation;
    requires io.github.manumit.registry;
    requires io.github.manumit.vocabulary;
    requires static org.eclipse.elk.alg.layered;
    requires static org.eclipse.elk.core;
    requires static org.eclipse.elk.graph;
    requires static org.eclipse.emf.common;
    requires static org.eclipse.emf.ecore;
    requires static transitive org.jspecify;

    exports io.github.manumit.show;
}
