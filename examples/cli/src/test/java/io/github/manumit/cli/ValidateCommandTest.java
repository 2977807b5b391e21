package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.validation.Catalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ValidateCommandTest {

    private static final String SEED = "../cases/almaty.json";
    private static final String BAD =
            "{\"$schema\": \"s\", \"id\": \"https://case.example/1\", \"incidents\": [{\"id\": \"inc1\"}]}";

    @TempDir
    private Path folder;

    @Test
    void aGoodCaseGivesZero() {
        Run run = Run.of("validate", SEED);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(SEED + ": 1 document, 0 errors, 0 warnings\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void jsonHasExactlyTheKeysOfTheContract() {
        Run run = Run.with(BAD, "validate", "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        JsonNode report = run.json().get(0);
        assertThat(report.propertyNames()).containsExactly("file", "documents", "errors", "warnings", "findings");
        assertThat(report.get("file").asString()).isEqualTo("-");
        assertThat(report.get("documents").asInt()).isEqualTo(1);
        assertThat(report.get("errors").asInt())
                .isEqualTo(report.get("findings").size())
                .isPositive();
        JsonNode finding = report.get("findings").get(0);
        assertThat(finding.propertyNames())
                .containsExactly("code", "severity", "pointer", "line", "column", "message", "document");
        assertThat(finding.get("code").asString()).isEqualTo("required.missing");
        assertThat(finding.get("severity").asString()).isEqualTo("error");
        assertThat(finding.get("line").asInt()).isEqualTo(1);
        assertThat(finding.get("document").isNull()).isTrue();
    }

    @Test
    void textTellsPlaceSeverityAndCode() {
        Run run = Run.with(BAD, "validate");
        assertThat(run.out())
                .isEqualTo("-:1:1: error required.missing /formatVersion: A required property is missing or blank\n"
                        + "    {\"$schema\": \"…\", \"id\": \"…\", \"incidents\": …\n    ^\n"
                        + "-: 1 document, 1 error, 0 warnings\n");
    }

    @Test
    void everyInputIsProcessedAndTheWorstStatusWins() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), BAD);
        Run run = Run.of("validate", "--format=json", bad.toString(), "missing.json", SEED);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.json())
                .extracting(report -> report.get("file").asString())
                .containsExactly(bad.toString(), SEED);
        assertThat(run.err()).isEqualTo("manumit: missing.json: no such file\n");
        assertThat(Run.of("validate", bad.toString(), SEED).status()).isEqualTo(1);
    }

    @Test
    void linesAreCountedFromOneAndBlankOnesAreNoDocuments() throws IOException {
        String good = compactSeed();
        Path file = Files.writeString(folder.resolve("cases.ndjson"), good + "\n\n" + BAD + "\n" + good + "\n");
        Run run = Run.of("validate", "--format", "json", file.toString());
        assertThat(run.status()).isEqualTo(1);
        JsonNode report = run.json().get(0);
        assertThat(report.get("documents").asInt()).isEqualTo(3);
        assertThat(report.get("findings")).hasSize(1);
        assertThat(report.get("findings").get(0).get("document").asInt()).isEqualTo(3);
    }

    @Test
    void standardInputMayHoldLinesToo() throws IOException {
        Run run = Run.with(compactSeed() + "\n" + BAD + "\n", "validate", "--format", "json", "-");
        JsonNode report = run.json().get(0);
        assertThat(report.get("documents").asInt()).isEqualTo(2);
        assertThat(report.get("findings").get(0).get("document").asInt()).isEqualTo(2);
    }

    @Test
    void gzipIsKnownByItsContent() throws IOException {
        byte[] packed = packed(Files.readAllBytes(Path.of(SEED)));
        Path named = Files.write(folder.resolve("seed.gz"), packed);
        Path misnamed = Files.write(folder.resolve("seed.json"), packed);
        Path lines = Files.write(
                folder.resolve("seed.ndjson.gz"),
                packed((compactSeed() + "\n" + compactSeed()).getBytes(StandardCharsets.UTF_8)));
        assertThat(Run.of("validate", named.toString(), misnamed.toString(), lines.toString())
                        .out())
                .contains(
                        "seed.gz: 1 document, 0 errors",
                        "seed.json: 1 document, 0 errors",
                        "seed.ndjson.gz: 2 documents, 0 errors");
        assertThat(Run.with(packed, "validate").status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "uz"})
    void theLanguagesOfTheContractAreAccepted(String language) {
        assertThat(Run.of("validate", "--lang", language, SEED).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate --lang xx",
                "validate --profile strict",
                "validate --format xml",
                "validate --max-findings -1",
                "validate --jobs 0",
                "validate --fail-on info",
                "validate -x",
                "show --format pdf",
                "show --format html ../cases/almaty.json ../cases/route.json",
                "validate --unknown",
                "validate --format",
                "cite x",
                "cite --jurisdiction",
                "cite --jurisdiction Kazakhstan",
                "cite --lang English!",
                "jurisdiction x",
                "convert",
                "nonsense",
                "schema x",
                "--nonsense"
            })
    void badUsageGivesTwoAndOneClearMessage(String line) {
        Run run = Run.of(line.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("manumit: ").doesNotContain("\tat ", "Exception");
    }

    @Test
    void standardInputWithBlankOrBrokenFirstLineIsStillReadLineByLine() throws IOException {
        String good = compactSeed();
        for (String first : List.of("", " ", BAD.substring(0, 20), BAD)) {
            JsonNode report = Run.with(first + "\n" + good + "\n" + BAD + "\n", "validate", "--format", "json")
                    .json()
                    .get(0);
            assertThat(report.get("findings")
                            .get(report.get("findings").size() - 1)
                            .get("document")
                            .asInt())
                    .as(first)
                    .isEqualTo(3);
        }
        assertThat(Run.with(Files.readString(Path.of(SEED)), "validate").out()).contains("1 document, 0 errors");
        String broken = good.replace("\"incidents\":[", "\"incidents\":[\n");
        assertThat(Run.with(broken, "validate").out()).contains("1 document, 0 errors");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeIsReadLikeAFile() throws Exception {
        for (String name : List.of("case.json", "case", "cases.ndjson")) {
            Path pipe = folder.resolve(name);
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
            Thread writer = new Thread(() -> {
                try {
                    Files.writeString(pipe, compactSeed() + "\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.start();
            assertThat(Run.of("validate", pipe.toString()).out()).contains("1 document, 0 errors");
            writer.join();
        }
    }

    @Test
    void resultsThatCannotBeWrittenAreAFailure() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(List.of("validate", SEED), InputStream.nullInputStream(), full, err);
        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("manumit: cannot write the results (no space)\n");
    }

    @Test
    void anEmptyNameIsNoFile() {
        assertThat(Run.of("validate", "").err()).contains("no such file");
    }

    @Test
    void aProfileSaysWhatAFileIsCheckedFor() {
        assertThat(Run.of("validate", "--profile", "exchange", SEED).status()).isZero();
        String incomplete = BAD.replace("\"incidents\"", "\"relations\": [{\"id\": \"r1\"}], \"incidents\"");
        assertThat(Run.with(incomplete, "validate").out()).contains("error required.missing");
        Run draft = Run.with(incomplete, "validate", "--profile", "draft");
        assertThat(draft.status()).isZero();
        assertThat(draft.out()).contains("warning required.missing").doesNotContain(" error ");
        String named = "{\"$schema\": \"s\", \"formatVersion\": \"0.1\", \"id\": \"https://case.example/1\","
                + " \"incidents\": [{\"id\": \"inc1\", \"participants\": [{\"party\": \"p1\", \"role\": \"victim\"}]}],"
                + " \"persons\": [{\"id\": \"p1\", \"names\": [{\"text\": \"Ann Example\"}]}]}";
        assertThat(Run.with(named, "validate").out()).doesNotContain("disclosure");
        assertThat(Run.with(named, "validate", "--profile=public").out())
                .contains("error disclosure.public-identifier");
        assertThat(Run.of("validate", "--profile", "strict", SEED).err())
                .isEqualTo("manumit: --profile must be one of draft, exchange, public\n");
    }

    @Test
    void messagesAreInTheLanguageAskedFor() {
        for (String language : List.of("en", "ru", "kk", "uz")) {
            String message = Catalogue.standard()
                    .message("required.missing", Locale.forLanguageTag(language))
                    .orElseThrow();
            assertThat(Run.with(BAD, "validate", "--lang", language).out())
                    .contains("error required.missing /formatVersion: " + message + "\n");
        }
        assertThat(Run.with(BAD, "validate", "--lang", "ru").out())
                .isNotEqualTo(Run.with(BAD, "validate").out());
    }

    @Test
    void aPolicyChangesSeveritiesAndCountsWhatItSuppresses() throws IOException {
        Path policy = Files.writeString(
                folder.resolve("policy.json"),
                "{\"rules\": [{\"code\": \"required.missing\", \"severity\": \"warning\", \"reason\": \"r\"}]}");
        Run lowered = Run.with(BAD, "validate", "--policy", policy.toString());
        assertThat(lowered.status()).isZero();
        assertThat(lowered.out()).contains("warning required.missing", "1 document, 0 errors, 1 warning");
        assertThat(Run.with(BAD, "validate", "--format=json", "--policy", policy.toString())
                        .json()
                        .get(0)
                        .get("suppressed"))
                .isEmpty();

        Files.writeString(
                policy, "{\"rules\": [{\"code\": \"required.missing\", \"suppress\": true, \"reason\": \"r\"}]}");
        Run suppressed = Run.with(BAD, "validate", "--policy", policy.toString());
        assertThat(suppressed.status()).isZero();
        assertThat(suppressed.out())
                .isEqualTo("-: 1 finding of required.missing suppressed by the policy\n"
                        + "-: 1 document, 0 errors, 0 warnings\n");
        JsonNode report = Run.with(BAD + "\n" + BAD, "validate", "--format=json", "--policy", policy.toString())
                .json()
                .get(0);
        assertThat(report.propertyNames())
                .containsExactly("file", "documents", "errors", "warnings", "suppressed", "findings");
        assertThat(report.get("suppressed").get("required.missing").asInt()).isEqualTo(2);
    }

    @Test
    void aPolicyThatIsWrongIsExplained() throws IOException {
        Path policy = Files.writeString(
                folder.resolve("policy.json"),
                "{\"rules\": [\n  {\"code\": \"required.missing\", \"suppress\": true}]}");
        Run run = Run.with(BAD, "validate", "--policy", policy.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("manumit: " + policy + ": is not a valid policy\n"
                        + "line 2, column 3, /rules/0: Needs a \"reason\", as a text\n");
        assertThat(Run.with(BAD, "validate", "--policy", "missing.json").err())
                .isEqualTo("manumit: missing.json: no such file\n");
        assertThat(Run.with(BAD, "validate", "--policy", folder.toString()).status())
                .isEqualTo(2);
    }

    @Test
    void manyFindingsAreAllReported() throws IOException {
        Path file = Files.writeString(folder.resolve("many.ndjson"), (BAD + "\n").repeat(30_000));
        JsonNode report =
                Run.of("validate", "--format", "json", file.toString()).json().get(0);
        assertThat(report.get("findings")).hasSize(30_000);
        assertThat(report.get("errors").asInt()).isEqualTo(30_000);
    }

    private static String compactSeed() throws IOException {
        return Files.readString(Path.of(SEED)).lines().map(String::strip).reduce("", String::concat);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
