package io.github.manumit.htcds.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.HtcdsValue;
import io.github.manumit.table.NoticeLevel;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The official workbooks, filled in by their visible labels, are read with nothing lost or misread. */
class OfficialWorkbookTest {

    /** What somebody types under the visible label, by column, and what it means. */
    private static final Map<String, String> ROW = new LinkedHashMap<>();

    private static final Map<HtcdsField, List<String>> MEANT = new EnumMap<>(HtcdsField.class);

    private static void cell(String column, String typed, HtcdsField field, String... meant) {
        ROW.put(column, typed);
        MEANT.put(field, List.of(meant));
    }

    static {
        cell("B", "N. Sadykova", HtcdsField.CAS_CASE_OWNER, "N. Sadykova");
        cell("C", "Ms", HtcdsField.PRS_SALUTATION, "Ms");
        cell("D", "Aigul", HtcdsField.PRS_FIRST_NAME, "Aigul");
        cell("E", "Bek", HtcdsField.PRS_SECOND_NAME, "Bek");
        cell("F", "TRUE", HtcdsField.CON_CONSENT, "TRUE");
        cell("G", "1994-05", HtcdsField.PRS_BIRTHDATE, "1994-05");
        cell("H", "TransgenderFeminine", HtcdsField.PRS_GENDER, "TransgenderFeminine");
        cell("I", "Congo, Democratic Republic of the", HtcdsField.PRS_CITIZENSHIP, "CD");
        cell("J", "cook", HtcdsField.PRS_TITLE, "cook");
        cell("K", "a@example.org", HtcdsField.PRS_EMAIL, "a@example.org");
        cell("L", "+77271234567", HtcdsField.PRS_HOME_PHONE, "+77271234567");
        cell("M", "+77011234567", HtcdsField.PRS_MOBILE_PHONE, "+77011234567");
        cell("N", "Abay 1", HtcdsField.PRS_MAILING_STREET, "Abay 1");
        cell("O", "Almaty", HtcdsField.PRS_MAILING_CITY, "Almaty");
        cell("P", "Almaty", HtcdsField.PRS_MAILING_STATE, "Almaty");
        cell("Q", "050000", HtcdsField.PRS_MAILING_POSTAL_CODE, "050000");
        cell("R", "Kazakhstan", HtcdsField.PRS_MAILING_COUNTRY, "KZ");
        cell("S", "Actual victim of trafficking", HtcdsField.VIC_TRAFFICKING_STATUS, "ActualVictimOfTrafficking");
        cell("T", "Court or prosecution", HtcdsField.VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG, "CourtOrProsecution");
        cell("U", "At work", HtcdsField.VIC_METHOD_OF_RECRUITMENT, "AtWork");
        cell("V", "Shop", HtcdsField.VIC_LOCATION_OF_RECRUITMENT, "Shop");
        cell("W", "Debt bondage ", HtcdsField.VIC_METHODS_OF_CONTROL, "DebtBondage");
        cell(
                "X",
                "Forced military (by non-state actors)",
                HtcdsField.VIC_TYPE_OF_EXPLOITATION,
                "ForcedMilitaryByNonStateActors");
        cell(
                "Y",
                "Water supply; sewerage, waste management and remediation",
                HtcdsField.VIC_FORCED_LABOUR_INDUSTRY,
                "E_WaterSupplySewerageWasteManagement");
        cell("Z", "Remote Interactive Services", HtcdsField.VIC_TYPE_OF_SEX_EXPLOITATION, "RemoteInteractiveServices");
        cell("AA", "Shop", HtcdsField.VIC_LOCATION_OF_EXPLOITATION, "Shop");
        cell("AB", "Follow up", HtcdsField.CAS_STATUS, "FollowUp");
        cell("AC", "Shelter", HtcdsField.CAS_REFERRING_ORGANISATION, "Shelter");
        cell("AD", "2019-05-31", HtcdsField.CAS_INCOMING_REFERRAL_DATE, "2019-05-31");
        cell("AE", "B. Serik", HtcdsField.CAS_REFERRING_PRIMARY_CASE_WORKER, "B. Serik");
        cell(
                "AF",
                "Migration Or Change Of Location",
                HtcdsField.CAS_REASON_FOR_INCOMING_REFERRAL,
                "MigrationOrChangeOfLocation");
        cell("AG", "by train", HtcdsField.CAS_INCOMING_REFERRAL_DETAILS, "by train");
        cell("AH", "Clinic", HtcdsField.CAS_REFERRED_ORGANISATION, "Clinic");
        cell("AI", "C. Ivanov", HtcdsField.CAS_REFERRED_PRIMARY_CASE_WORKER, "C. Ivanov");
        cell("AJ", "Other", HtcdsField.CAS_REASON_FOR_OUTGOING_REFERRAL, "Other");
        cell("AK", "00.06.2019", HtcdsField.CAS_OUTGOING_REFERRAL_DATE, "2019-06");
        cell("AL", "by car", HtcdsField.CAS_OUTGOING_REFERRAL_DETAILS, "by car");
        cell("AM", "returned", HtcdsField.CAS_REASON_FOR_CASE_CLOSURE, "returned");
    }

    private static byte[] workbook(String name) throws IOException {
        try (InputStream in = OfficialWorkbookTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static Map<HtcdsField, List<String>> read(HtcdsRecord record) {
        Map<HtcdsField, List<String>> values = new EnumMap<>(HtcdsField.class);
        record.values()
                .forEach((field, each) ->
                        values.put(field, each.stream().map(HtcdsValue::text).toList()));
        return values;
    }

    @ParameterizedTest
    @ValueSource(strings = {"official-2.0.xlsx", "official-single-select-2.0.xlsx"})
    void everyColumnIsReadAsItsVisibleLabelSays(String name) throws IOException {
        Map<String, String> cells = new HashMap<>();
        ROW.forEach((column, typed) -> cells.put(column + "3", typed));
        SheetContent content = RawWorkbook.read(RawWorkbook.filled(workbook(name), cells), SheetOptions.STANDARD);
        assertThat(content.records()).hasSize(1);
        assertThat(read(content.records().get(0))).isEqualTo(MEANT);
        assertThat(content.findings())
                .as("which row decided, and that the sheet of lists was left out, is told")
                .extracting(SheetFinding::level, SheetFinding::code)
                .allMatch(each -> each.toList().get(0) == NoticeLevel.NOTE)
                .contains(org.assertj.core.groups.Tuple.tuple(NoticeLevel.NOTE, "sheet.label-decided"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"official-2.0.xlsx", "official-single-select-2.0.xlsx"})
    void severalLabelsJoinedAsTheMacroJoinsThemAreAllRead(String name) throws IOException {
        Map<HtcdsField, String> columns = Map.of(
                HtcdsField.PRS_CITIZENSHIP, "I",
                HtcdsField.VIC_METHOD_OF_RECRUITMENT, "U",
                HtcdsField.VIC_METHODS_OF_CONTROL, "W",
                HtcdsField.VIC_TYPE_OF_EXPLOITATION, "X",
                HtcdsField.VIC_FORCED_LABOUR_INDUSTRY, "Y",
                HtcdsField.VIC_TYPE_OF_SEX_EXPLOITATION, "Z");
        Map<String, String> cells = new HashMap<>();
        Map<HtcdsField, List<String>> meant = new EnumMap<>(HtcdsField.class);
        columns.forEach((field, column) -> {
            List<String> labels = new ArrayList<>();
            List<String> codes = new ArrayList<>();
            if (field == HtcdsField.PRS_CITIZENSHIP) {
                Countries.codes().forEach(code -> {
                    labels.add(Countries.label(code, java.util.Locale.ENGLISH));
                    codes.add(code);
                });
                // A cell of 249 countries is longer than any that somebody fills in.
                labels.subList(40, labels.size()).clear();
                codes.subList(40, codes.size()).clear();
            } else {
                field.codes().forEach(code -> {
                    labels.add(code.label());
                    codes.add(code.code());
                });
            }
            cells.put(column + "3", String.join("; ", labels));
            meant.put(field, codes);
        });
        SheetContent content = RawWorkbook.read(RawWorkbook.filled(workbook(name), cells), SheetOptions.STANDARD);
        assertThat(read(content.records().get(0))).isEqualTo(meant);
        assertThat(content.findings()).noneMatch(each -> each.level() == NoticeLevel.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"official-2.0.xlsx", "official-single-select-2.0.xlsx"})
    void anEmptyOneHasNoRecords(String name) throws IOException {
        SheetContent content = RawWorkbook.read(workbook(name), SheetOptions.STANDARD);
        assertThat(content.records()).isEmpty();
        assertThat(content.findings()).allMatch(each -> each.level() == NoticeLevel.NOTE);
    }
}
