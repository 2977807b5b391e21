package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.ctdc.CtdcEdition;
import io.github.manumit.table.SheetLayout;
import io.github.manumit.table.TableOptions;
import io.github.manumit.table.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What people do with tables that are not quite as they should be, and what is left when it does not work. */
class ConvertBetweenTest {

    @TempDir
    Path folder;

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private String write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return at(name);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private static Run convert(String from, String to, String... arguments) {
        return Run.of(Stream.concat(Stream.of("convert", "--from", from, "--to", to), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            return left.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static String victims(int number) {
        StringBuilder rows = new StringBuilder(
                "manumit_Person,manumit_Incident,prs_Gender,prs_Citizenship,vic_TraffickingStatus,vic_TypeOfExploitation\n");
        for (int i = 0; i < number; i++) {
            rows.append("P-" + i + ",C-" + i % 2 + ",Feminine,KZ,ActualVictimOfTrafficking,ForcedLabour\n");
        }
        return rows.toString();
    }

    @Test
    void rowsBecomeADatasetWithoutACaseFileBetween() throws IOException {
        String table = write("rows.csv", victims(11) + "P-11,C-9,Masculine,UZ,,ForcedLabour\n");
        Run run = convert("htcds", "ctdc", "--loss", at("loss.json"), table, at("ctdc.csv"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        List<String> lines = Files.readAllLines(folder.resolve("ctdc.csv"));
        assertThat(lines).hasSize(12);
        assertThat(lines.subList(1, 12)).allMatch(line -> line.contains("Woman") && line.contains("KAZ"));
        assertThat(JsonMapper.shared()
                        .readTree(text("loss.json"))
                        .get("losses")
                        .valueStream()
                        .filter(loss -> loss.get("reason").asString().equals("no-row") && loss.has("cell"))
                        .map(loss -> loss.get("cell").asString()))
                .contains("13");
    }

    @Test
    void aDatasetBecomesNoRowsOfPersonsAndSaysWhy() throws IOException {
        int columns = CtdcEdition.SYNTHETIC_2026.columns().size();
        String dataset = write(
                "ctdc.csv",
                String.join(",", CtdcEdition.SYNTHETIC_2026.columns()) + "\n2019" + ",".repeat(columns - 1) + "\n"
                        + "2020,Man,,NA,NULL" + ",".repeat(columns - 5) + "\n");
        Run run = convert("ctdc", "htcds", "--loss", at("loss.txt"), dataset, at("rows.csv"));
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("warning convert.no-persons");
        assertThat(Files.readAllLines(folder.resolve("rows.csv"))).hasSize(1);
        assertThat(text("loss.txt"))
                .contains("/observations/0: not in the table", "country code of two letters", "missing value");
        Run read = convert("ctdc", "manumit", "--loss", at("read.json"), dataset, at("case.json"));
        assertThat(read.status()).isZero();
        assertThat(text("read.json")).contains("ctdc.two-letter", "ctdc.missing");
    }

    @Test
    void oneCaseAloneIsHandedOver() throws IOException {
        String table = write("rows.csv", victims(4) + "P-9,C-9,Feminine,KZ,,ForcedLabour\n");
        for (String name : List.of("one.json", "one.ndjson", "one.csv")) {
            String to = name.endsWith(".csv") ? "htcds" : "manumit";
            assertThat(convert("htcds", to, "--case", "C-1", table, at(name)).status())
                    .isZero();
            assertThat(text(name)).contains("P-1", "P-3").doesNotContain("P-0", "P-2", "P-9");
        }
        for (String name : List.of("none.json", "none.ndjson")) {
            Run none = convert("htcds", "manumit", "--case", "C-7", table, at(name));
            assertThat(none.status()).isEqualTo(1);
            assertThat(none.out()).contains("convert.no-such-case").doesNotContain("C-7");
            assertThat(folder.resolve(name)).doesNotExist();
        }
        convert("htcds", "manumit", table, at("all.json"));
        assertThat(convert("manumit", "htcds", "--case", "C-9", at("all.json"), at("nine.csv"))
                        .status())
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("nine.csv"))).hasSize(2);
    }

    /** Whichever row says it, and whatever words it is said in. */
    @ParameterizedTest
    @ValueSource(strings = {"P-1,Yes\nP-1,No", "P-1,No\nP-1,Yes", "P-1,Refused", "P-1,Yes but not to police"})
    void whatMayBeARefusalIsOne(String rows) throws IOException {
        for (String column : List.of("con_Consent", "vic_AgreementToManagePersonalData")) {
            String table = write("consent.csv", "manumit_Person," + column + '\n' + rows + '\n');
            convert("htcds", "manumit", table, at("consent.json"));
            Run back = convert("manumit", "htcds", at("consent.json"), at("consent-back.csv"));
            assertThat(back.status()).as(column).isEqualTo(1);
            assertThat(names()).doesNotContain("consent-back.csv");
            assertThat(convert("manumit", "htcds", "--allow-restricted", at("consent.json"), at("all.csv"))
                            .status())
                    .isZero();
        }
    }

    /** Also if the row that says it is not handed over, or each row by itself. */
    @Test
    void aRefusalInAnotherRowHoldsForThePerson() throws IOException {
        String table = write(
                "rows.csv", "manumit_Person,manumit_Incident,con_Consent\nP-1,C-1,Yes\nP-1,C-2,No\nP-2,C-1,Yes\n");
        convert("htcds", "manumit", "--case", "C-1", table, at("one.json"));
        assertThat(convert("manumit", "htcds", at("one.json"), at("one.csv")).status())
                .isEqualTo(1);
        convert("htcds", "manumit", table, at("all.ndjson"));
        List<String> lines = Files.readAllLines(folder.resolve("all.ndjson"));
        assertThat(lines).hasSize(3);
        List<Integer> statuses = new java.util.ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String file = write("line" + i + ".json", lines.get(i));
            statuses.add(
                    convert("manumit", "htcds", file, at("line" + i + ".csv")).status());
        }
        assertThat(statuses).containsExactly(1, 1, 0);
    }

    @Test
    void nobodyWhoseConsentCannotBeReadIsInADataset() throws IOException {
        String rows = "manumit_Person,vic_TraffickingStatus,con_Consent\n";
        for (int i = 0; i < 12; i++) {
            rows += "P-" + i + ",ActualVictimOfTrafficking,not to the police\n";
        }
        Run run = convert("htcds", "ctdc", "--k", "1", write("rows.csv", rows), at("data.csv"));
        assertThat(run.out()).contains("because a restriction or a refused consent does not allow it: 12.");
        assertThat(Files.readAllLines(folder.resolve("data.csv"))).hasSize(1);
    }

    @Test
    void aRowWithoutACodeIsHandedOverWithTheOnlyCaseOfItsPerson() throws IOException {
        String table = write(
                "rows.csv",
                "manumit_Person,manumit_Incident,hte_Type,hte_City\nP-1,C-1,Transit,Osh\nP-1,,Transit,Almaty\nP-2,,Transit,Bishkek\n");
        convert("htcds", "manumit", "--case", "C-1", table, at("one.json"));
        assertThat(text("one.json")).contains("Osh", "Almaty").doesNotContain("Bishkek");
    }

    @Test
    void aCodeOfTheCaseThatIsAlmostRightIsToldByItsRow() throws IOException {
        String table = write("rows.csv", "manumit_Person,manumit_Incident,prs_FirstName\nP-1,C-9,A\nP-2,C-1,B\n");
        Run run = convert("htcds", "manumit", "--case", "c 1", table, at("one.json"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("is in row 3").doesNotContain("C-1");
        assertThat(convert("htcds", "manumit", "--case", "C-7", table, at("one.json"))
                        .out())
                .doesNotContain("in row");
    }

    @Test
    void theReportOfLossesNamesWhatTheOfficialColumnsLack() throws IOException {
        String table = write(
                "rows.csv",
                "manumit_Person,prs_FirstName,prs_MiddleName,cco_CaseComment,hte_City\nP-1,A,B,Called.,Osh\n");
        convert("htcds", "manumit", table, at("case.json"));
        Run back = convert(
                "manumit",
                "htcds",
                "--columns",
                "official",
                "--loss",
                at("loss.txt"),
                at("case.json"),
                at("back.xlsx"));
        assertThat(back.status()).isZero();
        assertThat(back.out()).contains("sheet.fields-left-out").doesNotContain("code.local");
        assertThat(text("loss.txt"))
                .contains("prs_MiddleName", "cco_CaseComment", "hte_City")
                .doesNotContain("The table says everything");
    }

    @Test
    void rowsOfPerpetratorsThatWereNotAskedForAreTold() throws IOException {
        String table = write(
                "rows.csv",
                "manumit_Person,manumit_Incident,prs_FirstName,vic_TypeOfExploitation,per_RoleInProcess\n"
                        + "P-1,C-1,A,ForcedLabour,\nX-1,C-1,B,,Exploiter\nX-2,C-1,C,,Recruiter\n");
        convert("htcds", "manumit", table, at("case.json"));
        Run victims = convert("manumit", "htcds", at("case.json"), at("victims.csv"));
        assertThat(victims.status()).isZero();
        assertThat(victims.out()).contains("sheet.perpetrators-left-out", "(rows: 2)");
        Run both = convert("manumit", "htcds", "--rows", "victims,perpetrators", at("case.json"), at("both.csv"));
        assertThat(both.out()).doesNotContain("perpetrators-left-out");
        assertThat(text("both.csv").lines()).hasSize(4);
    }

    @Test
    void aRefusalNamesThePersonByACodeAndNeverByAName() throws IOException {
        String table = write("rows.csv", "manumit_Person,con_Consent\nP-1,yes\nP-2,no\nAigul Vymysel,no\n");
        Run there = convert("htcds", "manumit", table, at("case.json"));
        assertThat(there.out())
                .contains("rows.csv:B3: warning sheet.consent-refused", "rows.csv:B4: warning")
                .contains("rows.csv:A4: warning sheet.code-is-name");
        Run refused = convert("manumit", "htcds", at("case.json"), at("back.csv"));
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out())
                .contains("(person 2 of the case file, code P-2)", "(person 3 of the case file)")
                .doesNotContain("Vymysel");
        assertThat(folder.resolve("back.csv")).doesNotExist();
    }

    @Test
    void whatIsKeptAsWrittenIsToldAtItsCellOnTheWayThereAndBack() throws IOException {
        String table = write(
                "rows.csv",
                "manumit_Person,prs_FirstName,prs_Birthdate,cco_CaseComment\nP-1,A,31.02.1990," + "x".repeat(10_001)
                        + "\n");
        Run there = convert("htcds", "manumit", table, at("case.json"));
        assertThat(there.out())
                .contains("rows.csv:C2: error sheet.no-such-day", "rows.csv:D2: warning sheet.kept")
                .contains("1 error, 1 warning");
        Run back = convert("manumit", "htcds", "--labels", "en", at("case.json"), at("back.xlsx"));
        assertThat(back.out())
                .contains("warning sheet.kept [Birthdate]", "warning sheet.kept [Case Comment]")
                .doesNotContain("property.unknown");
        try (Tables tables = Tables.open(folder.resolve("back.xlsx"), TableOptions.STANDARD)) {
            String sheet = tables.sheets().get(0);
            assertThat(tables.sheets()).containsExactly("Cases", "Instructions", "Lists");
            SheetLayout layout = tables.layout(sheet);
            assertThat(layout.frozenRows()).isEqualTo(2);
            assertThat(layout.frozenColumns()).isEqualTo(1);
            List<String> rows = new ArrayList<>();
            tables.read(sheet, row -> {
                rows.add(row.cell(1).text() + "|" + row.cell(2).text());
                return true;
            });
            assertThat(rows)
                    .startsWith("manumit_Person|manumit_Incident", "Code of the person|Code of the case")
                    .element(2)
                    .asString()
                    .startsWith("P-1|");
        }
        assertThat(convert("htcds", "manumit", at("back.xlsx"), at("again.json"))
                        .out())
                .contains("Cases!")
                .contains("1 error, 1 warning");
    }

    @Test
    void anEventWithoutATypeAsksForIt() throws IOException {
        String table = write("rows.csv", "manumit_Person,hte_Date,hte_City\nP-1,2019,Almaty\n");
        assertThat(convert("htcds", "manumit", table, at("case.json")).out())
                .contains("warning sheet.event-without-type /events/0/kind", "Choose Type (event) (hte_Type)")
                .doesNotContain("code.local");
    }

    @Test
    void lossesNameTheCodeAndTheHeading() throws IOException {
        String table = write("rows.csv", "manumit_Person,prs_Birthdate\nP-1,1990-05\n");
        convert("htcds", "manumit", table, at("case.json"));
        convert("manumit", "htcds", "--loss", at("loss.txt"), at("case.json"), at("back.csv"));
        assertThat(text("loss.txt")).contains("(Birthdate, prs_Birthdate)", "(code P-1)");
    }

    @Test
    void aTextThatIsTooLongForACellNamesTheField() throws IOException {
        String table = write("rows.csv", "prs_FirstName,cco_CaseComment\nA," + "x".repeat(32_768) + "\n");
        Run marked = convert("htcds", "manumit", "--marked", at("marked.xlsx"), table, at("case.json"));
        assertThat(marked.status()).isZero();
        assertThat(folder.resolve("marked.xlsx")).isNotEmptyFile();
        Run run = convert("manumit", "htcds", at("case.json"), at("back.xlsx"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("cco_CaseComment", "32,767");
        assertThat(names()).containsExactly("case.json", "marked.xlsx", "rows.csv");
        assertThat(convert("manumit", "htcds", at("case.json"), at("back.csv")).status())
                .isZero();
    }

    @Test
    void resultsAreAllThereOrNone() throws IOException {
        String table = write("rows.csv", victims(2));
        for (String[] options : new String[][] {
            {"--marked", at("no/m.xlsx"), table, at("case.json")},
            {"--loss", at("no/l.json"), table, at("case.json")},
            {"--loss", at("case.json"), table, at("case.json")},
            {table, at("no/case.json")}
        }) {
            Run run = convert("htcds", "manumit", options);
            assertThat(run.status()).isEqualTo(2);
            assertThat(names()).containsExactly("rows.csv");
        }
    }

    @Test
    void whatHasNoEffectOrAnotherFormatIsBadUsage() throws IOException {
        String table = write("rows.csv", victims(2));
        convert("htcds", "manumit", table, at("case.json"));
        for (String[] arguments : new String[][] {
            {"htcds", "manumit", "--rows", "bogus", table, at("x.json")},
            {"htcds", "manumit", "--labels", "en", table, at("x.json")},
            {"htcds", "manumit", "--k", "3", table, at("x.json")},
            {"manumit", "htcds", "--key", "A", at("case.json"), at("x.csv")},
            {"manumit", "ctdc", "--whole-days", at("case.json"), at("x.csv")},
            {"htcds", "manumit", table, at("x.xlsx")},
            {"htcds", "manumit", table, at("x.csv")},
            {"manumit", "htcds", at("case.json"), at("x.json")},
            {"manumit", "htcds", at("case.json"), at("x.xls")},
            {"htcds", "manumit", "--marked", at("m.csv"), table, at("x.json")},
            {"htcds", "manumit", folder.toString(), at("x.json")}
        }) {
            Run run = convert(
                    arguments[0],
                    arguments[1],
                    List.of(arguments).subList(2, arguments.length).toArray(String[]::new));
            assertThat(run.status()).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(run.err()).startsWith("manumit: ").doesNotContain("Exception");
        }
        assertThat(Run.of("template", "--to", "htcds", at("t.csv")).status()).isEqualTo(2);
        assertThat(names()).containsExactly("case.json", "rows.csv");
    }

    @Test
    void aCompressedTableIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(victims(3).getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("rows.csv.gz"), bytes.toByteArray());
        assertThat(convert("htcds", "manumit", at("rows.csv.gz"), at("case.json"))
                        .status())
                .isZero();
        assertThat(text("case.json")).contains("P-2");
        write("bad.csv.gz", "nothing");
        Run bad = convert("htcds", "manumit", at("bad.csv.gz"), at("x.json"));
        assertThat(bad.status()).isEqualTo(2);
        assertThat(bad.err()).contains("cannot be unpacked");
    }

    @Test
    void theDefinitionOfAFormIsNoTable() throws IOException {
        String form = "../../json/interop/table/src/test/resources/io/github/manumit/table/htcds/xlsform.xlsx";
        write("keep.json", "kept");
        Run run = convert("htcds", "manumit", form, at("keep.json"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("error sheet.form").contains("0 documents, 1 error");
        assertThat(text("keep.json")).isEqualTo("kept");
    }

    @Test
    void aPersonWithRowsInTwoCasesIsWholeInEachRow() throws IOException {
        String table = write(
                "rows.csv",
                "manumit_Person,manumit_Incident,prs_FirstName,prs_Gender,vic_TraffickingStatus,cas_Status\n"
                        + "P-1,C-1,Aigul,Feminine,ActualVictimOfTrafficking,Active\n"
                        + "P-1,C-2,,,,Closed\n");
        convert("htcds", "manumit", table, at("case.json"));
        convert("manumit", "htcds", "--columns", "used", at("case.json"), at("back.csv"));
        assertThat(text("back.csv").replace("\r", "").replace("\uFEFF", ""))
                .isEqualTo("manumit_Person,manumit_Incident,prs_FirstName,prs_Gender,vic_TraffickingStatus,cas_Status\n"
                        + "P-1,C-1,Aigul,Feminine,ActualVictimOfTrafficking,Active\n"
                        + "P-1,C-2,Aigul,Feminine,ActualVictimOfTrafficking,Closed\n");
        Run again = convert("htcds", "manumit", at("back.csv"), at("again.json"));
        assertThat(again.out()).contains("0 errors, 0 warnings");
    }
}
