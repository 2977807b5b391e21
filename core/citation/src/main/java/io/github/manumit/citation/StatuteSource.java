package io.github.manumit.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a registry gets statutes from: a file, a database, a service of one's own. A source that is declared as a service
 * ({@code META-INF/services}, or {@code provides} in a module descriptor) adds its statutes to {@link StatuteRegistry#standard()}.
 */
@FunctionalInterface
public interface StatuteSource {

    /**
     * Gives the statutes. It is asked once, when the registry is made.
     *
     * @return the statutes, in any order
     */
    List<KnownStatute> statutes();

    /**
     * Reads statutes from a file in the format of the bundled one, which {@code core/citation/README.md} explains. The reader is not closed.
     *
     * @param reader the text; at most 16 million characters, 4,000 a line
     * @return a source that gives what was read, each time the same
     * @throws StatuteFileException with the line and the rule that it breaks
     * @throws IOException if the text cannot be read
     */
    static StatuteSource of(Reader reader) throws IOException {
        List<KnownStatute> statutes = new StatuteFile(reader).read();
        return () -> statutes;
    }

    /**
     * Reads statutes from a file in the format of the bundled one. The stream is not closed.
     *
     * @param stream the text in UTF-8, decoded strictly
     * @return a source that gives what was read, each time the same
     * @throws StatuteFileException with the line and the rule that it breaks
     * @throws IOException if the text cannot be read or is not UTF-8
     */
    static StatuteSource of(InputStream stream) throws IOException {
        return of(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
    }
}
