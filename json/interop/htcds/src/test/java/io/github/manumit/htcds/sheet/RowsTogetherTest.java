package io.github.manumit.htcds.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.htcds.ExportOptions;
import io.github.manumit.htcds.HtcdsExport;
import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsImport;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.HtcdsValue;
import io.github.manumit.htcds.RowKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.table.TableOptions;
import io.github.manumit.table.Tables;
import io.github.manumit.validation.CaseValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What several rows and sheets say together: who is who, which case is which. */
class RowsTogetherTest {

    private static final String ID = "https://example.org/cases/1";
    private static final ExportOptions ALL =
            ExportOptions.standard().withRows(EnumSet.of(RowKind.VICTIMS, RowKind.PERPETRATORS));

    private static SheetContent csv(String text) {
        try (Tables tables = Tables.open(text.getBytes(StandardCharsets.UTF_8), TableOptions.STANDARD)) {
            return SheetReader.read(tables, SheetOptions.STANDARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseFile file(SheetContent content) {
        return HtcdsImport.caseFile(ID, content.records()).caseFile();
    }

    private static List<HtcdsRecord> back(SheetContent content) {
        return HtcdsExport.rows(file(content), ALL).rows();
    }

    private static List<String> texts(HtcdsRecord row, HtcdsField field) {
        return row.get(field).stream().map(HtcdsValue::text).toList();
    }

    private static List<String> column(List<HtcdsRecord> rows, HtcdsField field) {
        return rows.stream().map(row -> String.join(",", texts(row, field))).toList();
    }

    /** The findings, without those about the status, as {@code code cell}. */
    private static List<String> found(SheetContent content) {
        return content.findings().stream()
                .filter(each -> !each.code().equals("sheet.status-blank"))
                .map(each -> each.code().replace("sheet.", "")
                        + (each.address() == null ? "" : " " + each.address().cell()))
                .toList();
    }

    private static List<ParticipantRole> roles(CaseFile file) {
        return file.incidents().get(0).participants().stream()
                .map(Participant::role)
                .toList();
    }

    @Nested
    class Forms {

        @Test
        void personsInRepeatedGroupsArePersonsInTheCaseOfTheirForm() {
            SheetContent content = new RawWorkbook()
                    .sheet("form")
                    .texts("manumit_Incident", "cas_Status", "_index")
                    .texts("C-1", "Active", "1")
                    .texts("C-2", "Closed", "2")
                    .sheet("victims")
                    .texts("manumit_Person", "prs_FirstName", "_index", "_parent_index")
                    .texts("P-1", "Aigul", "1", "1")
                    .texts("P-2", "Dina", "2", "1")
                    .texts("P-3", "Olga", "3", "2")
                    .sheet("perps")
                    .texts("manumit_Person", "prs_FirstName", "per_RoleInProcess", "_index", "_parent_index")
                    .texts("X-1", "Boris", "Exploiter", "1", "1")
                    .read();
            assertThat(found(content)).isEmpty();
            CaseFile file = file(content);
            assertThat(file.persons()).hasSize(4);
            assertThat(file.incidents()).hasSize(2);
            assertThat(roles(file))
                    .containsExactly(
                            ParticipantRole.POSSIBLE_VICTIM,
                            ParticipantRole.POSSIBLE_VICTIM,
                            ParticipantRole.EXPLOITER);
            List<HtcdsRecord> back = back(content);
            assertThat(back).extracting(HtcdsRecord::person).containsExactly("P-1", "P-2", "X-1", "P-3");
            assertThat(back).extracting(HtcdsRecord::incident).containsExactly("C-1", "C-1", "C-1", "C-2");
            assertThat(column(back, HtcdsField.PRS_FIRST_NAME)).containsExactly("Aigul", "Dina", "Boris", "Olga");
            assertThat(column(back, HtcdsField.PER_ROLE_IN_PROCESS)).containsExactly("", "", "Exploiter", "");
            assertThat(column(back, HtcdsField.CAS_STATUS)).containsExactly("Active", "Active", "Active", "Closed");
        }

        @Test
        void rolesWithoutNamesAreOtherPersonsThanTheVictimOfTheForm() {
            SheetContent content = new RawWorkbook()
                    .sheet("form")
                    .texts("prs_FirstName", "vic_MethodsOfControl", "_index")
                    .texts("Aigul", "DebtBondage", "1")
                    .sheet("perps")
                    .texts("per_RoleInProcess", "_index", "_parent_index")
                    .texts("Exploiter", "1", "1")
                    .texts("Transporter", "2", "1")
                    .read();
            assertThat(found(content)).isEmpty();
            CaseFile file = file(content);
            assertThat(roles(file))
                    .containsExactly(
                            ParticipantRole.POSSIBLE_VICTIM, ParticipantRole.EXPLOITER, ParticipantRole.TRANSPORTER);
            assertThat(file.persons()).hasSize(3);
            assertThat(column(back(content), HtcdsField.PRS_FIRST_NAME)).containsExactly("Aigul", "", "");
        }

        @Test
        void groupsThatOnlyDescribeBelongToTheirPerson() {
            SheetContent content = new RawWorkbook()
                    .sheet("form")
                    .texts("manumit_Incident", "_index")
                    .texts("C-1", "1")
                    .sheet("victims")
                    .texts("prs_FirstName", "prs_Gender", "_index", "_parent_index")
                    .texts("Aigul", "Feminine", "1", "1")
                    .texts("Serik", "Masculine", "2", "1")
                    .sheet("means")
                    .texts("vic_MethodsOfControl", "_index", "_parent_table_name", "_parent_index")
                    .texts("DebtBondage", "1", "victims", "2")
                    .texts("Threats", "2", "victims", "2")
                    .sheet("services")
                    .texts("spl_Type", "_index", "_parent_table_name", "_parent_index")
                    .texts("Housing", "1", "victims", "1")
                    .texts("LegalAssistance", "2", "victims", "1")
                    .read();
            List<HtcdsRecord> back = back(content);
            assertThat(column(back, HtcdsField.PRS_FIRST_NAME)).containsExactly("Aigul", "Aigul", "Serik");
            assertThat(column(back, HtcdsField.VIC_METHODS_OF_CONTROL))
                    .containsExactly(
                            "",
                            "",
                            String.join(",", texts(content.records().get(2), HtcdsField.VIC_METHODS_OF_CONTROL)));
            assertThat(texts(content.records().get(2), HtcdsField.VIC_METHODS_OF_CONTROL))
                    .hasSize(2);
            assertThat(file(content).persons()).hasSize(2);
        }

        @Test
        void whatAFormOfNobodySaysItSaysOfItsVictims() {
            SheetContent content = new RawWorkbook()
                    .sheet("form")
                    .texts("con_Consent", "vic_TypeOfExploitation", "hte_City", "cco_CaseComment", "_index")
                    .texts("No", "ForcedLabour", "Osh", "Called.", "1")
                    .sheet("victims")
                    .texts("prs_FirstName", "_index", "_parent_index")
                    .texts("Aigul", "1", "1")
                    .texts("Serik", "2", "1")
                    .sheet("perps")
                    .texts("per_RoleInProcess", "_index", "_parent_index")
                    .texts("Exploiter", "1", "1")
                    .read();
            List<HtcdsRecord> records = content.records();
            assertThat(column(records, HtcdsField.CON_CONSENT)).containsExactly("FALSE", "FALSE", "");
            assertThat(column(records, HtcdsField.VIC_TYPE_OF_EXPLOITATION))
                    .containsExactly("ForcedLabour", "ForcedLabour", "");
            assertThat(column(records, HtcdsField.CCO_CASE_COMMENT)).containsExactly("Called.", "", "");
            CaseFile file = file(content);
            assertThat(file.incidents()).hasSize(1);
            assertThat(file.events())
                    .singleElement()
                    .satisfies(event -> assertThat(event.participants()).hasSize(2));
        }

        @Test
        void aKeyDoesNotMakeAnExploiterOfAVictim() {
            RawWorkbook workbook = new RawWorkbook()
                    .sheet("identity")
                    .texts("Case ID", "prs_FirstName", "vic_TypeOfExploitation")
                    .texts("1", "Aigul", "ForcedLabour")
                    .sheet("perpetrators")
                    .texts("Case ID", "per_RoleInProcess")
                    .texts("1", "Exploiter");
            SheetContent content = RawWorkbook.read(workbook.bytes(), SheetOptions.STANDARD.withKey("Case ID"));
            assertThat(found(content)).containsExactly("perpetrator-apart A2");
            CaseFile file = file(content);
            assertThat(file.persons()).hasSize(2);
            assertThat(roles(file)).containsExactly(ParticipantRole.POSSIBLE_VICTIM, ParticipantRole.EXPLOITER);
        }

        @Test
        void rolesOfTheSameKeyAreOfThePersonWhoIsNoVictim() {
            RawWorkbook workbook = new RawWorkbook()
                    .sheet("persons")
                    .texts("ID", "prs_FirstName")
                    .texts("X-1", "Boris")
                    .sheet("roles")
                    .texts("ID", "per_RoleInProcess")
                    .texts("X-1", "Exploiter");
            SheetContent content = RawWorkbook.read(workbook.bytes(), SheetOptions.STANDARD.withKey("ID"));
            assertThat(found(content)).isEmpty();
            assertThat(content.records()).hasSize(1);
        }
    }

    @Nested
    class Cases {

        private static final String HEAD = "manumit_Person;manumit_Incident;prs_FirstName;cas_Status;cas_CaseOwner\n";

        @Test
        void rowsOfOneCaseThatContradictEachOtherAreTold() {
            SheetContent content = csv(HEAD + "P-1;C-1;A;Active;Olga\nP-2;C-1;B;;\nP-3;C-1;C;Closed;olga\n");
            assertThat(found(content)).containsExactly("rows-differ B4");
            assertThat(content.findings().stream()
                            .filter(each -> each.code().equals("sheet.rows-differ"))
                            .findFirst()
                            .orElseThrow()
                            .arguments())
                    .containsExactly(List.of(HtcdsField.CAS_STATUS, HtcdsField.CAS_CASE_OWNER));
            assertThat(file(content).incidents()).hasSize(1);
            assertThat(column(back(content), HtcdsField.CAS_STATUS)).containsExactly("Active", "Active", "Closed");
            assertThat(column(back(content), HtcdsField.CAS_CASE_OWNER)).containsExactly("Olga", "Olga", "olga");
        }

        @Test
        void aRowWithoutACaseIsTold() {
            SheetContent one = csv(HEAD + "P-1;C-1;A;Active;\nP-1;;A;;Olga\nP-1;;A;;\n");
            assertThat(found(one)).containsExactly("case-guessed B3");
            assertThat(file(one).incidents()).hasSize(1);
            SheetContent two = csv(HEAD + "P-1;;A;;Olga\nP-1;C-1;A;Active;\nP-1;C-2;A;Closed;\nP-2;;B;Active;\n");
            assertThat(found(two)).containsExactly("case-open B2");
            assertThat(file(two).incidents()).hasSize(4);
        }

        @Test
        void aVictimInOneRowAndAPerpetratorInAnotherIsTold() {
            String head = "manumit_Person;manumit_Incident;prs_FirstName;vic_MethodsOfControl;per_RoleInProcess\n";
            assertThat(found(csv(head + "P-1;C-1;A;DebtBondage;\nP-1;C-1;A;;Exploiter\n")))
                    .containsExactly("victim-and-perpetrator E3");
            assertThat(found(csv(head + "P-1;C-1;A;;Exploiter\nP-2;C-1;B;;\nP-1;;A;DebtBondage;\n")))
                    .containsExactly("case-guessed B4", "victim-and-perpetrator E2");
            assertThat(found(csv(head + "P-1;C-1;A;DebtBondage;\nP-1;C-2;A;;Exploiter\n")))
                    .isEmpty();
        }

        @Test
        void theSameIsToldOnce() {
            String head = "manumit_Person;hte_Type;hte_City\n";
            SheetContent content = csv(head + "P-1;Kidnapping in a car;Osh\nP-2;;Б?л?т\n");
            var imported = HtcdsImport.caseFile(ID, content.records());
            List<String> all = content
                    .findings(imported, CaseValidator.standard().check(imported.caseFile()))
                    .stream()
                    .filter(each -> each.address() != null)
                    .map(each -> each.code() + " " + each.address().cell())
                    .toList();
            assertThat(all)
                    .containsExactly("sheet.unknown-choice B2", "sheet.letters-lost C3", "sheet.event-without-type C3");
        }

        @Test
        void aValueWithoutAPlaceIsANoteOnceForItsColumn() {
            SheetContent content =
                    csv("manumit_Person;vic_TraffickingStatusDecisionMakingOrg\nP-1;Police\nP-2;Police\n");
            var imported = HtcdsImport.caseFile(ID, content.records());
            assertThat(content.findings(imported, CaseValidator.standard().check(imported.caseFile())))
                    .filteredOn(each -> each.code().startsWith("sheet.kept"))
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.code()).isEqualTo("sheet.kept-beside");
                        assertThat(each.address()).hasToString("B1");
                    });
        }
    }

    @Nested
    class Columns {

        @Test
        void anAddressBesideNamesIsNotThatOfAnEvent() {
            SheetContent content =
                    csv("First Name;Second Name;Country;City;Street;Date\nA;B;Kazakhstan;Almaty;Abay 1;2019-05-05\n");
            assertThat(found(content))
                    .containsExactly(
                            "general-heading C1", "general-heading D1", "general-heading E1", "general-heading F1");
            assertThat(content.records().get(0).values()).hasSize(2);
        }

        @Test
        void aPositionBesideAnAddressTellsNoMore() {
            SheetContent content = csv("First Name;City;Longitude;Latitude\nA;Almaty;76.9;43.2\n");
            assertThat(content.records().get(0).values()).hasSize(1);
            assertThat(found(content)).contains("general-heading B1", "general-heading C1", "general-heading D1");
        }

        @Test
        void anAddressBesideTheTypeOfAnEventIsThatOfTheEvent() {
            SheetContent content = csv("First Name;Country;City;Date;Type\nA;Kazakhstan;Almaty;2019-05-05;Transit\n");
            assertThat(texts(content.records().get(0), HtcdsField.HTE_CITY)).containsExactly("Almaty");
        }

        @Test
        void languagesFromTheListAreReadWithoutAWord() {
            SheetContent content =
                    csv("manumit_Person;prs_PrimaryLanguage;prs_SecondaryLanguage\nP-1;Kazakh;rus\nP-2;kk;\n");
            var imported = HtcdsImport.caseFile(ID, content.records());
            assertThat(content.findings(imported, CaseValidator.standard().check(imported.caseFile())))
                    .isEmpty();
            assertThat(imported.caseFile().persons().get(0).traits().languages())
                    .extracting(known -> known.language().text())
                    .containsExactly("kk", "ru");
            assertThat(imported.caseFile().persons().get(0).meta().extensions().isEmpty())
                    .isTrue();
            assertThat(column(back(content), HtcdsField.PRS_PRIMARY_LANGUAGE)).containsExactly("kaz", "kk");
        }
    }

    @Nested
    class Merged {

        @Test
        void mergedCellsHaveTheirValueInEachRow() {
            SheetContent content = new RawWorkbook()
                    .sheet("Cases")
                    .texts("manumit_Person", "manumit_Incident", "prs_Citizenship", "per_RoleInProcess")
                    .texts("P-1", "C-1", "Kazakhstan", "")
                    .texts("P-2", "", "", "")
                    .texts("P-3", "", "", "Exploiter")
                    .texts("P-4", "C-2", "", "")
                    .merge("B2:B4")
                    .merge("C2:C4")
                    .merge("B5:B9")
                    .read();
            assertThat(found(content)).containsExactly("merged-cells B2", "merged-cells C2");
            assertThat(content.records()).extracting(HtcdsRecord::incident).containsExactly("C-1", "C-1", "C-1", "C-2");
            assertThat(column(content.records(), HtcdsField.PRS_CITIZENSHIP)).containsExactly("KZ", "KZ", "KZ", "");
            assertThat(file(content).incidents()).hasSize(2);
        }

        @Test
        void mergedCellsHaveTheirValueInEachColumn() {
            SheetContent content = new RawWorkbook()
                    .sheet("Cases")
                    .texts("prs_FirstName", "org_ShippingCity", "prs_MailingCity")
                    .texts("Aigul", "Osh")
                    .merge("B2:C2")
                    .read();
            assertThat(found(content)).containsExactly("merged-cells B2");
            assertThat(texts(content.records().get(0), HtcdsField.PRS_MAILING_CITY))
                    .containsExactly("Osh");
        }

        @Test
        void mergedTitlesAreNoRows() {
            SheetContent content = new RawWorkbook()
                    .sheet("Cases")
                    .texts("Register of 2019")
                    .texts("First Name", "Second Name", "Citizenship", "Email")
                    .texts("Aigul", "Bek")
                    .texts("Spring")
                    .texts("Dina", "Ali")
                    .merge("A1:D1")
                    .merge("A4:D4")
                    .read();
            assertThat(found(content)).containsExactly("rows-above A1", "title-row A4");
            assertThat(column(content.records(), HtcdsField.PRS_FIRST_NAME)).containsExactly("Aigul", "Dina");
        }
    }

    @Nested
    class Sheets {

        @Test
        void sheetsWithTheSameHeadingsAreOneTable() {
            SheetContent content = new RawWorkbook()
                    .sheet("2019")
                    .texts("manumit_Person", "prs_FirstName", "cas_Status")
                    .texts("P-1", "Aigul", "Active")
                    .sheet("2020")
                    .texts("manumit_Person", "prs_FirstName", "cas_Status")
                    .texts("P-2", "Dina", "Active")
                    .texts("P-1", "Aigul", "Closed")
                    .sheet("Staff")
                    .texts("First Name", "Email")
                    .texts("Olga", "o@example.org")
                    .read();
            assertThat(content.records()).extracting(HtcdsRecord::person).containsExactly("P-1", "P-2", "P-1");
            assertThat(content.records()).extracting(HtcdsRecord::origin).containsExactly("2019!2", "2020!2", "2020!3");
            assertThat(found(content)).contains("sheets-together", "rows-differ A3");
            assertThat(file(content).persons()).hasSize(2);
        }
    }
}
