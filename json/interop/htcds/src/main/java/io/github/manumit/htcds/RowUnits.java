package io.github.manumit.htcds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows gathered by person and incident: what several rows say of the same person is said once. */
final class RowUnits {

    /** A person of the rows, or an event without a person. */
    static final class PersonUnit {
        final String key;
        final int row;
        final Cells person = new Cells();
        final Map<String, IncidentUnit> incidents = new LinkedHashMap<>();
        final boolean isEventOnly;

        PersonUnit(String key, int row, boolean isEventOnly) {
            this.key = key;
            this.row = row;
            this.isEventOnly = isEventOnly;
        }
    }

    /** What the rows of one person say of one incident. */
    static final class IncidentUnit {
        final String key;
        final int row;
        final boolean isEventOnly;
        final Cells incident = new Cells();
        final Cells victim = new Cells();
        final Cells perpetrator = new Cells();
        private final Map<FieldGroup, List<Cells>> repeated = new EnumMap<>(FieldGroup.class);
        private final Set<String> seen = new HashSet<>();
        private boolean saysVictim;
        private boolean saysPerpetrator;

        IncidentUnit(String key, int row, boolean isEventOnly) {
            this.key = key;
            this.row = row;
            this.isEventOnly = isEventOnly;
        }

        List<Cells> all(FieldGroup group) {
            return repeated.getOrDefault(group, List.of());
        }

        private void add(FieldGroup group, Cells cells) {
            if (seen.add(group + cells.content())) {
                repeated.computeIfAbsent(group, unseen -> new ArrayList<>()).add(cells);
            }
        }

        boolean isPerpetrator() {
            return saysPerpetrator;
        }

        /** Tells whether the person is a victim: unless the rows tell of a perpetrator and nothing of a victim. */
        boolean isVictim() {
            return !isEventOnly && (!isPerpetrator() || saysVictim);
        }

        boolean refers() {
            return repeated.containsKey(FieldGroup.REFERRAL_IN) || repeated.containsKey(FieldGroup.REFERRAL_OUT);
        }
    }

    private final Map<String, PersonUnit> byKey = new LinkedHashMap<>();
    private final Map<String, Set<String>> casesOf = new HashMap<>();
    private final List<PersonUnit> units = new ArrayList<>();

    private RowUnits() {}

    static List<PersonUnit> of(List<HtcdsRecord> rows) {
        RowUnits gathered = new RowUnits();
        for (HtcdsRecord row : rows) {
            if (!row.person().isEmpty() && !row.incident().isEmpty()) {
                gathered.casesOf
                        .computeIfAbsent(row.person(), unseen -> new LinkedHashSet<>())
                        .add(row.incident());
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            HtcdsRecord row = rows.get(i);
            if (!row.isEmpty() || !row.person().isEmpty()) {
                gathered.add(row, i);
            }
        }
        return gathered.units;
    }

    static boolean isOfVictim(HtcdsField field) {
        return field.technicalName().startsWith("vic_");
    }

    static boolean isOfPerpetrator(HtcdsField field) {
        return field.technicalName().startsWith("per_");
    }

    private void add(HtcdsRecord row, int number) {
        PersonUnit unit = unit(row, number);
        IncidentUnit incident = incident(unit, row, number);
        Map<FieldGroup, Cells> tuples = new EnumMap<>(FieldGroup.class);
        row.values().forEach((field, values) -> {
            FieldGroup group = FieldGroup.of(field);
            switch (group) {
                case PERSON -> unit.person.merge(field, values, number);
                case VICTIM -> incident.victim.merge(field, values, number);
                case PERPETRATOR -> incident.perpetrator.merge(field, values, number);
                case INCIDENT -> incident.incident.merge(field, values, number);
                case REFERRAL_IN, REFERRAL_OUT, COMMENT, EVENT, PLAN ->
                    tuples.computeIfAbsent(group, unseen -> new Cells()).set(field, values, number);
            }
        });
        tuples.forEach(incident::add);
        incident.saysVictim |= row.values().keySet().stream().anyMatch(RowUnits::isOfVictim);
        incident.saysPerpetrator |= row.values().keySet().stream().anyMatch(RowUnits::isOfPerpetrator);
    }

    private PersonUnit unit(HtcdsRecord row, int number) {
        PersonUnit known = row.person().isEmpty() ? null : byKey.get(row.person());
        if (known != null) {
            return known;
        }
        PersonUnit unit = new PersonUnit(row.person(), number, row.person().isEmpty() && isEventOnly(row));
        units.add(unit);
        if (!row.person().isEmpty()) {
            byKey.put(row.person(), unit);
        }
        return unit;
    }

    private IncidentUnit incident(PersonUnit unit, HtcdsRecord row, int number) {
        return unit.incidents.computeIfAbsent(key(unit, row), key -> new IncidentUnit(key, number, unit.isEventOnly));
    }

    /**
     * The key of the incident of a row. A row without one is of the only incident that other rows of the person have; if they have
     * several, which one cannot be told, and the row is of an incident of its own, unless it says nothing of an incident.
     */
    private String key(PersonUnit unit, HtcdsRecord row) {
        Set<String> cases = casesOf.getOrDefault(row.person(), Set.of());
        if (!row.incident().isEmpty() || cases.isEmpty() || cases.size() > 1 && row.saysOfIncident()) {
            return row.incident();
        }
        return cases.size() > 1 && !unit.incidents.isEmpty()
                ? unit.incidents.keySet().iterator().next()
                : cases.iterator().next();
    }

    /** Tells whether a row tells of an event and of nobody: it has fields of events, and else only of the organization. */
    private static boolean isEventOnly(HtcdsRecord row) {
        return row.values().keySet().stream().anyMatch(field -> FieldGroup.of(field) == FieldGroup.EVENT)
                && row.values().keySet().stream()
                        .allMatch(field -> FieldGroup.of(field) == FieldGroup.EVENT
                                || field.technicalName().startsWith("org_"));
    }
}
