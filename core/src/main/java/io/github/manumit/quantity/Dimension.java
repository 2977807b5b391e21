package io.github.manumit.quantity;

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
import java.util.Optional;

/** What a unit measures: an age is a time, a distance a length, and neither is a mass. */
public enum Dimension {
    /** Time, such as hours, years, shifts. */
    TIME,
    /** A number of persons or things. */
    COUNT,
    /** Length, such as kilometres. */
    LENGTH,
    /** Area, such as hectares. */
    AREA,
    /** Volume, such as litres. */
    VOLUME,
    /** Mass, such as kilograms. */
    MASS,
    /** Temperature; values can be negative. */
    TEMPERATURE,
    /** Energy, such as kilocalories. */
    ENERGY,
    /** An amount of data, such as gigabytes. */
    DATA,
    /** A sum in units that a law fixes, such as minimum wages. */
    MONEY,
    /** A share or rate, such as percent or cases per 100,000; a change in percent can be negative. */
    RATIO,
    /** How many times as much, or how often. */
    FACTOR,
    /** Points of a score or index; can be negative. */
    SCORE;

    private static final String RESOURCE = "dimensions.csv";
    private static final String UNIT = "unit";
    private static final String COUNTED = "counted";

    private static final class Held {
        static final Map<String, Map<String, Dimension>> TABLE = read();
    }

    /**
     * Returns what a unit measures.
     *
     * @param unit a unit
     * @return the dimension; empty for a word that is not in the vocabulary, such as {@code ucum:kg}
     */
    public static Optional<Dimension> of(QuantityUnit unit) {
        return find(unit, UNIT);
    }

    /**
     * Returns what a number of something measures: a number of hours is a time, of persons a count.
     *
     * @param counted what is counted
     * @return the dimension; empty for a word that is not in the vocabulary
     */
    public static Optional<Dimension> of(Counted counted) {
        return find(counted, COUNTED).or(() -> counted.isKnown() ? Optional.of(COUNT) : Optional.empty());
    }

    private static Optional<Dimension> find(Word word, String vocabulary) {
        return Optional.ofNullable(Held.TABLE.getOrDefault(vocabulary, Map.of()).get(word.word()));
    }

    private static Map<String, Map<String, Dimension>> read() {
        Map<String, Map<String, Dimension>> table = new HashMap<>();
        try (InputStream in = Dimension.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().skip(1).filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] fields = line.split(",");
                Dimension dimension = valueOf(fields[1].toUpperCase(Locale.ROOT));
                for (String word : fields[2].split(" ")) {
                    table.computeIfAbsent(fields[0], key -> new HashMap<>()).put(word, dimension);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
