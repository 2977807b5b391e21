package io.github.manumit.ctdc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes rows alike: of those that are the same in six columns there are at least {@code k}, or cells of these columns are
 * blanked in a fixed order until there are; rows that are alone even so are left out. A flag that fewer than {@code k}
 * rows have is blanked everywhere.
 */
final class CtdcSuppression {

    /** In the order of blanking. */
    private static final List<String> KEY = List.of(
            "traffickMonths", "citizenship", "ageBroad", "CountryOfExploitation", "yearOfRegistration", "gender");

    private final int k;
    private final Map<String, Long> blanked = new TreeMap<>();
    private long leftOut;

    CtdcSuppression(int k) {
        this.k = k;
    }

    /** The rows that may be written, in an order that tells nothing of that in which they came. */
    List<CtdcRow> of(List<CtdcRow> rows) {
        List<CtdcRow> kept = rows;
        if (k > 1) {
            for (String column : KEY) {
                for (CtdcRow row : alone(kept)) {
                    blank(row, column);
                }
            }
            List<CtdcRow> lonely = alone(kept);
            leftOut += lonely.size();
            if (!lonely.isEmpty()) {
                // All of them have no key left, and no others do.
                kept = kept.stream().filter(row -> !isBare(row)).toList();
            }
            blankRareFlags(kept);
        }
        List<CtdcRow> sorted = new ArrayList<>(kept);
        sorted.sort(null);
        return sorted;
    }

    private List<CtdcRow> alone(List<CtdcRow> rows) {
        Map<List<String>, Integer> groups = new HashMap<>();
        for (CtdcRow row : rows) {
            groups.merge(key(row), 1, Integer::sum);
        }
        return rows.stream().filter(row -> groups.getOrDefault(key(row), 0) < k).toList();
    }

    static List<String> key(CtdcRow row) {
        return KEY.stream().map(row::get).toList();
    }

    private static boolean isBare(CtdcRow row) {
        return key(row).stream().allMatch(String::isEmpty);
    }

    private void blank(CtdcRow row, String column) {
        if (!row.get(column).isEmpty()) {
            row.set(column, null);
            blanked.merge(column, 1L, Long::sum);
        }
    }

    private void blankRareFlags(List<CtdcRow> rows) {
        for (CtdcColumn column : CtdcRow.COLUMNS) {
            if (column.kind() == CtdcColumn.Kind.FLAG) {
                long count = rows.stream()
                        .filter(row -> !row.get(column.name()).isEmpty())
                        .count();
                if (count > 0 && count < k) {
                    rows.forEach(row -> blank(row, column.name()));
                }
            }
        }
    }

    Map<String, Long> blanked() {
        return blanked;
    }

    long leftOut() {
        return leftOut;
    }
}
