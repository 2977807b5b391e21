package io.github.manumit.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Rule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of rules that are files: each has a document that keeps the rule and one that breaks only it. */
class ExampleFilesTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    record Example(String code, int number, JsonNode json) {
        List<Finding> check(String which) {
            return CaseFileJson.standard()
                    .check(json.get(which).toString().getBytes(StandardCharsets.UTF_8))
                    .findings();
        }

        @Override
        public String toString() {
            return code + ' ' + number;
        }
    }

    static List<Example> examples() {
        List<Example> all = new ArrayList<>();
        for (Rule rule : Catalogue.standard().rules()) {
            int number = 0;
            for (JsonNode each :
                    MAPPER.readTree(Catalogue.standard().examples(rule.code()).orElse("[]"))) {
                number++;
                all.add(new Example(rule.code(), number, each));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aDocumentThatKeepsTheRuleHasNoFinding(Example example) {
        assertThat(example.check("sound"))
                .extracting(Finding::code, Finding::pointer)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aDocumentThatBreaksTheRuleHasThatFindingOnly(Example example) {
        assertThat(example.check("broken")).singleElement().satisfies(finding -> {
            assertThat(finding.code() + finding.pointer())
                    .isEqualTo(example.code() + example.json().get("pointer").stringValue());
            assertThat(finding.message()).isNotBlank().doesNotContain("{");
        });
    }
}
