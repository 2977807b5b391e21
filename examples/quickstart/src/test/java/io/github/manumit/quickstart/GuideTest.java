package io.github.manumit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import io.github.manumit.json.PolicyJson;
import io.github.manumit.validation.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The JSON of README and guide: each block is a whole case file that is read as it stands, has no finding, and is
 * written again letter by letter. To bring the blocks of the pages into the pretty layout, run the test with {@code
 * -Dmanumit.docs.write=true}.
 */
class GuideTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path GUIDE = ROOT.resolve("docs/guide");
    private static final Pattern BLOCK =
            Pattern.compile("(?<=```json\\n)((?!\\{\"rules\").*?)(?=\\n```)", Pattern.DOTALL);
    private static final Pattern POLICY = Pattern.compile("(?<=```json\\n)(\\{\"rules\".*?)(?=\\n```)", Pattern.DOTALL);
    private static final CaseFileJson JSON = CaseFileJson.standard();

    @BeforeAll
    static void write() throws IOException {
        if (Boolean.getBoolean("manumit.docs.write")) {
            for (Path page : pages()) {
                String text = Files.readString(page);
                String written =
                        BLOCK.matcher(text).replaceAll(block -> Matcher.quoteReplacement(pretty(block.group())));
                if (!written.equals(text)) {
                    Files.writeString(page, written);
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyBlockIsAWholeCaseFileWithoutAFinding() throws IOException {
        return blocks().map(block -> DynamicTest.dynamicTest(
                block.getKey(),
                () -> assertThat(JSON.check(block.getValue()).findings())
                        .extracting(Finding::code, Finding::pointer)
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyBlockIsWrittenAsItStands() throws IOException {
        return blocks().map(block -> DynamicTest.dynamicTest(
                block.getKey(), () -> assertThat(pretty(block.getValue())).isEqualTo(block.getValue())));
    }

    @Test
    void everyPolicyCanBeRead() throws IOException {
        List<String> policies = POLICY.matcher(Files.readString(GUIDE.resolve("frameworks.md")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(policies)
                .isNotEmpty()
                .allSatisfy(policy ->
                        assertThat(PolicyJson.read(policy).decisions()).isNotEmpty());
    }

    @Test
    void everyQuestionAboutAHomeHasAnExample() throws IOException {
        String page = Files.readString(GUIDE.resolve("where-does-it-go.md"));
        assertThat(page.lines().filter(line -> line.startsWith("### ")))
                .hasSameSizeAs(BLOCK.matcher(page).results().toList());
    }

    @Test
    void everyQuestionAboutAHomeIsInTheContents() throws IOException {
        String page = Files.readString(GUIDE.resolve("where-does-it-go.md"));
        assertThat(page.lines().filter(line -> line.startsWith("### ")).map(line -> line.substring(4)))
                .isNotEmpty()
                .allSatisfy(heading -> assertThat(page).containsOnlyOnce("[" + heading + "](#"));
    }

    @Test
    void everyKindOfTheTableHasAnExample() throws IOException {
        String page = Files.readString(GUIDE.resolve("demands.md"));
        assertThat(page.lines().filter(line -> line.startsWith("| ")).skip(1))
                .hasSameSizeAs(BLOCK.matcher(page).results().toList());
    }

    private static String pretty(String block) {
        Checked checked = JSON.check(block);
        return JSON.writePretty(checked.read().orElseThrow()).strip();
    }

    /** The blocks of all pages, by the page and their number on it. */
    private static Stream<Map.Entry<String, String>> blocks() throws IOException {
        Stream.Builder<Map.Entry<String, String>> blocks = Stream.builder();
        for (Path page : pages()) {
            List<String> found = BLOCK.matcher(Files.readString(page))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            for (int i = 0; i < found.size(); i++) {
                blocks.add(Map.entry(page.getFileName() + " " + (i + 1), found.get(i)));
            }
        }
        return blocks.build();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(GUIDE)) {
            Stream<Path> guide =
                    pages.filter(page -> page.toString().endsWith(".md")).sorted();
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), guide).toList();
        }
    }
}
