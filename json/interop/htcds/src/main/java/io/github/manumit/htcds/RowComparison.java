package io.github.manumit.htcds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Compares the rows of one person as they come. {@link HtcdsImport} joins such rows: where they say different things in a field that
 * takes one value, the first counts and the others are kept beside it. Events, referrals, plans and notes differ from row to row,
 * because a person can have several; what a row says of the incident is compared with the other rows of that incident. Not
 * thread-safe.
 */
public final class RowComparison {

    private final Map<HtcdsField, String> person = new EnumMap<>(HtcdsField.class);
    private final Map<String, Map<HtcdsField, String>> incidents = new LinkedHashMap<>();

    /** Starts with no row. */
    public RowComparison() {}

    /**
     * Adds a row.
     *
     * @param row a row of the person
     * @return the fields in which it differs from an earlier row, in the order of the standard; empty if there is none
     */
    public List<HtcdsField> add(HtcdsRecord row) {
        Objects.requireNonNull(row, "row");
        // As when rows are joined, one without a key of the incident is of the first.
        String key = row.incident().isEmpty() && !incidents.isEmpty()
                ? incidents.keySet().iterator().next()
                : row.incident();
        Map<HtcdsField, String> incident = incidents.computeIfAbsent(key, unseen -> new EnumMap<>(HtcdsField.class));
        List<HtcdsField> differing = new ArrayList<>();
        row.values().forEach((field, values) -> {
            if (field.isMultiple()) {
                return;
            }
            Map<HtcdsField, String> known = switch (FieldGroup.of(field)) {
                case PERSON -> person;
                case VICTIM, PERPETRATOR, INCIDENT -> incident;
                case REFERRAL_IN, REFERRAL_OUT, COMMENT, EVENT, PLAN -> null;
            };
            String text = values.get(0).text();
            String before = known == null ? null : known.putIfAbsent(field, text);
            if (before != null && !before.equals(text)) {
                differing.add(field);
            }
        });
        return differing;
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return "RowComparison";
    }
}
