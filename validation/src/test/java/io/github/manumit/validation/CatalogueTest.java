package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Ref;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.Sex;
import io.github.manumit.place.Place;
import io.github.manumit.place.PlaceKind;
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
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "uz"})
    void eachTextIsThereAndWellFormed(String language) {
        Map<String, String> english = RuleTexts.of(Locale.ENGLISH);
        Map<String, String> texts = RuleTexts.of(Locale.forLanguageTag(language));
        for (Rule rule : Catalogue.standard().rules()) {
            String code = rule.code();
            assertThat(texts).containsKey(code);
            assertThat(texts).containsKey(code + ".fix");
        }
        english.forEach((key, text) -> {
            if (!key.endsWith(".why") || language.equals("ru")) {
                assertThat(texts).containsKey(key);
                assertThat(arguments(texts.get(key))).as(key).isEqualTo(arguments(text));
                assertThat(new MessageFormat(texts.get(key), Locale.ROOT)).isNotNull();
            }
        });
        assertThat(english.keySet()).containsAll(texts.keySet());
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void eachTextBelongsToARule() {
        Set<String> codes =
                Catalogue.standard().rules().stream().map(Rule::code).collect(Collectors.toSet());
        assertThat(RuleTexts.of(Locale.ENGLISH).keySet())
                .filteredOn(key -> !key.startsWith("shown."))
                .allMatch(key -> codes.contains(key) || codes.contains(key.substring(0, key.lastIndexOf('.'))));
    }

    @Test
    void aFindingIsWrittenInAnyLanguage() {
        CaseFile file = Cases.file()
                .organizations(List.of(
                        Organization.builder("o1").partOf(Cases.ref("o1")).build()))
                .build();
        CaseValidator validator = CaseValidator.standard();
        Finding finding = validator.check(file).get(0);
        String russian =
                validator.with(Locale.forLanguageTag("ru")).check(file).get(0).message();
        assertThat(finding.message()).isEqualTo("The reference is part of a chain that leads back to where it began");
        assertThat(validator.catalogue().message(finding, Locale.forLanguageTag("ru")))
                .isEqualTo(russian)
                .isNotEqualTo(finding.message());
        assertThat(validator.catalogue().message(finding, Locale.forLanguageTag("tlh")))
                .isEqualTo(finding.message());
    }

    @Test
    void anUnknownWordIsLookedUpInLabelsAndDefinitionsIfNoneIsSpelledLikeIt() {
        assertThat(unknown("outbuilding")).endsWith("it is in the label or definition of: shed");
        assertThat(unknown("сарай")).endsWith("it is in the label or definition of: shed");
        assertThat(unknown("shead")).endsWith("the nearest one is: shed");
        assertThat(unknown("zzzzzzzzz")).endsWith("does not contain this word");
    }

    private static String unknown(String kind) {
        Place place = Place.builder("pl1").kind(PlaceKind.of(kind)).build();
        return CaseValidator.standard()
                .check(Cases.file().places(List.of(place)).build())
                .get(0)
                .message();
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThatThrownBy(() -> CaseValidator.standard().fault("no.such-rule", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
