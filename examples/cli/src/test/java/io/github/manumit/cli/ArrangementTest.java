package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Standard input does not say whether it has one document or one on each line. */
class ArrangementTest {

    private String pretty = "";
    private String line = "";

    @BeforeEach
    void read() throws IOException {
        pretty = Files.readString(Path.of("../cases/smallest.json"));
        line = pretty.replaceAll("\\s*\\n\\s*", " ").strip();
    }

    private static JsonNode report(String input) {
        return Run.with(input, "validate", "--format", "json").json().get(0);
    }

    private static int documents(String input) {
        return report(input).get("documents").asInt();
    }

    private static List<String> codes(String input) {
        return report(input)
                .get("findings")
                .valueStream()
                .map(finding -> finding.get("code").asString())
                .toList();
    }

    @Test
    void oneDocumentMayHaveAnyLayout() {
        for (String one : List.of(
                pretty,
                "\ufeff" + pretty,
                line,
                line.replace(": [", ": [\n"),
                line.replace("{", "\n{\n").replace(",", ",\n").replace("}", "}\n"))) {
            assertThat(documents(one)).as(one).isEqualTo(1);
            assertThat(codes(one)).as(one).isSubsetOf("json.byte-order-mark");
        }
    }

    @Test
    void lineBreaksBetweenTokensDoNotMakeLines() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            StringBuilder broken = new StringBuilder();
            for (String token : line.split(" ")) {
                broken.append(token).append(random.nextInt(3) == 0 ? "\n" : " ");
            }
            assertThat(documents(broken.toString())).as(broken.toString()).isEqualTo(1);
        }
    }

    @Test
    void aFirstLineThatIsCutOffDoesNotHideTheOthers() {
        for (int end = 1; end < line.length(); end++) {
            String lines = line.substring(0, end) + "\n" + line + "\n" + line;
            assertThat(documents(lines)).as(lines).isEqualTo(3);
        }
    }

    @Test
    void aDamagedFirstLineDoesNotHideTheOthers() {
        for (String first :
                List.of("{\"a\": 1,", "{\"incidents\": [", "{", "{}", line.substring(0, 40), "{\"a\": \"")) {
            assertThat(documents(first + "\n" + line + "\n" + line + "\n"))
                    .as(first)
                    .isEqualTo(3);
        }
    }

    @Test
    void aFirstLineThatIsTooLongDoesNotHideTheOthers() {
        String huge = "{\"a\": \"" + "x".repeat(17_000_000) + "\"}";
        assertThat(documents(huge + "\n" + line + "\n" + line)).isEqualTo(3);
        assertThat(codes(huge + "\n" + line + "\n" + line)).containsExactly("json.too-large");
        assertThat(codes(huge)).containsExactly("json.too-large");
        assertThat(codes("{\n" + "  \"a\": 1,\n".repeat(2_000_000) + "}")).containsExactly("json.too-large");
    }
}
