/**
 * The wire format: how the records of the model are written in JSON. It works with events and tokens, so that it can be
 * used with any JSON library.
 *
 * <p>Most applications use {@code io.github.manumit.json.jackson3}, which connects this format to Jackson 3.
 */
@SuppressWarnings("module") // the qualified export names a module that is built later
module io.github.manumit.json.wire {
    requires transitive io.github.manumit.core;
    requires static transitive org.jspecify;

    exports io.github.manumit.json;
    exports io.github.manumit.json.wire to
            io.github.manumit.json.jackson3;
}
