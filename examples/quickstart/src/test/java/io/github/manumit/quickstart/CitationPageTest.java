package io.github.manumit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.citation.CitationFormat;
import io.github.manumit.citation.CitationReader;
import io.github.manumit.citation.KnownStatute;
import io.github.manumit.citation.StatuteRegistry;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.value.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The tables on the guide's page on citations match the output of the code, and its counts match the corpus. After a
 * change, regenerate the tables:
 *
 * <pre>mvn -pl examples/quickstart -am test -Dtest=CitationPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dmanumit.citations.write=true</pre>
 */
class CitationPageTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path PAGE = ROOT.resolve("docs/guide/citations.md");
    private static final Path CORPUS = ROOT.resolve("core/citation/src/test/resources/io/github/manumit/citation");
    private static final boolean WRITE = Boolean.getBoolean("manumit.citations.write");

    private static final String PROVISION = "KZ-CC-2014:article=126;part=3;point=2";

    /** One provision from each country in the registry, in a language of its law. */
    private static final List<String> NATIONAL = List.of(
            "kk KZ-CC-2014:article=128;part=2",
            "uz UZ-CC-1994:article=135;part=2",
            "ky KG-CC-2021:article=166;part=2",
            "tg TJ-CC-1998:article=130¹;part=2",
            "tk TM-CC:article=129¹;part=2",
            "ru RU-CC-1996:article=127.1;part=2;point=а",
            "uk UA-CC-2001:article=149;part=2",
            "ro MD-CC-2002:article=165;paragraph=2;letter=b",
            "ka GE-CC-1999:article=143¹;part=2",
            "en GB-MSA-2015:section=2;subsection=1",
            "en US-USC:title=18;section=1589;subsection=a;paragraph=1",
            "de DE-StGB:section=232;paragraph=1;sentence=1;number=1",
            "fr FR-CP:article=225-4-1;division=I",
            "en IN-BNS-2023:section=143;subsection=2",
            "pt BR-CP-1940:article=149-A;inciso=II",
            "en EU-2011-36:article=2;paragraph=1");

    private static String page = "";

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(PAGE);
        if (WRITE) {
            page = with("languages", languages());
            page = with("countries", countries());
            Files.writeString(PAGE, page);
        }
    }

    @Test
    void theTableOfLanguagesIsWhatIsWritten() {
        assertThat(table("languages")).as(hint()).isEqualTo(languages());
    }

    @Test
    void theTableOfCountriesIsWhatIsWritten() {
        assertThat(table("countries")).as(hint()).isEqualTo(countries());
    }

    @Test
    void noCountryOfTheRegistryIsLeftOut() {
        Stream<String> countries = StatuteRegistry.standard().all().stream()
                .filter(statute -> !statute.provisions().isEmpty())
                .map(statute -> statute.statute().jurisdiction())
                .filter(Objects::nonNull)
                .map(JurisdictionCode::text)
                .distinct();
        assertThat(NATIONAL.stream().map(row -> country(citation(row.split(" ")[1]))))
                .containsExactlyInAnyOrderElementsOf(countries.toList());
    }

    @Test
    void noUnitOfTheTablesIsKnownToBeNone() {
        assertThat(NATIONAL)
                .allSatisfy(row -> assertThat(StatuteRegistry.standard()
                                .resolve(citation(row.split(" ")[1]))
                                .orElseThrow()
                                .exists())
                        .isNotEqualTo(Answer.NO));
    }

    @Test
    void whatStandsInTheTablesIsReadBack() {
        for (LanguageTag language : CitationFormat.languages()) {
            assertReadBack(CitationFormat.of(language), citation(PROVISION));
        }
        for (String row : NATIONAL) {
            String[] parts = row.split(" ");
            assertReadBack(CitationFormat.of(LanguageTag.parse(parts[0])), citation(parts[1]));
        }
    }

    private static void assertReadBack(CitationFormat format, Citation citation) {
        for (String text : List.of(format.format(citation), format.inFull().format(citation))) {
            assertThat(CitationReader.standard().parse(text))
                    .as(text)
                    .extracting(found -> notation(found.citation()))
                    .containsExactly(notation(citation));
        }
    }

    private static String notation(Citation citation) {
        return (citation.statute() == null ? "?" : citation.statute().text()) + ':' + citation.pathText();
    }

    @Test
    void theCountsAreThoseOfTheCorpus() throws IOException {
        String corpus = Files.readString(CORPUS.resolve("citations.csv"))
                + Files.readString(CORPUS.resolve("citations-more.csv"));
        long rows = count(corpus, "(?m)^[A-Z]\\d{3},");
        long unread = count(corpus, ",no,");
        long unseen = count(Files.readString(CORPUS.resolve("unseen.csv")), "(?m)^[AB]\\d{3},");
        assertThat(page.replace('\n', ' '))
                .contains("%d of the %d".formatted(rows - unread, rows))
                .contains(String.format(Locale.ROOT, "(%.0f %%)", 100.0 * (rows - unread) / rows))
                .contains("%d in 26 languages".formatted(unseen));
    }

    private static long count(String text, String regex) {
        return Pattern.compile(regex).matcher(text).results().count();
    }

    private static String languages() {
        return CitationFormat.languages().stream()
                .map(language -> {
                    CitationFormat format = CitationFormat.of(language);
                    Citation citation = citation(PROVISION);
                    return row(
                            "`" + language.text() + "`",
                            format.format(citation),
                            format.inFull().format(citation));
                })
                .collect(Collectors.joining("", "| language | short | full |\n|---|---|---|\n", ""));
    }

    private static String countries() {
        return NATIONAL.stream()
                .map(each -> {
                    String[] parts = each.split(" ");
                    Citation citation = citation(parts[1]);
                    CitationFormat format = CitationFormat.of(LanguageTag.parse(parts[0]));
                    return row(
                            country(citation),
                            "`" + parts[1].replace(":", "` `") + "`",
                            format.format(citation),
                            format.inFull().format(citation));
                })
                .collect(Collectors.joining("", "| law of | provision | short | full |\n|---|---|---|---|\n", ""));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static Citation citation(String text) {
        int colon = text.indexOf(':');
        return Citation.ofPath(text.substring(colon + 1)).toBuilder()
                .statute(StatuteCode.parse(text.substring(0, colon)))
                .build();
    }

    private static String country(Citation citation) {
        KnownStatute statute = StatuteRegistry.standard()
                .find(Objects.requireNonNull(citation.statute()))
                .orElseThrow();
        return Objects.requireNonNull(statute.statute().jurisdiction()).text();
    }

    private static String table(String name) {
        Matcher matcher = marked(name).matcher(page);
        assertThat(matcher.find()).as("the table of " + name).isTrue();
        return matcher.group(2);
    }

    private static String with(String name, String table) {
        return marked(name).matcher(page).replaceFirst("$1" + Matcher.quoteReplacement(table) + "$3");
    }

    private static Pattern marked(String name) {
        return Pattern.compile("(<!-- " + name + " -->\\n\\n)(.*?)(\\n<!-- end -->)", Pattern.DOTALL);
    }

    private static String hint() {
        return "docs/guide/citations.md; to write it anew, run the build with -Dmanumit.citations.write=true";
    }
}
