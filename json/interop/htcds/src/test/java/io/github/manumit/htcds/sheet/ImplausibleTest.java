package io.github.manumit.htcds.sheet;

import static io.github.manumit.htcds.sheet.RawWorkbook.csv;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.htcds.ExportOptions;
import io.github.manumit.htcds.HtcdsExport;
import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsImport;
import io.github.manumit.htcds.HtcdsValue;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.table.NoticeLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be read and can hardly be meant, and codes of persons that are used wrongly. */
class ImplausibleTest {

    private static List<String> found(SheetContent content) {
        return content.findings().stream()
                .filter(each -> each.level() != NoticeLevel.NOTE)
                .map(each -> each.code().substring("sheet.".length()) + " " + each.address())
                .toList();
    }

    private static List<String> texts(SheetContent content, HtcdsField field) {
        return content.records().stream()
                .flatMap(row -> row.get(field).stream())
                .map(HtcdsValue::text)
                .toList();
    }

    private static CaseFile file(SheetContent content) {
        return HtcdsImport.caseFile("urn:x", content.records()).caseFile();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            prs_Birthdate                       | 2999-01-01                | date-future A2
            prs_Birthdate                       | Y17E9                     | date-future A2
            prs_Birthdate                       | 1899-12-31                | date-early A2
            prs_Birthdate                       | 0000                      | date-early A2
            prs_Birthdate                       | 00.00.0000                | date-early A2
            prs_Birthdate                       | XXXX                      | date-empty A2
            hte_Date                            | 2999                      | date-future A2
            cas_IncomingReferralDate            | 1019-05-01                | date-early A2
            vic_AgeWhenTrafficked               | 300                       | age-unlikely A2
            vic_AgeWhenTrafficked               | 101                       | age-unlikely A2
            manumit_Person;prs_Gender           | Aigul Bek;Feminine        | code-is-name A2
            prs_NumberOfChildren                | -3                        | negative-number A2
            prs_NumberOfChildren                | 99                        | many-children A2
            prs_Email                           | timur at mail             | not-an-email A2
            prs_Email                           | a@b@c                     | not-an-email A2
            prs_Birthdate                       | неизвестно                | says-unknown A2
            prs_Birthdate                       | Белгісіз                  | says-unknown A2
            vic_AgeWhenTrafficked               | nomaʼlum                  | says-unknown A2
            prs_FirstName                       | Unknown                   | says-unknown A2
            prs_FirstName                       | -                         | says-unknown A2
            con_Consent                         | no                        | consent-refused A2
            vic_AgreementToManagePersonalData   | FALSE                     | consent-refused A2
            prs_Birthdate;vic_AgeWhenTrafficked | 2010-01-01;45             | age-not-reached B2
            prs_Birthdate;cas_IncomingReferralDate | 2010-01-01;2009         | before-birth B2
            vic_TypeOfExploitation;per_RoleInProcess | ForcedLabour;Exploiter | victim-and-perpetrator B2
            """)
    void itIsAFindingAtItsCell(String headings, String cells, String expected) {
        assertThat(found(csv(headings + "\n" + cells + "\n"))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prs_Birthdate\n1900-01-01",
                "prs_Birthdate\n~1990",
                "spl_PlannedEndDate\n2999-01-01",
                "vic_AgeWhenTrafficked\n0",
                "prs_Email\na.b@example.org",
                "prs_NumberOfChildren\n12",
                "con_Consent\nyes",
                "per_RoleInProcess;per_Organisation\nExploiter;Farm",
                "prs_Birthdate;vic_AgeWhenTrafficked\n1990;17",
                "hte_Date\n\"[2019-03-04,2019-04-03]\""
            })
    void whatCanBeMeantIsNone(String table) {
        assertThat(found(csv(table + "\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "Неизвестно", "не известен"})
    void anUnknownGenderHasACode(String word) {
        SheetContent content = csv("prs_Gender\n" + word + "\n");
        if (texts(content, HtcdsField.PRS_GENDER).equals(List.of(word))) {
            assertThat(found(content)).containsExactly("unknown-choice A2");
            assertThat(content.findings().get(0).message(java.util.Locale.ENGLISH))
                    .contains("Not Specified/Unknown");
        } else {
            assertThat(texts(content, HtcdsField.PRS_GENDER)).containsExactly("NonSpecifiedUnknown");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "около 2003",
                "Около 2003 г.",
                "ок. 2003",
                "примерно в 2003 году",
                "2003 (примерно)",
                "about 2003",
                "around 2003",
                "circa 2003",
                "c. 2003",
                "шамамен 2003",
                "2003 жылы шамамен",
                "taxminan 2003",
                "2003 yil, taxminan",
                "~2003"
            })
    void aYearThatIsApproximateIsReadSo(String text) {
        SheetContent content = csv("prs_Birthdate\n\"" + text + "\"\n");
        assertThat(found(content)).isEmpty();
        assertThat(texts(content, HtcdsField.PRS_BIRTHDATE)).containsExactly("2003~");
    }

    @Test
    void rowsOfOneCodeThatDifferAreToldAndNothingOfThemIsLost() {
        SheetContent content = csv(
                "manumit_Person;prs_FirstName;prs_Gender;hte_Date\n"
                        + "P-1;Aigul;Feminine;2019\nP-2;Dana;Feminine;2018\nP-1;Serik;Masculine;2020\nP-1;Aigul;Feminine;2021\n");
        assertThat(found(content)).containsExactly("rows-differ A4");
        assertThat(content.findings().stream()
                        .filter(each -> each.code().equals("sheet.rows-differ"))
                        .findFirst()
                        .orElseThrow()
                        .arguments())
                .containsExactly(List.of(HtcdsField.PRS_FIRST_NAME, HtcdsField.PRS_GENDER));
        List<String> back = HtcdsExport.rows(file(content), ExportOptions.standard()).rows().stream()
                .filter(row -> row.person().equals("P-1"))
                .flatMap(row -> row.get(HtcdsField.PRS_FIRST_NAME).stream())
                .map(HtcdsValue::text)
                .toList();
        assertThat(back).contains("Aigul", "Serik");
    }

    @Test
    void rowsOfOneCodeThatTellOfSeveralEventsOrCasesDoNotDiffer() {
        assertThat(found(csv("manumit_Person;manumit_Incident;prs_FirstName;cas_Status;hte_Date;cco_CaseComment\n"
                        + "P-1;C-1;Aigul;Active;2019;a\nP-1;C-1;Aigul;;2020;b\nP-1;C-2;Aigul;Closed;2021;c\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"P-3,p-3", "P-3,P 3", "P-3,Р-3", "AB-1,АВ-1", "P-3,P–3", "P-3,P3"})
    void codesThatOnlyLookDifferentAreTold(String one, String other) {
        SheetContent content = csv("manumit_Person;prs_FirstName\n" + one + ";A\n" + other + ";B\nP-4;C\n");
        assertThat(found(content)).containsExactly("codes-alike A3");
        assertThat(file(content).persons()).hasSize(3);
    }

    @Test
    void eachCodeThatLooksLikeAnEarlierOneIsTold() {
        SheetContent content = csv("manumit_Person;prs_FirstName\nP-1;A\nP 1;B\np-1;C\n1-11;D\n11-1;E\n");
        assertThat(found(content)).containsExactly("codes-alike A3", "codes-alike A4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+77011234567", "8 (701) 123-45-67", "87011234567", "a@b.org"})
    void aContactIsNoCode(String contact) {
        assertThat(found(csv("manumit_Person;prs_FirstName\n" + contact + ";A\n")))
                .containsExactly("code-is-contact A2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-017", "2019-000123", "123456", "KZ/2019/17"})
    void aCodeIsNoContact(String code) {
        assertThat(found(csv("manumit_Person;prs_FirstName\n" + code + ";A\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+77011; +77012", "+77011234567, 87012345678", "+77011234567 or +77012345678"})
    void severalPhonesInACellAreTold(String phones) {
        SheetContent content = csv("manumit_Person\tprs_MobilePhone\nP-1\t" + phones + "\n");
        assertThat(found(content)).containsExactly("several-phones B2");
        assertThat(texts(content, HtcdsField.PRS_MOBILE_PHONE)).containsExactly(phones);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+7 701 123 45 67", "8 (701) 123-45-67", "123 45 67 ext. 12"})
    void onePhoneIsOnePhone(String phone) {
        assertThat(found(csv("manumit_Person;prs_MobilePhone\nP-1;" + phone + "\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "Не знаю", "билмайман", "don't know"})
    void aBoxThatIsNotKnownIsAskedBack(String word) {
        assertThat(found(csv("prs_Deceased\n" + word + "\n"))).containsExactly("says-unknown A2");
    }

    @Test
    void yesAndNoAreReadInCyrillicUzbek() {
        assertThat(texts(csv("prs_Deceased\nйўқ\n"), HtcdsField.PRS_DECEASED)).containsExactly("FALSE");
        assertThat(texts(csv("prs_Deceased\nҳа\n"), HtcdsField.PRS_DECEASED)).containsExactly("TRUE");
    }

    @Test
    void aRowThatHasOnlyTheCodeOfAPersonIsAPerson() {
        SheetContent content =
                csv("manumit_Person;manumit_Incident;prs_FirstName\nP-1;C-1;Aigul\nP-2;C-2;\nP-3;;\n;C-9;\n");
        assertThat(found(content)).containsExactly("row-without-person A5");
        CaseFile file = file(content);
        assertThat(file.persons()).hasSize(3);
        assertThat(HtcdsExport.rows(file, ExportOptions.standard()).rows())
                .extracting(row -> row.person())
                .containsExactly("P-1", "P-2", "P-3");
    }

    @Test
    void ofTwoColumnsForOneFieldBothValuesAreKept() {
        SheetContent content = csv("prs_FirstName;prs_Gender;prs_FirstName\nA;Feminine;B\n");
        assertThat(found(content)).containsExactly("several-values C2");
        assertThat(texts(content, HtcdsField.PRS_FIRST_NAME)).containsExactly("A", "B");
    }

    @Test
    void aBlankStatusMakesAPossibleVictimAndIsToldOnce() {
        SheetContent content = csv("prs_FirstName;vic_TraffickingStatus;hte_Type\nA;;Transit\n"
                + "B;ActualVictimOfTrafficking;\nC;;\nD;NotAVictimOfTrafficking;\n");
        assertThat(content.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("sheet.status-blank");
            assertThat(finding.level()).isEqualTo(NoticeLevel.NOTE);
            assertThat(finding.address()).hasToString("B1");
            assertThat(finding.message(java.util.Locale.ENGLISH)).startsWith("Persons without a status: 2.");
        });
        CaseFile file = file(content);
        assertThat(file.incidents())
                .flatExtracting(incident -> incident.participants())
                .extracting(participant -> participant.role())
                .containsExactly(
                        ParticipantRole.POSSIBLE_VICTIM,
                        ParticipantRole.VICTIM,
                        ParticipantRole.POSSIBLE_VICTIM,
                        ParticipantRole.IDENTIFIED_PERSON);
        assertThat(file.events().get(0).participants().get(0).role()).isEqualTo(ParticipantRole.POSSIBLE_VICTIM);
    }

    @Test
    void aNullCharacterIsAFinding() {
        SheetContent content = csv("prs_FirstName;prs_SecondName\nAi\0gul;Bek\n");
        assertThat(found(content)).containsExactly("letters-lost A2");
        assertThat(texts(content, HtcdsField.PRS_FIRST_NAME)).containsExactly("Ai\uFFFDgul");
    }
}
