package io.github.manumit.htcds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Handling;
import io.github.manumit.entity.Audience;
import io.github.manumit.entity.Restriction;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.party.Consent;
import io.github.manumit.party.ConsentKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The case of two captives in the Almaty region, as rows. */
class SeedCaseTest {

    private static CaseFile almaty() throws Exception {
        return CaseFileJson.standard().read(Files.readString(Path.of("../../../examples/cases/almaty.json")));
    }

    @Test
    void theTwoCaptivesAreTwoRows() throws Exception {
        HtcdsExport.Rows rows = HtcdsExport.rows(almaty(), ExportOptions.standard());
        assertThat(rows.rows()).hasSize(2);
        for (HtcdsRecord row : rows.rows()) {
            assertThat(row.get(HtcdsField.PRS_CITIZENSHIP))
                    .extracting(HtcdsValue::text)
                    .containsExactly("UZ");
            assertThat(row.get(HtcdsField.VIC_TYPE_OF_EXPLOITATION))
                    .extracting(HtcdsValue::text)
                    .containsExactly("ForcedLabour");
        }
        assertThat(rows.rows()).extracting(HtcdsRecord::person).doesNotHaveDuplicates();
        assertThat(rows.rows()).extracting(HtcdsRecord::incident).containsOnly(almaty().id() + "#inc1");
    }

    @Test
    void theReportNamesWhatNoRowSays() throws Exception {
        LossReport report = HtcdsExport.rows(almaty(), ExportOptions.standard()).report();
        // how long, and that another source says otherwise
        assertThat(isNamed(report, "/events/0/duration")).isTrue();
        assertThat(isNamed(report, "/events/0/claims/0/says/duration")).isTrue();
        // the day without a year
        assertThat(isNamed(report, "/events/1/time/date")).isTrue();
        // "citizen A."
        assertThat(isNamed(report, "/persons/0/label")).isTrue();
        assertThat(isNamed(report, "/persons/0/names/0/text")).isTrue();
        // the provision
        assertThat(isNamed(report, "/proceedings/0/qualification/0/path/0/value"))
                .isTrue();
        // the other twenty-two
        assertThat(isNamed(report, "/groups/1/count")).isTrue();
        assertThat(isNamed(report, "/groups/1/traits/0/migration/0/kind")).isTrue();
        // the statistics
        for (int i = 0; i < 8; i++) {
            assertThat(isNamed(report, "/observations/" + i)).isTrue();
        }
    }

    private static boolean isNamed(LossReport report, String pointer) {
        return report.losses().stream()
                .filter(loss -> loss.kind() != LossKind.NOTED)
                .anyMatch(loss -> pointer.equals(loss.pointer()) || pointer.startsWith(loss.pointer() + "/"));
    }

    @Test
    void theReportReadsInFourLanguages() throws Exception {
        LossReport report = HtcdsExport.rows(almaty(), ExportOptions.standard()).report();
        List<String> english = report.lines(Locale.ENGLISH);
        assertThat(english).anyMatch(line -> line.startsWith("/observations/0: not in the table"));
        for (String language : List.of("ru", "kk", "uz")) {
            List<String> lines = report.lines(Locale.forLanguageTag(language));
            assertThat(lines).hasSameSizeAs(english).doesNotContainAnyElementsOf(english);
        }
    }

    @Test
    void everyReasonHasWordsInFourLanguages() {
        for (String language : List.of("en", "ru", "kk", "uz")) {
            for (LossReason reason : LossReason.values()) {
                assertThat(LossWords.of(reason.code(), Locale.forLanguageTag(language)))
                        .isNotEqualTo(reason.code());
            }
            for (LossKind kind : LossKind.values()) {
                String words = LossWords.of(kind.code(), Locale.forLanguageTag(language));
                assertThat(words).isNotEqualTo(kind.code()).isNotBlank();
            }
        }
    }

    @Test
    void aSuspectIsARowOnlyIfAsked() throws Exception {
        CaseFile route = CaseFileJson.standard().read(Files.readString(Path.of("../../../examples/cases/route.json")));
        ExportOptions options = ExportOptions.standard().overriding();
        assertThat(HtcdsExport.rows(route, options).rows())
                .noneMatch(row -> row.values().containsKey(HtcdsField.PER_ROLE_IN_PROCESS));
        assertThat(HtcdsExport.rows(route, options.withRows(java.util.EnumSet.of(RowKind.PERPETRATORS)))
                        .rows())
                .isNotEmpty()
                .allMatch(row -> row.values().containsKey(HtcdsField.PER_ROLE_IN_PROCESS));
    }

    @Test
    void whatIsNotAllowedIsRefusedUnlessTheCallerSaysSo() throws Exception {
        CaseFile almaty = almaty();
        CaseFile closed = almaty.toBuilder()
                .handling(Handling.builder().audience(Audience.CASE_TEAM).build())
                .build();
        refused(closed, "/handling/audience");
        CaseFile restricted = almaty.with(almaty.groups().get(0).toBuilder()
                .restriction(Restriction.builder().build())
                .build());
        refused(restricted, "/groups/0/restriction");
        CaseFile declined = almaty.with(almaty.groups().get(0).toBuilder()
                .addConsent(Consent.builder()
                        .kind(ConsentKind.DATA_SHARING)
                        .given(false)
                        .build())
                .build());
        refused(declined, "/groups/0/consents/0");
        // Somebody of whom nothing is in a row restricts nothing.
        CaseFile elsewhere = almaty.with(almaty.persons().get(0).toBuilder()
                .restriction(Restriction.builder().build())
                .build());
        assertThat(HtcdsExport.rows(elsewhere, ExportOptions.standard()).rows()).hasSize(2);
    }

    private static void refused(CaseFile caseFile, String pointer) {
        assertThatThrownBy(() -> HtcdsExport.rows(caseFile, ExportOptions.standard()))
                .isInstanceOfSatisfying(
                        ExportRefusedException.class,
                        refusal -> assertThat(refusal.obstacles())
                                .extracting(Loss::pointer)
                                .containsExactly(pointer));
        assertThat(HtcdsExport.rows(caseFile, ExportOptions.standard().overriding())
                        .report()
                        .losses())
                .contains(new Loss(pointer, LossKind.NOTED, LossReason.OVERRIDDEN, null));
    }
}
