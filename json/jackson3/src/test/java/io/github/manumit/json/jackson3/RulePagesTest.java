package io.github.manumit.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pages of the rules follow from the catalogue. After a change to a rule, its texts or its examples, run the build with
 * {@code -Dmanumit.docs.write=true}.
 */
class RulePagesTest {

    private static final Path COMMITTED = Path.of("../../docs/rules");

    @Test
    void committedPagesAreWhatTheCatalogueSays() throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        pages.put("README.md", RulePages.index());
        for (Rule rule : Catalogue.standard().rules()) {
            pages.put(rule.code() + ".md", RulePages.page(rule));
        }
        if (Boolean.getBoolean("manumit.docs.write")) {
            Files.createDirectories(COMMITTED);
            for (String old : committed().keySet()) {
                Files.delete(COMMITTED.resolve(old));
            }
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(COMMITTED.resolve(page.getKey()), page.getValue());
            }
        }
        SortedMap<String, String> committed = committed();
        assertThat(committed.keySet()).isEqualTo(pages.keySet());
        pages.forEach((name, text) -> assertThat(committed.get(name)).as(name).isEqualTo(text));
    }

    private static SortedMap<String, String> committed() throws IOException {
        SortedMap<String, String> committed = new TreeMap<>();
        try (Stream<Path> files = Files.list(COMMITTED)) {
            for (Path file : files.toList()) {
                committed.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return committed;
    }
}
