package io.github.manumit.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Counted;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.quantity.MagnitudeWord;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.PerUnit;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.quantity.QuantityUnit;
import java.math.BigDecimal;
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
}
