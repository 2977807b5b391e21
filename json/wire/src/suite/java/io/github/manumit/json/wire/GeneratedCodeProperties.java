package io.github.manumit.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.ArbitraryCaseFiles;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.ReadLimits;
import io.github.manumit.json.spi.WireParser;
import io.github.manumit.json.spi.WireSource;
import io.github.manumit.json.spi.WireSyntaxException;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

/**
 * The generated readers and writers do what a reader and a writer by reflection do. A long run tries more documents: {@code -Dmanumit.readers.tries=1000000}.
 */
class GeneratedCodeProperties {

    private static final CaseFileJson JSON = CaseFileJson.standard();
    private static final WireParser PARSER =
            ServiceLoader.load(WireParser.class).findFirst().orElseThrow();
    private static final Kind CASE_FILE = new Kind.Nested(new Shape.Key(CaseFile.class, List.of()));
    private static final Pattern NAME = Pattern.compile("\"([A-Za-z$]+)\":");
    private static final Pattern SCALAR = Pattern.compile(":(\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9.]+|true|false)");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "1",
            "-1.5",
            "1e400",
            "\"\"",
            "\"x\"",
            "\"a b\"",
            "[]",
            "[null]",
            "[\"x\",1]",
            "{}",
            "{\"x\":1}",
            "{\"en\":\"x\"}",
            "\"\\u0000\"",
            "\"2024-02-30\"",
            "\"#\"",
            "[[]]",
            "[{}]",
            "{\"id\":\"same\"}");
    private static final int TRIES = Integer.getInteger("manumit.readers.tries", 1_500);

    /** What a reader said about a document. */
    private record Reading(
            @Nullable Object made, boolean nameless, boolean stopped, List<String> faults, List<String> holes) {}

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void theGeneratedReadersAgreeWithTheShapes(@ForAll long seed) {
        Random random = new Random(seed);
        int sound = 0;
        for (int i = 0; i < TRIES; i++) {
            String text = changed(JSON.write(ArbitraryCaseFiles.of(random.nextLong())), random);
            Reading expected = byShapes(text);
            assertThat(generated(text)).isEqualTo(expected);
            sound += expected.faults().isEmpty() ? 1 : 0;
        }
        assertThat(sound).isLessThan(TRIES);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void theGeneratedWritersWriteWhatTheShapesSay(@ForAll long seed) {
        CaseFile file = ArbitraryCaseFiles.of(seed);
        CompactText expected = new CompactText();
        new ShapeWriter(expected).write(file, CASE_FILE);
        assertThat(JSON.write(file)).isEqualTo(expected.text());
    }

    private static String changed(String text, Random random) {
        String changed = text;
        for (int i = random.nextInt(5); i > 0; i--) {
            changed = switch (random.nextInt(4)) {
                case 0 -> replaced(changed, SCALAR, ":" + VALUES.get(random.nextInt(VALUES.size())), random);
                case 1 -> replaced(changed, NAME, '"' + name(text, random) + "\":", random);
                case 2 ->
                    replaced(
                            changed,
                            NAME,
                            '"' + name(text, random) + "\":" + VALUES.get(random.nextInt(VALUES.size())) + ",$0",
                            random);
                default -> replaced(changed, SCALAR, ":[$1,null,$1]", random);
            };
        }
        return changed;
    }

    private static String name(String text, Random random) {
        Matcher names = NAME.matcher(text);
        List<String> found = new ArrayList<>(List.of("id", "claims", "extensions", "says", "value", "X"));
        while (names.find()) {
            found.add(names.group(1));
        }
        return Matcher.quoteReplacement(found.get(random.nextInt(found.size())));
    }

    /** Replaces one place of a text that matches a pattern. */
    private static String replaced(String text, Pattern pattern, String by, Random random) {
        Matcher matcher = pattern.matcher(text);
        int places = 0;
        while (matcher.find()) {
            places++;
        }
        if (places == 0) {
            return text;
        }
        int wanted = random.nextInt(places);
        matcher.reset();
        for (int i = 0; i <= wanted; i++) {
            matcher.find();
        }
        StringBuilder made = new StringBuilder(text.substring(0, matcher.start()));
        made.append(pattern.matcher(matcher.group()).replaceFirst(by));
        return made.append(text.substring(matcher.end())).toString();
    }

    private static Reading generated(String text) {
        List<String> faults = new ArrayList<>();
        WireSource source = PARSER.open(text);
        source.next();
        WireReader reader = new WireReader(source, sink(faults), ReadLimits.standard());
        try {
            Object made = reader.read(CASE_FILE);
            return new Reading(
                    made,
                    reader.isNameless(),
                    reader.isStopped(),
                    faults,
                    reader.notes().holes());
        } catch (WireSyntaxException e) {
            return new Reading(null, false, false, faults, List.of("syntax " + e.offset()));
        }
    }

    private static Reading byShapes(String text) {
        List<String> faults = new ArrayList<>();
        WireSource source = PARSER.open(text);
        source.next();
        ShapeReader reader = new ShapeReader(source, sink(faults), ReadLimits.standard());
        try {
            Object made = reader.read(CASE_FILE);
            return new Reading(
                    made,
                    reader.isNameless(),
                    reader.isStopped(),
                    faults,
                    reader.notes().holes());
        } catch (WireSyntaxException e) {
            return new Reading(null, false, false, faults, List.of("syntax " + e.offset()));
        }
    }

    private static FaultSink sink(List<String> faults) {
        return (code, pointer, offset, arguments) ->
                faults.add(code + ' ' + pointer + ' ' + offset + ' ' + Arrays.toString(arguments));
    }
}
