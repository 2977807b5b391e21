package io.github.manumit.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.ReadLimits;
import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Rule;
import io.github.manumit.validation.Rule.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an unreadable value does to the findings of a document. It adds its own finding and nothing else: nothing follows
 * from a hole. And it takes back only the findings that another value in its place might take back.
 */
class HoleLawTest {

    private static final Path CASES = Path.of("../../examples/cases");
    private static final CaseFileJson JSON = CaseFileJson.standard();
    private static final JsonMapper MAPPER = RuleExample.MAPPER;

    /** More values than these of one property are not tried. */
    private static final int MOST = 25;

    private record Found(String code, String pointer) {

        static Found of(Finding finding) {
            return new Found(finding.code(), finding.pointer());
        }

        boolean isWithin(String place) {
            return pointer.equals(place) || pointer.startsWith(place + '/');
        }

        Rule rule() {
            return Catalogue.standard().rule(code).orElseThrow();
        }

        @Override
        public String toString() {
            return code + ' ' + pointer;
        }
    }

    /** The values of each property of the model in the examples of the rules. */
    private final Map<String, List<JsonNode>> known = new HashMap<>();

    HoleLawTest() {
        for (JsonNode document : RuleExample.objects()) {
            for (JsonPlace place : JsonPlace.in(document)) {
                List<JsonNode> values =
                        known.computeIfAbsent(ModelPlace.at(place.pointer()).property(), property -> new ArrayList<>());
                if (values.size() < MOST && !values.contains(place.value())) {
                    values.add(place.value().deepCopy());
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> inTheExamplesOfTheRules() {
        return RuleExample.all().stream()
                .filter(example -> example.limits().equals(ReadLimits.standard()))
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> {
                    assertLaw(example.sound(), Integer.MAX_VALUE);
                    assertLaw(example.broken(), Integer.MAX_VALUE);
                }));
    }

    @TestFactory
    Stream<DynamicTest> inTheExampleCases() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        tests.addAll(cases(CASES, 100));
        tests.addAll(cases(CASES.resolve("broken"), 20));
        return tests.stream();
    }

    private List<DynamicTest> cases(Path folder, int most) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> assertLaw(document(file), most)))
                    .toList();
        }
    }

    private static JsonNode document(Path file) throws IOException {
        try {
            return MAPPER.readTree(Files.readAllBytes(file));
        } catch (JacksonException e) {
            return MAPPER.nullNode();
        }
    }

    /** Asserts the law for about so many values of a document, evenly distributed. */
    private void assertLaw(JsonNode document, int most) {
        Supplier<Set<Found>> check = () -> found(document);
        if (!document.isObject() || check.get().stream().anyMatch(HoleLawTest::isOnly)) {
            return;
        }
        Set<Found> repaired = check.get();
        List<String> wrong = new ArrayList<>();
        List<JsonPlace> places = JsonPlace.in(document);
        for (int i = 0; i < places.size(); i += Math.max(1, places.size() / most)) {
            JsonPlace place = places.get(i);
            if (place.pointer().equals("/$schema")
                    || repaired.contains(new Found("json.wrong-type", place.pointer()))
                    || !ModelPlace.at(place.pointer()).isKnown()) {
                continue;
            }
            Set<Found> damaged = place.with(unreadable(place.value()), check);
            Set<Found> added = minus(damaged, repaired);
            added.removeIf(found -> isOtherwiseReported(found, repaired));
            if (added.size() != 1 || !added.iterator().next().code().equals("json.wrong-type")) {
                wrong.add(place.pointer() + " adds " + added);
            }
            for (Found lost : minus(repaired, damaged)) {
                if (!isRightlyLost(lost, place, check)) {
                    wrong.add(place.pointer() + " hides " + lost);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Whether nothing else is looked for where this is found. */
    private static boolean isOnly(Found found) {
        return found.rule().level() == Level.SYNTAX
                || found.code().equals("format-version.outdated")
                || found.code().equals("format-version.unknown");
    }

    /** No list in the model is an object, and nothing else is a list of lists. */
    private static JsonNode unreadable(JsonNode value) {
        return value.isArray()
                ? MAPPER.createObjectNode()
                : MAPPER.createArrayNode().add(MAPPER.createArrayNode());
    }

    private static Set<Found> found(JsonNode document) {
        Set<Found> all = new HashSet<>();
        JSON.check(document.toString()).findings().forEach(finding -> all.add(Found.of(finding)));
        return all;
    }

    private static Set<Found> minus(Set<Found> some, Set<Found> others) {
        Set<Found> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    /**
     * A reference whose target is of the wrong kind has no target any more if the target is lost. It is wrong in any case.
     */
    private static boolean isOtherwiseReported(Found found, Set<Found> repaired) {
        return found.code().equals("reference.unknown")
                && repaired.contains(new Found("reference.wrong-kind", found.pointer()));
    }

    private boolean isRightlyLost(Found lost, JsonPlace place, Supplier<Set<Found>> check) {
        ModelPlace model = ModelPlace.at(place.pointer());
        return lost.isWithin(place.pointer())
                || (lost.rule().level() != Level.CASE
                        && lost.rule().level() != Level.RECORD
                        && place.pointer().startsWith(lost.pointer() + '/'))
                || (model.isReadBy(lost.rule()) && !isBeside(place.pointer(), lost.pointer()))
                || place.without(
                        () -> minus(Set.of(lost), inWhole(check.get(), place)).contains(lost))
                || known.getOrDefault(model.property(), List.of()).stream()
                        .anyMatch(other -> !place.with(other, check).contains(lost));
    }

    private static Set<Found> inWhole(Set<Found> without, JsonPlace place) {
        Set<Found> whole = new HashSet<>();
        without.forEach(each -> whole.add(new Found(each.code(), place.inWhole(each.pointer()))));
        return whole;
    }

    /** Whether two places are in different elements of a list that is not one of the case file itself. */
    private static boolean isBeside(String one, String other) {
        String[] first = one.split("/", -1);
        String[] second = other.split("/", -1);
        int same = 0;
        while (same < Math.min(first.length, second.length) && first[same].equals(second[same])) {
            same++;
        }
        boolean differ = same < first.length && same < second.length;
        return differ && same > 2 && isIndex(first[same]) && isIndex(second[same]);
    }

    private static boolean isIndex(String segment) {
        return segment.matches("[0-9]+");
    }
}
