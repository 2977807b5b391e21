package io.github.manumit.htcds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.Purpose;
import io.github.manumit.incident.PurposeKind;
import io.github.manumit.party.PersonGroup;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why something is not in the rows. */
class LossReasonsTest {

    private static final String ID = "https://example.org/cases/1";

    private static List<Loss> losses(HtcdsExport.Rows rows) {
        return rows.report().losses().stream()
                .filter(loss -> loss.kind() == LossKind.DROPPED)
                .toList();
    }

    @Test
    void whatTheTableHasNoColumnForIsNamedByItsField() {
        HtcdsRecord row = HtcdsRecord.builder()
                .person("P-1")
                .add(HtcdsField.PRS_FIRST_NAME, "Aigul")
                .add(HtcdsField.CCO_CASE_COMMENT, "Called.")
                .add(HtcdsField.CAS_STATUS, "Active")
                .build();
        HtcdsExport.Rows rows = HtcdsExport.rows(
                HtcdsImport.caseFile(ID, List.of(row)).caseFile(),
                ExportOptions.standard().withFields(EnumSet.of(HtcdsField.PRS_FIRST_NAME)));
        assertThat(rows.rows().get(0).values()).containsOnlyKeys(HtcdsField.PRS_FIRST_NAME);
        assertThat(rows.report().isEmpty()).isFalse();
        assertThat(losses(rows))
                .extracting(Loss::pointer, Loss::reason, Loss::field)
                .contains(
                        tuple("/incidents/0/statuses/0/kind", LossReason.NO_COLUMN, HtcdsField.CAS_STATUS),
                        tuple("/sources/0/text", LossReason.NO_COLUMN, HtcdsField.CCO_CASE_COMMENT));
    }

    @Test
    void whatIsNoWholeDayIsNotWrittenIfOnlyDaysAreWanted() {
        HtcdsRecord row = HtcdsRecord.builder()
                .person("P-1")
                .add(HtcdsField.PRS_FIRST_NAME, "Aigul")
                .add(HtcdsField.PRS_BIRTHDATE, "one summer")
                .add(HtcdsField.HTE_DATE, "2019")
                .build();
        HtcdsExport.Rows rows = HtcdsExport.rows(
                HtcdsImport.caseFile(ID, List.of(row)).caseFile(),
                ExportOptions.standard().withWholeDaysOnly());
        assertThat(rows.rows().get(0).values()).containsOnlyKeys(HtcdsField.PRS_FIRST_NAME);
        assertThat(losses(rows))
                .containsExactly(
                        new Loss(
                                "/persons/0/htcds:prs_Birthdate",
                                LossKind.DROPPED,
                                LossReason.NOT_A_DAY,
                                HtcdsField.PRS_BIRTHDATE),
                        new Loss("/events/0", LossKind.DROPPED, LossReason.NOT_A_DAY, null));
    }

    @Test
    void whatConcernsAGroupWithoutRowsIsOfNoRow() {
        Ref<PersonGroup> group = new Ref<>("g1");
        CaseFile file = CaseFile.builder(ID)
                .addGroup(PersonGroup.builder("g1").build())
                .addIncident(Incident.builder("inc1")
                        .addParticipant(Participant.builder()
                                .party(group)
                                .role(ParticipantRole.VICTIM)
                                .build())
                        .addPurpose(Purpose.builder()
                                .kind(PurposeKind.of("sexual-exploitation"))
                                .of(List.of(group))
                                .build())
                        .build())
                .build();
        assertThat(losses(HtcdsExport.rows(file, ExportOptions.standard())))
                .isNotEmpty()
                .allMatch(loss ->
                        loss.reason() == LossReason.NO_ROW || loss.pointer().equals("/id"));
    }
}
