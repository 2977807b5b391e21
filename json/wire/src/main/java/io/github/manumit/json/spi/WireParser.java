package io.github.manumit.json.spi;

/**
 * A JSON library that gives the tokens of a text. An adapter implements it and is found by service loading; the library
 * must not have limits of its own that are narrower than those of {@link io.github.manumit.json.ReadLimits}.
 */
public interface WireParser {

    /**
     * Returns the name by which an application can choose this library.
     *
     * @return the name, such as {@code jackson3}
     */
    String name();

    /**
     * Starts to read a text.
     *
     * @param text the text of a document
     * @return its tokens, before the first one; {@link WireSource#next} throws {@link WireSyntaxException} where the
     *     text is not JSON
     */
    WireSource open(String text);
}
