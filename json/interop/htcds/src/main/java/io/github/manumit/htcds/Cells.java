package io.github.manumit.htcds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values by field, each with the row that it stands in. */
final class Cells {

    /** A value and the number of its row. */
    record Cell(int row, HtcdsValue value) {}

    private final Map<HtcdsField, List<Cell>> cells = new EnumMap<>(HtcdsField.class);

    boolean isEmpty() {
        return cells.isEmpty();
    }

    boolean has(HtcdsField field) {
        return cells.containsKey(field);
    }

    List<Cell> get(HtcdsField field) {
        return cells.getOrDefault(field, List.of());
    }

    Collection<HtcdsField> fields() {
        return cells.keySet();
    }

    /** Adds values that the field does not have yet. */
    void merge(HtcdsField field, List<HtcdsValue> values, int row) {
        List<Cell> known = cells.computeIfAbsent(field, unseen -> new ArrayList<>());
        List<String> texts = known.stream().map(cell -> cell.value().text()).toList();
        for (HtcdsValue value : values) {
            if (!texts.contains(value.text())) {
                known.add(new Cell(row, value));
            }
        }
    }

    /** Moves a value of another row to the front, if the field has it. */
    void prefer(HtcdsField field, String text) {
        List<Cell> known = get(field);
        for (int i = 1; i < known.size(); i++) {
            if (known.get(i).value().text().equals(text)
                    && known.get(i).row() != known.get(0).row()) {
                known.add(0, known.remove(i));
            }
        }
    }

    /** Sets the values as they are. */
    void set(HtcdsField field, List<HtcdsValue> values, int row) {
        cells.put(
                field,
                new ArrayList<>(
                        values.stream().map(value -> new Cell(row, value)).toList()));
    }

    /** A text that is the same for the same values of some fields, whatever their rows. */
    String content(Collection<HtcdsField> fields) {
        Map<HtcdsField, List<String>> content = new TreeMap<>();
        for (HtcdsField field : fields) {
            if (has(field)) {
                content.put(
                        field,
                        get(field).stream().map(cell -> cell.value().text()).toList());
            }
        }
        return content.isEmpty() ? "" : content.toString();
    }

    String content() {
        return content(cells.keySet());
    }
}
