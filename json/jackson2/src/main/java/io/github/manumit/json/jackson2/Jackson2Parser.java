package io.github.manumit.json.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.manumit.json.spi.WireParser;
import io.github.manumit.json.spi.WireSource;
import io.github.manumit.json.spi.WireSyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Gives the front door the tokens of Jackson 2. Found by service loading. */
public final class Jackson2Parser implements WireParser {

    /** Our own limits must apply first; otherwise Jackson would report the fault in its own wording. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    /** Called by service loading. */
    public Jackson2Parser() {}

    @Override
    public String name() {
        return "jackson2";
    }

    @Override
    public WireSource open(String text) {
        try {
            return new Text(new JacksonSource(JSON.createParser(text)));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    /** The tokens of a text of ours, with our own exception where it is not JSON. */
    private record Text(JacksonSource tokens) implements WireSource {

        @Override
        public Token current() {
            return tokens.current();
        }

        @Override
        public Token next() {
            try {
                return tokens.next();
            } catch (UncheckedIOException e) {
                throw new WireSyntaxException(
                        e.getCause() instanceof JacksonException syntax && syntax.getLocation() != null
                                ? syntax.getLocation().getCharOffset()
                                : -1);
            }
        }

        @Override
        public String text() {
            return tokens.text();
        }

        @Override
        public long offset() {
            return tokens.offset();
        }

        @Override
        public long end() {
            return tokens.end();
        }

        @Override
        public void close() {
            tokens.close();
        }
    }
}
