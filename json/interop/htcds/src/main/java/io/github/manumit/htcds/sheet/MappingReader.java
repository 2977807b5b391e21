package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one mapping and collects what is wrong with it. Single-use. */
final class MappingReader {

    private static final Set<String> PROPERTIES =
            Set.of("heading", "field", "choice", "ignore", "guess", "dates", "words");

    private final String text;
    private final List<InvalidMappingException.Problem> problems = new ArrayList<>();
    private final Set<String> headings = new HashSet<>();

    MappingReader(String text) {
        this.text = text;
    }

    Mapping read() {
        List<Mapping.Column> columns = new ArrayList<>();
        try {
            JsonText.Value root = JsonText.read(text);
            List<JsonText.Value> list = list(root);
            for (int i = 0; i < list.size(); i++) {
                Mapping.Column column = column(list.get(i), "/columns/" + i);
                if (column != null) {
                    columns.add(column);
                }
            }
        } catch (JsonText.Fault fault) {
            wrong("", fault.offset(), String.valueOf(fault.getMessage()));
        }
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(InvalidMappingException.Problem::line)
                    .thenComparingInt(InvalidMappingException.Problem::column));
            throw new InvalidMappingException(problems);
        }
        return new Mapping(columns);
    }

    private void wrong(String pointer, int offset, String message) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset && i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        int column = text.codePointCount(start, Math.min(Math.max(start, offset), text.length())) + 1;
        problems.add(new InvalidMappingException.Problem(pointer, line, column, message));
    }

    private List<JsonText.Value> list(JsonText.Value root) {
        Map<String, JsonText.Value> members = members(root);
        JsonText.Value columns = members == null ? null : members.get("columns");
        if (members == null || columns == null || !(columns.value() instanceof List<?>)) {
            wrong("", root.offset(), "A mapping is an object with the list \"columns\"");
            return List.of();
        }
        members.forEach((name, value) -> {
            if (!name.equals("columns")) {
                wrong("/" + name, value.offset(), "A mapping does not have this property");
            }
        });
        List<JsonText.Value> found = new ArrayList<>();
        for (Object each : (List<?>) columns.value()) {
            found.add((JsonText.Value) each);
        }
        return found;
    }

    private static @Nullable Map<String, JsonText.Value> members(JsonText.Value value) {
        if (!(value.value() instanceof Map<?, ?> map)) {
            return null;
        }
        Map<String, JsonText.Value> members = new LinkedHashMap<>();
        map.forEach((name, member) -> members.put((String) name, (JsonText.Value) member));
        return members;
    }

    private Mapping.@Nullable Column column(JsonText.Value value, String at) {
        Map<String, JsonText.Value> members = members(value);
        if (members == null) {
            wrong(at, value.offset(), "Must be an object");
            return null;
        }
        members.forEach((name, member) -> {
            if (!PROPERTIES.contains(name)) {
                wrong(at + '/' + name, member.offset(), "A column does not have this property");
            }
        });
        String heading = text(members, "heading");
        JsonText.Value given = members.get("heading");
        if (given == null || heading == null || heading.isBlank()) {
            wrong(
                    given == null ? at : at + "/heading",
                    given == null ? value.offset() : given.offset(),
                    "Needs the \"heading\" of a column, as a text");
            return null;
        }
        if (!headings.add(FoldedText.tight(heading))) {
            wrong(at + "/heading", given.offset(), "The mapping already has this heading");
        }
        boolean ignore = flag(members, "ignore", at);
        boolean guess = flag(members, "guess", at);
        HtcdsField field = field(members, at);
        if (ignore && field != null) {
            wrong(at, value.offset(), "Either \"field\" or \"ignore\", not both");
        } else if (!ignore && !members.containsKey("field")) {
            wrong(at, value.offset(), "Needs \"field\" or \"ignore\"");
        }
        return new Mapping.Column(
                heading,
                field,
                choice(members, field, at),
                ignore,
                guess,
                dates(members, at),
                words(members, field, at));
    }

    private static @Nullable String text(Map<String, JsonText.Value> members, String name) {
        JsonText.Value value = members.get(name);
        return value != null && value.value() instanceof String string ? string : null;
    }

    private boolean flag(Map<String, JsonText.Value> members, String name, String at) {
        JsonText.Value value = members.get(name);
        if (value != null && !(value.value() instanceof Boolean)) {
            wrong(at + '/' + name, value.offset(), "Must be true or false");
        }
        return value != null && Boolean.TRUE.equals(value.value());
    }

    private @Nullable HtcdsField field(Map<String, JsonText.Value> members, String at) {
        JsonText.Value value = members.get("field");
        if (value == null || value.value() == JsonText.Other.NULL) {
            return null;
        }
        String name = text(members, "field");
        HtcdsField field = name == null ? null : HtcdsField.of(name).orElse(null);
        if (field == null) {
            HtcdsField near = name == null ? null : Headings.guess(name);
            Headings.Meaning meaning = name == null ? null : Headings.of(name);
            near = meaning != null && meaning.field() != null ? meaning.field() : near;
            wrong(
                    at + "/field",
                    value.offset(),
                    "Must be the technical name of a field of HTCDS 2.0"
                            + (near == null ? "" : "; did you mean " + near.technicalName() + "?"));
        }
        return field;
    }

    private @Nullable String choice(Map<String, JsonText.Value> members, @Nullable HtcdsField field, String at) {
        JsonText.Value value = members.get("choice");
        if (value == null) {
            return null;
        }
        String choice = text(members, "choice");
        ChoiceList list = field == null ? null : ChoiceList.of(field);
        if (field == null || list == null || !field.isMultiple()) {
            wrong(at + "/choice", value.offset(), "Only a field with several values has columns for single choices");
        } else if (choice == null || list.find(choice).isEmpty()) {
            wrong(at + "/choice", value.offset(), "The field does not have this code");
        } else {
            return choice;
        }
        return null;
    }

    private @Nullable DateOrder dates(Map<String, JsonText.Value> members, String at) {
        JsonText.Value value = members.get("dates");
        if (value == null) {
            return null;
        }
        for (DateOrder order : DateOrder.values()) {
            if (order.name().toLowerCase(Locale.ROOT).equals(value.value())) {
                return order;
            }
        }
        wrong(at + "/dates", value.offset(), "Must be \"dmy\", \"mdy\" or \"ymd\"");
        return null;
    }

    private Map<String, String> words(Map<String, JsonText.Value> members, @Nullable HtcdsField field, String at) {
        JsonText.Value value = members.get("words");
        if (value == null) {
            return Map.of();
        }
        Map<String, JsonText.Value> given = members(value);
        if (given == null) {
            wrong(at + "/words", value.offset(), "Must be an object");
            return Map.of();
        }
        ChoiceList list = field == null ? null : ChoiceList.of(field);
        if (field != null && list == null) {
            wrong(at + "/words", value.offset(), "This field has no list of values");
            return Map.of();
        }
        Map<String, String> words = new LinkedHashMap<>();
        int i = 0;
        for (Map.Entry<String, JsonText.Value> word : given.entrySet()) {
            // The word itself could be of a case.
            String where = at + "/words/" + i;
            if (!(word.getValue().value() instanceof String code)) {
                wrong(where, word.getValue().offset(), "Must be a code of the field, as a text");
            } else if (list != null && list.find(code).isEmpty()) {
                wrong(where, word.getValue().offset(), "The field does not have this code");
            } else {
                words.put(word.getKey(), code);
            }
            i++;
        }
        return words;
    }
}
