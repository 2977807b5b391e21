package io.github.manumit.json.jackson3;

import io.github.manumit.json.spi.WireParser;
import io.github.manumit.json.spi.WireSource;
import io.github.manumit.json.spi.WireSyntaxException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Gives the front door the tokens of Jackson 3. Found by service loading. */
public final class Jackson3Parser implements WireParser {

    /** Our own limits must apply first; otherwise Jackson would report the fault in its own wording. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    /** Called by service loading. */
    public Jackson3Parser() {}

    @Override
    public String name() {
        return "jackson3";
    }

    @Override
    public WireSource open(String text) {
        return new Text(new JacksonSource(JSON.createParser(ObjectReadContext.empty(), text)));
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
            } catch (JacksonException e) {
                throw new WireSyntaxException(
                        e.getLocation() == null ? -1 : e.getLocation().getCharOffset());
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
