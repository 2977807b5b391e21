package io.github.manumit.registry;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.jurisdiction.JurisdictionKind;
import io.github.manumit.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The table that the build generates, as bytes: a line for each code, with fields separated by tabs. The file has the same fields column by
 * column, and the codes of subdivisions without the country of the code before, which compresses better. Loading reads only the codes; an entry is created when it is first requested, and is then kept.
 */
final class JurisdictionTable {

    private static final String RESOURCE = "jurisdictions.txt";
    private static final int KIND = 1;
    private static final int WITHIN = 2;
    private static final int VALID = 3;
    private static final int CHECKED = 4;
    private static final int BEFORE = 5;
    private static final int AFTER = 6;
    private static final int NAMES = 7;
    private static final int OTHER_NAMES = 8;
    private static final int OTHER_CODES = 9;
    private static final int UNCHECKED = 10;
    private static final int STATES = 11;
    private static final int COLUMNS = 12;

    /** The fields of a change, which colons separate. */
    private static final int CHANGE_WHEN = 2;

    private static final int CHANGE_CHECKED = 3;

    /** Before a code that others use for an entry, as a key. */
    static final String ALIAS = "~";

    /** Before two letters that a former country had and that another has since, as a key. */
    static final String REUSED = "^";

    /** The length of a country's code. */
    private static final int COUNTRY = 2;

    /** The longest code that fits in a key of eight bytes. */
    private static final int LONGEST = 8;

    /** A power of two above the number of codes. */
    private static final int SLOTS = 8_192;

    private final byte[] bytes;
    private final int[] lines;
    private final long[] keys = new long[SLOTS];
    private final short[] lineOfKey = new short[SLOTS];
    private final AtomicReferenceArray<@Nullable Optional<KnownJurisdiction>> entries;
    private int count;

    private JurisdictionTable(byte[] bytes) {
        this.bytes = bytes;
        int rows = 0;
        for (byte b : bytes) {
            rows += b == '\n' ? 1 : 0;
        }
        this.lines = new int[rows + 1];
        int field = 0;
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '\t' || b == '\n' || (b == ' ' && field == OTHER_CODES)) {
                if ((field == 0 || field == OTHER_CODES) && i > start) {
                    put(key(start, i), count);
                }
                field = b == '\n' ? 0 : b == '\t' ? field + 1 : field;
                start = i + 1;
            }
            if (b == '\n') {
                lines[++count] = i + 1;
            }
        }
        this.entries = new AtomicReferenceArray<>(count);
    }

    static JurisdictionTable read() {
        try (InputStream in = JurisdictionTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the jurisdiction table is missing");
            }
            return new JurisdictionTable(byRow(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the fields, which stand column by column, each on a line of its own, into lines with tabs between them. */
    static byte[] byRow(byte[] fields) {
        int count = 0;
        for (byte b : fields) {
            count += b == '\n' ? 1 : 0;
        }
        int rows = count / COLUMNS;
        int[] next = new int[COLUMNS];
        int seen = 0;
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] == '\n' && ++seen % rows == 0 && seen / rows < COLUMNS) {
                next[seen / rows] = i + 1;
            }
        }
        byte[] table = new byte[fields.length + rows * COUNTRY];
        int length = 0;
        int country = 0;
        for (int row = 0; row < rows; row++) {
            if (fields[next[0]] == '-') {
                System.arraycopy(fields, country, table, length, COUNTRY);
                length += COUNTRY;
            } else {
                country = next[0];
            }
            for (int column = 0; column < COLUMNS; column++) {
                while (fields[next[column]] != '\n') {
                    table[length++] = fields[next[column]++];
                }
                next[column]++;
                table[length++] = (byte) (column == COLUMNS - 1 ? '\n' : '\t');
            }
        }
        return Arrays.copyOf(table, length);
    }

    /** How many entries there are. */
    int size() {
        return count;
    }

    /** The entry of a code; always the same instance, so that lookups are cheap. */
    Optional<KnownJurisdiction> find(String code) {
        int line = lineOf(code);
        return line < 0 ? Optional.empty() : at(line);
    }

    /** The line of a code, from 0; negative if there is none. */
    int lineOf(String code) {
        long key = key(code);
        if (key == 0) {
            return -1;
        }
        for (int slot = slot(key); keys[slot] != 0; slot = slot + 1 & SLOTS - 1) {
            if (keys[slot] == key) {
                return lineOfKey[slot];
            }
        }
        return -1;
    }

    /** The entry of a line, from 0. */
    Optional<KnownJurisdiction> at(int line) {
        Optional<KnownJurisdiction> entry = entries.get(line);
        if (entry == null) {
            entries.compareAndSet(line, null, Optional.of(entry(line)));
            entry = entries.get(line);
        }
        return entry == null ? Optional.empty() : entry;
    }

    /**
     * Passes on each name of an entry with its language, without creating the entry, followed by the other names in
     * use, without a language.
     */
    void eachName(int line, BiConsumer<String, String> action) {
        String[] fields = fields(line);
        for (String each : fields[NAMES].split("\\|")) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                action.accept(each.substring(equals + 1), each.substring(0, equals));
            }
        }
        for (String each : fields[OTHER_NAMES].split("\\|")) {
            if (!each.isEmpty()) {
                action.accept(each, "");
            }
        }
    }

    private void put(long key, int line) {
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = slot + 1 & SLOTS - 1;
        }
        keys[slot] = key;
        lineOfKey[slot] = (short) line;
    }

    private static int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & SLOTS - 1;
    }

    private long key(int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            key = key << 8 | bytes[i];
        }
        return key;
    }

    /** A code as a number; 0 for anything that cannot be a code in the table. */
    private static long key(String code) {
        if (code.length() > LONGEST) {
            return 0;
        }
        long key = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c >= 0x80) {
                return 0;
            }
            key = key << 8 | c;
        }
        return key;
    }

    private String[] fields(int line) {
        String text = new String(bytes, lines[line], lines[line + 1] - 1 - lines[line], StandardCharsets.UTF_8);
        return text.split("\t", -1);
    }

    private KnownJurisdiction entry(int line) {
        String[] fields = fields(line);
        JurisdictionCode code = JurisdictionCode.parse(fields[0]);
        String valid = fields[VALID];
        List<JurisdictionChange> changes = new ArrayList<>(2);
        for (String[] each : parts(fields[BEFORE])) {
            changes.add(change(each, JurisdictionCode.parse(each[1]), code));
        }
        for (String[] each : parts(fields[AFTER])) {
            changes.add(change(each, code, JurisdictionCode.parse(each[1])));
        }
        List<Dependency> dependencies = new ArrayList<>(2);
        for (String[] each : parts(fields[STATES])) {
            dependencies.add(new Dependency(JurisdictionCode.parse(each[0]), date(each[1])));
        }
        return new KnownJurisdiction(
                code,
                JurisdictionKind.of(fields[KIND]),
                names(fields[NAMES]),
                texts(fields[OTHER_NAMES], "|"),
                Set.copyOf(texts(fields[UNCHECKED], " ")),
                codes(fields[WITHIN]),
                changes,
                dependencies,
                date(valid),
                !fields[CHECKED].isEmpty());
    }

    private static JurisdictionChange change(String[] fields, JurisdictionCode from, JurisdictionCode to) {
        boolean checked = !fields[CHANGE_CHECKED].isEmpty();
        return new JurisdictionChange(from, to, ChangeKind.ofLetters(fields[0]), date(fields[CHANGE_WHEN]), checked);
    }

    private static @Nullable PartialDate date(String text) {
        return text.isEmpty() ? null : PartialDate.parse(text);
    }

    private static List<String[]> parts(String text) {
        return texts(text, " ").stream().map(each -> each.split(":", -1)).toList();
    }

    private static List<String> texts(String text, String separator) {
        return text.isEmpty() ? List.of() : List.of(text.split(Pattern.quote(separator)));
    }

    private static List<JurisdictionCode> codes(String text) {
        List<JurisdictionCode> codes = new ArrayList<>(2);
        for (String code : text.split(" ")) {
            if (!code.isEmpty()) {
                codes.add(JurisdictionCode.parse(code));
            }
        }
        return codes;
    }

    private static Map<String, String> names(String text) {
        Map<String, String> names = new HashMap<>();
        for (String each : text.split("\\|")) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                names.put(each.substring(0, equals).intern(), each.substring(equals + 1));
            }
        }
        return names;
    }
}
