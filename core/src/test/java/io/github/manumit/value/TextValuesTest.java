package io.github.manumit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.manumit.entity.Ref;
import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.ClockTime;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextValuesTest {

    private static final Map<String, Function<String, TextValue>> PARSERS = Map.of(
            "iri", Iri::parse,
            "timestamp", Timestamp::parse,
            "language", LanguageTag::parse,
            "jurisdiction", JurisdictionCode::parse,
            "statute", StatuteCode::parse,
            "reference", Ref::parse,
            "clock", ClockTime::parse);

    @ParameterizedTest
    @CsvSource({
        "iri, https://example.org/a",
        "iri, urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66",
        "timestamp, 2026-03-01T12:00:00Z",
        "timestamp, 2026-03-01T12:00:00.5+06:00",
        "timestamp, 2016-12-31T23:59:60Z",
        "timestamp, 2026-03-01t12:00:00z",
        "language, kk-Cyrl",
        "language, uz",
        "clock, 00:00",
        "clock, 23:59",
        "jurisdiction, KZ",
        "jurisdiction, KZ-19",
        "jurisdiction, SUHH",
        "jurisdiction, ngo:north",
        "statute, KZ-CC-2014",
        "statute, ngo:rules",
        "reference, p1",
        "reference, https://example.org/c#p1",
    })
    void keepsTheTextAsGiven(String kind, String text) {
        TextValue value = PARSERS.get(kind).apply(text);
        assertThat(value.text()).isEqualTo(text);
        assertThat(PARSERS.get(kind).apply(value.text())).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "iri, /relative, iri.not-absolute",
        "iri, no blanks here, iri.not-absolute",
        "timestamp, 2026-03-01, timestamp.not-rfc3339",
        "timestamp, 2026-03-01T12:00Z, timestamp.not-rfc3339",
        "timestamp, 2026-03-01T12:00:00+05, timestamp.not-rfc3339",
        "timestamp, 2026-02-30T12:00:00Z, timestamp.not-rfc3339",
        "timestamp, 2026-03-01T12:00:00, timestamp.not-rfc3339",
        "language, kk_Cyrl, language.not-bcp47",
        "language, '', language.not-bcp47",
        "clock, 24:00, clock-time.malformed",
        "clock, 9:30, clock-time.malformed",
        "clock, 07:60, clock-time.malformed",
        "clock, 07-00, clock-time.malformed",
        "clock, 0٧:00, clock-time.malformed",
        "jurisdiction, kz, jurisdiction.malformed",
        "jurisdiction, KZ-, jurisdiction.malformed",
        "jurisdiction, KZ-ABCDE, jurisdiction.malformed",
        "jurisdiction, KAZ, jurisdiction.malformed",
        "statute, with blank, statute.malformed",
        "reference, '#p1', reference.malformed",
        "reference, 'x#', reference.malformed",
        "reference, '', reference.malformed",
    })
    void refusesWhatMeansNothingWithACodeAndWithoutTheValue(String kind, String text, String code) {
        assertThatThrownBy(() -> PARSERS.get(kind).apply(text))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(text.isEmpty() || !e.getMessage().contains(text)).isTrue();
                });
    }

    @Test
    void jurisdictionsContainTheirSubdivisions() {
        JurisdictionCode country = JurisdictionCode.parse("KZ");
        assertThat(country.contains(JurisdictionCode.parse("KZ-19"))).isTrue();
        assertThat(country.contains(country)).isTrue();
        assertThat(country.contains(JurisdictionCode.parse("KG-O"))).isFalse();
        assertThat(JurisdictionCode.parse("KZ-19").country()).contains("KZ");
        assertThat(JurisdictionCode.parse("ngo:x").country()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ivan.petrov", "Petrov", "+77011234567", "p1234567890", "p 1"})
    void idsThatMayMeanSomeoneAreMasked(String id) {
        assertThat(Ref.to(id).toString()).doesNotContain(id);
    }

    @Test
    void referencesKnowTheirCaseFile() {
        Ref<?> far = Ref.parse("https://example.org/c#p1");
        assertThat(far.caseId()).contains("https://example.org/c");
        assertThat(far.localId()).isEqualTo("p1");
        assertThat(Ref.to("p1").caseId()).isEmpty();
        assertThat(Ref.to("p1")).hasToString("Ref[p1]");
    }

    @Test
    void textsAndAddressesMaskThemselves() {
        assertThat(LocalizedText.of("en", "Ivan")).hasToString("LocalizedText[1]");
        assertThat(Iri.parse("https://example.org/ivan").toString()).doesNotContain("ivan");
        assertThat(new JsonValue.JsonString("Ivan").toString()).doesNotContain("Ivan");
        assertThat(JurisdictionCode.parse("ngo:Ivan").toString()).doesNotContain("Ivan");
        assertThat(StatuteCode.parse("ngo:Ivan").toString()).doesNotContain("Ivan");
        assertThat(StatuteCode.parse("KZ-CC-2014")).hasToString("KZ-CC-2014");
        assertThat(Extensions.of(Map.of("/ivan", new JsonValue.JsonNull()))).hasToString("Extensions[1]");
    }

    @Test
    void localizedTextFallsBackToEnglishThenToTheFirst() {
        LocalizedText text = LocalizedText.of(Map.of("en", "a", "ru", "b"));
        assertThat(text.best("ru")).isEqualTo("b");
        assertThat(text.best("kk")).isEqualTo("a");
        assertThat(LocalizedText.of("uz", "c").best("kk")).isEqualTo("c");
        assertThat(text.in("kk")).isEmpty();
        assertThatThrownBy(() -> LocalizedText.of(Map.of())).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void languageTagsTellTheirScript() {
        assertThat(LanguageTag.parse("kk-Cyrl").script()).isEqualTo("Cyrl");
        assertThat(LanguageTag.parse("kk-Cyrl").language()).isEqualTo("kk");
        assertThat(LanguageTag.parse("ru")).hasToString("ru");
    }

    @Test
    void timestampsGiveTheMoment() {
        assertThat(Timestamp.of(Instant.EPOCH).instant()).isEqualTo(Instant.EPOCH);
        assertThat(Timestamp.parse("1970-01-01T06:00:00+06:00").instant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void extensionsStandByName() {
        Extensions extensions = Extensions.of(Map.of("zodiac", new JsonValue.JsonString("aries")));
        assertThat(extensions.get("zodiac")).contains(new JsonValue.JsonString("aries"));
        assertThat(extensions.get("/zodiac")).isEmpty();
        assertThat(extensions).hasToString("Extensions[1]");
        assertThat(Extensions.of(Map.of())).isSameAs(Extensions.none());
    }
}
