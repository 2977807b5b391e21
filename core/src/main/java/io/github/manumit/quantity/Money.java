package io.github.manumit.quantity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.value.Answer;
import io.github.manumit.value.Built;
import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as stated in a report. In JSON, it is one flat object: {@code {"value": 300, "currency": "USD"}}.
 * There is no arithmetic.
 *
 * @param extent how much
 * @param currency the currency (ISO 4217); null if not stated
 * @param extensions unknown properties of the object, kept unchanged; part of {@code equals} but not of the text form
 */
@Built
public record Money(
        Extent<BigDecimal> extent,
        @Nullable CurrencyCode currency,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Checks that the extent is not null. */
    public Money {
        Objects.requireNonNull(extent, "extent");
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Returns an exact amount.
     *
     * @param amount the amount
     * @param currency an ISO 4217 code
     * @return the value
     */
    public static Money of(BigDecimal amount, String currency) {
        return new Money(Extent.exactly(amount), CurrencyCode.parse(currency));
    }

    /**
     * Returns an amount with any extent.
     *
     * @param extent how much
     * @param currency an ISO 4217 code
     * @return the value
     */
    public static Money of(Extent<BigDecimal> extent, String currency) {
        return new Money(extent, CurrencyCode.parse(currency));
    }

    /**
     * Parses the text form: an extent and a currency, such as {@code ~300 USD}.
     *
     * @param text a text as returned by {@link #toString()}
     * @return the amount
     * @throws InvalidValueException with code {@code quantity.malformed} or {@code currency.unknown} if the text is not
     *     a valid amount
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
     * @return cannot say, unless both are in the same currency; currencies are never converted
     */
    public Answer isMoreThan(Money other) {
        return currency != null && currency.equals(other.currency)
                ? extent.isMoreThan(other.extent)
                : Answer.CANNOT_SAY;
    }

    /**
     * Answers whether this amount equals another.
     *
     * @param other the other
     * @return cannot say, unless both are in the same currency; currencies are never converted
     */
    public Answer isAsMuchAs(Money other) {
        return currency != null && currency.equals(other.currency)
                ? extent.isAsMuchAs(other.extent)
                : Answer.CANNOT_SAY;
    }

    /**
     * Writes the amount for people, with the digits and separators of a language, signs for inexact amounts, and the
     * code of the currency: {@code > 1 500 000 KZT}.
     *
     * @param locale the reader's language; {@code ar-u-nu-arab} gives Arabic-Indic digits
     * @param labels returns the label of a magnitude word in that language, like {@code Vocabulary.labels(locale)} of
     *     manumit-vocabulary
     * @return the text
     */
    public String render(Locale locale, Function<? super MagnitudeWord, String> labels) {
        return ExtentText.render(extent, locale, labels) + (currency == null ? "" : "\u00a0" + currency.text());
    }

    /**
     * Creates an amount without unknown properties.
     *
     * @param extent how much
     * @param currency the currency; null if not stated
     */
    public Money(Extent<BigDecimal> extent, @Nullable CurrencyCode currency) {
        this(extent, currency, Extensions.none());
    }

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static MoneyBuilder builder() {
        return new MoneyBuilder();
    }

    /**
     * Returns a builder with the values of this record.
     *
     * @return the builder
     */
    public MoneyBuilder toBuilder() {
        return new MoneyBuilder(this);
    }

    /** Returns the text form, without unknown properties; unknown words are masked. */
    @Override
    public String toString() {
        return extent + (currency == null ? "" : " " + currency);
    }
}
