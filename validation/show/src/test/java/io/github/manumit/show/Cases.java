package io.github.manumit.show;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.CaseFileJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The example cases. */
final class Cases {

    private static final Path CASES = Path.of("../../examples/cases");

    private Cases() {}

    static List<String> names() {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseFile read(String name) {
        try {
            return CaseFileJson.standard().read(Files.readString(CASES.resolve(name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
