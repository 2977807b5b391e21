package io.github.manumit.vocabulary;

import io.github.manumit.code.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the data that the build generates from the tables: an index with one line for each package, with its types and
 * their numbers of words; and for each package its columns one after another, with one line for each word. An empty
 * English label means the word itself, with spaces instead of hyphens.
 */
final class VocabularyTable {

    private static final String MODEL = "io.github.manumit.";
    private static final String INDEX = "index.txt";
    private static final String ENDING = ".txt";
    private static final Map<String, Integer> LANGUAGES = Map.of("en", 0, "ru", 2, "kk", 3, "uz", 4);
    private static final int DEFINITION = 1;
    private static final int UNCHECKED = 5;
    private static final int SOURCE = 6;
    private static final int EQUIVALENTS = 7;
    private static final int PARTS = 6;

    /** The columns of packages; read again if memory was reclaimed. */
    private static final Map<String, SoftReference<String[]>> READ = new ConcurrentHashMap<>();

    /** Where the data of a type are: in which columns, how many words each column has, and the first line. */
    private record Place(String columns, int words, int first) {}

    private static final class Index {
        static final Map<String, Place> PLACES = places(text(INDEX));
    }

    private VocabularyTable() {}

    /** All types that have a table, in the order of the index. */
    static List<Class<? extends Word>> types() {
        List<Class<? extends Word>> types = new ArrayList<>();
        for (String name : Index.PLACES.keySet()) {
            try {
                types.add(Class.forName(name).asSubclass(Word.class));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("the tables are of another version than the model", e);
            }
        }
        return types;
    }

    /** The entries of a type, in the order of its words. */
    static Map<String, VocabularyEntry> read(Class<?> type) {
        Place place = Index.PLACES.get(type.getName());
        if (place == null) {
            throw new IllegalArgumentException("no vocabulary: " + type.getName());
        }
        String[] lines = columns(place.columns());
        Map<String, VocabularyEntry> entries = new LinkedHashMap<>();
        int line = place.first();
        for (Object known : known(type)) {
            String word = ((Word) known).word();
            entries.put(word, entry(word, lines, line++, place.words()));
        }
        return Collections.unmodifiableMap(entries);
    }

    private static Map<String, Place> places(String index) {
        Map<String, Place> places = new LinkedHashMap<>();
        index.lines().forEach(line -> {
            int blank = line.indexOf(' ');
            String columns = line.substring(0, blank);
            String[] types = line.substring(blank + 1).split(";");
            int words = Arrays.stream(types).mapToInt(VocabularyTable::count).sum();
            int first = 0;
            for (String type : types) {
                places.put(
                        MODEL + columns + "." + type.substring(0, type.indexOf(' ')), new Place(columns, words, first));
                first += count(type);
            }
        });
        return places;
    }

    private static int count(String type) {
        return Integer.parseInt(type.substring(type.indexOf(' ') + 1));
    }

    private static String[] columns(String name) {
        SoftReference<String[]> held = READ.get(name);
        String[] columns = held == null ? null : held.get();
        if (columns == null) {
            columns = text(name + ENDING).split("\n", -1);
            READ.put(name, new SoftReference<>(columns));
        }
        return columns;
    }

    private static String text(String resource) {
        try (InputStream in = VocabularyTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<?> known(Class<?> type) {
        try {
            return (List<?>) type.getMethod("known").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a vocabulary gives its words: " + type.getName(), e);
        }
    }

    private static VocabularyEntry entry(String word, String[] lines, int line, int words) {
        Map<String, String> labels = new HashMap<>();
        LANGUAGES.forEach((language, column) -> {
            String label = lines[column * words + line];
            if (!label.isEmpty()) {
                labels.put(language, label);
            }
        });
        labels.putIfAbsent("en", word.replace('-', ' '));
        Set<String> unchecked = new HashSet<>(Arrays.asList(lines[UNCHECKED * words + line].split(" ")));
        unchecked.remove("");
        return new VocabularyEntry(
                word,
                lines[DEFINITION * words + line],
                labels,
                unchecked,
                lines[SOURCE * words + line],
                equivalents(lines[EQUIVALENTS * words + line]));
    }

    private static List<Equivalent> equivalents(String text) {
        List<Equivalent> equivalents = new ArrayList<>();
        for (String each : text.split(";")) {
            String[] parts = each.strip().split("\\|", -1);
            if (parts.length == PARTS) {
                equivalents.add(
                        new Equivalent(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5].equals("yes")));
            }
        }
        return equivalents;
    }
}
