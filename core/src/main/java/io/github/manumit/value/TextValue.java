package io.github.manumit.value;

/**
 * A value that consists of a single text: a date, a code, an address. Each implementation has a static {@code parse}
 * method that is the inverse of {@link #text()}.
 */
public interface TextValue {

    /**
     * Returns the text as it was given.
     *
     * @return the text, never empty
     */
    String text();
}
