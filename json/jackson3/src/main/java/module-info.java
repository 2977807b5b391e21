/**
 * JSON case files with Jackson 3. {@code io.github.manumit.json.CaseFileJson} reads, checks and writes them, with the
 * tokens of Jackson 3; {@link io.github.manumit.json.jackson3.ManumitModule} adds support for the model to any mapper.
 */
@SuppressWarnings("module") // the digit is the major version of Jackson
module io.github.manumit.json.jackson3 {
    requires transitive io.github.manumit.core;
    requires transitive io.github.manumit.validation;
    requires transitive io.github.manumit.json.wire;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.manumit.json.jackson3;

    provides io.github.manumit.json.spi.WireParser with
            io.github.manumit.json.jackson3.Jackson3Parser;
    provides tools.jackson.databind.JacksonModule with
            io.github.manumit.json.jackson3.ManumitModule;
}
