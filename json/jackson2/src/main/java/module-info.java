/**
 * JSON case files with Jackson 2. {@code io.github.manumit.json.CaseFileJson} reads, checks and writes them, with the
 * tokens of Jackson 2; {@link io.github.manumit.json.jackson2.ManumitModule} adds support for the model to any mapper.
 */
@SuppressWarnings("module") // the digit is the major version of Jackson
module io.github.manumit.json.jackson2 {
    requires transitive io.github.manumit.core;
    requires transitive io.github.manumit.validation;
    requires transitive io.github.manumit.json.wire;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.manumit.json.jackson2;

    provides io.github.manumit.json.spi.WireParser with
            io.github.manumit.json.jackson2.Jackson2Parser;
    provides com.fasterxml.jackson.databind.Module with
            io.github.manumit.json.jackson2.ManumitModule;
}
