package io.github.manumit.json.jackson3;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Documents of the conformance corpus about reading and growth, written by hand. */
final class WrittenCases {

    private static final String SCHEMA = "\"$schema\":\"https://manumit.github.io/schema/0.1/case-file.schema.json\"";
    private static final String HEAD = "{" + SCHEMA + ",\"formatVersion\":\"0.1\",\"id\":\"https://case.example/1\"";
    private static final String REST = ",\"incidents\":[{\"id\":\"i1\"}]}\n";
    private static final String SOUND = HEAD + REST;

    private final List<Written> all = new ArrayList<>();

    /**
     * A document.
     *
     * @param name the name of its file
     * @param bytes the document
     * @param codes the codes of the findings, the fault that it shows first
     */
    record Written(String name, byte[] bytes, List<String> codes) {}

    static List<Written> all() {
        WrittenCases cases = new WrittenCases();
        cases.encodings();
        cases.texts();
        cases.numbers();
        cases.structure();
        cases.names();
        cases.growth();
        return cases.all;
    }

    private void add(String name, byte[] bytes, String... codes) {
        all.add(new Written("reading-" + name, bytes, List.of(codes)));
    }

    private void add(String name, String document, String... codes) {
        add(name, document.getBytes(StandardCharsets.UTF_8), codes);
    }

    /** Adds a sound case file with further properties at its beginning. */
    private void with(String name, String properties, String... codes) {
        add(name, HEAD + ',' + properties + REST, codes);
    }

    private void text(String name, String literal, String... codes) {
        with("text-" + name, "\"title\":{\"en\":" + literal + '}', codes);
    }

    private static byte[] with(int... inserted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((HEAD + ",\"title\":{\"en\":\"a").getBytes(StandardCharsets.UTF_8));
        for (int each : inserted) {
            bytes.write(each);
        }
        bytes.writeBytes(("b\"}" + REST).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private void encodings() {
        for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            add("encoding-" + name.toLowerCase(Locale.ROOT), SOUND.getBytes(Charset.forName(name)), "json.not-utf8");
        }
        add("encoding-utf-16-bom", SOUND.getBytes(StandardCharsets.UTF_16), "json.not-utf8");
        add("encoding-latin-1", with(0xE9), "json.not-utf8");
        add("encoding-overlong-slash", with(0xC0, 0xAF), "json.not-utf8");
        add("encoding-overlong-three-bytes", with(0xE0, 0x80, 0xAF), "json.not-utf8");
        add("encoding-surrogate", with(0xED, 0xA0, 0x80), "json.not-utf8");
        add("encoding-beyond-unicode", with(0xF4, 0x90, 0x80, 0x80), "json.not-utf8");
        add("encoding-five-bytes", with(0xF8, 0x88, 0x80, 0x80, 0x80), "json.not-utf8");
        add("encoding-lone-continuation", with(0x80), "json.not-utf8");
        add("encoding-cut-character", with(0xD1), "json.not-utf8");
        add("encoding-two-bytes", with(0xD1, 0x8F));
        add("encoding-four-bytes", with(0xF0, 0x9F, 0x98, 0x80));
        add("bom", "\uFEFF" + SOUND, "json.byte-order-mark");
        add("bom-twice", "\uFEFF\uFEFF" + SOUND, "json.byte-order-mark", "json.syntax");
        add("bom-inside", SOUND.replaceFirst(",", ",\uFEFF"), "json.syntax");
    }

    private void texts() {
        text("escapes", "\"\\/ \\\\ \\\" \\u0416\"");
        text("escaped-pair", "\"\\ud83d\\ude00\"");
        text("escaped-capitals", "\"\\uD83D\\uDE00 \\u00AB\"");
        text("scripts", "\"Әлия, علي, 李, ᠮᠣᠩᠭᠣᠯ\"");
        text("escape-unknown", "\"\\x41\"", "json.syntax");
        text("escape-octal", "\"\\101\"", "json.syntax");
        text("escape-short", "\"\\u12\"", "json.syntax");
        text("escape-braces", "\"\\u{41}\"", "json.syntax");
        text("single-quotes", "'a'", "json.syntax");
        text("raw-tab", "\"a\tb\"", "json.syntax");
        text("raw-line-end", "\"a\nb\"", "json.syntax");
        text("raw-nul", "\"a\0b\"", "json.syntax");
        text("escaped-nul", "\"a\\u0000b\"", "json.nul-character");
        text("high-surrogate", "\"\\ud800\"", "json.lone-surrogate");
        text("low-surrogate", "\"\\udc00\"", "json.lone-surrogate");
        text("surrogates-reversed", "\"\\ude00\\ud83d\"", "json.lone-surrogate");
        text("surrogate-before-text", "\"\\ud83dx\"", "json.lone-surrogate");
    }

    private void numbers() {
        for (String number : List.of("1", "1.0", "1e0", "10e-1", "1E+0", "2147483647", "0.1e1")) {
            with("number-whole-" + name(number), "\"revision\":" + number);
        }
        for (String number :
                List.of("01", "+1", ".5", "1.", "1e", "1e+", "0x10", "NaN", "Infinity", "-", "1_000", "--1")) {
            with("number-malformed-" + name(number), "\"revision\":" + number, "json.syntax");
        }
        for (String number : List.of("1.5", "15e-1", "2.000001")) {
            with("number-fraction-" + name(number), "\"revision\":" + number, "json.wrong-type");
        }
        for (String number : List.of("2147483648", "-2147483649", "1e10", "123456789012345678901234567890")) {
            with("number-too-large-" + name(number), "\"revision\":" + number, "json.number-out-of-range");
        }
        with("number-text", "\"revision\":\"1\"", "json.wrong-type");
        with("number-negative", "\"revision\":-1", "number.out-of-bounds");
        with("number-unknown-huge", "\"zz:n\":1e999999999", "json.number-out-of-range");
    }

    private static String name(String number) {
        return number.replace("+", "plus")
                .replace("-", "minus")
                .replace(".", "point")
                .replace("_", "low-line")
                .replace("E", "capital-e");
    }

    private void structure() {
        add("empty", "", "json.empty");
        add("blank", " \r\n\t", "json.empty");
        for (String other : List.of("null", "true", "1", "[]", "\"text\"")) {
            add(
                    "not-an-object-" + other.replaceAll("[^a-z0-9]", "").replaceAll("^$", "list"),
                    other,
                    "json.not-a-case-file");
        }
        add("garbage", "garbage", "json.syntax");
        add("xml", "<case/>", "json.syntax");
        add("cut-in-name", HEAD + ",\"tit", "json.truncated");
        add("cut-in-text", HEAD + ",\"title\":{\"en\":\"a", "json.truncated");
        add("cut-after-comma", HEAD + ",", "json.truncated");
        add("cut-before-the-end", SOUND.replace("}\n", ""), "json.truncated");
        add("comma-at-the-end", SOUND.replace("]}", "],}"), "json.syntax");
        add("comma-in-list", SOUND.replace("}]", "},]"), "json.syntax");
        add("comma-missing", SOUND.replace(",\"id\"", " \"id\""), "json.syntax");
        add("colon-missing", SOUND.replace("\"id\":\"https", "\"id\" \"https"), "json.syntax");
        add("bracket-wrong", SOUND.replace("}]}", "}}}"), "json.syntax");
        add("name-without-quotes", SOUND.replace("\"id\":\"https", "id:\"https"), "json.syntax");
        add("comment-line", "// a case\n" + SOUND, "json.syntax");
        add("comment-block", SOUND.replace(",", "/* a */,"), "json.syntax");
        add("trailing-object", SOUND + "{}", "json.trailing-data");
        add("trailing-text", SOUND + "x", "json.trailing-data");
        add("trailing-bracket", SOUND + "}", "json.trailing-data");
        add("trailing-comma", SOUND + ",", "json.trailing-data");
        add("trailing-nul", SOUND + "\0", "json.trailing-data");
        add("trailing-blanks", SOUND + " \r\n\t ");
        add("blanks", SOUND.replace(":", " :\t").replace(",", "\r\n,").replace("https :\t", "https:"));
        with("depth-within-the-limit", "\"zz:d\":" + "[".repeat(63) + "]".repeat(63), "property.unknown");
        with("depth-beyond-the-limit", "\"zz:d\":" + "[".repeat(64) + "]".repeat(64), "json.too-deep");
        with(
                "depth-in-the-model",
                "\"persons\":" + "[".repeat(65) + "]".repeat(65),
                "json.too-deep",
                "json.wrong-type");
    }

    private void names() {
        with("name-escaped", "\"t\\u0069tle\":{\"en\":\"a\"}");
        with("name-twice", "\"revision\":1,\"revision\":1", "json.duplicate-property");
        with("name-twice-escaped", "\"revision\":1,\"r\\u0065vision\":2", "json.duplicate-property");
        with("name-twice-below", "\"title\":{\"en\":\"a\",\"en\":\"b\"}", "json.duplicate-property");
        with("name-twice-unknown", "\"zz:a\":1,\"zz:a\":2", "json.duplicate-property", "property.unknown");
        with("name-capital", "\"Title\":{\"en\":\"a\"}", "property.unknown");
        with("name-nul", "\"zz\\u0000\":1", "json.nul-character");
        with("name-long", "\"" + "z".repeat(501) + "\":1", "json.string-too-long");
        add(
                "order-reversed",
                "{\"incidents\":[{\"id\":\"i1\"}],\"id\":\"https://case.example/1\",\"formatVersion\":\"0.1\"," + SCHEMA
                        + "}");
    }

    private void growth() {
        String newer = HEAD.replace("\"0.1\"", "\"0.2\"").replace("/0.1/", "/0.2/");
        grown("property", HEAD + ",\"zz:shift\":{\"a\":[1,null,true]}" + REST, "property.unknown");
        grown(
                "property-of-element",
                HEAD + ",\"incidents\":[{\"id\":\"i1\",\"purposes\":[{\"kind\":\"slavery\",\"zz\":1}]}]}",
                "property.unknown");
        grown(
                "property-of-value",
                HEAD + ",\"incidents\":[{\"id\":\"i1\",\"duration\":{\"value\":\"P3Y\",\"zz\":1}}]}",
                "property.unknown");
        grown("local-word", HEAD + ",\"incidents\":[{\"id\":\"i1\",\"kinds\":[\"org:kind\"]}]}", "code.local");
        grown("code-of-a-list", HEAD + ",\"incidents\":[{\"id\":\"i1\",\"kinds\":[\"iccs:0203\"]}]}");
        grown("newer-minor", newer + REST, "format-version.newer");
        grown(
                "newer-word",
                newer + ",\"incidents\":[{\"id\":\"i1\",\"kinds\":[\"later\"]}]}",
                "format-version.newer",
                "code.newer");
        grown("newer-property", newer + ",\"later\":{\"a\":1}" + REST, "format-version.newer", "property.unknown");
        String major = HEAD.replace("\"0.1\"", "\"1.0\"");
        grown("newer-major", major + REST, "format-version.unknown");
        grown(
                "newer-major-at-the-end",
                SOUND.replace("\"formatVersion\":\"0.1\",", "").replace("}]}", "}],\"formatVersion\":\"7.12\"}"),
                "format-version.unknown");
        grown("outdated", HEAD.replace("\"0.1\"", "\"0.0\"") + REST, "format-version.outdated");
        grown("newer-minor-of-four-digits", HEAD.replace("\"0.1\"", "\"0.9999\"") + REST, "format-version.newer");
        grown("version-number", HEAD.replace("\"0.1\"", "0.1") + REST, "json.wrong-type");
        grown("version-of-three", HEAD.replace("\"0.1\"", "\"0.1.0\"") + REST, "format-version.malformed");
        grown("version-missing", SOUND.replace("\"formatVersion\":\"0.1\",", ""), "required.missing");
        grown("schema-missing", SOUND.replace(SCHEMA + ",", ""), "required.missing");
    }

    private void grown(String name, String document, String... codes) {
        all.add(new Written("growth-" + name, document.getBytes(StandardCharsets.UTF_8), List.of(codes)));
    }
}
