package io.github.manumit.quantity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.value.Answer;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as a report states it. In JSON one flat object: {@code {"value": 300, "currency": "USD"}}. There is no arithmetic.
 *
 * @param extent how much
 * @param currency the currency (ISO 4217); null where the report does not say
 * @param extensions unknown properties of the object, kept as they came; no part of the text form, though of {@code equals}
 */
@Built
public record Money(
        Extent<BigDecimal> extent,
        @Nullable CurrencyCode currency,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Checks that there is an extent. */
    public Money {
        Objects.requireNonNull(extent, "extent");
        extensions = Copies.orElse(extensions, Extensions.none());
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

    /**
     * Answers whether this amount is more than another.
     *
     * @param other the other
     * @return that one cannot say, unless both are in one currency; nothing is converted
     */
    public Answer isMoreThan(Money other) {
        return currency != null && currency.equals(other.currency)
                ? extent.isMoreThan(other.extent)
                : Answer.CANNOT_SAY;
    }

    /**
     * Answers whether this amount is as much as another.
     *
     * @param other the other
     * @return that one cannot say, unless both are in one currency; nothing is converted
     */
    public Answer isAsMuchAs(Money other) {
        return currency != null && currency.equals(other.currency)
                ? extent.isAsMuchAs(other.extent)
                : Answer.CANNOT_SAY;
    }

    /**
     * Writes the amount for people, with the digits and separators of a language, signs for what is not exact, and the currency's code:
     * {@code > 1 500 000 KZT}.
     *
     * @param locale the reader's language; {@code ar-u-nu-arab} gives Arabic-Indic digits
     * @param labels gives a word of magnitude its label in that language, as {@code Vocabulary.labels(locale)} of manumit-vocabulary does
     * @return the text
     */
    public String render(Locale locale, Function<? super MagnitudeWord, String> labels) {
        return ExtentText.render(extent, locale, labels) + (currency == null ? "" : "\u00a0" + currency.text());
    }

    /**
     * Makes an amount without unknown properties.
     *
     * @param extent how much
     * @param currency the currency; null where the report does not say
     */
    public Money(Extent<BigDecimal> extent, @Nullable CurrencyCode currency) {
        this(extent, currency, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static MoneyBuilder builder() {
        return new MoneyBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public MoneyBuilder toBuilder() {
        return new MoneyBuilder(this);
    }

    /** Gives the text form, without unknown properties; a word that is not known is masked. */
    @Override
    public String toString() {
        return extent + (currency == null ? "" : " " + currency);
    }
}
