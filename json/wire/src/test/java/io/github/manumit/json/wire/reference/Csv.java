package io.github.manumit.json.wire.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of comma-separated values with a comment before it and a header line; fields contain no line breaks. */
final class Csv {

    private static final Pattern FIELD = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)");

    private final String comment;
    private final List<Map<String, String>> rows = new ArrayList<>();

    Csv(String text) {
        StringBuilder said = new StringBuilder();
        List<String> heads = List.of();
        for (String line : text.lines().toList()) {
            if (line.startsWith("#")) {
                said.append(line.substring(1).strip()).append(' ');
            } else if (!line.isBlank()) {
                List<String> fields = fields(line);
                if (heads.isEmpty()) {
                    heads = fields;
                } else {
                    rows.add(row(heads, fields));
                }
            }
        }
        comment = said.toString().strip();
    }

    /** The lines before the table that begin with a number sign, as one text. */
    String comment() {
        return comment;
    }

    /** The rows, by column name. */
    List<Map<String, String>> rows() {
        return rows;
    }

    private static Map<String, String> row(List<String> heads, List<String> fields) {
        if (fields.size() != heads.size()) {
            throw new IllegalStateException(heads.size() + " columns, but: " + fields);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            row.put(heads.get(i), fields.get(i).strip());
        }
        return row;
    }

    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(line + ',');
        while (field.find() && field.start() <= line.length()) {
            String quoted = field.group(1);
            fields.add(quoted == null ? field.group(2) : quoted.replace("\"\"", "\""));
        }
        return fields;
    }
}
