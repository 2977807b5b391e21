package io.github.manumit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.json.jackson3.CaseFileJson;
import io.github.manumit.json.jackson3.Checked;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads and checks the JSON of the README and the guide. */
class GuideTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern BLOCK = Pattern.compile("```json\\n(.*?)\\n```", Pattern.DOTALL);
    private static final String HEADER = "\"$schema\":\"https://manumit.github.io/schema/0.1/case-file.schema.json\","
            + "\"formatVersion\":\"0.1\",\"id\":\"https://example.org/cases/1\"";

    static Stream<String> demands() throws IOException {
        return blocks("docs/guide/demands.md").stream();
    }

    static Stream<String> homes() throws IOException {
        return blocks("docs/guide/where-does-it-go.md").stream();
    }

    @Test
    void theReadmesCaseFileIsReadCheckedAndWrittenTheSame() throws IOException {
        List<String> blocks = blocks("README.md");
        assertThat(blocks).hasSize(1);
        Checked checked = CaseFileJson.standard().check(blocks.get(0));
        assertThat(checked.findings()).isEmpty();
        assertThat(CaseFileJson.standard()
                        .writePretty(checked.read().orElseThrow())
                        .strip())
                .isEqualTo(blocks.get(0));
    }

    @Test
    void everyKindOfTheTableHasAnExample() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/guide/demands.md"));
        long kinds = page.lines().filter(line -> line.startsWith("| ")).count() - 1;
        assertThat(demands()).hasSize((int) kinds);
    }

    @ParameterizedTest
    @MethodSource("demands")
    void theExampleOfAKindIsReadWithoutAnError(String fragment) {
        String members = fragment.strip().substring(1);
        String incidents = members.contains("\"incidents\"") ? "" : "\"incidents\":[{\"id\":\"inc1\"}],";
        Checked checked = CaseFileJson.standard().check("{" + HEADER + "," + incidents + members);
        assertThat(checked.findings().stream().filter(finding -> finding.severity() == Severity.ERROR))
                .extracting(Finding::code, Finding::pointer)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("homes")
    void theExampleOfAHomeHasNoFinding(String fragment) {
        String members = fragment.strip().substring(1);
        assertThat(CaseFileJson.standard().check("{" + HEADER + "," + members).findings())
                .extracting(Finding::code, Finding::pointer)
                .isEmpty();
    }

    private static List<String> blocks(String page) throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .map(MatchResult::group)
                .map(GuideTest::inner)
                .toList();
    }

    private static String inner(String block) {
        return block.substring("```json\n".length(), block.length() - "\n```".length());
    }
}
