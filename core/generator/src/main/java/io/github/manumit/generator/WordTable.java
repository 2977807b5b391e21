package io.github.manumit.generator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes the tables of what is known of words beside the words themselves, one for each package.
 *
 * <p>First a line with the types and their numbers of words ({@code ActKind 30;Authenticity 9}), then the columns one after another, each with a line
 * for each word: labels in four languages, unchecked languages, source, equivalents. Like stands beside like so that a jar packs them well. An
 * English label that is the word with blanks for hyphens is left empty.
 */
final class WordTable {

    private static final int FIRST_COLUMN = 1;

    private WordTable() {}

    /** The tables by package. */
    static Map<String, String> tables(List<VocabularyFile> files) {
        return files.stream()
                .collect(Collectors.groupingBy(VocabularyFile::packageName, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> table(each.getValue())));
    }

    private static String table(List<VocabularyFile> files) {
        StringBuilder out = new StringBuilder();
        out.append(files.stream()
                        .map(file -> file.typeName() + " " + file.rows().size())
                        .collect(Collectors.joining(";")))
                .append('\n');
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
