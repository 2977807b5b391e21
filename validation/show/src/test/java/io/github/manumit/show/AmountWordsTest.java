package io.github.manumit.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.extension.Extensions;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Counted;
import io.github.manumit.quantity.CurrencyCode;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.quantity.MagnitudeWord;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.PerUnit;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.quantity.QuantityUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AmountWordsTest {

    private static final AmountWords ENGLISH = new AmountWords(new Labels(Locale.ENGLISH));

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWENTY = new BigDecimal("20");

    @Test
    void vagueQuantitiesAreShownAsVague() {
        assertThat(ENGLISH.of(Quantity.of(2).withOf(Counted.PERSONS))).isEqualTo("2 persons");
        assertThat(ENGLISH.of(Quantity.about(50))).isEqualTo("about 50");
        assertThat(ENGLISH.of(Quantity.moreThan(6000))).isEqualTo("more than 6,000");
        assertThat(ENGLISH.of(Quantity.atLeast(3))).isEqualTo("at least 3");
        assertThat(ENGLISH.of(Quantity.of(Extent.lessThan(TEN)))).isEqualTo("less than 10");
        assertThat(ENGLISH.of(Quantity.of(Extent.atMost(TEN)))).isEqualTo("at most 10");
        assertThat(ENGLISH.of(Quantity.of(Extent.between(TEN, TWENTY)))).isEqualTo("between 10 and 20");
        assertThat(ENGLISH.of(Quantity.of(new Extent.Bounded<>(Bound.exclusive(TEN), Bound.inclusive(TWENTY)))))
                .isEqualTo("more than 10 and at most 20");
        assertThat(ENGLISH.of(Quantity.worded(MagnitudeWord.MANY).withOf(Counted.PERSONS)))
                .isEqualTo("many persons");
    }

    @Test
    void unitsFollowTheirNumber() {
        assertThat(ENGLISH.of(Quantity.of(1).withUnit(QuantityUnit.HOUR))).isEqualTo("1 hour");
        assertThat(ENGLISH.of(Quantity.of(16).withUnit(QuantityUnit.HOUR).withPer(PerUnit.DAY)))
                .isEqualTo("16 hours per day");
        assertThat(ENGLISH.of(Quantity.of(40).withUnit(QuantityUnit.PERCENT))).isEqualTo("40 percent");
    }

    @Test
    void whatIsCountedFollowsItsNumber() {
        assertThat(ENGLISH.of(Quantity.of(1).withOf(Counted.BUILDINGS))).isEqualTo("1 building");
        assertThat(ENGLISH.of(Quantity.of(1).withOf(Counted.FAMILIES))).isEqualTo("1 family");
        assertThat(ENGLISH.of(Quantity.of(1).withOf(Counted.WITNESSES))).isEqualTo("1 witness");
        assertThat(ENGLISH.of(Quantity.of(1).withOf(Counted.SEARCHES))).isEqualTo("1 search");
        assertThat(ENGLISH.of(Quantity.of(1).withOf(Counted.WOMEN))).isEqualTo("1 woman");
        assertThat(ENGLISH.of(Quantity.of(1).withOf(Counted.MISSING))).isEqualTo("1 missing person");
        assertThat(ENGLISH.of(Quantity.of(1).withOf(Counted.COUNTS))).isEqualTo("1 count of an indictment");
        assertThat(ENGLISH.of(Quantity.of(1).withUnit(QuantityUnit.TIMES).withPer(PerUnit.MONTH)))
                .isEqualTo("once per month");
        assertThat(ENGLISH.of(Quantity.of(3).withUnit(QuantityUnit.TIMES).withPer(PerUnit.MONTH)))
                .isEqualTo("3 times per month");
        assertThat(ENGLISH.of(Quantity.worded(MagnitudeWord.MAJORITY).withOf(Counted.WORKERS)))
                .isEqualTo("majority of workers");
    }

    @Test
    void aDurationByAWordHasAUnit() {
        assertThat(ENGLISH.of(Duration.worded(MagnitudeWord.SEVERAL, QuantityUnit.MONTH)))
                .isEqualTo("several months");
        assertThat(ENGLISH.of(Duration.worded(MagnitudeWord.DOZENS, QuantityUnit.NIGHT)))
                .isEqualTo("dozens of nights");
    }

    @Test
    void durationsAndAgesLikewise() {
        assertThat(ENGLISH.of(Duration.moreThan(IsoDuration.ofYears(3)))).isEqualTo("more than 3 years");
        assertThat(ENGLISH.of(Duration.of(IsoDuration.parse("P1Y6MT30M")))).isEqualTo("1 year 6 months 30 minutes");
        assertThat(ENGLISH.of(Age.of(Extent.between(new BigDecimal("15"), new BigDecimal("18")))))
                .isEqualTo("between 15 and 18 years");
        assertThat(ENGLISH.of(Age.ofYears(17))).isEqualTo("17 years");
    }

    @Test
    void moneyKeepsItsDigits() {
        assertThat(ENGLISH.of(Money.of(new BigDecimal("1200.50"), "USD"))).isEqualTo("1,200.50 USD");
    }

    private static final AmountWords RUSSIAN = in("ru");
    private static final AmountWords KAZAKH = in("kk");
    private static final AmountWords UZBEK = in("uz");

    private static AmountWords in(String language) {
        return new AmountWords(new Labels(Locale.forLanguageTag(language)));
    }

    private static Quantity persons(Extent<BigDecimal> extent) {
        return Quantity.of(extent).withOf(Counted.PERSONS);
    }

    @Test
    void aNounFollowsItsNumberByThePluralRules() {
        assertThat(List.of(1, 2, 5, 11, 12, 21, 22, 25, 101, 111))
                .extracting(number -> RUSSIAN.of(Quantity.of(number).withUnit(QuantityUnit.YEAR)))
                .containsExactly(
                        "1 год", "2 года", "5 лет", "11 лет", "12 лет", "21 год", "22 года", "25 лет", "101 год",
                        "111 лет");
        assertThat(RUSSIAN.of(Quantity.of(Extent.exactly(new BigDecimal("1.5"))).withUnit(QuantityUnit.YEAR)))
                .isEqualTo("1,5 года");
        assertThat(KAZAKH.of(Quantity.of(5).withUnit(QuantityUnit.YEAR))).isEqualTo("5 жыл");
        assertThat(UZBEK.of(Quantity.of(5).withUnit(QuantityUnit.YEAR))).isEqualTo("5 yil");
    }

    @Test
    void aComparatorTakesTheNounInItsCase() {
        Duration moreThanThree = Duration.moreThan(IsoDuration.ofYears(3));
        assertThat(RUSSIAN.of(moreThanThree)).isEqualTo("более 3 лет");
        assertThat(KAZAKH.of(moreThanThree)).isEqualTo("3 жылдан астам");
        assertThat(UZBEK.of(moreThanThree)).isEqualTo("3 yildan ortiq");
        assertThat(RUSSIAN.of(Duration.moreThan(IsoDuration.ofYears(1)))).isEqualTo("более 1 года");
        assertThat(RUSSIAN.of(Duration.moreThan(IsoDuration.parse("P1Y6M")))).isEqualTo("более 1 года 6 месяцев");
        assertThat(KAZAKH.of(Duration.moreThan(IsoDuration.parse("P1Y6M")))).isEqualTo("1 жыл 6 айдан астам");

        Quantity between = persons(Extent.between(TEN, TWENTY));
        assertThat(ENGLISH.of(between)).isEqualTo("between 10 and 20 persons");
        assertThat(RUSSIAN.of(between)).isEqualTo("от 10 до 20 человек");
        assertThat(KAZAKH.of(between)).isEqualTo("10-нан 20 адамға дейін");
        assertThat(UZBEK.of(between)).isEqualTo("10 dan 20 kishigacha");

        Quantity about = persons(new Extent.About<>(TWENTY));
        assertThat(RUSSIAN.of(about)).isEqualTo("около 20 человек");
        assertThat(KAZAKH.of(about)).isEqualTo("шамамен 20 адам");
        assertThat(UZBEK.of(about)).isEqualTo("taxminan 20 kishi");

        Quantity odd = persons(new Extent.Bounded<>(Bound.exclusive(TEN), Bound.inclusive(TWENTY)));
        assertThat(RUSSIAN.of(odd)).isEqualTo("более 10 и не более 20 человек");
        assertThat(KAZAKH.of(odd)).isEqualTo("10-нан астам және ең көбі 20 адам");
        assertThat(UZBEK.of(odd)).isEqualTo("10 dan ortiq va koʻpi bilan 20 kishi");
    }

    @Test
    void anEndingFollowsTheNumberAsItIsReadInKazakh() {
        assertThat(List.of("3", "6", "10", "40", "80", "100", "3000", "6000000", "2000000000", "1.6", "0"))
                .extracting(number -> KAZAKH.of(Quantity.of(Extent.moreThan(new BigDecimal(number)))))
                .containsExactly(
                        "3-тен астам",
                        "6-дан астам",
                        "10-нан астам",
                        "40-тан астам",
                        "80-нен астам",
                        "100-ден астам",
                        "3\u00a0000-нан астам",
                        "6\u00a0000\u00a0000-нан астам",
                        "2\u00a0000\u00a0000\u00a0000-тан астам",
                        "1,6-дан астам",
                        "0-ден астам");
    }

    @Test
    void aWordOfMagnitudeTakesTheNounInItsCase() {
        assertThat(RUSSIAN.of(Quantity.worded(MagnitudeWord.SEVERAL).withOf(Counted.WORKERS)))
                .isEqualTo("несколько работников");
        assertThat(RUSSIAN.of(Quantity.worded(MagnitudeWord.SOME).withOf(Counted.WORKERS)))
                .isEqualTo("некоторые работники");
        assertThat(RUSSIAN.of(Quantity.of(
                                new Extent.Bounded<>(new Bound<BigDecimal>(null, MagnitudeWord.SEVERAL, false), null))
                        .withOf(Counted.WORKERS)))
                .isEqualTo("более нескольких работников");
        assertThat(KAZAKH.of(Quantity.worded(MagnitudeWord.HUNDREDS).withOf(Counted.WORKERS)))
                .isEqualTo("жүздеген жұмысшы");
        assertThat(KAZAKH.of(Quantity.worded(MagnitudeWord.MAJORITY).withOf(Counted.WORKERS)))
                .isEqualTo("жұмысшылар: көпшілігі");
        assertThat(UZBEK.of(Duration.worded(MagnitudeWord.SEVERAL, QuantityUnit.MONTH)))
                .isEqualTo("bir necha oy");
    }

    @Test
    void aRateIsPerUnitInEachLanguage() {
        Quantity hours = Quantity.of(16).withUnit(QuantityUnit.HOUR).withPer(PerUnit.DAY);
        assertThat(RUSSIAN.of(hours)).isEqualTo("16 часов в день");
        assertThat(KAZAKH.of(hours)).isEqualTo("16 сағат, күніне");
        assertThat(UZBEK.of(hours)).isEqualTo("16 soat, kuniga");
    }

    @Test
    void aShareOfWhatIsCounted() {
        Quantity share = Quantity.of(40).withUnit(QuantityUnit.PERCENT).withOf(Counted.VICTIMS);
        assertThat(ENGLISH.of(share)).isEqualTo("40 percent of victims");
        assertThat(RUSSIAN.of(share)).isEqualTo("40 процентов жертв");
        assertThat(KAZAKH.of(share)).isEqualTo("жәбірленушілер: 40 пайыз");
        assertThat(UZBEK.of(share)).isEqualTo("jabrlanuvchilar: 40 foiz");
    }

    @Test
    void aSumWithAComparator() {
        Money sum = new Money(Extent.moreThan(new BigDecimal("2000")), CurrencyCode.parse("USD"), Extensions.none());
        assertThat(ENGLISH.of(sum)).isEqualTo("more than 2,000 USD");
        assertThat(RUSSIAN.of(sum)).isEqualTo("более 2\u00a0000 USD");
        assertThat(KAZAKH.of(sum)).isEqualTo("2\u00a0000 USD сомасынан астам");
        assertThat(UZBEK.of(sum)).isEqualTo("2\u00a0000 USD miqdoridan ortiq");
    }

    @Test
    void aWordThatIsNotOursKeepsItsNumber() {
        Quantity bushels = Quantity.of(Extent.moreThan(TEN)).withUnit(QuantityUnit.of("x:bushel"));
        assertThat(RUSSIAN.of(bushels)).isEqualTo("более 10 (" + Given.text("x:bushel") + ")");
    }
}
