package io.github.manumit.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The tables in a directory, as CSV with a header: extracts of what others publish, whose hashes are in {@code SHA256SUMS}, and
 * tables of our own.
 */
final class Extracts {

    private final Path directory;
    private final Consumer<String> errors;

    Extracts(Path directory, Consumer<String> errors) {
        this.directory = directory;
        this.errors = errors;
    }

    /** Reports the extracts that are not those of the hashes. */
    void verify() throws IOException {
        for (String line : Files.readAllLines(directory.resolve("SHA256SUMS"))) {
            String[] parts = line.split("  ", 2);
            // Uses the line ends of the repository, whatever the checkout changed them to.
            String text = Files.readString(directory.resolve(parts[1])).replace("\r\n", "\n");
            if (!parts[0].equals(sha256(text))) {
                errors.accept(parts[1] + ": not the extract whose hash is in SHA256SUMS");
            }
        }
    }

    /**
     * Reads a table row by row. Lines that begin with {@code #} are ignored. A row with too many or too few fields is reported,
     * and so is one with a separator of the generated tables.
     *
     * @param file the name of the file
     * @param rows receives each row, with the fields by the names of the columns
     */
    void each(String file, Consumer<Map<String, String>> rows) throws IOException {
        List<String> header = List.of();
        int line = 0;
        for (String text : Files.readAllLines(directory.resolve(file))) {
            line++;
            if (text.startsWith("#")) {
                continue;
            }
            List<String> fields = CsvLine.split(text).orElse(List.of());
            if (header.isEmpty()) {
                header = fields;
            } else if (fields.size() != header.size() || text.indexOf('\t') >= 0 || text.indexOf('|') >= 0) {
                errors.accept(file + ":" + line + ": malformed row");
            } else {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < fields.size(); i++) {
                    row.put(header.get(i), fields.get(i));
                }
                rows.accept(row);
            }
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
