package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OtherCommandsTest {

    @Test
    void datesAreReadLineByLine() {
        Run run = Run.with("1984\nXXXX-06-10\r\n2001-21\n1985?\nY17000\n-0005\n\nnonsense", "date");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                        {"input":"1984","valid":true,"level":0,"earliest":"1984-01-01","latest":"1984-12-31","uncertain":false,"approximate":false}
                        {"input":"XXXX-06-10","valid":true,"level":2,"earliest":"0000-06-10","latest":"9999-06-10","uncertain":false,"approximate":false}
                        {"input":"2001-21","valid":true,"level":1,"earliest":null,"latest":null,"uncertain":false,"approximate":false}
                        {"input":"1985?","valid":true,"level":1,"earliest":"1985-01-01","latest":"1985-12-31","uncertain":true,"approximate":false}
                        {"input":"Y17000","valid":true,"level":1,"earliest":"+17000-01-01","latest":"+17000-12-31","uncertain":false,"approximate":false}
                        {"input":"-0005","valid":true,"level":1,"earliest":"-0005-01-01","latest":"-0005-12-31","uncertain":false,"approximate":false}
                        {"input":"","valid":false,"error":"A date must not be empty"}
                        {"input":"nonsense","valid":false,"error":"A year must have four digits or X (at character 1)"}
                        """);
    }

    @Test
    void jurisdictionsAreFoundByCodeAndName() {
        Run run = Run.with("KZ-ALM\nAlmaty oblysy\nKZ\nno such place\n\n", "jurisdiction");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                        {"input":"KZ-ALM","matches":[{"code":"KZ-ALM","kind":"former-subdivision","name":"Almaty Region","status":"former","successors":["KZ-19","KZ-33"],"parents":["KZ"],"predecessors":[],"valid":"/2022-11","match":"code"}]}
                        {"input":"Almaty oblysy","matches":[{"code":"KZ-19","kind":"subdivision","name":"Almaty oblysy","status":"current","successors":[],"parents":["KZ"],"predecessors":["KZ-ALM"],"valid":"2022-11/..","match":"name"},{"code":"KZ-ALM","kind":"former-subdivision","name":"Almaty Region","status":"former","successors":["KZ-19","KZ-33"],"parents":["KZ"],"predecessors":[],"valid":"/2022-11","match":"spelling"}]}
                        {"input":"KZ","matches":[{"code":"KZ","kind":"country","name":"Kazakhstan","status":"current","successors":[],"parents":[],"predecessors":["SU"],"valid":"1991/..","match":"code"}]}
                        {"input":"no such place","matches":[]}
                        {"input":"","matches":[]}
                        """);
    }

    @Test
    void aServiceThatTakesInCaseFilesIsDescribed() {
        JsonNode api =
                JsonMapper.shared().readTree(Run.of("schema", "--openapi").out());
        JsonNode schema = JsonMapper.shared().readTree(Run.of("schema").out());
        assertThat(api.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(api.at("/components/schemas/CaseFile/$ref").asString())
                .isEqualTo(schema.get("$id").asString());
        JsonNode problem =
                Run.with("{}", "validate", "--format", "problem").json().get(0);
        assertThat(api.at("/components/schemas/Report/properties").propertyNames())
                .isSubsetOf(problem.propertyNames());
        assertThat(api.at("/components/schemas/Finding/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(problem.at("/findings/0").propertyNames());
    }

    @Test
    void whatIsNoTextComesBackEscaped() {
        List<JsonNode> lines =
                Run.with("\"\\\t\u0000\u2028\ud83d\ude00", "date").json();
        assertThat(lines.get(0).get("input").asString()).isEqualTo("\"\\\t\u0000\u2028\ud83d\ude00");
        assertThat(Run.with("1".repeat(1_000_000), "date")
                        .json()
                        .get(0)
                        .get("valid")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void theSchemaIsPrinted() {
        Run run = Run.of("schema");
        assertThat(run.status()).isZero();
        assertThat(JsonMapper.shared().readTree(run.out()).get("$schema").asString())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void theRulesArePrinted() {
        JsonNode rules =
                JsonMapper.shared().readTree(Run.of("rules", "--format", "json").out());
        assertThat(rules.size()).isGreaterThan(30);
        assertThat(rules.get(0).propertyNames())
                .containsExactly(
                        "code",
                        "severity",
                        "level",
                        "since",
                        "message",
                        "messages",
                        "rationale",
                        "rationales",
                        "remedy",
                        "remedies",
                        "help");
        for (String texts : List.of("rationales", "remedies")) {
            assertThat(rules.get(0).get(texts).propertyNames()).containsExactly("en", "ru", "kk", "uz");
        }
        assertThat(rules.get(0).get("messages").propertyNames()).containsExactly("en", "ru", "kk", "uz");
        JsonNode russian = JsonMapper.shared()
                .readTree(Run.of("rules", "--format", "json", "--lang", "ru").out());
        assertThat(russian.get(0).get("message"))
                .isEqualTo(russian.get(0).get("messages").get("ru"));
        assertThat(russian.get(0).get("rationale")).isNotEqualTo(rules.get(0).get("rationale"));
        assertThat(Run.of("rules", "--lang", "uz").out())
                .isNotEqualTo(Run.of("rules").out());
        assertThat(Run.of("rules").out().lines())
                .anyMatch(line -> line.startsWith("date.not-edtf "))
                .filteredOn(line -> line.matches("[a-z].*\\.[a-z].* 0\\.1"))
                .hasSize(rules.size());
    }

    @Test
    void aRuleIsExplainedInTheLanguageOfTheReader() {
        assertThat(Run.of("rules", "relation.to-self").out())
                .startsWith("relation.to-self (error, since 0.1)\n")
                .contains("\nWhy\n", "\nWhat to do\n", "\"broken\": {");
        assertThat(Run.of("rules", "--lang", "ru", "relation.to-self").out())
                .isNotEqualTo(Run.of("rules", "relation.to-self").out());
        assertThat(Run.of("rules", "no.such-rule").status()).isEqualTo(2);
    }

    @Test
    void aCaseIsShownToAPerson() {
        String shown = Run.of("show", "../cases/almaty.json").out();
        assertThat(shown)
                .contains("more than 3 years")
                .contains("10 June, year not stated")
                .contains("citizen A.")
                .contains("\nTimeline\n", "before discovery [ev2]", "- 1986: birth")
                .contains("2 persons", "22 persons", "many persons", "more than 6,000 persons")
                .contains("alleged criminal network", "confidence low")
                .contains("inferred, confidence high: when: 10 June 2023; inferred from news report (June 2023)")
                .contains("how long: 3 years; according to official statement (quoted in news report")
                .contains("Criminal Code of the Republic of Kazakhstan, article 126, part 3, point 2")
                .contains("possible reading: birth: (Karasoy, 1986)")
                .contains("not given: label (source incomplete), members (source incomplete)");
        assertThat(shown.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void wordsAndDatesOfACaseAreShownInTheLanguageAskedFor() {
        assertThat(Run.of("show", "--lang", "ru", "../cases/almaty.json").out())
                .contains("10 июня, год не указан", "удерживаемое лицо", "Казахстан", "Источники");
        assertThat(Run.of("show", "--lang=kk", "../cases/almaty.json").out())
                .contains("10 маусым, жылы көрсетілмеген", "Қазақстан");
        assertThat(Run.of("show", "--lang", "uz", "../cases/almaty.json").out())
                .contains("10-iyun, yili koʻrsatilmagan", "Qozogʻiston");
    }

    @Test
    void showMakesOnePageOfHtml() {
        Run run = Run.of("show", "--format", "html", "--lang", "ru", "../cases/almaty.json");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"ru\"", "10 июня, год не указан", "<svg")
                .doesNotContain("<script");
        String line = Run.with(run.out(), "show", "--format", "html").err();
        assertThat(line).contains("json.");
    }

    @Test
    void whatCannotBeShownIsReportedWithItsPlaceAndSeverity() {
        Run run = Run.with("\ufeff{}", "show");
        assertThat(run.out().lines())
                .anyMatch(line -> line.contains("warning json.byte-order-mark"))
                .anyMatch(line -> line.matches("-:1:\\d+: error [a-z.-]+ .*"));
    }

    @Test
    void aPageOfManyCasesSaysOnceThatItShowsTheFirst() {
        String line =
                "{\"formatVersion\": \"0.1\", \"id\": \"https://case.example/1\", \"persons\": [{\"id\": \"p1\"}]}\n";
        Run run = Run.with(line.repeat(5), "show", "--format", "html");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines().filter(each -> each.contains("a page shows one case file")))
                .hasSize(1);
    }

    @Test
    void whatIsRestrictedShowsOnlyOnDemand() {
        String caseFile = """
                {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
                "id": "https://case.example/1", "persons": [{"id": "p1", "label": {"en": "the cook"},
                "restriction": {"scope": ["identity"]}}]}
                """.replace("\n", " ");
        assertThat(Run.with(caseFile, "show").out()).contains("withheld").doesNotContain("the cook");
        assertThat(Run.with(caseFile, "show", "--reveal").out()).contains("the cook");
        assertThat(Run.with(caseFile, "show", "--format", "html", "--reveal").out())
                .contains("the cook");
    }

    @Test
    void aBlankLineStandsBetweenCases() throws IOException {
        String line = Files.readString(Path.of("../cases/almaty.json")).replaceAll("\\s*\\n\\s*", " ");
        String one = Run.with(line, "show").out();
        assertThat(Run.with(line + "\n" + line + "\n", "show").out()).isEqualTo(one + "\n" + one);
        assertThat(Run.of("show", "../cases/almaty.json", "../cases/almaty.json")
                        .out())
                .isEqualTo(one + "\n" + one);
    }

    @Test
    void aCaseWithErrorsIsShownAllTheSame() throws IOException {
        String seed = Files.readString(Path.of("../cases/almaty.json"));
        Run run = Run.with(seed.replace("XXXX-06-10", "10 June"), "show");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("What happened");
        assertThat(run.err()).contains("has errors");
    }

    @Test
    void nothingShownCanSteerATerminal() throws IOException {
        String seed = Files.readString(Path.of("../cases/almaty.json"));
        Run run = Run.with(seed.replace("\"en\": \"Two", "\"en\": \"\\u001b[31m\\u202eTwo"), "show");
        assertThat(run.out()).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void whatFailsInsideIsTellableWithoutAStackTrace() {
        for (Error error : List.of(new OutOfMemoryError("x"), new StackOverflowError("x"))) {
            InputStream in = new InputStream() {
                @Override
                public int read() {
                    throw error;
                }
            };
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            for (String command : List.of("validate", "show", "date")) {
                assertThat(Main.run(List.of(command), in, OutputStream.nullOutputStream(), err))
                        .isEqualTo(2);
            }
            assertThat(err.toString(StandardCharsets.UTF_8).lines())
                    .hasSize(3)
                    .allMatch(line -> line.startsWith("manumit: "));
        }
    }
}
