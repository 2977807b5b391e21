package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.ctdc.CtdcEdition;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables become case files, and case files tables. */
class ConvertCommandTest {

    private static final Path CASES = Path.of("../cases");
    private static final String TABLE = """
            prs_FirstName,prs_SecondName,prs_Birthdate,prs_Citizenship,vic_MethodsOfControl,hte_Type,hte_Date
            Aigul,S.,1990-03-07,KZ,DebtBondage,Recruitment,2019-05
            Dilnoza,R.,1988,UZ,WithholdsDocuments,,
            """;

    @TempDir
    Path folder;

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private String write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return at(name);
    }

    private JsonNode json(String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve(name)));
    }

    @Test
    void aTableBecomesACaseFileAndATableAgain() throws IOException {
        String table = write("rows.csv", TABLE);
        Run there = Run.of("convert", "--from", "htcds", "--to", "manumit", table, at("case.json"));
        assertThat(there.err()).isEmpty();
        assertThat(there.status()).isZero();
        assertThat(there.out()).isEqualTo(table + ": 1 document, 0 errors, 0 warnings\n");
        JsonNode made = json("case.json");
        assertThat(made.get("persons")).hasSize(2);
        assertThat(made.get("incidents")).hasSize(2);
        assertThat(Run.of("validate", at("case.json")).status()).isZero();

        Run back = Run.of(
                "convert", "--from", "manumit", "--to", "htcds", "--columns", "used", at("case.json"), at("back.csv"));
        assertThat(back.status()).isZero();
        String cells = Files.readString(folder.resolve("back.csv"));
        assertThat(cells)
                .contains("Aigul,S.,1990-03-07,KZ", "DebtBondage", "2019-05", "Dilnoza,R.,1988,UZ")
                .contains("manumit_Person");
        Run again = Run.of("convert", "--from", "htcds", "--to", "manumit", at("back.csv"), at("again.json"));
        assertThat(again.status()).isZero();
        assertThat(json("again.json")).isEqualTo(made);
    }

    @Test
    void aWorkbookInLabelsIsReadAsItWasWritten() throws IOException {
        write("rows.csv", TABLE);
        Run.of("convert", "--from", "htcds", "--to", "manumit", at("rows.csv"), at("case.json"));
        for (String labels : List.of("codes", "en", "ru", "kk", "uz")) {
            Run there = Run.of(
                    "convert", "--from", "manumit", "--to", "htcds", "--labels", labels, at("case.json"), at("t.xlsx"));
            assertThat(there.status()).as(labels).isZero();
            Run back = Run.of("convert", "--from", "htcds", "--to", "manumit", at("t.xlsx"), at("back.json"));
            assertThat(back.status()).as(labels + back.out()).isZero();
            assertThat(json("back.json")).as(labels).isEqualTo(json("case.json"));
        }
    }

    @Test
    void linesAreOneCaseFileForEachRow() throws IOException {
        write("rows.csv", TABLE);
        Run run = Run.of("convert", "--from", "htcds", "--to", "manumit", at("rows.csv"), at("cases.ndjson.gz"));
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("2 documents");
        assertThat(Run.of("validate", at("cases.ndjson.gz")).out()).contains("2 documents, 0 errors");
        Run back = Run.of(
                "convert",
                "--from",
                "manumit",
                "--to",
                "htcds",
                "--columns",
                "used",
                at("cases.ndjson.gz"),
                at("b.csv"));
        assertThat(back.status()).isZero();
        assertThat(Files.readAllLines(folder.resolve("b.csv"))).hasSize(3);
    }

    @Test
    void findingsNameTheCell() throws IOException {
        String table = write("rows.csv", TABLE.replace("DebtBondage", "DebtBondge"));
        Run run = Run.of("convert", "--from", "htcds", "--to", "manumit", "--format", "json", table, at("case.json"));
        JsonNode finding = run.json().get(0).get("findings").get(0);
        assertThat(finding.get("cell").asString()).isEqualTo("E2");
        assertThat(finding.get("header").asString()).isEqualTo("vic_MethodsOfControl");
        assertThat(run.out()).doesNotContain("DebtBondge");
        Run text = Run.of("convert", "--from", "htcds", "--to", "manumit", table, at("case.json"));
        assertThat(text.out())
                .contains("rows.csv:E2: ", "[vic_MethodsOfControl]")
                .doesNotContain("DebtBondge");
        assertThat(Run.of(
                                "convert",
                                "--from",
                                "htcds",
                                "--to",
                                "manumit",
                                "--marked",
                                at("m.xlsx"),
                                table,
                                at("c.json"))
                        .status())
                .isEqualTo(text.status());
        assertThat(folder.resolve("m.xlsx")).isNotEmptyFile();
    }

    @Test
    void theSeedCaseIsExportedWithItsLosses() throws IOException {
        Run run = Run.of(
                "convert",
                "--from",
                "manumit",
                "--to",
                "htcds",
                "--loss",
                at("loss.json"),
                CASES.resolve("almaty.json").toString(),
                at("rows.csv"));
        assertThat(run.status()).isZero();
        assertThat(Files.readAllLines(folder.resolve("rows.csv"))).hasSize(3);
        List<String> pointers = json("loss.json")
                .get("losses")
                .valueStream()
                .map(loss -> loss.get("pointer").asString())
                .toList();
        assertThat(pointers).contains("/proceedings/0", "/groups/1", "/observations/0", "/persons/0");
        Run told = Run.of(
                "convert",
                "--from",
                "manumit",
                "--to",
                "htcds",
                "--lang",
                "ru",
                CASES.resolve("almaty.json").toString(),
                at("rows.csv"));
        assertThat(told.out()).contains("/observations/0: нет в таблице");
    }

    @Test
    void whatIsNotAllowedIsNotWritten() throws IOException {
        String closed = write(
                "closed.json",
                Files.readString(CASES.resolve("almaty.json"))
                        .replace("\"audience\": \"public\"", "\"audience\": \"case-team\""));
        Run refused = Run.of("convert", "--from", "manumit", "--to", "htcds", closed, at("rows.csv"));
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).contains("error convert.not-allowed /handling/audience");
        assertThat(folder.resolve("rows.csv")).doesNotExist();
        for (String anyway : List.of("--force", "--allow-restricted")) {
            Run run = Run.of("convert", "--from", "manumit", "--to", "htcds", anyway, closed, at("rows.csv"));
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("/handling/audience: in the table, to be known");
        }
    }

    @Test
    void standardStreamsAreRead() {
        Run there = Run.with(TABLE, "convert", "--from", "htcds", "--to", "manumit", "-", "-");
        assertThat(there.status()).isZero();
        assertThat(there.err()).contains("1 document");
        Run back =
                Run.with(there.out(), "convert", "--from", "manumit", "--to", "htcds", "--columns", "used", "-", "-");
        assertThat(back.status()).isZero();
        assertThat(back.out()).contains("Aigul,S.,1990-03-07");
    }

    @Test
    void aCharsetIsAskedForAndTaken() throws IOException {
        Path table = folder.resolve("rows.csv");
        Files.write(table, "prs_FirstName;prs_SecondName\nАнна;Иванова\n".getBytes(Charset.forName("windows-1251")));
        Run asked = Run.of("convert", "--from", "htcds", "--to", "manumit", table.toString(), at("case.json"));
        assertThat(asked.status()).isEqualTo(1);
        assertThat(asked.out()).contains("--charset");
        assertThat(folder.resolve("case.json")).doesNotExist();
        Run taken = Run.of(
                "convert",
                "--from",
                "htcds",
                "--to",
                "manumit",
                "--charset",
                "windows-1251",
                table.toString(),
                at("case.json"));
        assertThat(taken.status()).isZero();
        assertThat(Files.readString(folder.resolve("case.json"), StandardCharsets.UTF_8))
                .contains("Иванова");
    }

    @Test
    void aMappingIsSuggestedAndUsed() throws IOException {
        String table = write("other.csv", "Given name,Family name,Birth date\nAigul,S.,1990-03-07\n");
        Run suggested = Run.of("convert", "--from", "htcds", "--suggest-mapping", at("mapping.json"), table);
        assertThat(suggested.status()).isZero();
        assertThat(json("mapping.json").get("columns")).hasSize(3);
        String draft = Files.readString(folder.resolve("mapping.json"));
        Run again = Run.of("convert", "--from", "htcds", "--suggest-mapping", at("mapping.json"), table);
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("exists already");
        assertThat(folder.resolve("mapping.json")).hasContent(draft);
        write(
                "mapping.json",
                "{\"columns\": [{\"heading\": \"Given name\", \"field\": \"prs_FirstName\"}, {\"heading\": \"Family name\", \"field\":"
                        + " \"prs_SecondName\"}, {\"heading\": \"Birth date\", \"field\": \"prs_Birthdate\"}]}");
        Run used = Run.of(
                "convert",
                "--from",
                "htcds",
                "--to",
                "manumit",
                "--mapping",
                at("mapping.json"),
                table,
                at("case.json"));
        assertThat(used.status()).isZero();
        assertThat(json("case.json")
                        .get("persons")
                        .get(0)
                        .get("birth")
                        .get("time")
                        .get("date")
                        .asString())
                .isEqualTo("1990-03-07");
    }

    @Test
    void whatHasNoKnownHeadingTakesThePlaceOfNothing() throws IOException {
        Files.writeString(Path.of(at("no.csv")), "Aigul Vymysel,+77011234567,Feminine\nSerik,+7702,Masculine\n");
        for (String name : List.of("keep.json", "keep.ndjson", "keep.csv")) {
            Files.writeString(Path.of(at(name)), "kept");
            String to = name.endsWith(".csv") ? "htcds" : "manumit";
            Run run = Run.of("convert", "--from", "htcds", "--to", to, at("no.csv"), at(name));
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).contains("sheet.no-headings");
            assertThat(Path.of(at(name))).hasContent("kept");
        }
    }

    @Test
    void theInputIsNeverOverwritten() throws IOException {
        Run.of("template", "--to", "htcds", at("t.xlsx"));
        byte[] before = Files.readAllBytes(Path.of(at("t.xlsx")));
        String in = at("t.xlsx");
        for (List<String> arguments : List.of(
                List.of(in, in),
                List.of("--marked", in, in, at("o.json")),
                List.of("--loss", in, in, at("o.json")),
                List.of("--marked", at("o.json"), in, at("o.json")))) {
            List<String> all = new ArrayList<>(List.of("convert", "--from", "htcds", "--to", "manumit"));
            all.addAll(arguments);
            assertThat(Run.of(all.toArray(new String[0])).status()).isEqualTo(2);
        }
        assertThat(Files.readAllBytes(Path.of(in))).isEqualTo(before);
    }

    @Test
    void aTemplateIsReadInEachLanguage() throws IOException {
        for (String language : List.of("en", "ru", "kk", "uz")) {
            Run made = Run.of("template", "--to", "htcds", "--lang", language, "--force", at("t.xlsx"));
            assertThat(made.status()).isZero();
            Run again = Run.of("template", "--to", "htcds", "--lang", language, at("t.xlsx"));
            assertThat(again.status()).isEqualTo(2);
            assertThat(again.err()).contains("exists already");
            Run read = Run.of("convert", "--from", "htcds", "--to", "manumit", at("t.xlsx"), at("case.json"));
            assertThat(read.out()).contains("0 errors");
            assertThat(read.status()).isZero();
        }
    }

    @Test
    void badUsageSaysWhatIsWrongAndLeavesNothing() throws IOException {
        String table = write("rows.csv", TABLE);
        for (String[] arguments : new String[][] {
            {"--from", "htcds", "--to", "manumit", table},
            {"--from", "htcds", table, at("x.json")},
            {"--from", "ods", "--to", "manumit", table, at("x.json")},
            {"--from", "htcds", "--to", "manumit", "--version", "1.0", table, at("x.json")},
            {"--from", "htcds", "--to", "manumit", at("missing.csv"), at("x.json")},
            {"--from", "htcds", "--to", "manumit", table, at("no/such/folder/x.json")},
            {
                "--from",
                "manumit",
                "--to",
                "htcds",
                "--rows",
                "everyone",
                CASES.resolve("almaty.json").toString(),
                at("x.csv")
            },
            {
                "--from",
                "manumit",
                "--to",
                "htcds",
                "--marked",
                at("m.xlsx"),
                CASES.resolve("almaty.json").toString(),
                at("x.csv")
            },
        }) {
            Run run = Run.of(
                    Stream.concat(Stream.of("convert"), Stream.of(arguments)).toArray(String[]::new));
            assertThat(run.status()).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(run.err()).startsWith("manumit: ");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).extracting(path -> path.getFileName().toString()).containsExactly("rows.csv");
        }
    }

    @Test
    void whatIsNoTableIsAFinding() throws IOException {
        Path old = folder.resolve("old.xls");
        Files.write(old, new byte[] {
            (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0
        });
        Run run = Run.of("convert", "--from", "htcds", "--to", "manumit", old.toString(), at("x.json"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains(": error table.");
        assertThat(folder.resolve("x.json")).doesNotExist();
    }

    @Test
    void aDatasetBecomesObservationsAndVictimsARowAmongOthers() throws IOException {
        String columns = String.join(",", CtdcEdition.SYNTHETIC_2026.columns());
        String blank = ",".repeat(CtdcEdition.SYNTHETIC_2026.columns().size() - 1);
        String dataset = write("ctdc.csv", columns + "\n2019" + blank + "\n");
        Run there = Run.of("convert", "--from", "ctdc", "--to", "manumit", dataset, at("case.json"));
        assertThat(there.err()).isEmpty();
        assertThat(there.status()).isZero();
        assertThat(json("case.json").has("persons")).isFalse();
        Run back = Run.of(
                "convert",
                "--from",
                "manumit",
                "--to",
                "ctdc",
                "--k",
                "1",
                "--loss",
                at("loss.json"),
                CASES.resolve("almaty.json").toString(),
                at("rows.csv"));
        assertThat(back.status()).isZero();
        assertThat(Files.readString(folder.resolve("rows.csv"))).contains(columns);
        assertThat(json("loss.json").get("report").get("k").asInt()).isEqualTo(1);
        Run none = Run.of("convert", "--from", "ctdc", "--to", "manumit", write("x.csv", "a,b\n1,2\n"), at("y.json"));
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.out()).contains("error convert.unknown-dataset");
        assertThat(folder.resolve("y.json")).doesNotExist();
    }

    @Test
    void whatIsTooLargeToBeReadIsNotWritten() throws IOException {
        StringBuilder rows = new StringBuilder("prs_FirstName,prs_SecondName,vic_MethodsOfControl,cas_Status\n");
        for (int i = 0; i < 40_000; i++) {
            rows.append("A").append(i).append(",B,DebtBondage,Active\n");
        }
        String table = write("rows.csv", rows.toString());
        Run one = Run.of("convert", "--from", "htcds", "--to", "manumit", table, at("case.json"));
        assertThat(one.status()).isEqualTo(1);
        assertThat(one.out()).contains("error convert.too-large: ", ".ndjson");
        assertThat(folder.resolve("case.json")).doesNotExist();
    }
}
