package io.github.manumit.htcds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Adds what the rows of another person say: all values of a field that can have several, otherwise what is said first. */
    void join(Cells others) {
        Set<HtcdsField> taken = EnumSet.noneOf(HtcdsField.class);
        for (HtcdsField field : others.fields()) {
            if (FieldGroup.together(field).stream().noneMatch(each -> contradicts(others, each))) {
                taken.add(field);
            }
        }
        for (HtcdsField field : taken) {
            if (!has(field)) {
                take(field, others);
            } else {
                others.get(field).forEach(cell -> merge(field, List.of(cell.value()), cell.row()));
            }
        }
    }

    private boolean contradicts(Cells others, HtcdsField field) {
        return !field.isMultiple() && has(field) && others.has(field) && differs(others, field);
    }

    private boolean differs(Cells others, HtcdsField field) {
        return !content(List.of(field)).equals(others.content(List.of(field)));
    }

    /** What the rows of one person say otherwise than it is told, with what belongs to it. */
    Cells apartFrom(Cells told) {
        Cells own = new Cells();
        for (HtcdsField field : fields()) {
            if (FieldGroup.together(field).stream().anyMatch(each -> has(each) && told.differs(this, each))) {
                own.take(field, this);
            }
        }
        return own;
    }

    /** Takes over a field as another one has it. */
    private void take(HtcdsField field, Cells others) {
        cells.put(field, new ArrayList<>(others.get(field)));
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
