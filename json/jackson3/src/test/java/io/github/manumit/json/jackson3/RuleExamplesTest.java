package io.github.manumit.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.wire.PrettyJson;
import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The examples of the rules. Their files are in the library's readable layout; to rewrite them after a change, run
 *
 * <pre>mvn -pl :manumit-jackson3 -am test -Dtest=RuleExamplesTest -Dsurefire.failIfNoSpecifiedTests=false -Dmanumit.cases.write=true</pre>
 */
class RuleExamplesTest {

    private static final Path FILES =
            Path.of("../../validation/src/main/resources/io/github/manumit/validation/examples");

    /**
     * Rules that only records made in Java, texts that JSON does not have, or streams of several documents can break.
     * Tests in Java show them.
     */
    private static final Set<String> IN_JAVA_ONLY = Set.of(
            "check.too-much-work",
            "claim.about-another",
            "extension.known-property",
            "json.blank-lines",
            "json.not-lines",
            "number.out-of-range",
            "path.malformed");

    static List<RuleExample> examples() {
        return RuleExample.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aDocumentThatKeepsTheRuleHasNoFinding(RuleExample example) {
        assertThat(example.check(example.sound()))
                .extracting(Finding::code)
                .containsExactlyInAnyOrderElementsOf(example.also());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aDocumentThatBreaksTheRuleHasThatFindingOnly(RuleExample example) {
        List<Finding> findings = example.check(example.broken());
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals(example.code()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.pointer()).isEqualTo(example.pointer());
                    assertThat(finding.message()).isNotBlank();
                    assertThat(finding.message()).doesNotContain("{");
                });
        assertThat(findings)
                .extracting(Finding::code)
                .filteredOn(code -> !code.equals(example.code()))
                .containsExactlyInAnyOrderElementsOf(example.also());
    }

    @Test
    void eachRuleHasAFileAndEachFileARule() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", "")))
                    .containsExactlyInAnyOrderElementsOf(Catalogue.standard().rules().stream()
                            .map(Rule::code)
                            .filter(code -> !IN_JAVA_ONLY.contains(code))
                            .toList());
        }
        assertThat(Catalogue.standard().rules()).extracting(Rule::code).containsAll(IN_JAVA_ONLY);
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachFileHasThePrettyLayout(Path file) throws IOException {
        String text = Files.readString(file);
        JsonNode examples = RuleExample.MAPPER.readTree(text);
        String pretty = pretty(inOrder((ArrayNode) examples));
        if (Boolean.getBoolean("manumit.cases.write")) {
            Files.writeString(file, pretty);
            text = pretty;
        }
        assertThat(text).isEqualTo(pretty);
        assertThat(examples).isNotEmpty();
    }

    private static ArrayNode inOrder(ArrayNode examples) {
        ArrayNode sorted = RuleExample.MAPPER.createArrayNode();
        for (JsonNode example : examples) {
            ObjectNode one = sorted.addObject();
            for (String name : List.of("pointer", "also", "limits")) {
                if (example.has(name)) {
                    one.set(name, example.get(name));
                }
            }
            one.set("sound", inOrder(example.get("sound")));
            one.set("broken", inOrder(example.get("broken")));
            assertThat(one.propertyNames()).containsAll(example.propertyNames());
        }
        return sorted;
    }

    /** The properties of a case file in the model's order; anything else as it is. */
    private static JsonNode inOrder(JsonNode document) {
        return document.isObject() && !document.has("base64")
                ? RuleExample.caseFile(document)
                        .map(caseFile -> RuleExample.MAPPER.readTree(
                                CaseFileJson.standard().write(caseFile)))
                        .orElse(document)
                : document;
    }

    private static String pretty(JsonNode json) {
        try (JsonParser parser = RuleExample.MAPPER.createParser(json.toString())) {
            return PrettyJson.text(new JacksonSource(parser));
        }
    }
}
