package io.github.manumit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.NameForm;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.party.Person;
import io.github.manumit.validation.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolesTest {

    private static final CaseFileJson JSON = CaseFileJson.standard();

    private static Checked check(String inner) {
        return JSON.check(
                "{\"$schema\":\"s\",\"formatVersion\":\"0.1\",\"id\":\"https://x.example/1\",\"incidents\":[{\"id\":\"i1\"}],"
                        + inner + "}");
    }

    private static List<String> found(Checked checked) {
        return checked.findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    @Test
    void theRestIsReadAndRulesPointToTheDocument() {
        Checked checked = check("\"persons\":[5,{\"id\":\"p1\"},{\"names\":[]},{\"id\":\"p2\",\"names\":[null,{}]}]");
        assertThat(checked.caseFile().persons()).extracting(Person::id).containsExactly("p1", "p2");
        assertThat(found(checked))
                .containsExactly(
                        "json.wrong-type /persons/0",
                        "id.missing /persons/2/id",
                        "json.null /persons/3/names/0",
                        "required.missing /persons/3/names/1/text");
        assertThat(checked.findings().get(3).column()).isEqualTo(checkedColumn("{}]}]"));
    }

    private static int checkedColumn(String from) {
        String text =
                "{\"$schema\":\"s\",\"formatVersion\":\"0.1\",\"id\":\"https://x.example/1\",\"incidents\":[{\"id\":\"i1\"}],"
                        + "\"persons\":[5,{\"id\":\"p1\"},{\"names\":[]},{\"id\":\"p2\",\"names\":[null,{}]}]}";
        return text.indexOf(from) + 1;
    }

    @Test
    void whatFollowsFromAHoleIsNotReportedTwice() {
        assertThat(found(check("\"persons\":[{\"id\":\"p1\",\"names\":[{\"text\":5}]}]")))
                .containsExactly("json.wrong-type /persons/0/names/0/text");
        assertThat(found(JSON.check(
                        "{\"$schema\":\"s\",\"formatVersion\":1,\"id\":\"https://x.example/1\",\"incidents\":[4]}")))
                .containsExactly("json.wrong-type /formatVersion", "json.wrong-type /incidents/0");
        assertThat(found(check(
                        "\"persons\":[{\"id\":\"p1\",\"names\":[{\"text\":\"a\",\"time\":{\"date\":\"soon\"}}]}]")))
                .containsExactly("date.not-edtf /persons/0/names/0/time/date");
    }

    @Test
    void whatFollowsFromAHoleElsewhereIsNotReportedEither() {
        String custody = "\"custody\":[{\"party\":\"p1\",\"kind\":\"house-arrest\"}]";
        assertThat(found(check("\"persons\":[{\"id\":\"p1\"}],\"proceedings\":[{\"id\":\"pr1\",\"kind\":\"criminal\","
                        + "\"participants\":[{\"party\":\"p1\",\"role\":5}]," + custody + "}]")))
                .containsExactly("json.wrong-type /proceedings/0/participants/0/role");
        String reading = "{\"standing\":\"possible-reading\",\"sources\":[{\"source\":\"s1\"}],\"alternatives\":%s,"
                + "\"says\":{\"sex\":\"female\"}}";
        assertThat(found(check("\"persons\":[{\"id\":\"p1\",\"claims\":[" + reading.formatted("\"a\"") + ","
                        + reading.formatted("5") + "]}],\"sources\":[{\"id\":\"s1\"}]")))
                .containsExactly("json.wrong-type /persons/0/claims/1/alternatives");
        assertThat(found(check("\"producer\":5,\"persons\":[{\"id\":\"p1\",\"claims\":[{\"standing\":\"inferred\","
                        + "\"inference\":{\"from\":[\"i1\"]},\"says\":{\"sex\":\"female\"}}]}]")))
                .containsExactly("json.wrong-type /producer");
        assertThat(found(check("\"persons\":[{\"id\":\"p1\",\"claims\":[{\"standing\":5,"
                        + "\"inference\":{\"from\":[\"i1\"]},\"says\":{\"sex\":\"female\"}}]}]")))
                .containsExactly("json.wrong-type /persons/0/claims/0/standing");
    }

    @Test
    void aReferenceToWhatMayBeInAHoleIsNotReported() {
        String relation =
                ",\"events\":[{\"id\":\"v1\",\"kind\":\"rescue\",\"participants\":[{\"party\":\"p9\",\"role\":\"captive\"}]}]";
        assertThat(found(check("\"persons\":[{\"id\":\"p1\"}]" + relation)))
                .contains("reference.unknown /events/0/participants/0/party");
        assertThat(found(check("\"persons\":[{\"id\":5}]" + relation)))
                .containsExactly("json.wrong-type /persons/0/id");
        assertThat(found(check("\"places\":[5]" + relation)))
                .contains("reference.unknown /events/0/participants/0/party");
    }

    @Test
    void aQuantityWithAnUnreadablePartIsOneFault() {
        assertThat(found(check("\"persons\":[{\"id\":\"p1\",\"children\":{\"value\":\"2\",\"unit\":\"person\"}}]")))
                .containsExactly("json.wrong-type /persons/0/children/value");
        assertThat(found(check("\"persons\":[{\"id\":\"p1\",\"ages\":[{\"age\":{\"value\":null}}]}]")))
                .containsExactly("json.null /persons/0/ages/0/age/value");
    }

    @Test
    void quantitiesWhosePartsContradictEachOtherAreRefused() {
        for (String parts : List.of(
                "",
                "\"unit\":\"day\"",
                "\"value\":1,\"word\":\"many\"",
                "\"value\":1,\"low\":1",
                "\"low\":1,\"lowWord\":\"few\",\"high\":2",
                "\"value\":1,\"comparator\":\"=>\"",
                "\"comparator\":\">\"",
                "\"approximate\":true",
                "\"value\":1,\"approximate\":false",
                "\"word\":\"many\",\"approximate\":true",
                "\"low\":1,\"high\":2,\"approximate\":true",
                "\"low\":1,\"high\":2,\"highComparator\":\"<=\"",
                "\"low\":1,\"highComparator\":\"<\"")) {
            assertThat(found(check("\"persons\":[{\"id\":\"p1\",\"children\":{" + parts + "}}]")))
                    .as(parts)
                    .containsExactly("quantity.malformed /persons/0/children");
        }
        assertThat(found(check("\"persons\":[{\"id\":\"p1\",\"children\":{\"low\":2,\"high\":1}}]")))
                .containsExactly("quantity.range-reversed /persons/0/children");
    }

    @Test
    void oneEndMayAlsoBeSpelledAsLowOrHighAndIsWrittenTheOneWay() {
        Checked checked = check("\"persons\":[{\"id\":\"p1\",\"children\":{\"low\":2}}]");
        assertThat(JSON.write(checked.caseFile())).contains("\"children\":{\"value\":2,\"comparator\":\">=\"}");
    }

    @Test
    void anElementWithAMalformedIdIsKeptWithoutIt() {
        Checked checked = check("\"persons\":[{\"id\":\"p1\",\"citizenships\":[{\"id\":\"a#b\",\"country\":\"KZ\"}]}]");
        assertThat(found(checked)).containsExactly("id.malformed /persons/0/citizenships/0/id");
        assertThat(checked.caseFile().persons().get(0).traits().citizenships()).hasSize(1);
    }

    @Test
    void aCaseFileWithoutIdIsCheckedButNotGivenOut() {
        Checked checked = JSON.check(
                "{\"$schema\":\"s\",\"formatVersion\":\"0.1\",\"incidents\":[{\"id\":\"i1\"}],\"persons\":[{\"id\":\"i1\"}]}");
        assertThat(checked.caseFile()).isNull();
        assertThat(found(checked)).containsExactly("id.missing /id", "id.duplicate /persons/0/id");
    }

    @Test
    void unknownPropertiesAreKeptWhereTheyStandAndFoundThere() {
        Checked checked =
                check("\"persons\":[{\"id\":\"p1\",\"yy\":1,\"names\":[{\"zz\":null,\"text\":\"a\",\"aa\":[]}]}]");
        CaseFile caseFile = checked.caseFile();
        assertThat(caseFile.persons().get(0).meta().extensions().values().keySet())
                .containsExactly("yy");
        NameForm name = caseFile.persons().get(0).names().get(0);
        assertThat(name.extensions().values().keySet()).containsExactly("aa", "zz");
        assertThat(name.extensions().get("zz")).contains(new JsonValue.JsonNull());
        assertThat(found(checked))
                .containsExactly(
                        "property.unknown /persons/0",
                        "property.unknown /persons/0/names/0",
                        "property.unknown /persons/0/names/0");
        int start = 89;
        assertThat(checked.findings()).extracting(Finding::column).containsExactly(start + 24, start + 41, start + 62);
        assertThat(JSON.write(caseFile))
                .endsWith("\"persons\":[{\"id\":\"p1\",\"names\":[{\"text\":\"a\",\"aa\":[],\"zz\":null}],\"yy\":1}]}");
    }

    @Test
    void aClaimHasTheIdOfItsEntityWhereverThatStands() {
        String claims =
                "\"claims\":[{\"id\":\"c1\",\"standing\":\"denied\",\"says\":{\"sex\":\"female\",\"id\":\"kept\"}}]";
        Person before = check("\"persons\":[{\"id\":\"p1\"," + claims + "}]")
                .caseFile()
                .persons()
                .get(0);
        Person after = check("\"persons\":[{" + claims + ",\"id\":\"p1\"}]")
                .caseFile()
                .persons()
                .get(0);
        assertThat(before.equals(after)).isTrue();
        Person says = before.meta().claims().get(0).says();
        assertThat(says.id()).isEqualTo("p1");
        assertThat(says.meta().extensions().values()).containsKey("id");
    }

    @Test
    void namesAndTextsOfTheDocumentAreNeverShown() {
        Checked checked = check(
                "\"Karimov\":1,\"persons\":[{\"id\":\"p1\",\"Karimov\":{\"Karimov\":\"\\ud800Karimov\"},\"absent\":{\"Karimov\":5},"
                        + "\"summary\":{\"Karimov\":\"Karimov\",\"en\":5},\"names\":\"Karimov\",\"sex\":\"Karimov\"}]");
        assertThat(checked.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("Karimov"));
        assertThat(checked.toString()).doesNotContain("Karimov");
    }
}
