package io.github.manumit.htcds.sheet;

import static io.github.manumit.htcds.sheet.RawWorkbook.bool;
import static io.github.manumit.htcds.sheet.RawWorkbook.csv;
import static io.github.manumit.htcds.sheet.RawWorkbook.error;
import static io.github.manumit.htcds.sheet.RawWorkbook.formula;
import static io.github.manumit.htcds.sheet.RawWorkbook.number;
import static io.github.manumit.htcds.sheet.RawWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.HtcdsValue;
import io.github.manumit.table.NoticeLevel;
import io.github.manumit.table.TableOptions;
import io.github.manumit.table.Tables;
import io.github.manumit.table.UnreadableTableException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What real files do to data, each with a small file of its own. */
class HazardsTest {

    private static List<String> values(HtcdsRecord record, HtcdsField field) {
        return record.get(field).stream().map(HtcdsValue::text).toList();
    }

    private static List<String> values(SheetContent content, HtcdsField field) {
        return content.records().stream()
                .flatMap(record -> record.get(field).stream())
                .map(HtcdsValue::text)
                .toList();
    }

    private static List<String> codes(SheetContent content) {
        return content.findings().stream().map(SheetFinding::code).toList();
    }

    private static SheetFinding finding(SheetContent content, String code) {
        return content.findings().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " not in " + content.findings()));
    }

    @Nested
    class Hazard1HiddenNamesAndShuffledLabels {

        @Test
        void theVisibleLabelDecidesAboutTheFourMailingColumns() {
            SheetContent content = new RawWorkbook()
                    .sheet("Sheet1")
                    .hideNext()
                    .texts(
                            "",
                            "prs_FirstName",
                            "prs_MailingCity",
                            "prs_MailingCountry",
                            "prs_MailingStreet",
                            "prs_MailingPostalCode")
                    .texts(
                            "",
                            "First Name",
                            "Mailing Street",
                            "Mailing City",
                            "Mailing Zip/Postal Code",
                            "Mailing Country")
                    .texts("1", "Aigul", "Abay 1", "Almaty", "050000", "KZ")
                    .read();
            HtcdsRecord record = content.records().get(0);
            assertThat(values(record, HtcdsField.PRS_MAILING_STREET)).containsExactly("Abay 1");
            assertThat(values(record, HtcdsField.PRS_MAILING_CITY)).containsExactly("Almaty");
            assertThat(values(record, HtcdsField.PRS_MAILING_POSTAL_CODE)).containsExactly("050000");
            assertThat(values(record, HtcdsField.PRS_MAILING_COUNTRY)).containsExactly("KZ");
            assertThat(content.findings())
                    .filteredOn(each -> each.code().equals("sheet.label-decided"))
                    .hasSize(4)
                    .allMatch(each -> each.level() == NoticeLevel.NOTE);
        }

        @Test
        void withoutLabelsTheNamesDecide() {
            SheetContent content = csv("prs_MailingCity,prs_MailingCountry\nAlmaty,KZ\n");
            assertThat(values(content, HtcdsField.PRS_MAILING_CITY)).containsExactly("Almaty");
            assertThat(content.findings()).isEmpty();
        }

        @Test
        void theMissingNameIsMadeUpForByTheLabelAndTheMisspeltOneIsKnown() {
            SheetContent content = new RawWorkbook()
                    .sheet("Sheet1")
                    .hideNext()
                    .texts("vic_TraffickinStatusDecisionMakingOrg", "", "cas_Status")
                    .texts("Trafficking Status Decision Making Organization", "Reason for Outgoing Referral", "Status")
                    .texts("Police", "Other", "Active")
                    .read();
            assertThat(values(content, HtcdsField.VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG))
                    .containsExactly("Police");
            assertThat(values(content, HtcdsField.CAS_REASON_FOR_OUTGOING_REFERRAL))
                    .containsExactly("Other");
            assertThat(content.findings()).isEmpty();
        }

        @Test
        void elsewhereADisagreementIsAskedAboutAndNothingIsRead() {
            SheetContent content = new RawWorkbook()
                    .sheet("Sheet1")
                    .texts("prs_FirstName", "prs_Title", "cas_Status")
                    .texts("First Name", "Second Name", "Status")
                    .texts("Aigul", "Serik", "Active")
                    .read();
            SheetFinding finding = finding(content, "sheet.headings-disagree");
            assertThat(finding.level()).isEqualTo(NoticeLevel.ERROR);
            assertThat(finding.address()).hasToString("Sheet1!B2");
            assertThat(values(content, HtcdsField.PRS_TITLE)).isEmpty();
            assertThat(values(content, HtcdsField.PRS_SECOND_NAME)).isEmpty();
        }
    }

    @Nested
    class Hazard2LabelsJoinedByTheMacro {

        @Test
        void labelsThatContainTheSeparatorStayWhole() {
            SheetContent content = csv("vic_ForcedLabourIndustry\n"
                    + "\"Water supply; sewerage, waste management and remediation; Construction; Public administration and defence;"
                    + " compulsory social security\"\n");
            assertThat(values(content, HtcdsField.VIC_FORCED_LABOUR_INDUSTRY))
                    .containsExactly(
                            "E_WaterSupplySewerageWasteManagement",
                            "F_Construction",
                            "O_PublicAdministrationAndDefence");
            assertThat(content.findings()).isEmpty();
        }

        @Test
        void countriesThatBeginAlikeAreToldApart() {
            SheetContent content = csv(
                    "Citizenship\n\"Guinea-Bissau; Guinea; Niger; Nigeria; Congo, Democratic Republic of the; Congo\"\n");
            assertThat(values(content, HtcdsField.PRS_CITIZENSHIP)).containsExactly("GW", "GN", "NE", "NG", "CD", "CG");
        }

        @Test
        void aCellThatCanHideAValueIsAWarningInAWorkbookWithTheMacro() {
            SheetContent content = official("Nigeria; Kazakhstan");
            assertThat(finding(content, "sheet.macro-may-hide").address()).hasToString("Sheet1!B3");
            assertThat(codes(official("Nigeria; Niger"))).doesNotContain("sheet.macro-may-hide");
            assertThat(codes(csv("Citizenship\nNigeria; Kazakhstan\n"))).doesNotContain("sheet.macro-may-hide");
        }

        private SheetContent official(String citizenship) {
            return new RawWorkbook()
                    .sheet("Sheet1")
                    .hideNext()
                    .texts("prs_MailingCity", "prs_Citizenship")
                    .texts("Mailing Street", "Citizenship")
                    .texts("Abay 1", citizenship)
                    .read();
        }
    }

    @Nested
    class Hazard3OtherLabelsThanTheStandard {

        @Test
        void codesAndLabelsMatchBeyondCaseSpacesAndPunctuation() {
            SheetContent content = csv("prs_Gender,cas_Status,cas_ReasonForIncomingReferral,vic_MethodsOfControl\n"
                    + "TransgenderFeminine,Follow up,Migration Or Change Of Location,Debt bondage \n"
                    + "transgender feminine\u00a0,FOLLOW UP,Additional  services required,DebtBondage\n");
            assertThat(values(content, HtcdsField.PRS_GENDER))
                    .containsExactly("TransgenderFeminine", "TransgenderFeminine");
            assertThat(values(content, HtcdsField.CAS_STATUS)).containsExactly("FollowUp", "FollowUp");
            assertThat(values(content, HtcdsField.CAS_REASON_FOR_INCOMING_REFERRAL))
                    .containsExactly("MigrationOrChangeOfLocation", "AdditionalServicesRequired");
            assertThat(values(content, HtcdsField.VIC_METHODS_OF_CONTROL))
                    .containsExactly("DebtBondage", "DebtBondage");
            assertThat(content.findings()).isEmpty();
        }

        @Test
        void howItMatchedCanBeAsked() {
            SheetContent content = csv("prs_Gender\nFeminine\nfeminine\nженский\nFemale\n");
            SheetColumn column = content.columns().get(0);
            assertThat(column.matches())
                    .containsEntry(MatchedBy.CODE, 1)
                    .containsEntry(MatchedBy.FOLDED, 1)
                    .containsEntry(MatchedBy.LABEL, 1)
                    .containsEntry(MatchedBy.SPELLING, 1);
        }

        @Test
        void anUnknownChoiceIsKeptAndTheNearestKnownOneIsNamed() {
            SheetContent content = csv("prs_Gender,First Name\nFeminime,Aigul\n");
            assertThat(values(content, HtcdsField.PRS_GENDER)).containsExactly("Feminime");
            assertThat(content.records()
                            .get(0)
                            .get(HtcdsField.PRS_GENDER)
                            .get(0)
                            .code())
                    .isNull();
            SheetFinding finding = finding(content, "sheet.unknown-choice");
            assertThat(finding.level()).isEqualTo(NoticeLevel.ERROR);
            assertThat(finding.address()).hasToString("A2");
            assertThat(finding.heading()).isEqualTo("prs_Gender");
            assertThat(finding.message(ChoiceList.LANGUAGES.get(0)))
                    .contains("\"Feminine\"")
                    .doesNotContain("Feminime");
            assertThat(finding.message(ChoiceList.LANGUAGES.get(1)))
                    .contains("женский")
                    .doesNotContain("Feminime");
        }
    }

    @Nested
    class Hazard4ExportsOfForms {

        @Test
        void labelsJoinedByOneSpace() {
            SheetContent content = csv("\"vic_MethodOfRecruitment\";\"vic_Methods_of_Control\"\n"
                    + "\"At work Other\";\"Debt bondage False promises Threatens children/family\"\n");
            assertThat(values(content, HtcdsField.VIC_METHOD_OF_RECRUITMENT)).containsExactly("AtWork", "Other");
            assertThat(values(content, HtcdsField.VIC_METHODS_OF_CONTROL))
                    .containsExactly("DebtBondage", "FalsePromises", "ThreatensChildrenFamily");
        }

        @Test
        void oneColumnForEachChoice() {
            SheetContent content =
                    csv("vic_MethodsOfControl/DebtBondage;vic_MethodsOfControl/FalsePromises;prs_FirstName\n"
                            + "1;0;A\n;;B\n0;1;C\n");
            assertThat(content.records())
                    .extracting(record -> values(record, HtcdsField.VIC_METHODS_OF_CONTROL))
                    .containsExactly(List.of("DebtBondage"), List.of(), List.of("FalsePromises"));
            assertThat(content.findings()).isEmpty();
        }

        @Test
        void bothThatDifferAreAFinding() {
            String headings =
                    "vic_MethodsOfControl;vic_MethodsOfControl/DebtBondage;vic_MethodsOfControl/FalsePromises\n";
            assertThat(csv(headings + "Debt bondage;1;0\n").findings()).isEmpty();
            SheetContent content = csv(headings + "Debt bondage;0;1\n");
            assertThat(finding(content, "sheet.shapes-differ").address()).hasToString("A2");
            assertThat(values(content, HtcdsField.VIC_METHODS_OF_CONTROL))
                    .containsExactlyInAnyOrder("DebtBondage", "FalsePromises");
        }

        @Test
        void sheetsOfRepeatedGroupsBelongToTheirRows() {
            SheetContent content = new RawWorkbook()
                    .sheet("cases")
                    .texts("prs_FirstName", "cas_Status", "_uuid", "_index")
                    .row(text("A"), text("Active"), text("u1"), number("1"))
                    .row(text("B"), text("Closed"), text("u2"), number("2"))
                    .sheet("events")
                    .texts("hte_City", "hte_Date", "_index", "_parent_table_name", "_parent_index")
                    .row(text("Almaty"), text(""), number("1"), text("cases"), number("2"))
                    .row(text(""), text("2019-05"), number("2"), text("cases"), number("2"))
                    .row(text("Osh"), text(""), number("3"), text("cases"), number("9"))
                    .read();
            assertThat(content.records()).hasSize(4);
            HtcdsRecord first = content.records().get(1);
            HtcdsRecord second = content.records().get(2);
            assertThat(values(first, HtcdsField.HTE_CITY)).containsExactly("Almaty");
            assertThat(values(first, HtcdsField.HTE_DATE)).isEmpty();
            assertThat(values(second, HtcdsField.HTE_DATE)).containsExactly("2019-05");
            assertThat(second.person()).isEqualTo(first.person()).isEqualTo("u2");
            assertThat(second.incident()).isEqualTo(first.incident());
            assertThat(finding(content, "sheet.row-without-parent").address()).hasToString("events!E4");
        }

        @Test
        void groupsWithinGroupsBelongToTheRowOfTheirOuterGroup() {
            SheetContent content = new RawWorkbook()
                    .sheet("cases")
                    .texts("prs_FirstName", "_index")
                    .texts("A", "1")
                    .texts("B", "2")
                    .sheet("journeys")
                    .texts("fare", "_index", "_parent_table_name", "_parent_index")
                    .texts("10", "1", "cases", "2")
                    .sheet("stops")
                    .texts("hte_City", "_index", "_parent_table_name", "_parent_index")
                    .texts("Osh", "1", "journeys", "1")
                    .read();
            assertThat(content.records()).hasSize(2);
            assertThat(values(content.records().get(1), HtcdsField.HTE_CITY)).containsExactly("Osh");
        }

        @Test
        void theTitleThatTheFormLabelsSecondNameIsFoundByItsPlace() {
            SheetContent content =
                    csv("First Name;Second Name;Citizenship;Second Name;Email\nA;B;Kazakhstan;cook;a@b.c\n");
            assertThat(values(content, HtcdsField.PRS_SECOND_NAME)).containsExactly("B");
            assertThat(values(content, HtcdsField.PRS_TITLE)).containsExactly("cook");
            assertThat(codes(content)).containsExactly("sheet.heading-by-neighbours");
        }

        @Test
        void whatTheServerAddsIsNoAnswer() {
            SheetContent content = csv("start;First Name;_status;_uuid\n2020-01-01;A;submitted_via_web;u1\n");
            assertThat(values(content, HtcdsField.CAS_STATUS)).isEmpty();
            assertThat(content.findings()).isEmpty();
        }

        @Test
        void rowsOfTagsAreLeftOut() {
            SheetContent content = csv("prs_FirstName;cas_Status\n#person+name;#status\nA;Active\n");
            assertThat(content.records()).hasSize(1);
            assertThat(codes(content)).containsExactly("sheet.tag-row");
        }
    }

    @Nested
    class Hazard5TruthValues {

        @Test
        void cellsOfTruthAndWordsOfFourLanguagesAreBoxes() {
            SheetContent content = new RawWorkbook()
                    .sheet("s")
                    .texts("con_Consent")
                    .row(bool(true))
                    .texts("TRUE")
                    .texts("Yes")
                    .row(number("1"))
                    .texts("ИСТИНА")
                    .texts("Да")
                    .texts("Иә")
                    .texts("Ha")
                    .row(bool(false))
                    .texts("no")
                    .row(number("0"))
                    .texts("ЛОЖЬ")
                    .texts("нет")
                    .texts("Жоқ")
                    .texts("Yoʻq")
                    .read();
            assertThat(values(content, HtcdsField.CON_CONSENT).subList(0, 8)).containsOnly("TRUE");
            assertThat(values(content, HtcdsField.CON_CONSENT).subList(8, 15)).containsOnly("FALSE");
            assertThat(codes(content)).hasSize(7).containsOnly("sheet.consent-refused");
        }

        @Test
        void anotherWordIsKeptWithAFinding() {
            SheetContent content = csv("Consent\nperhaps\n");
            assertThat(values(content, HtcdsField.CON_CONSENT)).containsExactly("perhaps");
            assertThat(codes(content)).containsExactly("sheet.not-a-box");
        }
    }

    @Nested
    class Hazard6GroupsBeforeTheField {

        @Test
        void theLastPartOfAPathIsTheField() {
            SheetContent content = csv("case/victim/prs_Gender,case:prs_FirstName,victim-prs_Second_Name,Victim/Email\n"
                    + "Feminine,A,B,a@b.c\n");
            assertThat(values(content, HtcdsField.PRS_GENDER)).containsExactly("Feminine");
            assertThat(values(content, HtcdsField.PRS_FIRST_NAME)).containsExactly("A");
            assertThat(values(content, HtcdsField.PRS_SECOND_NAME)).containsExactly("B");
            assertThat(values(content, HtcdsField.PRS_EMAIL)).containsExactly("a@b.c");
        }

        @Test
        void aLastPartOfSeveralFieldsIsAskedAbout() {
            SheetContent content = csv("a/Type,b\nNGO,x\n");
            assertThat(finding(content, "sheet.open-heading").level()).isEqualTo(NoticeLevel.ERROR);
            assertThat(content.records()).isEmpty();
        }

        @Test
        void notApplicableIsNoValue() {
            SheetContent content = csv("prs_FirstName,prs_Gender,prs_Citizenship\nA,n/a,N/A\n");
            assertThat(values(content, HtcdsField.PRS_GENDER)).isEmpty();
            assertThat(values(content, HtcdsField.PRS_CITIZENSHIP)).isEmpty();
            assertThat(content.findings())
                    .hasSize(2)
                    .allMatch(each -> each.code().equals("sheet.not-applicable"));
        }
    }

    @Nested
    class Hazard7OneSheetForEachForm {

        private final RawWorkbook workbook = new RawWorkbook()
                .sheet("Identification and Registratio")
                .texts("ID", "First Name", "Citizenship")
                .texts("c-1", "A", "Kazakhstan ||| Uzbekistan")
                .texts("c-2", "B", "")
                .sheet("Services")
                .texts("ID", "Methods of Control", "Support Plan Type")
                .texts("c-1", "Debt bondage ||| Water supply; none", "")
                .texts("c-1", "False promises", "");

        @Test
        void rowsOfOneKeyMakeOneRecordAlsoOverSheets() {
            SheetContent content = RawWorkbook.read(workbook.bytes(), SheetOptions.STANDARD.withKey("id"));
            assertThat(content.records()).hasSize(2);
            HtcdsRecord record = content.records().get(0);
            assertThat(record.person()).isEqualTo("c-1");
            assertThat(values(record, HtcdsField.PRS_CITIZENSHIP)).containsExactly("KZ", "UZ");
            assertThat(values(record, HtcdsField.VIC_METHODS_OF_CONTROL))
                    .containsExactly("DebtBondage", "Water supply", "none", "FalsePromises");
        }

        @Test
        void theNameOfAFormMayBeLongerThanThatOfItsSheet() {
            RawWorkbook form = new RawWorkbook()
                    .sheet("Recruitment and Exploitation of")
                    .texts("First Name")
                    .texts("A")
                    .sheet("Other")
                    .texts("First Name", "Second Name")
                    .texts("X", "Y");
            SheetContent content = RawWorkbook.read(
                    form.bytes(), SheetOptions.STANDARD.withSheet("Recruitment and exploitation of victims"));
            assertThat(values(content, HtcdsField.PRS_FIRST_NAME)).containsExactly("A");
            assertThat(RawWorkbook.read(form.bytes(), SheetOptions.STANDARD.withSheet("None"))
                            .findings())
                    .extracting(SheetFinding::code)
                    .containsExactly("sheet.no-such-sheet");
        }

        @Test
        void theApostropheBeforeATriggerIsTakenAway() {
            SheetContent content = csv("prs_FirstName,prs_MobilePhone\n'=Aigul,+77011234567\n");
            assertThat(values(content, HtcdsField.PRS_FIRST_NAME)).containsExactly("=Aigul");
            assertThat(values(content, HtcdsField.PRS_MOBILE_PHONE)).containsExactly("+77011234567");
        }
    }

    @Nested
    class Hazard8CodePages {

        private static final Charset CYRILLIC = Charset.forName("windows-1251");

        @Test
        void aFileThatIsNotUtf8IsRefusedUntilTheCharsetIsGiven() throws Exception {
            byte[] file = "Имя;Гендер\nАлия;женский\n".getBytes(CYRILLIC);
            assertThatThrownBy(() -> Tables.open(file, TableOptions.STANDARD))
                    .isInstanceOf(UnreadableTableException.class);
            try (Tables tables = Tables.open(file, TableOptions.STANDARD.withCharset(CYRILLIC))) {
                assertThat(values(SheetReader.read(tables, SheetOptions.STANDARD), HtcdsField.PRS_GENDER))
                        .containsExactly("Feminine");
            }
        }

        @Test
        void lostLettersAreAFindingAndNotAName() {
            SheetContent content = csv("prs_FirstName\nА?г?л\n");
            assertThat(finding(content, "sheet.letters-lost").level()).isEqualTo(NoticeLevel.ERROR);
        }
    }

    @Nested
    class Hazard9MarksAtTheBeginning {

        @Test
        void theFirstHeadingIsKnownBehindAByteOrderMarkOrALineWithTheSeparator() {
            for (String start : List.of("\ufeff", "sep=;\n", "\ufeffsep=;\n")) {
                SheetContent content = csv(start + "prs_FirstName;prs_Gender\nA;Feminine\n");
                assertThat(values(content, HtcdsField.PRS_FIRST_NAME)).containsExactly("A");
            }
            byte[] wide = "\ufeffprs_FirstName\tprs_Gender\nA\tFeminine\n".getBytes(StandardCharsets.UTF_16LE);
            assertThat(values(RawWorkbook.read(wide, SheetOptions.STANDARD), HtcdsField.PRS_FIRST_NAME))
                    .containsExactly("A");
        }
    }

    @Nested
    class Hazard10DatesByStyle {

        @Test
        void aDateIsReadByItsStyleAndABareNumberIsAFinding() {
            RawWorkbook workbook = new RawWorkbook();
            SheetContent content = workbook.sheet("s")
                    .texts("prs_Birthdate")
                    .row(workbook.date(43586, "dd.mm.yyyy"))
                    .row(number("43586"))
                    .row(workbook.date(43586, "mmm\\-yy"))
                    .row(number("2019"))
                    .read();
            assertThat(values(content, HtcdsField.PRS_BIRTHDATE))
                    .containsExactly("2019-05-01", "43586", "2019-05", "2019");
            assertThat(codes(content)).containsExactly("sheet.date-number", "sheet.date-style", "sheet.number-as-year");
        }
    }

    @Nested
    class Hazard11UnknownDays {

        @Test
        void anUnknownDayOrMonthMakesTheDateLessPrecise() {
            SheetContent content = csv(
                    "prs_Birthdate\n00.00.2019\n06/2019\n2004-00-00\n2004-05-00\n00.05.2019\n2019\n??.05.2019\n"
                            + "мая 2019 г.\n12 мая 2019 г.\n2019 жылғы 12 мамыр\n2019-yil 12-may\nок. 2004\n1990s\n2019-05~\n");
            assertThat(values(content, HtcdsField.PRS_BIRTHDATE))
                    .containsExactly(
                            "2019",
                            "2019-06",
                            "2004",
                            "2004-05",
                            "2019-05",
                            "2019",
                            "2019-05",
                            "2019-05",
                            "2019-05-12",
                            "2019-05-12",
                            "2019-05-12",
                            "2004~",
                            "199X",
                            "2019-05~");
            assertThat(content.findings()).isEmpty();
        }

        @Test
        void manyFirstDaysOfTheYearAreAWarningForTheColumn() {
            SheetContent content = csv("prs_Birthdate\n1999-01-01\n1998-01-01\n1997-01-01\n1990-04-13\n");
            SheetFinding finding = finding(content, "sheet.date-placeholders");
            assertThat(finding.address()).hasToString("A1");
            assertThat(finding.level()).isEqualTo(NoticeLevel.WARNING);
            assertThat(codes(csv("prs_Birthdate\n1999-01-01\n1998-01-01\n1990-04-13\n")))
                    .isEmpty();
        }
    }

    @Nested
    class Hazard12DayAndMonth {

        @Test
        void theUnambiguousDatesOfAColumnDecide() {
            SheetContent content = csv("prs_Birthdate,hte_Date\n03/04/2019,03/04/2019\n13/04/2019,04/13/2019\n");
            assertThat(values(content, HtcdsField.PRS_BIRTHDATE)).containsExactly("2019-04-03", "2019-04-13");
            assertThat(values(content, HtcdsField.HTE_DATE)).containsExactly("2019-03-04", "2019-04-13");
            assertThat(content.findings()).allMatch(each -> each.level() == NoticeLevel.NOTE);
        }

        @Test
        void withoutThemBothReadingsAreKept() {
            SheetContent content = csv("prs_Birthdate\n3.4.2019\n05.05.2019\n");
            assertThat(values(content, HtcdsField.PRS_BIRTHDATE))
                    .containsExactly("[2019-03-04,2019-04-03]", "2019-05-05");
            assertThat(finding(content, "sheet.date-open").address()).hasToString("A2");
        }

        @Test
        void theHeadingDecidesIfItAsksForAnOrder() {
            SheetContent content = csv("Birthdate (dd/mm/yyyy),Event Date [MM/DD/YYYY]\n03/04/2019,03/04/2019\n");
            assertThat(values(content, HtcdsField.PRS_BIRTHDATE)).containsExactly("2019-04-03");
            assertThat(values(content, HtcdsField.HTE_DATE)).containsExactly("2019-03-04");
        }

        @Test
        void theOptionDecides() {
            String file = "prs_Birthdate\n3.4.2019\n";
            assertThat(values(csv(file, SheetOptions.STANDARD.withDates(DateOrder.DMY)), HtcdsField.PRS_BIRTHDATE))
                    .containsExactly("2019-04-03");
            assertThat(values(csv(file, SheetOptions.STANDARD.withDates(DateOrder.MDY)), HtcdsField.PRS_BIRTHDATE))
                    .containsExactly("2019-03-04");
            assertThat(codes(csv("prs_Birthdate\n4/13/2019\n", SheetOptions.STANDARD.withDates(DateOrder.DMY))))
                    .containsExactly("sheet.date-other-order");
        }

        @Test
        void columnsWithBothOrdersAndHalfConvertedOnesAreWarnings() {
            SheetContent mixed = csv("prs_Birthdate\n13/04/2019\n04/13/2019\n03/04/2019\n");
            assertThat(codes(mixed)).contains("sheet.date-orders-mixed", "sheet.date-open");
            RawWorkbook workbook = new RawWorkbook();
            SheetContent half = workbook.sheet("s")
                    .texts("prs_Birthdate")
                    .texts("13/04/2019")
                    .row(workbook.date(43586, "m/d/yyyy"))
                    .row(workbook.date(43590, "m/d/yyyy"))
                    .read();
            assertThat(codes(half)).contains("sheet.dates-half-converted");
        }

        @Test
        void whatIsNoDateIsKeptAsWritten() {
            SheetContent content = csv("prs_Birthdate\n31.02.2019\n03.04.19\nspring\n");
            assertThat(values(content, HtcdsField.PRS_BIRTHDATE)).containsExactly("31.02.2019", "03.04.19", "spring");
            assertThat(codes(content))
                    .containsExactly("sheet.no-such-day", "sheet.date-short-year", "sheet.date-unreadable");
        }
    }

    @Nested
    class Hazard13NumbersInTextColumns {

        @Test
        void digitsAreKeptAndLostOnesAreFindings() {
            SheetContent content = new RawWorkbook()
                    .sheet("s")
                    .texts("prs_MobilePhone", "prs_IdentityNumber", "prs_MailingPostalCode", "prs_FirstName")
                    .row(number("77011234567"), number("1234567890123456789"), number("50000"), number("42"))
                    .row(text("7.7E+10"), text("001"), text("050000"), text("A"))
                    .row(text("77011234567.0"))
                    .read();
            assertThat(values(content, HtcdsField.PRS_MOBILE_PHONE))
                    .containsExactly("77011234567", "7.7E+10", "77011234567");
            assertThat(values(content, HtcdsField.PRS_MAILING_POSTAL_CODE)).containsExactly("50000", "050000");
            assertThat(values(content, HtcdsField.PRS_FIRST_NAME)).containsExactly("42", "A");
            assertThat(content.findings())
                    .extracting(SheetFinding::code, SheetFinding::level, each -> String.valueOf(each.address()))
                    .contains(
                            org.assertj.core.groups.Tuple.tuple("sheet.zeros-lost", NoticeLevel.WARNING, "s!A2"),
                            org.assertj.core.groups.Tuple.tuple("sheet.digits-lost", NoticeLevel.ERROR, "s!B2"),
                            org.assertj.core.groups.Tuple.tuple("sheet.zeros-lost", NoticeLevel.WARNING, "s!C2"),
                            org.assertj.core.groups.Tuple.tuple("sheet.digits-lost", NoticeLevel.ERROR, "s!A3"));
        }
    }

    @Nested
    class Hazard14Coordinates {

        private static final String HEADINGS = "hte_Latitude;hte_Longitude;hte_Country\n";

        @Test
        void bothDecimalMarksAreRead() {
            SheetContent content = csv(HEADINGS + "43,238;76.945;KZ\n");
            assertThat(values(content, HtcdsField.HTE_LATITUDE)).containsExactly("43.238");
            assertThat(values(content, HtcdsField.HTE_LONGITUDE)).containsExactly("76.945");
            assertThat(content.findings()).isEmpty();
        }

        @Test
        void whatIsNoPlaceOrExchangedOrAloneIsAFinding() {
            assertThat(codes(csv(HEADINGS + "432383;76.9;KZ\n"))).containsExactly("sheet.coordinate-range");
            assertThat(codes(csv(HEADINGS + "129.5;43.2;\n"))).containsExactly("sheet.coordinates-exchanged");
            assertThat(codes(csv(HEADINGS + "76.945;43.238;Казахстан\n")))
                    .containsExactly("sheet.coordinates-exchanged");
            assertThat(codes(csv(HEADINGS + "76.945;43.238;\n"))).containsExactly("sheet.coordinates-exchanged");
            assertThat(codes(csv(HEADINGS + "69.2;41.3;\n"))).isEmpty();
            assertThat(codes(csv(HEADINGS + "43.238;;KZ\n"))).containsExactly("sheet.coordinate-alone");
            assertThat(codes(csv(HEADINGS + "here;76.9;KZ\n"))).containsExactly("sheet.coordinate-unreadable");
        }
    }

    @Nested
    class Hazard15MissingValuesAndSpoiltBands {

        @Test
        void onlyBlankCellsAndNullAreMissing() {
            SheetContent content = csv("prs_Citizenship,prs_FirstName\nNA,NULL\n , \nNamibia,NA\n");
            assertThat(values(content, HtcdsField.PRS_CITIZENSHIP)).containsExactly("NA", "NA");
            assertThat(values(content, HtcdsField.PRS_FIRST_NAME)).containsExactly("NA");
            assertThat(content.findings()).isEmpty();
        }

        @Test
        void aBandThatBecameADateIsRecognised() {
            RawWorkbook workbook = new RawWorkbook();
            SheetContent content = workbook.sheet("s")
                    .texts("vic_AgeWhenTrafficked")
                    .texts("17.Sep")
                    .texts("Sep-17")
                    .texts("17 сен")
                    .row(workbook.date(43725, "d\\-mmm"))
                    .texts("seventeen")
                    .row(number("17"))
                    .read();
            assertThat(codes(content))
                    .containsExactly(
                            "sheet.spoilt-band",
                            "sheet.spoilt-band",
                            "sheet.spoilt-band",
                            "sheet.spoilt-band",
                            "sheet.not-a-number");
            assertThat(values(content, HtcdsField.VIC_AGE_WHEN_TRAFFICKED))
                    .last()
                    .isEqualTo("17");
        }
    }

    @Nested
    class Hazard16Formulas {

        @Test
        void aFormulaGivesItsSavedValueWithAFinding() {
            SheetContent content = new RawWorkbook()
                    .sheet("s")
                    .texts("prs_FirstName", "prs_SecondName", "prs_Title")
                    .row(formula("HYPERLINK(\"http://x\",A1)", "Aigul"), error("#N/A"), text("=1+1"))
                    .read();
            assertThat(values(content, HtcdsField.PRS_FIRST_NAME)).containsExactly("Aigul");
            assertThat(values(content, HtcdsField.PRS_SECOND_NAME)).isEmpty();
            assertThat(values(content, HtcdsField.PRS_TITLE)).containsExactly("=1+1");
            assertThat(codes(content)).contains("sheet.formula", "sheet.error-cell");
        }
    }

    @Nested
    class Hazard17HeadingsAmongOtherRows {

        @Test
        void titlesAboveAndTotalsBelowAreNotRead() {
            SheetContent content = new RawWorkbook()
                    .sheet("s")
                    .texts("Register of the shelter, 2019")
                    .texts("")
                    .texts("First Name", "Number of Children", "Status")
                    .texts("A", "2", "Active")
                    .texts("First Name", "Number of Children", "Status")
                    .texts("B", "1", "Closed")
                    .row(text("Total"), number("3"), "")
                    .read();
            assertThat(values(content, HtcdsField.PRS_FIRST_NAME)).containsExactly("A", "B");
            assertThat(codes(content)).containsExactly("sheet.rows-above", "sheet.headings-again", "sheet.total-row");
        }

        @Test
        void headingsInTwoRowsAreReadTogether() {
            SheetContent content = new RawWorkbook()
                    .sheet("s")
                    .texts("Organisation", "", "Methods of Control", "", "Event", "")
                    .texts("Type", "Organisation Name", "Debt bondage", "False promises", "Type", "City")
                    .texts("NGO", "Shelter", "1", "0", "Transit", "Almaty")
                    .merge("A1:B1")
                    .merge("C1:D1")
                    .merge("E1:F1")
                    .read();
            assertThat(values(content, HtcdsField.ORG_TYPE)).containsExactly("NGO");
            assertThat(values(content, HtcdsField.HTE_TYPE)).containsExactly("Transit");
            assertThat(values(content, HtcdsField.VIC_METHODS_OF_CONTROL)).containsExactly("DebtBondage");
        }

        @Test
        void aHeadingOverTwoColumnsIsThatOfBoth() {
            SheetContent content = new RawWorkbook()
                    .sheet("s")
                    .texts("First Name", "Citizenship", "")
                    .texts("A", "KZ", "UZ")
                    .merge("B1:C1")
                    .read();
            assertThat(values(content, HtcdsField.PRS_CITIZENSHIP)).containsExactly("KZ", "UZ");
        }

        @Test
        void ofOneKindInOneColumnAThousandFindingsAreListedAndTheRestCounted() {
            SheetContent content = csv("prs_Gender\n" + "cat\n".repeat(1500));
            assertThat(content.records()).hasSize(1500);
            assertThat(content.findings()).hasSize(1001);
            assertThat(finding(content, "sheet.further").arguments()).containsExactly("sheet.unknown-choice", 500);
        }

        @Test
        void aGeneralHeadingIsReadOnlyAmongOthersOfItsSection() {
            SheetContent register = csv("First Name,Phone,City\nA,+77011234567,Almaty\n");
            assertThat(codes(register)).containsExactly("sheet.general-heading", "sheet.general-heading");
            assertThat(values(register, HtcdsField.ORG_PHONE)).isEmpty();
            SheetContent standard = csv("First Name,Organisation Name,Phone,Date,City,Country\nA,S,+7701,2019,a,KZ\n");
            assertThat(values(standard, HtcdsField.ORG_PHONE)).containsExactly("+7701");
            assertThat(values(standard, HtcdsField.HTE_CITY)).isEmpty();
            SheetContent event = csv("First Name,Organisation Name,Phone,Date,City,Type\nA,S,+7701,2019,a,Transit\n");
            assertThat(event.findings()).extracting(SheetFinding::code).doesNotContain("sheet.general-heading");
            assertThat(values(event, HtcdsField.HTE_CITY)).containsExactly("a");
        }

        @Test
        void headingsMadeToTakeLongAreReadInTime() {
            RawWorkbook workbook = new RawWorkbook().sheet("s");
            for (int row = 0; row < 60; row++) {
                String[] texts = new String[500];
                for (int i = 0; i < texts.length; i++) {
                    texts[i] = (row + " " + i + "/a.b:- (").repeat(11);
                }
                workbook.texts(texts);
            }
            byte[] file = workbook.bytes();
            org.junit.jupiter.api.Assertions.assertTimeout(
                    java.time.Duration.ofSeconds(20),
                    () -> assertThat(codes(RawWorkbook.read(file, SheetOptions.STANDARD)))
                            .contains("sheet.no-headings"));
        }

        @Test
        void hiddenRowsAreReadAndReported() {
            SheetContent content = new RawWorkbook()
                    .sheet("s")
                    .texts("First Name")
                    .hideNext()
                    .texts("A")
                    .read();
            assertThat(values(content, HtcdsField.PRS_FIRST_NAME)).containsExactly("A");
            assertThat(codes(content)).containsExactly("sheet.hidden-rows");
        }

        @Test
        void aColumnThatIsNotKnownIsReportedOnlyIfItHasValues() {
            SheetContent content = csv("First Name,Shoe size,Empty\nA,40,\n");
            assertThat(content.findings())
                    .extracting(SheetFinding::code, SheetFinding::heading)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("sheet.unknown-heading", "Shoe size"));
        }
    }

    @Nested
    class Hazard18And19FilesThatAreNotRead {

        @Test
        void aBombIsRefused() {
            byte[] bomb = new RawWorkbook()
                    .sheet("s")
                    .texts("First Name", "A".repeat(1_500_000))
                    .bytes();
            assertThatThrownBy(() -> RawWorkbook.read(bomb, SheetOptions.STANDARD))
                    .hasRootCauseInstanceOf(UnreadableTableException.class);
        }

        @Test
        void aProtectedOrOldFileIsNamedSo() {
            byte[] old = new byte[4096];
            System.arraycopy(
                    new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
                    },
                    0,
                    old,
                    0,
                    8);
            assertThatThrownBy(() -> Tables.open(old, TableOptions.STANDARD))
                    .isInstanceOf(UnreadableTableException.class);
        }
    }
}
