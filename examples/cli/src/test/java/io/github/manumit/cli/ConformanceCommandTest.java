package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ConformanceCommandTest {

    private static final Path CORPUS = Path.of("../../json/wire/src/conformance");

    @Test
    void thisProgramConforms() throws IOException {
        Run run = Run.of("conformance");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        long documents = documents();
        long valid;
        try (Stream<Path> files = Files.walk(CORPUS)) {
            valid = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*/(valid|warned)/[^/]+"))
                    .count();
        }
        assertThat(run.out().lines())
                .containsExactly(
                        "accepts or refuses: " + documents + " of " + documents,
                        "reports: " + documents + " of " + documents,
                        "writes back: " + valid + " of " + valid);
    }

    private static long documents() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().equals(CORPUS))
                    .count();
        }
    }

    @Test
    void aProgramThatKnowsTheFormatConforms() throws IOException {
        Run run = runner("whole");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(Run.of("conformance").out());
    }

    @Test
    void aProgramThatAcceptsEverythingIsToldEachDocumentThatItShouldRefuse() {
        Run run = runner("credulous", "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        JsonNode verdict = run.json().get(0);
        int wrong = verdict.path("accepts").path("asked").asInt()
                - verdict.path("accepts").path("right").asInt();
        assertThat(wrong).isGreaterThan(350);
        assertThat(verdict.path("differences")).hasSize(wrong).allSatisfy(each -> {
            assertThat(each.path("document").asString()).startsWith("invalid/");
            assertThat(each.path("level").asString()).isEqualTo("accepts");
        });
        assertThat(verdict.path("reports").path("asked").asInt()).isZero();
        assertThat(runner("credulous").out())
                .contains("invalid/reading-trailing-text.json: was accepted, and is not valid\n")
                .contains("reports: not tried\n", "writes back: not tried\n");
    }

    @Test
    void whatIsLostInWritingIsSeen() {
        Run run = runner("lossy");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.endsWith(": was not written back as it was")))
                .contains("warned/growth-property.json: was not written back as it was");
    }

    @Test
    void aValidatorWithTheSchemaIsJudgedByWhatItCanSee() {
        Run run = runner("schema", "--schema");
        assertThat(run.out()).matches("accepts or refuses: (\\d+) of \\1\n");
        assertThat(run.status()).isZero();
        assertThat(runner("brief-schema", "--schema")).isEqualTo(run);
        assertThat(runner("credulous", "--schema").status()).isEqualTo(1);
    }

    @Test
    void aRunnerThatDoesNotAnswerCannotBeJudged() {
        assertThat(runner("silent"))
                .isEqualTo(new Run(2, "", "manumit: " + java() + ": ended before it had answered for all documents\n"));
        assertThat(runner("nonsense").status()).isEqualTo(2);
        assertThat(runner("nonsense").err()).contains("is not an object with \"valid\"");
        Run none = Run.of("conformance", "no-such-program-here");
        assertThat(none).isEqualTo(new Run(2, "", "manumit: no-such-program-here: cannot be started\n"));
    }

    @Test
    void theCorpusIsWrittenToAFolder(@TempDir Path folder) throws IOException {
        Path corpus = folder.resolve("corpus");
        Run run = Run.of("conformance", "--unpack", corpus.toString());
        assertThat(run).isEqualTo(new Run(0, documents() + " documents\n", ""));
        assertThat(Files.readAllBytes(corpus.resolve("manifest.json")))
                .isEqualTo(Files.readAllBytes(CORPUS.resolve("manifest.json")));
        assertThat(corpus.resolve("README.md")).exists();
        assertThat(Run.of("conformance", "--unpack", corpus.toString()).err()).endsWith(": is not empty\n");
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }

    private static Run runner(String mode, String... options) {
        List<String> arguments = new ArrayList<>(List.of("conformance"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of(
                "--", java(), "-cp", System.getProperty("java.class.path"), SampleRunner.class.getName(), mode));
        return Run.of(arguments.toArray(new String[0]));
    }
}
