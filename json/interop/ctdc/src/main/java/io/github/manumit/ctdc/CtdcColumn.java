package io.github.manumit.ctdc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A column of an edition.
 *
 * @param name its name
 * @param kind what its cells hold
 * @param fullName its name where {@code name} is cut, otherwise {@code name}
 */
record CtdcColumn(String name, Kind kind, String fullName) {

    private static final Map<CtdcEdition, List<CtdcColumn>> COLUMNS = load();

    /** What the cells of a column hold. */
    enum Kind {
        YEAR,
        /** A year, or a band of years. */
        YEARS,
        GENDER,
        AGE,
        CITIZENSHIP,
        EXPLOITATION,
        MONTHS,
        FLAG,
        NUMBER,
        REPEATED,
        OTHER
    }

    private static Map<CtdcEdition, List<CtdcColumn>> load() {
        Map<CtdcEdition, List<CtdcColumn>> columns = new EnumMap<>(CtdcEdition.class);
        try (InputStream in = CtdcColumn.class.getResourceAsStream("columns.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the table of columns is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String line;
            while ((line = lines.readLine()) != null) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    columns.computeIfAbsent(CtdcEdition.of(cells[0]).orElseThrow(), edition -> new ArrayList<>())
                            .add(new CtdcColumn(
                                    cells[1],
                                    Kind.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                                    cells[3].isEmpty() ? cells[1] : cells[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        columns.replaceAll((edition, list) -> List.copyOf(list));
        return columns;
    }

    static List<CtdcColumn> of(CtdcEdition edition) {
        return COLUMNS.getOrDefault(edition, List.of());
    }

    static String fold(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }
}
