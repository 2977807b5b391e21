package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The commands that answer each line with one line. */
class LineCommandsTest {

    private static final List<String> COMMANDS = List.of("date", "cite", "jurisdiction");

    @Property(tries = 200)
    void anyBytesHaveAsManyAnswersAsLines(@ForAll @Size(max = 60) byte[] bytes) {
        int ends = 0;
        for (byte b : bytes) {
            ends += b == '\n' ? 1 : 0;
        }
        boolean isOpen = bytes.length > 0 && bytes[bytes.length - 1] != '\n';
        for (String command : COMMANDS) {
            Run run = Run.with(bytes, command);
            assertThat(run.status()).isZero();
            assertThat(run.json()).hasSize(ends + (isOpen ? 1 : 0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "cite", "jurisdiction"})
    void whatIsNotUtf8IsSaid(String command) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(utf8("\ufeffКазахстан\r\n"));
        bytes.writeBytes(new byte[] {'K', (byte) 0xff, 'Z', '\n'});
        bytes.writeBytes(utf8("KZ"));
        List<JsonNode> lines = Run.with(bytes.toByteArray(), command).json();
        assertThat(lines)
                .extracting(line -> line.get("input").asString())
                .containsExactly("Казахстан", "K\ufffdZ", "KZ");
        assertThat(lines.get(1).get("error").asString()).isEqualTo("The line is not valid UTF-8 (at byte 2)");
        if (command.equals("date")) {
            assertThat(lines.get(1).get("valid").asBoolean()).isFalse();
        } else {
            assertThat(lines).filteredOn(line -> line.has("error")).hasSize(1);
            assertThat(lines.get(1).get(command.equals("cite") ? "citations" : "matches"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "cite", "jurisdiction"})
    void aLineThatIsTooLongIsSaidAndTheNextAnswered(String command) {
        byte[] bytes = utf8("o'".repeat(3_000_000) + "\r\n1984");
        List<JsonNode> lines = Run.with(bytes, command).json();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).get("error").asString()).contains("The line is longer than ");
        assertThat(lines.get(0).get("input").asString()).hasSizeLessThan(2_000);
        assertThat(lines.get(1).get("input").asString()).isEqualTo("1984");
    }

    @Test
    void aLineOfTheGreatestLengthIsRead() {
        for (String end : List.of("", "\n", "\r\n")) {
            String longest = "1".repeat(TextLines.LONGEST_VALUE);
            assertThat(Run.with(longest + end, "date").out()).contains(longest).doesNotContain("longer than");
            assertThat(Run.with(longest + "1" + end, "date").out()).contains("longer than");
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
