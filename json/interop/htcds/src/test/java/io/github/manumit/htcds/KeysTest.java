package io.github.manumit.htcds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.IdentifierScheme;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.ReportedStatusKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which rows are about one person, and which belong to one incident. */
class KeysTest {

    private static final String ID = "https://example.org/cases/1";
    private static final ExportOptions ALL = ExportOptions.standard().withRows(EnumSet.allOf(RowKind.class));

    private static HtcdsRecord.Builder row(String person, String incident) {
        return HtcdsRecord.builder().person(person).incident(incident);
    }

    @Test
    void rowsWithOneKeyAreOnePersonWithAllEventsAndNotes() {
        List<HtcdsRecord> rows = List.of(
                row("17", "")
                        .add(HtcdsField.PRS_FIRST_NAME, "Aigul")
                        .add(HtcdsField.HTE_TYPE, "Recruitment")
                        .add(HtcdsField.HTE_DATE, "2019-05")
                        .build(),
                row("17", "")
                        .add(HtcdsField.PRS_SECOND_NAME, "S.")
                        .add(HtcdsField.HTE_TYPE, "Exploitation")
                        .add(HtcdsField.CCO_CASE_COMMENT, "Called twice.")
                        .build());
        CaseFile made = HtcdsImport.caseFile(ID, rows).caseFile();
        assertThat(made.persons()).hasSize(1);
        assertThat(made.persons().get(0).names().get(0).text()).isEqualTo("Aigul S.");
        assertThat(made.persons().get(0).meta().identifiers()).singleElement().satisfies(key -> {
            assertThat(key.scheme()).isEqualTo(IdentifierScheme.PSEUDONYMOUS_KEY);
            assertThat(key.value()).isEqualTo("17");
        });
        assertThat(made.incidents()).hasSize(1);
        assertThat(made.events()).hasSize(2);
        List<HtcdsRecord> back = HtcdsExport.rows(made, ALL).rows();
        assertThat(back).hasSize(2).allMatch(each -> each.person().equals("17"));
        assertThat(back.get(1).values().keySet())
                .containsExactly(HtcdsField.PRS_FIRST_NAME, HtcdsField.PRS_SECOND_NAME, HtcdsField.HTE_TYPE);
    }

    @Test
    void victimsOfOneIncidentShareItAndWhatHappened() {
        List<HtcdsRecord> rows = new ArrayList<>();
        for (String name : List.of("Aigul", "Dilnoza")) {
            rows.add(row(name, "raid")
                    .add(HtcdsField.PRS_FIRST_NAME, name)
                    .add(HtcdsField.VIC_FORCED_LABOUR_INDUSTRY, "F_Construction")
                    .add(HtcdsField.VIC_METHODS_OF_CONTROL, "DebtBondage")
                    .add(HtcdsField.HTE_TYPE, "Transit")
                    .build());
        }
        CaseFile made = HtcdsImport.caseFile(ID, rows).caseFile();
        assertThat(made.incidents()).hasSize(1);
        assertThat(made.incidents().get(0).means())
                .singleElement()
                .satisfies(means -> assertThat(means.to()).hasSize(2));
        assertThat(made.events())
                .singleElement()
                .satisfies(event -> assertThat(event.participants()).hasSize(2));
        assertThat(HtcdsExport.rows(made, ALL).report().isEmpty()).isTrue();
    }

    @Test
    void rowsWithOneKeyAreOneIncidentAlsoIfTheyTellItDifferently() {
        List<HtcdsRecord> rows = List.of(
                row("a", "raid")
                        .add(HtcdsField.CAS_STATUS, "Active")
                        .add(HtcdsField.VIC_LOCATION_OF_EXPLOITATION, "Farm")
                        .build(),
                row("b", "raid")
                        .add(HtcdsField.CAS_STATUS, "Closed")
                        .add(HtcdsField.CAS_REASON_FOR_CASE_CLOSURE, "Left the country")
                        .add(HtcdsField.VIC_LOCATION_OF_EXPLOITATION, "Shop")
                        .build());
        CaseFile made = HtcdsImport.caseFile(ID, rows).caseFile();
        Incident incident = made.incidents().get(0);
        assertThat(made.incidents()).hasSize(1);
        assertThat(incident.participants()).hasSize(2);
        assertThat(incident.statuses()).singleElement().satisfies(status -> {
            assertThat(status.kind()).isEqualTo(ReportedStatusKind.CASE_OPEN);
            assertThat(status.meta().detail()).isNull();
        });
        assertThat(incident.places()).hasSize(2);
        assertThat(made.places()).hasSize(2);
        HtcdsExport.Rows back = HtcdsExport.rows(made, ALL);
        assertThat(back.rows()).extracting(HtcdsRecord::values).containsExactlyElementsOf(values(rows));
        assertThat(back.rows()).extracting(HtcdsRecord::incident).containsOnly("raid");
        assertThat(back.report().isEmpty()).isTrue();
    }

    @Test
    void aBlankCellContradictsNothing() {
        CaseFile made = HtcdsImport.caseFile(
                        ID,
                        List.of(
                                row("a", "raid")
                                        .add(HtcdsField.CAS_STATUS, "Active")
                                        .build(),
                                row("b", "raid")
                                        .add(HtcdsField.PRS_FIRST_NAME, "B")
                                        .build(),
                                row("x", "raid")
                                        .add(HtcdsField.PER_ROLE_IN_PROCESS, "Exploiter")
                                        .build()))
                .caseFile();
        assertThat(made.incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.participants())
                    .extracting(Participant::role)
                    .containsExactly(
                            ParticipantRole.POSSIBLE_VICTIM,
                            ParticipantRole.POSSIBLE_VICTIM,
                            ParticipantRole.EXPLOITER);
            assertThat(incident.statuses()).hasSize(1);
        });
        assertThat(HtcdsExport.rows(made, ALL).rows())
                .allMatch(back -> texts(back, HtcdsField.CAS_STATUS).equals(List.of("Active")));
    }

    @Test
    void commentsStayInTheirCases() {
        List<HtcdsRecord> rows = List.of(
                row("a", "one")
                        .add(HtcdsField.CCO_CASE_COMMENT, "about case one")
                        .build(),
                row("a", "two")
                        .add(HtcdsField.CCO_CASE_COMMENT, "about case two")
                        .build(),
                row("b", "two")
                        .add(HtcdsField.CCO_CASE_COMMENT, "about case two")
                        .build());
        CaseFile made = HtcdsImport.caseFile(ID, rows).caseFile();
        assertThat(made.sources())
                .allSatisfy(note -> assertThat(note.about()).hasSize(2))
                .hasSize(3);
        HtcdsExport.Rows back = HtcdsExport.rows(made, ALL);
        assertThat(back.rows()).extracting(HtcdsRecord::values).containsExactlyElementsOf(values(rows));
        assertThat(back.rows()).extracting(HtcdsRecord::incident).containsExactly("one", "two", "two");
        assertThat(back.report().isEmpty()).isTrue();
    }

    @Test
    void aRowWithoutACaseIsOfTheOnlyCaseOfThePersonOrOfOneOfItsOwn() {
        HtcdsRecord one = row("a", "one")
                .add(HtcdsField.VIC_TYPE_OF_EXPLOITATION, "ForcedLabour")
                .build();
        HtcdsRecord two = row("a", "two")
                .add(HtcdsField.VIC_TYPE_OF_EXPLOITATION, "SexualExploitation")
                .build();
        HtcdsRecord open = row("a", "")
                .add(HtcdsField.VIC_TYPE_OF_EXPLOITATION, "ForcedBegging")
                .build();
        HtcdsRecord person = row("a", "").add(HtcdsField.PRS_FIRST_NAME, "A").build();
        assertThat(HtcdsImport.caseFile(ID, List.of(open, one)).caseFile().incidents())
                .singleElement()
                .satisfies(incident -> assertThat(incident.purposes()).hasSize(2));
        CaseFile made =
                HtcdsImport.caseFile(ID, List.of(one, two, open, person)).caseFile();
        assertThat(made.incidents())
                .hasSize(3)
                .allSatisfy(incident -> assertThat(incident.purposes()).hasSize(1));
        assertThat(made.persons()).hasSize(1);
    }

    private static List<Map<HtcdsField, List<HtcdsValue>>> values(List<HtcdsRecord> rows) {
        return rows.stream().map(HtcdsRecord::values).toList();
    }

    private static List<String> texts(HtcdsRecord row, HtcdsField field) {
        return row.get(field).stream().map(HtcdsValue::text).toList();
    }

    @Test
    void keysOfACaseFileGiveItsIdsBack() {
        CaseFile made = HtcdsImport.caseFile(
                        ID,
                        List.of(
                                row("", "").add(HtcdsField.PRS_FIRST_NAME, "A").build(),
                                row("", "").add(HtcdsField.PRS_FIRST_NAME, "B").build()))
                .caseFile();
        List<HtcdsRecord> rows = new ArrayList<>(HtcdsExport.rows(made, ALL).rows());
        assertThat(rows).extracting(HtcdsRecord::person).containsExactly(ID + "#p1", ID + "#p2");
        assertThat(HtcdsImport.caseId(rows)).contains(ID);
        rows.add(0, row("", "").add(HtcdsField.PRS_FIRST_NAME, "C").build());
        CaseFile again = HtcdsImport.caseFile(ID, rows).caseFile();
        assertThat(again.persons()).extracting(person -> person.id()).containsExactly("p3", "p1", "p2");
        assertThat(again.persons())
                .allMatch(person -> person.meta().identifiers().isEmpty());
    }

    @Test
    void anEventOfNobodyIsARowOfItsOwn() {
        HtcdsRecord row = row("", "")
                .add(HtcdsField.HTE_TYPE, "Transit")
                .add(HtcdsField.HTE_COUNTRY, "KG")
                .build();
        CaseFile made = HtcdsImport.caseFile(ID, List.of(row)).caseFile();
        assertThat(made.persons()).isEmpty();
        assertThat(HtcdsExport.rows(made, ExportOptions.standard()).rows()).isEmpty();
        assertThat(HtcdsExport.rows(made, ALL).rows())
                .singleElement()
                .satisfies(back -> assertThat(back.values()).isEqualTo(row.values()));
    }

    @Test
    void somebodyInTwoIncidentsHasARowForEach() {
        CaseFile made = HtcdsImport.caseFile(
                        ID,
                        List.of(
                                row("a", "one")
                                        .add(HtcdsField.PRS_FIRST_NAME, "A")
                                        .add(HtcdsField.VIC_TYPE_OF_EXPLOITATION, "ForcedLabour")
                                        .build(),
                                row("a", "two")
                                        .add(HtcdsField.VIC_TYPE_OF_EXPLOITATION, "ForcedBegging")
                                        .build()))
                .caseFile();
        assertThat(made.persons()).hasSize(1);
        assertThat(made.incidents()).hasSize(2);
        assertThat(HtcdsExport.rows(made, ALL).rows())
                .extracting(HtcdsRecord::incident)
                .containsExactly("one", "two");
    }

    @Test
    void datesThatAreNotWholeDaysCanBeLeftOut() {
        CaseFile made = HtcdsImport.caseFile(
                        ID,
                        List.of(row("", "")
                                .add(HtcdsField.PRS_BIRTHDATE, "1986")
                                .build()))
                .caseFile();
        HtcdsExport.Rows kept = HtcdsExport.rows(made, ALL);
        assertThat(kept.rows().get(0).get(HtcdsField.PRS_BIRTHDATE))
                .extracting(HtcdsValue::text)
                .containsExactly("1986");
        assertThat(kept.report().losses())
                .containsExactly(new Loss(
                        "/persons/0/birth/time/date", LossKind.NOTED, LossReason.NOT_A_DAY, HtcdsField.PRS_BIRTHDATE));
        HtcdsExport.Rows left = HtcdsExport.rows(made, ALL.withWholeDaysOnly());
        assertThat(left.rows().get(0).values()).isEmpty();
        assertThat(left.report().losses()).extracting(Loss::reason).containsExactly(LossReason.NOT_A_DAY);
    }
}
