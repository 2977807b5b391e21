package io.github.manumit.place;

import io.github.manumit.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the table that the build makes: a line for each code, its fields parted by tabs. */
final class JurisdictionTable {

    private static final String RESOURCE = "jurisdictions.tsv";

    private final Map<String, JurisdictionCode> codes = new HashMap<>(8_192);
    private final Map<String, JurisdictionKind> kinds = new HashMap<>();
    private final Map<String, PartialDate> times = new HashMap<>();
    private final Map<String, String> languages = new HashMap<>();

    /**
     * What the table says, in its order.
     *
     * @param entries by code, and by the other codes of an entry
     * @param otherNames names in use beside those of the entries, by code
     */
    record Contents(Map<String, KnownJurisdiction> entries, Map<String, List<String>> otherNames) {}

    private JurisdictionTable() {}

    static Contents read() {
        try (InputStream in = JurisdictionTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the table of jurisdictions is missing");
            }
            return new JurisdictionTable().contents(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Contents contents(String text) {
        List<String[]> lines = new ArrayList<>(6_000);
        Map<String, List<JurisdictionCode>> predecessors = new HashMap<>();
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            String[] fields = fields(text, start, end);
            lines.add(fields);
            for (JurisdictionCode successor : codes(fields[5])) {
                predecessors
                        .computeIfAbsent(successor.text(), code -> new ArrayList<>(2))
                        .add(code(fields[0]));
            }
        }
        Map<String, KnownJurisdiction> entries = new LinkedHashMap<>(lines.size() * 2);
        Map<String, List<String>> others = new HashMap<>();
        for (String[] fields : lines) {
            KnownJurisdiction entry = new KnownJurisdiction(
                    code(fields[0]),
                    kinds.computeIfAbsent(fields[1], JurisdictionKind::of),
                    names(fields[6]),
                    codes(fields[2]),
                    predecessors.getOrDefault(fields[0], List.of()),
                    codes(fields[5]),
                    time(fields[3]),
                    !fields[4].isEmpty());
            entries.put(fields[0], entry);
            if (!fields[7].isEmpty()) {
                others.put(fields[0], List.of(fields[7].split("\\|")));
            }
            if (!fields[8].isEmpty()) {
                entries.put(fields[8], entry);
            }
        }
        return new Contents(entries, others);
    }

    private static String[] fields(String text, int start, int end) {
        String[] fields = new String[9];
        int at = start;
        for (int i = 0; i < fields.length; i++) {
            int next = i == fields.length - 1 ? end : text.indexOf('\t', at);
            fields[i] = text.substring(at, next);
            at = next + 1;
        }
        return fields;
    }

    private JurisdictionCode code(String text) {
        return codes.computeIfAbsent(text, JurisdictionCode::parse);
    }

    private List<JurisdictionCode> codes(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (text.indexOf(' ') < 0) {
            return List.of(code(text));
        }
        List<JurisdictionCode> found = new ArrayList<>(4);
        for (String each : text.split(" ")) {
            found.add(code(each));
        }
        return found;
    }

    private @Nullable PartialDate time(String text) {
        return text.isEmpty() ? null : times.computeIfAbsent(text, PartialDate::parse);
    }

    private Map<String, String> names(String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        if (text.indexOf('|') < 0) {
            int equals = text.indexOf('=');
            return Map.of(language(text.substring(0, equals)), text.substring(equals + 1));
        }
        Map<String, String> names = new HashMap<>();
        for (String each : text.split("\\|")) {
            int equals = each.indexOf('=');
            names.put(language(each.substring(0, equals)), each.substring(equals + 1));
        }
        return names;
    }

    private String language(String text) {
        return languages.computeIfAbsent(text, tag -> tag);
    }
}
