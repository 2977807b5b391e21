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
            word,en,definition,ru,kk,uz,unchecked,source,equivalents
            """;

    private static final String REST = ",,,,,,\n";

    @TempDir
    Path directory;

    @Test
    void theOptionAloneGivesATypePerTable() throws Exception {
        table("incident/PurposeKind", HEAD + "forced-labour,Forced labour,Work under threat." + REST);
        table("party/Sex", HEAD + "female,Female,Of the female sex." + REST);

        Compilation compilation = Compilation.of(directory);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.hasGenerated("io.github.manumit.incident.PurposeKind"))
                .isTrue();
        assertThat(compilation.hasGenerated("io.github.manumit.party.Sex")).isTrue();
    }

    @Test
    void wordsAreKnownInOrderAndOthersAreKeptButNotShown() throws Exception {
        table(
                "incident/PurposeKind",
                HEAD + "forced-labour,Forced labour,One." + REST + "3d,3D,Two." + REST + "known,Known,Three." + REST);

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
                HEAD + "odd,\"<b> & @see */ C:\\user {@code \"\"x\"\"\",Not <i> & @see */ C:\\user {@code x.,,,,,"
                        + "\"Protocol, art. 3 > 2 & more\",\n");

        Compilation compilation = Compilation.of(directory);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.complaintsAboutGenerated()).isEmpty();
        assertThat(compilation.generated("io.github.manumit.incident.PurposeKind"))
                .contains(" * What for.\n *\n * <p>Source: a list, https://example.org/?a=1&amp;b=2\n */\n")
                .contains("     * Not &lt;i&gt; &amp; &#64;see *&#47; C:&#92;user {&#64;code x.\n")
                .contains("     * <p>Source: Protocol, art. 3 &gt; 2 &amp; more.\n     */");
    }

    @Test
    void aDefinitionLinksTheWordsOfItsVocabularyAndShowsOthersAsCode() throws Exception {
        table(
                "incident/PurposeKind",
                HEAD + "forced-labour,forced-labour,\"Work under threat; if owned, use `slavery`, if paid, `wages`.\""
                        + REST + "slavery,slavery (owned),\"Ownership of a person, or `forced-labour` under it.\""
                        + REST);

        Compilation compilation = Compilation.of(directory);

        assertThat(compilation.complaintsAboutGenerated()).isEmpty();
        assertThat(compilation.generated("io.github.manumit.incident.PurposeKind"))
                .contains("""
                            /**
                             * Work under threat; if owned, use {@link #SLAVERY}, if paid, {@code wages}.
                             */
                            public static final PurposeKind FORCED_LABOUR;
                        """)
                .contains("""
                             * Ownership of a person, or {@link #FORCED_LABOUR} under it.
                             *
                             * <p>Label: slavery (owned).
                             */
                        """);
    }

    @Test
    void aDefinitionIsOneShortSentence() throws Exception {
        String most = "A".repeat(199) + ".";
        table(
                "incident/PurposeKind",
                HEAD + "none,None," + REST
                        + "long,Long,A" + most + REST
                        + "most,Most," + most + REST
                        + "open,Open,No full stop" + REST
                        + "two,Two,One. Two." + REST
                        + "article,Article,As in Art. 3 of the Protocol." + REST
                        + "half,Half,Of `slavery." + REST
                        + "spaced,Spaced,Of `forced labour`." + REST);

        assertThat(Compilation.of(directory).errors())
                .containsExactly(
                        fault(5, "none is missing"),
                        fault(6, "long is longer than 200 characters"),
                        fault(8, "open is not one sentence with a full stop at its end"),
                        fault(9, "two is not one sentence with a full stop at its end"),
                        fault(11, "half has something else than a word between backticks"),
                        fault(12, "spaced has something else than a word between backticks"));
    }

    @Test
    void theTablesOfWordsStandInOnePackageWithAnIndex() throws Exception {
        table(
                "incident/PurposeKind",
                HEAD + "forced-labour,forced labour,Work.,труд,,,ru,,\nslavery,Slavery,Own." + REST);
        table("incident/ActKind", HEAD + "sale,Sale,Sold." + REST);
        table("party/Sex", HEAD + "female,Female,Of it." + REST);

        List<VocabularyFile> files =
                VocabularyFile.in(directory.resolve("vocabulary").toString(), error -> {
                    throw new AssertionError(error);
                });

        assertThat(WordTable.index(files)).isEqualTo("incident ActKind 1;PurposeKind 2\nparty Sex 1\n");
        assertThat(WordTable.tables(files)).containsOnlyKeys("incident", "party");
        assertThat(WordTable.tables(files).get("incident"))
                .startsWith("Sale\n\nSlavery\nSold.\nWork.\nOwn.\n\nтруд\n\n");
    }

    @Test
    void eachFaultIsReportedWithFileAndRow() throws Exception {
        table("incident/PurposeKind", HEAD + """
                        good,Good,One.,,,,,,
                        good,Again,One.,,,,,,
                        Not_kebab,Label,One.,,,,,,
                        short,Short
                        stray,a "quote",One.,,,,,,
                        open,"Open,One.,,,,,,
                        mute, ,One.,,,,,,
                        3d,Digit,One.,,,,,,
                        n3d,Rival,One.,,,,,,
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
        table("a/Bare", HEAD.substring(HEAD.indexOf("word")) + "x,X,One." + REST);
        table("a/Headless", "# Text.\nx,X,One." + REST);
        table("a/Empty", HEAD);
        table("lower", HEAD + "x,X,One." + REST);

        assertThat(Compilation.of(directory).errors())
                .containsExactly(
                        "a/Bare.csv:1: the description is missing (lines that begin with \"# \")",
                        "a/Empty.csv: the table has no words",
                        "a/Headless.csv:2: expected the header word,en,definition,ru,kk,uz,unchecked,source,equivalents",
                        "lower.csv: the path is not <package>/<TypeName>.csv");
    }

    @Test
    void aFaultyTableIsTheOnlyErrorToExplainItsMissingType() throws Exception {
        table("incident/PurposeKind", HEAD + "x,,One." + REST);

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
                + ": malformed row: expected 9 fields, quoted as in RFC 4180, on one line";
    }

    private static String fault(int line, String fault) {
        return "incident/PurposeKind.csv:" + line + ": the definition of " + fault;
    }

    private void table(String name, String text) throws IOException {
        Path file = directory.resolve("vocabulary").resolve(name + ".csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
