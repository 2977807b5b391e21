package io.github.manumit.registry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the index of names; run by the build after it has compiled the classes, and not in the jar. The search and the
 * index have one definition of what a name's spelling leaves out, which is why it is not the annotation processor that
 * does it.
 */
final class NameIndexWriter {

    private final JurisdictionTable table = JurisdictionTable.read();
    private final Map<byte[], TreeSet<Integer>> keys = new TreeMap<>(Arrays::compareUnsigned);

    private NameIndexWriter() {}

    /**
     * Writes the index beside the classes.
     *
     * @param arguments the extract with names in all languages, and the folder of the classes
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[1]);
        Path target = classes.resolve("io/github/manumit/registry").resolve(NameIndex.RESOURCE);
        Files.write(target, index(Path.of(arguments[0])));
    }

    /** The index, from the table and from an extract with the names of countries in all languages. */
    static byte[] index(Path extract) throws IOException {
        NameIndexWriter writer = new NameIndexWriter();
        for (int line = 0; line < writer.table.size(); line++) {
            int entry = line << NameIndex.FLAGS;
            writer.table.eachName(line, (name, language) -> writer.add(name, entry));
        }
        List<String> rows = Files.readAllLines(extract);
        for (String row : rows.subList(1, rows.size())) {
            int comma = row.indexOf(',');
            String code = row.substring(0, comma);
            int line = writer.table.lineOf(code);
            for (String name : row.substring(comma + 1).replace("\"", "").split(";")) {
                writer.add(PlaceName.of(name).spelling(), line << NameIndex.FLAGS, NameIndex.FOREIGN);
            }
        }
        return writer.bytes();
    }

    private void add(String name, int entry) {
        PlaceName place = PlaceName.of(name);
        place.full().forEach(key -> add(key, entry, 0));
        place.core().forEach(key -> add(key, entry, NameIndex.CORE));
    }

    private void add(String key, int entry, int flags) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && bytes.length <= NameIndex.LONGEST) {
            TreeSet<Integer> entries = keys.computeIfAbsent(bytes, each -> new TreeSet<>());
            entries.add(entry | flags);
        }
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream shared = new ByteArrayOutputStream();
        ByteArrayOutputStream lengths = new ByteArrayOutputStream();
        ByteArrayOutputStream numbers = new ByteArrayOutputStream();
        ByteArrayOutputStream rests = new ByteArrayOutputStream();
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        byte[] before = {};
        int count = 0;
        for (Map.Entry<byte[], TreeSet<Integer>> each : keys.entrySet()) {
            byte[] key = each.getKey();
            int mismatch = Arrays.mismatch(before, key);
            int kept = count % NameIndex.STEP == 0 ? 0 : mismatch < 0 ? key.length : mismatch;
            shared.write(kept);
            lengths.write(key.length - kept);
            rests.write(key, kept, key.length - kept);
            numbers.write(each.getValue().size());
            for (int entry : each.getValue()) {
                entries.write(entry >>> 8);
                entries.write(entry);
            }
            before = key;
            count++;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int shift = 24; shift >= 0; shift -= 8) {
            all.write(count >>> shift);
        }
        for (ByteArrayOutputStream part : List.of(shared, lengths, numbers, rests, entries)) {
            part.writeTo(all);
        }
        return all.toByteArray();
    }
}
