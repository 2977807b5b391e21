package io.github.manumit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.Likeness;
import io.github.manumit.name.NameKey;
import io.github.manumit.party.GroupBasis;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.AgeGroup;
import io.github.manumit.quantity.CurrencyCode;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.quantity.MagnitudeWord;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.registry.CurrencyRegistry;
import io.github.manumit.registry.JurisdictionRegistry;
import io.github.manumit.registry.KnownCurrency;
import io.github.manumit.registry.KnownJurisdiction;
import io.github.manumit.registry.LanguageRegistry;
import io.github.manumit.show.CasePage;
import io.github.manumit.show.CaseReport;
import io.github.manumit.show.ShowOptions;
import io.github.manumit.time.PartialDate;
import io.github.manumit.time.YearsElapsed;
import io.github.manumit.value.Answer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Java of README and guide: it stands here, in {@link WordSnippetsTest}, in {@link QuestionSnippetsTest} in {@link CitationSnippetsTest} and in examples/spring between tags, is compiled and run, and the pages must have it letter
 * by letter.
 */
class SnippetsTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path HERE = Path.of("src/test/java/io/github/manumit/quickstart");
    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION = Pattern.compile("// tag::(\\w+)\\n(.*?)\\n *// end::\\1\\n", Pattern.DOTALL);

    @Test
    void readme() throws IOException {
        // tag::readme
        CaseFile file = CaseFile.builder("https://example.org/cases/1")
                .addIncident(Incident.builder("inc1")
                        .addKind(IncidentKind.FORCED_LABOUR)
                        .duration(Duration.moreThan(IsoDuration.ofYears(3)))
                        .addParticipant(Participant.builder()
                                .party(Ref.to("g1"))
                                .role(ParticipantRole.CAPTIVE)
                                .build())
                        .build())
                .addGroup(PersonGroup.builder("g1")
                        .count(Quantity.of(2))
                        .basis(GroupBasis.FOUND)
                        .build())
                .build();
        String json = CaseFileJson.standard().writePretty(file);
        // end::readme
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("```json\n" + json.strip() + "\n```");
    }

    @Test
    void check() throws IOException {
        Path path = ROOT.resolve("examples/cases/almaty.json");
        // tag::check
        Checked checked = CaseFileJson.standard().check(path);
        checked.findings().forEach(finding -> System.out.println(finding.code() + " " + finding.pointer()));
        checked.read().ifPresent(file -> System.out.println(file.incidents().size()));
        // end::check
        assertThat(checked.isValid()).isTrue();
    }

    @Test
    void dates() {
        // tag::dates
        PartialDate born = PartialDate.ofYear(1986);
        PartialDate day = PartialDate.of(6, 10); // the year is not stated
        PartialDate about = PartialDate.ofYear(1984).approximately();
        PartialDate inferred = PartialDate.parse("2023-06-10");

        YearsElapsed age = born.yearsUntil(inferred); // 36 or 37
        boolean adult = age.surelyAtLeast(18);
        boolean possible = day.couldBeWithin(PartialDate.parse("2023"));
        boolean sure = day.surelyBefore(PartialDate.parse("2023-07"));
        Answer before = inferred.isBefore(PartialDate.parse("2023-06")); // CANNOT_SAY
        Answer within = day.isWithin(PartialDate.parse("2023-07")); // NO: none of its days is
        String words = day.render(Locale.ENGLISH); // 10 June, year not stated
        // end::dates
        assertThat(about).hasToString("1984~");
        assertThat(List.of(age.low(), age.high())).containsExactly(36, 37);
        assertThat(List.of(adult, possible, sure)).containsExactly(true, true, false);
        assertThat(List.of(before, within)).containsExactly(Answer.CANNOT_SAY, Answer.NO);
        assertThat(words).isEqualTo("10 June, year not stated");
    }

    @Test
    void quantities() {
        // tag::quantities
        Quantity victims = Quantity.moreThan(6000);
        Answer over = victims.extent().isAtLeast(new BigDecimal(5000)); // YES
        Answer many = Quantity.worded(MagnitudeWord.MANY).extent().isMoreThan(BigDecimal.TEN); // CANNOT_SAY

        Duration captivity = Duration.moreThan(IsoDuration.ofYears(3));
        Answer longer = captivity.extent().isMoreThan(IsoDuration.ofMonths(30)); // YES

        Answer minor = Age.of(AgeGroup.CTDC_9_17).isMinor(18); // YES
        Answer dearer =
                Money.of(new BigDecimal(300), "USD").isMoreThan(Money.of(new BigDecimal(200), "KZT")); // CANNOT_SAY
        // end::quantities
        assertThat(List.of(over, many, longer, minor, dearer))
                .containsExactly(Answer.YES, Answer.CANNOT_SAY, Answer.YES, Answer.YES, Answer.CANNOT_SAY);
    }

    @Test
    void currencies() {
        // tag::currencies
        KnownCurrency rouble =
                CurrencyRegistry.standard().find(CurrencyCode.parse("SUR")).orElseThrow();
        boolean former = rouble.isFormer(); // true
        Answer then = rouble.isInUse(PartialDate.parse("1990")); // YES
        Answer later = rouble.isInUse(PartialDate.parse("2004-05")); // NO
        // end::currencies
        assertThat(former).isTrue();
        assertThat(List.of(then, later)).containsExactly(Answer.YES, Answer.NO);
    }

    @Test
    void names() {
        // tag::names
        NameKey report = NameKey.of("Karasoy", null).orElseThrow();
        NameKey official =
                NameKey.of("Қарасай ауданы", LanguageTag.parse("kk-Cyrl")).orElseThrow();
        NameKey russian =
                NameKey.of("Карасайский район", LanguageTag.parse("ru-Cyrl")).orElseThrow();

        Likeness faint = report.likeness(official); // FAINT: a vowel differs
        Likeness possible = official.likeness(russian); // POSSIBLE: an ending differs
        Set<String> index = report.blocks(); // one of them is the same for all three
        // end::names
        assertThat(List.of(faint, possible)).containsExactly(Likeness.FAINT, Likeness.POSSIBLE);
        assertThat(index).containsAnyElementsOf(official.blocks()).containsAnyElementsOf(russian.blocks());
        assertThat(official.blocks()).containsAnyElementsOf(russian.blocks());
    }

    @Test
    void languages() {
        // tag::languages
        LanguageRegistry languages = LanguageRegistry.standard();
        boolean known = languages.isKnown(LanguageTag.parse("kz")); // false: that is the country
        Optional<LanguageTag> meant = languages.nearest(LanguageTag.parse("kz-Cyrl")); // kk-Cyrl
        Optional<LanguageTag> now = languages.replacement(LanguageTag.parse("iw")); // he
        // end::languages
        assertThat(known).isFalse();
        assertThat(meant).contains(LanguageTag.parse("kk-Cyrl"));
        assertThat(now).contains(LanguageTag.parse("he"));
    }

    @Test
    void jurisdictions() {
        // tag::jurisdictions
        JurisdictionRegistry registry = JurisdictionRegistry.standard();
        List<KnownJurisdiction> almaty = registry.search("Almaty"); // a city and a region, now and before
        List<KnownJurisdiction> then =
                registry.at(JurisdictionCode.parse("KZ-33"), PartialDate.parse("2020")); // KZ-ALM
        boolean within = registry.isWithin(JurisdictionCode.parse("GB-LND"), JurisdictionCode.parse("GB"));
        // end::jurisdictions
        assertThat(almaty).hasSize(4);
        assertThat(then).extracting(KnownJurisdiction::code).containsExactly(JurisdictionCode.parse("KZ-ALM"));
        assertThat(within).isTrue();
    }

    @Test
    void showing() throws IOException {
        Path caseFile = ROOT.resolve("examples/cases/route.json");
        // tag::showing
        Checked checked = CaseFileJson.standard().check(caseFile);
        CaseFile file = checked.read().orElseThrow();
        String text = CaseReport.of(file, Locale.forLanguageTag("kk"));
        ShowOptions options = ShowOptions.of(Locale.forLanguageTag("ru")).withFindings(checked.findings());
        String page = CasePage.of(file, options); // HTML, to be stored or sent in UTF-8
        // end::showing
        // tag::revealing
        String all = CasePage.of(file, options.revealing()); // for a reader who may see everything
        // end::revealing
        assertThat(text).contains("Не болды");
        assertThat(page).contains("<html lang=\"ru\">").doesNotContain("Tara");
        assertThat(all).contains("Tara");
    }

    static Stream<String> pages() {
        return Stream.of(
                "README.md",
                "docs/guide/getting-started.md",
                "docs/guide/values.md",
                "docs/guide/words.md",
                "docs/guide/questions.md",
                "docs/guide/showing-a-case.md",
                "docs/guide/citations.md",
                "docs/guide/frameworks.md",
                "docs/guide/own-rules.md");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePagesHaveWhatIsCompiledHere(String page) throws IOException {
        String sources = Files.readString(HERE.resolve("SnippetsTest.java"))
                + Files.readString(HERE.resolve("WordSnippetsTest.java"))
                + Files.readString(HERE.resolve("QuestionSnippetsTest.java"))
                + Files.readString(HERE.resolve("CitationSnippetsTest.java"))
                + spring();
        List<String> regions =
                REGION.matcher(sources).results().map(SnippetsTest::text).toList();
        List<String> blocks = BLOCK.matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .map(block -> block.group(1).strip())
                .toList();
        assertThat(blocks).isNotEmpty().isSubsetOf(regions);
    }

    /** The service that shows the library in Spring, with its tests. */
    private static String spring() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples/spring/src"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        return sources.toString();
    }

    private static String text(MatchResult region) {
        return region.group(2).stripIndent().strip();
    }
}
