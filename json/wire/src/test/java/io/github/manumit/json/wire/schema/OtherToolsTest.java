package io.github.manumit.json.wire.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reference schema in the tools of others: ajv, an editor's language service, and the pattern engines of Java,
 * ECMA-262 and RE2. What needs Node.js is skipped where {@code node} or the packages are missing; they are installed in
 * {@code target} once, by {@code npm}.
 */
@Timeout(300)
class OtherToolsTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path SCHEMA = ROOT.resolve("docs/schema/case-file.schema.json");
    private static final Path EXAMPLE = ROOT.resolve("examples/typescript/build-case.ts");
    private static final Path CORPUS = Path.of("src/conformance");
    private static final Path TOOLS = Path.of("target/node-tools");
    private static final List<String> PACKAGES = List.of(
            "ajv@8.20.0",
            "vscode-json-languageservice@5.7.2",
            "json-schema-to-typescript@15.0.4",
            "quicktype-core@26.0.0",
            "typescript@7.0.2");
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "a:b",
            "a:",
            "1984",
            "1984-06-~02/..",
            "P3Y",
            "P3Y2MT5H",
            "PT",
            "P",
            "P3YT",
            "kk-Cyrl",
            "x",
            "x-a",
            "KZ",
            "KZ-75",
            "iso:a",
            "#",
            "a#b",
            "a##b",
            "https://a.example/1",
            "https://a.example/1#p1",
            "EUR",
            "10:00",
            "24:00",
            "2023-06-10T10:00:00Z",
            "0.1",
            "12345.1",
            "iccs:0203",
            "é",
            "\u00E9:\u044F",
            "\uD83D\uDE00",
            "a b");

    private static Set<String> patterns() throws IOException {
        Set<String> patterns = new LinkedHashSet<>();
        gather(new JsonMapper().readTree(Files.readString(SCHEMA)), patterns);
        return patterns;
    }

    private static void gather(JsonNode node, Set<String> patterns) {
        if (node.path("pattern").isString()) {
            patterns.add(node.get("pattern").stringValue());
        }
        node.forEach(each -> gather(each, patterns));
    }

    @Test
    void re2UnderstandsEachPatternAsJavaDoes() throws IOException {
        assertThat(patterns()).hasSizeGreaterThan(20).allSatisfy(pattern -> {
            com.google.re2j.Pattern other = com.google.re2j.Pattern.compile(pattern);
            java.util.regex.Pattern own = java.util.regex.Pattern.compile(pattern);
            for (String text : TEXTS) {
                assertThat(other.matcher(text).find())
                        .as(text)
                        .isEqualTo(own.matcher(text).find());
            }
        });
    }

    @Test
    void ecmaScriptUnderstandsEachPatternAsJavaDoes() throws IOException, InterruptedException {
        assumeTrue(runs(null, "node", "--version"), "no node");
        JsonMapper json = new JsonMapper();
        List<String> expected = new ArrayList<>();
        for (String pattern : patterns()) {
            StringBuilder found = new StringBuilder();
            for (String text : TEXTS) {
                found.append(
                        java.util.regex.Pattern.compile(pattern).matcher(text).find() ? 1 : 0);
            }
            expected.add(found.toString());
        }
        String program = "const [patterns, texts] = " + json.writeValueAsString(List.of(patterns(), TEXTS))
                + ";for (const p of patterns) {const r = new RegExp(p, 'u');"
                + "console.log(texts.map(t => r.test(t) ? 1 : 0).join(''));}";
        assertThat(node("patterns.mjs", program).lines()).containsExactlyElementsOf(expected);
    }

    @Test
    void ajvInStrictModeAgreesWithTheCorpus() throws IOException, InterruptedException {
        assumeTrue(installed(), "no node, or no packages");
        List<String> expected = new ArrayList<>();
        List<String> files = new ArrayList<>();
        JsonNode manifest = new JsonMapper().readTree(Files.readString(CORPUS.resolve("manifest.json")));
        for (JsonNode each : manifest.get("cases")) {
            boolean sees = each.path("judges")
                    .valueStream()
                    .anyMatch(judge -> judge.stringValue().equals("schema"));
            String code = each.path("code").stringValue("");
            // What is wrong with the text is for the parser.
            if (sees || !code.startsWith("json.")) {
                files.add(CORPUS.resolve(each.get("file").stringValue())
                        .toAbsolutePath()
                        .toString());
                expected.add((sees ? 1 : 0) + " " + each.get("file").stringValue());
            }
        }
        try (Stream<Path> cases = Files.list(ROOT.resolve("examples/cases"))) {
            for (Path each : cases.filter(Files::isRegularFile).sorted().toList()) {
                files.add(each.toAbsolutePath().toString());
                expected.add("0 " + each.getFileName());
            }
        }
        String program = """
                import Ajv from 'ajv/dist/2020.js';
                import fs from 'fs';
                const ajv = new Ajv({strict: true, allErrors: true});
                ajv.addVocabulary(['enumDescriptions', 'tsType', 'x-refersTo', 'x-sensitivity', 'x-since', 'x-deprecatedSince']);
                const check = ajv.compile(JSON.parse(fs.readFileSync(%s)));
                for (const file of %s) {
                  const text = fs.readFileSync(file, 'utf8').replace(/^\\uFEFF/, '');
                  const name = file.replace(/.*\\/(conformance|cases)\\//, '');
                  console.log((check(JSON.parse(text)) ? 0 : 1) + ' ' + name);
                }
                """.formatted(
                new JsonMapper().writeValueAsString(SCHEMA.toAbsolutePath().toString()),
                new JsonMapper().writeValueAsString(files));
        assertThat(node("ajv.mjs", program).lines().toList()).containsExactlyElementsOf(expected);
    }

    @Test
    void anEditorCompletesWordsWithTheirDefinitions() throws IOException, InterruptedException {
        assumeTrue(installed(), "no node, or no packages");
        String program = """
                import service from 'vscode-json-languageservice';
                import fs from 'fs';
                const schema = JSON.parse(fs.readFileSync(%s));
                const editor = service.getLanguageService({});
                editor.configure({schemas: [{uri: schema.$id, fileMatch: ['*'], schema}]});
                const text = '{"incidents": [{"id": "i1", "kinds": [""]}]}';
                const document = service.TextDocument.create('file:///case.json', 'json', 1, text);
                const at = document.positionAt(text.indexOf('""') + 1);
                const found = await editor.doComplete(document, at, editor.parseJSONDocument(document));
                for (const each of found.items) console.log(each.label + ' ' + each.documentation);
                """.formatted(new JsonMapper()
                .writeValueAsString(SCHEMA.toAbsolutePath().toString()));
        assertThat(node("editor.mjs", program).lines())
                .hasSizeGreaterThan(20)
                .anyMatch(line -> line.startsWith("\"forced-labour\" ") && line.length() > 30);
    }

    @Test
    void generatedTypesHaveTheNamesOfTheRecords() throws IOException, InterruptedException {
        assumeTrue(installed(), "no node, or no packages");
        String program = """
                import {compile} from 'json-schema-to-typescript';
                import {quicktype, InputData, JSONSchemaInput, FetchingJSONSchemaStore} from 'quicktype-core';
                import fs from 'fs';
                const text = fs.readFileSync(%s, 'utf8');
                console.log(await compile(JSON.parse(text), 'CaseFile', {bannerComment: ''}));
                console.log('// quicktype');
                const local = JSON.parse(text);
                delete local.$id; // or it would be fetched
                const schema = new JSONSchemaInput(new FetchingJSONSchemaStore());
                await schema.addSource({name: 'CaseFile', schema: JSON.stringify(local)});
                const inputData = new InputData();
                inputData.addInput(schema);
                const types = await quicktype({inputData, lang: 'typescript', rendererOptions: {'just-types': 'true'}});
                console.log(types.lines.join('\\n'));
                """.formatted(new JsonMapper()
                .writeValueAsString(SCHEMA.toAbsolutePath().toString()));
        String[] types = node("types.mjs", program).split("// quicktype");
        for (String each : types) {
            assertThat(each.lines())
                    .contains(
                            "export interface CaseFile {",
                            "export interface Person {",
                            "export interface Event {",
                            "export interface Participant {")
                    .noneMatch(line -> line.matches("export interface \\w*\\d .*"));
        }
        assertThat(types[0]).contains("  kind?: EventKind;").contains("| \"forced-labour\"");
    }

    @Test
    void aProgramWrittenFromTheGeneratedTypesBuildsAValidCase() throws IOException, InterruptedException {
        assumeTrue(installed(), "no node, or no packages");
        Path sources = Files.createDirectories(TOOLS.resolve("typescript"));
        Files.copy(EXAMPLE, sources.resolve("build-case.ts"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(sources.resolve("package.json"), "{\"type\": \"module\"}");
        String program = """
                import {compile} from 'json-schema-to-typescript';
                import {execFileSync} from 'child_process';
                import fs from 'fs';
                const schema = JSON.parse(fs.readFileSync(%s));
                fs.writeFileSync('typescript/case-file.ts', await compile(schema, 'CaseFile', {}));
                const options = {cwd: 'typescript', stdio: ['ignore', 2, 2]};
                execFileSync('../node_modules/.bin/tsc', ['--strict', '--target', 'es2022', '--module', 'es2022',
                    '--moduleResolution', 'bundler', 'build-case.ts'], options);
                await import('./typescript/build-case.js');
                """.formatted(new JsonMapper()
                .writeValueAsString(SCHEMA.toAbsolutePath().toString()));
        String document = node("example.mjs", program);
        assertThat(document).contains("\"forced-labour\"");
        assertThat(CaseFileSchemaTest.judge(document)).isEmpty();
    }

    private static boolean installed() throws IOException, InterruptedException {
        if (!runs(null, "node", "--version")) {
            return false;
        }
        if (Files.exists(TOOLS.resolve("node_modules/typescript"))) {
            return true;
        }
        Files.createDirectories(TOOLS);
        List<String> command = new ArrayList<>(List.of(
                "npm", "install", "--prefer-offline", "--fetch-retries=0", "--no-audit", "--no-fund", "--prefix", "."));
        command.addAll(PACKAGES);
        return runs(TOOLS, command.toArray(String[]::new));
    }

    private static boolean runs(Path folder, String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder == null ? null : folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroy();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String node(String name, String program) throws IOException, InterruptedException {
        Files.createDirectories(TOOLS);
        Files.writeString(TOOLS.resolve(name), program);
        Path out = TOOLS.resolve(name + ".out");
        Process process = new ProcessBuilder("node", name)
                .directory(TOOLS.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
