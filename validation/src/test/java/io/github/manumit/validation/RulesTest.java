package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    static List<RuleExample> examples() {
        return Stream.of(GeneralExamples.all(), RecordExamples.all(), CaseExamples.all(), ProceedingExamples.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFileThatKeepsTheRuleHasNoFinding(RuleExample example) {
        List<Finding> findings = CaseValidator.standard().check(example.sound());
        if (example.code().equals("code.newer")) {
            assertThat(findings).extracting(Finding::code).containsExactly("format-version.newer");
        } else {
            assertThat(findings).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFileThatBreaksTheRuleHasThatFindingOnly(RuleExample example) {
        List<Finding> findings = CaseValidator.standard().check(example.broken()).stream()
                .filter(finding ->
                        !(example.code().equals("code.newer") && finding.code().equals("format-version.newer")))
                .toList();
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.code()).isEqualTo(example.code());
        assertThat(finding.pointer()).isEqualTo(example.pointer());
        assertThat(finding.message()).isNotBlank().doesNotContain("{");
    }

    @Test
    void eachRuleWithAChecksHasAnExample() {
        Set<String> shown = new HashSet<>();
        examples().forEach(example -> shown.add(example.code()));
        assertThat(Catalogue.standard().rules())
                .filteredOn(rule -> !rule.parts().isEmpty())
                .extracting(Rule::code)
                .filteredOn(code -> Catalogue.standard().examples(code).isEmpty())
                .allMatch(shown::contains);
    }
}
