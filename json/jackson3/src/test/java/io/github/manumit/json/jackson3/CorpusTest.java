package io.github.manumit.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.json.ConformanceCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The conformance corpus follows from the rules' examples and the documents about reading. After a change, write it anew:
 *
 * <pre>mvn -pl :manumit-jackson3 -am test -Dtest=CorpusTest -Dsurefire.failIfNoSpecifiedTests=false -Dmanumit.cases.write=true</pre>
 */
class CorpusTest {

    private static final Path CORPUS = ConformanceCase.CORPUS;
    private static final List<String> FOLDERS = List.of("valid", "warned", "invalid");

    @Test
    void committedCorpusIsWhatTheGeneratorMakes() throws IOException {
        Map<String, byte[]> made = Corpus.make();
        if (Boolean.getBoolean("manumit.cases.write")) {
            write(made);
        }
        Map<String, byte[]> committed = committed();
        assertThat(committed.keySet())
                .as("the files of the corpus; to write it anew, run the build with -Dmanumit.cases.write=true")
                .isEqualTo(made.keySet());
        made.forEach((file, bytes) ->
                assertThat(Arrays.equals(committed.get(file), bytes)).as(file).isTrue());
    }

    private static void write(Map<String, byte[]> made) throws IOException {
        for (String folder : FOLDERS) {
            Path path = CORPUS.resolve(folder);
            if (Files.exists(path)) {
                try (Stream<Path> old = Files.walk(path)) {
                    for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            Files.createDirectories(path);
        }
        for (Map.Entry<String, byte[]> each : made.entrySet()) {
            Files.write(CORPUS.resolve(each.getKey()), each.getValue());
        }
    }

    private static Map<String, byte[]> committed() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(CORPUS)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("README.md")) {
                    files.put(CORPUS.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
