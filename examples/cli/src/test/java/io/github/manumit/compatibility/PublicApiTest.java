package io.github.manumit.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The public API is what was last committed, so that each change of it is seen where it is reviewed. */
class PublicApiTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path COMMITTED = ROOT.resolve("docs/compatibility/api");
    private static final String HOW = """
            docs/compatibility/api is not what the code has.
            %s
            Where that is meant, write the files anew, read what changed against docs/compatibility/README.md, and commit them with the code:

            mvn -q -pl :manumit-cli -am test -Dtest=PublicApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dmanumit.docs.write=true
            """;

    private static SortedMap<String, String> built = new TreeMap<>();

    @BeforeAll
    static void readWhatWasBuilt() throws IOException {
        built = PublicApi.files(ROOT);
        if (Boolean.getBoolean("manumit.docs.write")) {
            Files.createDirectories(COMMITTED);
            for (String old : committed().keySet()) {
                Files.delete(COMMITTED.resolve(old));
            }
            for (Map.Entry<String, String> file : built.entrySet()) {
                Files.writeString(COMMITTED.resolve(file.getKey()), file.getValue());
            }
        }
    }

    @Test
    void theCommittedApiIsWhatTheCodeHas() throws IOException {
        SortedMap<String, String> committed = committed();
        assertThat(committed.equals(built))
                .withFailMessage(() -> HOW.formatted(Difference.between(committed, built)))
                .isTrue();
    }

    @Test
    void everyShippedArtifactHasItsFile() {
        assertThat(built.keySet())
                .containsExactly(
                        "manumit-citation.txt",
                        "manumit-core.txt",
                        "manumit-ctdc.txt",
                        "manumit-htcds.txt",
                        "manumit-jackson2.txt",
                        "manumit-jackson3.txt",
                        "manumit-json-wire.txt",
                        "manumit-registry.txt",
                        "manumit-show.txt",
                        "manumit-table.txt",
                        "manumit-validation.txt",
                        "manumit-vocabulary.txt",
                        "rules.txt",
                        "words.txt");
    }

    @Test
    void onlyExportedPackagesAreShown() {
        assertThat(String.join("", built.values()))
                .contains("package io.github.manumit.party\n")
                .doesNotContain("package io.github.manumit.internal\n")
                .doesNotContain("package io.github.manumit.shape\n")
                .doesNotContain("package io.github.manumit.json.wire\n");
    }

    @Test
    void aRemovedMemberIsNamedWithItsType() {
        Difference difference = Difference.between(
                files("\nrecord Person implements Party\n    component String id\n    PersonBuilder toBuilder()\n"),
                files("\nrecord Person\n    component String id\n\nfinal class Note\n"));
        assertThat(difference.gone())
                .containsExactly("a.txt: record Person implements Party", "a.txt: Person: PersonBuilder toBuilder()");
        assertThat(difference.added()).containsExactly("a.txt: record Person", "a.txt: final class Note");
    }

    @Test
    void aChangeOfOrderAloneIsNamedToo() {
        assertThat(Difference.between(files("\nrecord Of\n    a\n    b\n"), files("\nrecord Of\n    b\n    a\n")))
                .hasToString("Only the order of lines differs.\n");
    }

    private static SortedMap<String, String> files(String text) {
        return new TreeMap<>(Map.of("a.txt", text));
    }

    private static SortedMap<String, String> committed() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.exists(COMMITTED)) {
            try (Stream<Path> files = Files.list(COMMITTED)) {
                for (Path file : files.toList()) {
                    texts.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return texts;
    }
}
