package io.github.manumit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.disclosure.Projection;
import io.github.manumit.disclosure.ReleasePolicy;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files, each with what must not be told any more and with what the audience must still be told. */
class DisclosureCasesTest {

    private static final CaseFileJson JSON = CaseFileJson.standard();

    private static final String HEAD = """
            {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
             "id": "https://ngo.example/c/1",
            """;

    /**
     * A file and what becomes of it.
     *
     * @param gone what the projection must not hold, between strokes
     * @param kept what it must hold, between strokes
     */
    record Case(String what, String policy, String gone, String kept, String json) {

        @Override
        public String toString() {
            return policy + ": " + what;
        }
    }

    static List<Case> cases() {
        return CASES;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWithheldGoesAndTheRestStays(Case each) {
        CaseFile file = JSON.read(HEAD + each.json() + "}");
        assertThat(CaseValidator.standard().check(file)).noneMatch(found -> found.severity() == Severity.ERROR);
        ReleasePolicy policy = ReleasePolicy.of(each.policy()).orElseThrow();
        String told = JSON.write(Projection.of(file, policy).caseFile());
        for (String part : each.gone().split("[|]")) {
            assertThat(part.isEmpty() || !told.contains(part))
                    .as("gone: " + part)
                    .isTrue();
        }
        for (String part : each.kept().split("[|]")) {
            assertThat(told).contains(part);
        }
    }

    private static final List<Case> CASES = List.of(
            new Case(
                    "times of the incident, its acts, means and conditions, and a number that holds a birthday",
                    "police",
                    "2021|2022",
                    "",
                    """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}],
                    "time": {"date": "2021-04-03/2022-11-08"}, "acts": [{"kind": "recruitment", "of": ["p1"],
                    "time": {"date": "2021-04-01"}}], "means": [{"kind": "confinement", "to": ["p1"],
                    "time": {"date": "2021-04-05"}}], "conditions": [{"kind": "food", "of": ["p1"],
                    "time": {"date": "2021-04-07"}}], "detections": [{"kind": "intelligence", "by": ["p1"],
                    "time": {"date": "2021-04-09"}}]}], "persons": [{"id": "p1", "sex": "female",
                    "identifiers": [{"scheme": "national-id-number", "value": "990506450123"}],
                    "restriction": {"scope": ["dates"]}}], "proceedings": [{"id": "pr1", "participants": [{"party": "p1",
                    "role": "victim"}], "steps": [{"kind": "interrogation", "of": ["p1"], "time": {"date": "2021-06-07"}}]}]
                    """),
            new Case("times of the parts of an event", "police", "2021-04-02|2021-04-04", "2021-04-30", """
                    "events": [{"id": "e1", "kind": "journey", "time": {"date": "2021-04-02/2021-04-04"},
                    "participants": [{"party": "p1", "role": "victim"}]}, {"id": "e2", "kind": "departure", "partOf": "e1",
                    "time": {"date": "2021-04-02"}}, {"id": "e3", "kind": "arrival", "partOf": "e1",
                    "time": {"date": "2021-04-04"}}, {"id": "e4", "kind": "raid", "time": {"date": "2021-04-30"}}],
                    "persons": [{"id": "p1", "sex": "female", "restriction": {"scope": ["dates"]}}]
                    """),
            new Case("times of the events of an incident", "police", "2021-04|2022-11", "2023-01-05", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}],
                    "time": {"date": "2021-04-03/2022-11-08"}, "restriction": {"scope": ["dates"]}}, {"id": "i2",
                    "kinds": ["slavery"]}], "persons": [{"id": "p1"}], "events": [{"id": "e1", "kind": "raid", "incidents": ["i1"],
                    "time": {"date": "2021-04-02"}}, {"id": "e2", "kind": "raid", "incidents": ["i1"],
                    "time": {"date": "2022-11-09"}}, {"id": "e3", "kind": "raid", "incidents": ["i2"],
                    "time": {"date": "2023-01-05"}}]
                    """),
            new Case("a time that counts from a hidden one", "police", "next-day|2021-04-02", "2021-04-03", """
                    "events": [{"id": "e1", "kind": "raid", "time": {"date": "2021-04-02"}, "restriction": {"scope": ["dates"]}},
                    {"id": "e2", "kind": "meeting", "time": {"date": "2021-04-03", "relativeTo": {"from": "e1",
                    "direction": "next-day"}}}]
                    """),
            new Case("a time that counts from a hidden one", "partner", "next-day|2021-04-02", "2021-04-03", """
                    "events": [{"id": "e1", "kind": "raid", "time": {"date": "2021-04-02"}, "restriction": {"scope": ["dates"]}},
                    {"id": "e2", "kind": "meeting", "time": {"date": "2021-04-03", "relativeTo": {"from": "e1",
                    "direction": "next-day"}}}]
                    """),
            new Case(
                    "a time that counts from something that is left out",
                    "police",
                    "next-day|relativeTo",
                    "2021-04-03",
                    """
                    "events": [{"id": "e1", "kind": "raid", "time": {"date": "2021-04-02"}, "restriction": {"scope": ["whole"]}},
                    {"id": "e2", "kind": "meeting", "time": {"date": "2021-04-03", "relativeTo": {"from": "e1",
                    "direction": "next-day"}}}]
                    """),
            new Case("a time that counts from a day that is told", "police", "", "next-day|2021-04-02|2021-04-03", """
                    "events": [{"id": "e1", "kind": "raid", "time": {"date": "2021-04-02"}}, {"id": "e2", "kind": "meeting",
                    "time": {"date": "2021-04-03", "relativeTo": {"from": "e1", "direction": "next-day"}}}]
                    """),
            new Case("a chain of relative times", "police", "P1D|2021-04-02", "2021-04-03", """
                    "events": [{"id": "e1", "kind": "raid", "time": {"date": "2021-04-02"}, "restriction": {"scope": ["dates"]}},
                    {"id": "e2", "kind": "meeting", "time": {"relativeTo": {"from": "e1", "direction": "after",
                    "offset": {"value": "P1D"}}}}, {"id": "e3", "kind": "meeting", "time": {"date": "2021-04-03",
                    "relativeTo": {"from": "e2", "direction": "same-day"}}}]
                    """),
            new Case("times of what tells of the same event", "police", "2021-04-02", "", """
                    "incidents": [{"id": "i1", "kinds": ["slavery"], "time": {"date": "2021-04-02"},
                    "acts": [{"kind": "recruitment", "event": "e1", "time": {"date": "2021-04-02"}}]}], "events": [{"id": "e1",
                    "kind": "raid", "time": {"date": "2021-04-02"}, "restriction": {"scope": ["dates"]}}],
                    "proceedings": [{"id": "pr1", "steps": [{"kind": "search", "event": "e1", "time": {"date": "2021-04-02"}}]}],
                    "transactions": [{"id": "t1", "kind": "promised", "event": "e1", "time": {"date": "2021-04-02"}}]
                    """),
            new Case(
                    "an exact time since a birth of which the year is told",
                    "partner",
                    "P22Y|since-birth",
                    "2021-05-06",
                    """
                    "events": [{"id": "e1", "kind": "raid", "time": {"date": "2021-05-06",
                    "relativeTo": {"direction": "since-birth", "offset": {"value": "P22Y"}}}, "participants": [{"party": "p2",
                    "role": "suspect"}]}], "persons": [{"id": "p2", "birth": {"time": {"date": "1999-05-06"}}}]
                    """),
            new Case("an exact time since a hidden birth", "police", "P22Y|since-birth|1999", "2021-05-06", """
                    "events": [{"id": "e1", "kind": "raid", "time": {"date": "2021-05-06",
                    "relativeTo": {"direction": "since-birth", "offset": {"value": "P22Y"}}}, "participants": [{"party": "p2",
                    "role": "suspect"}]}], "persons": [{"id": "p2", "birth": {"time": {"date": "1999-05-06"}},
                    "restriction": {"scope": ["birth"]}}]
                    """),
            new Case("places of journeys and consulates", "police", "UZ|Нукус|pl1|Embassy", "2021-05-06", """
                    "events": [{"id": "e1", "kind": "journey", "from": "pl1", "time": {"date": "2021-05-06"},
                    "participants": [{"party": "p1", "role": "victim"}]}, {"id": "e2", "kind": "escape", "from": "pl1",
                    "to": "pl1", "participants": [{"party": "p1", "role": "victim"}, {"party": "o1",
                    "role": "assisting-organization"}]}, {"id": "e3", "kind": "meeting", "participants": [{"party": "p1",
                    "role": "victim"}, {"party": "o2", "role": "consular-authority"}]}], "organizations": [{"id": "o1",
                    "kind": "embassy", "names": [{"text": "Embassy of Uzbekistan"}]}, {"id": "o2",
                    "names": [{"text": "Embassy of UZ"}]}], "persons": [{"id": "p1", "citizenships": [{"country": "UZ"}],
                    "restriction": {"scope": ["citizenship"]}}], "places": [{"id": "pl1", "names": [{"text": "Нукус"}],
                    "jurisdiction": "UZ-QR"}]
                    """),
            new Case("a relation as a whole leaves its people", "police", "friend", "Айгүл|+7 701|Борис", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"},
                    {"party": "p2", "role": "witness"}]}], "persons": [{"id": "p1", "names": [{"text": "Айгүл Бектенова"}],
                    "contacts": [{"value": "+7 701 555 12 34"}]}, {"id": "p2", "names": [{"text": "Борис Орлов"}]}],
                    "relations": [{"id": "r1", "kind": "friend", "from": "p2", "to": "p1", "restriction": {"scope": ["whole"]}}]
                    """),
            new Case(
                    "an event as a whole takes who is nowhere else",
                    "police",
                    "meeting|Secret|Орлов",
                    "Айгүл|+7 701",
                    """
                    "title": {"en": "Secret"}, "incidents": [{"id": "i1", "kinds": ["forced-labour"],
                    "participants": [{"party": "p1", "role": "victim"}]}], "persons": [{"id": "p1",
                    "names": [{"text": "Айгүл Бектенова"}], "contacts": [{"value": "+7 701 555 12 34"}]}, {"id": "p2",
                    "names": [{"text": "Борис Орлов"}]}], "relations": [{"id": "r1", "kind": "friend", "from": "p2", "to": "p1"}],
                    "events": [{"id": "e1", "kind": "meeting", "participants": [{"party": "p1", "role": "victim"}, {"party": "p2",
                    "role": "witness"}], "restriction": {"scope": ["whole"]}}]
                    """),
            new Case("references with the id of the file itself", "police", "Бектенова|1999", "", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "https://ngo.example/c/1#p1",
                    "role": "victim"}]}], "groups": [{"id": "g1", "members": ["https://ngo.example/c/1#p1"],
                    "traits": [{"applies": "each", "birth": {"time": {"date": "1999"}}}]}], "persons": [{"id": "p1",
                    "names": [{"text": "Айгүл Бектенова"}], "restriction": {"scope": ["identity"]}}]
                    """),
            new Case("times since birth, a twin, a birthday in an address", "police", "1999|06051999", "2021", """
                    "persons": [{"id": "p1", "names": [{"text": "A B", "time": {"date": "1999-05-06/.."}}],
                    "birth": {"time": {"date": "1999-05-06"}}, "residences": [{"jurisdiction": "KZ",
                    "time": {"date": "1999-05-06/2021"}}], "contacts": [{"kind": "email", "value": "aigul06051999@mail.example"}],
                    "restriction": {"scope": ["birth"]}}, {"id": "p2"}], "incidents": [{"id": "i1", "kinds": ["forced-labour"],
                    "participants": [{"party": "p1", "role": "victim"}, {"party": "p2", "role": "victim"}],
                    "time": {"date": "2021"}}], "relations": [{"id": "r1", "kind": "twin", "from": "p2", "to": "p1"}]
                    """),
            new Case("a sister's surname and telephone", "partner", "Дана", "Айгүл Бектенова|+7 701 555 12 34", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}]}],
                    "persons": [{"id": "p1", "names": [{"text": "Айгүл Бектенова"}], "sex": "female",
                    "contacts": [{"value": "+7 701 555 12 34"}]}, {"id": "p2", "names": [{"text": "Дана Бектенова"}],
                    "contacts": [{"value": "+7 701 555 12 34"}]}], "relations": [{"id": "r1", "kind": "sibling", "from": "p2",
                    "to": "p1"}]
                    """),
            new Case("a sister's patronymic and surname", "partner", "Дана", "Айгүл Серікқызы Бектенова", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}]}],
                    "persons": [{"id": "p1", "names": [{"text": "Айгүл Серікқызы Бектенова"}]}, {"id": "p2",
                    "names": [{"text": "Дана Серікқызы Бектенова"}]}], "relations": [{"id": "r1", "kind": "sibling", "from": "p2",
                    "to": "p1"}]
                    """),
            new Case("a witness's given name", "partner", "Омарова", "Айгүл Бектенова", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"},
                    {"party": "p2", "role": "witness"}]}], "persons": [{"id": "p1", "names": [{"text": "Айгүл Бектенова"}],
                    "sex": "female", "contacts": [{"value": "+7 701 555 12 34"}]}, {"id": "p2",
                    "names": [{"text": "Айгүл Омарова"}]}]
                    """),
            new Case("a father's name", "partner", "Ахметов", "Айгүл Серікқызы Бектенова", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"},
                    {"party": "p2", "role": "witness"}]}], "persons": [{"id": "p1", "names": [{"text": "Айгүл Серікқызы Бектенова",
                    "parts": [{"kind": "given", "text": "Айгүл"}, {"kind": "patronymic", "text": "Серікқызы"}, {"kind": "family",
                    "text": "Бектенова"}]}]}, {"id": "p2", "names": [{"text": "Серік Ахметов"}]}]
                    """),
            new Case(
                    "a sister who refused, and an address with the own name",
                    "partner",
                    "Дана",
                    "Айгүл Бектенова|aigul.bektenova@mail.example",
                    """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"},
                    {"party": "p2", "role": "victim"}]}], "persons": [{"id": "p1", "names": [{"text": "Айгүл Бектенова"}],
                    "sex": "female", "contacts": [{"kind": "email", "value": "aigul.bektenova@mail.example"}]}, {"id": "p2",
                    "names": [{"text": "Дана Бектенова"}], "consents": [{"kind": "data-sharing", "given": false}]}]
                    """),
            new Case(
                    "the telephone of a sister who refused",
                    "partner",
                    "Дана|+7 701 555 12 34",
                    "Айгүл Бектенова|withheld",
                    """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"},
                    {"party": "p2", "role": "victim"}]}], "persons": [{"id": "p1", "names": [{"text": "Айгүл Бектенова"}],
                    "sex": "female", "contacts": [{"value": "+7 701 555 12 34"}]}, {"id": "p2",
                    "names": [{"text": "Дана Бектенова"}], "contacts": [{"value": "+7 701 555 12 34"}],
                    "consents": [{"kind": "data-sharing", "given": false}]}]
                    """),
            new Case("a town with a witness's given name", "partner", "Омаров", "Талгар", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"},
                    {"party": "p2", "role": "witness"}], "places": [{"place": "pl1", "role": "of-offence"}]}],
                    "persons": [{"id": "p1", "names": [{"text": "Айгүл Бектенова"}], "sex": "female",
                    "contacts": [{"value": "+7 701 555 12 34"}]}, {"id": "p2", "names": [{"text": "Талгар Омаров"}]}],
                    "places": [{"id": "pl1", "kind": "city", "names": [{"text": "Талгар"}]}]
                    """),
            new Case("a farm with a witness's surname", "partner", "Омаров", "Айгүл", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"},
                    {"party": "p2", "role": "witness"}]}], "persons": [{"id": "p1", "names": [{"text": "Айгүл Бектенова"}],
                    "sex": "female", "contacts": [{"value": "+7 701 555 12 34"}]}, {"id": "p2",
                    "names": [{"text": "Талгар Омаров"}]}], "organizations": [{"id": "o1", "names": [{"text": "Ферма Омарова"}]}]
                    """),
            new Case("names made of somebody else's", "partner", "Дан", "Айгүл Бектенова", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"},
                    {"party": "p2", "role": "witness"}]}], "persons": [{"id": "p1", "names": [{"text": "Айгүл Бектенова"},
                    {"text": "сестра Даны"}, {"text": "Мама Даны", "kind": "nickname"}], "sex": "female",
                    "contacts": [{"value": "+7 701 555 12 34"}]}, {"id": "p2", "names": [{"text": "Дана Бектенова"}]}]
                    """),
            new Case("a namesake of somebody whose name is restricted", "police", "Айгүл|Бектенова", "withheld", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"},
                    {"party": "p2", "role": "victim"}]}], "persons": [{"id": "p1", "names": [{"text": "Айгүл Бектенова"}],
                    "sex": "female", "contacts": [{"value": "+7 701 555 12 34"}]}, {"id": "p2",
                    "names": [{"text": "Айгүл Бектенова"}], "restriction": {"scope": ["name"]}}]
                    """),
            new Case("labels and names of a family", "police", "Гүлнар|parent", "Айгүл Бектенова", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}]}],
                    "persons": [{"id": "p1", "names": [{"text": "Айгүл Бектенова"}], "sex": "female",
                    "contacts": [{"value": "+7 701 555 12 34"}], "restriction": {"scope": ["family"]}}, {"id": "p2",
                    "names": [{"text": "Гүлнар Бектенова"}]}], "relations": [{"id": "r1", "kind": "parent", "from": "p2",
                    "to": "p1"}]
                    """),
            new Case("a surname within another", "partner", "Дана", "Айгүл Валиева", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"},
                    {"party": "p2", "role": "witness"}]}], "persons": [{"id": "p1", "names": [{"text": "Айгүл Валиева"}],
                    "sex": "female", "contacts": [{"value": "+7 701 555 12 34"}]}, {"id": "p2",
                    "names": [{"text": "Дана Алиева"}]}]
                    """),
            new Case("a title with a restricted name", "police", "Дан", "Айгүл Бектенова", """
                    "title": {"ru": "Дело Даны Бектеновой"}, "incidents": [{"id": "i1", "kinds": ["forced-labour"],
                    "participants": [{"party": "p1", "role": "victim"}, {"party": "p2", "role": "victim"}]}],
                    "persons": [{"id": "p1", "names": [{"text": "Айгүл Бектенова"}], "sex": "female",
                    "contacts": [{"value": "+7 701 555 12 34"}]}, {"id": "p2", "names": [{"text": "Дана Бектенова"}],
                    "restriction": {"scope": ["name"]}}]
                    """),
            new Case("an age of 18 in a later report", "public", "adult", "", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}],
                    "time": {"date": "2021"}, "sources": [{"source": "s1"}]}], "persons": [{"id": "p1",
                    "ages": [{"age": {"value": 18}}]}], "sources": [{"id": "s1", "published": {"date": "2024-06-11"}}]
                    """),
            new Case("an age of 18 in a later report", "hub", "adult|ctdc", "", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}],
                    "time": {"date": "2021"}, "sources": [{"source": "s1"}]}], "persons": [{"id": "p1",
                    "ages": [{"age": {"value": 18}}]}], "sources": [{"id": "s1", "published": {"date": "2024-06-11"}}]
                    """),
            new Case("an age of 20 without any day", "hub", "adult|ctdc", "", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}],
                    "time": {"date": "2021"}}], "persons": [{"id": "p1", "ages": [{"age": {"value": 20}}]}]
                    """),
            new Case("an age of 22 without any day", "public", "adult", "", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}],
                    "time": {"date": "2021"}}], "persons": [{"id": "p1", "ages": [{"age": {"value": 22}}]}]
                    """),
            new Case("an age of 22 in a report of the same year", "hub", "", "ctdc-21-23", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}],
                    "time": {"date": "2021-04"}, "sources": [{"source": "s1"}]}], "persons": [{"id": "p1",
                    "ages": [{"age": {"value": 22}}]}], "sources": [{"id": "s1", "published": {"date": "2021-06-11"}}]
                    """),
            new Case("an age of 40 without any day", "hub", "", "ctdc-39-47", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}],
                    "time": {"date": "2021"}}], "persons": [{"id": "p1", "ages": [{"age": {"value": 40}}]}]
                    """),
            new Case("an age of 40 with its year", "hub", "", "ctdc-39-47", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}],
                    "time": {"date": "2021"}}], "persons": [{"id": "p1", "ages": [{"age": {"value": 40},
                    "asOf": {"date": "2021"}}]}]
                    """),
            new Case("an age of 40 with its year", "public", "", "adult", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}],
                    "time": {"date": "2021"}}], "persons": [{"id": "p1", "ages": [{"age": {"value": 40},
                    "asOf": {"date": "2021"}}]}]
                    """),
            new Case("an age of 22 with its day", "hub", "", "ctdc-21-23", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}],
                    "time": {"date": "2021-04-03/2022-11-08"}}], "persons": [{"id": "p1", "ages": [{"age": {"value": 22},
                    "asOf": {"date": "2021-10-01"}}]}]
                    """),
            new Case("an age of 19 on a later day", "hub", "adult|ctdc", "", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}],
                    "time": {"date": "2019-04-03/2022-11-08"}}], "persons": [{"id": "p1", "ages": [{"age": {"value": 19},
                    "asOf": {"date": "2021-10-01"}}]}]
                    """),
            new Case("an age of 17", "hub", "ctdc-18|adult", "", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}],
                    "time": {"date": "2021"}}], "persons": [{"id": "p1", "ages": [{"age": {"value": 17}}]}]
                    """),
            new Case("an age of 17", "public", "adult", "minor", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}],
                    "time": {"date": "2021"}}], "persons": [{"id": "p1", "ages": [{"age": {"value": 17}}]}]
                    """),
            new Case("an adult, without a number", "public", "", "adult", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}],
                    "time": {"date": "2021"}}], "persons": [{"id": "p1", "ages": [{"age": {"group": "adult"}}]}]
                    """),
            new Case("an adult, said later", "public", "adult", "", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}],
                    "time": {"date": "2021"}}], "persons": [{"id": "p1", "ages": [{"age": {"group": "adult"},
                    "asOf": {"date": "2024"}}]}]
                    """),
            new Case("a birth beside an age", "hub", "", "1995/1999", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}],
                    "time": {"date": "2021"}}], "persons": [{"id": "p1", "ages": [{"age": {"value": 22},
                    "asOf": {"date": "2021"}}], "birth": {"time": {"date": "1999-05-06"}}}]
                    """),
            new Case("a claim that two entries are the same", "police", "Бектенова|Омарова", "", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}]}],
                    "persons": [{"id": "p1", "names": [{"text": "Айгүл Бектенова"}]}, {"id": "p2",
                    "names": [{"text": "Гүлнар Омарова"}], "restriction": {"scope": ["name"]}}], "relations": [{"id": "r1",
                    "kind": "acquainted", "from": "p1", "to": "p2", "claims": [{"standing": "stated",
                    "sources": [{"source": "s1"}], "says": {"kind": "same-as"}}]}], "sources": [{"id": "s1"}]
                    """),
            new Case(
                    "numbers of telephones, but not of papers",
                    "police",
                    "555 12 34|aigul_b|77015551234",
                    "990506450123",
                    """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}]}],
                    "persons": [{"id": "p1", "contacts": [{"value": "+7 701 555 12 34"}],
                    "identifiers": [{"scheme": "national-id-number", "value": "990506450123"}, {"scheme": "phone-number",
                    "value": "77015551234"}, {"scheme": "account-name", "value": "aigul_b"}],
                    "restriction": {"scope": ["contact"]}}]
                    """),
            new Case("Yuldashev", "police", "Юлдашевым", "", """
                    "title": {"ru": "Дело: Юлдашевым"}, "incidents": [{"id": "i1", "kinds": ["forced-labour"],
                    "participants": [{"party": "p1", "role": "victim"}]}], "persons": [{"id": "p1",
                    "names": [{"text": "Ali Yoʻldoshev"}], "restriction": {"scope": ["name"]}}]
                    """),
            new Case("Tukhtaev", "police", "Тухтаевым", "", """
                    "title": {"ru": "Дело: Тухтаевым"}, "incidents": [{"id": "i1", "kinds": ["forced-labour"],
                    "participants": [{"party": "p1", "role": "victim"}]}], "persons": [{"id": "p1",
                    "names": [{"text": "Ali Toʻxtayev"}], "restriction": {"scope": ["name"]}}]
                    """),
            new Case("Utkirzhon", "police", "Уткиржон", "", """
                    "title": {"ru": "Дело: Уткиржон"}, "incidents": [{"id": "i1", "kinds": ["forced-labour"],
                    "participants": [{"party": "p1", "role": "victim"}]}], "persons": [{"id": "p1",
                    "names": [{"text": "Ali Oʻtkir"}], "restriction": {"scope": ["name"]}}]
                    """),
            new Case("Urinbaev", "police", "Уринбаев", "", """
                    "title": {"ru": "Дело: Уринбаев"}, "incidents": [{"id": "i1", "kinds": ["forced-labour"],
                    "participants": [{"party": "p1", "role": "victim"}]}], "persons": [{"id": "p1",
                    "names": [{"text": "Ali Oʻrinboyev"}], "restriction": {"scope": ["name"]}}]
                    """),
            new Case("Gulamov", "police", "Гуламов", "", """
                    "title": {"ru": "Дело: Гуламов"}, "incidents": [{"id": "i1", "kinds": ["forced-labour"],
                    "participants": [{"party": "p1", "role": "victim"}]}], "persons": [{"id": "p1",
                    "names": [{"text": "Ali Gʻulomov"}], "restriction": {"scope": ["name"]}}]
                    """),
            new Case("Tukhtaeva", "police", "Тухтаева", "", """
                    "title": {"ru": "Дело: Тухтаева"}, "incidents": [{"id": "i1", "kinds": ["forced-labour"],
                    "participants": [{"party": "p1", "role": "victim"}]}], "persons": [{"id": "p1",
                    "names": [{"text": "Ali Toʻxtayeva"}], "restriction": {"scope": ["name"]}}]
                    """),
            new Case("a label that tells an illness", "police", "pregnant", "victim", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"}]}],
                    "persons": [{"id": "p1", "label": {"en": "the pregnant woman"}, "health": [{"kind": "pregnancy"}],
                    "restriction": {"scope": ["health"]}}]
                    """),
            new Case("a group of one that refused", "partner", "Nukus|22|UZ|Бектенова", "victim", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"},
                    {"party": "g1", "role": "victim"}]}], "persons": [{"id": "p1", "names": [{"text": "Айгүл Бектенова"}],
                    "consents": [{"kind": "data-processing", "given": false}]}], "groups": [{"id": "g1", "count": {"value": 1},
                    "members": ["p1"], "label": {"en": "the nurse from Nukus"}, "traits": [{"applies": "each",
                    "ages": [{"age": {"value": 22}}], "citizenships": [{"country": "UZ"}], "residences": [{"kind": "origin",
                    "jurisdiction": "UZ-QR"}]}]}]
                    """),
            new Case("what holds for each of a group", "police", "hiv", "victim", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"},
                    {"party": "g1", "role": "victim"}]}], "persons": [{"id": "p1", "health": [{"kind": "hiv"}],
                    "restriction": {"scope": ["health"]}}], "groups": [{"id": "g1", "members": ["p1"],
                    "traits": [{"applies": "each", "health": [{"kind": "hiv"}]}]}]
                    """),
            new Case("a short name with an ending", "police", "Анн|Показ", "", """
                    "title": {"ru": "Показания Анны, Кати и Ильи"}, "incidents": [{"id": "i1", "kinds": ["forced-labour"],
                    "participants": [{"party": "p1", "role": "victim"}]}], "persons": [{"id": "p1",
                    "names": [{"text": "Анна Ким"}], "restriction": {"scope": ["name"]}}]
                    """),
            new Case("labels and names of a family", "police", "husband|couple|spouse", "driver|Оспанов", """
                    "incidents": [{"id": "i1", "kinds": ["forced-labour"], "participants": [{"party": "p1", "role": "victim"},
                    {"party": "p2", "role": "driver"}]}], "persons": [{"id": "p1", "sex": "female",
                    "restriction": {"scope": ["family"]}}, {"id": "p2", "label": {"en": "the victim's husband"},
                    "names": [{"text": "Марат Оспанов"}]}], "groups": [{"id": "g1", "label": {"en": "the couple"},
                    "members": ["p1", "p2"]}], "relations": [{"id": "r1", "kind": "spouse", "from": "p1", "to": "p2"}]
                    """));
}
