/**
 * The wire format: how the records of the model are spelled in JSON. Works on events and tokens, so that any JSON
 * library can drive it.
 *
 * <p>Most readers want {@code io.github.manumit.json.jackson3}, which puts this format on Jackson 3.
 */
@SuppressWarnings("module") // the qualified export names a module that is built later
module io.github.manumit.json.wire {
    requires transitive io.github.manumit.core;
    requires static transitive org.jspecify;

    exports io.github.manumit.json;
    exports io.github.manumit.json.wire to
            io.github.manumit.json.jackson3;
}
