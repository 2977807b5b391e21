package io.github.manumit.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Walk;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Ref;
import io.github.manumit.json.ArbitraryCaseFiles;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import io.github.manumit.json.UnreadableCaseFileException;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Shape;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.InvalidCaseFileException;
import io.github.manumit.value.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The library never shows the content of a document of its own accord. Canaries are planted throughout arbitrary case
 * files: texts in an alphabet that nothing else uses, and numbers and dates from a reserved range. They occur as
 * values, ids, references, unknown words, names of unknown properties and map keys. None of them may appear in a
 * toString, an exception or a finding. Context-free values (a date, a quantity) print their text by design; the records
 * around them do not.
 */
class CanaryProperties {

    private static final String NUMBER = "8675309";
    private static final String DATE = "8675-03-09";
    private static final ObjectMapper PLAIN = JsonMapper.builder().build();
    private static final ObjectMapper EMBEDDED =
            JsonMapper.builder().addModule(new ManumitModule()).build();

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void noCanaryIsEverHeard(@ForAll long seed) {
        Random random = new Random(seed);
        JsonNode tree = PLAIN.readTree(CaseFileJson.standard().write(ArbitraryCaseFiles.of(seed)));
        int canaries = 1 + random.nextInt(30);
        for (int i = 0; i < canaries; i++) {
            plant(tree, random);
        }
        String document = PLAIN.writeValueAsString(tree);
        listen(document);
        listen(damaged(document, random));
    }

    @Test
    void theCanariesWouldBeHeard() {
        assertThat(heard("a " + canary(new Random(1)))).isTrue();
        assertThat(heard("in " + DATE)).isTrue();
        assertThat(heard("about " + NUMBER + "12")).isTrue();
        assertThat(heard("/persons/0/names")).isFalse();
    }

    @Test
    void malformedJsonInACaseFileIsNotQuoted() {
        String canary = canary(new Random(2));
        assertThatThrownBy(() -> EMBEDDED.readValue("{\"id\":" + canary + "}", CaseFile.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("json.syntax")
                .satisfies(CanaryProperties::silent);
    }

    private static void listen(String document) {
        Checked checked = CaseFileJson.standard().check(document);
        silent("result", checked);
        for (Finding finding : checked.findings()) {
            silent(finding.code(), finding);
            silent(finding.code(), finding.message());
            silent(finding.code(), finding.pointer());
        }
        try {
            CaseFileJson.standard().read(document);
        } catch (UnreadableCaseFileException e) {
            silent(e);
        }
        try {
            EMBEDDED.readValue(document, CaseFile.class);
        } catch (StreamReadException e) {
            // the embedder's own mapper reports what is before or after the case file
            assertThat(checked.caseFile()).isNull();
        } catch (JacksonException e) {
            silent(e);
        }
        checked.read().ifPresent(file -> {
            silentRecords(file);
            try {
                CaseValidator.standard().require(file);
            } catch (InvalidCaseFileException e) {
                silent(e);
            }
        });
    }

    private static void silentRecords(CaseFile file) {
        List<String> shown = new ArrayList<>();
        Walk.over(file, Path.ROOT, new Walk.Visitor() {
            @Override
            public void enter(Object record, boolean partial, Walk at) {
                boolean spread = !(record instanceof Claim)
                        && Shape.of(record.getClass()).members().stream()
                                .anyMatch(member -> member.kind() instanceof Kind.Spread);
                if (!spread) {
                    shown.add(record.toString());
                }
            }

            @Override
            public void value(Object value, Walk at) {
                if (value instanceof Ref || value instanceof Word) {
                    shown.add(value.toString());
                }
            }
        });
        shown.forEach(text -> silent("toString", text));
    }

    private static void silent(Throwable thrown) {
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            silent(e.getClass().getSimpleName(), e);
            silent(e.getClass().getSimpleName(), e.getMessage());
        }
    }

    private static void silent(String where, Object said) {
        assertThat(heard(String.valueOf(said))).as("a canary in %s", where).isFalse();
    }

    private static boolean heard(String text) {
        return text.contains(NUMBER) || text.contains(DATE) || text.chars().anyMatch(c -> c >= 0x2C00 && c < 0x2C60);
    }

    /** Glagolitic letters, which nothing else here uses. */
    private static String canary(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 3 + random.nextInt(8); i > 0; i--) {
            text.append((char) (0x2C00 + random.nextInt(0x2F)));
        }
        return random.nextInt(4) == 0 ? "org:" + text : text.toString();
    }

    private static JsonNode value(Random random) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(6)) {
            case 0 -> nodes.numberNode(Long.parseLong(NUMBER + random.nextInt(100)));
            case 1 -> nodes.stringNode(DATE);
            case 2 -> nodes.stringNode(NUMBER + random.nextInt(100));
            default -> nodes.stringNode(canary(random));
        };
    }

    private static void plant(JsonNode tree, Random random) {
        JsonNode at = tree;
        while (random.nextInt(5) > 0) {
            JsonNode next = child(at, random);
            if (next == null || next.isValueNode() || next.isEmpty()) {
                break;
            }
            at = next;
        }
        if (at instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            boolean unknown = names.isEmpty() || random.nextInt(3) == 0;
            object.set(unknown ? canary(random) : names.get(random.nextInt(names.size())), value(random));
        } else if (at instanceof ArrayNode array) {
            array.set(random.nextInt(array.size()), value(random));
        }
    }

    private static JsonNode child(JsonNode node, Random random) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = List.copyOf(object.propertyNames());
            return object.get(names.get(random.nextInt(names.size())));
        }
        return node instanceof ArrayNode array && !array.isEmpty() ? array.get(random.nextInt(array.size())) : null;
    }

    private static String damaged(String document, Random random) {
        int at = random.nextInt(document.length());
        return switch (random.nextInt(3)) {
            case 0 -> document.substring(0, at);
            case 1 -> document.substring(0, at) + canary(random) + document.substring(at);
            default -> document + value(random);
        };
    }
}
