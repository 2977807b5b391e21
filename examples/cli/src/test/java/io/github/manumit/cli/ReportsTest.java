package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formats of reports. */
class ReportsTest {

    private static final String BROKEN = "../cases/broken";
    private static final String SEED = "../cases/almaty.json";
    private static final String BAD =
            "{\"$schema\": \"s\", \"id\": \"https://case.example/1\", \"incidents\": [{\"id\": \"inc1\"}]}";

    @TempDir
    private Path folder;

    @Test
    void sarifIsAsItsSchemaSays() throws IOException {
        Run run = Run.of("validate", "--format", "sarif", "--lang", "ru", BROKEN, SEED, "missing.json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(sarifErrors(run.out())).isEmpty();
        assertThat(sarifErrors(run.out().replace("\"ruleId\"", "\"rule\""))).isNotEmpty();
        assertThat(sarifErrors(Run.of("validate", "--format", "sarif", SEED).out()))
                .isEmpty();
    }

    private static List<Error> sarifErrors(String log) throws IOException {
        try (InputStream schema = ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                    .validate(log, InputFormat.JSON);
        }
    }

    @Test
    void sarifTellsRulePlaceAndHelp() throws IOException {
        Path file = Files.writeString(folder.resolve("дело 1:%.json"), BAD.replace("\"s\"", "\"\ud83d\ude00\""));
        JsonNode log = JsonMapper.shared()
                .readTree(Run.of("validate", "--format", "sarif", file.toString(), "missing.json")
                        .out());
        JsonNode run = log.get("runs").get(0);
        assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
        JsonNode result = run.get("results").get(0);
        assertThat(result.get("ruleId").asString()).isEqualTo("required.missing");
        JsonNode place = result.get("locations").get(0).get("physicalLocation");
        assertThat(place.get("artifactLocation").get("uri").asString())
                .startsWith("file:///")
                .endsWith("/%D0%B4%D0%B5%D0%BB%D0%BE%201%3A%25.json");
        assertThat(place.get("region").get("startLine").asInt()).isEqualTo(1);
        JsonNode rule = run.get("tool")
                .get("driver")
                .get("rules")
                .get(result.get("ruleIndex").asInt());
        assertThat(rule.get("id").asString()).isEqualTo("required.missing");
        assertThat(rule.get("helpUri").asString()).endsWith("/docs/rules/required.missing.md");
        assertThat(Path.of("../../docs/rules/required.missing.md")).exists();
        assertThat(run.get("invocations").get(0).toString())
                .isEqualTo("{\"executionSuccessful\":false,\"exitCode\":2,\"toolExecutionNotifications\":"
                        + "[{\"level\":\"error\",\"message\":{\"text\":\"missing.json: no such file\"}}]}");
    }

    @Test
    void junitHasASuiteForEachInputAndACaseForEachDocument() throws Exception {
        Path odd = Files.writeString(
                folder.resolve("<&\"'\u0001\ufffe>.ndjson"),
                BAD + "\n" + Files.readString(Path.of("../cases/smallest.json")).replace("\n", " ") + "\n{");
        Path warned = Files.copy(Path.of(BROKEN, "act.on-itself.json"), folder.resolve("warned.json"));
        Run run = Run.of("validate", "--format", "junit", odd.toString(), warned.toString(), "missing.json");
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)));
        NodeList suites = xml.getElementsByTagName("testsuite");
        assertThat(counts(suites.item(0))).isEqualTo("3 2 0");
        assertThat(counts(suites.item(1))).isEqualTo("1 0 0");
        assertThat(counts(suites.item(2))).isEqualTo("1 0 1");
        Element suite = (Element) suites.item(0);
        assertThat(suite.getAttribute("name")).endsWith("/<&\"'\ufffd\ufffd>.ndjson");
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("required.missing");
        assertThat(failure.getTextContent()).contains(":1:1: error required.missing /formatVersion: ");
        assertThat(((Element) suites.item(1))
                        .getElementsByTagName("system-out")
                        .item(0)
                        .getTextContent())
                .contains("warning act.on-itself");
        assertThat(((Element) suites.item(2)).getElementsByTagName("error").getLength())
                .isEqualTo(1);
    }

    private static String counts(org.w3c.dom.Node suite) {
        Element element = (Element) suite;
        return element.getAttribute("tests") + " " + element.getAttribute("failures") + " "
                + element.getAttribute("errors");
    }

    @Test
    void problemDetailsStandOnALineForEachInput() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), BAD);
        List<JsonNode> problems =
                Run.of("validate", "--format", "problem", bad.toString(), SEED).json();
        assertThat(problems).hasSize(2);
        assertThat(problems.get(0).propertyNames())
                .containsExactly("type", "title", "status", "detail", "instance", "findings");
        assertThat(problems.get(0).get("status").asInt()).isEqualTo(400);
        assertThat(problems.get(0).get("findings").get(0).get("pointer").asString())
                .isEqualTo("/formatVersion");
        assertThat(problems.get(1).get("type").asString()).isEqualTo("about:blank");
        assertThat(problems.get(1).get("status").asInt()).isEqualTo(200);
    }

    @Test
    void textEndsWithASummaryByCode() throws IOException {
        Path lines = Files.writeString(folder.resolve("x.ndjson"), (BAD + "\n").repeat(1_000) + "{\n");
        Run run = Run.of("validate", lines.toString(), SEED);
        assertThat(run.out())
                .contains("\n" + lines + ": 1,001 documents, 1,001 errors, 0 warnings\n")
                .endsWith("\n\n" + SEED + ": 1 document, 0 errors, 0 warnings\n\n       1 error   json.truncated\n"
                        + "   1,000 error   required.missing\n\n2 inputs: 1,002 documents, 1,001 errors, 0 warnings\n");
        assertThat(Run.of("validate", "--quiet", SEED).out()).isEmpty();
        assertThat(Run.with(BAD, "validate", "-q").out()).hasLineCount(1).startsWith("-:1:1: error required.missing ");
    }

    @Test
    void onlySomeFindingsAreShownAndAllAreCounted() {
        String lines = (BAD + "\n").repeat(10);
        Run text = Run.with(lines, "validate", "--max-findings", "3");
        assertThat(text.out().lines().filter(line -> line.startsWith("-:"))).hasSize(5);
        assertThat(text.out()).contains("-: 7 findings not shown\n-: 10 documents, 10 errors, 0 warnings\n");
        JsonNode json = Run.with(lines, "validate", "--format=json", "--max-findings=0")
                .json()
                .get(0);
        assertThat(json.get("errors").asInt()).isEqualTo(10);
        assertThat(json.get("omitted").asInt()).isEqualTo(10);
        assertThat(json.get("findings")).isEmpty();
        String many = "{\"id\": \"https://x.example/1\", \"charges\": [" + "{},".repeat(2_999) + "{}]}";
        assertThat(Run.with(many, "validate", "--format=json", "--max-findings=5000")
                        .json()
                        .get(0)
                        .get("findings"))
                .hasSizeGreaterThan(2_999);
    }

    @Test
    void aWarningFailsWhereItIsAskedTo() {
        String warned = BROKEN + "/act.on-itself.json";
        assertThat(Run.of("validate", warned).status()).isZero();
        assertThat(Run.of("validate", "--fail-on", "warning", warned).status()).isEqualTo(1);
        assertThat(Run.of("validate", "--fail-on", "warning", SEED).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "problem"})
    void theOutputDoesNotDependOnTheNumberOfJobs(String format) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            lines.append(i % 3 == 0 ? BAD : i % 7 == 0 ? "{" : "{\"x\": [" + "1,".repeat(i * 10) + "1]}")
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("x.ndjson"), lines);
        String[] one = {"validate", "--format", format, "--jobs", "1", file.toString(), BROKEN, SEED, file.toString()};
        Run alone = Run.of(one);
        one[4] = "8";
        assertThat(Run.of(one)).isEqualTo(alone);
    }
}
