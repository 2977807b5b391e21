package io.github.manumit.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One vocabulary as defined by its table.
 *
 * @param packageName the package of the type
 * @param typeName the simple name of the type
 * @param description the lines of its Javadoc; an empty line separates paragraphs
 * @param rows its words, in the order of the table; at least one
 */
record VocabularyFile(String packageName, String typeName, List<String> description, List<Row> rows) {

    private static final String ROOT = "io.github.manumit";
    private static final String ENDING = ".csv";
    private static final List<String> HEADER =
            List.of("word", "en", "definition", "ru", "kk", "uz", "unchecked", "source", "equivalents");
    private static final int DEFINITION = HEADER.indexOf("definition");
    private static final int SOURCE = HEADER.indexOf("source");
    private static final int LONGEST_DEFINITION = 200;
    private static final Pattern NEXT_SENTENCE = Pattern.compile("[.!?]\\s+\\p{Lu}");
    private static final Pattern PATH = Pattern.compile("([a-z][a-z0-9]*/)+[A-Z][A-Za-z0-9]*");
    private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final Pattern WORD = Pattern.compile(KEBAB);
    private static final Pattern WORDS_IN_BACKTICKS = Pattern.compile("[^`]*(`" + KEBAB + "`[^`]*)*");

    /**
     * One word.
     *
     * @param word the word, kebab-case
     * @param constant its name as a Java constant
     * @param label the English label
     * @param definition what it covers, in one sentence; vocabulary words are in backticks
     * @param source where the word comes from; may be empty
     * @param fields all fields of the row
     */
    record Row(String word, String constant, String label, String definition, String source, List<String> fields) {}

    String qualifiedName() {
        return packageName + "." + typeName;
    }

    /**
     * Reads all tables in a directory, sorted by path. Each fault of a table is reported once, and a table with a fault
     * is omitted.
     *
     * @param directory the directory
     * @param errors receives the messages; each begins with the file and, if known, the line
     */
    static List<VocabularyFile> in(String directory, Consumer<String> errors) {
        Path root = Path.of(directory);
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(root)) {
            paths = walk.filter(path -> path.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            errors.accept(directory + ": cannot be read: " + e);
            return List.of();
        }
        List<VocabularyFile> files = new ArrayList<>();
        for (Path path : paths) {
            String name = root.relativize(path).toString().replace('\\', '/');
            try {
                read(name, Files.readAllLines(path), errors).ifPresent(files::add);
            } catch (IOException e) {
                errors.accept(name + ": cannot be read: " + e);
            }
        }
        return files;
    }

    static Optional<VocabularyFile> read(String name, List<String> lines, Consumer<String> errors) {
        Reading reading = new Reading(name, lines, errors);
        reading.read();
        if (reading.failed) {
            return Optional.empty();
        }
        String path = name.substring(0, name.length() - ENDING.length());
        int end = path.lastIndexOf('/');
        return Optional.of(new VocabularyFile(
                ROOT + "." + path.substring(0, end).replace('/', '.'),
                path.substring(end + 1),
                List.copyOf(reading.description),
                List.copyOf(reading.rows)));
    }

    /** The state while reading one table. */
    private static final class Reading {
        private final String name;
        private final List<String> lines;
        private final Consumer<String> errors;
        private final List<String> description = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private final Map<String, Integer> lineOfWord = new HashMap<>();
        private final Map<String, String> wordOfConstant = new HashMap<>();
        private boolean failed;

        Reading(String name, List<String> lines, Consumer<String> errors) {
            this.name = name;
            this.lines = lines;
            this.errors = errors;
        }

        void read() {
            if (!PATH.matcher(name.substring(0, name.length() - ENDING.length()))
                    .matches()) {
                error(0, "the path is not <package>/<TypeName>.csv");
            }
            int at = 0;
            while (at < lines.size()
                    && (lines.get(at).equals("#") || lines.get(at).startsWith("# "))) {
                description.add(lines.get(at).substring(1).strip());
                at++;
            }
            if (description.stream().allMatch(String::isEmpty)) {
                error(1, "the description is missing (lines that begin with \"# \")");
            }
            if (at == lines.size()
                    || !HEADER.equals(CsvLine.split(lines.get(at)).orElse(List.of()))) {
                error(at + 1, "expected the header " + String.join(",", HEADER));
                return;
            }
            for (at++; at < lines.size(); at++) {
                row(at + 1, CsvLine.split(lines.get(at)).orElse(List.of()));
            }
            if (rows.isEmpty() && !failed) {
                error(0, "the table has no words");
            }
        }

        private void row(int line, List<String> fields) {
            if (fields.size() != HEADER.size()) {
                error(line, "malformed row: expected " + HEADER.size() + " fields, quoted as in RFC 4180, on one line");
                return;
            }
            String word = fields.get(0);
            if (!WORD.matcher(word).matches()) {
                error(line, "not a word in kebab-case: \"" + word + "\"");
                return;
            }
            String constant = constant(word);
            Integer before = lineOfWord.putIfAbsent(word, line);
            if (before != null) {
                error(line, "duplicate word " + word + ", first on line " + before);
                return;
            }
            String rival = wordOfConstant.putIfAbsent(constant, word);
            if (rival != null) {
                error(line, "duplicate constant " + constant + ", for " + rival + " and " + word);
            }
            String label = fields.get(1).strip();
            if (label.isEmpty()) {
                error(line, "the English label of " + word + " is missing");
            }
            String definition = fields.get(DEFINITION).strip();
            definitionFault(definition).ifPresent(fault -> error(line, "the definition of " + word + fault));
            rows.add(new Row(
                    word, constant, label, definition, fields.get(SOURCE).strip(), fields));
        }

        private static Optional<String> definitionFault(String definition) {
            if (definition.isEmpty()) {
                return Optional.of(" is missing");
            }
            if (definition.length() > LONGEST_DEFINITION) {
                return Optional.of(" is longer than " + LONGEST_DEFINITION + " characters");
            }
            if (!definition.endsWith(".") || NEXT_SENTENCE.matcher(definition).find()) {
                return Optional.of(" is not one sentence with a full stop at its end");
            }
            return WORDS_IN_BACKTICKS.matcher(definition).matches()
                    ? Optional.empty()
                    : Optional.of(" has something else than a word between backticks");
        }

        private static String constant(String word) {
            String name = word.replace('-', '_').toUpperCase(Locale.ROOT);
            return Character.isDigit(name.charAt(0)) ? "N" + name : name;
        }

        private void error(int line, String message) {
            failed = true;
            errors.accept(name + (line == 0 ? "" : ":" + line) + ": " + message);
        }
    }
}
