package io.github.manumit.json.wire.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.manumit.casefile.CaseFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reference schema follows from the records, and an independent validator agrees with it. After a change to the
 * records, regenerate it:
 *
 * <pre>mvn -pl json/wire -am test -Dtest=CaseFileSchemaTest -Dsurefire.failIfNoSpecifiedTests=false -Dmanumit.docs.write=true</pre>
 */
class CaseFileSchemaTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path COMMITTED = ROOT.resolve("docs/schema/case-file.schema.json");
    private static final Path CASES = ROOT.resolve("examples/cases");
    private static final String METASCHEMA = "https://json-schema.org/draft/2020-12/schema";

    /** Rules whose violations a schema always detects. */
    private static final Set<String> SEEN = Set.of(
            "absent.unknown-component",
            "case.id-not-absolute",
            "clock-time.malformed",
            "code.malformed",
            "code.scheme-form",
            "code.unknown",
            "duration.not-iso8601",
            "format-version.malformed",
            "id.malformed",
            "id.missing",
            "iri.not-absolute",
            "json.not-a-case-file",
            "json.null",
            "json.wrong-type",
            "jurisdiction.malformed",
            "language.not-bcp47",
            "number.out-of-bounds",
            "reference.malformed",
            "required.missing",
            "statute.malformed",
            "text.empty",
            "text.too-long",
            "timestamp.not-rfc3339");

    /**
     * Rules whose violations a schema detects only in part: the form of a code or date, but not whether it exists. The
     * schema knows only the words of its own version and rejects those of a newer one, which has a newer schema.
     */
    private static final Set<String> SEEN_IN_PART = Set.of(
            "code.newer",
            "currency.unknown",
            "date.not-edtf",
            "json.number-out-of-range",
            "number.out-of-range",
            "quantity.malformed");

    /** Faults that a JSON parser finds before any schema validator does. */
    private static final String OF_THE_PARSER = "json.";

    private static final SchemaRegistry JUDGE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static String generated = "";

    @BeforeAll
    static void generate() throws IOException {
        generated = SchemaGenerator.schema(new ModelSources(ROOT.resolve("core/src/main")));
        if (Committed.isWritten()) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, generated);
        }
    }

    @Test
    void committedSchemaIsWhatTheRecordsSay() throws IOException {
        assertThat(Files.readString(COMMITTED))
                .as("docs/schema/case-file.schema.json; to write it anew, run the build with -D" + Committed.PROPERTY
                        + "=true")
                .isEqualTo(generated);
    }

    @Test
    void packedSchemaIsTheCommittedOne() throws IOException {
        assumeTrue(!Committed.isWritten(), "packed before it was written");
        try (InputStream packed =
                getClass().getResourceAsStream("/io/github/manumit/json/wire/case-file.schema.json")) {
            assertThat(packed).isNotNull();
            assertThat(new String(packed.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(COMMITTED));
        }
    }

    @Test
    void schemaIsValidAgainstTheMetaschema() throws IOException {
        Schema metaschema = JUDGE.getSchema(SchemaLocation.of(METASCHEMA));
        assertThat(metaschema.validate(Files.readString(COMMITTED), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void schemaHasNoAlternativesThatReportAFaultMoreThanOnce() throws IOException {
        String text = Files.readString(COMMITTED);
        assertThat(text).doesNotContain("\"oneOf\"");
        JsonNode definitions = new JsonMapper().readTree(text).get("$defs");
        for (JsonNode definition : definitions) {
            boolean isNegated = definition == definitions.get("MixedForms");
            if (definition.has("anyOf") && !isNegated) {
                assertThat(definition.get("anyOf").get(1).propertyNames()).containsExactly("tsType");
            }
        }
        String positive = text.replaceAll("\"not\": \\{\\s*\"anyOf\"", "");
        assertThat(positive.split("\"anyOf\"", -1).length - 1)
                .isEqualTo(definitions
                        .valueStream()
                        .filter(each -> each.has("anyOf"))
                        .count());
    }

    @ParameterizedTest
    @MethodSource("goodCases")
    void acceptsExampleCases(Path file) throws IOException {
        assertThat(judge(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("brokenCases")
    void refusesWhatASchemaCanSeeAndAcceptsTheRest(Path file) throws IOException {
        String code = code(file);
        if (SEEN.contains(code)) {
            assertThat(judge(Files.readString(file))).as(code).isNotEmpty();
        } else if (!SEEN_IN_PART.contains(code) && !code.startsWith(OF_THE_PARSER)) {
            assertThat(judge(Files.readString(file))).as(code).isEmpty();
        }
    }

    static Stream<Path> goodCases() throws IOException {
        return files(CASES);
    }

    static Stream<Path> brokenCases() throws IOException {
        return files(CASES.resolve("broken"));
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    /** The code after which a broken case is named, without the number of a second case for it. */
    private static String code(Path file) {
        return file.getFileName().toString().replaceFirst("(?:-[0-9]+)?\\.json$", "");
    }

    static List<Error> judge(String document) throws IOException {
        Schema schema =
                JUDGE.getSchema(SchemaLocation.of(CaseFile.SCHEMA), Files.readString(COMMITTED), InputFormat.JSON);
        return schema.validate(document, InputFormat.JSON);
    }

    @Deprecated(since = "0.3")
    @SuppressWarnings("unused")
    private record Old(@Deprecated(since = "0.2") String older, String newer) {}

    @Test
    void whatIsDeprecatedSaysSo() throws NoSuchMethodException {
        assertThat(SchemaGenerator.deprecation(Old.class))
                .containsExactly(entry("deprecated", true), entry("x-deprecatedSince", "0.3"));
        assertThat(SchemaGenerator.deprecation(Old.class.getDeclaredMethod("older")))
                .containsExactly(entry("deprecated", true), entry("x-deprecatedSince", "0.2"));
        assertThat(SchemaGenerator.deprecation(Old.class.getDeclaredMethod("newer")))
                .isEmpty();
    }
}
