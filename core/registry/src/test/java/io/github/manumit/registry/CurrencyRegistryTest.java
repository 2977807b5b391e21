package io.github.manumit.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.quantity.CurrencyCode;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import java.util.Currency;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyRegistryTest {

    private final CurrencyRegistry registry = CurrencyRegistry.standard();

    private KnownCurrency currency(String code) {
        return registry.find(CurrencyCode.parse(code)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUR", "TJR", "UAK", "GEK", "LVR", "LTT", "RUR", "BYB", "BYR", "AZM", "AYM", "TMM", "YUN", "YUM", "DDM",
                "DEM", "MXP", "ZWN", "XEU", "HRK", "BUK", "ARY"
            })
    void aFormerCurrencyIsKnownAsFormer(String code) {
        assertThat(currency(code).isFormer()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KZT", "RUB", "UZS", "KGS", "TJS", "TMT", "UAH", "GEL", "EUR", "USD", "XAD", "ZWG", "XCG", "SLE", "VED",
                "XAU", "XDR", "XTS", "XXX", "CHE", "BOV"
            })
    void aCurrencyInUseIsKnownAsSuch(String code) {
        assertThat(currency(code).isFormer()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQQ", "ZZZ", "UKP", "TEN", "RUS", "SUM"})
    void whatIsInNoListIsUnknown(String code) {
        assertThat(registry.find(CurrencyCode.parse(code))).isEmpty();
    }

    @Test
    void tokensAndLocalCodesAreNotInTheRegistry() {
        assertThat(registry.find(CurrencyCode.parse("dti:4H95J0R2X"))).isEmpty();
        assertThat(registry.find(CurrencyCode.parse("org:USDT"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAU", "XDR", "XTS", "XXX", "CLF", "BOV", "XEU"})
    void metalsFundsAndCodesWithoutACurrencyAreNoLegalTender(String code) {
        assertThat(currency(code).isLegalTender()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SUR,1990,YES",
        "SUR,2004,NO",
        "SUR,1993-05,YES",
        "RUB,1998-06,YES",
        "RUB,1997,NO",
        "RUB,1997/1999,CANNOT_SAY",
        "RUR,1998,YES",
        "RUR,1999,NO",
        "UAK,1995,YES",
        "UAK,1997,NO",
        "EUR,1998-12-31,NO",
        "EUR,199X,CANNOT_SAY",
        "EUR,198X,NO",
        "EUR,1996?,CANNOT_SAY",
        "KZT,1993-11-04,NO",
        "KZT,1993-11-15,YES",
        "TRY,2004,NO",
        "HRK,2022-12-31,YES",
        "HRK,2023-01-15,NO",
        "ZWN,2010,NO",
        "ZWN,2000,CANNOT_SAY",
        "XAU,1700,CANNOT_SAY",
        "TPE,1990,YES",
        "USD,2099,YES",
        "KZT,XXXX-06-10,CANNOT_SAY",
        "'DEM',[1990..2020],CANNOT_SAY"
    })
    void aCurrencyIsInUseFromItsFirstToItsLastDayAnywhere(String code, String time, Answer answer) {
        assertThat(currency(code).isInUse(PartialDate.parse(time))).isEqualTo(answer);
    }

    @Test
    void theTimeCanBeAskedForATerritory() {
        PartialDate time = PartialDate.parse("2012");
        assertThat(currency("EUR").isInUse(time, JurisdictionCode.parse("DE-BE")))
                .isEqualTo(Answer.YES);
        assertThat(currency("EUR").isInUse(time, JurisdictionCode.parse("LV"))).isEqualTo(Answer.NO);
        assertThat(currency("EUR").isInUse(time, JurisdictionCode.parse("KZ"))).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({"KZT,2,2", "JPY,0,0", "KWD,3,3", "IQD,3,0", "UZS,2,2", "XAU,,2", "CLF,4,4", "ITL,0,0", "IDR,2,0"})
    void theMinorUnitIsThatOfIsoAndTheUsualDigitsThoseOfCldr(String code, Integer minorUnits, int usualDigits) {
        assertThat(currency(code).minorUnits()).isEqualTo(minorUnits);
        assertThat(currency(code).usualDigits()).isEqualTo(usualDigits);
    }

    @Test
    void everythingThatThisJdkKnowsIsKnownWithTheSameMinorUnit() {
        for (Currency each : Currency.getAvailableCurrencies()) {
            KnownCurrency known = currency(each.getCurrencyCode());
            Integer digits = each.getDefaultFractionDigits() < 0 ? null : each.getDefaultFractionDigits();
            assertThat(known.minorUnits()).as(known.toString()).isEqualTo(digits);
        }
    }

    @Test
    void firstAndLastDaysBoundAllUses() {
        for (KnownCurrency each : registry.all()) {
            PartialDate until = each.until();
            PartialDate since = each.since();
            assertThat(each.isFormer()).isEqualTo(until != null);
            each.uses().stream().map(CurrencyUse::time).filter(Objects::nonNull).forEach(time -> {
                assertThat(until == null || !time.surelyAfter(until)).isTrue();
                assertThat(since == null || !time.surelyBefore(since)).isTrue();
            });
        }
        assertThat(currency("SUR").since()).isEqualTo(PartialDate.parse("1961-01-01"));
        assertThat(currency("SUR").until()).isEqualTo(PartialDate.parse("1993-11-20"));
        assertThat(currency("AYM").since()).isNull();
        assertThat(currency("KZT").until()).isNull();
    }
}
