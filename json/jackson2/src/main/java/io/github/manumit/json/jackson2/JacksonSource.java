package io.github.manumit.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.manumit.json.spi.WireSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Supplies the tokens of a Jackson parser. What the parser throws is the cause of an {@link UncheckedIOException}. */
final class JacksonSource implements WireSource {

    private final JsonParser parser;
    private Token current;

    JacksonSource(JsonParser parser) {
        this.parser = parser;
        this.current = token(parser.currentToken());
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public Token next() {
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_STRING) {
                parser.finishToken();
            }
            current = token(token);
            return current;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String text() {
        try {
            return current == Token.NAME ? parser.currentName() : parser.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long offset() {
        return parser.currentTokenLocation().getCharOffset();
    }

    @Override
    public long end() {
        return parser.currentLocation().getCharOffset();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing a parser failed", e);
        }
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            default -> Token.OTHER;
        };
    }
}
