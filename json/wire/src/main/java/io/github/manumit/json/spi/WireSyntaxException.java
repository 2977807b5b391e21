package io.github.manumit.json.spi;

/** Thrown by a source where its text is not JSON. Has no message, because that of the library could quote the text. */
public final class WireSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where the library gave up, in characters from the beginning; -1 if it does not say. */
    private final long offset;

    /**
     * Creates the exception.
     *
     * @param offset where the library gave up, in characters from the beginning; -1 if it does not say
     */
    public WireSyntaxException(long offset) {
        super(null, null, false, false);
        this.offset = offset;
    }

    /**
     * Returns the position.
     *
     * @return characters from the beginning; -1 if it is not known
     */
    public long offset() {
        return offset;
    }
}
