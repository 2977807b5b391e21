package io.github.manumit.citation;

import static io.github.manumit.citation.StatuteFile.check;
import static io.github.manumit.citation.StatuteFile.known;
import static io.github.manumit.citation.StatuteFile.notEmpty;

import io.github.manumit.citation.KnownProvision.Counterpart;
import io.github.manumit.entity.Classification;
import io.github.manumit.entity.ClassificationScheme;
import io.github.manumit.entity.When;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.Offence;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.Provision;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.statute.ProvisionTopic;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of one provision. */
final class ProvisionLines {

    private static final int MOST_UNITS = 1_000;
    private static final int LONGEST_NUMBER = 9;

    private final String text;
    private final List<PathStep> path;
    private final Map<String, String> heading = new LinkedHashMap<>();
    private final Map<String, String> rendering = new LinkedHashMap<>();
    private final List<Offence> offences = new ArrayList<>();
    private final List<ProvisionTopic> topics = new ArrayList<>();
    private final List<Classification> classifications = new ArrayList<>();
    private final List<KnownUnits> units = new ArrayList<>();
    private final List<Counterpart> earlier = new ArrayList<>();
    private final List<List<PathStep>> counts = new ArrayList<>();
    private final ProvenanceLines provenance = new ProvenanceLines();
    private @Nullable When valid;

    ProvisionLines(String path) {
        this.text = path;
        this.path = path(path);
    }

    /** The path as written in the file. */
    String text() {
        return text;
    }

    void take(String key, String text) {
        if (provenance.take(key, text)) {
            return;
        }
        switch (key) {
            case "heading" -> put(heading, text);
            case "rendering" -> put(rendering, text);
            case "offence" -> {
                for (String offence : notEmpty(text).split(" ")) {
                    offences.add(known(Offence.of(offence)));
                }
            }
            case "topic" -> {
                for (String topic : notEmpty(text).split(" ")) {
                    topics.add(known(ProvisionTopic.of(topic)));
                }
            }
            case "iccs" ->
                classifications.add(Classification.builder()
                        .scheme(ClassificationScheme.ICCS)
                        .version("1.0")
                        .code(notEmpty(text))
                        .build());
            case "units" -> units.add(units(text, null));
            case "dated" -> {
                int blank = text.lastIndexOf(' ');
                check(blank > 0, "dated units must have a path and a time");
                units.add(units(text.substring(0, blank), PartialDate.parse(text.substring(blank + 1))));
            }
            case "earlier" -> earlier.add(counterpart(text));
            case "counts" -> counts.add(path(text));
            case "valid" -> valid = When.of(PartialDate.parse(text));
            default -> check(false, "unknown key for a provision");
        }
    }

    private static void put(Map<String, String> texts, String text) {
        TaggedText tagged = TaggedText.read(text);
        check(texts.put(tagged.tag(), tagged.text()) == null, "the language appears twice");
    }

    private static List<PathStep> path(String text) {
        Citation citation = Citation.ofPath(notEmpty(text));
        check(citation.through().isEmpty(), "the path must not be a range here");
        for (PathStep step : citation.path()) {
            ProvisionLevel level = step.level();
            check(level != null && (level.isKnown() || level.isLocal()), "the level is not in the vocabulary");
        }
        return citation.path();
    }

    private static Counterpart counterpart(String text) {
        int colon = text.lastIndexOf(':');
        check(colon > 0, "a counterpart must have a statute, ':' and a path");
        return new Counterpart(StatuteCode.parse(text.substring(0, colon)), path(text.substring(colon + 1)), true);
    }

    /** Reads {@code none}, or the units at the end of a path: {@code part=2;point=1..4,6}. */
    private static KnownUnits units(String text, @Nullable PartialDate valid) {
        if (text.equals("none")) {
            return new KnownUnits(List.of(), null, List.of(), valid);
        }
        int equals = text.lastIndexOf('=');
        check(equals > 0, "units must have a path and numbers");
        List<PathStep> steps = path(text.substring(0, equals + 1));
        PathStep last = steps.get(steps.size() - 1);
        List<String> numbers = new ArrayList<>();
        for (String each : text.substring(equals + 1).split(",", -1)) {
            addNumbers(each.strip(), numbers);
        }
        return new KnownUnits(steps.subList(0, steps.size() - 1), last.level(), numbers, valid);
    }

    private static void addNumbers(String text, List<String> numbers) {
        int dots = text.indexOf("..");
        int first = dots < 0 ? 0 : number(text.substring(0, dots));
        int last = dots < 0 ? 0 : number(text.substring(dots + 2));
        check(
                dots < 0 || (first <= last && last - first < MOST_UNITS),
                "a range of units must be ascending and can have at most 1,000 units");
        check(numbers.size() < MOST_UNITS, "a line can have at most 1,000 units");
        if (dots < 0) {
            numbers.add(notEmpty(text));
        }
        for (int number = first; dots >= 0 && number <= last; number++) {
            numbers.add(Integer.toString(number));
        }
    }

    private static int number(String text) {
        boolean sound = !text.isEmpty() && text.length() <= LONGEST_NUMBER;
        check(sound && text.chars().allMatch(c -> c >= '0' && c <= '9'), "a range of units must consist of numbers");
        return Integer.parseInt(text);
    }

    KnownProvision end() {
        Provision provision = Provision.builder()
                .path(path)
                .heading(heading.isEmpty() ? null : LocalizedText.of(heading))
                .offences(offences)
                .topics(topics)
                .classifications(classifications)
                .time(valid)
                .build();
        LocalizedText words = rendering.isEmpty() ? null : LocalizedText.of(rendering);
        return new KnownProvision(provision, words, units, earlier, counts, provenance.end());
    }
}
