package io.github.manumit.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.json.CaseFileJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules report where no reading is consistent, and are silent where one is. */
class RuleReadingsTest {

    private static List<String> check(String content) {
        String json = "{'$schema': 'https://manumit.github.io/schema/0.1/case-file.schema.json',"
                + " 'formatVersion': '0.1', 'id': 'https://case.example/1', "
                + content
                + '}';
        return CaseFileJson.standard()
                .check(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .findings()
                .stream()
                .map(finding -> finding.code() + ' ' + finding.pointer())
                .toList();
    }

    private static String incident(String date, String more) {
        String time = date.isEmpty() ? "" : ", 'time': {'date': '" + date + "'}";
        return "'incidents': [{'id': 'i1', 'kinds': ['forced-labour']" + time + more + "}]";
    }

    @ParameterizedTest
    @CsvSource({"1985, false", "2020, true", "'', false", "1990/2020, false"})
    void theLawOfAnotherSuccessorStateIsForeignOnceTheFormerStateHasEnded(String date, boolean foreign) {
        List<String> findings = check(incident(date, ", 'jurisdictions': ['KZ']")
                + ", 'persons': [{'id': 'p1'}],"
                + "'charges': [{'id': 'c1', 'citations': [{'jurisdiction': 'EE'}], 'defendants': ['p1']}]");
        assertThat(findings)
                .isEqualTo(foreign ? List.of("charge.foreign-statute /charges/0/citations/0/jurisdiction") : List.of());
    }

    @Test
    void aCountryAloneIsACitation() {
        assertThat(check("'persons': [{'id': 'p1'}],"
                        + "'charges': [{'id': 'c1', 'citations': [{'jurisdiction': 'BE'}], 'defendants': ['p1']}]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, '', 2020-01-01, ', ''parties'': [''p1'']', true",
        "2020-01-01/.., '', 2020-03-01/2020-04-01, '', true",
        "2020-01-01/.., ', ''parties'': [''p1'']', 2020-03-01/2020-04-01, '', true",
        "2020-01-01, ', ''parties'': [''p2'']', 2020-01-01, ', ''parties'': [''p1'']', false",
        "2020-04-01/.., '', 2020-03-01/2020-04-01, '', false",
        "2020-03, '', 2020-03, '', false",
        "2020-03~, '', 2020-03-10, '', false"
    })
    void statesOfFinalityContradictEachOtherIfTheyWereThereOnOneDay(
            String finalAt, String finalFor, String openAt, String openFor, boolean contradicts) {
        String state = "{'finality': '%s', 'time': {'date': '%s'}%s}";
        List<String> findings =
                check("'persons': [{'id': 'p1'}, {'id': 'p2'}], 'decisions': [{'id': 'd1', 'finality': ["
                        + String.format(state, "final", finalAt, finalFor)
                        + ", "
                        + String.format(state, "open-to-appeal", openAt, openFor)
                        + "]}]");
        assertThat(findings)
                .isEqualTo(
                        contradicts ? List.of("finality.final-and-open /decisions/0/finality/1/finality") : List.of());
    }

    @Test
    void whatASourceClaimsOfAnIncidentIsNotMissing() {
        String child =
                "'incidents': [{'id': 'i1', 'kinds': ['trafficking-in-children'], 'acts': [{'kind': 'transfer'}]%s}]";
        String claim =
                ", 'claims': [{'standing': '%s', 'sources': [{'source': 's1'}], 'says': {'purposes': [{'kind': 'forced-labour'}]}}]";
        String sources = ", 'sources': [{'id': 's1'}]";
        String missing = "incident.trafficking-without-purpose /incidents/0/purposes";
        assertThat(check(String.format(child, ""))).containsExactly(missing);
        assertThat(check(String.format(child, String.format(claim, "stated")) + sources))
                .isEmpty();
        assertThat(check(String.format(child, String.format(claim, "denied")) + sources))
                .containsExactly(missing);
    }

    @ParameterizedTest
    @CsvSource({"holding, true", "sale, true", "advertising, true", "receipt, false", "org:lure, false"})
    void onlyTheActsOfTheProtocolMakeTrafficking(String act, boolean missing) {
        List<String> findings =
                check("'incidents': [{'id': 'i1', 'kinds': ['trafficking-in-children'], 'acts': [{'kind': '" + act
                        + "'}], 'purposes': [{'kind': 'forced-labour'}]}]");
        assertThat(findings.contains("incident.trafficking-without-act /incidents/0/acts"))
                .isEqualTo(missing);
    }

    @Test
    void countsAndSumsAreNotNegative() {
        assertThat(
                        check(
                                "'groups': [{'id': 'g1', 'count': {'value': -3}}],"
                                        + "'transactions': [{'id': 't1', 'kind': 'paid', 'amounts': [{'value': -5, 'currency': 'USD'}]}]"))
                .containsExactly(
                        "number.out-of-bounds /groups/0/count", "number.out-of-bounds /transactions/0/amounts/0");
        assertThat(check("'observations': [{'id': 'o1', 'indicator': 'victims-detected', 'value': {'value': 3},"
                        + " 'changes': [{'by': {'value': -3}}]}]"))
                .isEmpty();
    }

    @Test
    void theProvisionsOfACountMustHaveBeenInForce() {
        String file = incident("%s", "") + ", 'persons': [{'id': 'p1'}], 'charges': [{'id': 'c1', 'defendants': ['p1'],"
                + " 'citations': [{'jurisdiction': 'KZ'}], 'counts': [{'citations': [{'statute': 'KZ-CC-2014',"
                + " 'path': [{'level': 'article', 'value': '128'}]}]}]}]";
        assertThat(check(String.format(file, "2016"))).isEmpty();
        assertThat(check(String.format(file, "2010")))
                .containsExactly("citation.not-in-force /charges/0/counts/0/citations/0");
    }

    @Test
    void aClaimMustNotRelateAPartyToItself() {
        assertThat(check("'persons': [{'id': 'p1'}, {'id': 'p2'}], 'relations': [{'id': 'r1', 'kind': 'employer',"
                        + " 'from': 'p1', 'to': 'p2', 'claims': [{'standing': 'stated', 'sources': [{'source': 's1'}],"
                        + " 'says': {'to': 'p1'}}]}], 'sources': [{'id': 's1'}]"))
                .containsExactly("relation.to-self /relations/0/claims/0/says/to");
    }

    @ParameterizedTest
    @CsvSource({"after, after, true", "before, shortly-before, true", "after, before, false", "during, during, false"})
    void relativeTimesArePartOfTheOrderOfEvents(String first, String second, boolean circular) {
        String event = "{'id': '%s', 'kind': 'raid', 'time': {'relativeTo': {'from': '%s', 'direction': '%s'}}}";
        List<String> findings = check("'events': [" + String.format(event, "e1", "e2", first) + ", "
                + String.format(event, "e2", "e1", second) + "]");
        assertThat(findings.stream().anyMatch(each -> each.startsWith("event.order-cycle")))
                .isEqualTo(circular);
        assertThat(findings).hasSize(circular ? 1 : 0);
    }

    @Test
    void anEventIsNotAfterItself() {
        assertThat(check("'events': [{'id': 'e1', 'kind': 'raid',"
                        + " 'time': {'relativeTo': {'from': 'e1', 'direction': 'after'}}}]"))
                .containsExactly("event.order-cycle /events/0/time/relativeTo/from");
    }

    @Test
    void custodyOfSomeoneWithoutAnyRoleIsReported() {
        assertThat(check("'persons': [{'id': 'p1'}, {'id': 'p2'}], 'proceedings': [{'id': 'pr1', 'kind': 'criminal',"
                        + " 'participants': [{'party': 'p2', 'role': 'judge'}],"
                        + " 'custody': [{'party': 'p1', 'kind': 'arrest'}]}]"))
                .containsExactly("custody.role-not-custodial /proceedings/0/custody/0/party");
        String silent = "'persons': [{'id': 'p1'}, {'id': 'p2'}], 'proceedings': [{'id': 'pr1', 'kind': 'criminal',"
                + " 'custody': [{'party': 'p1', 'kind': 'arrest'}]}]";
        assertThat(check(silent)).isEmpty();
        assertThat(check(silent
                        + ", 'charges': [{'id': 'c1', 'proceeding': 'pr1', 'citations': [{'jurisdiction': 'KZ'}],"
                        + " 'defendants': ['p2']}]"))
                .containsExactly("custody.role-not-custodial /proceedings/0/custody/0/party");
    }

    @Test
    void aRelativeTimeFollowsFromEventsBeforeAnUndatedOne() {
        assertThat(
                        check(
                                "'events': [{'id': 'e1', 'kind': 'raid', 'time': {'date': '2020-05'}},"
                                        + " {'id': 'e2', 'kind': 'raid', 'after': ['e1']},"
                                        + " {'id': 'e3', 'kind': 'raid', 'time': {'date': '2020-03', 'relativeTo': {'from': 'e2', 'direction': 'after'}}}]"))
                .containsExactly("event.order-contradicts-dates /events/2/time/relativeTo/from");
    }

    @ParameterizedTest
    @CsvSource({"during, 2019, true", "throughout, 2019, true", "throughout, 2023, true", "throughout, 2021, false"})
    void whatLastsThroughoutSomethingIsAtItsTime(String direction, String date, boolean contradicted) {
        String anchor = "{'id': 'e1', 'kind': 'raid', 'time': {'date': '2021'}}";
        String event = "{'id': 'e2', 'kind': 'abuse', 'time': {'date': '" + date
                + "', 'relativeTo': {'from': 'e1', 'direction': '" + direction + "'}}}";
        assertThat(check("'events': [" + anchor + ", " + event + "]"))
                .isEqualTo(contradicted ? List.of("time.contradicts-anchor /events/1/time/date") : List.of());
    }

    @Test
    void timesOfDayCountInTheOrderOfEvents() {
        assertThat(check(secondAfterFirst("2023-06-11T01:00:00+06:00", "2023-06-10T22:00:00Z")))
                .isEmpty();
        assertThat(check(secondAfterFirst("2023-06-10T09:00:00Z", "2023-06-10T08:00:00Z")))
                .containsExactly("event.order-contradicts-dates /events/1/after/0");
        assertThat(check(secondAfterFirst("2023-06-10T09:00:00Z", "2023-06-10T08:00:00")))
                .isEmpty();
    }

    @Test
    void theLatestMomentCountsEvenIfItsDayIsEarlier() {
        String first = "{'id': 'e1', 'kind': 'raid', 'time': {'date': '2023-06-10T22:00:00Z'}}";
        String second = "{'id': 'e2', 'kind': 'raid', 'time': {'date': '2023-06-11T01:00:00+06:00'}}";
        String third = "{'id': 'e3', 'kind': 'raid', 'after': ['e1', 'e2']}";
        String last = "{'id': 'e4', 'kind': 'raid', 'time': {'date': '2023-06-10T21:00:00Z'}, 'after': ['e3']}";
        assertThat(check("'events': [" + String.join(",", first, second, third, last) + "]"))
                .containsExactly("event.order-contradicts-dates /events/3/after/0");
    }

    private static String secondAfterFirst(String first, String second) {
        return "'events': [{'id': 'e1', 'kind': 'raid', 'time': {'date': '" + first + "'}},"
                + " {'id': 'e2', 'kind': 'raid', 'time': {'date': '" + second + "'}, 'after': ['e1']}]";
    }
}
