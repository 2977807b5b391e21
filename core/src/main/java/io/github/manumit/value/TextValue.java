package io.github.manumit.value;

/**
 * A value whose whole content is one text: a date, a code, an address. Each implementation has a static {@code parse} that inverts
 * {@link #text()}.
 */
public interface TextValue {

    /**
     * Returns the text form, as it was given.
     *
     * @return the text, never empty
     */
    String text();
}
