package io.github.manumit.json.wire.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tables of the vocabularies. */
final class Vocabularies {

    private final Map<String, Csv> tables = new TreeMap<>();
    private final Set<String> words = new HashSet<>();

    /**
     * Reads the tables.
     *
     * @param folder folder with a subfolder for each package, which holds a table for each vocabulary
     */
    Vocabularies(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".csv")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) {
        String name = file.getFileName().toString().replace(".csv", "");
        try {
            Csv table = new Csv(Files.readString(file));
            tables.put(name, table);
            table.rows().forEach(row -> words.add(name + '.' + row.get("word")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In alphabetical order. */
    Set<String> names() {
        return tables.keySet();
    }

    Csv table(String name) {
        Csv table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no vocabulary: " + name);
        }
        return table;
    }

    /** The words of all vocabularies, each prefixed with the name of its vocabulary and a dot. */
    Set<String> words() {
        return words;
    }

    static String file(String name) {
        return "vocabulary/" + name + ".md";
    }
}
