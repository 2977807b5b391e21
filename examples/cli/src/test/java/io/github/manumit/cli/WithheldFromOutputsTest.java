package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Two case files that differ only in what is withheld look the same in whatever is made of their projections. */
class WithheldFromOutputsTest {

    private static final String CASES = "../cases/";

    /** Lists of texts in some languages, which the hub and the public are not told. */
    private static final List<String> TEXTS = List.of("title", "summary", "detail", "conditions", "text", "asWritten");

    /** Whose names they are not told. */
    private static final List<String> NAMED = List.of("persons", "groups", "organizations");

    @TempDir
    Path folder;

    /** New ids by old ones, in another order. */
    private final Map<String, String> ids = new TreeMap<>();

    private int number = 900;

    @ParameterizedTest
    @CsvSource({
        "almaty,hub",
        "almaty,public",
        "detention,hub",
        "detention,public",
        "prosecution,hub",
        "prosecution,public",
        "route,hub",
        "route,public"
    })
    void theReportThePageAndTheTableAreTheSameByteForByte(String name, String to) throws IOException {
        JsonNode original = JsonMapper.shared().readTree(Path.of(CASES + name + ".json"));
        for (String list : List.of("persons", "groups", "organizations", "relations", "items", "sources")) {
            original.path(list).forEach(each -> ids.put(each.path("id").asString(), "z" + number--));
        }
        JsonNode changed = change(original, "", "");
        Files.writeString(folder.resolve("one.json"), original.toString());
        Files.writeString(folder.resolve("two.json"), changed.toString());
        assertThat(changed.toString()).isNotEqualTo(original.toString());
        Map<String, byte[]> one = outputs("one", to);
        Map<String, byte[]> two = outputs("two", to);
        assertThat(one.keySet()).hasSize(5).isEqualTo(two.keySet());
        one.forEach((output, bytes) -> assertThat(two.get(output)).as(output).isEqualTo(bytes));
    }

    private Map<String, byte[]> outputs(String name, String to) throws IOException {
        String in = folder.resolve(name + ".json").toString();
        Path told = folder.resolve(name);
        assertThat(Run.of("project", "--to", to, in, told + ".told.json")).isEqualTo(new Run(0, "", ""));
        Files.createDirectories(told);
        Path copy = told.resolve("told.json"); // so that the name of the file is the same
        Files.move(Path.of(told + ".told.json"), copy);
        Path table = told.resolve("table.csv");
        Path loss = told.resolve("loss.json");
        Run.of(
                "convert",
                "--from",
                "manumit",
                "--to",
                "htcds",
                "--loss",
                loss.toString(),
                copy.toString(),
                table.toString());
        Map<String, byte[]> outputs = new TreeMap<>();
        outputs.put("file", Files.readAllBytes(copy));
        outputs.put("report", shown(copy, "text"));
        outputs.put("page", shown(copy, "html"));
        outputs.put("table", Files.exists(table) ? Files.readAllBytes(table) : new byte[0]);
        outputs.put("loss", Files.exists(loss) ? Files.readAllBytes(loss) : new byte[0]);
        return outputs;
    }

    private static byte[] shown(Path file, String format) {
        Run run = Run.of("show", "--format", format, file.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).isNotEmpty();
        return run.out().replace(file.toString(), "").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The same with other ids, texts, names and numbers.
     *
     * @param list the list of entities around the node
     * @param property the property that holds it
     */
    private JsonNode change(JsonNode node, String list, String property) {
        if (node instanceof ObjectNode object) {
            boolean isText = TEXTS.contains(property)
                    && object.propertyNames().stream().allMatch(each -> each.matches("[a-z]{2}(-.*)?"));
            ObjectNode made = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(each -> {
                String around = list.isEmpty() ? each.getKey() : list;
                made.set(
                        each.getKey(),
                        isText
                                ? text("Another text " + number--)
                                : value(each.getKey(), each.getValue(), around, property));
            });
            return made;
        } else if (node instanceof ArrayNode array) {
            ArrayNode made = JsonNodeFactory.instance.arrayNode();
            array.forEach(each -> made.add(change(each, list, property)));
            return made;
        }
        boolean isId = node.isString() && ids.containsKey(node.asString());
        return isId ? text(ids.get(node.asString())) : node;
    }

    private JsonNode value(String property, JsonNode value, String list, String holder) {
        boolean isName = NAMED.contains(list) && holder.equals("names") && property.equals("text");
        boolean isContact = holder.equals("contacts") && property.equals("value");
        return isName
                ? text("Wxyz " + Integer.toString(number--, 36))
                : isContact ? text("wxyz" + number-- + "@x.example") : change(value, list, property);
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }
}
