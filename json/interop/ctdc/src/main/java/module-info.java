/**
 * Reads the datasets of the Counter Trafficking Data Collaborative (CTDC) as observations and writes their newest shape.
 * Start with {@link io.github.manumit.ctdc.CtdcReader} and {@link io.github.manumit.ctdc.CtdcWriter}.
 */
module io.github.manumit.ctdc {
    requires transitive io.github.manumit.core;
    requires transitive io.github.manumit.table;
    requires io.github.manumit.vocabulary;
    requires static transitive org.jspecify;

    exports io.github.manumit.ctdc;
}
