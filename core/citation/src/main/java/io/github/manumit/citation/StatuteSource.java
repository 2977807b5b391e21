package io.github.manumit.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A source of statutes for a registry: a file, a database, a service of your own. A source that is declared as a
 * service ({@code META-INF/services}, or {@code provides} in a module descriptor) adds its statutes to
 * {@link StatuteRegistry#standard()}.
 */
@FunctionalInterface
public interface StatuteSource {

    /**
     * Returns the statutes. Called once, when the registry is built.
     *
     * @return the statutes, in any order
     */
    List<KnownStatute> statutes();

    /**
     * Reads statutes from a file in the format of the bundled one, which {@code core/citation/README.md} explains. Does
     * not close the reader.
     *
     * @param reader the text; at most 16 million characters, and 4,000 per line
     * @return a source that returns the same statutes each time
     * @throws StatuteFileException if the text breaks a rule of the format; names the line and the rule
     * @throws IOException if the text cannot be read
     */
    static StatuteSource of(Reader reader) throws IOException {
        List<KnownStatute> statutes = new StatuteFile(reader).read();
        return () -> statutes;
    }

    /**
     * Reads statutes from a file in the format of the bundled one. Does not close the stream.
     *
     * @param stream the text in UTF-8, decoded strictly
     * @return a source that returns the same statutes each time
     * @throws StatuteFileException if the text breaks a rule of the format; names the line and the rule
     * @throws IOException if the text cannot be read or is not UTF-8
     */
    static StatuteSource of(InputStream stream) throws IOException {
        return of(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
    }
}
