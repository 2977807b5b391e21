package io.github.manumit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.validation.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {

    private static final CaseFileJson JSON = CaseFileJson.standard();
    private static final String SOUND =
            "{\"$schema\":\"s\",\"formatVersion\":\"0.1\",\"id\":\"https://x.example/1\",\"incidents\":[{\"id\":\"i1\"}]}";

    private static List<Checked> check(byte[] bytes) throws IOException {
        List<Checked> all = new ArrayList<>();
        JSON.checkLines(new ByteArrayInputStream(bytes), all::add);
        return all;
    }

    private static List<Checked> check(String text) throws IOException {
        return check(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eachLineIsADocumentAndEmptyOnesCountOnly() throws IOException {
        List<Checked> all = check(SOUND + "\r\n\n  \n" + SOUND.replace("0.1", "ш") + "\nx\n" + SOUND);
        assertThat(all).extracting(Checked::document).containsExactly(1, 4, 5, 6);
        assertThat(all).extracting(Checked::isValid).containsExactly(true, false, false, true);
        Finding format = all.get(1).findings().get(0);
        assertThat(List.of(format.line(), format.column(), format.document())).containsExactly(4, 32, 4);
        Finding syntax = all.get(2).findings().get(0);
        assertThat(List.of(syntax.code(), syntax.line(), syntax.column(), syntax.document()))
                .containsExactly("json.syntax", 5, 1, 5);
    }

    @Test
    void aLineBeyondTheLimitIsReportedAndTheNextStillRead() throws IOException {
        List<Checked> all = new ArrayList<>();
        CaseFileJson small = JSON.withLimits(ReadLimits.standard().withBytes(100));
        small.checkLines(
                new ByteArrayInputStream(("x".repeat(200_000) + "\n" + SOUND).getBytes(StandardCharsets.UTF_8)),
                all::add);
        assertThat(all.get(0).findings()).extracting(Finding::code).containsExactly("json.too-large");
        assertThat(all.get(1).isValid()).isTrue();
    }

    @Test
    void blankLinesHaveABoundToo() throws IOException {
        List<Checked> all = new ArrayList<>();
        CaseFileJson small = JSON.withLimits(ReadLimits.standard().withBytes(1_000));
        byte[] blanks = (SOUND + "\n" + "\n".repeat(999) + SOUND + "\n" + "\n  ".repeat(1_000) + SOUND)
                .getBytes(StandardCharsets.UTF_8);
        small.checkLines(new ByteArrayInputStream(blanks), all::add);
        assertThat(all).hasSize(3);
        assertThat(all.subList(0, 2)).allMatch(Checked::isValid);
        assertThat(all.get(2).findings()).extracting(Finding::code).containsExactly("json.blank-lines");
    }

    @Test
    void anObjectOverSeveralLinesIsOneFinding() throws IOException {
        String pretty = SOUND.replace("{\"$", "{\n  \"$").replace(",", ",\n  ") + "\n";
        for (String text : List.of(pretty, pretty + pretty, "\n" + pretty, pretty.substring(0, pretty.length() / 2))) {
            List<Checked> all = check(text);
            assertThat(all).as(text).hasSize(1);
            assertThat(all.get(0).findings()).extracting(Finding::code).containsExactly("json.not-lines");
        }
        assertThat(check(pretty.replaceAll("\\n *", " "))).singleElement().matches(Checked::isValid);
        assertThat(check(SOUND.substring(0, 20) + "\n" + SOUND + "\n" + SOUND.substring(0, 30)))
                .extracting(Checked::isValid)
                .containsExactly(false, true, false);
    }

    /** Only what begins an object and does not end it in its line extends over several lines. */
    @Test
    void linesThatAreNoObjectsAreSaidToBeWhatTheyAre() throws IOException {
        for (String other : List.of("[1]", "7", "\"a\"", "null", "{\"a\":1}")) {
            assertThat(check(other + "\n" + other + "\n" + SOUND))
                    .as(other)
                    .extracting(Checked::isValid)
                    .containsExactly(false, false, true);
        }
        assertThat(check("[1]\n[2]\n"))
                .allSatisfy(each ->
                        assertThat(each.findings()).extracting(Finding::code).containsExactly("json.not-a-case-file"));
        List<Checked> wide = new ArrayList<>();
        byte[] utf16 = (SOUND + "\n" + SOUND + "\n").getBytes(StandardCharsets.UTF_16);
        CaseFileJson.standard().checkLines(new ByteArrayInputStream(utf16), wide::add);
        assertThat(wide.get(0).findings()).extracting(Finding::code).containsExactly("json.not-utf8");
    }

    @Test
    void documentsCanBeCheckedLaterAndTellTheirTextAndSize() throws IOException {
        byte[] bytes = ("\ufeff" + SOUND + "\n\n{\n" + SOUND).getBytes(StandardCharsets.UTF_8);
        DocumentStream stream = DocumentStream.of(
                new ByteArrayInputStream(gzip(new String(bytes, StandardCharsets.UTF_8))),
                DocumentStream.Layout.EITHER,
                ReadLimits.standard());
        assertThat(stream.layout()).isEqualTo(DocumentStream.Layout.LINES);
        List<DocumentBytes> documents = new ArrayList<>();
        for (DocumentBytes each = stream.next(); each != null; each = stream.next()) {
            documents.add(each);
        }
        assertThat(documents).extracting(DocumentBytes::number).containsExactly(1, 3, 4);
        assertThat(documents.get(0).text()).isEqualTo(SOUND);
        assertThat(documents.get(2).size()).isEqualTo(SOUND.length());
        assertThat(documents.get(2)).hasToString("DocumentBytes[line 4, " + SOUND.length() + " bytes]");
        assertThat(documents).extracting(each -> JSON.check(each).isValid()).containsExactly(true, false, true);
        assertThat(JSON.check(DocumentBytes.EMPTY).findings())
                .extracting(Finding::code)
                .containsExactly("json.empty");
    }

    @Test
    void oneDocumentIsReadWholeWhateverItHolds() throws IOException {
        for (String text : List.of("", "\n", SOUND.replace(",", ",\n"), SOUND)) {
            for (DocumentStream.Layout layout : List.of(DocumentStream.Layout.ONE, DocumentStream.Layout.EITHER)) {
                DocumentStream stream = DocumentStream.of(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), layout, ReadLimits.standard());
                DocumentBytes only = stream.next();
                assertThat(only.number()).isNull();
                assertThat(only.text()).isEqualTo(text);
                assertThat(stream.next()).isNull();
            }
        }
    }

    @Test
    void truncatedGzipIsReportedAfterWhatCouldBeRead() throws IOException {
        byte[] packed = gzip((SOUND + "\n").repeat(20_000));
        List<Checked> all = check(Arrays.copyOf(packed, packed.length / 2));
        Checked last = all.get(all.size() - 1);
        assertThat(last.findings()).extracting(Finding::code).containsExactly("json.not-gzip");
        assertThat(last.document()).isEqualTo(all.size());
        assertThat(all.subList(0, all.size() - 1)).isNotEmpty().allMatch(Checked::isValid);
    }

    @Test
    void filesAreReadPackedOrNot(@TempDir Path folder) throws IOException {
        List<CaseFile> caseFiles =
                List.of(ArbitraryCaseFiles.of(1), ArbitraryCaseFiles.of(2), ArbitraryCaseFiles.of(3));
        Path plain = folder.resolve("cases.ndjson");
        Path packed = folder.resolve("cases.ndjson.gz");
        try (OutputStream out = Files.newOutputStream(plain)) {
            JSON.writeLines(caseFiles, out);
        }
        Files.write(packed, gzip(Files.readString(plain)));
        for (Path file : List.of(plain, packed)) {
            List<CaseFile> again = new ArrayList<>();
            JSON.checkLines(file, checked -> again.add(checked.caseFile()));
            assertThat(again.equals(caseFiles)).isTrue();
        }
        Path one = Files.write(folder.resolve("one.json.gz"), gzip(JSON.writePretty(caseFiles.get(0))));
        assertThat(JSON.read(one).equals(caseFiles.get(0))).isTrue();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
