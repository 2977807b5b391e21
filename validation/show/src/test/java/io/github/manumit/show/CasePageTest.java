package io.github.manumit.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasePageTest {

    private static final Pattern HEADING = Pattern.compile("<h([1-6])");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern TARGET = Pattern.compile("(?:href=\"#|url\\(#)([^\")]*)");

    private static String page(String lists) {
        return CasePage.of(file(lists), Locale.ENGLISH);
    }

    private static CaseFile file(String lists) {
        return check(lists).read().orElseThrow();
    }

    private static Checked check(String lists) {
        return CaseFileJson.standard()
                .check("{\"formatVersion\": \"0.1\", \"id\": \"https://example.org/1\", " + lists + "}");
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList();
    }

    @TestFactory
    Stream<DynamicTest> aPageHasOneTitleOrderedHeadingsAndWholeLinks() {
        return Cases.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String page = CasePage.of(Cases.read(name), Locale.forLanguageTag("ru"));
                    List<Integer> levels =
                            all(HEADING, page).stream().map(Integer::valueOf).toList();
                    assertThat(levels).startsWith(1, 2).containsOnlyOnce(1);
                    for (int i = 1; i < levels.size(); i++) {
                        assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
                    }
                    List<String> ids = all(ID, page);
                    assertThat(ids).doesNotHaveDuplicates().containsAll(all(TARGET, page));
                    assertThat(page)
                            .startsWith("<!DOCTYPE html>\n<html lang=\"ru\">")
                            .contains(
                                    "<main id=\"content\">", "<nav aria-label=\"Содержание\">", "<footer>", "<header>");
                }));
    }

    @Test
    void nothingIsLoadedAndNothingRuns() throws Exception {
        String page = CasePage.of(Cases.read("route"), Locale.ENGLISH);
        assertThat(page)
                .doesNotContain("<script", "<link", "<img", "<iframe", "@import", "src=", "onclick", " style=\"")
                .doesNotContainPattern("url\\((?!#)")
                .doesNotContainPattern("href=\"(?!#)");
        String style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(page)
                .contains("http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; "
                        + "style-src &#39;sha256-" + hash
                        + "&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;\"");
    }

    @Test
    void whatTheFileSaysIsEscapedAndKeepsItsDirection() {
        String page = page("""
                "persons": [{"id": "p1", "names": [{"text": "<b onload='x'>&\\u202eAna\\u2069\\u0007"}]}]
                """);
        assertThat(page)
                .contains("<bdi>&lt;b onload=&#39;x&#39;&gt;&amp;Ana</bdi>")
                .doesNotContain("<b ", "\u202e", "\u2069", "\u0007");
    }

    @Test
    void aVagueTimeIsDrawnAsVague() {
        String page = page("""
                "events": [{"id": "ev1", "kind": "raid", "time": {"date": "2023-06-10"}},
                  {"id": "ev2", "kind": "captivity", "time": {"date": "2020~/2023-06-10"}},
                  {"id": "ev3", "kind": "recruitment", "time": {"date": "2020"}},
                  {"id": "ev4", "kind": "escape", "time": {"date": "2022/.."}},
                  {"id": "ev5", "kind": "complaint", "time": {"date": "XXXX-06-10"}},
                  {"id": "ev6", "kind": "payment", "time": {"date": "2021-22"}}]
                """);
        String drawing = page.substring(page.indexOf("<svg"), page.indexOf("</svg>"));
        assertThat(drawing)
                .contains(
                        "role=\"img\" aria-labelledby=\"tl-wide-title tl-wide-about\"",
                        "Dated entries: 5, from 2020 to 2023");
        assertThat(count("class=\"exact\"", drawing)).isEqualTo(1); // the raid
        assertThat(count("class=\"vague\"", drawing)).isEqualTo(2); // about 2020, and a summer
        assertThat(count("class=\"within\"", drawing)).isEqualTo(2); // some day of 2020, and since some day of 2022
        assertThat(count("url(#tl-wide-out)", drawing)).isEqualTo(3);
        assertThat(count("url(#tl-wide-in)", drawing)).isEqualTo(2);
        assertThat(page).contains("complaint <a class=\"ref\" href=\"#e-ev5\">[ev5]</a>");
    }

    private static String drawing(String lists) {
        String page = page(lists);
        return page.substring(page.indexOf("<svg class=\"timeline wide"), page.indexOf("</svg>"));
    }

    @Test
    void aPeriodOfMonthsIsNotDrawnAsExactAndADurationIsDrawnInFull() {
        String months = drawing("""
                "events": [{"id": "ev1", "kind": "recruitment", "time": {"date": "2021-04/2021-06"}},
                  {"id": "ev2", "kind": "raid", "time": {"date": "2021-07-01/2021-07-02"}}]
                """);
        assertThat(count("class=\"within\"", months)).isEqualTo(1);
        assertThat(count("class=\"exact\"", months)).isEqualTo(1);
        String custody = drawing("""
                "events": [{"id": "ev1", "kind": "raid", "time": {"date": "2022-11-10"}},
                  {"id": "ev2", "kind": "confinement", "time": {"date": "2022-11-10"}, "duration": {"value": "P30D"}}]
                """);
        assertThat(custody).containsPattern("class=\"exact\"[^>]* width=\"919.0\"");
    }

    @Test
    void aDayBeforeAnotherIsReckonedAndWhatHasNoDateIsCounted() {
        String page = page("""
                "events": [{"id": "ev1", "kind": "rescue", "time": {"date": "2024-02-19"}},
                  {"id": "ev2", "kind": "hotline-call",
                    "time": {"relativeTo": {"from": "ev1", "direction": "before", "offset": {"value": "P3D"}}}},
                  {"id": "ev3", "kind": "escape"}]
                """);
        assertThat(page)
                .contains("Dated entries: 2", "class=\"vague\"", "</a> (16 February 2024)")
                .contains("Only in the table, because they have no calendar date or did not happen: 1.");
    }

    @Test
    void whatIsDeniedOrDisputedSaysSoWhereverItIsNamed() {
        String page = page("""
                "incidents": [{"id": "inc1", "kinds": ["unlawful-detention", "forced-labour"],
                  "means": [{"kind": "withholding-documents", "by": ["p1"], "to": ["p2"]}],
                  "acts": [{"kind": "recruitment", "by": ["p1"], "of": ["p2"], "realisation": "asserted"}],
                  "claims": [{"standing": "denied", "says": {"kinds": ["unlawful-detention"],
                    "means": [{"kind": "withholding-documents", "by": ["p1"]}]}}]}],
                "persons": [{"id": "p1", "names": [{"text": "Bo"}]}, {"id": "p2", "names": [{"text": "Ana"}]}],
                "relations": [{"id": "re1", "kind": "employer", "from": "p1", "to": "p2", "standing": "refuted"},
                  {"id": "re2", "kind": "spouse", "from": "p1", "to": "p2", "time": {"date": "2009/2020"}}],
                "events": [{"id": "ev1", "kind": "confinement", "time": {"date": "2025-10-04"},
                    "claims": [{"standing": "denied", "says": {"kind": "confinement"}}]},
                  {"id": "ev2", "kind": "raid", "time": {"date": "2025-10-05"}}],
                "transactions": [{"id": "tx1", "kind": "paid", "amounts": [{"value": 53000, "currency": "NPR"}],
                    "claims": [{"standing": "stated", "says": {"amounts": [{"value": 60000, "currency": "NPR"}]}}]},
                  {"id": "tx2", "kind": "owed", "amounts": [{"value": 1, "currency": "GEL"}],
                    "claims": [{"standing": "disputed", "says": {"amounts": [{"value": 2, "currency": "GEL"}]}}]}]
                """);
        String graph = page.substring(
                page.indexOf("<svg class=\"graph\""), page.indexOf("</figure>", page.indexOf("<svg class=\"graph\"")));
        assertThat(graph)
                .contains(
                        "documents (denied)<", "recruitment (asserted)<", "(refuted)<", "spouse (from 2009 to 2020)<");
        assertThat(Given.plain(page).replaceAll("<[^>]*>", ""))
                .contains("unlawful detention (denied), forced labour")
                .contains("Bo is the employer of Ana [re1] (refuted)")
                .contains("Bo was the spouse of Ana (from 2009 to 2020) [re2]")
                .contains("confinement [ev1] (denied)")
                .contains("paid [tx1] (sources differ)")
                .contains("owed [tx2] (disputed)");
        String drawing = page.substring(page.indexOf("<svg class=\"timeline wide"), page.indexOf("</svg>"));
        assertThat(count("class=\"vague\"", drawing)).isEqualTo(1);
        assertThat(count("class=\"exact\"", drawing)).isEqualTo(1);
    }

    @Test
    void aLegThatWasOnlyMeantStandsApartAndAStayIsPartOfTheRoute() {
        String page = page("""
                "places": [{"id": "pl1", "names": [{"text": "Osh"}]}, {"id": "pl2", "names": [{"text": "Aksu"}]},
                  {"id": "pl3", "names": [{"text": "Gate"}]}],
                "events": [{"id": "ev1", "kind": "journey", "from": "pl1", "to": "pl2", "time": {"date": "2023"}},
                  {"id": "ev2", "kind": "journey-leg", "from": "pl1", "to": "pl2", "place": "pl3", "partOf": "ev1",
                    "time": {"date": "2023-02"}},
                  {"id": "ev3", "kind": "accommodation", "place": "pl2", "partOf": "ev1", "time": {"date": "2023-03"}},
                  {"id": "ev4", "kind": "journey-leg", "from": "pl2", "to": "pl1", "partOf": "ev1", "status": "intended"}]
                """);
        String route = page.substring(page.indexOf("<ol class=\"route\">"), page.indexOf("</ol>"));
        assertThat(count("class=\"stations\"", route)).isEqualTo(2);
        assertThat(route).contains("<bdi>Gate</bdi>").doesNotContain("intended");
        assertThat(page)
                .containsSubsequence("</ol>", "planned, not known to have taken place", "route planned", "(intended)");
    }

    @Test
    void peoplePlacesAndSourcesAreLinksToWhatIsSaidOfThem() {
        assertThat(page("""
                "persons": [{"id": "p1", "names": [{"text": "Ana"}], "sources": [{"source": "src1", "label": "page", "locator": "9"}]}],
                "places": [{"id": "pl1", "names": [{"text": "Osh"}]}],
                "events": [{"id": "ev1", "kind": "raid", "place": "pl1", "participants": [{"party": "p1", "role": "witness"}]}],
                "sources": [{"id": "src1", "kind": "letter"}]
                """))
                .contains(
                        "<a class=\"name\" href=\"#e-p1\"><bdi>Ana</bdi></a>",
                        "<a class=\"name\" href=\"#e-pl1\"><bdi>Osh</bdi></a>",
                        "<a class=\"name\" href=\"#e-src1\">letter</a>, page <bdi>9</bdi>")
                .doesNotContain("\u0003", "\u0004", "\u0005");
    }

    @Test
    void alternativesAreNumberedAndTheirKeyIsNotShown() {
        String page = page("""
                "events": [{"id": "ev1", "kind": "raid", "claims": [
                  {"standing": "possible-reading", "alternatives": "nights", "says": {"duration": {"value": "P9D"}}},
                  {"standing": "possible-reading", "alternatives": "nights", "says": {"duration": {"value": "P8D"}}}]}]
                """);
        assertThat(page).contains("alternative 1 of 2", "alternative 2 of 2").doesNotContain("nights");
    }

    @Test
    void whatIsNotKnownOfAPaymentIsSaidAndProceedingsAreToldApart() {
        String page = page("""
                "transactions": [{"id": "tx1", "kind": "paid", "absent": {"amounts": "unknown", "payees": "not-recorded"}}],
                "proceedings": [{"id": "pr1", "kind": "criminal", "instance": "first"},
                  {"id": "pr2", "kind": "criminal", "instance": "appeal"}]
                """);
        assertThat(page)
                .contains("data-label=\"Amount\">unknown</td>", "data-label=\"To\">not recorded</td>")
                .contains("(appeal) [pr2]");
    }

    @Test
    void thatDifferencesMayBeWithheldIsSaidWhetherThereAreAnyOrNot() {
        String said = "Differences about withheld entries are not shown here.";
        assertThat(page("\"persons\": [{\"id\": \"p1\", \"restriction\": {\"ground\": \"court-order\"}}]"))
                .contains(said);
        assertThat(page("""
                "persons": [{"id": "p1", "restriction": {"ground": "court-order"},
                  "claims": [{"standing": "stated", "says": {"sex": "female"}}]}]
                """)).contains(said);
    }

    private static String plain(String page) {
        return page.substring(page.indexOf("<main")).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void whoWasAcquittedIsNotShownAsHavingDoneIt() {
        String page = page("""
                "incidents": [{"id": "inc1", "kinds": ["trafficking-in-persons"],
                  "acts": [{"kind": "recruitment", "by": ["p1"], "of": ["p2", "p3"]}],
                  "means": [{"kind": "false-promises", "by": ["p1"], "to": ["p3"]}]}],
                "persons": [{"id": "p1", "names": [{"text": "Vera"}]}, {"id": "p2", "names": [{"text": "Ana"}]},
                  {"id": "p3", "names": [{"text": "Bo"}]}],
                "charges": [{"id": "ch1", "kind": "indictment", "defendants": ["p1"], "counts": [
                  {"id": "ct1", "number": "1", "victims": ["p2"]}, {"id": "ct2", "number": "2", "victims": ["p3"]}]}],
                "decisions": [{"id": "de1", "kind": "judgment", "results": [
                  {"charge": "ch1", "count": "ct1", "parties": ["p1"], "result": "convicted"},
                  {"charge": "ch1", "count": "ct2", "parties": ["p1"], "result": "acquitted"}]}]
                """);
        assertThat(plain(page))
                .contains("recruitment (acquitted in part); by Vera ; of Ana , Bo")
                .contains("false promises (acquitted), by Vera , to Bo")
                .contains("Vera recruitment Ana ")
                .contains("Vera recruitment (acquitted), false promises (acquitted) Bo ");
    }

    /** Whether the review sets the judgment aside or changes a part of it: its own result for the charge is the one. */
    @ParameterizedTest
    @ValueSource(strings = {"quashed", "reversed-in-part"})
    void anAcquittalOnAppealCountsAndTheConvictionBeforeItDoesNot(String outcome) {
        assertThat(plain(page("""
                "incidents": [{"id": "inc1", "acts": [{"kind": "recruitment", "by": ["p1"], "of": ["p2"]}]}],
                "persons": [{"id": "p1", "names": [{"text": "Vera"}]}, {"id": "p2", "names": [{"text": "Ana"}]}],
                "charges": [{"id": "ch1", "kind": "indictment", "defendants": ["p1"], "victims": ["p2"]}],
                "decisions": [
                  {"id": "de1", "kind": "judgment", "results": [{"charge": "ch1", "parties": ["p1"], "result": "convicted"}]},
                  {"id": "de2", "kind": "appeal-judgment", "reviews": "de1", "reviewOutcome": "%s",
                    "results": [{"charge": "ch1", "parties": ["p1"], "result": "acquitted"}]}]
                """.formatted(outcome)))).contains("recruitment (acquitted), by Vera , of Ana");
    }

    @Test
    void aWithheldDecisionAcquitsNobodyThatAReaderSees() {
        String page = page("""
                "incidents": [{"id": "inc1", "acts": [{"kind": "recruitment", "by": ["p1"], "of": ["p2"]}]}],
                "persons": [{"id": "p1", "names": [{"text": "Vera"}]}, {"id": "p2", "names": [{"text": "Ana"}]}],
                "charges": [{"id": "ch1", "kind": "indictment", "defendants": ["p1"], "victims": ["p2"]}],
                "decisions": [{"id": "de1", "kind": "judgment", "restriction": {"ground": "court-order"},
                  "results": [{"charge": "ch1", "parties": ["p1"], "result": "acquitted"}]}]
                """);
        assertThat(page).doesNotContain("acquitted").contains("(hidden decision) [de1]");
    }

    @Test
    void whatALaterDecisionSetAsideAcquitsNobody() {
        assertThat(page("""
                "incidents": [{"id": "inc1", "acts": [{"kind": "recruitment", "by": ["p1"], "of": ["p2"]}]}],
                "persons": [{"id": "p1", "names": [{"text": "Vera"}]}, {"id": "p2", "names": [{"text": "Ana"}]}],
                "charges": [{"id": "ch1", "kind": "indictment", "defendants": ["p1"], "victims": ["p2"]}],
                "decisions": [
                  {"id": "de1", "kind": "judgment", "results": [{"charge": "ch1", "parties": ["p1"], "result": "acquitted"}]},
                  {"id": "de2", "kind": "appeal-judgment", "reviews": "de1", "reviewOutcome": "quashed",
                    "results": [{"charge": "ch1", "parties": ["p1"], "result": "convicted"}]}]
                """)).doesNotContain("recruitment (acquitted");
    }

    @Test
    void theTimelineSaysHowTheCaseCameToLightWhoWasRecognisedAndWhatWasPaid() {
        String page = plain(page("""
                "incidents": [{"id": "inc1", "kinds": ["forced-labour"],
                  "detections": [{"kind": "relative-complaint", "time": {"date": "2022-10-27"}}]}],
                "persons": [{"id": "p1", "names": [{"text": "Ana"}],
                    "recognitions": [{"status": "presumed-victim", "time": {"date": "2022-11-21"}}]},
                  {"id": "p2", "names": [{"text": "Bo"}]},
                  {"id": "p3", "names": [{"text": "Cy"}], "restriction": {"ground": "court-order"},
                    "recognitions": [{"status": "recognised-by-court", "time": {"date": "2022-12-01"}}]}],
                "proceedings": [{"id": "pr1", "kind": "criminal", "participants": [
                  {"party": "p2", "role": "suspect", "time": {"date": "2023-03-01"},
                    "statuses": [{"kind": "wanted", "time": {"date": "2023-02"}}]}]}],
                "events": [{"id": "ev1", "kind": "payment", "time": {"date": "2025-01-20"}},
                  {"id": "ev2", "kind": "measure", "measures": ["border-control"]}],
                "transactions": [{"id": "tx1", "kind": "paid", "payers": ["p2"], "payees": ["p1"], "event": "ev1",
                  "amounts": [{"value": 60000.5, "currency": "MDL"}], "per": ["month"]}]
                """));
        assertThat(page)
                .containsSubsequence(
                        "1 27 October 2022 detection: relative complaint, forced labour [inc1]",
                        "2 21 November 2022 recognition: presumed victim, Ana",
                        "3 February 2023 status: wanted, Bo , criminal proceeding [pr1]",
                        "4 1 March 2023 Bo : suspect in criminal proceeding [pr1]",
                        "5 20 January 2025 payment [ev1] ; paid [tx1] , 60,000.50 MDL per month, from Bo , to Ana",
                        "6 time not stated measure [ev2] , border control")
                .doesNotContain("recognised by court");
    }

    @Test
    void aDrawingHasTheNumbersOfTheTableAndNothingThatDidNotHappen() {
        String events = """
                "events": [{"id": "ev1", "kind": "no-inspection", "time": {"date": "2022"}},
                  {"id": "ev2", "kind": "raid", "time": {"date": "2023-06-10"}},
                  {"id": "ev3", "kind": "rescue", "time": {"date": "2023-06-11"}}]
                """;
        assertThat(drawing(events))
                .contains("Dated entries: 2", ">2. raid</text>", ">3. rescue</text>")
                .doesNotContain("inspection");
        assertThat(page("\"events\": [{\"id\": \"ev1\", \"kind\": \"raid\", \"time\": {\"date\": \"2023\"}}]"))
                .contains("There is no drawing, because fewer than two entries have a calendar date.")
                .doesNotContain("<svg");
    }

    @Test
    void whoRecruitedWhomIsSaidOnce() {
        String page = page("""
                "incidents": [{"id": "inc1", "acts": [{"kind": "recruitment", "by": ["p1"], "of": ["p2"]}],
                  "participants": [{"party": "p1", "role": "recruiter", "towards": ["p2"]}]}],
                "persons": [{"id": "p1", "names": [{"text": "Bo"}]}, {"id": "p2", "names": [{"text": "Ana"}]}],
                "relations": [{"id": "re1", "kind": "recruited-by", "from": "p2", "to": "p1"}]
                """);
        String drawing = page.substring(page.indexOf("<svg class=\"graph\""), page.indexOf("</figure>"));
        assertThat(count("class=\"link\"", drawing)).isEqualTo(1);
        assertThat(count(">recruitment</text>", drawing)).isEqualTo(1);
        assertThat(plain(page)).contains("Towards Bo recruitment Ana ").doesNotContain("Ana recruited by Bo");
    }

    @Test
    void onlyWhatIsContestedIsOpposed() {
        String page = page("""
                "incidents": [{"id": "inc1", "kinds": ["forced-labour"], "sources": [{"source": "src1"}],
                  "means": [{"kind": "threat"}, {"kind": "confinement", "by": ["p1"]}],
                  "claims": [{"standing": "denied", "time": {"date": "2024-03"}, "says": {"means": [{"kind": "confinement"}]}},
                    {"standing": "inferred", "says": {"jurisdictions": ["KZ"]}},
                    {"standing": "stated", "says": {"time": {"date": "2020"}}}]}],
                "persons": [{"id": "p1", "names": [{"text": "Bo"}]}], "sources": [{"id": "src1", "kind": "letter"}]
                """);
        String differ = plain(page.substring(page.indexOf("<main"), page.indexOf("id=\"who\"")));
        assertThat(differ.substring(differ.indexOf("Where sources differ")))
                .contains("means confinement (denied), by Bo what the case file states; according to letter "
                        + "confinement denied (March 2024)")
                .contains("when not stated what the case file states 2020 stated")
                .doesNotContain("threat", "Kazakhstan");
    }

    @Test
    void whatASourceAddsToAListStandsOut() {
        assertThat(plain(page("""
                "incidents": [{"id": "inc1", "kinds": ["forced-labour"], "purposes": [{"kind": "domestic-servitude"}],
                  "claims": [{"standing": "alleged", "says": {"purposes": [{"kind": "domestic-servitude"},
                    {"kind": "sexual-exploitation", "realisation": "intended"}]}}]}]
                """))).contains("in addition: sexual exploitation, realisation: intended alleged");
    }

    @Test
    void theNumberOfACaseComesFirst() {
        assertThat(plain(page("""
                "proceedings": [{"id": "pr1", "kind": "criminal", "jurisdiction": "KZ",
                  "identifiers": [{"scheme": "case-number", "value": "12/3"}]}]
                """)))
                .contains("criminal proceeding [pr1] identifiers case number 12/3 jurisdiction Kazakhstan");
    }

    @Test
    void aTextSaysItsLanguageAndAForeignNameWhatItNames() {
        assertThat(page("""
                "organizations": [{"id": "org1", "kind": "embassy", "names": [{"text": "राजदूतावास", "language": "ne"}]}],
                "places": [{"id": "pl1", "kind": "country", "jurisdiction": "GE", "names": [{"text": "საქართველო", "language": "ka"}]}],
                "events": [{"id": "ev1", "kind": "raid", "place": "pl1", "participants": [{"party": "org1", "role": "witness"}]},
                  {"id": "ev2", "kind": "raid", "summary": {"en": "a raid"}}]
                """))
                .contains(">embassy or consulate (<bdi lang=\"ne\">राजदूतावास</bdi>)</a>")
                .contains(">Georgia (<bdi lang=\"ka\">საქართველო</bdi>)</a>")
                .contains("<bdi>a raid</bdi>")
                .doesNotContain("\u0006");
    }

    @Test
    void whoMaySeeAFileStandsBeforeItAndOnEachPrintedPage() {
        CaseFile file = file("""
                "handling": {"audience": "partners"}, "defaultSources": [{"source": "src1"}],
                "incidents": [{"id": "inc1", "kinds": ["forced-labour"]}], "sources": [{"id": "src1", "kind": "letter"}]
                """);
        String page = CasePage.of(file, Locale.ENGLISH);
        assertThat(page.substring(page.indexOf("<header>"), page.indexOf("</header>")))
                .contains("<h1>Case: forced labour</h1>", "handling: audience: partners")
                .contains("Where an entry names no source: according to <a class=\"name\" href=\"#e-src1\">letter</a>");
        assertThat(page)
                .contains(
                        "@page { @bottom-left { font: 8pt sans-serif; content: \"Case\\3a  forced labour \\b7  partners\"; }")
                .contains("counter(page) \" / \" counter(pages)");
    }

    @Test
    void aTitleCannotLeaveTheStyleSheet() {
        String page = page("\"title\": {\"en\": \"a\\\"; } </style><b>\\\\ x\"}");
        assertThat(page).contains("content: \"a\\22 \\3b  \\7d  \\3c \\2f style\\3e \\3c b\\3e \\5c  x\"; }");
        assertThat(count("</style>", page)).isEqualTo(1);
    }

    private static int count(String part, String text) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void whatIsWithheldChangesNothingOnThePage() {
        String page = """
                "persons": [{"id": "p1"%s, "restriction": {"ground": "court-order"}}, {"id": "p2", "names": [{"text": "Бо"}]}],
                "proceedings": [{"id": "pr1", "kind": "criminal", "participants": [{"party": "p1", "role": "defendant"}]}],
                "decisions": [{"id": "de1", "kind": "judgment", "results": [{"parties": ["p1"], "result": "convicted"}]}]
                """;
        String more = """
                , "sex": "female", "names": [{"text": "Анна"}], "recognitions": [{"status": "victim", "time": {"date": "2023"}}],
                "claims": [{"standing": "stated", "says": {"sex": "male"}}]""";
        Locale russian = Locale.forLanguageTag("ru");
        assertThat(CasePage.of(file(page.formatted(more)), russian))
                .isEqualTo(CasePage.of(file(page.formatted("")), russian));
    }

    private static final String PEOPLE = """
            "incidents": [{"id": "inc1", "kinds": ["forced-labour"],
              "means": [{"kind": "confinement", "by": ["p1"], "to": ["p2"]}],
              "participants": [{"party": "p1", "role": "holder", "towards": ["p2"]}, {"party": "p2", "role": "victim"},
                {"party": "p3", "role": "guard", "mode": "excluded"}]}],
            "persons": [{"id": "p1", "names": [{"text": "Bo"}]}, {"id": "p2", "names": [{"text": "Ana"}]},
              {"id": "p3", "names": [{"text": "Cy"}]}, {"id": "p4", "names": [{"text": "Bo B."}]}],
            "relations": [{"id": "re1", "kind": "same-as", "from": "p4", "to": "p1"},
              {"id": "re2", "kind": "employer", "from": "p4", "to": "p2", "standing": "alleged"}]
            """;

    @Test
    void peopleAreDrawnWithWhatTheyAreToEachOther() {
        String page = page(PEOPLE);
        String drawing = page.substring(page.indexOf("<svg class=\"graph\""), page.indexOf("</figure>"));
        assertThat(drawing)
                .contains(">Bo</text>", ">Ana</text>", ">holder</text>", ">confinement</text>")
                .contains(">employer (alleged)</text>")
                .doesNotContain("Cy");
        assertThat(count("class=\"node\"", drawing)).isEqualTo(2);
        assertThat(count("class=\"link\"", drawing)).isEqualTo(1);
        assertThat(page).contains("guard (excluded): ");
    }

    @Test
    void aRouteIsAListOfLegsInTheirOrder() {
        String page = page("""
                "places": [{"id": "pl1", "names": [{"text": "Osh"}]}, {"id": "pl2", "names": [{"text": "Aksu"}]}],
                "events": [{"id": "ev1", "kind": "journey", "from": "pl1", "to": "pl2", "time": {"date": "2023"}},
                  {"id": "ev2", "kind": "leg", "from": "pl2", "destination": "KZ", "partOf": "ev1", "time": {"date": "2023-05"}},
                  {"id": "ev3", "kind": "leg", "from": "pl1", "to": "pl2", "partOf": "ev1", "time": {"date": "2023-04"},
                    "status": "attempted", "transport": ["bus"]}]
                """);
        String route = page.substring(page.indexOf("<ol class=\"route\">"), page.indexOf("</ol>"));
        assertThat(route)
                .containsSubsequence(
                        "<bdi>Osh</bdi></a> \u2192 <a class=\"name\" href=\"#e-pl2\"><bdi>Aksu</bdi></a>",
                        "(attempted)",
                        "bus",
                        "<bdi>Aksu</bdi></a> \u2192 Kazakhstan");
        assertThat(count("class=\"stations\"", route)).isEqualTo(2);
    }

    @Test
    void moneyIsATableAndSourcesAreSideBySide() {
        String page = page("""
                "persons": [{"id": "p1", "names": [{"text": "Ana"}], "birth": {"time": {"date": "1990"}}, "claims": [
                  {"standing": "denied", "says": {"birth": {"time": {"date": "1991"}}}},
                  {"standing": "stated", "says": {"absent": {"birth": "declined"}, "sex": "female"}}]}],
                "transactions": [{"id": "tx1", "kind": "promised", "purpose": "wage", "payees": ["p1"], "per": ["month"],
                  "amounts": [{"low": 100, "high": 200, "currency": "USD"}]}]
                """);
        assertThat(page)
                .contains("between 100 and 200 USD")
                .containsSubsequence(
                        "<h4>birth</h4>",
                        "<li class=\"file\"><p class=\"said\">1990</p><p class=\"quiet\">what the case file states</p>",
                        "<li class=\"source\"><p class=\"said\">1991</p><p class=\"quiet\">denied</p>",
                        "not given (declined)",
                        "<h4>sex</h4>",
                        "not stated",
                        "female");
    }

    @Test
    void findingsAreShownWhereTheyAreGiven() {
        Checked checked = check(
                "\"persons\": [{\"id\": \"p1\", \"names\": [{\"text\": \"Ana\", \"language\": \"en\"}], \"death\": {\"time\": {\"date\": \"1980\"}}, \"birth\": {\"time\": {\"date\": \"1990\"}}}]");
        assertThat(checked.findings()).isNotEmpty();
        ShowOptions options = ShowOptions.of(Locale.ENGLISH).withFindings(checked.findings());
        assertThat(CasePage.of(checked.read().orElseThrow(), options))
                .contains(
                        "Findings of the check", "(" + checked.findings().get(0).code() + ")", "/persons/0");
        assertThat(page("\"persons\": [{\"id\": \"p1\"}]")).doesNotContain("Findings of the check");
    }

    @Test
    void aWithheldEntityIsCountedAndNotShown() {
        CaseFile file = file("""
                "persons": [{"id": "p1", "names": [{"text": "Aigerim"}], "restriction": {"ground": "court-order"}}]
                """);
        assertThat(CasePage.of(file, Locale.ENGLISH))
                .contains("Withheld entries: 1 \u2013 <a class=\"name\" href=\"#e-p1\">(hidden person) [p1]</a>.")
                .doesNotContain("Aigerim");
        assertThat(CasePage.of(file, ShowOptions.of(Locale.ENGLISH).revealing()))
                .contains(
                        "<bdi>Aigerim</bdi>",
                        "This page shows entries that are under a restriction: <a class=\"name\"");
    }

    @Test
    void aLargeCaseIsDrawnInPartAndTabledInWhole() {
        List<String> events = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            events.add("{\"id\": \"ev%d\", \"kind\": \"raid\", \"time\": {\"date\": \"%d\"}}".formatted(i, 1900 + i));
        }
        String page = page("\"events\": [" + String.join(",", events) + "]");
        String drawing = page.substring(page.indexOf("<svg"), page.indexOf("</svg>"));
        assertThat(count("class=\"within\"", drawing)).isEqualTo(60);
        assertThat(page)
                .contains("Of the entries with a date, the first 60 are drawn.")
                .doesNotContain("did not happen");
        String table = page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
        assertThat(Pattern.compile("<tr>").matcher(table).results().map(MatchResult::group))
                .hasSize(100);
    }
}
