package io.github.manumit.json.wire;

/** The output of a writer: the events of one JSON text, in order. */
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
     * A boolean.
     *
     * @param value true or false
     */
    void flag(boolean value);

    /** JSON null, which occurs only in unknown properties. */
    void nothing();
}
