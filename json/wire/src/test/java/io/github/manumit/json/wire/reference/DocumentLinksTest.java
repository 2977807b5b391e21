package io.github.manumit.json.wire.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.manumit.json.wire.schema.Committed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Links between the documents and to the code are valid: each leads to an existing file or folder, and to an existing
 * heading if it names one.
 */
class DocumentLinksTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

    private final Map<Path, Set<String>> anchors = new HashMap<>();

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        assumeTrue(!Committed.isWritten(), "pages are being written");
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Matcher link = LINK.matcher(prose(page));
            while (link.find()) {
                if (!leads(page, link.group(1))) {
                    broken.add(ROOT.relativize(page) + ": " + link.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void aHeadingsAnchorIsWhatGitHubMakesOfIt() {
        assertThat(Markdown.anchor("Quantities, durations, ages, amounts"))
                .isEqualTo("quantities-durations-ages-amounts");
        assertThat(Markdown.anchor("With your own `ObjectMapper`")).isEqualTo("with-your-own-objectmapper");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(docs, Stream.of(ROOT.resolve("README.md")))
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    private boolean leads(Path page, String link) {
        if (link.matches("[a-z]+:.*")) {
            return true;
        }
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? page : page.resolveSibling(file);
        return Files.exists(target)
                && (hash < 0
                        || anchors.computeIfAbsent(target.normalize(), DocumentLinksTest::headings)
                                .contains(link.substring(hash + 1)));
    }

    /** The anchors of a page; repeated headings get a number from the second one on. */
    private static Set<String> headings(Path page) {
        Set<String> found = new HashSet<>();
        Matcher heading = HEADING.matcher(BLOCK.matcher(read(page)).replaceAll(""));
        while (heading.find()) {
            String anchor = Markdown.anchor(heading.group(1));
            String numbered = anchor;
            for (int i = 1; !found.add(numbered); i++) {
                numbered = anchor + '-' + i;
            }
        }
        return found;
    }

    private static String prose(Path page) {
        return CODE.matcher(BLOCK.matcher(read(page)).replaceAll("")).replaceAll("");
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
