package io.github.manumit.json.jackson3;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.ReadLimits;
import io.github.manumit.json.UnreadableCaseFileException;
import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Rule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An example of a rule, in the form that {@link Catalogue#examples} describes.
 *
 * @param code the code of the rule
 * @param number the number of the example, from 1
 * @param pointer the pointer of the finding
 * @param also the codes of the findings that both documents have besides
 * @param limits the limits that both documents are read with
 * @param sound a document that satisfies the rule
 * @param broken a document that violates it
 */
record RuleExample(
        String code,
        int number,
        String pointer,
        List<String> also,
        ReadLimits limits,
        JsonNode sound,
        JsonNode broken) {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Map<String, BiFunction<ReadLimits, Integer, ReadLimits>> LIMITS = Map.of(
            "bytes", ReadLimits::withBytes,
            "depth", ReadLimits::withDepth,
            "stringLength", ReadLimits::withStringLength,
            "nameLength", ReadLimits::withNameLength,
            "values", ReadLimits::withValues,
            "findings", ReadLimits::withFindings);

    /** Read once: every single run of one example asks for all of them. */
    private static final List<RuleExample> ALL = Catalogue.standard().rules().stream()
            .map(Rule::code)
            .flatMap(code -> of(code).stream())
            .toList();

    /** The examples of all rules that have some. */
    static List<RuleExample> all() {
        return ALL;
    }

    private static List<RuleExample> of(String code) {
        List<RuleExample> found = new ArrayList<>();
        for (JsonNode each : MAPPER.readTree(Catalogue.standard().examples(code).orElse("[]"))) {
            List<String> also = new ArrayList<>();
            each.path("also").forEach(other -> also.add(other.stringValue()));
            ReadLimits limits = ReadLimits.standard();
            for (Map.Entry<String, JsonNode> limit : each.path("limits").properties()) {
                limits = LIMITS.get(limit.getKey())
                        .apply(limits, limit.getValue().intValue());
            }
            found.add(new RuleExample(
                    code,
                    found.size() + 1,
                    each.get("pointer").stringValue(),
                    also,
                    limits,
                    each.get("sound"),
                    each.get("broken")));
        }
        return found;
    }

    /** The documents of all examples that are JSON objects, whether they are case files or not. */
    static List<JsonNode> objects() {
        return documents()
                .filter(document -> document.isObject() && !document.has("base64"))
                .distinct()
                .toList();
    }

    /** The case files of all examples that are case files. */
    static List<CaseFile> caseFiles() {
        return documents()
                .flatMap(document -> caseFile(document).stream())
                .distinct()
                .toList();
    }

    private static Stream<JsonNode> documents() {
        return all().stream().flatMap(example -> Stream.of(example.sound, example.broken));
    }

    /** The case file in a document; empty if it cannot be read as a whole. */
    static Optional<CaseFile> caseFile(JsonNode document) {
        try {
            return Optional.of(CaseFileJson.standard().read(bytes(document)));
        } catch (UnreadableCaseFileException e) {
            return Optional.empty();
        }
    }

    List<Finding> check(JsonNode document) {
        return CaseFileJson.standard().withLimits(limits).check(bytes(document)).findings();
    }

    static byte[] bytes(JsonNode document) {
        if (document.has("base64")) {
            return Base64.getDecoder().decode(document.get("base64").stringValue());
        }
        String text = document.isString() ? document.stringValue() : document.toString();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return code + " " + number;
    }
}
