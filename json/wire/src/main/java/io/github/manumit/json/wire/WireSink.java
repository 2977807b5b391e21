package io.github.manumit.json.wire;

/** What a writer is told: the events of one JSON text, in order. */
public interface WireSink {

    /** An object begins. */
    void startObject();

    /** The innermost object ends. */
    void endObject();

    /** An array begins. */
    void startArray();

    /** The innermost array ends. */
    void endArray();

    /**
     * A member of an object; its value follows.
     *
     * @param name the member's name
     */
    void name(String name);

    /**
     * A string.
     *
     * @param text its text
     */
    void string(String text);

    /**
     * A number.
     *
     * @param text its digits, without exponent
     */
    void number(String text);

    /**
     * A truth value.
     *
     * @param value true or false
     */
    void flag(boolean value);

    /** JSON's null, which occurs in unknown properties only. */
    void nothing();
}
