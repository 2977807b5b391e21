package io.github.manumit.registry;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;

/**
 * Writes the index of names; run by the build after it has compiled the classes, and not in the jar. The search and the
 * index have one definition of what a name's spelling leaves out, which is why it is not the annotation processor that
 * does it.
 */
final class NameIndexWriter {

    private final JurisdictionTable table = JurisdictionTable.read();
    private final Map<byte[], Set<Integer>> keys = new TreeMap<>(Arrays::compareUnsigned);

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
                writer.addForeign(PlaceName.of(name), line << NameIndex.FLAGS);
            }
        }
        return writer.bytes();
    }

    private void add(String name, int entry) {
        PlaceName place = PlaceName.of(name);
        place.full().forEach(key -> add(key, entry, 0));
        place.core().forEach(key -> add(key, entry, NameIndex.CORE));
    }

    /** What is found by its sound in any case is left out. */
    private void addForeign(PlaceName name, int entry) {
        boolean heard = JurisdictionSearch.canBeHeard(name)
                && name.full().stream()
                        .map(key -> keys.get(key.getBytes(StandardCharsets.UTF_8)))
                        .anyMatch(entries -> entries != null && entries.contains(entry));
        if (!heard) {
            add(name.spelling(), entry, NameIndex.FOREIGN);
        }
    }

    private void add(String key, int entry, int flags) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && bytes.length <= NameIndex.LONGEST) {
            Set<Integer> entries = keys.computeIfAbsent(bytes, each -> new TreeSet<>());
            entries.add(entry | flags);
        }
    }

    private byte[] bytes() throws IOException {
        List<Map.Entry<byte[], Set<Integer>>> all = List.copyOf(keys.entrySet());
        int blocks = (all.size() + NameIndex.KEYS_OF_BLOCK - 1) / NameIndex.KEYS_OF_BLOCK;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(blocks);
        for (int i = 0; i < blocks; i++) {
            int from = i * NameIndex.KEYS_OF_BLOCK;
            List<Map.Entry<byte[], Set<Integer>>> block =
                    all.subList(from, Math.min(all.size(), from + NameIndex.KEYS_OF_BLOCK));
            byte[] content = block(block);
            byte[] packed = packed(content);
            byte[] head = block.get(0).getKey();
            out.writeByte(head.length);
            out.write(head);
            out.writeInt(content.length);
            out.writeInt(packed.length);
            out.write(packed);
        }
        return bytes.toByteArray();
    }

    private static byte[] block(List<Map.Entry<byte[], Set<Integer>>> keys) throws IOException {
        ByteArrayOutputStream shared = new ByteArrayOutputStream();
        ByteArrayOutputStream lengths = new ByteArrayOutputStream();
        ByteArrayOutputStream numbers = new ByteArrayOutputStream();
        ByteArrayOutputStream rests = new ByteArrayOutputStream();
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        byte[] before = {};
        for (Map.Entry<byte[], Set<Integer>> each : keys) {
            byte[] key = each.getKey();
            int kept = Math.max(0, Arrays.mismatch(before, key));
            shared.write(kept);
            lengths.write(key.length - kept);
            rests.write(key, kept, key.length - kept);
            numbers.write(each.getValue().size());
            for (int entry : each.getValue()) {
                entries.write(entry >>> 8);
                entries.write(entry);
            }
            before = key;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(keys.size() >>> 8);
        all.write(keys.size());
        for (ByteArrayOutputStream part : List.of(shared, lengths, numbers, rests, entries)) {
            part.writeTo(all);
        }
        return all.toByteArray();
    }

    private static byte[] packed(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] packed = new byte[content.length + 64];
            int length = deflater.deflate(packed);
            return Arrays.copyOf(packed, length);
        } finally {
            deflater.end();
        }
    }
}
