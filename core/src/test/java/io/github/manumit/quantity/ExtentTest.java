package io.github.manumit.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.manumit.time.PeriodPart;
import io.github.manumit.value.Answer;
import io.github.manumit.value.InvalidValueException;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtentTest {

    @Property
    void parseInvertsTheTextOfAQuantity(@ForAll("quantities") Quantity quantity) {
        assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
    }

    @Property
    void parseInvertsTheTextOfADuration(@ForAll("durations") Duration duration) {
        assertThat(Duration.parse(duration.toString())).isEqualTo(duration);
    }

    @Property
    void theLeastNeverLiesAboveTheGreatest(@ForAll("quantities") Quantity quantity) {
        BigDecimal least = quantity.extent().least();
        BigDecimal greatest = quantity.extent().greatest();
        if (least != null && greatest != null) {
            assertThat(least).isLessThanOrEqualTo(greatest);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "22",
        ">6000 of victims",
        ">=3",
        "<5",
        "<=5",
        "~50",
        "<~50",
        ">~6000 of victims",
        "<=~5",
        "10..20",
        ">10..<20",
        "many of persons",
        "12 hour/day",
        ">dozens"
    })
    void readsTheTextForms(String text) {
        assertThat(Quantity.parse(text)).hasToString(text);
    }

    @Test
    void overThreeYearsHasALeastThatIsNotItselfPossible() {
        Extent<IsoDuration> extent = Duration.parse(">P3Y").extent();
        assertThat(extent).isEqualTo(Extent.moreThan(IsoDuration.ofYears(3)));
        assertThat(extent.least()).isEqualTo(IsoDuration.parse("P3Y"));
        assertThat(extent.greatest()).isNull();
        assertThat(((Extent.Bounded<IsoDuration>) extent).low().inclusive()).isFalse();
    }

    @Test
    void nearlyAndJustOverAreBesideAnEndAndAnswerAsItAlone() {
        Extent<IsoDuration> nearly = Duration.parse("<~P3M").extent();
        assertThat(nearly).isEqualTo(Extent.nearly(IsoDuration.parse("P3M")));
        assertThat(nearly.isLessThan(IsoDuration.parse("P3M"))).isEqualTo(Answer.YES);
        assertThat(nearly.isMoreThan(IsoDuration.parse("P2M"))).isEqualTo(Answer.CANNOT_SAY);
        Extent<BigDecimal> justOver = Quantity.parse(">~50").extent();
        assertThat(justOver).isEqualTo(Extent.justOver(BigDecimal.valueOf(50)));
        assertThat(justOver.isMoreThan(BigDecimal.valueOf(50))).isEqualTo(Answer.YES);
        assertThat(justOver.isMoreThan(BigDecimal.valueOf(51))).isEqualTo(Answer.CANNOT_SAY);
    }

    @Test
    void nothingIsNearTwoEndsOrAWord() {
        Bound<BigDecimal> one = Bound.inclusive(BigDecimal.ONE);
        Bound<BigDecimal> ten = Bound.inclusive(BigDecimal.TEN);
        Bound<BigDecimal> many = new Bound<>(null, MagnitudeWord.MANY, false);
        assertThatThrownBy(() -> new Extent.Bounded<>(one, ten, true))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("quantity.malformed"));
        assertThatThrownBy(() -> new Extent.Bounded<>(many, null, true)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aPartOfAnAgeNeedsANumberAndNarrowsNothing() {
        Age twenties = Age.of(Extent.between(BigDecimal.valueOf(20), BigDecimal.valueOf(29)));
        Age early = twenties.withPart(PeriodPart.EARLY);
        assertThat(early.part()).isEqualTo(PeriodPart.EARLY);
        assertThat(early.years()).isEqualTo(twenties.years());
        assertThatThrownBy(() -> Age.of(AgeGroup.ADULT).withPart(PeriodPart.EARLY))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("quantity.malformed"));
    }

    @Test
    void aWordIsNoNumber() {
        Extent<BigDecimal> many = Quantity.worded(MagnitudeWord.MANY).extent();
        assertThat(many.least()).isNull();
        assertThat(many.greatest()).isNull();
    }

    @Test
    void refusesAReversedRangeAndSaysNoValue() {
        assertThatThrownBy(() -> Quantity.parse("4711..17"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("quantity.range-reversed"))
                .hasMessageNotContaining("4711");
    }

    @Test
    void scientificNotationIsMadePlainAndBounded() {
        assertThat(Quantity.of(Extent.exactly(new BigDecimal("1E3")))).isEqualTo(Quantity.of(1000));
        assertThatThrownBy(() -> Extent.exactly(new BigDecimal("1E100"))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Extent.exactly(new BigDecimal("1E999999999")))
                .isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P3Y", "P1Y6M", "P2W", "P10D", "PT8H", "PT8H30M", "P1DT12H", "P0.5Y", "PT1,5S"})
    void readsIsoDurations(String text) {
        assertThat(IsoDuration.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "3Y",
                "PT",
                "P3",
                "P1D1Y",
                "PY",
                "P1YT",
                "P-1Y",
                "P1.5Y2M",
                "P1H",
                "P1Y1Y",
                "p3y",
                "P12345678901Y"
            })
    void refusesWhatIsNoDuration(String text) {
        assertThatThrownBy(() -> IsoDuration.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("duration.not-iso8601"));
    }

    @Test
    void durationsCompareByMeanLength() {
        assertThat(IsoDuration.parse("P12M")).isEqualByComparingTo(IsoDuration.parse("P1Y"));
        assertThat(IsoDuration.parse("P35M")).isLessThan(IsoDuration.ofYears(3));
        assertThat(IsoDuration.ofMonths(1)).isGreaterThan(IsoDuration.ofDays(30));
    }

    @Test
    void moneyReadsItsText() {
        assertThat(Money.parse("~300 USD")).isEqualTo(Money.of(Extent.about(BigDecimal.valueOf(300)), "USD"));
        assertThat(Money.of(new BigDecimal("12.50"), "KZT")).hasToString("12.50 KZT");
        assertThatThrownBy(() -> CurrencyCode.parse("usd")).isInstanceOf(InvalidValueException.class);
        assertThat(CurrencyCode.parse("UZS").isIso()).isTrue();
    }

    @Test
    void anAgeSaysSomething() {
        assertThat(Age.ofYears(16)).hasToString("16");
        assertThat(Age.of(AgeGroup.MINOR)).hasToString("minor");
        assertThatThrownBy(() -> new Age(null, null, null)).isInstanceOf(InvalidValueException.class);
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return Combinators.combine(
                        ExtentArbitraries.extents(ExtentArbitraries.numbers()),
                        Arbitraries.of(QuantityUnit.known()).injectNull(0.5),
                        Arbitraries.of(PerUnit.known()).injectNull(0.5),
                        Arbitraries.of(Counted.known()).injectNull(0.5))
                .as(Quantity::new);
    }

    @Provide
    Arbitrary<Duration> durations() {
        return ExtentArbitraries.extents(ExtentArbitraries.isoDurations()).map(Duration::of);
    }

    @Test
    void aWordOfDurationHasAUnitAndNothingElseHas() {
        Duration months = Duration.worded(MagnitudeWord.SEVERAL, QuantityUnit.MONTH);

        assertThat(months).hasToString("several month");
        assertThat(Duration.parse("several month")).isEqualTo(months);
        assertThatThrownBy(() -> new Duration(Extent.exactly(IsoDuration.ofYears(3)), QuantityUnit.YEAR))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("quantity.malformed"));
    }

    @Test
    void anAmountMayBeInATokenOrInSomethingLocal() {
        assertThat(Money.parse("250 dti:4H95J0R2X")).hasToString("250 dti:4H95J0R2X");
        assertThat(CurrencyCode.parse("org:USDT").isLocal()).isTrue();
        assertThat(CurrencyCode.parse("org:USDT").isIso()).isFalse();
        assertThat(CurrencyCode.parse("org:USDT").toString()).doesNotContain("USDT");
        assertThat(CurrencyCode.parse("dti:4H95J0R2X").isLocal()).isFalse();
        assertThat(CurrencyCode.parse("dti:Ivan Ivanov").toString()).doesNotContain("Ivan");
    }
}
