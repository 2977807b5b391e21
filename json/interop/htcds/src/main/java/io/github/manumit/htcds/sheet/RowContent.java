package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.HtcdsValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of one row, or of several rows of one record. */
final class RowContent {

    /** Sections of which a case can have several: an event of one row and one of another are two. */
    private static final Set<String> REPEATABLE = Set.of("hte_", "spl_", "cco_", "per_");

    final Map<HtcdsField, List<HtcdsValue>> values = new EnumMap<>(HtcdsField.class);
    final String origin;
    String person = "";
    String incident = "";

    /** Whether the row has a code of the person in a column for it. */
    boolean hasCode;

    RowContent(String origin) {
        this.origin = origin;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Adds a value unless it is there. */
    void add(HtcdsField field, HtcdsValue value) {
        List<HtcdsValue> there = values.computeIfAbsent(field, unseen -> new ArrayList<>());
        if (there.stream().noneMatch(each -> same(each, value))) {
            there.add(value);
        }
    }

    static boolean same(HtcdsValue a, HtcdsValue b) {
        return a.text().equals(b.text()) && (a.code() == null) == (b.code() == null);
    }

    /** The single-valued fields that both have with different values. */
    List<HtcdsField> contradictions(RowContent other) {
        List<HtcdsField> found = new ArrayList<>();
        other.values.forEach((field, theirs) -> {
            List<HtcdsValue> ours = values.get(field);
            if (!field.isMultiple() && ours != null && !same(ours.get(0), theirs.get(0))) {
                found.add(field);
            }
        });
        return found;
    }

    /** Whether the values of another row can be of the same record. */
    boolean takes(RowContent other) {
        return contradictions(other).isEmpty()
                && REPEATABLE.stream().allMatch(prefix -> fits(section(prefix), other.section(prefix)));
    }

    private static boolean fits(Map<HtcdsField, String> ours, Map<HtcdsField, String> theirs) {
        return ours.isEmpty() || theirs.isEmpty() || ours.equals(theirs);
    }

    private Map<HtcdsField, String> section(String prefix) {
        Map<HtcdsField, String> found = new EnumMap<>(HtcdsField.class);
        values.forEach((field, each) -> {
            if (!field.isMultiple() && field.technicalName().startsWith(prefix)) {
                found.put(field, each.get(0).text());
            }
        });
        return found;
    }

    void merge(RowContent other) {
        other.values.forEach((field, each) -> each.forEach(value -> add(field, value)));
    }

    static boolean isRepeatable(HtcdsField field) {
        return REPEATABLE.contains(field.technicalName().substring(0, 4));
    }

    HtcdsRecord asRecord() {
        return new HtcdsRecord(person, incident, values, origin);
    }
}
