package io.github.manumit.json.wire;

/** What a reader is given: the tokens of one JSON text, one after another. */
public interface WireSource {

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
        /** Something that is no JSON, from a source of another format. */
        OTHER,
        /** The text is over. */
        END
    }

    /**
     * Returns the current token.
     *
     * @return the token
     */
    Token current();

    /**
     * Goes to the next token, and reads it to its end.
     *
     * @return the token
     */
    Token next();

    /**
     * Returns the text of the current token.
     *
     * @return the text of a name or string, the digits of a number
     */
    String text();

    /**
     * Returns where the current token begins.
     *
     * @return characters from the beginning, or -1 where the source does not know
     */
    long offset();
}
