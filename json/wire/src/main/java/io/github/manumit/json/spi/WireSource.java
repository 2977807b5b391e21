package io.github.manumit.json.spi;

/** The input of a reader: the tokens of one JSON text, one after another. */
public interface WireSource extends AutoCloseable {

    /** A kind of token. */
    enum Token {
        /** An object begins. */
        START_OBJECT,
        /** The innermost object ends. */
        END_OBJECT,
        /** An array begins. */
        START_ARRAY,
        /** The innermost array ends. */
        END_ARRAY,
        /** The name of a member. */
        NAME,
        /** A string. */
        STRING,
        /** A number. */
        NUMBER,
        /** True. */
        TRUE,
        /** False. */
        FALSE,
        /** Null. */
        NULL,
        /** A token that is not JSON, from a source in another format. */
        OTHER,
        /** The end of the text. */
        END
    }

    /**
     * Returns the current token.
     *
     * @return the token
     */
    Token current();

    /**
     * Moves to the next token and reads it completely.
     *
     * @return the token
     * @throws WireSyntaxException if the text is not JSON here; a source over an application's own parser throws what the
     *     parser does
     */
    Token next();

    /**
     * Returns the text of the current token.
     *
     * @return the text of a name or string, or the digits of a number
     */
    String text();

    /**
     * Returns the offset at which the current token begins.
     *
     * @return characters from the beginning, or -1 if the source does not know
     */
    long offset();

    /**
     * Returns the offset at which the current token ends.
     *
     * @return characters from the beginning, or -1 if the source does not know
     */
    long end();

    /** Gives back what the source holds, such as buffers; nothing is read after that. */
    @Override
    default void close() {}
}
