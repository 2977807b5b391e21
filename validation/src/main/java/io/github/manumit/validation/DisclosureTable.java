package io.github.manumit.validation;

import io.github.manumit.code.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules on disclosure know of words and components, read once from {@code disclosure.csv} in this package. */
final class DisclosureTable {

    private static final String RESOURCE = "disclosure.csv";
    private static final int FIELDS = 4;
    private static final Map<String, Map<String, Row>> ROWS = read();

    private DisclosureTable() {}

    private record Row(String mark, String about) {}

    /** The mark of a word; null if it has none, or if there is no word. */
    static @Nullable String mark(@Nullable Word word) {
        return word == null ? null : mark(word.getClass(), word.word());
    }

    /** Whether a word has a mark. */
    static boolean isMarked(@Nullable Word word, String mark) {
        return mark.equals(mark(word));
    }

    /** The mark of a component of a record; null if it has none. */
    static @Nullable String mark(Class<?> type, String property) {
        Row row = row(type, property);
        return row == null ? null : row.mark();
    }

    /** What is about the party that a component names: {@code record}, {@code entity}, or nothing. */
    static String about(Class<?> type, String property) {
        Row row = row(type, property);
        return row == null ? "" : row.about();
    }

    /** The names of all types of which the table says something. */
    static Set<String> types() {
        return ROWS.keySet();
    }

    /** The words or components of a type of which the table says something. */
    static Set<String> words(String type) {
        return ROWS.getOrDefault(type, Map.of()).keySet();
    }

    private static @Nullable Row row(Class<?> type, String word) {
        return ROWS.getOrDefault(type.getSimpleName(), Map.of()).get(word);
    }

    private static Map<String, Map<String, Row>> read() {
        Map<String, Map<String, Row>> rows = new HashMap<>();
        try (InputStream in = DisclosureTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        String[] fields = line.split(",", FIELDS);
                        rows.computeIfAbsent(fields[0], key -> new HashMap<>())
                                .put(fields[1], new Row(fields[2], fields[3]));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
