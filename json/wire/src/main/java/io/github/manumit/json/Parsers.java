package io.github.manumit.json;

import io.github.manumit.json.spi.WireParser;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The adapters of JSON libraries that are there. */
final class Parsers {

    private Parsers() {}

    private static final class Held {
        /** The newest first: by name, jackson3 comes before jackson2. */
        static final List<WireParser> ALL = all();

        private static List<WireParser> all() {
            List<WireParser> near = from(ServiceLoader.load(WireParser.class, WireParser.class.getClassLoader()));
            return near.isEmpty() ? from(ServiceLoader.load(WireParser.class)) : near;
        }

        private static List<WireParser> from(ServiceLoader<WireParser> found) {
            return found.stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(WireParser::name).reversed())
                    .toList();
        }
    }

    static WireParser first() {
        if (Held.ALL.isEmpty()) {
            throw new IllegalStateException("No JSON library: add manumit-jackson3 or manumit-jackson2");
        }
        return Held.ALL.get(0);
    }

    static WireParser named(String name) {
        return Held.ALL.stream()
                .filter(parser -> parser.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No adapter of this name: add manumit-" + name));
    }
}
