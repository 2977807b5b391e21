package io.github.manumit.json.wire;

import io.github.manumit.json.spi.WireSource;
import io.github.manumit.json.spi.WireSource.Token;

/** Writes any JSON in the readable layout, also where it is not a record. */
public final class PrettyJson {

    private PrettyJson() {}

    /** The text of the next value, with a line break at its end. */
    public static String text(WireSource source) {
        PrettyText text = new PrettyText();
        int depth = 0;
        do {
            Token token = source.next();
            switch (token) {
                case START_OBJECT -> text.startObject();
                case END_OBJECT -> text.endObject();
                case START_ARRAY -> text.startArray();
                case END_ARRAY -> text.endArray();
                case NAME -> text.name(source.text());
                case STRING -> text.string(source.text());
                case NUMBER -> text.number(source.text());
                case TRUE, FALSE -> text.flag(token == Token.TRUE);
                case NULL -> text.nothing();
                default -> throw new IllegalArgumentException("not JSON");
            }
            if (token == Token.START_OBJECT || token == Token.START_ARRAY) {
                depth++;
            } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
                depth--;
            }
        } while (depth > 0);
        return text.text();
    }
}
