/**
 * Case files as rows of IOM's Human Trafficking Case Data Standard (HTCDS), and back. Start with
 * {@link io.github.manumit.htcds.HtcdsRecord}.
 */
module io.github.manumit.htcds {
    requires transitive io.github.manumit.core;
    requires transitive io.github.manumit.table;
    requires transitive io.github.manumit.validation;
    requires io.github.manumit.registry;
    requires io.github.manumit.vocabulary;
    requires static transitive org.jspecify;

    exports io.github.manumit.htcds;
    exports io.github.manumit.htcds.sheet;
}
