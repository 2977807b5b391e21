package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.manumit.entity.Ref;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.Person;
import io.github.manumit.party.Sex;
import io.github.manumit.quantity.CurrencyCode;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.ClockTime;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.Iri;
import io.github.manumit.value.Timestamp;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    /** Values that a value type itself rejects, by the code that it reports. */
    static final Map<String, Runnable> PARSED = Map.ofEntries(
            Map.entry("code.malformed", () -> Sex.of("")),
            Map.entry("clock-time.malformed", () -> ClockTime.parse("7 o'clock")),
            Map.entry("currency.unknown", () -> CurrencyCode.parse("tenge")),
            Map.entry("date.not-edtf", () -> PartialDate.parse("yesterday")),
            Map.entry("duration.not-iso8601", () -> IsoDuration.parse("3 years")),
            Map.entry("id.malformed", () -> Person.builder("a#b").build()),
            Map.entry("id.missing", () -> Person.builder(null).build()),
            Map.entry("iri.not-absolute", () -> Iri.parse("a page")),
            Map.entry("jurisdiction.malformed", () -> JurisdictionCode.parse("Kazakhstan")),
            Map.entry("language.not-bcp47", () -> LanguageTag.parse("Kazakh!")),
            Map.entry("path.malformed", () -> Citation.ofPath("126")),
            Map.entry("number.out-of-range", () -> Extent.exactly(new BigDecimal("1e999"))),
            Map.entry("period.end-before-start", () -> PartialDate.parse("2020/2019")),
            Map.entry("quantity.malformed", () -> new Extent.Bounded<BigDecimal>(null, null)),
            Map.entry("quantity.range-reversed", () -> Extent.between(BigDecimal.TEN, BigDecimal.ONE)),
            Map.entry("reference.malformed", () -> Ref.parse("a#")),
            Map.entry("statute.malformed", () -> StatuteCode.parse("")),
            Map.entry("text.empty", () -> LocalizedText.of(Map.of())),
            Map.entry("timestamp.not-rfc3339", () -> Timestamp.parse("2020")));

    static List<Map.Entry<String, Runnable>> parsed() {
        return List.copyOf(PARSED.entrySet());
    }

    @ParameterizedTest
    @MethodSource("parsed")
    void whatAValueRefusesHasACodeOfTheCatalogue(Map.Entry<String, Runnable> refused) {
        assertThatThrownBy(refused.getValue()::run)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        thrown -> assertThat(thrown.code()).isEqualTo(refused.getKey()));
        assertThat(Catalogue.standard().rule(refused.getKey()))
                .hasValueSatisfying(rule -> assertThat(rule.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void eachRuleIsWellFormed() {
        assertThat(Catalogue.standard().rules()).allSatisfy(rule -> {
            assertThat(rule.code()).matches("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(rule.level()).isIn("syntax", "shape", "value", "entity", "case");
            assertThat(rule.since()).matches("[0-9]+\\.[0-9]+");
            assertThat(rule.message()).isNotBlank().doesNotEndWith(".");
        });
    }

    @Test
    void aFindingHasSeverityAndMessageOfItsRule() {
        Finding finding = Catalogue.standard().finding("text.too-long", "/title/ru", 500);
        assertThat(finding)
                .isEqualTo(new Finding(
                        "text.too-long",
                        Severity.ERROR,
                        "/title/ru",
                        null,
                        null,
                        "The text is longer than 500 characters",
                        null));
        assertThat(finding.at(3, 7).inDocument(2))
                .isEqualTo(new Finding(
                        "text.too-long",
                        Severity.ERROR,
                        "/title/ru",
                        3,
                        7,
                        "The text is longer than 500 characters",
                        2));
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThatThrownBy(() -> Catalogue.standard().finding("no.such-rule", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
