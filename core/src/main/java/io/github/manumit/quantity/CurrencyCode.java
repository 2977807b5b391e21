package io.github.manumit.quantity;

import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.TextValue;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The currency of an amount: an ISO 4217 currency, current or former, such as {@code KZT}; the identifier of a digital
 * token (ISO 24165), such as {@code dti:4H95J0R2X}; or a local code with a namespace, such as {@code org:USDT}.
 *
 * @param text the code as given
 */
public record CurrencyCode(String text) implements TextValue {

    /** A Digital Token Identifier. */
    private static final Pattern TOKEN = Pattern.compile("dti:[0-9A-Z]{9}");

    private static final int MAX_LENGTH = 100;

    /**
     * Checks the form of the code. Whether such a currency exists is known to the registry in manumit-registry.
     *
     * @throws InvalidValueException with code {@code currency.unknown} unless the text is three capital letters or has a
     *     namespace
     */
    public CurrencyCode {
        Objects.requireNonNull(text, "text");
        if (!isNamespaced(text) && !isIso(text)) {
            throw new InvalidValueException(
                    "currency.unknown", "neither an ISO 4217 currency code nor a code with a namespace");
        }
    }

    /**
     * Parses a code.
     *
     * @param text the code
     * @return the value
     * @throws InvalidValueException with code {@code currency.unknown} if it has none of the forms
     */
    public static CurrencyCode parse(String text) {
        return new CurrencyCode(text);
    }

    /**
     * Tells whether the code is local, so that other systems may not understand it.
     *
     * @return true if it has a namespace and is not an ISO 24165 identifier
     */
    public boolean isLocal() {
        return isNamespaced(text) && !TOKEN.matcher(text).matches();
    }

    /**
     * Tells whether the code has the form of ISO 4217, whether or not it is in that list.
     *
     * @return true for three capital letters
     */
    public boolean isIso() {
        return isIso(text);
    }

    private static boolean isIso(String text) {
        boolean iso = text.length() == 3;
        for (int i = 0; iso && i < text.length(); i++) {
            iso = text.charAt(i) >= 'A' && text.charAt(i) <= 'Z';
        }
        return iso;
    }

    private static boolean isNamespaced(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && colon < text.length() - 1
                && text.length() <= MAX_LENGTH
                && text.chars().noneMatch(Character::isISOControl);
    }

    /** Returns a standard code; masks a local one. */
    @Override
    public String toString() {
        return isLocal() ? "\u2026" : text;
    }
}
