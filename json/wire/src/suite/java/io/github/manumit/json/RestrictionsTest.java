package io.github.manumit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.disclosure.Projection;
import io.github.manumit.disclosure.ReleasePolicy;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is restricted goes from the person's record and from whatever else tells it, even for the police. */
class RestrictionsTest {

    private static final CaseFileJson JSON = CaseFileJson.standard();

    private static final String CASE = """
            {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
             "id": "https://x.example/1", "title": {"en": "Asthma, a nurse, Termez"},
             "incidents": [{"id": "i1", "kinds": ["forced-labour"], "time": {"date": "2021-04-03/2022-11-08"},
               "jurisdictions": ["KZ-19"], "summary": {"en": "A nurse with asthma from Termez, mother of three."},
               "places": [{"place": "pl2", "role": "of-exploitation"}, {"place": "pl3", "role": "of-origin"}],
               "participants": [{"party": "p1", "role": "victim", "states": ["pregnant"]}, {"party": "p2", "role": "employer"}]}],
             "persons": [
              {"id": "p1", "names": [{"text": "Gulnora Toshmatova"}], RESTRICTION
               "birth": {"time": {"date": "1987-05-06"}, "place": "pl3"}, "sex": "female",
               "ages": [{"age": {"value": 34}, "asOf": {"date": "2021-10-01"}}], "citizenships": [{"country": "UZ"}],
               "residences": [{"place": "pl1"}], "migration": [{"kind": "irregular-migrant", "country": "KZ"}],
               "documents": [{"kind": "passport", "holding": "lost", "item": "it1", "country": "UZ"}],
               "occupations": [{"kind": "isco-08:2221", "organization": "o2"}], "maritalStatus": "divorced",
               "children": {"value": 3}, "religion": {"en": "Zoroastrian"}, "ethnicity": {"en": "Karakalpak"},
               "vulnerabilities": [{"kind": "mental-health"}, {"kind": "ethnic-minority"}, {"kind": "orphanhood"},
                {"kind": "statelessness"}], "health": [{"kind": "tuberculosis"}],
               "outcomes": [{"kind": "in-shelter", "place": "pl1"}, {"kind": "in-hospital"}],
               "contacts": [{"kind": "mobile-phone", "value": "+998 90 123 45 67"}],
               "identifiers": [{"scheme": "national-id-number", "value": "870506300123"}],
               "summary": {"en": "A nurse with asthma."},
               "claims": [{"standing": "alleged", "sources": [{"source": "s1"}], "says": {
                "birth": {"time": {"date": "1988-01-02"}}, "citizenships": [{"country": "TJ"}], "health": [{"kind": "hiv"}],
                "maritalStatus": "widowed", "occupations": [{"kind": "isco-08:5120"}]}}]},
              {"id": "p2", "names": [{"text": "Boris Kuznetsov"}], "sex": "male"},
              {"id": "p3", "names": [{"text": "Dilbar Rahimova"}]},
              {"id": "p4", "names": [{"text": "Nodira Yusupova"}]},
              {"id": "p5", "names": [{"text": "Gulya T."}], "health": [{"kind": "malnutrition"}]}],
             "organizations": [{"id": "o1", "names": [{"text": "Zarya Farm"}], "kind": "farm"},
              {"id": "o2", "names": [{"text": "Clinic Nine"}], "seat": "pl4"}],
             "relations": [{"id": "r1", "kind": "parent", "from": "p3", "to": "p1"},
              {"id": "r2", "kind": "colleague", "from": "p4", "to": "p1"}, {"id": "r3", "kind": "same-as", "from": "p5", "to": "p1"}],
             "events": [
              {"id": "e1", "kind": "statement", "participants": [{"party": "p1", "role": "witness"}],
               "time": {"date": "2022-12-01"}, "summary": {"en": "She told of asthma."}},
              {"id": "e2", "kind": "hospitalisation", "participants": [{"party": "p1", "role": "traveller"}], "place": "pl5"},
              {"id": "e3", "kind": "journey", "participants": [{"party": "p1", "role": "traveller"}], "origin": "UZ"},
              {"id": "e4", "kind": "inspection", "time": {"date": "2022-11-09"}, "participants": [{"party": "p2", "role": "suspect"}]}],
             "places": [{"id": "pl1", "kind": "shelter", "names": [{"text": "House Umid"}],
               "address": {"street": "Navoi Street", "number": "77"}, "coordinates": {"latitude": 42.31771, "longitude": 69.59921}},
              {"id": "pl2", "kind": "farm", "names": [{"text": "Field Camp"}], "jurisdiction": "KZ-19"},
              {"id": "pl3", "kind": "city", "names": [{"text": "Termez"}], "jurisdiction": "UZ-SU"},
              {"id": "pl4", "kind": "office", "names": [{"text": "Clinic House"}]},
              {"id": "pl5", "kind": "hospital", "names": [{"text": "City Hospital"}]}],
             "items": [{"id": "it1", "kind": "passport", "subject": ["p1"], "jurisdiction": "UZ",
               "identifiers": [{"scheme": "passport-number", "value": "AB7654321"}]},
              {"id": "it2", "kind": "medical-document", "subject": ["p1"]}, {"id": "it3", "kind": "photograph", "subject": ["p1"]},
              {"id": "it4", "kind": "sim-card", "holdings": [{"party": "p1", "manner": "owner"}],
               "identifiers": [{"scheme": "phone-number", "value": "+998 90 765 43 21"}]}],
             "sources": [
              {"id": "s1", "kind": "testimony", "about": ["p1"], "title": {"en": "Protocol"}, "text": {"en": "I said that"},
               "contributors": [{"party": "p1", "role": "speaker"}]},
              {"id": "s2", "kind": "medical-record", "about": ["p1"], "title": {"en": "Card"}},
              {"id": "s3", "kind": "audio-recording", "about": ["p1"]},
              {"id": "s4", "kind": "news-report", "title": {"en": "Weather report"}}]}
            """;

    private static String restricted(String scope) {
        return CASE.replace(
                "RESTRICTION", "\"restriction\": {\"ground\": \"victim-protection\", \"scope\": [" + scope + "]},");
    }

    private static String projected(String json, String policy) {
        return JSON.write(
                Projection.of(JSON.read(json), ReleasePolicy.of(policy).orElseThrow())
                        .caseFile());
    }

    @Test
    void withoutARestrictionThePoliceAreToldEverything() {
        String json = CASE.replace("RESTRICTION", "");
        assertThat(CaseValidator.standard().check(JSON.read(json)))
                .noneMatch(each -> each.severity() == Severity.ERROR);
        assertThat(projected(json, "police"))
                .contains("Toshmatova", "UZ-SU", "\"TJ\"", "hiv", "Navoi Street", "Dilbar", "Clinic Nine", "AB7654321")
                .contains("asthma", "isco-08:5120", "1988-01-02", "in-hospital", "pregnant", "sim-card", "Protocol");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identity | Toshmatova Gulya 1987 1988 34 divorced widowed Dilbar Nodira 77 Navoi Umid AB76 8705 90123 90765 asthma nurse Clinic female Termez",
                "name | Toshmatova Gulnora Gulya",
                "contact | 90123 90_123 765_43 sim-card",
                "location | Navoi Umid 42.3 69.5 pl1 City_Hospital 90_123 asthma",
                "birth | 1987 1988 \"value\":34 870506 of-birth asthma",
                "citizenship | \"UZ\" \"UZ-SU\" \"TJ\" irregular-migrant statelessness AB76 Termez",
                "ethnicity | Karakalpak Zoroastrian ethnic-minority asthma",
                "health | tuberculosis hiv malnutrition mental-health in-hospital hospitalisation asthma medical pregnant City_Hospital",
                "family | divorced widowed \"value\":3} Dilbar parent orphanhood mother",
                "occupation | isco-08 Nodira colleague Clinic nurse",
                "dates | 1987 1988 2022-12-01 2021-10-01 2021-04-03 2022-11-08 870506300123",
                "statements | Protocol said testimony asthma hiv widowed",
                "documents | passport AB76 8705 it1 medical-document photograph Protocol",
                "free-text | asthma nurse",
                "image | photograph asthma",
                "voice | audio-recording asthma",
                "automated-matching | 870506300123",
            })
    void whatAScopeCoversGoesEverywhere(String scope, String gone) {
        String told = projected(restricted('"' + scope + '"'), "police");
        for (String each : gone.split(" ")) {
            assertThat(told).as(scope).doesNotContain(each.replace('_', ' '));
        }
        assertThat(told).contains("Kuznetsov", "Zarya Farm", "Field Camp", "2022-11-09", "Weather report", "\"KZ-19\"");
    }

    /** What holds for each member of a group holds for the person; a label says what a scope covers. */
    @ParameterizedTest
    @ValueSource(
            strings = {"identity", "birth", "citizenship", "ethnicity", "health", "family", "occupation", "documents"})
    void whatAScopeCoversGoesFromGroupsAndLabelsToo(String scope) {
        String json = restricted('"' + scope + '"')
                .replace("\"names\": [{\"text\": \"Gulnora Toshmatova\"}],", """
                        "label": {"en": "the pregnant Karakalpak"},""")
                .replace("\"organizations\":", """
                        "groups": [{"id": "g1", "label": {"en": "the seamstresses"}, "count": {"value": 1}, "members": ["p1"],
                          "traits": [{"applies": "each", "health": [{"kind": "hepatitis"}], "maritalStatus": "separated",
                            "ages": [{"age": {"value": 23}}], "citizenships": [{"country": "AF"}]}]}],
                        "organizations":""")
                .replace("\"asthma-attack-x:1\"", "\"hepatitis\"");
        assertThat(projected(json, "police"))
                .as(scope)
                .doesNotContain("pregnant Karakalpak", "seamstresses", "hepatitis", "separated", "\"AF\"", "23}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "contact", "automated-matching", "voice", "free-text", "documents"})
    void whatAScopeDoesNotCoverStays(String scope) {
        assertThat(projected(restricted('"' + scope + '"'), "police"))
                .contains("\"1987-05-06\"", "\"UZ\"", "tuberculosis", "Dilbar", "Navoi Street", "Clinic Nine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"whole\"", "\"sharing\"", "\"x-own:everything\"", "\"name\", \"whole\""})
    void whatIsRestrictedAsAWholeGoesWithWhatOnlyItMentions(String scope) {
        assertThat(projected(restricted(scope), "police"))
                .doesNotContain("Toshmatova", "Gulya", "1987", "Navoi", "Umid", "Dilbar", "Nodira", "Clinic", "AB76")
                .doesNotContain("90 765", "asthma", "hiv", "tuberculosis", "malnutrition", "Termez", "Protocol")
                .contains("Kuznetsov", "Zarya Farm", "Field Camp", "Weather report");
    }

    @ParameterizedTest
    @CsvSource({
        "data-processing,police", "data-processing,partner", "data-processing,hub", "data-processing,public",
        "data-management,police", "data-management,partner", "data-sharing,partner", "data-sharing-with-police,police"
    })
    void aRefusedConsentTakesWhateverIdentifies(String consent, String policy) {
        String json = CASE.replace("RESTRICTION", "\"consents\": [{\"kind\": \"" + consent + "\", \"given\": false}],");
        assertThat(projected(json, policy))
                .doesNotContain("Toshmatova", "Gulya", "1987", "1988", "Dilbar", "Navoi", "AB76", "8705", "90 123")
                .doesNotContain("asthma", "divorced", "Clinic")
                .contains("forced-labour");
    }

    @Test
    void aConsentRefusedForOthersDoesNotBindThePolice() {
        String json = CASE.replace("RESTRICTION", "\"consents\": [{\"kind\": \"data-sharing\", \"given\": false}],");
        assertThat(projected(json, "police")).contains("Toshmatova");
    }

    @ParameterizedTest
    @CsvSource({
        "disclosure-to-suspect,public,police", "disclosure-abroad,hub,partner",
        "disclosure-to-country-of-origin,public,partner", "disclosure-to-immigration-authorities,hub,police",
        "research-use,hub,partner", "publication,public,hub"
    })
    void aUseExcludesWhoeverWouldMakeIt(String scope, String excluded, String told) {
        String json = restricted('"' + scope + '"');
        assertThat(projected(json, excluded)).doesNotContain("\"role\":\"victim\"");
        assertThat(projected(json, told)).contains("\"role\":\"victim\"");
    }

    @Test
    void aRestrictedPlaceHidesWhatLiesWithinIt() {
        String json = """
                {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
                 "id": "https://x.example/1",
                 "places": [
                  {"id": "a", "kind": "shelter", "names": [{"text": "House Umid"}], "address": {"street": "Navoi"},
                   "restriction": {"scope": ["location"]}},
                  {"id": "b", "kind": "room", "within": "a", "coordinates": {"latitude": 42.31771, "longitude": 69.59921}},
                  {"id": "c", "kind": "shop", "names": [{"text": "Corner Shop"}],
                   "position": {"of": "a", "distance": {"value": 120, "unit": "metre"}}}]}
                """;
        assertThat(projected(json, "police"))
                .contains("Corner Shop", "room")
                .doesNotContain("Umid", "Navoi", "42.31771", "120");
    }

    @Test
    void aRestrictionThatDoesNotExcludeTheAudienceStaysWithTheData() {
        String json = CASE.replace(
                "RESTRICTION", "\"restriction\": {\"scope\": [\"name\", \"health\"], \"audience\": \"partners\"},");
        assertThat(projected(json, "partner")).contains("Toshmatova", "tuberculosis", "\"audience\":\"partners\"");
        assertThat(List.of(projected(json, "hub"), projected(json, "public")))
                .noneMatch(each -> each.contains("Toshmatova") || each.contains("tuberculosis"));
    }
}
