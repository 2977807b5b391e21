package io.github.manumit.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Generates the compact jurisdiction table from the tables in a directory, which the README there describes.
 *
 * <p>There is a line for each code, sorted, with fields separated by tabs: code, kind, enclosing codes (nearest first),
 * time of validity in EDTF, {@code y} if that time was checked, predecessors, successors, names ({@code language=name},
 * separated by {@code |}), other names in use, other codes.
 */
final class Registry {

    /** Used instead of successors if none is known although an extract names one that does not exist. */
    private static final String NONE = "-";

    private static final String COUNTRY = "country";
    private static final String FORMER_COUNTRY = "former-country";
    private static final String SUBDIVISION = "subdivision";
    private static final String FORMER_SUBDIVISION = "former-subdivision";

    private final Path directory;
    private final Consumer<String> errors;
    private final Map<String, Entry> entries = new TreeMap<>();

    private Registry(Path directory, Consumer<String> errors) {
        this.directory = directory;
        this.errors = errors;
    }

    /** The data of one code. */
    private static final class Entry {
        private String kind;
        private String within;
        private String valid = "";
        private boolean checked;
        private String successors = "";
        private final List<String> predecessors = new ArrayList<>();
        private final Map<String, String> names = new LinkedHashMap<>();
        private String also = "";
        private String codes = "";

        Entry(String kind, String within) {
            this.kind = kind;
            this.within = within;
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
            registry.verify();
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

    private void verify() throws IOException {
        for (String line : Files.readAllLines(directory.resolve("SHA256SUMS"))) {
            String[] parts = line.split("  ", 2);
            // Uses the line ends of the repository, whatever the checkout changed them to.
            String text = Files.readString(directory.resolve(parts[1])).replace("\r\n", "\n");
            if (!parts[0].equals(sha256(text))) {
                errors.accept(parts[1] + ": not the extract whose hash is in SHA256SUMS");
            }
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read() throws IOException {
        each("cldr-territories.csv", row -> {
            Entry entry = new Entry(COUNTRY, "");
            row.fields().forEach((column, value) -> {
                if (!column.equals("code") && !column.equals("also") && !value.isEmpty()) {
                    entry.names.put(column, value);
                }
            });
            entry.also = row.get("also").replace(';', '|');
            entries.put(row.get("code"), entry);
        });
        each("cldr-subdivisions.csv", row -> {
            boolean current = row.is("status", "current");
            Entry entry = new Entry(current ? SUBDIVISION : FORMER_SUBDIVISION, row.get("within"));
            if (!row.get("en").isEmpty()) {
                entry.names.put("en", row.get("en"));
            }
            entry.successors = row.get("replacement");
            entries.put(row.get("code"), entry);
        });
        each("former-countries.csv", row -> {
            Entry entry = new Entry(FORMER_COUNTRY, "");
            entry.names.put("en", row.get("en"));
            if (!row.get("ru").isEmpty()) {
                entry.names.put("ru", row.get("ru"));
            }
            entry.valid = row.get("valid");
            entry.checked = row.is("checked", "yes");
            entry.successors = row.get("successors");
            String code = row.get("code");
            entry.codes = code.isEmpty() ? "" : row.get("part3");
            entries.put(code.isEmpty() ? row.get("part3") : code, entry);
        });
        each("succession.csv", row -> {
            Entry entry = entries.computeIfAbsent(
                    row.get("code"), code -> new Entry(FORMER_SUBDIVISION, code.substring(0, 2)));
            entry.valid = row.get("valid");
            entry.checked = row.is("checked", "yes");
            if (!row.get("successors").isEmpty()) {
                entry.successors = row.is("successors", NONE) ? "" : row.get("successors");
            }
        });
        each("names.csv", row -> {
            Entry entry = known("names.csv", row.get("code"));
            if (row.is("language", "also")) {
                entry.also += (entry.also.isEmpty() ? "" : "|") + row.get("name");
            } else {
                entry.names.put(row.get("language"), row.get("name"));
            }
        });
        each("kinds.csv", row -> {
            Entry entry = known("kinds.csv", row.get("code"));
            if (!entry.kind.equals(FORMER_SUBDIVISION)) {
                entry.kind = row.get("kind");
            }
        });
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
        List<String> header = List.of();
        int line = 0;
        for (String text : Files.readAllLines(directory.resolve(file))) {
            line++;
            if (text.startsWith("#")) {
                continue;
            }
            List<String> fields = CsvLine.split(text).orElse(List.of());
            if (header.isEmpty()) {
                header = fields;
            } else if (fields.size() != header.size() || text.indexOf('\t') >= 0 || text.indexOf('|') >= 0) {
                errors.accept(file + ":" + line + ": malformed row");
            } else {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < fields.size(); i++) {
                    row.put(header.get(i), fields.get(i));
                }
                rows.accept(new Row(row));
            }
        }
    }

    private String write() {
        StringBuilder out = new StringBuilder();
        entries.forEach((code, entry) -> link(code, entry));
        entries.forEach((code, entry) -> {
            List<String> names = new ArrayList<>();
            entry.names.forEach((language, name) -> names.add(language + "=" + name));
            out.append(String.join(
                            "\t",
                            code,
                            entry.kind,
                            String.join(" ", within(code, entry)),
                            entry.valid,
                            entry.checked ? "y" : "",
                            String.join(" ", entry.predecessors),
                            entry.successors,
                            String.join("|", names),
                            entry.also,
                            entry.codes))
                    .append('\n');
        });
        return out.toString();
    }

    private void link(String code, Entry entry) {
        for (String successor : entry.successors.split(" ")) {
            Entry next = entries.get(successor);
            if (next != null) {
                next.predecessors.add(code);
            } else if (!successor.isEmpty()) {
                errors.accept(code + ": no such successor: " + successor);
            }
        }
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
