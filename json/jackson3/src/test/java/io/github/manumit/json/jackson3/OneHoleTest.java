package io.github.manumit.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.validation.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each unreadable value in an example case gives exactly one finding: its consequences are not reported again. */
class OneHoleTest {

    private static final Path CASES = Path.of("../../examples/cases");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TestFactory
    Stream<DynamicTest> anUnreadableValueIsOneFinding() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(CASES)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> each(file)));
    }

    private static void each(Path file) throws IOException {
        JsonNode document = MAPPER.readTree(Files.readString(file));
        List<Finding> sound = CaseFileJson.standard().check(document.toString()).findings();
        List<String> wrong = new ArrayList<>();
        // Each value of the seed case, and every third value of the larger ones.
        int step = file.endsWith("almaty.json") ? 1 : 3;
        AtomicInteger number = new AtomicInteger();
        places(document, "", (pointer, parent, member) -> {
            if (number.getAndIncrement() % step != 0) {
                return;
            }
            JsonNode value = member instanceof Integer i ? parent.get(i) : parent.get((String) member);
            // No value in the model is a list of lists.
            replace(parent, member, MAPPER.createArrayNode().add(MAPPER.createArrayNode()));
            List<Finding> findings =
                    CaseFileJson.standard().check(document.toString()).findings();
            replace(parent, member, value);
            List<String> found = findings.stream()
                    .filter(finding -> sound.stream().noneMatch(other -> isSame(other, finding)))
                    .map(finding -> finding.code() + " " + finding.pointer())
                    .toList();
            if (found.size() != 1 || !found.get(0).startsWith("json.wrong-type ")) {
                wrong.add(pointer + " -> " + found);
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.code().equals(other.code()) && one.pointer().equals(other.pointer());
    }

    private interface Place {
        void visit(String pointer, JsonNode parent, Object member);
    }

    private static void places(JsonNode node, String pointer, Place place) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> each : List.copyOf(object.properties())) {
                place.visit(pointer + "/" + each.getKey(), object, each.getKey());
                places(each.getValue(), pointer + "/" + each.getKey(), place);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                place.visit(pointer + "/" + i, array, i);
                places(array.get(i), pointer + "/" + i, place);
            }
        }
    }

    private static void replace(JsonNode parent, Object member, JsonNode value) {
        if (member instanceof Integer i) {
            ((ArrayNode) parent).set(i, value);
        } else {
            ((ObjectNode) parent).set((String) member, value);
        }
    }
}
