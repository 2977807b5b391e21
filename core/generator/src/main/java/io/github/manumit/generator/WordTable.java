package io.github.manumit.generator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Generates the tables of labels, definitions and other data of words, one for each package, and their index.
 *
 * <p>A line of the index is a package with its types and their numbers of words ({@code incident ActKind
 * 30;Authenticity 9}). A table has the columns one after another, each with a line for each word: English label,
 * definition, labels in other languages, unchecked languages, source, equivalents. Storing similar data together makes
 * the jar compress well. An English label that is the word with spaces instead of hyphens is left empty.
 */
final class WordTable {

    private static final int FIRST_COLUMN = 1;

    private WordTable() {}

    /** The tables, by the last part of the package name. */
    static Map<String, String> tables(List<VocabularyFile> files) {
        Map<String, String> tables = new TreeMap<>();
        byPackage(files).forEach((name, each) -> tables.put(name, table(each)));
        return tables;
    }

    static String index(List<VocabularyFile> files) {
        StringBuilder out = new StringBuilder();
        byPackage(files)
                .forEach((name, each) -> out.append(each.stream()
                        .map(file -> file.typeName() + " " + file.rows().size())
                        .collect(Collectors.joining(";", name + " ", "\n"))));
        return out.toString();
    }

    private static Map<String, List<VocabularyFile>> byPackage(List<VocabularyFile> files) {
        return files.stream()
                .collect(Collectors.groupingBy(
                        file -> file.packageName().substring(file.packageName().lastIndexOf('.') + 1),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static String table(List<VocabularyFile> files) {
        StringBuilder out = new StringBuilder();
        int columns = files.get(0).rows().get(0).fields().size();
        for (int column = FIRST_COLUMN; column < columns; column++) {
            for (VocabularyFile file : files) {
                for (VocabularyFile.Row row : file.rows()) {
                    boolean plain = column == FIRST_COLUMN
                            && row.label().equals(row.word().replace('-', ' '));
                    out.append(plain ? "" : row.fields().get(column).strip()).append('\n');
                }
            }
        }
        return out.toString();
    }
}
