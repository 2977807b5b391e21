package io.github.manumit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hazards 18 and 19: what is not read, and why. */
class HostileFilesTest {

    private static final SmallWorkbook HONEST = SmallWorkbook.of("<row><c t=\"str\"><v>Aigul</v></c></row>");

    @TempDir
    Path folder;

    private static Notice refusal(byte[] file) {
        return refusal(file, TableOptions.STANDARD);
    }

    private static Notice refusal(byte[] file, TableOptions options) {
        UnreadableTableException refused = catchThrowableOfType(UnreadableTableException.class, () -> {
            try (Tables tables = Tables.open(file, options)) {
                for (String sheet : tables.sheets()) {
                    tables.layout(sheet);
                    tables.read(sheet, row -> true);
                }
            }
        });
        assertThat(refused).isNotNull();
        assertThat(refused.notice().level()).isEqualTo(NoticeLevel.ERROR);
        return refused.notice();
    }

    /** An archive whose part inflates to so many megabytes of one character. */
    private static byte[] bomb(String part, String start, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(9);
            for (var honest : HONEST.parts.entrySet()) {
                if (!honest.getKey().equals(part)) {
                    zip.putNextEntry(new ZipEntry(honest.getKey()));
                    zip.write(honest.getValue());
                    zip.closeEntry();
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) 'a');
            for (int i = 0; i < megabytes; i++) {
                zip.write(megabyte);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/media/image1.png"})
    void aBombOf600KilobytesIsRefusedIn64Megabytes(String part) throws Exception {
        Path file = folder.resolve("bomb.xlsx");
        Files.write(file, bomb(part, "<sst><si><t>", 600));
        assertThat(Files.size(file)).isBetween(500_000L, 700_000L);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpenOne.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said.strip()).isEqualTo("table.compressed-too-much");
    }

    /** Run with little memory. */
    static final class OpenOne {

        private OpenOne() {}

        public static void main(String[] files) throws IOException {
            try (Tables tables = Tables.open(Path.of(files[0]), TableOptions.STANDARD)) {
                tables.read(tables.sheets().get(0), row -> true);
                System.out.println("read");
            } catch (UnreadableTableException e) {
                System.out.println(e.notice().code());
            }
        }
    }

    @Test
    void manySmallBombsAreRefusedTogether() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = new byte[15 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var honest : HONEST.parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(honest.getKey()));
                zip.write(honest.getValue());
                zip.closeEntry();
            }
            for (int i = 0; i < 12; i++) {
                zip.putNextEntry(new ZipEntry("xl/media/" + i));
                zip.write(part);
                zip.closeEntry();
            }
        }
        assertThat(refusal(bytes.toByteArray()).code()).isEqualTo("table.compressed-too-much");
    }

    @Test
    void honestStylesMayGoBeyondAnyRatio() throws IOException {
        StringBuilder styles = new StringBuilder("<styleSheet><cellXfs>");
        styles.append(
                "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" applyAlignment=\"1\"/>".repeat(60_000));
        byte[] workbook = SmallWorkbook.of("<row><c><v>1</v></c></row>")
                .with("xl/styles.xml", styles + "</cellXfs></styleSheet>")
                .bytes();
        assertThat(styles.length() / workbook.length).isGreaterThan(200);
        assertThat(SmallWorkbook.cells(workbook, "Cases")).hasSize(1);
    }

    @Test
    void limitsAreCountedAndNotBelieved() throws IOException {
        TableLimits usual = TableLimits.STANDARD;
        byte[] workbook = SmallWorkbook.of(
                        "<row><c t=\"s\"><v>0</v></c><c t=\"str\"><v>" + "a".repeat(5_000) + "</v></c></row>")
                .texts("<si><t>a</t></si><si><t>b</t></si>")
                .bytes();
        assertThat(refusal(workbook, with(new TableLimits(3, 1 << 30, 1 << 30, 250, 10, 1 << 30, 9_999, 99)))
                        .code())
                .isEqualTo("table.too-many-parts");
        assertThat(refusal(workbook, with(new TableLimits(99, 4_000, 1 << 30, 250, 10, 1 << 30, 9_999, 99)))
                        .code())
                .isEqualTo("table.part-too-large");
        assertThat(refusal(workbook, with(new TableLimits(99, 1 << 30, 5_500, 250, 10, 1 << 30, 9_999, 99)))
                        .code())
                .isEqualTo("table.too-large");
        assertThat(refusal(workbook, with(new TableLimits(99, 1 << 30, 1 << 30, 250, 1, 1 << 30, 9_999, 99)))
                        .code())
                .isEqualTo("table.too-many-texts");
        assertThat(refusal(workbook, with(new TableLimits(99, 1 << 30, 1 << 30, 250, 10, 60, 9_999, 99)))
                        .code())
                .isEqualTo("table.too-many-texts");
        assertThat(refusal(workbook, with(new TableLimits(99, 1 << 30, 1 << 30, 250, 10, 1 << 30, 4_999, 99)))
                        .code())
                .isEqualTo("table.cell-too-long");
        assertThat(refusal(workbook, with(new TableLimits(99, 1 << 30, 1 << 30, 250, 10, 1 << 30, 9_999, 1)))
                        .code())
                .isEqualTo("table.too-many-columns");
        assertThat(usual.ratio()).isEqualTo(250);
    }

    private static TableOptions with(TableLimits limits) {
        return TableOptions.STANDARD.withLimits(limits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet [<!ENTITY a \"b\">]>",
                "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\">",
                "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE worksheet [<!ENTITY a \"bbbbbbbbbb\"><!ENTITY c \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY d \"&c;&c;&c;&c;&c;\">]>"
            })
    void aDocumentTypeIsRefusedAndNothingIsFetched(String type) throws IOException {
        byte[] workbook = SmallWorkbook.of("")
                .with(
                        "xl/worksheets/sheet1.xml",
                        type + "<worksheet><sheetData><row><c t=\"str\"><v>x</v></c></row></sheetData></worksheet>")
                .bytes();
        assertThat(refusal(workbook).code()).isEqualTo("table.document-type");
    }

    @Test
    void anEntityWithoutADocumentTypeIsDamage() throws IOException {
        assertThat(refusal(SmallWorkbook.of("<row><c t=\"str\"><v>&a;</v></c></row>")
                                .bytes())
                        .code())
                .isIn("table.damaged-part", "table.document-type");
    }

    @Test
    void attributesAndDepthAreBounded() throws IOException {
        assertThat(refusal(SmallWorkbook.of("<row><c r=\"" + "A".repeat(3 << 20) + "\"/></row>")
                                .bytes())
                        .code())
                .isEqualTo("table.damaged-part");
        assertThat(refusal(SmallWorkbook.of("<row>" + "<a>".repeat(1_000) + "</a>".repeat(1_000) + "</row>")
                                .bytes())
                        .code())
                .isEqualTo("table.damaged-part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "/xl/evil.xml", "C:/evil.xml", "xl\\..\\..\\evil.xml", "xl/../../evil.xml"})
    void aNameThatLeadsOutIsRefused(String name) throws IOException {
        assertThat(refusal(SmallWorkbook.of("").with(name, "x").bytes()).code()).isEqualTo("table.unsafe-path");
    }

    @Test
    void aPartTwiceIsRefusedAlsoIfOnlyItsCaseDiffers() throws IOException {
        assertThat(refusal(SmallWorkbook.of("").with("XL/Workbook.xml", "x").bytes())
                        .code())
                .isEqualTo("table.duplicate-part");
    }

    @Test
    void partsThatShareTheirBytesAreRefused() throws IOException {
        byte[] stored = HONEST.bytes();
        ByteBuffer file = ByteBuffer.wrap(stored).order(ByteOrder.LITTLE_ENDIAN);
        int directory = file.getInt(stored.length - 6);
        // The first part claims to be as long as the file, and so do the others.
        for (int at = directory, i = 0; i < HONEST.parts.size(); i++) {
            file.putInt(at + 20, stored.length / 2);
            at += 46 + file.getShort(at + 28) + file.getShort(at + 30) + file.getShort(at + 32);
        }
        assertThat(refusal(stored).code()).isEqualTo("table.damaged-archive");
    }

    @Test
    void aWorkbookThatWasCutOrChangedIsDamagedAndNeverAnotherFailure() throws IOException {
        byte[] whole = HONEST.bytes();
        for (int length = 4; length < whole.length; length += 7) {
            assertThat(refusal(Arrays.copyOf(whole, length)).code()).isEqualTo("table.damaged-archive");
        }
        Random random = new Random(20261127);
        for (int i = 0; i < 3_000; i++) {
            byte[] changed = whole.clone();
            int changes = 1 + random.nextInt(3);
            for (int j = 0; j < changes; j++) {
                changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt(256);
            }
            try (Tables tables = Tables.open(changed, TableOptions.STANDARD)) {
                for (String sheet : tables.sheets()) {
                    tables.layout(sheet);
                    tables.read(sheet, row -> true);
                }
            } catch (UnreadableTableException e) {
                assertThat(e.notice().code()).startsWith("table.");
            }
        }
    }

    @Test
    void xmlThatWasChangedIsDamagedAndNeverAnotherFailure() throws IOException {
        byte[] sheet =
                ("<worksheet><cols><col min=\"1\" max=\"2\" width=\"3\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>43586"
                                + "</v></c><c r=\"B1\" t=\"d\"><v>2019-05-01</v></c><c r=\"C1\" t=\"s\"><v>0</v></c></row></sheetData>"
                                + "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>")
                        .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20261127);
        String signs = "<>\"'=/&;-+0129AZar #.!";
        int read = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] changed = sheet.clone();
            changed[random.nextInt(changed.length)] = (byte) signs.charAt(random.nextInt(signs.length()));
            byte[] file = SmallWorkbook.of("")
                    .formats("dd.mm.yyyy")
                    .texts("<si><t>a</t></si>")
                    .with("xl/worksheets/sheet1.xml", changed)
                    .bytes();
            try (Tables tables = Tables.open(file, TableOptions.STANDARD)) {
                tables.layout("Cases");
                tables.read("Cases", row -> true);
                read++;
            } catch (UnreadableTableException e) {
                assertThat(e.notice().code()).startsWith("table.");
            }
        }
        assertThat(read).isBetween(100, 2_900);
    }

    @Test
    void otherFormatsAreNamedWithWhatToDo() throws IOException {
        assertThat(refusal(new byte[0]).code()).isEqualTo("table.empty");
        assertThat(refusal(" \r\n".getBytes(StandardCharsets.UTF_8)).code()).isEqualTo("table.empty");
        assertThat(refusal(ole2("Workbook")).code()).isEqualTo("table.old-format");
        assertThat(refusal(ole2("EncryptedPackage")).code()).isEqualTo("table.encrypted");
        assertThat(refusal(ole2("EncryptedPackage")).message(Locale.ENGLISH)).contains("password");
        assertThat(refusal("%PDF-1.4 x".getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo("table.not-a-table");
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, (byte) 0xFF})
                        .code())
                .isEqualTo("table.not-a-table");
        assertThat(refusal("<html><table><tr><td>a</td></tr></table></html>".getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("table.markup");
        SmallWorkbook other = SmallWorkbook.of("");
        other.parts.clear();
        assertThat(refusal(other.with("word/document.xml", "<document/>").bytes())
                        .code())
                .isEqualTo("table.not-a-workbook");
        assertThat(refusal(other.with("xl/workbook.bin", "x").bytes()).code()).isEqualTo("table.binary-workbook");
        assertThat(refusal(other.with("mimetype", "x").with("content.xml", "x").bytes())
                        .code())
                .isEqualTo("table.open-document");
    }

    private static byte[] ole2(String stream) {
        byte[] file = new byte[2_048];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, file, 0, magic.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1_024, name.length);
        return file;
    }

    @Test
    void aRefusalLeavesTheFileClosedAndShowsNoContent() throws IOException {
        Path file = folder.resolve("cases.xlsx");
        Files.write(
                file, SmallWorkbook.of("<row><c t=\"s\"><v>Aigul</v></c></row>").bytes());
        UnreadableTableException refused = catchThrowableOfType(UnreadableTableException.class, () -> {
            try (Tables tables = Tables.open(file, TableOptions.STANDARD)) {
                tables.read("Cases", row -> true);
            }
        });
        assertThat(refused.notice().code()).isEqualTo("table.damaged-cell");
        assertThat(String.valueOf(refused.notice().address())).isEqualTo("Cases!A1");
        assertThat(refused.getMessage()).doesNotContain("Aigul");
        assertThat(new File(file.toString()).delete()).isTrue();
        assertThat(List.of(String.valueOf(folder.toFile().list().length))).containsExactly("0");
    }
}
