package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.HtcdsValue;
import io.github.manumit.table.CellAddress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of one row, or of several rows of one record. */
final class RowContent {

    /** Sections of which a case can have several: an event of one row and one of another are two. */
    private static final Set<String> REPEATABLE = Set.of("hte_", "spl_", "cco_", "per_");

    /** What is said of one person only: a row with one of these fields is about somebody, and not a further word on somebody. */
    private static final Set<HtcdsField> OF_SOMEBODY = EnumSet.of(
            HtcdsField.PRS_FIRST_NAME,
            HtcdsField.PRS_MIDDLE_NAME,
            HtcdsField.PRS_SECOND_NAME,
            HtcdsField.PRS_BIRTHDATE,
            HtcdsField.PRS_GENDER,
            HtcdsField.PRS_IDENTITY_NUMBER,
            HtcdsField.VIC_TRAFFICKING_STATUS,
            HtcdsField.VIC_AGE_WHEN_TRAFFICKED);

    /**
     * A cell and the heading of its column.
     *
     * @param address the cell
     * @param heading the heading; empty if there is none
     */
    record Place(CellAddress address, String heading) {}

    final Map<HtcdsField, List<HtcdsValue>> values = new EnumMap<>(HtcdsField.class);
    final String origin;
    String person = "";
    String incident = "";

    /** Whether the row has a code of the person in a column for it. */
    boolean hasCode;

    /** Whether other records have the same code, because their rows belong together. */
    boolean isJoined;

    /** Where the code of the person is told about; null if the row has no place for it. */
    @Nullable
    Place personAt;

    /** Where the code of the case stands, or is missing; null if the table has no column for it. */
    @Nullable
    Place incidentAt;

    RowContent(String origin) {
        this.origin = origin;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean isOfVictim() {
        return has("vic_");
    }

    boolean isOfPerpetrator() {
        return has("per_");
    }

    boolean has(String prefix) {
        return values.keySet().stream().anyMatch(field -> field.technicalName().startsWith(prefix));
    }

    /** Whether the row is about a person of its own: it has a code for the person, a name, a sex, a role. */
    boolean isOfSomebody() {
        return hasCode || isOfPerpetrator() || values.keySet().stream().anyMatch(OF_SOMEBODY::contains);
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

    /** Whether the values of another row can be of the same record. */
    boolean takes(RowContent other) {
        return !contradicts(other)
                && REPEATABLE.stream().allMatch(prefix -> fits(section(prefix), other.section(prefix)));
    }

    /** Whether both have different values of a field that has one. */
    private boolean contradicts(RowContent other) {
        return other.values.entrySet().stream().anyMatch(each -> {
            List<HtcdsValue> ours = values.get(each.getKey());
            return !each.getKey().isMultiple()
                    && ours != null
                    && !same(ours.get(0), each.getValue().get(0));
        });
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

    /** A row of the same person and case without values. */
    RowContent withoutValues() {
        RowContent copy = new RowContent(origin);
        copy.person = person;
        copy.incident = incident;
        copy.personAt = personAt;
        copy.incidentAt = incidentAt;
        copy.isJoined = isJoined;
        return copy;
    }

    HtcdsRecord asRecord() {
        return new HtcdsRecord(person, incident, values, origin);
    }
}
