package io.github.manumit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema and the front door never contradict each other. The documents are sound ones with a few changes. */
class SchemaLawProperties {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final List<ObjectNode> SOUND = ConformanceCase.all().stream()
            .filter(each -> each.findings().isEmpty())
            .map(SchemaLawProperties::read)
            .toList();
    private static final String[] NAMES = {"id", "kind", "value", "word", "low", "high", "comparator", "zz", "claims"};
    private static final String[] VALUES = {
        "null",
        "1",
        "1.0",
        "-1",
        "1.5",
        "true",
        "[]",
        "{}",
        "\"\"",
        "\" \"",
        "\"x\"",
        "\"zz:y\"",
        "\":\"",
        "\"#\"",
        "\"p1\"",
        "\"https://case.example/2#p1\"",
        "\"2019\"",
        "\"2019-13\"",
        "\"P3Y\"",
        "\"P\"",
        "\"kk\"",
        "\"KZ\"",
        "\"iccs:\"",
        "\"iccs:0203\"",
        "\"EUR\"",
        "\"10:00\"",
        "{\"en\":\"a\"}",
        "{\"value\":1}",
        "{\"id\":1}",
        "[1]",
        "[null]",
        "[{}]",
        "\"<\"",
        "\"many\"",
        "{\"word\":\"many\"}",
        "\"a\\nb\"",
        "\"\u00A0\"",
        "1e3",
        "2147483648"
    };

    private static ObjectNode read(ConformanceCase document) {
        try {
            return (ObjectNode) MAPPER.readTree(document.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So the schema also accepts what the front door finds clean. */
    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void whatTheSchemaRefusesTheFrontDoorRefuses(@ForAll long seed) {
        byte[] document = changed(new Random(seed)).toString().getBytes(StandardCharsets.UTF_8);
        List<Finding> findings = Judges.frontDoor(document);
        List<Error> errors = Judges.schema(document).orElse(List.of());
        if (!errors.isEmpty()) {
            assertThat(findings)
                    .as("refused by the schema: %s%n%s", errors, new String(document, StandardCharsets.UTF_8))
                    .anyMatch(each -> each.severity() == Severity.ERROR
                            || each.code().equals("code.newer")
                            || each.code().equals("format-version.newer"));
        }
    }

    private static ObjectNode changed(Random random) {
        ObjectNode document = SOUND.get(random.nextInt(SOUND.size())).deepCopy();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            List<JsonNode> holders = new ArrayList<>();
            gather(document, holders);
            JsonNode holder = holders.get(random.nextInt(holders.size()));
            if (holder instanceof ObjectNode object) {
                change(object, random);
            } else {
                change((ArrayNode) holder, random);
            }
        }
        return document;
    }

    private static void gather(JsonNode node, List<JsonNode> holders) {
        if (node.isContainer()) {
            holders.add(node);
            node.forEach(each -> gather(each, holders));
        }
    }

    private static void change(ObjectNode object, Random random) {
        List<String> names = new ArrayList<>(object.propertyNames());
        String name = names.isEmpty() || random.nextInt(4) == 0
                ? NAMES[random.nextInt(NAMES.length)]
                : names.get(random.nextInt(names.size()));
        switch (random.nextInt(3)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, value(random));
            default -> {
                JsonNode value = object.get(name);
                object.set(NAMES[random.nextInt(NAMES.length)], value == null ? value(random) : value.deepCopy());
            }
        }
    }

    private static void change(ArrayNode list, Random random) {
        if (list.isEmpty() || random.nextBoolean()) {
            list.add(value(random));
        } else if (random.nextBoolean()) {
            list.remove(random.nextInt(list.size()));
        } else {
            list.set(random.nextInt(list.size()), value(random));
        }
    }

    private static JsonNode value(Random random) {
        return MAPPER.readTree(VALUES[random.nextInt(VALUES.length)]);
    }
}
