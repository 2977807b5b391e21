package io.github.manumit.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.time.PartialDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReportTest {

    /** The report on a case file with additional properties in the incident and additional lists. */
    private static String shown(Locale locale, String incident, String lists) {
        // Undoes the line wrapping.
        return CaseReport.of(file(incident, lists), locale).replaceAll("\\n {6,}(?! *-)", " ");
    }

    private static CaseFile file(String incident, String lists) {
        String json = """
                {
                  "$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json",
                  "formatVersion": "0.1",
                  "id": "https://example.org/cases/1",
                  "incidents": [{"id": "inc1", "title": {"en": "The case"}%s}]%s
                }
                """.formatted(incident.isEmpty() ? "" : ", " + incident, lists.isEmpty() ? "" : ", " + lists);
        return CaseFileJson.standard().check(json).read().orElseThrow();
    }

    private static String incident(String properties) {
        return shown(Locale.ENGLISH, properties, "");
    }

    private static String lists(String lists) {
        return shown(Locale.ENGLISH, "", lists);
    }

    @Test
    void whatWasDecidedIsToldForEachPersonAndCount() {
        String report = lists("""
                "persons": [{"id": "p1", "names": [{"text": "Bo"}]}, {"id": "p2", "names": [{"text": "Vera"}]}],
                "charges": [{"id": "ch1", "kind": "indictment",
                  "counts": [{"id": "ct1", "number": "1"}, {"id": "ct2", "number": "2"}]}],
                "decisions": [{"id": "de1", "kind": "judgment", "time": {"date": "2024-03-14"}, "results": [
                  {"charge": "ch1", "count": "ct1", "parties": ["p1", "p2"], "result": "convicted"},
                  {"charge": "ch1", "count": "ct2", "parties": ["p2"], "result": "acquitted", "grounds": ["lack-of-evidence"]}]}]
                """);
        assertThat(report)
                .contains("Bo: convicted (indictment [ch1], count 1 [ct1]); "
                        + "Vera: convicted (indictment [ch1], count 1 [ct1]), "
                        + "acquitted (indictment [ch1], count 2 [ct2]; lack of evidence)")
                .contains("- 14 March 2024: judgment [de1], convicted (indictment [ch1], count 1 [ct1]), "
                        + "acquitted (indictment [ch1], count 2 [ct2]; lack of evidence)");
    }

    @Test
    void whatIsTrueOfNoneOfAGroupSaysSoFirst() {
        String report = lists("""
                "groups": [{"id": "g1", "count": {"value": 34, "of": "workers"}, "traits": [
                    {"applies": "none", "documents": [{"kind": "passport", "holding": "withheld-by-other"}]},
                    {"applies": "count", "count": {"value": 19}, "citizenships": [{"country": "IN"}]},
                    {"applies": "least", "ages": [{"age": {"value": 19}}]}],
                  "claims": [{"id": "cl1", "standing": "corrected", "time": {"date": "2025-10-13"}, "says": {"count": {"value": 43, "of": "workers"}}},
                    {"id": "cl2", "standing": "stated", "replaces": ["cl1"],
                      "says": {"count": {"value": 34, "of": "workers"}}}]}]
                """);
        assertThat(report)
                .contains("- not true of any of them \u2013 documents: (passport, kept by another)\n")
                .contains("- 19 among them \u2013 citizenships: India\n")
                .contains("- the youngest of them: 19 years\n")
                .contains("~ [cl1] corrected (13 October 2025), replaced by 34 workers: 43 workers");
    }

    @Test
    void aNameOfAComponentFitsWhatItIsOf() {
        assertThat(shown(Locale.forLanguageTag("ru"), "", """
                "persons": [{"id": "p1", "names": [{"text": "Бо"}]}],
                "places": [{"id": "pl1", "names": [{"text": "Ош"}]}, {"id": "pl2", "names": [{"text": "Аксу"}], "within": "pl1"}],
                "events": [{"id": "ev1", "kind": "transfer", "from": "pl1", "to": "pl2"}],
                "transactions": [{"id": "tx1", "kind": "paid", "amounts": [{"value": 5, "currency": "USD"}], "per": ["month"]}],
                "charges": [{"id": "ch1", "kind": "indictment", "counts": [{"id": "ct1", "number": "1"}]}],
                "decisions": [{"id": "de1", "kind": "judgment",
                  "results": [{"count": "ct1", "parties": ["p1"], "result": "convicted"}],
                  "sentences": [{"kind": "imprisonment", "of": ["p1"], "duration": {"value": "P2Y"}}]}]
                """))
                .contains("откуда: Ош\n", "куда: Аксу\n", "находится в: Ош\n", "суммы: 5 USD в месяц\n")
                .contains("2 года, кому назначено: Бо", "осуждён, пункт 1 [ct1], в отношении кого: Бо")
                .doesNotContain("кого или чего", "число: пункт");
    }

    @Test
    void anEventWithoutAPlaceIsToldWithThoseWhoTookPart() {
        assertThat(lists("""
                "persons": [{"id": "p1", "names": [{"text": "Ana"}]}, {"id": "p2", "names": [{"text": "Bo"}]}],
                "events": [{"id": "ev1", "kind": "medical-examination", "time": {"date": "2024-02-27"}, "participants": [
                  {"party": "p1", "role": "victim"}, {"party": "p2", "role": "guard", "mode": "excluded"}]}]
                """)).contains("- 27 February 2024: medical examination [ev1], Ana; Bo (excluded)\n");
    }

    @Test
    void whatIsToldOfAWomanIsInTheFormsForOne() {
        String lists = """
                "persons": [
                  {"id": "p1", "names": [{"text": "Анна"}], "sex": "female",
                    "recognitions": [{"status": "recognised-by-court"}]%s},
                  {"id": "p2", "names": [{"text": "Бо"}], "sex": "male"}],
                "relations": [{"id": "re1", "kind": "same-as", "from": "p3", "to": "p1"}],
                "groups": [{"id": "p3", "names": [{"text": "Аня"}]}],
                "decisions": [{"id": "de1", "kind": "judgment", "results": [
                  {"parties": ["p1"], "result": "convicted"}, {"parties": ["p2"], "result": "convicted"},
                  {"parties": ["p1", "p2"], "result": "acquitted"}]}],
                "proceedings": [{"id": "pr1", "kind": "criminal", "participants": [{"party": "p1", "role": "defendant"}]}]
                """;
        Locale russian = Locale.forLanguageTag("ru");
        assertThat(shown(russian, "", lists.formatted("")))
                .contains("признание жертвой: признана судом")
                .contains("осуждена, в отношении кого: Анна", "осуждён, в отношении кого: Бо")
                .contains("оправдан; в отношении кого: Анна, Бо")
                .contains("Анна: осуждена, оправдана; Бо: осуждён, оправдан")
                .contains("подсудимая, Анна");
        assertThat(shown(russian, "", lists.formatted(", \"restriction\": {\"ground\": \"court-order\"}")))
                .contains("подсудимый, (скрыто: лицо) [p1]")
                .doesNotContain("осуждена", "оправдана", "подсудимая");
    }

    @ParameterizedTest
    @CsvSource({
        "en,2022-11-07/2022-11-08,7\u20138 November 2022",
        "en,2021-04/2021-06,April \u2013 June 2021",
        "en,2025-10-03/2025-11-12,3 October \u2013 12 November 2025",
        "en,2021-04/2022-06,from April 2021 to June 2022",
        "en,2009/2020,from 2009 to 2020",
        "ru,2022-11-07/2022-11-08,7\u20138 ноября 2022 года",
        "ru,2021-04/2021-06,апрель \u2013 июнь 2021 года",
        "ru,2023-02-27/2024-02-19,27 февраля 2023 \u2013 19 февраля 2024 года",
        "ru,2021-04/2022-11-08,с апреля 2021 года по 8 ноября 2022 года",
        "kk,2022-11-07/2022-11-08,2022 жылғы 7\u20138 қараша",
        "uz,2023-02-08/2023-02-27,2023-yil 8\u201327-fevral",
        "uz,2023-02-27/2024-02-19,2023-yil 27-fevraldan 2024-yil 19-fevralgacha",
        "en,2021-04~/2021-06,from about April 2021 to June 2021",
    })
    void whatTwoDatesHaveInCommonIsSaidOnce(String language, String date, String words) {
        assertThat(new Labels(Locale.forLanguageTag(language)).of(PartialDate.parse(date)))
                .isEqualTo(words);
    }

    @Test
    void aPlaceIsToldWithWhatItIsThePlaceOf() {
        String places = "\"places\": [{\"id\": \"pl1\", \"names\": [{\"text\": \"Osh\"}]}]";
        String incident =
                "\"places\": [{\"role\": \"of-recruitment\", \"place\": \"pl1\", \"time\": {\"date\": \"2023\"}}]";
        assertThat(shown(Locale.ENGLISH, incident, places)).contains("where: place of recruitment: Osh, 2023\n");
        assertThat(shown(Locale.forLanguageTag("ru"), incident, places))
                .contains("где: место вербовки: Osh, 2023 год\n");
    }

    @Test
    void severalPagesArePagesAndAShareIsOfAWhole() {
        assertThat(lists("""
                "sources": [{"id": "src1", "kind": "letter"}],
                "persons": [{"id": "p1", "names": [{"text": "Ana"}], "sources": [{"source": "src1", "label": "page", "locator": "2-3"}]},
                  {"id": "p2", "names": [{"text": "Bo"}], "sources": [{"source": "src1", "label": "cell", "locator": "2-3"}]}],
                "events": [{"id": "ev1", "kind": "raid", "occurrences": {"value": 2}}],
                "transactions": [{"id": "tx1", "kind": "awarded", "payees": ["p1"], "amounts": [{"value": 9, "currency": "USD"}]},
                  {"id": "tx2", "kind": "paid", "payees": ["p1"], "partOf": "tx1", "share": {"value": 20, "unit": "percent"}}]
                """))
                .contains("according to: letter, pages 2\u20133\n", "according to: letter, cell 2\u20133\n")
                .contains("how often: 2 times\n")
                .contains("paid [tx2], 20 percent of awarded [tx1], to Ana\n");
    }

    @Test
    void readersOfKazakhGetRussianBeforeEnglish() {
        String lists = """
                "persons": [{"id": "p1", "names": [{"text": "Lunganu", "language": "en"}, {"text": "Лунгану", "language": "ru"},
                  {"text": "Lungânu", "language": "ro"}]}]
                """;
        assertThat(shown(Locale.forLanguageTag("kk"), "", lists)).contains("  Лунгану [p1]\n");
        assertThat(shown(Locale.forLanguageTag("uz"), "", lists)).contains("  Lunganu [p1]\n");
    }

    @Test
    void oneDayOfSeveralIsNotAPeriod() {
        String events = "\"events\": [{\"id\": \"ev1\", \"kind\": \"transfer\", \"time\": {\"date\": \"2022-01-2X\"}}]";
        assertThat(lists(events)).contains("some day from 20 to 29 January 2022");
        assertThat(shown(Locale.forLanguageTag("ru"), "", events)).contains("в один из дней: 20–29 января 2022 года");
    }

    @Test
    void whoHasANameThatIsAnothersTooIsNamedWithTheId() {
        String report = shown(Locale.ENGLISH, """
                "participants": [{"party": "p1", "role": "victim"}, {"party": "p2", "role": "holder"},
                  {"party": "p3", "role": "guard"}]
                """, """
                "persons": [{"id": "p1", "names": [{"text": "Same Name"}]}, {"id": "p2", "names": [{"text": "Same Name"}]},
                  {"id": "p3", "names": [{"text": "Other [p1]"}]}],
                "relations": [{"id": "re1", "kind": "parent", "from": "p1", "to": "p2"}],
                "sources": [{"id": "src1", "kind": "letter"}, {"id": "src2", "kind": "letter", "within": [{"source": "src1"}]}]
                """);
        assertThat(report)
                .contains("victim, Same Name [p1]", "holder, Same Name [p2]", "guard, Other [p1]\n")
                .contains("  Same Name [p1]\n", "  Same Name [p2]\n", "  Other [p1] [p3]\n")
                .contains("  Same Name [p1] is the parent of Same Name [p2] [re1]\n")
                .contains("within: letter [src1]");
    }

    @ParameterizedTest
    @CsvSource({
        "parent,is the parent of",
        "recruited-by,was recruited by",
        "member-of,is a member of",
        "official-of,is an official of",
        "part-of,is part of",
        "controls,controls",
        "controlled-by,is controlled by",
        "acquainted,is acquainted with",
        "affiliated-with,is affiliated with",
        "possibly-same-as,is possibly the same party as",
    })
    void aRelationSaysWhoIsWhatToWhom(String kind, String predicate) {
        assertThat(lists("""
                "persons": [{"id": "p1", "names": [{"text": "Ana"}]}, {"id": "p2", "names": [{"text": "Bo"}]}],
                "relations": [{"id": "re1", "kind": "%s", "from": "p1", "to": "p2"}]
                """.formatted(kind)))
                .contains("  Ana " + predicate + " Bo [re1]\n")
                .doesNotContain("from: Ana");
    }

    @Test
    void whatSourcesWriteIsShownBesideWhatIsMeant() {
        assertThat(lists("""
                "charges": [{"id": "ch1", "citations": [{"statute": "MD-CP-2002", "path": [{"level": "article", "value": "165"}],
                  "asWritten": "art. 165 CP", "heading": {"en": "trafficking", "ro": "traficul"}}]}]
                """)).contains("article 165, written “art. 165 CP” (“trafficking” / “traficul” [Romanian])");
    }

    @Test
    void textsInOtherLanguagesFollowTheReaders() {
        String lists = """
                "sources": [{"id": "src1", "kind": "letter", "title": {"en": "A letter", "ka": "წერილი"}}],
                "events": [{"id": "ev1", "kind": "raid", "summary": {"ka": "რეიდი"}}],
                "items": [{"id": "it1", "kind": "van", "summary": {"kk-Cyrl": "көлік", "en": "a van"}}]
                """;
        assertThat(lists(lists))
                .contains("title: A letter / წერილი [Georgian]")
                .contains("summary: რეიდი [Georgian]")
                .contains("summary: a van / көлік [Kazakh (Cyrillic)]");
        assertThat(shown(Locale.forLanguageTag("kk"), "", lists)).contains("қысқаша: көлік / a van [ағылшын тілі]");
    }

    @Test
    void namesKeepTheirPartsAndTheirScheme() {
        assertThat(lists("""
                "persons": [{"id": "p1", "names": [{"text": "Ana Rusu", "language": "ro", "parts": [{"kind": "given",
                  "text": "Ana"}, {"kind": "family", "text": "Rusu"}]}]}]
                """)).contains("names: Ana Rusu (Romanian), split into given name Ana, family name Rusu");
    }

    @Test
    void aNameSaysWhoUsesIt() {
        assertThat(lists("""
                "persons": [{"id": "p1", "names": [{"text": "Madame T", "kind": "alias", "usedBy": ["p2", "p3"]}]},
                  {"id": "p2", "names": [{"text": "Ana"}]}, {"id": "p3", "names": [{"text": "Bo"}]}]
                """)).contains("names: Madame T (also known as), used by Ana, Bo\n");
    }

    @Test
    void sinceBirthNeedsNoReference() {
        assertThat(lists("""
                "persons": [{"id": "p1", "residences": [{"kind": "captivity", "time": {"relativeTo": {"direction": "since-birth"}}}]}]
                """)).contains("captivity, since birth\n");
    }

    @Test
    void everyIdThatIsMentionedIsShownWhereItBelongs() {
        String report = lists("""
                "groups": [{"id": "g1", "count": {"value": 3}, "claims": [
                  {"id": "cl1", "standing": "stated", "says": {"count": {"value": 1, "of": "buildings"}}},
                  {"id": "cl2", "standing": "inferred", "replaces": ["cl1"], "inference": {"from": ["cl1"],
                    "method": "calculation"}, "says": {"count": {"value": 2, "of": "children"}}}]}],
                "charges": [{"id": "ch1", "counts": [{"id": "ct1", "number": "7"}]}],
                "decisions": [{"id": "de1", "kind": "judgment", "results": [{"count": "ct1", "result": "convicted"}]}]
                """);
        assertThat(report)
                .contains("~ [cl1] stated: 1 building\n")
                .contains("~ [cl2] inferred: 2 children; inferred from claim [cl1]; method: ")
                .contains("; replaces claim [cl1]")
                .contains("counts: number: 7 [ct1]")
                .contains("convicted, count 7 [ct1]");
    }

    @Test
    void unknownPropertiesOfTheFileAreCounted() {
        String report = lists("""
                "colour": "red", "shape": 3, "persons": [{"id": "p1", "size": 1}]
                """);
        assertThat(report.lines())
                .contains("unknown properties, not shown: 2")
                .contains("    unknown properties, not shown: 1");
    }

    @Test
    void aSourceThatSeveralPassOnNamesThemAll() {
        String report = lists("""
                "sources": [{"id": "src1", "kind": "letter"}, {"id": "src2", "kind": "report"}, {"id": "src3", "kind": "interview",
                  "within": [{"source": "src1", "locator": "3", "label": "page", "nesting": "quoted"}, {"source": "src2", "nesting": "relayed"}]}],
                "events": [{"id": "ev1", "kind": "raid", "sources": [{"source": "src3"}]}]
                """);
        assertThat(report)
                .contains("letter, page 3 (quoted word for word)", "report (relayed)")
                .contains("interview (quoted in letter, page 3; relayed in report)");
    }

    @Test
    void aPartOfAPeriodAndADayOfTheWeekAreShown() {
        assertThat(lists("""
                "events": [{"id": "ev1", "kind": "raid", "time": {"date": "2023-05", "part": "early", "weekday": "monday"},
                  "duration": {"value": "P3M", "comparator": "<", "approximate": true}}]
                """)).contains("when: May 2023, early, Monday").contains("nearly 3 months");
    }

    @Test
    void timesFromAnEventOrAPublicationAreSentences() {
        assertThat(lists("""
                "sources": [{"id": "src1", "kind": "letter"}, {"id": "src2", "kind": "interview"}],
                "events": [
                  {"id": "ev1", "kind": "raid", "time": {"relativeTo": {"from": "src1", "direction": "within", "offset": {"value": "P1M"}}}},
                  {"id": "ev2", "kind": "raid", "time": {"relativeTo": {"from": "src1", "direction": "next-day"}}},
                  {"id": "ev3", "kind": "raid", "time": {"relativeTo": {"from": "ev1", "direction": "before", "offset": {"word": "several", "unit": "week"}}}},
                  {"id": "ev4", "kind": "raid", "time": {"relativeTo": {"from": "ev1", "direction": "previous-day"}}},
                  {"id": "ev5", "kind": "raid", "time": {"relativeTo": {"from": "ev1", "direction": "since"}}},
                  {"id": "ev6", "kind": "raid", "time": {"relativeTo": {"from": "ev1", "direction": "same-day"}}},
                  {"id": "ev7", "kind": "raid", "time": {"relativeTo": {"from": "ev1", "direction": "start"}}},
                  {"id": "ev8", "kind": "raid", "time": {"date": "2023-06-10", "dayPart": "early-morning"}}]
                """))
                .contains("when: within 1 month of the publication of letter\n")
                .contains("when: the day after the publication of letter\n")
                .contains("when: several weeks before raid [ev1]\n")
                .contains("when: the day before raid [ev1]\n")
                .contains("when: from raid [ev1] on\n")
                .contains("when: on the day of raid [ev1]\n")
                .contains("when: at the start of raid [ev1]\n")
                .contains("when: 10 June 2023, early morning\n");
    }

    @Test
    void itIsClearWhatADateBelongsTo() {
        assertThat(shown(Locale.ENGLISH, """
                "detections": [{"kind": "hotline", "event": "ev1", "time": {"date": "2022-10-27"}}],
                "participants": [{"party": "p1", "role": "guard", "statuses": [{"kind": "wanted", "time": {"date": "2024"},
                  "sources": [{"source": "src1", "label": "page", "locator": "9"}]}]}]
                """, """
                "events": [{"id": "ev1", "kind": "raid", "time": {"date": "2022-11"}}],
                "persons": [{"id": "p1", "names": [{"text": "Ana"}], "documents": [{"holding": "lacking", "required": false}]}],
                "groups": [{"id": "g1", "traits": [{"applies": "each", "citizenships": [{"country": "UZ"}],
                  "documents": [{"kind": "passport", "holding": "lacking", "country": "KZ"}]}]}],
                "sources": [{"id": "src1", "kind": "letter"}]
                """))
                .contains("hotline, 27 October 2022, event: raid [ev1] (November 2022)")
                .contains("guard, Ana, statuses: (wanted; 2024; according to letter, page 9)")
                .contains("documents: lacking, not required")
                .contains(
                        "traits: each of them \u2013 citizenships: Uzbekistan, documents: (passport, lacking, Kazakhstan)");
    }

    @Test
    void itIsClearInWhichSourceAPlaceIs() {
        assertThat(lists("""
                "sources": [{"id": "src1", "kind": "news-report"},
                  {"id": "src2", "kind": "interview", "within": [{"source": "src1", "label": "paragraph", "locator": "3", "nesting": "quoted"}]}],
                "persons": [{"id": "p1", "sources": [{"source": "src2", "label": "paragraph", "locator": "3"}]},
                  {"id": "p2", "sources": [{"source": "src2", "label": "page", "locator": "1"}]}]
                """))
                .contains("according to: interview (quoted in news report, paragraph 3)")
                .contains("according to: interview, page 1 (quoted in news report, paragraph 3)");
    }

    @Test
    void consentIsYesOrNo() {
        assertThat(lists("\"handling\": {\"audience\": \"partners\", \"consent\": false}"))
                .contains("handling: audience: partners, consent: no");
    }

    @Test
    void rankAndChangesAreSentences() {
        assertThat(lists("""
                "observations": [{"id": "ob1", "indicator": "complaints", "value": {"value": 1, "of": "complaints"},
                  "changes": [{"direction": "increase", "by": {"value": 31, "unit": "percent"}, "base": {"date": "2023"},
                    "baseValue": {"value": 162, "of": "complaints"}}],
                  "rank": {"place": 1, "of": 6, "direction": "most-first", "extreme": "most-first"}},
                  {"id": "ob2", "indicator": "complaints", "value": {"value": 5}, "rank": {"place": 12, "extreme": "least-first"}}]
                """))
                .contains("value: 1 complaint\n")
                .contains("changes: increase by 31 percent against 2023 (then 162 complaints)")
                .contains("rank: 1st of 6 (greatest first), the highest of the series")
                .contains("rank: 12th, the lowest of the series");
    }

    @Test
    void titlesLanguagesAndPartsOfPlacesAreShown() {
        assertThat(lists("""
                "observations": [{"id": "ob1", "indicator": "persons-in-slavery",
                  "rank": {"place": 10, "direction": "most-first", "among": true}}],
                "persons": [{"id": "p1", "vitalStatus": "presumed-alive",
                  "languages": [{"language": "kk", "use": "mother-tongue"}, {"language": "ru", "level": "basic"}]}],
                "places": [{"id": "pl1", "names": [{"text": "Aksu"}], "measures": [{"value": 2, "unit": "hectare"}]},
                  {"id": "pl2", "label": {"en": "the barns"}, "position": {"of": "pl1", "direction": "south-west", "inside": true}},
                  {"id": "pl3", "label": {"en": "the rest"}, "within": "pl1", "excludes": ["pl2"]}],
                "proceedings": [{"id": "pr1", "kind": "criminal", "title": {"en": "State v. A."},
                  "offences": ["forced-labour"], "qualification": [{"statute": "KZ-CC-2014"}]}]
                """))
                .contains("among the first 10 (greatest first)")
                .contains("vital status: presumed alive")
                .contains("languages: Kazakh, use: mother tongue; Russian, basic")
                .contains("south-west of Aksu (inside it)", "excludes: the barns", "measures: 2 hectares")
                .contains("  State v. A. [pr1]\n", "kind: criminal", "offences: forced labour");
    }

    @Test
    void conditionsMeansVotesAndAmountsReadWell() {
        assertThat(shown(Locale.ENGLISH, """
                "means": [{"kind": "physical-abuse", "violence": ["beating", "kicking"], "to": ["p1"]},
                  {"kind": "deception", "about": ["pay", "place-of-work"], "occurrences": {"word": "repeatedly"}}],
                "conditions": [{"kind": "working-hours", "from": "07:00", "until": "22:30", "of": ["p1"]},
                  {"kind": "contact-with-family", "measure": {"value": 1, "unit": "times", "per": "month"}},
                  {"kind": "overtime", "fromPart": "dawn", "untilPart": "dusk"}, {"kind": "standby", "untilPart": "dusk"},
                  {"kind": "pay", "amount": {"value": 20, "currency": "USD"}}],
                "duration": {"word": "several", "unit": "month"}
                """, """
                "persons": [{"id": "p1", "names": [{"text": "Ana"}]}, {"id": "p2", "names": [{"text": "Bo"}]}],
                "transactions": [{"id": "tx1", "kind": "paid", "amounts": [{"value": 5, "currency": "USD"}], "per": ["week", "household"]},
                  {"id": "tx2", "kind": "paid", "comparisons": [{"comparison": "share-of", "transaction": "tx1", "by": {"value": 20, "unit": "percent"}}]}],
                "decisions": [{"id": "de1", "kind": "judgment", "vote": {"inFavour": 2, "against": 1, "unanimous": false, "dissenting": ["p2"]},
                  "sentences": [{"kind": "life-imprisonment", "times": 6, "concurrent": true}]}]
                """))
                .contains("physical abuse; in the form of beating, kicking; to Ana")
                .contains("deception; about pay, place of work; how often: repeatedly")
                .contains("overtime, from dawn until dusk")
                .contains("standby, until dusk")
                .contains("working hours, from 07:00 until 22:30, of Ana")
                .contains("contact with family, once per month")
                .contains("pay, 20 USD")
                .contains("how long: several months\n")
                .contains(" per week and household\n")
                .contains("comparisons: share of paid [tx1] (20 percent)")
                .contains("vote: 2 in favour, 1 against, not unanimous, dissenting: Bo")
                .contains("life imprisonment, concurrent, 6 times");
    }

    @Test
    void whyAStepWasPutOffAndWhatAnUnmetOrderLeadsToAreShown() {
        assertThat(lists("""
                "proceedings": [{"id": "pr1", "kind": "criminal", "steps": [{"kind": "adjournment", "time": {"date": "2024-05-02"},
                  "reasons": [{"kind": "illness", "detail": {"en": "the lawyer was in hospital"}}]}]}],
                "decisions": [{"id": "de1", "kind": "sentence", "orders": [{"kind": "back-pay", "due": {"date": "2024-12-31"},
                  "consequences": ["revocation"], "inDefault": [{"kind": "imprisonment", "duration": {"value": "P2Y"}}]}]}]
                """))
                .contains("adjournment, 2 May 2024, reasons: (illness or injury, detail: ")
                .contains("due: 31 December 2024")
                .contains("consequences: revocation of release or probation")
                .contains("in default: (imprisonment, 2 years)");
    }

    private static final String LIFE = """
            "persons": [{"id": "p1", "names": [{"text": "Ana"}], "birth": {"time": {"date": "1986"}}},
              {"id": "p2", "names": [{"text": "Bo"}]}],
            "events": [
              {"id": "ev1", "kind": "raid", "time": {"date": "2023-06-10"},
                "participants": [{"party": "p1", "role": "victim"}]},
              {"id": "ev2", "kind": "captivity", "duration": {"value": "P3Y"}, "before": ["ev1"],
                "participants": [{"party": "p1", "role": "captive"}, {"party": "p2", "role": "guard", "mode": "excluded"}]},
              {"id": "ev3", "kind": "complaint", "status": "did-not-happen", "standing": "alleged"}],
            "transactions": [{"id": "tx1", "kind": "promised", "purpose": "wage", "payers": ["p2"], "payees": ["p1"],
              "amounts": [{"value": 300, "currency": "USD"}], "time": {"date": "2019"}}],
            "proceedings": [{"id": "pr1", "kind": "criminal", "stages": [{"stage": "opened", "time": {"date": "2023-07"}}],
              "participants": [{"party": "p2", "role": "suspect"}, {"party": "p2", "role": "accused"}],
              "custody": [{"party": "p2", "kind": "apprehension", "time": {"date": "2023-06-11"}}],
              "steps": [{"kind": "interrogation", "of": ["p2"], "time": {"date": "2023-06-12"}},
                {"kind": "trial-opening", "status": "planned", "time": {"date": "2024"}}]}],
            "charges": [{"id": "ch1", "proceeding": "pr1", "defendants": ["p2"]}],
            "decisions": [{"id": "de1", "kind": "judgment", "proceeding": "pr1", "time": {"date": "2025-03-01"},
              "results": [{"parties": ["p2"], "result": "convicted"}]}]
            """;

    private static String between(String report, String start, String end) {
        int from = report.indexOf(start);
        return report.substring(from, report.indexOf(end, from));
    }

    @Test
    void theCaseHasATimeline() {
        assertThat(between(lists(LIFE), "Timeline\n", "Proceedings").lines().skip(3))
                .containsExactly(
                        "  - before raid [ev1] (10 June 2023), for 3 years: captivity [ev2], Ana; Bo (excluded)",
                        "  - 10 June 2023: raid [ev1], Ana",
                        "  - 11 June 2023: custody: apprehension, Bo, criminal proceeding [pr1]",
                        "  - 12 June 2023: step: interrogation, of Bo, criminal proceeding [pr1]",
                        "  - July 2023: stage: opened, criminal proceeding [pr1]",
                        "  - 2024: step: trial opening (planned), criminal proceeding [pr1]",
                        "  - 1 March 2025: judgment [de1], Bo: convicted",
                        "  - time not stated: complaint [ev3] (did not happen, alleged)",
                        "  - time not stated: charge [ch1], Bo",
                        "");
    }

    @Test
    void eachPersonHasATimeline() {
        assertThat(between(lists(LIFE), "    timeline:\n", "  Bo [p2]").lines().skip(1))
                .containsExactly(
                        "      - 1986: birth",
                        "      - 2019: promised [tx1], wage, 300 USD, from Bo, to Ana",
                        "      - before raid [ev1] (10 June 2023), for 3 years: captive in captivity [ev2]",
                        "      - 10 June 2023: victim in raid [ev1]",
                        "");
        assertThat(between(lists(LIFE), "  Bo [p2]", "Timeline\n"))
                .contains("guard (excluded) in captivity [ev2]")
                .contains("- 11 June 2023: custody: apprehension, criminal proceeding [pr1]")
                .contains("- 1 March 2025: judgment [de1], convicted\n")
                .containsOnlyOnce("stage: opened");
        assertThat(lists("\"persons\": [{\"id\": \"p1\"}]")).doesNotContain("imeline");
    }

    @Test
    void aTimelineIsInTheReadersLanguage() {
        assertThat(between(shown(Locale.forLanguageTag("ru"), "", LIFE), "    хронология:\n", "  Bo [p2]"))
                .contains("- 1986 год: рождение", "10 июня 2023 года: ");
    }

    @Test
    void wordsDatesAndCountriesAreInTheReadersLanguage() {
        String report = shown(Locale.forLanguageTag("ru"), """
                "kinds": ["forced-labour"], "jurisdictions": ["KZ"], "time": {"date": "1984~/2005-06"}
                """, """
                "groups": [{"id": "g1", "count": {"value": 34, "of": "workers"}}],
                "persons": [{"id": "p1", "names": [{"text": "Ana", "language": "en"}, {"text": "Анна", "language": "ru"}]}]
                """);
        assertThat(report)
                .contains("что произошло: принудительный труд")
                .contains("когда: примерно с 1984 года по июнь 2005 года")
                .contains("юрисдикции: Казахстан")
                .contains("число: 34 работника")
                .contains("  Анна [p1]\n");
    }

    @Test
    void aClaimSaysWhatIsNotGivenAndWhichListItReplaces() {
        assertThat(lists("""
                "persons": [{"id": "p1", "citizenships": [{"country": "UZ"}], "claims": [
                  {"standing": "denied", "says": {"absent": {"birth": "declined"}}},
                  {"standing": "stated", "instead": ["citizenships"], "says": {"citizenships": [{"country": "KZ"}]}}]}]
                """))
                .contains("~ denied: not given: birth (declined)\n")
                .contains("~ stated: citizenships: Kazakhstan; in place of the citizenships given above\n");
    }

    @Test
    void aPlaceIsNearAnotherWithoutOf() {
        String places = """
                "places": [{"id": "pl1", "names": [{"text": "Aksu"}]},
                  {"id": "pl2", "position": {"of": "pl1", "direction": "near"}},
                  {"id": "pl3", "position": {"of": "pl1", "direction": "south", "distance": {"value": 6, "unit": "kilometre"}}},
                  {"id": "pl4", "position": {"of": "pl1"}}]
                """;
        assertThat(lists(places))
                .contains("position: near Aksu\n", "position: 6 kilometres south of Aksu\n", "position: from Aksu\n");
        assertThat(shown(Locale.forLanguageTag("ru"), "", places))
                .contains("расположение: вблизи; ориентир: Aksu\n")
                .contains("расположение: 6 километров, юг; ориентир: Aksu\n");
    }

    private static final String RESTRICTED = """
            "persons": [{"id": "p1", "names": [{"text": "Aigerim"}], "birth": {"time": {"date": "2009"}},
                "residences": [{"id": "rd1", "kind": "shelter"}],
                "restriction": {"ground": "protection-of-minor", "scope": ["identity"]}},
              {"id": "p2", "names": [{"text": "Bo"}]}, {"id": "p3", "names": [{"text": "Aigerim B."}]}],
            "relations": [{"id": "re1", "kind": "parent", "from": "p2", "to": "p1"},
              {"id": "re2", "kind": "same-as", "from": "p3", "to": "p1"}],
            "events": [{"id": "ev1", "kind": "raid", "regarding": ["rd1"], "participants": [{"party": "p1", "role": "victim"}]}]
            """;

    @Test
    void anEntityUnderARestrictionIsWithheldWithTheReason() {
        assertThat(lists(RESTRICTED))
                .contains("  (hidden person) [p1]\n    withheld: ground: protection of a minor, scope: identity\n")
                .contains("  Bo is the parent of (hidden person) [p1] [re1]\n")
                .contains("  (hidden person) [p3]\n    withheld: access is restricted, no reason stated\n")
                .contains("regarding: (hidden person) [p1]")
                .doesNotContain("Aigerim", "2009", "shelter");
    }

    @Test
    void whereAWithheldSourceIsFoundIsWithheldToo() {
        assertThat(lists("""
                "sources": [{"id": "src1", "kind": "news-report"},
                  {"id": "src2", "kind": "interview", "within": [{"source": "src1", "label": "paragraph", "locator": "3"}],
                    "restriction": {"ground": "source-protection"}}],
                "events": [{"id": "ev1", "kind": "raid", "sources": [{"source": "src2"}]}]
                """))
                .contains("according to: (hidden source) [src2]\n")
                .doesNotContain("interview", "paragraph 3");
    }

    @Test
    void aWithheldPartOfACountryKeepsItsOfficialName() {
        assertThat(lists("""
                "jurisdictions": [{"id": "ju1", "code": "KZ-19", "names": [{"text": "the region"}],
                  "restriction": {"ground": "court-order"}}],
                "places": [{"id": "pl1", "jurisdiction": "KZ-19"}]
                """)).contains("jurisdiction: Almaty oblysy (KZ-19)").doesNotContain("the region");
    }

    @Test
    void aRestrictedEntityIsShownOnRequest() {
        String report = CaseReport.of(
                file("", RESTRICTED), ShowOptions.of(Locale.ENGLISH).revealing());
        assertThat(report).contains("  Aigerim [p1]\n", "birth: 2009", "restricted: ground: protection of a minor");
    }

    @Test
    void linesAreAsWideAsTheReaderWants() {
        String report = CaseReport.of(
                file("", RESTRICTED), ShowOptions.of(Locale.ENGLISH).withWidth(40));
        assertThat(report.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
        assertThatThrownBy(() -> ShowOptions.of(Locale.ENGLISH).withWidth(39))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
