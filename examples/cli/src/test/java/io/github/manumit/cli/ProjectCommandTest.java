package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProjectCommandTest {

    private static final String CASES = "../cases/";

    @TempDir
    Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"police,authorities", "partner,partners", "hub,research", "public,public"})
    void theResultIsAValidFileForTheAudience(String to, String audience) throws IOException {
        for (String name : List.of("almaty", "detention", "prosecution", "route", "smallest")) {
            Run run = Run.of("project", "--to", to, CASES + name + ".json", file(name + ".json"));
            assertThat(run).isEqualTo(new Run(0, "", ""));
            JsonNode made = JsonMapper.shared().readTree(folder.resolve(name + ".json"));
            assertThat(made.at("/handling/audience").asString()).isEqualTo(audience);
            assertThat(Run.of("validate", "--quiet", file(name + ".json")).out())
                    .doesNotContain(" error ", "disclosure.");
        }
    }

    @Test
    void theManifestSaysWhatBecameOfEachPlaceAndHoldsNoValue() throws IOException {
        Run run = Run.of(
                "project", "--to", "public", "--manifest", file("m.json"), CASES + "route.json", file("public.json"));
        assertThat(run.status()).isZero();
        JsonNode manifest = JsonMapper.shared().readTree(folder.resolve("m.json"));
        assertThat(manifest.get("policy").asString()).isEqualTo("public");
        assertThat(manifest.at("/counts/omitted").asInt()).isPositive();
        assertThat(manifest.get("entries")).anySatisfy(each -> {
            assertThat(each.get("pointer").asString()).isEqualTo("/persons/0/names");
            assertThat(each.get("action").asString()).isEqualTo("omitted");
            assertThat(each.get("rule").asString()).isEqualTo("names.role");
        });
        JsonNode original = JsonMapper.shared().readTree(Path.of(CASES + "route.json"));
        String name = original.at("/persons/0/names/0/text").asString();
        assertThat(Files.readString(folder.resolve("m.json"))).doesNotContain(name);
        assertThat(Files.readString(folder.resolve("public.json"))).doesNotContain(name);
    }

    @Test
    void linesStayLines() throws IOException {
        String line =
                JsonMapper.shared().readTree(Path.of(CASES + "smallest.json")).toString();
        Files.writeString(folder.resolve("in.ndjson"), line + "\n" + line + "\n");
        Run run = Run.of("project", "--to", "hub", "--manifest", file("m"), file("in.ndjson"), file("out.ndjson"));
        assertThat(run.status()).isZero();
        assertThat(Files.readAllLines(folder.resolve("out.ndjson"))).hasSize(2);
        assertThat(Files.readAllLines(folder.resolve("m"))).hasSize(2);
    }

    @Test
    void aFileThatTellsTooMuchIsMended() throws IOException {
        Files.writeString(folder.resolve("in.json"), """
                {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
                 "id": "https://x.example/1", "handling": {"audience": "public"},
                 "persons": [{"id": "p", "names": [{"text": "Anna Vymysel"}]}]}
                """);
        assertThat(Run.of("validate", file("in.json")).out()).contains("disclosure.public-identifier");
        assertThat(Run.of("project", "--to", "public", file("in.json"), file("out.json"))
                        .status())
                .isZero();
        assertThat(Run.of("validate", file("out.json")).out()).doesNotContain("disclosure.");
    }

    @Test
    void aFileWithAnotherErrorIsNotProjectedAndNothingIsLeft() throws IOException {
        Files.writeString(folder.resolve("in.json"), "{\"id\": \"https://x.example/1\", \"persons\": 3}");
        Run run = Run.of("project", "--to", "public", "--manifest", file("m.json"), file("in.json"), file("out.json"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("error json.wrong-type /persons");
        assertThat(names()).containsExactly("in.json");
    }

    @Test
    void noInputIsOverwritten() throws IOException {
        Path in = folder.resolve("in.json");
        Files.copy(Path.of(CASES + "smallest.json"), in);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), in);
        for (String out : List.of(in.toString(), link.toString())) {
            assertThat(Run.of("project", "--to", "hub", in.toString(), out).status())
                    .isEqualTo(2);
            assertThat(Run.of("project", "--to", "hub", "--manifest", out, in.toString(), "-")
                            .status())
                    .isEqualTo(2);
        }
        assertThat(Run.of("project", "--to", "hub", "--manifest", file("o"), in.toString(), file("o"))
                        .status())
                .isEqualTo(2);
        assertThat(in).hasSameTextualContentAs(Path.of(CASES + "smallest.json"));
    }

    @ParameterizedTest
    @CsvSource({
        "To\u02bbxtayeva, To\u2018xtayeva Agro",
        "To\u02bbxtayeva, To`xtayeva",
        "To\u02bbxtayeva, TOXTAYEVA",
        "To\u02bbxtayeva, Тухтаева",
        "To\u02bbxtayeva, To\u00adxtayeva",
        "To\u02bbxtayeva, 8 (701) 123-45-67",
        "Бектенова, Bektenov Agro",
        "Бектенова, хозяйство Бектеновой",
        "Бектенова, Бектеновтың шаруашылығы",
        "Бектенова, Bektenovs",
        "Bektenova, Бектенов и К",
        "Ковальская, Kowalski",
        "Анна, ферма Анны",
        "Катя, у Кати",
        "Илья, хозяйство Ильи",
        "Ольга, для Ольги",
        "Лев, ферма Льва",
        "Павел, ферма Павла",
        "Заяц, ферма Зайца",
        "Ерік, Ерігі",
        "Гүл, Гүлдің шаруашылығы",
        "Kowalska, Ковальский",
        "Щербакова, Shcherbakoff & Co",
        "Щербаков, Щер\u200bбаков",
        "Щербаков, Щер\u200dба\u00adков",
        "Щербаков, Щерба\u034fков",
        "Щербаков, Щербако\u0301в",
        "Пётр, Петру и компании",
        "Кузнецов, К у з н е ц о в",
        "Кузнецов, К.у.з.н.е.ц.о.в",
        "Кузнецов, Кузне-цов",
        "Кузнецов, Kuz-net sov",
        "Кузнецов, АгроКузнецов",
        "Кузнецов, AgroKuznetsov",
        "Кузнецов, Kyзнeцoв",
        "Ли, Ли",
        "Ли, ИП Ли",
        "Ян, У Яна",
        "Li, LI",
        "李伟, 与李伟合伙",
        "محمد, لمحمد",
        "кузнецов, Кузнецов",
        "Айгүл, x\u00adАйгүл"
    })
    void namesAndNumbersThatAreLeftOutAreSearchedInWhatIsTold(String name, String trace) throws IOException {
        Files.writeString(folder.resolve("in.json"), """
                {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
                 "id": "https://x.example/1", "persons": [{"id": "p", "names": [{"text": "Nodira %s"}],
                  "contacts": [{"kind": "phone", "value": "+7 701 123 45 67"}]}],
                 "incidents": [{"id": "i", "kinds": ["forced-labour"], "participants": [{"party": "p", "role": "witness"}]}],
                 "organizations": [{"id": "o", "names": [{"text": "%s"}]}]}
                """.formatted(name, trace));
        Run run = Run.of("project", "--to", "partner", file("in.json"), "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("organizations").doesNotContain(trace, "123");
    }

    @ParameterizedTest
    @CsvSource({
        "N 1234567, Н1234567",
        "N 1234567, № 1234567",
        "N 1234567, N-1 234 567-A",
        "N 1234567, Nr. １２３４５６７",
        "840506300123, 84050630012З",
        "840506300123, 8405O6З00I23",
        "840506300123, ИИН 840506-300123/2",
        "AC 1234567, АС1234567"
    })
    void numbersThatAreLeftOutAreSearchedHoweverTheyAreWritten(String number, String trace) throws IOException {
        Files.writeString(folder.resolve("in.json"), """
                {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
                 "id": "https://x.example/1", "persons": [{"id": "p", "identifiers": [{"scheme": "passport-number", "value": "%s"}]}],
                 "incidents": [{"id": "i", "kinds": ["forced-labour"], "participants": [{"party": "p", "role": "witness"}]}],
                 "organizations": [{"id": "o", "identifiers": [{"scheme": "case-number", "value": "%s"}]}]}
                """.formatted(number, trace));
        Run run = Run.of("project", "--to", "partner", file("in.json"), "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).doesNotContain(trace);
    }

    @Test
    void whatSharesNothingWithANameThatIsLeftOutStays() throws IOException {
        Files.writeString(folder.resolve("in.json"), """
                {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
                 "id": "https://x.example/1", "persons": [{"id": "p", "names": [{"text": "Ли Ван"}, {"text": "Пётр Щербаков"}]}],
                 "incidents": [{"id": "i", "kinds": ["forced-labour"], "participants": [{"party": "p", "role": "witness"}]}],
                 "organizations": [{"id": "o", "names": [{"text": "Ферма Заря"}]}, {"id": "q", "names": [{"text": "были ли молоко и хлеб"}]}]}
                """);
        assertThat(Run.of("project", "--to", "partner", file("in.json"), "-").out())
                .contains("Заря", "молоко");
    }

    @Test
    void aNameThatIsRestrictedGoesFromIdsAndUnknownPropertiesToo() throws IOException {
        Files.writeString(folder.resolve("in.json"), """
                {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
                 "id": "https://x.example/kuznetsov/1", "persons": [{"id": "kuznetsov-b", "names": [{"text": "Борис Кузнецов"}],
                  "restriction": {"scope": ["name"]}}],
                 "incidents": [{"id": "i", "kinds": ["forced-labour"], "xNote": {"who": ["Kuznetsov"]}, "xOther": 1,
                  "participants": [{"party": "kuznetsov-b", "role": "victim"}]}]}
                """);
        Run run = Run.of("project", "--to", "police", file("in.json"), "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).doesNotContainIgnoringCase("kuznetsov").contains("\"role\": \"victim\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-team", "named-recipients", "organization"})
    void aClosedAudienceIsNotWidenedUnlessItIsAskedFor(String audience) throws IOException {
        String text = """
                {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
                 "id": "https://x.example/1", "handling": {"audience": "%s"}, "persons": [{"id": "p", "sex": "female"}]}
                """.formatted(audience);
        Files.writeString(folder.resolve("in.json"), text);
        for (String to : List.of("police", "partner", "hub", "public")) {
            Run run = Run.of("project", "--to", to, file("in.json"), file("out.json"));
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).contains("project.not-allowed", "/handling/audience", "--allow-restricted");
            assertThat(names()).containsExactly("in.json");
        }
        Run run = Run.of("project", "--to", "hub", "--allow-restricted", file("in.json"), "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"audience\": \"research\"");
    }

    @Test
    void aFileThatShouldHaveBeenDeletedGivesAWarning() {
        String text = """
                {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
                 "id": "https://x.example/1", "handling": {"audience": "partners", "retainUntil": "%s"}, "persons": [{"id": "p"}]}
                """;
        Run over = Run.with(text.formatted("2020"), "project", "--to", "hub", "-", "-");
        assertThat(over.status()).isZero();
        assertThat(over.err()).contains("warning: /handling/retainUntil has passed");
        assertThat(Run.with(text.formatted("2999"), "project", "--to", "hub", "-", "-")
                        .err())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2004-11-08, 2021-04-03/2022-11-08", // a minor on all days but the last
        "2004-11-10, 2021-04-03/2022-11-08",
        "2003-04-04, 2021-04-03/2022-11-08", // a minor on the first day
        "2004, 2022",
        "2004~, 2022",
        "200X, 2022",
        "1999~, 2021",
        "2000, ",
        "2003-04-05, 2021-04~"
    })
    void whoeverMayHaveBeenAChildOnAnyDayIsProtectedAsOne(String born, String time) {
        String text = """
                {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
                 "id": "https://x.example/1", "persons": [{"id": "p", "birth": {"time": {"date": "%s"}}}],
                 "incidents": [{"id": "i", "kinds": ["forced-labour"]%s, "participants": [{"party": "p", "role": "victim"}]}]}
                """.formatted(born, time == null ? "" : ", \"time\": {\"date\": \"" + time + "\"}");
        Run run = Run.with(text, "project", "--to", "hub", "-", "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).doesNotContain("birth");
    }

    @Test
    void whoeverWasSurelyAnAdultIsNot() {
        String text = """
                {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
                 "id": "https://x.example/1", "persons": [{"id": "p", "birth": {"time": {"date": "1994-11-08"}}}],
                 "incidents": [{"id": "i", "kinds": ["forced-labour"], "time": {"date": "2021-04-03/2022-11-08"},
                  "participants": [{"party": "p", "role": "victim"}]}]}
                """;
        assertThat(Run.with(text, "project", "--to", "hub", "-", "-").out()).contains("\"1990/1994\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "", "PUBLIC"})
    void anUnknownAudienceIsBadUsage(String to) throws IOException {
        assertThat(Run.of("project", "--to", to, CASES + "route.json", file("out.json"))
                        .status())
                .isEqualTo(2);
        assertThat(names()).isEmpty();
    }

    @Test
    void aPolicyFileChangesWhatIsTold() throws IOException {
        Files.writeString(
                folder.resolve("policy.json"),
                "{\"base\": \"hub\", \"name\": \"ours\", \"rungs\": {\"deed\": {\"dates\": \"month\"}}}");
        Run run = Run.of(
                "project", "--to", "hub", "--policy", file("policy.json"), CASES + "route.json", file("out.json"));
        assertThat(run.status()).isZero();
        assertThat(Files.readString(folder.resolve("out.json"))).containsPattern("\"date\": \"\\d{4}-\\d{2}\"");
        assertThat(Run.of("project", "--to", "public", "--policy", file("policy.json"), CASES + "route.json", "-")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void pseudonymsDependOnTheKey() throws IOException {
        Files.writeString(folder.resolve("one.key"), "0123456789abcdef");
        Files.writeString(folder.resolve("two.key"), "fedcba9876543210");
        Files.writeString(folder.resolve("short.key"), "0123");
        String first = projected("one.key");
        assertThat(first)
                .contains("pseudonymous-key")
                .isEqualTo(projected("one.key"))
                .isNotEqualTo(projected("two.key"));
        Run run = Run.of("project", "--to", "hub", "--key", file("short.key"), CASES + "prosecution.json", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("16 bytes");
    }

    private String projected(String key) {
        String text = """
                {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
                 "id": "https://x.example/1", "persons": [{"id": "p", "identifiers": [
                  {"scheme": "passport-number", "value": "N1234567"}]}]}
                """;
        return Run.with(text, "project", "--to", "hub", "--key", file(key), "-", "-")
                .out();
    }

    @Test
    void whoCouldBeRecognisedIsTold() {
        Run run = Run.of("risk", "--format", "json", CASES + "route.json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json()).extracting(each -> each.get("risk").asString()).contains("rare-combination");
        assertThat(Run.of("risk", "--k", "1", CASES + "route.json").status()).isEqualTo(2);
        assertThat(Run.of("risk", CASES + "nothing.json").status()).isEqualTo(2);
    }

    @Test
    void enoughPersonsAreNoRisk() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            lines.append("{\"$schema\": \"https://manumit.github.io/schema/0.1/case-file.schema.json\",")
                    .append("\"formatVersion\": \"0.1\", \"id\": \"https://x.example/" + i + "\",")
                    .append("\"incidents\": [{\"id\": \"i\", \"kinds\": [\"forced-labour\"], \"participants\":")
                    .append("[{\"party\": \"p\", \"role\": \"victim\"}]}],")
                    .append("\"persons\": [{\"id\": \"p\", \"sex\": \"female\"}]}\n");
        }
        Files.writeString(folder.resolve("in.ndjson"), lines);
        assertThat(Run.of("risk", file("in.ndjson")))
                .isEqualTo(new Run(0, "11 case files, 11 protected persons, 0 findings\n", ""));
        assertThat(Run.of("risk", "--k", "12", file("in.ndjson")).status()).isEqualTo(1);
    }

    private static String victim(String id, String rest) {
        return "{\"$schema\": \"https://manumit.github.io/schema/0.1/case-file.schema.json\", \"formatVersion\": \"0.1\", \"id\": \""
                + id + "\", \"incidents\": [{\"id\": \"i\", \"kinds\": [\"forced-labour\"], \"participants\":"
                + " [{\"party\": \"p\", \"role\": \"victim\"}]}], \"persons\": [{\"id\": \"p\", \"sex\": \"female\"}"
                + rest + "}\n";
    }

    private static String twelve(String persons) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            lines.append(victim("https://x.example/" + i, "]")
                    .replace("\"sex\": \"female\"", "\"sex\": \"female\", " + persons)
                    .replace("NUMBER", "" + i));
        }
        return lines.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"names\": [{\"text\": \"Aigul NUMBER\"}]",
                "\"contacts\": [{\"value\": \"+7 701 555 12 NUMBER\"}]",
                "\"identifiers\": [{\"scheme\": \"passport-number\", \"value\": \"N12345NUMBER\"}]",
                "\"label\": {\"en\": \"nurse NUMBER\"}",
                "\"summary\": {\"en\": \"She is a nurse.\"}"
            })
    void namesNumbersLabelsAndTextsAreARisk(String told) throws IOException {
        Files.writeString(folder.resolve("in.ndjson"), twelve(told));
        Run run = Run.of("risk", file("in.ndjson"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("12 case files, 12 protected persons, 12 findings");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"languages\": [{\"language\": \"kk\"}] | \"languages\": [{\"language\": \"uz\"}] | language",
                "\"maritalStatus\": \"widowed\" | \"maritalStatus\": \"married\" | family",
                "\"children\": {\"value\": 7} | \"children\": {\"value\": 2} | family",
                "\"education\": \"no-schooling\" | \"education\": \"primary\" | education",
                "\"ethnicity\": {\"en\": \"Dungan\"} | \"ethnicity\": {\"en\": \"Uzbek\"} | ethnicity",
                "\"health\": [{\"kind\": \"hiv\"}] | \"health\": [{\"kind\": \"tuberculosis\"}] | health",
                "\"occupations\": [{\"title\": {\"en\": \"mayor\"}}] | \"occupations\": [{\"title\": {\"en\": \"cook\"}}] | occupation"
            })
    void oneWhoDiffersInAnyTraitIsARisk(String odd, String others, String trait) throws IOException {
        Files.writeString(
                folder.resolve("in.ndjson"),
                twelve(others).replaceFirst(Pattern.quote(others), Matcher.quoteReplacement(odd)));
        assertThat(Run.of("risk", file("in.ndjson")))
                .isEqualTo(new Run(
                        1,
                        file("in.ndjson")
                                + ":1: /persons/0: only 1 with this combination of traits; enough if less were told of one of: "
                                + trait + "\n12 case files, 12 protected persons, 1 findings\n",
                        ""));
    }

    @Test
    void aSmallGroupIsARisk() {
        String text = """
                {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
                 "id": "https://x.example/1", "groups": [{"id": "g", "count": {"value": 3}}],
                 "incidents": [{"id": "i", "kinds": ["forced-labour"], "participants": [{"party": "g", "role": "victim"}]}]}
                """;
        assertThat(Run.with(text, "risk", "-").out()).contains("/groups/0/count: a small number of persons");
    }

    @Test
    void aNameThatHadToGoIsMarkedAndWarnedOf() {
        String text = """
                {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
                 "id": "https://x.example/1", "persons": [{"id": "p", "names": [{"text": "Anna Vymysel"}]},
                  {"id": "q", "names": [{"text": "Anna Vymysel"}], "restriction": {"scope": ["name"]}}]}
                """;
        Run run = Run.with(text, "project", "--to", "police", "-", "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).doesNotContain("Vymysel").contains("\"names\": \"withheld\"");
        assertThat(run.err()).contains("warning: /persons/0/names is left out").doesNotContain("Vymysel");
    }

    @Test
    void anInputIsNoKey() throws IOException {
        Files.copy(Path.of(CASES + "smallest.json"), folder.resolve("in.json"));
        Run run = Run.of("project", "--to", "hub", "--key", file("in.json"), file("in.json"), file("out.json"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is not a key");
        assertThat(names()).containsExactly("in.json");
    }

    @Test
    void copiesOfACaseDoNotHideARisk() throws IOException {
        Files.writeString(
                folder.resolve("in.ndjson"), victim("https://x.example/1", "]").repeat(12));
        Run run = Run.of("risk", file("in.ndjson"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "only 1 with this combination", "1 protected persons", "11 copies of a case were not counted");
        Files.writeString(folder.resolve("one.json"), victim("https://x.example/1", "]"));
        assertThat(Run.of("risk", file("one.json"), file("one.json")).out()).contains("only 1 with");
    }

    @Test
    void theSamePersonInSeveralEntriesCountsOnce() throws IOException {
        StringBuilder within = new StringBuilder(", {\"id\": \"p0\", \"sex\": \"female\"}");
        StringBuilder lines = new StringBuilder();
        for (int i = 2; i < 14; i++) {
            lines.append(
                    victim(
                            "https://x.example/" + i,
                            "], \"relations\": [{\"id\": \"r\", \"kind\": \"same-as\", \"from\": \"p\", \"to\": \"https://x.example/1#p\"}]"));
        }
        Files.writeString(folder.resolve("in.ndjson"), victim("https://x.example/1", "]") + lines);
        assertThat(Run.of("risk", file("in.ndjson")).out()).contains("13 case files, 1 protected persons");
        Files.writeString(
                folder.resolve("two.json"),
                victim(
                        "https://x.example/1",
                        within
                                + "], \"relations\": [{\"id\": \"r\", \"kind\": \"same-as\", \"from\": \"p\", \"to\": \"p0\"}]"));
        assertThat(Run.of("risk", file("two.json")).out())
                .contains("1 case files, 1 protected persons".replace("files", "file"));
    }

    @Test
    void casesThatLookAlikeAfterAProjectionAreNotCopies() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            lines.append(victim("https://x.example/" + i, "]"));
        }
        Files.writeString(folder.resolve("in.ndjson"), lines);
        assertThat(Run.of("project", "--to", "hub", file("in.ndjson"), file("hub.ndjson"))
                        .status())
                .isZero();
        assertThat(Run.of("risk", file("hub.ndjson")))
                .isEqualTo(new Run(0, "11 case files, 11 protected persons, 0 findings\n", ""));
    }

    @Test
    void aFolderIsNoPlaceToWriteTo() {
        Run run = Run.of("project", "--to", "hub", CASES + "smallest.json", folder.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(folder + ": cannot be written");
    }
}
