package io.github.manumit.quantity;

import io.github.manumit.value.InvalidValueException;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as a report states it. In JSON one flat object: {@code {"value": 300, "currency": "USD"}}. There is no arithmetic.
 *
 * @param extent how much
 * @param currency the currency (ISO 4217); null where the report does not say
 */
public record Money(Extent<BigDecimal> extent, @Nullable CurrencyCode currency) {

    /** Checks that there is an extent. */
    public Money {
        Objects.requireNonNull(extent, "extent");
    }

    /**
     * An exact amount.
     *
     * @param amount the amount
     * @param currency code of ISO 4217
     * @return the value
     */
    public static Money of(BigDecimal amount, String currency) {
        return new Money(Extent.exactly(amount), CurrencyCode.parse(currency));
    }

    /**
     * An amount of any extent.
     *
     * @param extent how much
     * @param currency code of ISO 4217
     * @return the value
     */
    public static Money of(Extent<BigDecimal> extent, String currency) {
        return new Money(extent, CurrencyCode.parse(currency));
    }

    /**
     * Reads the text form: an extent and a currency, such as {@code ~300 USD}.
     *
     * @param text the text that {@link #toString()} gives
     * @return the amount
     * @throws InvalidValueException with code {@code quantity.malformed} or {@code currency.unknown} when the text is no amount
     */
    public static Money parse(String text) {
        int blank = text.indexOf(' ');
        return new Money(
                ExtentText.parse(blank < 0 ? text : text.substring(0, blank), ExtentText::number),
                blank < 0 ? null : CurrencyCode.parse(text.substring(blank + 1)));
    }

    /** Gives the text form; a word that is not known is masked. */
    @Override
    public String toString() {
        return extent + (currency == null ? "" : " " + currency);
    }
}
