package io.github.manumit.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.json.CaseFileJson;
import io.github.manumit.validation.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the rules say of single values, as they stand in the field's data. */
class ValueFaultsTest {

    private static final String HEAD =
            "{\"$schema\":\"s\",\"formatVersion\":\"0.1\",\"id\":\"https://case.example/1\",\"incidents\":[{\"id\":\"i1\"}],";

    private static List<Finding> check(String properties) {
        return CaseFileJson.standard()
                .check((HEAD + properties + "}").getBytes(StandardCharsets.UTF_8))
                .findings();
    }

    /** The codes, with the variant where there is one. */
    private static Stream<String> codes(String properties) {
        return check(properties).stream()
                .filter(finding -> !finding.code().equals("header.schema-mismatch"))
                .map(finding -> finding.code() + (finding.variant().isEmpty() ? "" : "#" + finding.variant()))
                .distinct();
    }

    private static List<String> expected(String findings) {
        return findings == null ? List.of() : List.of(findings.split(" "));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "transactions.csv", delimiter = '|', numLinesToSkip = 1)
    void amountsAndTheirTimes(String transaction, String findings) {
        assertThat(codes("\"transactions\":[{\"id\":\"t1\",\"kind\":\"paid\"," + transaction + "}]"))
                .containsExactlyInAnyOrderElementsOf(expected(findings));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "languages.csv", delimiter = '|', numLinesToSkip = 1)
    void languageTagsWhereverTheyStand(String properties, String findings, String meant) {
        assertThat(codes(properties)).containsExactlyInAnyOrderElementsOf(expected(findings));
        assertThat(check(properties))
                .flatExtracting(Finding::arguments)
                .filteredOn(each -> !each.equals(""))
                .isEqualTo(meant == null ? List.of() : List.of(meant));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "quantities.csv", delimiter = '|', numLinesToSkip = 1)
    void quantitiesAgesAndAmounts(String place, String value, String findings) {
        assertThat(codes(place.replace("?", value))).containsExactlyInAnyOrderElementsOf(expected(findings));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "ages.csv", delimiter = '|', numLinesToSkip = 1)
    void agesAgainstBirths(String birth, String age, String asOf, boolean contradicts) {
        String person =
                "\"persons\":[{\"id\":\"p1\",\"birth\":{\"time\":{\"date\":\"%s\"}},\"ages\":[{\"age\":%s,\"asOf\":{\"date\":\"%s\"}}]}]";
        assertThat(codes(person.formatted(birth, age, asOf)))
                .containsExactlyElementsOf(contradicts ? List.of("age.birth-contradiction") : List.of());
    }
}
