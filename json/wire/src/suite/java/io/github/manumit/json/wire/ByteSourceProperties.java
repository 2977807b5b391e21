package io.github.manumit.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.json.ArbitraryCaseFiles;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import io.github.manumit.json.ConformanceCase;
import io.github.manumit.json.spi.WireParser;
import io.github.manumit.json.spi.WireSource;
import io.github.manumit.json.spi.WireSource.Token;
import io.github.manumit.json.spi.WireSyntaxException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of a document are read as the JSON library reads its text, or handed over to it. */
class ByteSourceProperties {

    private static final CaseFileJson JSON = CaseFileJson.standard();
    private static final WireParser PARSER =
            ServiceLoader.load(WireParser.class).findFirst().orElseThrow();

    /** A token and its text. */
    private record Read(Token token, @Nullable String text) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " \t\r\n{ \"a\" : [ 1 , -0.5e+7 , true , false , null , [ ] , { } ] } \n",
                "{\"a\":\"\\u00e9\\n\\\"\\\\\\/\\b\\f\\r\\t\\ud83d\\ude00é😀\"}",
                "{\"\\u0061\":\"\",\"\":0}",
                "[\"a\",\"a\",\"b\",\"Aa\",\"BB\",\"AaAa\",\"AaBB\",\"BBBB\",\"BBAa\"]",
                "{\"id\":\"id\",\"kind\":\"kind\",\"idd\":\"i\",\"kindd\":1}",
                "{\"a\":0,\"b\":-0,\"c\":10,\"d\":1E5,\"e\":1e-5,\"f\":1.25}"
            })
    void usualDocumentsAreRead(String text) {
        assertThat(bytes(text)).isEqualTo(library(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "{]",
                "[}",
                "{,}",
                "[,]",
                "[1,]",
                "{\"a\":1,}",
                "[1 2]",
                "{\"a\" 1}",
                "{\"a\":}",
                "{\"a\",1}",
                "{a:1}",
                "{1:1}",
                "[01]",
                "[1.]",
                "[.5]",
                "[+1]",
                "[-]",
                "[1e]",
                "[1e+]",
                "[0x1]",
                "[NaN]",
                "[tru]",
                "[truth]",
                "[nul",
                "[\"a",
                "[\"a\\",
                "[\"a\\x\"]",
                "[\"\\u12\"]",
                "[\"\\u12g4\"]",
                "[\"\\u1",
                "[\"a\nb\"]",
                "[\"\\n\tb\"]",
                "['a']",
                "[1]]",
                "{}{}",
                "{} x",
                "[1]//",
                "[\"\ufffd\"]",
                "\ufeff{}",
                "{}\u00a0",
                "[\u2003]"
            })
    void whatIsNotIsHandedOver(String text) {
        assertThat(bytes(text)).isNull();
    }

    @Test
    void bytesThatAreNotUtf8AreHandedOver() {
        for (int[] odd :
                new int[][] {{0xff}, {0xc0, 0x80}, {0xed, 0xa0, 0x80}, {0xe2, 0x82}, {0x80}, {0xf5, 0x80, 0x80, 0x80}
                }) {
            byte[] bytes = new byte[odd.length + 4];
            bytes[0] = '[';
            bytes[1] = '"';
            for (int i = 0; i < odd.length; i++) {
                bytes[i + 2] = (byte) odd[i];
            }
            bytes[odd.length + 2] = '"';
            bytes[odd.length + 3] = ']';
            assertThat(tokens(bytes)).isNull();
        }
    }

    @Test
    void theExampleCasesAreNotHandedOver() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../../examples/cases"))) {
            List<Path> all =
                    files.filter(each -> each.toString().endsWith(".json")).toList();
            assertThat(all).hasSizeGreaterThan(3);
            for (Path each : all) {
                assertThat(bytes(Files.readString(each)))
                        .as(each.toString())
                        .isEqualTo(library(Files.readString(each)));
            }
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenIsReadAlike(@ForAll long seed) {
        Random random = new Random(seed);
        String text = random.nextBoolean()
                ? JSON.write(ArbitraryCaseFiles.of(seed))
                : JSON.writePretty(ArbitraryCaseFiles.of(seed));
        String given = random.nextBoolean() ? text : escaped(text);
        if (given.indexOf('\ufffd') < 0) {
            assertThat(bytes(given)).isEqualTo(library(given)).isNotNull();
        }
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    void damagedDocumentsAreReadAlikeOrHandedOver(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = JSON.writeBytes(ArbitraryCaseFiles.of(seed));
        String some = "{}[],:\"\\/ \n\ttfn0123-+.eEu\u0000\u00c3\u00a9";
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) some.charAt(random.nextInt(some.length()));
        }
        List<Read> read = tokens(bytes);
        if (read != null) {
            assertThat(read).isEqualTo(library(new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    @Test
    void everyDocumentOfTheCorpusHasTheSameResultFromItsText() throws IOException {
        try (Stream<Path> files = Files.walk(ConformanceCase.CORPUS)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(all).hasSizeGreaterThan(1_000);
            for (Path each : all) {
                byte[] bytes = Files.readAllBytes(each);
                String text = new String(bytes, StandardCharsets.UTF_8);
                if (text.indexOf('\ufffd') < 0 && bytes.length > 1 && bytes[0] != 0 && bytes[1] != 0) {
                    same(JSON.check(bytes), JSON.check(text), each.toString());
                }
            }
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void arbitraryCaseFilesHaveTheSameResultFromTheirText(@ForAll long seed) {
        String text = JSON.write(ArbitraryCaseFiles.of(seed));
        same(JSON.check(text.getBytes(StandardCharsets.UTF_8)), JSON.check(text), "seed " + seed);
    }

    private static void same(Checked one, Checked other, String name) {
        assertThat(one.findings()).as(name).isEqualTo(other.findings());
        assertThat(one.caseFile()).as(name).isEqualTo(other.caseFile());
    }

    /** The document with each character that is not ASCII as an escape. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(c < 128 ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
        return escaped.toString();
    }

    private static @Nullable List<Read> bytes(String text) {
        return tokens(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The tokens of a document; null if it is handed over. */
    private static @Nullable List<Read> tokens(byte[] document) {
        byte[] around = new byte[document.length + 7];
        System.arraycopy(document, 0, around, 3, document.length);
        ByteSource source = new ByteSource(around, 3, document.length);
        try {
            List<Read> read = read(source);
            source.finish();
            return read;
        } catch (ByteSource.HandOver e) {
            return null;
        }
    }

    private static List<Read> library(String text) {
        try (WireSource source = PARSER.open(text)) {
            List<Read> read = read(source);
            assertThat(text.substring((int) source.end())).isBlank();
            return read;
        } catch (WireSyntaxException e) {
            throw new AssertionError("the library does not read it", e);
        }
    }

    /** The tokens of one value. */
    private static List<Read> read(WireSource source) {
        List<Read> read = new ArrayList<>();
        int open = 0;
        do {
            Token token = source.next();
            boolean told = token == Token.NAME || token == Token.STRING || token == Token.NUMBER;
            read.add(new Read(token, told ? source.text() : null));
            open += token == Token.START_OBJECT || token == Token.START_ARRAY
                    ? 1
                    : token == Token.END_OBJECT || token == Token.END_ARRAY ? -1 : 0;
        } while (open > 0);
        return read;
    }
}
