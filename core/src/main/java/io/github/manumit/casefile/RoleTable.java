package io.github.manumit.casefile;

import io.github.manumit.code.Word;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What follows from each role, read once from {@code positions.csv} in this package. */
final class RoleTable {

    private static final String RESOURCE = "positions.csv";

    /** Loaded on first use. */
    private static final Map<String, Map<String, Row>> ROWS = read();

    private RoleTable() {}

    /**
     * One role.
     *
     * @param position the position of the party that has the role
     * @param naming whether that party may be named
     * @param towards what follows for those at whom the role is directed
     * @param onBehalfOf what follows for those for whom the party acts
     */
    record Row(Position position, Naming naming, Naming towards, Naming onBehalfOf) {}

    /** The row of a role; null for an unknown or local word, and for a word that is not a role. */
    static @Nullable Row of(Word role) {
        return ROWS.getOrDefault(role.getClass().getSimpleName(), Map.of()).get(role.word());
    }

    private static Map<String, Map<String, Row>> read() {
        Map<String, Map<String, Row>> table = new HashMap<>();
        try (InputStream in = RoleTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().skip(1).filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] fields = line.split(",");
                table.computeIfAbsent(fields[0], key -> new HashMap<>())
                        .put(
                                fields[1],
                                new Row(
                                        Position.valueOf(constant(fields[2])),
                                        Naming.valueOf(constant(fields[3])),
                                        Naming.valueOf(constant(fields[4])),
                                        Naming.valueOf(constant(fields[5]))));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static String constant(String word) {
        return word.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
