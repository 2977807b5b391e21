package io.github.manumit.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

/** Reads the table of a vocabulary, which the build has checked: comments, a header, then a line for each word. */
final class VocabularyTable {

    private static final int SOURCE = 6;
    private static final int FIELDS = 8;
    private static final int PARTS = 6;

    private VocabularyTable() {}

    /** The entries of the table beside a type, in order. */
    static Map<String, VocabularyEntry> read(Class<?> type) {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".csv")) {
            if (in == null) {
                throw new IllegalArgumentException("no vocabulary: " + type.getName());
            }
            return entries(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, VocabularyEntry> entries(String text) {
        List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
        List<String> header = fields(lines.get(0));
        Map<String, VocabularyEntry> entries = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            VocabularyEntry entry = entry(header, fields(line));
            entries.put(entry.word(), entry);
        }
        return Collections.unmodifiableMap(entries);
    }

    private static VocabularyEntry entry(List<String> header, List<String> fields) {
        Map<String, String> labels = new HashMap<>();
        for (int i = 1; i < SOURCE - 1; i++) {
            if (!fields.get(i).isEmpty()) {
                labels.put(header.get(i), fields.get(i));
            }
        }
        Set<String> unchecked =
                new HashSet<>(Arrays.asList(fields.get(SOURCE - 1).split(" ")));
        unchecked.remove("");
        return new VocabularyEntry(
                fields.get(0), labels, unchecked, fields.get(SOURCE), equivalents(fields.get(FIELDS - 1)));
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

    /** Splits a line of RFC 4180; a field does not go over several lines. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>(FIELDS);
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
