package io.github.manumit.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The inputs that the arguments name. A folder stands for the case files in it and below, sorted by name; links are
 * followed, and a file that can be reached in several ways is one input. What the user names several times is several
 * inputs.
 */
final class Inputs {

    private static final Pattern CASE_FILE =
            Pattern.compile(".*\\.(json|ndjson|jsonl)(\\.gz)?", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final Console console;
    private final List<InputFile> files = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private boolean failed;

    /** Whether a folder has a case file, also one that was found before. */
    private boolean found;

    private Inputs(Console console) {
        this.console = console;
    }

    /** Finds all inputs. What cannot be used is reported to the console. */
    static Inputs of(List<String> names, Console console) {
        Inputs inputs = new Inputs(console);
        if (names.isEmpty()) {
            inputs.files.add(new InputFile(InputFile.STANDARD_INPUT));
        }
        List<String> folders = new ArrayList<>();
        for (String name : names) {
            if (inputs.isFolder(name)) {
                folders.add(name);
            } else {
                inputs.mark(name);
            }
        }
        for (String name : names) {
            if (folders.contains(name)) {
                inputs.addFolder(name);
            } else {
                inputs.files.add(new InputFile(name));
            }
        }
        return inputs;
    }

    List<InputFile> files() {
        return files;
    }

    /** Whether something could not be used. */
    boolean failed() {
        return failed;
    }

    private boolean isFolder(String name) {
        try {
            return !name.isEmpty() && !name.equals(InputFile.STANDARD_INPUT) && Files.isDirectory(FileName.path(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void mark(String name) {
        try {
            seen.add(identity(FileName.path(name)));
        } catch (IOException | InvalidPathException e) {
            // reported when it is opened
        }
    }

    private void addFolder(String name) {
        boolean failedBefore = failed;
        failed = false;
        found = false;
        try {
            Path folder = FileName.path(name);
            found = seen.contains(identity(folder));
            addAll(name, folder);
        } catch (IOException | InvalidPathException e) {
            complain(name + ": cannot be read");
        }
        if (!found && !failed) {
            complain(name + ": contains no .json, .ndjson or .jsonl file");
        }
        failed |= failedBefore;
    }

    private void addAll(String name, Path folder) throws IOException {
        if (!seen.add(identity(folder))) {
            return;
        }
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.naturalOrder());
        String prefix = name.endsWith("/") ? name : name + '/';
        for (Path entry : entries) {
            add(prefix + FileName.last(entry), entry);
        }
    }

    private void add(String name, Path entry) {
        try {
            if (Files.isDirectory(entry)) {
                addAll(name, entry);
            } else if (CASE_FILE.matcher(name).matches()) {
                addFile(name, entry);
            }
        } catch (IOException e) {
            complain(name + ": cannot be read");
        }
    }

    private void addFile(String name, Path file) throws IOException {
        found = true;
        if (!Files.isRegularFile(file)) {
            complain(name + ": is not a regular file"); // a pipe, or a link that leads nowhere
        } else if (seen.add(identity(file))) {
            files.add(new InputFile(name));
        }
    }

    private void complain(String message) {
        failed = true;
        console.complain(message);
    }

    /** What two names of one file have in common. */
    private static Object identity(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file.toRealPath() : key;
    }
}
