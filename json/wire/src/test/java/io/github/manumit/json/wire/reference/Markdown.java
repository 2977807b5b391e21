package io.github.manumit.json.wire.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The few elements of GitHub Flavored Markdown that the pages use. */
final class Markdown {

    private Markdown() {}

    static String code(String text) {
        return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
    }

    static String link(String label, String target) {
        return "[" + label + "](" + target + ")";
    }

    static String block(String json) {
        return "```json\n" + json + "\n```\n";
    }

    /** A sentence with code in backticks; other characters that Markdown would interpret are escaped. */
    static String text(String sentence) {
        StringBuilder shown = new StringBuilder();
        String[] parts = sentence.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            shown.append(i == 0 ? "" : "`");
            shown.append(i % 2 == 1 ? parts[i] : parts[i].replace("<", "&lt;").replace("*", "\\*"));
        }
        return shown.toString();
    }

    /** A table without its empty columns. */
    static String table(List<String> heads, List<List<String>> rows) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int column = i;
            if (rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
                columns.add(column);
            }
        }
        StringBuilder table = new StringBuilder(line(columns, heads));
        table.append("|").append("---|".repeat(columns.size())).append('\n');
        rows.forEach(row -> table.append(line(columns, row)));
        return table.toString();
    }

    private static String line(List<Integer> columns, List<String> cells) {
        return columns.stream()
                .map(column -> cells.get(column).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The anchor that GitHub generates for a heading. */
    static String anchor(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M}_ -]", "")
                .replace(' ', '-');
    }
}
