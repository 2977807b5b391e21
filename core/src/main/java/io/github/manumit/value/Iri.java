package io.github.manumit.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;

/**
 * An absolute address (RFC 3987), such as that of a case file or a web page.
 *
 * @param text the address as given, at most 2,000 characters
 */
public record Iri(String text) implements TextValue {

    private static final int MAX_LENGTH = 2_000;

    /**
     * Checks that the text is an absolute address.
     *
     * @throws InvalidValueException with code {@code iri.not-absolute} if it is not
     */
    public Iri {
        Objects.requireNonNull(text, "text");
        if (!isAbsolute(text)) {
            throw new InvalidValueException("iri.not-absolute", "not an absolute IRI");
        }
    }

    /**
     * Parses an address.
     *
     * @param text the address
     * @return the value
     * @throws InvalidValueException with code {@code iri.not-absolute} if it is not an absolute address
     */
    public static Iri parse(String text) {
        return new Iri(text);
    }

    /**
     * Tells whether a text is an absolute address.
     *
     * @param text any text
     * @return true if it has a scheme and something after it
     */
    public static boolean isAbsolute(String text) {
        if (text.length() > MAX_LENGTH) {
            return false;
        }
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Masked, because an address may name a person. */
    @Override
    public String toString() {
        return "Iri[\u2026]";
    }
}
