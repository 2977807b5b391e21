package io.github.manumit.json.wire.reference;

import io.github.manumit.json.wire.schema.ExtentForm;
import io.github.manumit.quantity.Extent;
import io.github.manumit.shape.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of one vocabulary. */
final class VocabularyPage {

    private static final int PARTS = 6;

    private static final Map<String, String> LANGUAGES = languages();

    private final String name;
    private final Csv table;
    private final Catalog catalog;
    private final Links links;

    VocabularyPage(String name, Csv table, Catalog catalog, Homes homes) {
        this.name = name;
        this.table = table;
        this.catalog = catalog;
        this.links = new Links(homes, Vocabularies.file(name));
    }

    private static Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("ru", "Russian");
        languages.put("kk", "Kazakh");
        languages.put("uz", "Uzbek");
        return languages;
    }

    String text() {
        List<String> heads = new ArrayList<>(List.of("word", "English", "definition"));
        heads.addAll(LANGUAGES.values());
        heads.add("in other lists");
        return "# " + name + "\n\n" + Markdown.text(table.comment()) + "\n\n" + uses() + '\n'
                + Markdown.table(heads, table.rows().stream().map(this::row).toList())
                + unchecked();
    }

    private String uses() {
        if (ExtentForm.word() instanceof Kind.Text word
                && word.type().getSimpleName().equals(name)) {
            return "Used by " + links.to(Extent.class) + ".\n";
        }
        List<Catalog.Component> uses = catalog.uses(name);
        return uses.isEmpty() ? "" : uses.stream().map(links::to).collect(Collectors.joining(", ", "Used by ", ".\n"));
    }

    private List<String> row(Map<String, String> row) {
        String word = row.getOrDefault("word", "");
        String english = row.getOrDefault("en", "");
        List<String> cells = new ArrayList<>(List.of(
                Markdown.code(word),
                Markdown.text(english.isEmpty() ? word.replace('-', ' ') : english),
                Markdown.text(row.getOrDefault("definition", ""))));
        LANGUAGES.keySet().forEach(language -> cells.add(Markdown.text(row.getOrDefault(language, ""))));
        cells.add(equivalents(row.getOrDefault("equivalents", "")));
        return cells;
    }

    /** Each equivalent with scheme, version, list and code, and how it differs from the word. */
    private static String equivalents(String text) {
        return Arrays.stream(text.split(";"))
                .map(each -> each.strip().split("\\|", -1))
                .filter(parts -> parts.length == PARTS)
                .map(parts -> {
                    List<String> remarks = new ArrayList<>();
                    if (!parts[4].equals("exact")) {
                        remarks.add(parts[4]);
                    }
                    if (!parts[5].equals("yes")) {
                        remarks.add("not verified");
                    }
                    String list = (parts[0] + ' ' + parts[1] + ' ' + parts[2])
                            .replaceAll(" +", " ")
                            .strip();
                    return list
                            + ' '
                            + Markdown.code(parts[3])
                            + (remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")");
                })
                .collect(Collectors.joining("; "));
    }

    /** The languages whose labels were not checked against a source. */
    private String unchecked() {
        List<String> found = new ArrayList<>();
        LANGUAGES.forEach((language, called) -> {
            List<Map<String, String>> labelled = table.rows().stream()
                    .filter(row -> !row.getOrDefault(language, "").isEmpty())
                    .toList();
            long unchecked = labelled.stream()
                    .filter(row -> Arrays.asList(
                                    row.getOrDefault("unchecked", "").split(" "))
                            .contains(language))
                    .count();
            if (unchecked > 0) {
                found.add(called + (unchecked == labelled.size() ? "" : " " + unchecked + " of " + labelled.size()));
            }
        });
        return found.isEmpty() ? "" : "\nLabels that nobody has checked yet: " + String.join(", ", found) + ".\n";
    }
}
