package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Any input gives a finding or a clear message, and never a stack trace. */
class HostileInputTest {

    private static final Path SEED = Path.of("../cases/almaty.json");
    private static final int BIG = 200_000_000;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> anInputThatIsNoCaseFileIsAFinding() throws IOException {
        return inputs().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    Path file = Files.write(folder.resolve("input.json"), each.getValue());
                    for (Run run : new Run[] {
                        Run.of("validate", file.toString()),
                        Run.with(each.getValue(), "validate"),
                        Run.with(each.getValue(), "show")
                    }) {
                        assertThat(run.status()).isEqualTo(1);
                        assertThat(run.err()).doesNotContain("\tat ", "Exception", "internal");
                        assertThat(run.out() + run.err()).contains("error");
                    }
                }));
    }

    private static Map<String, byte[]> inputs() throws IOException {
        String seed = Files.readString(SEED);
        byte[] packed = packed(seed);
        Map<String, byte[]> inputs = new LinkedHashMap<>();
        inputs.put("garbage", utf8("\u0001 this is no case \u00ff"));
        inputs.put("empty", utf8(""));
        inputs.put("blank", utf8(" \n\t "));
        inputs.put("random bytes", new byte[] {(byte) 0x80, (byte) 0xfe, 0, 1, 2, (byte) 0xff});
        inputs.put("100,000 nested arrays", utf8("[".repeat(100_000)));
        inputs.put(
                "100,000 nested arrays in a property",
                utf8("{\"incidents\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"));
        inputs.put(
                "100,000 nested objects in an unknown property",
                utf8("{\"x\":".repeat(100_000) + "1" + "}".repeat(100_000)));
        inputs.put("a huge exponent as integer", utf8(seed.replace("\"revision\": 1", "\"revision\": 1e999999999")));
        inputs.put("a huge exponent as number", utf8(seed.replace("\"value\": 6000", "\"value\": 1e999999999")));
        inputs.put("a tiny exponent as number", utf8(seed.replace("\"value\": 6000", "\"value\": 1e-999999999")));
        inputs.put("a huge exponent as unknown property", utf8(seed.replace("\"revision\": 1", "\"x\": 1e999999999")));
        inputs.put("UTF-16", seed.getBytes(StandardCharsets.UTF_16));
        inputs.put("UTF-16, big end first, no mark", seed.getBytes(StandardCharsets.UTF_16BE));
        inputs.put("UTF-16, little end first, no mark", seed.getBytes(StandardCharsets.UTF_16LE));
        inputs.put("a lone surrogate", utf8(seed.replace("\"en\": \"Two", "\"en\": \"\\ud800Two")));
        inputs.put("a lone low surrogate in a name", utf8(seed.replace("\"revision\"", "\"\\udc00\"")));
        inputs.put("truncated gzip", Arrays.copyOf(packed, packed.length / 2));
        inputs.put("the head of gzip", Arrays.copyOf(packed, 5));
        inputs.put("gzip of nothing", packed(""));
        return inputs;
    }

    @Test
    void anEmptyFolderAndAMissingFileAreUsageErrors() {
        for (String command : new String[] {"validate", "show"}) {
            Run run = Run.of(
                    command, folder.toString(), folder.resolve("missing.json").toString(), "a\0b");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).hasSize(3).allMatch(line -> line.startsWith("manumit: "));
        }
    }

    @Test
    void anEmptyFileOfLinesIsAFinding() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.ndjson"));
        Run run = Run.of("validate", "--format", "json", file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("\"documents\":0", "\"json.empty\"");
    }

    @Test
    void aTextOf200MegabytesIsAFindingInASmallHeap() throws Exception {
        assertSmallHeapFinds("\"", "\"");
        assertSmallHeapFinds("{\"id\": \"", "\"}");
    }

    private void assertSmallHeapFinds(String before, String after) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "validate")
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(utf8(before));
            byte[] chunk = new byte[1_000_000];
            Arrays.fill(chunk, (byte) 'a');
            for (int sent = 0; sent < BIG; sent += chunk.length) {
                in.write(chunk);
            }
            in.write(utf8(after));
        } catch (IOException e) {
            // it need not read to the end
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(err)).isEmpty();
        assertThat(Files.readString(out)).contains("error json.too-large");
        assertThat(process.exitValue()).isEqualTo(1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(utf8(text));
        }
        return packed.toByteArray();
    }
}
