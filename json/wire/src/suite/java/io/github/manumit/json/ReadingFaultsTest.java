package io.github.manumit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingFaultsTest {

    private static final CaseFileJson JSON = CaseFileJson.standard()
            .withLimits(ReadLimits.standard()
                    .withBytes(2_000)
                    .withDepth(5)
                    .withStringLength(30)
                    .withNameLength(10)
                    .withValues(40));

    private static final String HEAD =
            "{\"$schema\":\"s\",\"formatVersion\":\"0.1\",\n \"id\":\"https://case.example/1\",\n ";
    private static final String TAIL = "\n\"incidents\":[{\"id\":\"i1\"}]}";

    /** The text on the third line from column 2 on, and the fault expected in it. */
    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("json.duplicate-property", "\"revision\":1,\"revision\":2,", "/revision", 15),
                arguments("json.duplicate-property", "\"title\":{\"en\":\"a\",\"en\":\"b\"},", "/title", 20),
                arguments("json.duplicate-property", "\"zz\":1,\"zz\":2,", "", 9),
                arguments("json.duplicate-property", "\"zz\":{\"a\":1,\"a\":2},", "", 14),
                arguments("json.lone-surrogate", "\"licence\":\"a\\ud800\",", "/licence", 12),
                arguments("json.lone-surrogate", "\"title\":{\"en\":\"\\udc00\"},", "/title", 16),
                arguments("json.nul-character", "\"licence\":\"\\u0000\",", "/licence", 12),
                arguments("json.nul-character", "\"\\u0000\":1,", "", 2),
                arguments("json.null", "\"revision\":null,", "/revision", 13),
                arguments("json.null", "\"languages\":[\"ru\",null],", "/languages/1", 20),
                arguments("json.number-out-of-range", "\"revision\":3000000000,", "/revision", 13),
                arguments("json.number-out-of-range", "\"zz\":1e999999999,", "", 7),
                arguments("json.string-too-long", "\"licence\":\"" + "x".repeat(31) + "\",", "/licence", 12),
                arguments("json.string-too-long", "\"" + "x".repeat(11) + "\":1,", "", 2),
                arguments("json.wrong-type", "\"revision\":\"1\",", "/revision", 13),
                arguments("json.wrong-type", "\"revision\":1.5,", "/revision", 13),
                arguments("json.wrong-type", "\"revision\":1e-1,", "/revision", 13),
                arguments("json.wrong-type", "\"licence\":12,", "/licence", 12),
                arguments("json.wrong-type", "\"languages\":\"ru\",", "/languages", 14),
                arguments("json.wrong-type", "\"title\":\"a\",", "/title", 10),
                arguments("json.wrong-type", "\"handling\":[],", "/handling", 13),
                arguments("json.wrong-type", "\"handling\":{\"consent\":\"yes\"},", "/handling/consent", 24),
                arguments("json.wrong-type", "\"persons\":[[]],", "/persons/0", 13),
                arguments("json.syntax", "\"revision\":tru,", "/revision", 13),
                arguments("json.syntax", "\"revision\":01,", "/revision", 14),
                arguments("json.syntax", "\"languages\":[\"ru\",],", "/languages", 20),
                arguments("json.syntax", "\"secret\":{\"x\":'a'},", "", 16),
                arguments("json.syntax", "revision:1,", "", 2),
                arguments("json.too-deep", "\"zz\":[[[[[1]]]]],", "", 11),
                arguments("json.too-many-values", "\"zz\":[" + "1,".repeat(50) + "1],", "", 60),
                arguments("iri.not-absolute", "\"licence\":\"мир\",", "/licence", 12),
                arguments("language.not-bcp47", "\"languages\":[\"x y\"],", "/languages/0", 15),
                arguments("language.not-bcp47", "\"title\":{\"x y\":\"a\"},", "/title", 11),
                arguments("text.empty", "\"title\":{},", "/title", 10),
                arguments("id.missing", "\"persons\":[{}],", "/persons/0/id", 13),
                arguments("id.malformed", "\"persons\":[{\"id\":\"a#b\"}],", "/persons/0/id", 19));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachFaultHasItsCodePointerLineAndColumn(String code, String json, String pointer, int column) {
        List<Finding> findings = JSON.check(HEAD + json + TAIL).findings();
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals(code))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.pointer()).isEqualTo(pointer);
                    assertThat(finding.line()).isEqualTo(3);
                    assertThat(finding.column()).isEqualTo(column);
                });
        assertThat(findings).extracting(Finding::code).isSubsetOf(code, "property.unknown");
    }

    private static Finding only(Checked checked) {
        assertThat(checked.findings()).hasSize(1);
        assertThat(checked.caseFile()).isNull();
        return checked.findings().get(0);
    }

    private static void assertAt(Finding finding, String code, String pointer, int line, int column) {
        assertThat(List.of(finding.code(), finding.pointer(), finding.line(), finding.column()))
                .isEqualTo(List.of(code, pointer, line, column));
    }

    @Test
    void nothingAtAllIsReported() {
        assertAt(only(JSON.check("")), "json.empty", "", 1, 1);
        assertAt(only(JSON.check(" \r\n ")), "json.empty", "", 1, 1);
        assertAt(only(JSON.check(new byte[0])), "json.empty", "", 1, 1);
    }

    @Test
    void whatIsNoObjectIsNoCaseFile() {
        assertAt(only(JSON.check("\n []")), "json.not-a-case-file", "", 2, 2);
        assertAt(only(JSON.check("null")), "json.not-a-case-file", "", 1, 1);
        assertAt(only(JSON.check("garbage")), "json.syntax", "", 1, 1);
    }

    @Test
    void aTruncatedDocumentIsReportedAtItsEndAfterWhatCameBefore() {
        List<Finding> findings = JSON.check(
                        "{\"id\":\"https://x.example/1\",\"revision\":\"a\",\n\"persons\":[{\"id\":\"p1\",\"names\":[{\"text\":\"😀a")
                .findings();
        assertThat(findings).hasSize(2);
        assertAt(findings.get(0), "json.wrong-type", "/revision", 1, 40);
        assertAt(findings.get(1), "json.truncated", "/persons/0/names/0/text", 2, 43);
    }

    @Test
    void whatFollowsTheDocumentIsReportedAndTheCaseFileIsThere() {
        Checked checked = JSON.check(
                "{\"$schema\":\"s\",\"formatVersion\":\"0.1\",\"id\":\"https://x.example/1\",\"incidents\":[{\"id\":\"i1\"}]}\n\n x");
        assertThat(checked.caseFile()).isNotNull();
        assertThat(checked.findings()).hasSize(1);
        assertAt(checked.findings().get(0), "json.trailing-data", "", 3, 2);
    }

    @Test
    void onlyStrictUtf8IsRead() {
        byte[] sound = (HEAD + TAIL).getBytes(StandardCharsets.UTF_8);
        assertThat(JSON.check(sound).findings()).isEmpty();
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertAt(only(JSON.check((HEAD + TAIL).getBytes(charset))), "json.not-utf8", "", 1, 1);
        }
        assertAt(
                only(JSON.check((HEAD + TAIL).getBytes(java.nio.charset.Charset.forName("UTF-32")))),
                "json.not-utf8",
                "",
                1,
                1);
        byte[] overlong =
                join("{\n\"ж\":\"".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xc0, (byte) 0xaf, '"', '}'});
        assertAt(only(JSON.check(overlong)), "json.not-utf8", "", 2, 6);
        byte[] surrogate = join(
                "{\"".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', '}'});
        assertAt(only(JSON.check(surrogate)), "json.not-utf8", "", 1, 3);
    }

    @Test
    void aByteOrderMarkIsPassedOverWithAWarning() {
        byte[] marked = join(
                new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, (HEAD + TAIL).getBytes(StandardCharsets.UTF_8));
        Checked checked = JSON.check(marked);
        assertThat(checked.findings()).hasSize(1);
        assertAt(checked.findings().get(0), "json.byte-order-mark", "", 1, 1);
        assertThat(checked.isValid()).isTrue();
        assertThat(checked.caseFile()).isEqualTo(JSON.read(HEAD + TAIL)).isEqualTo(JSON.read(marked));
        assertThat(JSON.check("\ufeff" + HEAD + TAIL).findings()).isEqualTo(checked.findings());
        assertThat(JSON.check("\ufeff\ufeff" + HEAD + TAIL).findings())
                .extracting(Finding::code)
                .contains("json.syntax");
    }

    @ParameterizedTest
    @CsvSource({"1", "1.0", "1e0", "10e-1", "0.1E+1", "1.000", "100E-2"})
    void aWholeNumberCanBeWrittenInAnyWay(String revision) {
        assertThat(JSON.read(HEAD + "\"revision\":" + revision + "," + TAIL)
                        .header()
                        .revision())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, json.wrong-type",
        "1e-1, json.wrong-type",
        "1e10, json.number-out-of-range",
        "3000000000, json.number-out-of-range",
        "3000000000.0, json.number-out-of-range",
        "1e999999999, json.number-out-of-range"
    })
    void aNumberWithAFractionOrTooLargeIsNone(String revision, String code) {
        assertThat(JSON.check(HEAD + "\"revision\":" + revision + "," + TAIL).findings())
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @Test
    void aReplacementCharacterThatIsReallyThereIsReadWithAWarning() {
        assertThat(JSON.check((HEAD + "\"title\":{\"en\":\"\ufffd\"}," + TAIL).getBytes(StandardCharsets.UTF_8))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("text.letters-lost");
    }

    @Test
    void aDocumentBeyondItsSizeIsRefused() throws IOException {
        byte[] large = new byte[2_001];
        Arrays.fill(large, (byte) ' ');
        assertAt(only(JSON.check(large)), "json.too-large", "", 1, 1);
        assertAt(only(JSON.check(new ByteArrayInputStream(gzip(large)))), "json.too-large", "", 1, 1);
        assertAt(only(JSON.check(" ".repeat(2_001))), "json.too-large", "", 1, 1);
    }

    @Test
    void gzipIsReadWhereItIsWholeAndReportedWhereItIsNot() throws IOException {
        byte[] packed = gzip((HEAD + TAIL).getBytes(StandardCharsets.UTF_8));
        assertThat(JSON.check(packed).findings()).isEmpty();
        assertAt(only(JSON.check(Arrays.copyOf(packed, packed.length - 9))), "json.not-gzip", "", 1, 1);
        assertAt(only(JSON.check(new byte[] {0x1f, (byte) 0x8b, 1, 2, 3})), "json.not-gzip", "", 1, 1);
    }

    @Test
    void allMembersOfGzipAreReadHoweverSlowlyTheyCome() throws IOException {
        byte[] text = (HEAD + TAIL).getBytes(StandardCharsets.UTF_8);
        byte[] members = join(gzip(Arrays.copyOf(text, 30)), gzip(Arrays.copyOfRange(text, 30, text.length)));
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(members)) {
            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                return super.read(target, from, Math.min(length, 1));
            }

            @Override
            public int available() {
                return 0;
            }
        };
        assertThat(JSON.check(members).findings()).isEmpty();
        assertThat(JSON.check(slow).findings()).isEmpty();
    }

    @Test
    void whatFollowsTheMembersOfGzipIsReported() throws IOException {
        byte[] packed = gzip((HEAD + TAIL).getBytes(StandardCharsets.UTF_8));
        for (byte[] rest : List.of(
                new byte[] {'x'},
                new byte[64],
                "{\"a\":1}".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(packed, 5),
                Arrays.copyOf(packed, packed.length - 1))) {
            assertAt(only(JSON.check(join(packed, rest))), "json.not-gzip", "", 1, 1);
        }
        byte[] wrongSum = packed.clone();
        wrongSum[packed.length - 6]++;
        assertAt(only(JSON.check(wrongSum)), "json.not-gzip", "", 1, 1);
    }

    @Test
    void tooManyFindingsAreCutOffAndSaidToBe() {
        CaseFileJson few =
                CaseFileJson.standard().withLimits(ReadLimits.standard().withFindings(3));
        List<Finding> findings =
                few.check(HEAD + "\"zz\":1,\"languages\":[1,2,3,4]," + TAIL).findings();
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly("json.wrong-type", "json.wrong-type", "json.wrong-type", "json.too-many-findings");
    }

    @Test
    void aSyntaxErrorIsNotLostAmongTooManyFindings() {
        CaseFileJson few =
                CaseFileJson.standard().withLimits(ReadLimits.standard().withFindings(2));
        assertThat(few.check(HEAD + "\"languages\":[1,2,3,4").findings())
                .extracting(Finding::code)
                .containsExactly("json.wrong-type", "json.truncated", "json.too-many-findings");
    }

    @Test
    void readingThrowsWithAllFaultsAndNoContent() {
        assertThatThrownBy(() -> JSON.read(HEAD + "\"licence\":\"Karimov\",\"revision\":\"x\"," + TAIL))
                .isInstanceOfSatisfying(
                        UnreadableCaseFileException.class,
                        e -> assertThat(e.findings()).hasSize(2))
                .hasMessageNotContaining("Karimov")
                .hasMessageContaining("/licence");
    }

    @Test
    void everyCodeOfTheDocumentItselfHasAnExampleHere() {
        Set<String> shown =
                faults().map(arguments -> (String) arguments.get()[0]).collect(Collectors.toSet());
        shown.addAll(Set.of(
                "json.empty",
                "json.not-a-case-file",
                "json.truncated",
                "json.trailing-data",
                "json.not-utf8",
                "json.too-large",
                "json.not-gzip",
                "json.byte-order-mark",
                "json.too-many-findings"));
        shown.addAll(Set.of("json.blank-lines", "json.not-lines")); // in LinesTest
        assertThat(Catalogue.standard().rules())
                .extracting(Rule::code)
                .filteredOn(code -> code.startsWith("json."))
                .isSubsetOf(shown);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
