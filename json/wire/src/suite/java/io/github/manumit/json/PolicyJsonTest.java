package io.github.manumit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Policy;
import io.github.manumit.validation.Rule;
import io.github.manumit.validation.RuleSet;
import io.github.manumit.validation.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyJsonTest {

    private static final String LOCAL = """
            {"$schema": "s", "formatVersion": "0.1", "id": "https://example.org/cases/1",
             "persons": [{"id": "p1", "sex": "org:x"}, {"id": "p2", "sex": "org:y"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void aPolicyRaisesLowersAndSuppresses() {
        Policy raising = PolicyJson.read("""
                {"rules": [{"code": "code.local", "severity": "error", "reason": "Our partners do not know our words"}]}
                """);
        assertThat(raising.decision("code.local"))
                .contains(new Policy.Decision(Severity.ERROR, "Our partners do not know our words"));
        assertThat(check(raising).findings())
                .filteredOn(finding -> finding.code().equals("code.local"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR);
        assertThat(check(raising).isValid()).isFalse();

        Policy suppressing = PolicyJson.read("""
                {"rules": [{"code": "code.local", "suppress": true, "reason": "Words of our own are agreed"}]}
                """);
        assertThat(check(suppressing).findings())
                .extracting(Finding::code)
                .doesNotContain("code.local")
                .hasSize(check(Policy.none()).findings().size() - 2);
        assertThat(check(suppressing).suppressed()).isEqualTo(Map.of("code.local", 2));
        assertThat(check(Policy.none()).suppressed()).isEmpty();
    }

    private static Checked check(Policy policy) {
        return CaseFileJson.standard()
                .withValidator(CaseValidator.standard().with(policy))
                .check(LOCAL);
    }

    @Test
    void anEmptyListDecidesNothing() {
        assertThat(PolicyJson.read("{\"rules\": []}").decisions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"code": "code.local", "severity": "error"} | /rules/0 | Needs a "reason"
            {"code": "code.local", "severity": "error", "reason": " "} | /rules/0/reason | Needs a "reason"
            {"code": "code.local", "severity": "error", "reason": 1} | /rules/0/reason | Needs a "reason"
            {"code": "code.local", "severity": "fatal", "reason": "r"} | /rules/0/severity | Must be "error" or "warning"
            {"code": "code.local", "severity": null, "reason": "r"} | /rules/0/severity | Must be "error" or "warning"
            {"code": "code.local", "reason": "r"} | /rules/0 | Needs "severity" or "suppress"
            {"code": "code.local", "severity": "error", "suppress": true, "reason": "r"} | /rules/0 | Either
            {"code": "code.local", "suppress": false, "reason": "r"} | /rules/0/suppress | Must be true
            {"code": "code.locale", "suppress": true, "reason": "r"} | /rules/0/code | No rule has this code
            {"suppress": true, "reason": "r"} | /rules/0 | Needs the "code"
            {"code": 1, "suppress": true, "reason": "r"} | /rules/0/code | Needs the "code"
            {"code": "json.syntax", "suppress": true, "reason": "r"} | /rules/0/code | What cannot be read
            {"code": "date.not-edtf", "severity": "warning", "reason": "r"} | /rules/0/code | What cannot be read
            {"code": "code.local", "suppress": true, "reason": "r", "why/so": "r"} | /rules/0/why~1so | does not have
            "code.local" | /rules/0 | Must be an object
            {"code": "code.local", "code": "code.local", "suppress": true, "reason": "r"} | '' | twice
            """)
    void whatIsWrongIsNamedWithItsPlace(String rule, String pointer, String message) {
        assertThatThrownBy(() -> PolicyJson.read("{\"rules\":\n [" + rule + "]}"))
                .isInstanceOfSatisfying(
                        InvalidPolicyException.class,
                        thrown -> assertThat(thrown.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.pointer()).isEqualTo(pointer);
                            assertThat(problem.line()).isEqualTo(2);
                            assertThat(problem.message()).contains(message);
                            assertThat(thrown).hasMessageContaining(problem.toString());
                        }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [] | A policy is an object
            {} | A policy is an object
            {"rules": {}} | A policy is an object
            {"rules": [], "version": 1} | A policy does not have this property
            {"rules": [] | document ends
            {"rules": [} | well-formed
            {"rules": []} x | after
            `` | empty
            """)
    void aDocumentThatIsNoPolicyIsRefused(String json, String message) {
        assertThatThrownBy(() -> PolicyJson.read(json))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining(message);
    }

    @Test
    void everythingThatIsWrongIsListedInOrder() {
        assertThatThrownBy(() -> PolicyJson.read("""
                {"rules": [
                  {"code": "code.local", "suppress": true, "reason": "r"},
                  {"code": "code.local", "suppress": true, "reason": "r"},
                  {"code": "no.such-rule", "severity": "fatal"}
                ]}
                """))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessage("""
                        line 3, column 12, /rules/1/code: The policy already decides about this rule
                        line 4, column 3, /rules/2: Needs a "reason", as a text
                        line 4, column 12, /rules/2/code: No rule has this code
                        line 4, column 40, /rules/2/severity: Must be "error" or "warning\"""");
    }

    @Test
    void aFileIsReadStrictly() throws IOException {
        String json = "{\"rules\": [{\"code\": \"code.local\", \"suppress\": true, \"reason\": \"Ё\"}]}";
        assertThat(PolicyJson.read(Files.writeString(folder.resolve("utf8.json"), json))
                        .decisions())
                .hasSize(1);
        Path wide = Files.write(folder.resolve("utf16.json"), json.getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> PolicyJson.read(wide)).isInstanceOf(InvalidPolicyException.class);
    }

    @Test
    void rulesOfOthersAreKnownByTheirCatalogue() {
        RuleSet set = new RuleSet() {
            @Override
            public List<Rule> rules() {
                return List.of(Rule.warning("acme.rule"));
            }

            @Override
            public Map<String, String> texts(Locale language) {
                return Map.of();
            }
        };
        Catalogue catalogue = CaseValidator.standard().with(set).catalogue();
        String json = "{\"rules\": [{\"code\": \"acme.rule\", \"severity\": \"error\", \"reason\": \"r\"}]}";
        assertThat(PolicyJson.read(json, catalogue).decisions()).containsKey("acme.rule");
        assertThatThrownBy(() -> PolicyJson.read(json)).isInstanceOf(InvalidPolicyException.class);
    }
}
