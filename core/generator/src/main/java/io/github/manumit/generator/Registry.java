package io.github.manumit.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Generates the compact jurisdiction table from the tables in a directory, which the README there describes.
 *
 * <p>There is a line for each code, sorted, with fields separated by tabs: code, kind, enclosing codes (nearest first),
 * time of validity in EDTF, {@code y} if that time was checked, the changes that led to it and those that it underwent
 * ({@code kind:code:when:checked}, where the kind is the first three letters, or empty if no source says it), names
 * ({@code language=name}, separated by {@code |}), other names in use, other codes, the languages whose name was not
 * checked, and the states to which it belongs or belonged ({@code state:time}).
 */
final class Registry {

    /** Used instead of successors if none is known although an extract names one that does not exist. */
    private static final String NONE = "-";

    /** How many letters of the kind of a change are kept. */
    private static final int KIND_LETTERS = 3;

    /** Marks a code that others use for an entry, but that is no code of the standard. */
    private static final String ALIAS = "~";

    /** Marks two letters that a former country had and that another has since. */
    private static final String REUSED = "^";

    private static final String RECODING = "recoding";
    private static final String ABSORPTION = "absorption";
    private static final String SECESSION = "secession";
    private static final String ALSO = "also";
    private static final String COUNTRY = "country";
    private static final String FORMER_COUNTRY = "former-country";
    private static final String SUBDIVISION = "subdivision";
    private static final String FORMER_SUBDIVISION = "former-subdivision";

    private final Extracts extracts;
    private final Consumer<String> errors;
    private final Map<String, Entry> entries = new TreeMap<>();

    private Registry(Path directory, Consumer<String> errors) {
        this.extracts = new Extracts(directory, errors);
        this.errors = errors;
    }

    /** The data of one code. */
    private static final class Entry {
        private String kind;
        private String within;
        private String valid = "";
        private boolean checked;
        private String replacement = "";
        private final List<Change> before = new ArrayList<>();
        private final List<Change> after = new ArrayList<>();
        private final Map<String, String> names = new LinkedHashMap<>();
        private final Set<String> unchecked = new TreeSet<>();
        private final Set<String> also = new LinkedHashSet<>();
        private final Set<String> codes = new LinkedHashSet<>();
        private final List<String> states = new ArrayList<>();

        Entry(String kind, String within) {
            this.kind = kind;
            this.within = within;
        }

        boolean isFormer() {
            return kind.equals(FORMER_COUNTRY) || kind.equals(FORMER_SUBDIVISION);
        }
    }

    /** What became of one code; the kind is empty if no source says it. */
    private record Change(String from, String to, String kind, String when, boolean checked) {
        String field(String other) {
            String letters = kind.substring(0, Math.min(KIND_LETTERS, kind.length()));
            return String.join(":", letters, other, when, checked ? "y" : "");
        }

        boolean ends() {
            return !kind.equals(SECESSION);
        }
    }

    /**
     * Generates the table.
     *
     * @param directory where the tables are
     * @param errors receives a message for each fault
     * @return the table
     */
    static String table(String directory, Consumer<String> errors) {
        Registry registry = new Registry(Path.of(directory), errors);
        try {
            registry.extracts.verify();
            registry.read();
            return registry.write();
        } catch (IOException e) {
            errors.accept(directory + ": cannot be read: " + e);
            return "";
        }
    }

    /**
     * The fields of a table column by column, each on a line of its own: what is alike stands together, and packs better. The code of a
     * subdivision starts with its hyphen where the country is that of the code before.
     */
    static String byColumn(String table) {
        List<String[]> rows = table.lines().map(line -> line.split("\t", -1)).toList();
        StringBuilder text = new StringBuilder();
        String country = "";
        for (String[] row : rows) {
            if (row[0].startsWith(country + "-")) {
                row[0] = row[0].substring(country.length());
            } else {
                country = row[0].substring(0, Math.min(2, row[0].length()));
            }
        }
        for (int column = 0; !rows.isEmpty() && column < rows.get(0).length; column++) {
            for (String[] row : rows) {
                text.append(row[column]).append('\n');
            }
        }
        return text.toString();
    }

    private void read() throws IOException {
        each("cldr-territories.csv", row -> {
            Entry entry = new Entry(COUNTRY, "");
            row.fields().forEach((column, value) -> {
                if (!List.of("code", "alpha3", ALSO).contains(column) && !value.isEmpty()) {
                    entry.names.put(column, value);
                }
            });
            addAll(row.get(ALSO), ";", entry.also);
            addAll(row.get("alpha3"), " ", entry.codes);
            entries.put(row.get("code"), entry);
        });
        Set<String> taken = new LinkedHashSet<>();
        entries.values().forEach(entry -> taken.addAll(entry.codes));
        each("cldr-subdivisions.csv", row -> {
            boolean current = row.is("status", "current");
            Entry entry = new Entry(current ? SUBDIVISION : FORMER_SUBDIVISION, row.get("within"));
            name("en", row.get("en"), entry);
            entry.replacement = row.get("replacement");
            entries.put(row.get("code"), entry);
        });
        each("withdrawn.csv", row -> {
            Entry entry = new Entry(FORMER_SUBDIVISION, row.get("within"));
            for (String language : List.of("en", "ru")) {
                name(language, row.get(language), entry);
                if (!row.get(language).isEmpty()) {
                    entry.unchecked.add(language);
                }
            }
            entries.put(row.get("code"), entry);
        });
        each("former-countries.csv", row -> {
            Entry entry = new Entry(FORMER_COUNTRY, "");
            name("en", row.get("en"), entry);
            name("ru", row.get("ru"), entry);
            String code = row.get("code");
            entry.codes.add(code.isEmpty() ? REUSED + row.get("part3").substring(0, 2) : row.get("part3"));
            if (taken.add(row.get("alpha3"))) {
                entry.codes.add(row.get("alpha3"));
            }
            entries.put(code.isEmpty() ? row.get("part3") : code, entry);
        });
        each("aliases.csv", row -> known("aliases.csv", row.get("code")).codes.add(ALIAS + row.get("alias")));
        each("territories.csv", row -> {
            known("territories.csv", row.get("state"));
            known("territories.csv", row.get("code")).states.add(row.get("state") + ":" + row.get("valid"));
        });
        each("times.csv", row -> {
            Entry entry = known("times.csv", row.get("code"));
            entry.valid = row.get("valid");
            entry.checked = row.is("checked", "yes");
        });
        readNames();
        each("kinds.csv", row -> {
            Entry entry = known("kinds.csv", row.get("code"));
            if (!entry.kind.equals(FORMER_SUBDIVISION)) {
                entry.kind = row.get("kind");
            }
        });
        readChanges();
    }

    private void readNames() throws IOException {
        each("names.csv", row -> {
            Entry entry = known("names.csv", row.get("code"));
            if (row.is("language", ALSO)) {
                entry.also.add(row.get("name"));
            } else {
                name(row.get("language"), row.get("name"), entry);
                if (!row.is("checked", "yes")) {
                    entry.unchecked.add(row.get("language"));
                }
            }
        });
    }

    /** Where our own table names what took a code's place, CLDR is not asked. */
    private void readChanges() throws IOException {
        Set<String> ended = new LinkedHashSet<>();
        each("changes.csv", row -> {
            for (String to : row.get("to").split(" ")) {
                boolean checked = row.is("checked", "yes");
                if (to.equals(NONE)) {
                    continue;
                }
                link("changes.csv", new Change(row.get("from"), to, row.get("kind"), row.get("when"), checked));
            }
            if (!row.is("kind", SECESSION)) {
                ended.add(row.get("from"));
            }
        });
        entries.forEach((code, entry) -> {
            for (String to : entry.replacement.split(" ")) {
                if (!to.isEmpty() && !ended.contains(code)) {
                    link("cldr-subdivisions.csv", new Change(code, to, "", "", false));
                }
            }
        });
        entries.forEach((code, entry) -> {
            entry.after.stream()
                    .filter(change -> change.kind().equals(RECODING))
                    .forEach(change -> {
                        Entry next = known("changes.csv", change.to());
                        shareNames(entry, next);
                        shareNames(next, entry);
                    });
            String end = entry.after.stream()
                    .filter(Change::ends)
                    .map(Change::when)
                    .filter(when -> !when.isEmpty())
                    .findFirst()
                    .orElse("");
            if (entry.valid.isEmpty() && entry.isFormer() && !end.isEmpty()) {
                entry.valid = start(entry) + "/" + lastOfBefore(end);
            }
        });
    }

    /** When it began with the changes that led to it; empty if that is unknown. */
    private static String start(Entry entry) {
        List<String> starts = entry.before.stream()
                .filter(change -> !change.kind().equals(ABSORPTION))
                .map(Change::when)
                .toList();
        return starts.stream().anyMatch(String::isEmpty)
                ? ""
                : starts.stream().max(Comparator.naturalOrder()).orElse("");
    }

    /** The day before a day; a month or year itself, because the change was somewhere within it. */
    private static String lastOfBefore(String when) {
        boolean day = when.matches("\\d{4}-\\d\\d-\\d\\d");
        return day ? LocalDate.parse(when).minusDays(1).toString() : when;
    }

    /** The same thing under two codes has the same names, and so it has one where the other has none at all. */
    private static void shareNames(Entry from, Entry to) {
        from.names.forEach((language, name) -> {
            if (!to.names.containsKey(language)) {
                to.names.put(language, name);
                if (from.unchecked.contains(language)) {
                    to.unchecked.add(language);
                }
            } else if (!to.names.get(language).equals(name)) {
                to.also.add(name);
            }
        });
        to.also.addAll(from.also);
    }

    private static void name(String language, String name, Entry entry) {
        if (!name.isEmpty()) {
            entry.names.put(language, name);
        }
    }

    private static void addAll(String text, String separator, Set<String> to) {
        for (String each : text.split(separator)) {
            if (!each.isEmpty()) {
                to.add(each);
            }
        }
    }

    private void link(String file, Change change) {
        Entry from = known(file, change.from());
        Entry to = known(file, change.to());
        from.after.add(change);
        to.before.add(change);
    }

    private Entry known(String file, String code) {
        Entry entry = entries.get(code);
        if (entry == null) {
            errors.accept(file + ": no such code: " + code);
            return new Entry("", "");
        }
        return entry;
    }

    /** One row of a table, by column; a column missing from the table is empty. */
    private record Row(Map<String, String> fields) {
        String get(String column) {
            return fields.getOrDefault(column, "");
        }

        boolean is(String column, String value) {
            return get(column).equals(value);
        }
    }

    private void each(String file, Consumer<Row> rows) throws IOException {
        extracts.each(file, row -> rows.accept(new Row(row)));
    }

    private String write() {
        StringBuilder out = new StringBuilder();
        entries.forEach((code, entry) -> {
            List<String> names = new ArrayList<>();
            entry.names.forEach((language, name) -> names.add(language + "=" + name));
            entry.also.removeAll(entry.names.values());
            entry.unchecked.retainAll(entry.names.keySet());
            out.append(String.join(
                            "\t",
                            code,
                            entry.kind,
                            String.join(" ", within(code, entry)),
                            entry.valid,
                            entry.checked ? "y" : "",
                            fields(entry.before, Change::from),
                            fields(entry.after, Change::to),
                            String.join("|", names),
                            String.join("|", entry.also),
                            String.join(" ", entry.codes),
                            String.join(" ", entry.unchecked),
                            String.join(" ", entry.states)))
                    .append('\n');
        });
        return out.toString();
    }

    private static String fields(List<Change> changes, Function<Change, String> other) {
        return changes.stream()
                .map(change -> change.field(other.apply(change)))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private List<String> within(String code, Entry entry) {
        List<String> within = new ArrayList<>();
        String at = entry.within;
        while (!at.isEmpty()) {
            Entry parent = entries.get(at);
            if (parent == null || within.contains(at)) {
                errors.accept(code + ": lies within nothing that is known: " + at);
                return within;
            }
            within.add(at);
            at = parent.within;
        }
        return within;
    }
}
