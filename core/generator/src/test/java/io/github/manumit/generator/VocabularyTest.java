package io.github.manumit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {

    private static final String HEAD = """
            # What for.
            #
            # Source: a list, https://example.org/?a=1&b=2
            word,en,ru,kk,uz,unchecked,source,equivalents
            """;

    @TempDir
    Path directory;

    @Test
    void theOptionAloneGivesATypePerTable() throws Exception {
        table("incident/PurposeKind", HEAD + "forced-labour,Forced labour,,,,,,\n");
        table("party/Sex", HEAD + "female,Female,,,,,,\n");

        Compilation compilation = Compilation.of(directory);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.hasGenerated("io.github.manumit.incident.PurposeKind"))
                .isTrue();
        assertThat(compilation.hasGenerated("io.github.manumit.party.Sex")).isTrue();
    }

    @Test
    void wordsAreKnownInOrderAndOthersAreKeptButNotShown() throws Exception {
        table("incident/PurposeKind", HEAD + "forced-labour,Forced labour,,,,,,\n3d,3D,,,,,,\nknown,Known,,,,,,\n");

        Object result = Compilation.of(directory, """
                        package io.github.manumit;
                        import io.github.manumit.code.Word;
                        import io.github.manumit.incident.PurposeKind;
                        public class Use {
                            public static Object run() {
                                Word word = PurposeKind.FORCED_LABOUR;
                                PurposeKind local = PurposeKind.of("org:own");
                                return java.util.List.of(
                                        PurposeKind.known().toString(),
                                        PurposeKind.of("3d") == PurposeKind.N3D,
                                        word.isKnown(),
                                        PurposeKind.of("known").isKnown(),
                                        local.word(),
                                        local.isKnown(),
                                        local.toString()).toString();
                            }
                        }
                        """).run("io.github.manumit.Use");

        assertThat(result).isEqualTo("[[forced-labour, 3d, known], true, true, true, org:own, false, \u2026]");
    }

    @Test
    void whateverATableSaysPassesDoclint() throws Exception {
        table(
                "incident/PurposeKind",
                HEAD + "odd,\"<b> & @see */ C:\\user {@code \"\"x\"\"\",,,,,\"Protocol, art. 3 > 2 & more\",\n");

        Compilation compilation = Compilation.of(directory);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.complaintsAboutGenerated()).isEmpty();
        assertThat(compilation.generated("io.github.manumit.incident.PurposeKind"))
                .contains(" * What for.\n *\n * <p>Source: a list, https://example.org/?a=1&amp;b=2\n */\n")
                .contains("Source: Protocol, art. 3 &gt; 2 &amp; more. */");
    }

    @Test
    void eachFaultIsReportedWithFileAndRow() throws Exception {
        table("incident/PurposeKind", HEAD + """
                        good,Good,,,,,,
                        good,Again,,,,,,
                        Not_kebab,Label,,,,,,
                        short,Short
                        stray,a "quote",,,,,,
                        open,"Open,,,,,,
                        mute, ,,,,,,
                        3d,Digit,,,,,,
                        n3d,Rival,,,,,,
                        """);

        assertThat(Compilation.of(directory).errors())
                .containsExactly(
                        "incident/PurposeKind.csv:6: duplicate word good, first on line 5",
                        "incident/PurposeKind.csv:7: not a word in kebab-case: \"Not_kebab\"",
                        malformed(8),
                        malformed(9),
                        malformed(10),
                        "incident/PurposeKind.csv:11: the English label of mute is missing",
                        "incident/PurposeKind.csv:13: duplicate constant N3D, for 3d and n3d");
    }

    @Test
    void aTableNeedsDescriptionHeaderWordAndName() throws Exception {
        table("a/Bare", HEAD.substring(HEAD.indexOf("word")) + "x,X,,,,,,\n");
        table("a/Headless", "# Text.\nx,X,,,,,,\n");
        table("a/Empty", HEAD);
        table("lower", HEAD + "x,X,,,,,,\n");

        assertThat(Compilation.of(directory).errors())
                .containsExactly(
                        "a/Bare.csv:1: the description is missing (lines that begin with \"# \")",
                        "a/Empty.csv: there is no word",
                        "a/Headless.csv:2: expected the header word,en,ru,kk,uz,unchecked,source,equivalents",
                        "lower.csv: the path is not <package>/<TypeName>.csv");
    }

    @Test
    void aFaultyTableIsTheOnlyErrorToExplainItsMissingType() throws Exception {
        table("incident/PurposeKind", HEAD + "x,,,,,,,\n");

        assertThat(Compilation.of(directory, """
                                package io.github.manumit.incident;
                                @io.github.manumit.value.Built
                                public record Purpose(PurposeKind kind) {}
                                """).errors())
                .anyMatch(error -> error.startsWith("incident/PurposeKind.csv:5:"))
                .noneMatch(error -> error.startsWith("No builder"));
    }

    @Test
    void aMissingDirectoryIsAnError() {
        List<String> errors = new ArrayList<>();

        assertThat(VocabularyFile.in(directory.resolve("none").toString(), errors::add))
                .isEmpty();
        assertThat(errors).singleElement().asString().contains("none: cannot be read");
    }

    private static String malformed(int line) {
        return "incident/PurposeKind.csv:" + line
                + ": malformed row: expected 8 fields, quoted as in RFC 4180, on one line";
    }

    private void table(String name, String text) throws IOException {
        Path file = directory.resolve("vocabulary").resolve(name + ".csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
