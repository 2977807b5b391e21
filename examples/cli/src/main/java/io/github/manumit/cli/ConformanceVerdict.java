package io.github.manumit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the answers of an implementation with what the corpus expects. */
final class ConformanceVerdict {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What an implementation can claim. */
    private enum Level {
        ACCEPTS("accepts or refuses"),
        REPORTS("reports"),
        WRITES("writes back");

        private final String text;

        Level(String text) {
            this.text = text;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the answers for one level were. */
    private static final class Count {
        private int right;
        private int asked;
        private int silent;
    }

    /** A wrong answer. */
    private record Difference(String document, Level level, String text) {}

    private final List<Difference> differences = new ArrayList<>();
    private final List<Count> counts = List.of(new Count(), new Count(), new Count());

    /** Judges one answer; with the schema alone, only whether the document is accepted. */
    void add(Corpus.Document document, Runner.Answer answer, boolean schema) throws IOException {
        boolean valid = schema ? !document.forSchema() : document.valid();
        judge(
                document,
                Level.ACCEPTS,
                answer.valid() == valid,
                valid ? "was refused, and is valid" : "was accepted, and is not valid");
        if (schema) {
            return;
        }
        if (answer.findings() == null) {
            count(Level.REPORTS).silent++;
        } else {
            report(document, new HashSet<>(answer.findings()));
        }
        if (document.valid()) {
            if (answer.written() == null) {
                count(Level.WRITES).silent++;
            } else {
                judge(document, Level.WRITES, isSame(document, answer.written()), "was not written back as it was");
            }
        }
    }

    /** The first finding that is expected must be there, and no error that is not expected. */
    private void report(Corpus.Document document, Set<Corpus.Expected> found) {
        List<String> wrong = new ArrayList<>();
        document.expected().stream()
                .filter(expected -> !found.contains(expected))
                .forEach(expected -> wrong.add("not reported: " + expected));
        found.stream()
                .filter(each -> each.isError() && !document.expected().contains(each))
                .map(each -> "reported, but not expected: " + each)
                .sorted()
                .forEach(wrong::add);
        judge(document, Level.REPORTS, wrong.isEmpty(), String.join("; ", wrong));
    }

    private static boolean isSame(Corpus.Document document, String written) throws IOException {
        try {
            JsonNode before = EXACT.readTree(Files.readAllBytes(document.file()));
            return EXACT.readTree(written).equals(ConformanceVerdict::compare, before);
        } catch (JacksonException e) {
            return false;
        }
    }

    /** Numbers of one value are the same, however they are written. */
    private static int compare(JsonNode one, JsonNode other) {
        return one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue())
                : one.equals(other) ? 0 : 1;
    }

    private void judge(Corpus.Document document, Level level, boolean isRight, String text) {
        Count count = count(level);
        count.asked++;
        if (isRight) {
            count.right++;
        } else {
            differences.add(new Difference(document.name(), level, text));
        }
    }

    private Count count(Level level) {
        return counts.get(List.of(Level.values()).indexOf(level));
    }

    boolean isRight() {
        return differences.isEmpty();
    }

    /** The verdict for people: each wrong answer, then a line for each level. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        differences.forEach(each -> lines.add(each.document() + ": " + Console.printable(each.text())));
        for (Level level : Level.values()) {
            Count count = count(level);
            if (count.asked > 0) {
                lines.add(level.text + ": " + count.right + " of " + count.asked
                        + (count.silent > 0 ? " (no answer for " + count.silent + ")" : ""));
            } else if (count.silent > 0) {
                lines.add(level.text + ": not tried");
            }
        }
        return lines;
    }

    /** The verdict as one JSON object. */
    String json() {
        return Json.object(json -> {
            for (Level level : Level.values()) {
                Count count = count(level);
                json.writeObjectPropertyStart(level.word());
                json.writeNumberProperty("asked", count.asked);
                json.writeNumberProperty("right", count.right);
                json.writeEndObject();
            }
            json.writeArrayPropertyStart("differences");
            for (Difference each : differences) {
                json.writeStartObject();
                json.writeStringProperty("document", each.document());
                json.writeStringProperty("level", each.level().word());
                json.writeStringProperty("text", each.text());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
