package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a process of its own shows: signals, closed streams, full devices, odd names. */
@EnabledOnOs(OS.LINUX)
class ProcessTest {

    private static final int SIGINT = 2;

    private static final Path SEED = Path.of("../cases/almaty.json").toAbsolutePath();

    @TempDir
    private Path folder;

    private Run shell(String script, String... arguments) throws IOException, InterruptedException {
        return Child.shell(script, Map.of(), folder, arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "--help", "date", "validate"})
    void aFullDeviceIsAFailure(String command) throws Exception {
        String script = "printf '1984\\n' | \"$@\" > /dev/full";
        Run run = shell(script, command);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("manumit: cannot write the results (").hasLineCount(1);
    }

    @Test
    void aClosedOutputIsAFailure() throws Exception {
        Run run = shell("\"$@\" >&-", "schema");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("manumit: cannot write the results (").hasLineCount(1);
    }

    @Test
    void aClosedInputIsAFailure() throws Exception {
        for (String command : List.of("date", "validate")) {
            Run run = shell("\"$@\" <&-", command);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).startsWith("manumit: ").hasLineCount(1);
        }
    }

    @Test
    void aReaderThatGoesAwayEndsTheProgramQuietly() throws Exception {
        Run run = shell("yes 2020 | { \"$@\"; echo $? > status; } | head -n 1", "date");
        assertThat(run.out()).hasLineCount(1);
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("status")).strip()).isEqualTo("2");
    }

    /** Whether this process, and so its children, ignore SIGINT. */
    private static boolean isInterruptIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        String ignored = Files.isReadable(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .map(line -> line.substring("SigIgn:".length()).strip())
                        .findFirst()
                        .orElse("0")
                : "0";
        return (Long.parseUnsignedLong(ignored, 16) & 1L << (SIGINT - 1)) != 0;
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void anInterruptSaysWhatIsFinishedAndLeavesNothing(String signal, int status) throws Exception {
        assumeFalse(
                signal.equals("INT") && isInterruptIgnored(), "a shell that starts this in the background ignores it");
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        ProcessBuilder builder = new ProcessBuilder(Child.words(
                List.of("-Xmx256m", "-Djava.io.tmpdir=" + temporary, "-XX:-UsePerfData"),
                "validate",
                "--format=json",
                SEED.toString(),
                "-"));
        Path err = folder.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        try (OutputStream in = process.getOutputStream();
                BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).contains("\"documents\":1");
            // so many findings that they do not fit in memory, and no end of them
            byte[] line = "{\"incidents\": [{}, {}, {}, {}, {}]}\n".getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 20_000; i++) {
                in.write(line);
            }
            in.flush();
            assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } catch (IOException e) {
            // the pipe may break when the process ends
        }
        assertThat(process.waitFor()).isEqualTo(status);
        assertThat(Files.readString(err))
                .startsWith("manumit: interrupted; 1 of 2 inputs finished, ")
                .hasLineCount(1);
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8", "POSIX"})
    void anyNameOfAFileIsOpenedInAnyLocale(String locale) throws Exception {
        Files.createDirectory(folder.resolve("cases"));
        String script = "cp '" + SEED + "' 'cases/дело ¿?.json' && cp '" + SEED + "' \"$(printf 'cases/\\377.json')\""
                + " && \"$@\" 'cases/дело ¿?.json' \"$(printf 'cases/\\377.json')\" && \"$@\" cases";
        Run run = Child.shell(
                script, Map.of("LC_ALL", locale), folder, "validate", "--format", "json", "--max-findings=5");
        assertThat(run.err()).isEmpty();
        assertThat(run.json())
                .extracting(report -> report.get("file").asString())
                .containsExactly("cases/дело ¿?.json", "cases/\ufffd.json", "cases/дело ¿?.json", "cases/\ufffd.json");
    }

    @Test
    void theAnswerToALineDoesNotWaitForTheNext() throws Exception {
        for (List<String> command : List.of(List.of("date"), List.of("validate", "--quiet"))) {
            Process process = new ProcessBuilder(Child.words(List.of("-Xmx128m"), command.toArray(new String[0])))
                    .redirectErrorStream(true)
                    .start();
            try (OutputStream in = process.getOutputStream();
                    BufferedReader out = new BufferedReader(
                            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                in.write("{}\n{}\n".getBytes(StandardCharsets.UTF_8));
                in.flush();
                assertThat(out.readLine()).isNotBlank();
            }
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void manyFaultsFitInASmallHeap() throws Exception {
        String begin =
                "{\"$schema\": \"s\", \"formatVersion\": \"0.1\", \"id\": \"https://case.example/1\", \"charges\": [";
        Path file = Files.writeString(folder.resolve("charges.json"), begin + "{},".repeat(179_999) + "{}]}");
        Run run = shell("\"$@\"", "validate", "--format=json", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get(0).get("findings")).hasSize(1_001);
    }
}
