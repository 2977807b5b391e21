package io.github.manumit.json.wire.reference;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Ref;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON examples for the pages, taken from the example case files; a few values that no case file contains are written
 * by hand.
 */
final class Examples {

    private static final int LENGTH = 80;
    private static final int SOME = 5;

    /** The properties of an extent that hold a measure. */
    private static final List<String> BOUNDS = List.of("value", "low", "high");

    /** The minimum number of properties in an example that shows what a record is for. */
    private static final int TELLING = 3;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Map<Class<?>, List<JsonNode>> records = new HashMap<>();
    private final Map<String, List<JsonNode>> components = new LinkedHashMap<>();
    private final Map<Class<?>, Set<String>> texts = new HashMap<>();
    private final Map<String, String> byHand = new HashMap<>();

    /**
     * Reads the examples.
     *
     * @param folder folder of the case files
     * @param byHand values by component, for components that no case file contains
     */
    Examples(Path folder, Csv byHand) {
        byHand.rows().forEach(row -> this.byHand.put(row.get("component"), row.get("example")));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) {
        gather(Shape.of(CaseFile.class), JSON.readTree(file.toFile()));
    }

    private void gather(Shape shape, JsonNode object) {
        records.computeIfAbsent(shape.type(), type -> new ArrayList<>()).add(object);
        for (Property property : shape.properties().values()) {
            JsonNode value = object.get(property.name());
            if (property.member().kind() instanceof Kind.Spread spread) {
                BOUNDS.stream()
                        .map(object::get)
                        .filter(Objects::nonNull)
                        .forEach(each -> gather(spread.operand(), each));
            } else if (value != null) {
                String owner = Catalog.declaring(shape.type(), property).getSimpleName();
                components
                        .computeIfAbsent(owner + '.' + property.name(), name -> new ArrayList<>())
                        .add(value);
                gather(property.member().kind(), value);
            }
        }
    }

    private void gather(Kind kind, JsonNode value) {
        if (kind instanceof Kind.Listed listed) {
            value.forEach(element -> gather(listed.element(), element));
        } else if (kind instanceof Kind.Mapped mapped) {
            value.forEach(element -> gather(mapped.value(), element));
        } else if (kind instanceof Kind.Nested nested) {
            gather(nested.shape(), value);
        } else if (kind instanceof Kind.Text text && !text.isWord()) {
            text(text.type(), value);
        } else if (kind instanceof Kind.Localized) {
            text(LocalizedText.class, value);
        } else if (kind instanceof Kind.Reference) {
            text(Ref.class, value);
        }
    }

    private void text(Class<?> type, JsonNode value) {
        String line = JsonText.oneLine(value);
        if (JsonText.length(line) <= LENGTH) {
            texts.computeIfAbsent(type, any -> new LinkedHashSet<>()).add(line);
        }
    }

    /**
     * The shortest record of the type that has several properties besides an id; otherwise the one with the most
     * properties.
     */
    Optional<JsonNode> record(Class<?> type) {
        return records.getOrDefault(type, List.of()).stream()
                .min(Comparator.comparingInt((JsonNode record) -> -Math.min(TELLING, properties(record)))
                        .thenComparingInt(record -> JsonText.oneLine(record).length()));
    }

    private static int properties(JsonNode record) {
        return record.size() - (record.has("id") ? 1 : 0);
    }

    /** A value of the component, on one line; empty if there is none. */
    String component(Catalog.Component component) {
        List<JsonNode> found = components.getOrDefault(component.name(), List.of());
        return found.stream()
                .filter(value -> JsonText.length(JsonText.oneLine(value)) <= LENGTH)
                .findFirst()
                .map(JsonText::oneLine)
                .or(() -> found.stream()
                        .map(value -> JsonText.shortened(value, LENGTH))
                        .min(Comparator.comparingInt(JsonText::length)))
                .orElseGet(() -> byHand.getOrDefault(component.name(), ""));
    }

    /** Some values of a type that is a single text in JSON, or a map of texts. */
    List<String> texts(Class<?> type) {
        Set<String> found = texts.getOrDefault(type, Set.of());
        String written = byHand.getOrDefault(type.getSimpleName(), "");
        return found.isEmpty() && !written.isEmpty()
                ? List.of(written)
                : found.stream().limit(SOME).toList();
    }

    /** Short records of a type, one for each set of properties, the most common ones first. */
    List<String> variants(Class<?> type) {
        Map<Set<String>, List<String>> variants = new LinkedHashMap<>();
        for (JsonNode record : records.getOrDefault(type, List.of())) {
            variants.computeIfAbsent(new TreeSet<>(record.propertyNames()), names -> new ArrayList<>())
                    .add(JsonText.oneLine(record));
        }
        return variants.values().stream()
                .sorted(Comparator.comparingInt(same -> -same.size()))
                .map(same -> Collections.min(same, Comparator.comparingInt(JsonText::length)))
                .filter(line -> JsonText.length(line) <= LENGTH)
                .limit(SOME)
                .toList();
    }
}
