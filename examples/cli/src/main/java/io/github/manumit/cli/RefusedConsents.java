package io.github.manumit.cli;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.HtcdsValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who refuses consent in any row of a table, or answers in other words than yes. It holds for the person, also where only some of the
 * rows are converted, or each by itself.
 */
final class RefusedConsents {

    private static final List<HtcdsField> FIELDS =
            List.of(HtcdsField.CON_CONSENT, HtcdsField.VIC_AGREEMENT_TO_MANAGE_PERSONAL_DATA);

    private static final String GIVEN = "TRUE";

    private final Map<String, Map<HtcdsField, HtcdsValue>> byPerson = new HashMap<>();

    /** Whether a column can refuse consent. */
    static boolean isConsent(HtcdsField field) {
        return FIELDS.contains(field);
    }

    void add(HtcdsRecord row) {
        for (HtcdsField field : FIELDS) {
            for (HtcdsValue value : row.get(field)) {
                if (!row.person().isEmpty() && !value.text().equals(GIVEN)) {
                    byPerson.computeIfAbsent(row.person(), unseen -> new EnumMap<>(HtcdsField.class))
                            .putIfAbsent(field, value);
                }
            }
        }
    }

    /** The row with the refusals of its person; the row itself if there are none, or if it has them. */
    HtcdsRecord in(HtcdsRecord row) {
        Map<HtcdsField, HtcdsValue> refused = byPerson.getOrDefault(row.person(), Map.of());
        if (row.person().isEmpty()
                || refused.keySet().stream()
                        .allMatch(field -> row.get(field).stream()
                                .anyMatch(value -> !value.text().equals(GIVEN)))) {
            return row;
        }
        Map<HtcdsField, List<HtcdsValue>> values = new EnumMap<>(HtcdsField.class);
        values.putAll(row.values());
        refused.forEach((field, value) -> {
            List<HtcdsValue> all = new ArrayList<>(List.of(value));
            all.addAll(row.get(field));
            values.put(field, all);
        });
        return new HtcdsRecord(row.person(), row.incident(), values, row.origin());
    }
}
