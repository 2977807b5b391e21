package io.github.manumit.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real browser makes of a page: its text, its accessibility tree, its layout. Skipped where there is none. */
class BrowserTest {

    @TempDir
    private Path folder;

    private Browser open(String name, String language, int width, String scheme) throws Exception {
        Optional<Path> program = Browser.installed();
        assumeTrue(program.isPresent(), "no Chromium on the path");
        Path page = folder.resolve(name + ".html");
        Files.writeString(page, CasePage.of(Cases.read(name), Locale.forLanguageTag(language)));
        return new Browser(program.get(), page, width, scheme);
    }

    @Test
    void aScreenReaderFindsTitleLandmarksDrawingsAndTables() throws Exception {
        try (Browser browser = open("route", "en", 1280, "light")) {
            List<String> tree = browser.accessible();
            assertThat(tree)
                    .contains("RootWebArea: From a hill village to a locked flat")
                    .contains("heading: From a hill village to a locked flat", "heading: Route", "heading: Money")
                    .contains("navigation: Contents")
                    .contains("table: People and their roles", "columnheader: Amount")
                    .anyMatch(node -> node.startsWith("main: "))
                    .anyMatch(node -> node.startsWith("banner: "))
                    .anyMatch(node -> node.startsWith("contentinfo: "))
                    .anyMatch(node -> node.matches("(img|image): Timeline of the case Dated entries: .*"))
                    .anyMatch(node -> node.matches("(img|image): People and their roles People, groups.*"));
            assertThat(browser.evaluate("document.body.innerText"))
                    .contains("Withheld entries: 1", "a village in the hills \u2192 Nepalgunj", "sources differ");
        }
    }

    /** On a telephone, too, nobody needs to scroll sideways, and one of the two timelines is shown. */
    @ParameterizedTest
    @CsvSource({"prosecution,ru,390,light", "route,en,390,dark", "detention,kk,1280,dark", "almaty,uz,320,light"})
    void thePageIsAsWideAsTheScreen(String name, String language, int width, String scheme) throws Exception {
        try (Browser browser = open(name, language, width, scheme)) {
            int scrolled = Integer.parseInt(browser.evaluate("document.documentElement.scrollWidth"));
            assertThat(scrolled).isLessThanOrEqualTo(width);
            String shown =
                    "[...document.querySelectorAll('svg.timeline')].filter(each => each.getBoundingClientRect().width > 0)"
                            + ".length";
            String timelines = browser.evaluate("document.querySelectorAll('svg.timeline').length");
            assertThat(browser.evaluate(shown)).isEqualTo(timelines.equals("0") ? "0" : "1");
            String paper = browser.evaluate("getComputedStyle(document.body).backgroundColor");
            assertThat(paper).isEqualTo(scheme.equals("dark") ? "rgb(20, 24, 26)" : "rgb(251, 250, 248)");
        }
    }

    /** The drawing of people is as wide as its column at most; on a telephone, nobody could read it, and the tables say it. */
    @ParameterizedTest
    @CsvSource({"prosecution,ru,1280,true", "route,uz,1280,true", "prosecution,ru,390,false"})
    void theDrawingOfPeopleFitsOrIsLeftToItsTables(String name, String language, int width, boolean isShown)
            throws Exception {
        try (Browser browser = open(name, language, width, "light")) {
            String drawing = "document.querySelector('svg.graph').getBoundingClientRect().width";
            String column = "document.querySelector('section').getBoundingClientRect().width";
            assertThat(browser.evaluate(drawing + " > 0")).isEqualTo(Boolean.toString(isShown));
            assertThat(browser.evaluate(drawing + " <= " + column)).isEqualTo("true");
        }
    }

    /** The page asks nobody for anything: not even its policy had to stop something. */
    @Test
    void nothingIsLoaded() throws Exception {
        try (Browser browser = open("prosecution", "ru", 1280, "light")) {
            assertThat(browser.evaluate("performance.getEntriesByType('resource').length"))
                    .isEqualTo("0");
            assertThat(browser.evaluate("document.styleSheets[0].cssRules.length > 50"))
                    .isEqualTo("true");
        }
    }
}
