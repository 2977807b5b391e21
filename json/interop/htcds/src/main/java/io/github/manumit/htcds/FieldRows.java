package io.github.manumit.htcds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of fields and codes: lines of cells with tabs between them; a line that begins with # is ignored. */
final class FieldRows {

    static final int NAME = 0;
    static final int SECTION = 1;
    static final int TYPE = 2;
    static final int MULTIPLE = 3;
    static final int LIST = 4;
    static final int CORE = 5;
    static final int SENSITIVITY = 6;
    static final int SHEET = 7;
    static final int ENGLISH = 8;
    static final int RUSSIAN = 9;
    static final int KAZAKH = 10;
    static final int UZBEK = 11;
    static final int SPELLINGS = 12;

    private static final Map<String, List<String>> FIELDS = new HashMap<>();

    static {
        read("fields.tsv").forEach(row -> FIELDS.put(row.get(NAME), row));
    }

    private FieldRows() {}

    static List<String> row(String technicalName) {
        List<String> row = FIELDS.get(technicalName);
        if (row == null) {
            throw new IllegalStateException("no row " + technicalName);
        }
        return row;
    }

    static List<List<String>> read(String resource) {
        try (InputStream in = FieldRows.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no table " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
