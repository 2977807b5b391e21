package io.github.manumit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.wire.WireField;
import io.github.manumit.json.wire.WireType;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Unknown properties stay with the object that they came with, wherever that object is in the file and wherever it
 * moves.
 */
class UnknownPropertiesProperties {

    private static final CaseFileJson JSON = CaseFileJson.standard();
    private static final Kind CASE_FILE = new Kind.Nested(new Shape.Key(CaseFile.class, List.of()));

    /** Keeps numbers as they were written. */
    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private int planted;

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void whatIsPutIntoAnyObjectComesBackInThatObject(@ForAll long seed) {
        JsonNode tree = planted(seed);
        String written = JSON.write(JSON.read(TREES.writeValueAsString(tree)));
        assertThat(spelled(written)).isEqualTo(TREES.writeValueAsString(tree));
        assertThat(JSON.write(JSON.read(written))).isEqualTo(written);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void elementsThatMoveKeepTheirOwn(@ForAll long seed) {
        JsonNode tree = planted(seed);
        CaseFile read = JSON.read(TREES.writeValueAsString(tree));
        CaseFile moved = (CaseFile) moved(read, Shape.of(CaseFile.class));
        moved(tree, CASE_FILE);
        assertThat(spelled(JSON.write(moved))).isEqualTo(TREES.writeValueAsString(tree));
    }

    /** The same text, with characters escaped the way the embedder's mapper does it. */
    private static String spelled(String json) {
        return TREES.writeValueAsString(TREES.readTree(json));
    }

    private JsonNode planted(long seed) {
        JsonNode tree = TREES.readTree(JSON.write(ArbitraryCaseFiles.of(seed)));
        planted = 0;
        plant(tree, CASE_FILE, new Random(seed));
        assertThat(planted).isPositive();
        return tree;
    }

    /** Adds a property with a unique value at the end of every second object. */
    private void plant(JsonNode node, Kind kind, Random random) {
        if (kind instanceof Kind.Listed listed) {
            node.forEach(element -> plant(element, listed.element(), random));
        } else if (kind instanceof Kind.Nested nested && node instanceof ObjectNode object) {
            for (WireField field : WireType.of(nested.key()).fields()) {
                JsonNode value = object.get(field.name());
                if (value != null) {
                    plant(value, field.kind(), random);
                }
            }
            if (planted == 0 || random.nextBoolean()) {
                planted++;
                object.put("яяя", planted);
                object.set("ӿ", TREES.createArrayNode().add(planted).add(new BigDecimal("1.50")));
            }
        }
    }

    /** The record with all lists reversed except for their first element. */
    private static Object moved(Object record, Shape shape) {
        Object[] values = new Object[shape.members().size()];
        for (Member member : shape.members()) {
            Object value = member.get(record);
            values[member.position()] = value == null ? null : moved(value, member.kind());
        }
        return shape.make(values);
    }

    private static Object moved(Object value, Kind kind) {
        if (kind instanceof Kind.Listed listed) {
            List<Object> moved = new ArrayList<>();
            List<?> list = (List<?>) value;
            for (Object each : list.subList(list.size() > 1 ? 1 : 0, list.size())) {
                moved.add(0, moved(each, listed.element()));
            }
            return moved;
        }
        return kind instanceof Kind.Nested nested ? moved(value, nested.shape()) : value;
    }

    /** Does the same with a document. */
    private static void moved(JsonNode node, Kind kind) {
        if (kind instanceof Kind.Listed listed && node instanceof ArrayNode array) {
            List<JsonNode> elements = new ArrayList<>();
            array.forEach(element -> {
                moved(element, listed.element());
                elements.add(0, element);
            });
            array.removeAll();
            array.addAll(elements.size() > 1 ? elements.subList(0, elements.size() - 1) : elements);
        } else if (kind instanceof Kind.Nested nested && node instanceof ObjectNode object) {
            for (WireField field : WireType.of(nested.key()).fields()) {
                JsonNode value = object.get(field.name());
                if (value != null) {
                    moved(value, field.kind());
                }
            }
        }
    }
}
