package io.github.manumit.json.wire.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What other standards call components and whole records. */
final class Terms {

    private final Csv table;

    Terms(Csv table) {
        this.table = table;
    }

    /** The sources of the terms. */
    String sources() {
        return table.comment();
    }

    /** The names of components and records in the table. */
    List<String> names() {
        return table.rows().stream().map(row -> row.get("component")).toList();
    }

    List<String> matches() {
        return table.rows().stream().map(row -> row.get("match")).toList();
    }

    /** The terms for a component or record, by standard, exact equivalents first. */
    String of(String name) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Map<String, String> row : table.rows()) {
            if (row.get("component").equals(name)) {
                String match = row.get("match").equals("exact") ? "" : ", " + row.get("match") + ":";
                found.merge(
                        row.get("standard") + match,
                        Markdown.code(row.get("term")),
                        (before, next) -> before + ", " + next);
            }
        }
        return found.entrySet().stream()
                .map(standard -> standard.getKey() + ' ' + standard.getValue())
                .collect(Collectors.joining("; "));
    }
}
