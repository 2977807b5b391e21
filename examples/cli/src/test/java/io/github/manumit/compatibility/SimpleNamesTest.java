package io.github.manumit.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A simple name stands for one type, wherever it is: whoever reads or imports it need not ask which. The adapters of two majors
 * of Jackson are the exception: an application has one of them, and what it names is the same in both.
 */
class SimpleNamesTest {

    private static final Path ROOT = Path.of("..", "..");

    @Test
    void noTwoTypesOfTheProjectHaveOneSimpleName() throws IOException {
        Map<String, List<String>> homes = homes();
        assertThat(homes).containsKeys("Person", "Sex", "CaseValidator", "FirstSteps");
        homes.values().removeIf(files -> files.size() == 1);
        assertThat(homes).isEmpty();
    }

    /** The main sources of all modules, and the tables that vocabularies are generated from, by the type that they make. */
    private static Map<String, List<String>> homes() throws IOException {
        Map<String, List<String>> homes = new TreeMap<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean isSource = !name.equals("target") && !name.equals("test") && !name.matches("\\.[^.].*");
                return isSource ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = ROOT.relativize(file).toString().replace('\\', '/');
                String name = file.getFileName().toString();
                boolean twin = path.startsWith("json/jackson2/");
                if (!twin
                        && path.matches(".*src/main/(?:java/.*\\.java|vocabulary/.*\\.csv)")
                        && !name.contains("-info.")) {
                    homes.computeIfAbsent(name.substring(0, name.lastIndexOf('.')), type -> new ArrayList<>())
                            .add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return homes;
    }
}
