package io.github.manumit.htcds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares the rows of one person, or of one incident, as they come. {@link HtcdsImport} joins such rows: where they say different
 * things in a field that takes one value, the first counts and the others are kept beside it. Events, referrals, plans and notes differ
 * from row to row, because there can be several. Not thread-safe.
 */
public final class RowComparison {

    private final boolean isOfIncident;
    private final Map<HtcdsField, String> known = new TreeMap<>();
    private @Nullable Map<String, Map<HtcdsField, String>> parts;

    private RowComparison(boolean isOfIncident) {
        this.isOfIncident = isOfIncident;
    }

    /**
     * Starts with no row of a person. What rows say of an incident that has a key is compared by {@link #ofIncident()}.
     *
     * @return a comparison of rows that have one key of a person
     */
    public static RowComparison ofPerson() {
        return new RowComparison(false);
    }

    /**
     * Starts with no row of an incident. What rows say of each person is compared by {@link #ofPerson()}.
     *
     * @return a comparison of rows that have one key of an incident
     */
    public static RowComparison ofIncident() {
        return new RowComparison(true);
    }

    /**
     * Adds a row.
     *
     * @param row a row of the person or incident
     * @return the fields in which it differs from an earlier row, in the order of the standard; empty if there is none
     */
    public List<HtcdsField> add(HtcdsRecord row) {
        Objects.requireNonNull(row, "row");
        List<HtcdsField> differing = new ArrayList<>();
        row.values().forEach((field, values) -> {
            if (field.isMultiple()) {
                return;
            }
            Map<HtcdsField, String> of = switch (FieldGroup.of(field)) {
                case PERSON -> isOfIncident ? null : known;
                case VICTIM, PERPETRATOR -> isOfIncident ? null : part(row.incident());
                case INCIDENT -> isOfIncident || row.incident().isEmpty() ? known : null;
                case REFERRAL_IN, REFERRAL_OUT, COMMENT, EVENT, PLAN -> null;
            };
            if (of == null) {
                return;
            }
            String text = values.get(0).text();
            String before = of.putIfAbsent(field, text);
            if (before != null && !before.equals(text)) {
                differing.add(field);
            }
        });
        return differing;
    }

    private Map<HtcdsField, String> part(String incident) {
        Map<String, Map<HtcdsField, String>> all = parts;
        if (all == null) {
            all = new HashMap<>();
            parts = all;
        }
        return all.computeIfAbsent(incident, unseen -> new TreeMap<>());
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return "RowComparison";
    }
}
