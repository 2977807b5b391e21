package io.github.manumit.quantity;

import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.TextValue;
import java.util.Currency;
import java.util.Objects;

/**
 * A currency (ISO 4217), current or former: {@code KZT}, {@code USD}.
 *
 * @param text three capital letters
 */
public record CurrencyCode(String text) implements TextValue {

    /**
     * Checks that the currency exists.
     *
     * @throws InvalidValueException with code {@code currency.unknown} when the JDK does not list it
     */
    public CurrencyCode {
        Objects.requireNonNull(text, "text");
        try {
            Currency.getInstance(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException("currency.unknown", "not a currency code of ISO 4217");
        }
    }

    /**
     * Reads a code.
     *
     * @param text the code
     * @return the value
     * @throws InvalidValueException with code {@code currency.unknown} when it is none
     */
    public static CurrencyCode parse(String text) {
        return new CurrencyCode(text);
    }

    /**
     * Returns the currency.
     *
     * @return the JDK's currency
     */
    public Currency currency() {
        return Currency.getInstance(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
