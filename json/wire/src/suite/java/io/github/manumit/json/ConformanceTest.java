package io.github.manumit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The judges agree with the manifest of the conformance corpus, and so with each other. */
class ConformanceTest {

    /** Rules that need records made in Java or limits of the reader's own, and are shown by other tests. */
    private static final Set<String> NOT_IN_A_SMALL_DOCUMENT = Set.of(
            "json.blank-lines",
            "json.not-lines",
            "check.too-much-work",
            "claim.about-another",
            "extension.known-property",
            "number.out-of-range",
            "path.malformed",
            "json.string-too-long",
            "json.too-large",
            "json.too-many-findings",
            "json.too-many-values");

    static List<ConformanceCase> cases() {
        return ConformanceCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFrontDoorFindsWhatTheManifestSays(ConformanceCase document) throws IOException {
        List<Finding> findings = Judges.frontDoor(document.bytes());
        assertThat(findings).extracting(ConformanceCase::of).containsExactlyInAnyOrderElementsOf(document.findings());
        assertThat(CaseFileJson.standard().check(document.bytes()).isValid()).isEqualTo(document.valid());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void jakartaValidationFindsInTheRecordsWhatItCanSee(ConformanceCase document) throws IOException {
        Optional<List<Finding>> findings = Judges.constraints(document.bytes());
        boolean sees = document.judges().contains(Judges.CONSTRAINTS);
        if (sees) {
            assertThat(findings.orElseThrow())
                    .extracting(ConformanceCase::of)
                    .contains(document.findings().get(0));
        }
        findings.ifPresent(
                found -> assertThat(found).extracting(ConformanceCase::of).isSubsetOf(document.findings()));
        boolean isRead = document.judges().contains(Judges.READING);
        assertThat(isRead && sees).isFalse();
        assertThat(isRead || sees).isEqualTo(!document.findings().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSchemaRefusesWhatItCanSeeWithOneFinding(ConformanceCase document) throws IOException {
        Optional<List<Error>> errors = Judges.schema(document.bytes());
        if (document.judges().contains(Judges.SCHEMA)) {
            assertThat(errors.orElseThrow()).hasSize(1);
        } else {
            errors.ifPresent(found -> assertThat(found).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsValidIsWrittenBackWithoutLoss(ConformanceCase document) throws IOException {
        assumeTrue(document.valid());
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        CaseFileJson json = CaseFileJson.standard();
        JsonNode before = mapper.readTree(document.bytes());
        JsonNode after = mapper.readTree(json.writeBytes(json.read(document.bytes())));
        assertThat(after.equals(ConformanceTest::compare, before)).isTrue();
    }

    /** Numbers of one value are the same, however they are written. */
    private static int compare(JsonNode one, JsonNode other) {
        return one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue())
                : one.equals(other) ? 0 : 1;
    }

    @Test
    void eachRuleIsShown() {
        assertThat(cases().stream()
                        .flatMap(each -> each.findings().stream())
                        .map(finding -> finding.substring(0, finding.indexOf(' '))))
                .containsAll(Catalogue.standard().rules().stream()
                        .map(Rule::code)
                        .filter(code -> !NOT_IN_A_SMALL_DOCUMENT.contains(code))
                        .toList());
    }

    @Test
    void theManifestListsEachFileOnce() throws IOException {
        try (Stream<Path> files = Files.walk(ConformanceCase.CORPUS)) {
            assertThat(cases())
                    .extracting(ConformanceCase::file)
                    .containsExactlyInAnyOrderElementsOf(files.filter(Files::isRegularFile)
                            .filter(file -> !file.getParent().equals(ConformanceCase.CORPUS))
                            .map(file -> ConformanceCase.CORPUS.relativize(file).toString())
                            .toList());
        }
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(cases()).filteredOn(ConformanceCase::valid).hasSizeGreaterThanOrEqualTo(150);
        assertThat(cases()).filteredOn(each -> !each.valid()).hasSizeGreaterThanOrEqualTo(350);
    }
}
