package io.github.manumit.json.wire.schema;

import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Extent;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The properties that an extent adds to its owner, and which of them exclude each other. */
public final class ExtentForm {

    private ExtentForm() {}

    /** The kind of the words that can replace a value. */
    public static Kind word() {
        return Shape.of(Extent.Worded.class).members().get(0).kind();
    }

    public static Map<String, Object> properties(Map<String, Object> operand, Map<String, Object> word) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("value", with("the value that is exact, near, or the only bound", operand));
        properties.put(
                "comparator",
                with(
                        "on which side of the value or word the true one lies",
                        Map.of("enum", List.of("<", "<=", ">=", ">"))));
        properties.put("word", with("a word of magnitude in place of the value", word));
        properties.put(
                "approximate",
                with("that the value is only near; beside a comparator: nearly, or just over", Map.of("const", true)));
        properties.put("low", with("the lower of two bounds", operand));
        properties.put("lowComparator", with("that the lower bound is itself not possible", Map.of("const", ">")));
        properties.put("lowWord", with("a word of magnitude in place of the lower bound", word));
        properties.put("high", with("the upper of two bounds", operand));
        properties.put("highComparator", with("that the upper bound is itself not possible", Map.of("const", "<")));
        properties.put("highWord", with("a word of magnitude in place of the upper bound", word));
        return properties;
    }

    /** The combinations that have no meaning. One definition under {@code not} gives one finding, whatever is mixed. */
    static Map<String, Object> mixed() {
        List<Map<String, Object>> combinations = new ArrayList<>();
        combinations.add(of(List.of("value", "word"), List.of()));
        for (String only : List.of("value", "word")) {
            for (String end : List.of("low", "lowWord", "high", "highWord")) {
                combinations.add(of(List.of(only, end), List.of()));
            }
        }
        combinations.add(of(List.of("comparator"), List.of("value", "word")));
        combinations.add(of(List.of("approximate"), List.of("value")));
        for (String end : List.of("low", "high")) {
            combinations.add(of(List.of(end, end + "Word"), List.of()));
            combinations.add(of(List.of(end + "Comparator"), List.of(end, end + "Word")));
        }
        Map<String, Object> schema =
                ValueForms.described("object", "Properties of a quantity that cannot stand together, or not alone.");
        schema.put("anyOf", combinations);
        return schema;
    }

    /** What one type refuses besides, as its constructor does. */
    static List<Map<String, Object>> refusedIn(Class<?> type) {
        List<String> words = List.of("word", "lowWord", "highWord");
        List<String> any = List.of("value", "low", "high", "word", "lowWord", "highWord");
        if (type == Age.class) {
            List<String> anyOrGroup = new ArrayList<>(any);
            anyOrGroup.add("group");
            return List.of(of(List.of(), anyOrGroup), of(List.of("part"), any));
        }
        return type == Duration.class
                ? List.of(of(List.of(), any), of(List.of("unit"), words))
                : List.of(of(List.of(), any));
    }

    private static Map<String, Object> of(List<String> present, List<String> missing) {
        Map<String, Object> properties = new LinkedHashMap<>();
        present.forEach(name -> properties.put(name, true));
        missing.forEach(name -> properties.put(name, false));
        Map<String, Object> schema = ValueForms.described("object", "");
        if (!present.isEmpty()) {
            schema.put("required", present);
        }
        schema.put("properties", properties);
        return schema;
    }

    private static Map<String, Object> with(String description, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", description);
        described.putAll(schema);
        return ValueForms.alone(described);
    }
}
