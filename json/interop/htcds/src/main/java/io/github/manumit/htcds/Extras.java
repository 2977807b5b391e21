package io.github.manumit.htcds;

import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cells that have no typed home in an object, kept beside it as properties {@code htcds:prs_Birthdate} with a list of texts: all
 * values of the field, so that their order is kept, too.
 */
final class Extras {

    static final String PREFIX = "htcds:";

    private final Map<HtcdsField, List<String>> texts = new EnumMap<>(HtcdsField.class);

    void keep(HtcdsField field, List<Cells.Cell> cells) {
        texts.putIfAbsent(field, cells.stream().map(cell -> cell.value().text()).toList());
    }

    Extensions extensions() {
        Map<String, JsonValue> values = new TreeMap<>();
        texts.forEach((field, each) -> values.put(
                PREFIX + field.technicalName(),
                new JsonValue.JsonArray(
                        each.stream().<JsonValue>map(JsonValue.JsonString::new).toList())));
        return Extensions.of(values);
    }

    /** The texts that are kept for a field; empty if there are none or they are not a list of texts. */
    static List<String> kept(Extensions extensions, HtcdsField field) {
        List<String> kept = new ArrayList<>();
        if (extensions.get(PREFIX + field.technicalName()).orElse(null) instanceof JsonValue.JsonArray array) {
            for (JsonValue value : array.elements()) {
                if (!(value instanceof JsonValue.JsonString text) || text.text().isEmpty()) {
                    return List.of();
                }
                kept.add(text.text());
            }
        }
        return kept;
    }
}
