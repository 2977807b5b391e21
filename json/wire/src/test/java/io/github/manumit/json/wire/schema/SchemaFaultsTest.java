package io.github.manumit.json.wire.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.time.PartialDate;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One wrong value gives one finding, and claims need not be complete. */
class SchemaFaultsTest {

    private static final String CASE = """
            {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
            "id": "https://case.example/1", "incidents": [{"id": "inc1", %s}]}""";

    private static List<?> judge(String member) throws IOException {
        return CaseFileSchemaTest.judge(CASE.formatted(member));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "wrong type | 'title': 'text'",
                "null | 'title': null",
                "unknown word | 'kinds': ['forced-labor']",
                "empty word | 'kinds': ['']",
                "no code of its list | 'kinds': ['iccs:2.3.2']",
                "no code at all | 'kinds': ['iccs:']",
                "number for a word | 'kinds': [1]",
                "no date | 'time': {'date': '10 June'}",
                "no language | 'title': {'kk_Cyrl': 'a'}",
                "no text | 'title': {}",
                "number for a text | 'title': {'en': 1}",
                "no code | 'jurisdictions': ['Kazakhstan']",
                "no id | 'purposes': [{'id': 'a#b', 'kind': 'slavery'}]",
                "no kind | 'purposes': [{'id': 'pu1'}]",
                "no reference | 'purposes': [{'kind': 'slavery', 'of': ['#']}]",
                "no duration | 'duration': {'value': '3 years'}",
                "no comparator | 'duration': {'value': 'P3Y', 'comparator': '=>'}",
                "nothing that is absent | 'absent': {'colour': 'unknown'}",
                "no reason | 'absent': {'title': 'forgotten'}",
                "no time stamp | 'sources': [{'source': 5}]",
                "no claim | 'claims': [{'id': 'c1', 'says': {}}]",
                "number for an entity in a claim | 'claims': [{'standing': 'stated', 'says': 1}]",
                "no kind in a claim | 'claims': [{'standing': 'stated', 'says': {'purposes': [{'id': 'pu1'}]}}]",
                "value and word | 'duration': {'value': 'P3Y', 'word': 'several'}",
                "value and bounds | 'duration': {'value': 'P3Y', 'low': 'P2Y', 'high': 'P4Y'}",
                "comparator alone | 'duration': {'comparator': '<'}",
                "word that is near | 'duration': {'word': 'several', 'approximate': true}",
                "two lower bounds | 'duration': {'low': 'P2Y', 'lowWord': 'several', 'high': 'P4Y'}",
                "comparator without its bound | 'duration': {'low': 'P2Y', 'highComparator': '<'}",
                "wrong in a claim | 'claims': [{'standing': 'stated', 'says': {'kinds': ['x']}}]"
            })
    void oneWrongValueYieldsOneFinding(String name, String member) throws IOException {
        assertThat(judge(member.replace('\'', '"'))).as(name).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'kinds': ['org:kind']",
                "'kinds': ['iccs:0203']",
                "'colour': 1",
                "'purposes': [{'kind': 'slavery', 'colour': 1}]",
                "'purposes': [{'kind': 'slavery', 'of': ['https://case.example/2#p1']}]",
                "'claims': [{'standing': 'stated', 'says': {'purposes': [{'id': 'pu1', 'kind': 'slavery'}]}}]",
                "'duration': {'value': 'P3Y', 'comparator': '<', 'approximate': true}",
                "'duration': {'low': 'P2Y', 'lowComparator': '>', 'highWord': 'many'}"
            })
    void acceptsWhatIsLocalUnknownOrPartial(String member) throws IOException {
        assertThat(judge(member.replace('\'', '"'))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1984",
                "1984-06",
                "XXXX-06-10",
                "156X-12-25",
                "2004-06-~01/2004-06-~20",
                "?2004-06-~10",
                "2004?-06-11",
                "1950S2",
                "Y-17E7S3",
                "Y170000002",
                "-0005",
                "2001-21",
                "2001-41",
                "1985-04-12T23:20:30Z",
                "1985-04-12T23:20:30",
                "1985-04-12T23:20:30-04",
                "1985-04-12T23:20:30+04:30",
                "2005/..",
                "2005/",
                "/2005",
                "../2005",
                "../..",
                "/..",
                "../",
                "[1667,1668,1670..1672]",
                "[..1760-12-03]",
                "{1960,1961-12}",
                "{1667..}",
                "[1984]",
                "1984~/2004-06"
            })
    void takesEveryDateThatTheModelTakes(String date) throws IOException {
        assertThat(PartialDate.parse(date).text()).isEqualTo(date);
        assertThat(judge("\"time\": {\"date\": \"" + date + "\"}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2023-6-1", "10.06.2023", "June 2023", "2023-06-10 12:00", "84", "1984-13-99x", "2023-51"})
    void refusesWhatIsNoDate(String date) throws IOException {
        assertThat(judge("\"time\": {\"date\": \"" + date + "\"}")).isNotEmpty();
    }

    @Test
    void asksForTheHead() throws IOException {
        assertThat(CaseFileSchemaTest.judge("{}")).hasSize(3);
        assertThat(CaseFileSchemaTest.judge("[]")).isNotEmpty();
    }
}
