package io.github.manumit.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The standard lists that are recognized in words. Loaded once from the resource {@code schemes.txt} in this package.
 *
 * <pre>{@code
 * OccupationKind cook = OccupationKind.of("isco-08:5120");
 * cook.scheme()                                // the International Standard Classification of Occupations
 * Schemes.find("isco-08").orElseThrow().see()  // where to look codes up
 * }</pre>
 */
public final class Schemes {

    private static final String RESOURCE = "schemes.txt";

    private Schemes() {}

    private static final class Holder {
        static final Map<String, Scheme> SCHEMES = read();
    }

    /**
     * Returns all schemes.
     *
     * @return an immutable collection, sorted by prefix
     */
    public static Collection<Scheme> all() {
        return Holder.SCHEMES.values();
    }

    /**
     * Finds a scheme by its prefix.
     *
     * @param prefix the part before the colon, in lower case
     * @return the scheme; empty if the prefix is not recognized
     */
    public static Optional<Scheme> find(String prefix) {
        return Optional.ofNullable(Holder.SCHEMES.get(prefix));
    }

    /** The scheme of a word, from the part before its first colon. */
    static Optional<Scheme> of(String word) {
        int colon = word.indexOf(':');
        return colon > 0 ? find(word.substring(0, colon)) : Optional.empty();
    }

    private static Map<String, Scheme> read() {
        try (InputStream in = Schemes.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource: " + RESOURCE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Scheme> parse(String text) {
        Map<String, Scheme> schemes = new LinkedHashMap<>();
        String lines = text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        for (String block : lines.strip().split("\n\n+")) {
            Scheme scheme = scheme(block);
            schemes.put(scheme.prefix(), scheme);
        }
        return Collections.unmodifiableMap(schemes);
    }

    private static Scheme scheme(String block) {
        Map<String, String> fields = new HashMap<>();
        String[] lines = block.split("\n");
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(": ");
            fields.put(lines[i].substring(0, colon), lines[i].substring(colon + 2));
        }
        return new Scheme(
                lines[0],
                field(fields, "name"),
                field(fields, "version"),
                field(fields, "owner"),
                field(fields, "form"),
                field(fields, "example"),
                field(fields, "use"),
                field(fields, "see"),
                field(fields, "terms"));
    }

    private static String field(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalStateException(RESOURCE + ": a scheme lacks " + name);
        }
        return value;
    }
}
