package io.github.manumit.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Generates the compact table of language subtags from the tables in a directory, which its README describes.
 *
 * <p>There is a line for each kind of entry: its name, a tab, and the entries separated by tabs. {@code language}, {@code
 * script}, {@code region} and {@code variant} list subtags; {@code extlang} and {@code tag} (whole tags that are
 * registered as such) list them too. {@code preferred} and {@code prefix} give a value for a subtag ({@code
 * region:BU=MM}), {@code deprecated} lists subtags, {@code name} gives a name in small letters ({@code
 * language:russian=ru}), {@code meant} what a code means that is no subtag ({@code language:kz=kk}).
 */
final class LanguageList {

    /** Whole tags, which are registered for themselves. */
    private static final Set<String> WHOLE = Set.of("grandfathered", "redundant");

    private static final String TAG = "tag";

    private final Map<String, List<String>> lines = new TreeMap<>();

    private LanguageList() {}

    /**
     * Generates the table.
     *
     * @param directory where the tables are
     * @param errors receives a message for each fault
     * @return the table
     */
    static String table(Path directory, Consumer<String> errors) {
        Extracts extracts = new Extracts(directory, errors);
        LanguageList list = new LanguageList();
        try {
            extracts.verify();
            extracts.each("iana-subtags.csv", list::subtag);
            extracts.each("cldr-meant.csv", list::meant);
            extracts.each("further-meant.csv", list::meant);
        } catch (IOException e) {
            errors.accept(directory + ": cannot be read: " + e);
        }
        StringBuilder table = new StringBuilder();
        list.lines.forEach((kind, entries) -> table.append(kind)
                .append('\t')
                .append(String.join("\t", entries))
                .append('\n'));
        return table.toString();
    }

    private void subtag(Map<String, String> row) {
        String kind = WHOLE.contains(field(row, "type")) ? TAG : field(row, "type");
        String subtag = field(row, "subtag");
        String key = kind + ':' + subtag;
        String preferred = field(row, "preferred");
        boolean deprecated = field(row, "deprecated").equals("yes");
        // A redundant tag that is neither deprecated nor replaced says nothing that its subtags do not say.
        if (!field(row, "type").equals("redundant") || deprecated) {
            add(kind, subtag);
        }
        if (!preferred.isEmpty() && !kind.equals("extlang")) {
            add("preferred", key + '=' + preferred);
        }
        if (deprecated) {
            add("deprecated", key);
        }
        if (!field(row, "prefix").isEmpty()) {
            add("prefix", key + '=' + field(row, "prefix"));
        }
        for (String name : field(row, "names").split(";")) {
            if (!name.isEmpty()) {
                add(
                        "name",
                        kind + ':' + name.toLowerCase(Locale.ROOT) + '=' + (preferred.isEmpty() ? subtag : preferred));
            }
        }
    }

    private void meant(Map<String, String> row) {
        add("meant", field(row, "type") + ':' + field(row, "code") + '=' + field(row, "subtag"));
    }

    private void add(String kind, String entry) {
        lines.computeIfAbsent(kind, key -> new ArrayList<>()).add(entry);
    }

    private static String field(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
