package io.github.manumit.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.manumit.time.YearsElapsed;
import io.github.manumit.value.Answer;
import io.github.manumit.value.InvalidValueException;
import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtentQuestionsTest {

    private static Extent<BigDecimal> number(String text) {
        return Quantity.parse(text).extent();
    }

    @ParameterizedTest
    @CsvSource({
        "5, 3, YES",
        "3, 5, NO",
        "3, 3, NO",
        ">3, 3, YES",
        ">=3, 3, CANNOT_SAY",
        ">3, 4, CANNOT_SAY",
        "<=3, 3, NO",
        "<3, >=3, NO",
        "3..5, 1..2, YES",
        "3..5, 1..3, CANNOT_SAY",
        "3..5, 5..9, NO",
        "~50, 10, CANNOT_SAY",
        "many, 2, CANNOT_SAY",
        "6, dozens, CANNOT_SAY",
    })
    void moreThanAnother(String one, String other, Answer answer) {
        assertThat(number(one).isMoreThan(number(other))).isEqualTo(answer);
        assertThat(number(other).isLessThan(number(one))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "P3Y, P35M, YES",
        "P3Y, P36M, NO",
        "P1M, P30D, CANNOT_SAY",
        "P1M, P27D, CANNOT_SAY",
        "P1Y, P365D, CANNOT_SAY",
        "P1Y, P300D, YES",
        "P1M, P40D, NO",
        "P2W, P13D, YES",
        "PT48H, P2D, NO",
        "P1M1D, P1M, YES",
        "P1M, P1M1D, NO",
        "P10Y, P3000D, YES",
    })
    void longerThanAnother(String one, String other, Answer answer) {
        assertThat(IsoDuration.parse(one).isLongerThan(IsoDuration.parse(other)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5..3", ">3..3", "3..<3", ">3..<3"})
    void aRangeWithNothingInItIsRefused(String text) {
        assertThatThrownBy(() -> number(text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo("quantity.range-reversed"));
    }

    @Test
    void aMonthAndThirtyDaysAreNoReversedRange() {
        assertThat(Duration.parse("P1M..P30D")).hasToString("P1M..P30D");
    }

    @ParameterizedTest
    @CsvSource({
        "17, 18, YES",
        "18, 18, NO",
        "<18, 18, YES",
        ">=15, 18, CANNOT_SAY",
        "14..17, 18, YES",
        "14..17, 16, CANNOT_SAY",
        "~17, 18, CANNOT_SAY",
    })
    void minorByYearsAndLaw(String years, int majority, Answer answer) {
        assertThat(Age.of(number(years)).isMinor(majority)).isEqualTo(answer);
    }

    @Test
    void minorByGroupAndLaw() {
        assertThat(Age.of(AgeGroup.MINOR).isMinor(21)).isEqualTo(Answer.YES);
        assertThat(Age.of(AgeGroup.ADULT).isMinor(18)).isEqualTo(Answer.NO);
        assertThat(Age.of(AgeGroup.CTDC_9_17).isMinor(18)).isEqualTo(Answer.YES);
        assertThat(Age.of(AgeGroup.CTDC_18_20).isMinor(21)).isEqualTo(Answer.YES);
        assertThat(Age.of(AgeGroup.CTDC_18_20).isMinor(18)).isEqualTo(Answer.NO);
        assertThat(Age.of(AgeGroup.CTDC_48_AND_OVER).isAtLeast(40)).isEqualTo(Answer.YES);
        assertThat(Age.of(AgeGroup.CHILD).isMinor(16)).isEqualTo(Answer.CANNOT_SAY);
        assertThat(Age.of(AgeGroup.of("org:teens")).isMinor(18)).isEqualTo(Answer.CANNOT_SAY);
        assertThat(new Age(number("16"), null, AgeGroup.ADULT).isMinor(18)).isEqualTo(Answer.YES);
        assertThat(new Age(number("30"), QuantityUnit.MONTH, null).isMinor(18)).isEqualTo(Answer.YES);
        assertThat(new Age(number("5"), QuantityUnit.DAY, null).isMinor(18)).isEqualTo(Answer.YES);
        assertThat(new Age(number("5"), QuantityUnit.SHIFT, null).isMinor(18)).isEqualTo(Answer.CANNOT_SAY);
        assertThat(new Age(number("5"), QuantityUnit.DAY, null).years()).isEmpty();
    }

    @Test
    void aNumberThatNoAgeHasAnswersNothing() {
        for (int years : new int[] {-1, -9, -99, 999, 9999}) {
            assertThat(Age.ofYears(years).isMinor(18)).isEqualTo(Answer.CANNOT_SAY);
            assertThat(Age.ofYears(years).completedYears()).isEqualTo(new YearsElapsed(null, null));
        }
        assertThat(new Age(number("-9"), QuantityUnit.MONTH, null).isMinor(18)).isEqualTo(Answer.CANNOT_SAY);
        assertThat(Age.ofYears(99).isMinor(18)).isEqualTo(Answer.NO);
    }

    @Test
    void noNumberIsEndless() {
        assertThatThrownBy(() -> number("9".repeat(1_000_000))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void amountsAreComparedInOneCurrencyOnly() {
        assertThat(Money.parse("300 USD").isMoreThan(Money.parse("200 USD"))).isEqualTo(Answer.YES);
        assertThat(Money.parse("300 USD").isMoreThan(Money.parse("200 KZT"))).isEqualTo(Answer.CANNOT_SAY);
        assertThat(Money.parse("300").isAsMuchAs(Money.parse("300"))).isEqualTo(Answer.CANNOT_SAY);
        assertThat(Quantity.parse("3 day").isMoreThan(Quantity.parse("2 day"))).isEqualTo(Answer.YES);
        assertThat(Quantity.parse("3 day").isMoreThan(Quantity.parse("2 hour"))).isEqualTo(Answer.CANNOT_SAY);
    }

    @Test
    void amountsAreWrittenForPeople() {
        assertThat(Money.parse(">1500000 KZT").render(Locale.ENGLISH, MagnitudeWord::word))
                .isEqualTo(">\u00a01,500,000\u00a0KZT");
        assertThat(Money.parse("200..300.50 USD").render(Locale.GERMAN, MagnitudeWord::word))
                .isEqualTo("200\u2013300,50\u00a0USD");
        assertThat(Money.parse("~50 USD").render(Locale.forLanguageTag("ar-EG-u-nu-arab"), MagnitudeWord::word))
                .isEqualTo("\u2248\u00a0\u0665\u0660\u00a0USD");
        assertThat(Money.parse("<=5").render(Locale.ENGLISH, MagnitudeWord::word))
                .isEqualTo("\u2264\u00a05");
        assertThat(Money.parse("<~5").render(Locale.ENGLISH, MagnitudeWord::word))
                .isEqualTo("\u2272\u00a05");
        assertThat(Money.parse(">=~5").render(Locale.ENGLISH, MagnitudeWord::word))
                .isEqualTo("\u2273\u00a05");
        assertThat(Money.parse("hundreds EUR").render(Locale.ENGLISH, word -> "<" + word.word() + ">"))
                .isEqualTo("<hundreds>\u00a0EUR");
        assertThat(Money.parse(">hundreds EUR").render(Locale.ENGLISH, MagnitudeWord::word))
                .isEqualTo(">\u00a0hundreds\u00a0EUR");
    }

    @Test
    void answersCombine() {
        assertThat(Answer.YES.and(Answer.CANNOT_SAY)).isEqualTo(Answer.CANNOT_SAY);
        assertThat(Answer.NO.and(Answer.CANNOT_SAY)).isEqualTo(Answer.NO);
        assertThat(Answer.YES.or(Answer.CANNOT_SAY)).isEqualTo(Answer.YES);
        assertThat(Answer.NO.or(Answer.CANNOT_SAY)).isEqualTo(Answer.CANNOT_SAY);
        assertThat(Answer.CANNOT_SAY.not()).isEqualTo(Answer.CANNOT_SAY);
    }

    @Provide
    Arbitrary<Extent<BigDecimal>> extents() {
        return ExtentArbitraries.extents(ExtentArbitraries.numbers());
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return ExtentArbitraries.numbers();
    }

    @Provide
    Arbitrary<IsoDuration> durations() {
        return ExtentArbitraries.isoDurations();
    }

    @Property
    void moreThanExcludesLessThanAndAsMuchAs(
            @ForAll("extents") Extent<BigDecimal> one, @ForAll("extents") Extent<BigDecimal> other) {
        if (one.isMoreThan(other).isYes()) {
            assertThat(other.isMoreThan(one)).isEqualTo(Answer.NO);
            assertThat(one.isAsMuchAs(other)).isEqualTo(Answer.NO);
        }
    }

    @Property
    void anExactExtentAnswersAsItsNumber(
            @ForAll("extents") Extent<BigDecimal> one, @ForAll("numbers") BigDecimal number) {
        Extent<BigDecimal> exact = Extent.exactly(number);
        assertThat(one.isMoreThan(exact)).isEqualTo(one.isMoreThan(number));
        assertThat(one.isLessThan(exact)).isEqualTo(one.isLessThan(number));
        assertThat(one.isAsMuchAs(exact)).isEqualTo(one.is(number));
    }

    @Property
    void questionsAboutANumberAgree(@ForAll("extents") Extent<BigDecimal> one, @ForAll("numbers") BigDecimal number) {
        assertThat(one.isAtMost(number)).isEqualTo(one.isMoreThan(number).not());
        assertThat(one.isMoreThan(number).isYes() && !one.isAtLeast(number).isYes())
                .isFalse();
    }

    @Property
    void noDurationIsLongerBothWays(@ForAll("durations") IsoDuration one, @ForAll("durations") IsoDuration other) {
        assertThat(one.isLongerThan(other).isYes() && other.isLongerThan(one).isYes())
                .isFalse();
        assertThat(one.isLongerThan(one)).isEqualTo(Answer.NO);
    }
}
