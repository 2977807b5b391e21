package io.github.manumit.code;

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
 * Reads what the build has put beside the types of a package: a line with the types and their numbers of words, then column by column a line for each
 * word. An empty English label is the word itself, with blanks for hyphens.
 */
final class VocabularyTable {

    private static final String RESOURCE = "words.txt";
    private static final List<String> LANGUAGES = List.of("en", "ru", "kk", "uz");
    private static final int UNCHECKED = 4;
    private static final int SOURCE = 5;
    private static final int EQUIVALENTS = 6;
    private static final int PARTS = 6;

    /** The tables of packages; read again where memory was short. */
    private static final Map<String, SoftReference<VocabularyTable>> READ = new ConcurrentHashMap<>();

    private final String[] lines;
    private final Map<String, int[]> types = new HashMap<>();
    private final int words;

    private VocabularyTable(String text) {
        lines = text.split("\n", -1);
        int first = 1;
        for (String type : lines[0].split(";")) {
            int blank = type.indexOf(' ');
            int count = Integer.parseInt(type.substring(blank + 1));
            types.put(type.substring(0, blank), new int[] {first, count});
            first += count;
        }
        words = first - 1;
    }

    /** The entries of a type, in the order of its words. */
    static Map<String, VocabularyEntry> read(Class<?> type) {
        int[] place = ofPackage(type).types.get(type.getSimpleName());
        if (place == null) {
            throw noTable(type);
        }
        return ofPackage(type).entries(known(type), place[0]);
    }

    private static VocabularyTable ofPackage(Class<?> type) {
        SoftReference<VocabularyTable> held = READ.get(type.getPackageName());
        VocabularyTable table = held == null ? null : held.get();
        if (table == null) {
            table = new VocabularyTable(text(type));
            READ.put(type.getPackageName(), new SoftReference<>(table));
        }
        return table;
    }

    private static String text(Class<?> type) {
        try (InputStream in = type.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw noTable(type);
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

    private static IllegalArgumentException noTable(Class<?> type) {
        return new IllegalArgumentException("no vocabulary: " + type.getName());
    }

    private Map<String, VocabularyEntry> entries(List<?> known, int first) {
        Map<String, VocabularyEntry> entries = new LinkedHashMap<>();
        for (int i = 0; i < known.size(); i++) {
            String word = ((Word) known.get(i)).word();
            entries.put(word, entry(word, first + i));
        }
        return Collections.unmodifiableMap(entries);
    }

    private VocabularyEntry entry(String word, int line) {
        Map<String, String> labels = new HashMap<>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            String label = field(i, line);
            if (!label.isEmpty()) {
                labels.put(LANGUAGES.get(i), label);
            }
        }
        labels.putIfAbsent("en", word.replace('-', ' '));
        Set<String> unchecked =
                new HashSet<>(Arrays.asList(field(UNCHECKED, line).split(" ")));
        unchecked.remove("");
        return new VocabularyEntry(word, labels, unchecked, field(SOURCE, line), equivalents(field(EQUIVALENTS, line)));
    }

    private String field(int column, int line) {
        return lines[column * words + line];
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
