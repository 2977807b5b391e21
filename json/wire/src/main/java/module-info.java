/**
 * JSON case files. {@link io.github.manumit.json.CaseFileJson} reads, checks and writes them; it works with tokens, so
 * that it can be used with any JSON library. An adapter, such as {@code manumit-jackson3}, supplies the tokens.
 */
@SuppressWarnings("module") // the qualified export names modules that are built later
module io.github.manumit.json.wire {
    requires transitive io.github.manumit.core;
    requires transitive io.github.manumit.validation;
    requires static transitive org.jspecify;

    exports io.github.manumit.json;
    exports io.github.manumit.json.spi;
    exports io.github.manumit.json.wire to
            io.github.manumit.json.jackson2,
            io.github.manumit.json.jackson3;

    uses io.github.manumit.json.spi.WireParser;
}
