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

/**
 * Where a role puts a party in a case: on the side of those who suffered, of those who are said to have done it, of the authorities. Roles are
 * many and fine; questions and the rules on disclosure need to know the position. The table stands beside the class as {@code positions.csv}.
 */
public enum Position {
    /** Suffered the offence, as a source or an authority says. */
    VICTIM,
    /** May have suffered the offence; the matter is open. */
    POSSIBLE_VICTIM,
    /** Is said to have committed the offence or to have helped. */
    OFFENDER,
    /** Is suspected or sought, and not charged. */
    SUSPECT,
    /** Is or was charged, tried or sentenced. */
    DEFENDANT,
    /** Saw something, reported it or gave evidence. */
    WITNESS,
    /** Acts in public office or for a court. */
    OFFICIAL,
    /** Helps, treats, represents or advises, or studies and reports the matter. */
    PROFESSIONAL,
    /** Is a relative or companion, or stands up for a private person. */
    RELATIVE,
    /** Had a part that no other position describes. */
    OTHER,
    /** No role is known. Counts as a victim where people must be protected. */
    UNKNOWN;

    private static final String RESOURCE = "positions.csv";

    /** Read when it is first asked for. */
    private static final class Table {
        static final Map<String, Map<String, Position>> BY_VOCABULARY = read();
    }

    /**
     * Returns the position that a role gives.
     *
     * @param role a role: a {@code ParticipantRole}, {@code ProceduralRole} or {@code ContributorRole}
     * @return the position; {@link #UNKNOWN} for an unknown or local word, and for a word that is no role
     */
    public static Position of(Word role) {
        return Table.BY_VOCABULARY
                .getOrDefault(role.getClass().getSimpleName(), Map.of())
                .getOrDefault(role.word(), UNKNOWN);
    }

    private static Map<String, Map<String, Position>> read() {
        Map<String, Map<String, Position>> table = new HashMap<>();
        try (InputStream in = Position.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().skip(1).filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] fields = line.split(",");
                table.computeIfAbsent(fields[0], key -> new HashMap<>())
                        .put(fields[1], valueOf(fields[2].replace('-', '_').toUpperCase(Locale.ROOT)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
