package io.github.manumit.json.jackson3;

import io.github.manumit.json.Judges;
import io.github.manumit.json.ReadLimits;
import io.github.manumit.json.wire.PrettyJson;
import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Rule;
import io.github.manumit.validation.Severity;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the conformance corpus: the rules' examples, variants of them with one wrong value, and documents about reading
 * and growth. Each says beforehand what is wrong with it; the manifest also says who sees that.
 */
final class Corpus {

    private static final Map<String, String> SINCE =
            Catalogue.standard().rules().stream().collect(Collectors.toMap(Rule::code, Rule::since));

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, ObjectNode> entries = new TreeMap<>();
    private final Set<ByteBuffer> known = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    /** The files of the corpus by their paths in it, with the manifest. */
    static Map<String, byte[]> make() {
        Corpus corpus = new Corpus();
        corpus.examples();
        corpus.variants();
        WrittenCases.all().forEach(corpus::written);
        if (!corpus.faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", corpus.faults));
        }
        corpus.files.put("manifest.json", corpus.manifest().getBytes(StandardCharsets.UTF_8));
        return corpus.files;
    }

    private void examples() {
        for (RuleExample example : RuleExample.all()) {
            if (example.also().isEmpty() && example.limits().equals(ReadLimits.standard())) {
                String name = example.code() + '-' + example.number();
                add(name, bytes(example.sound()), "", "");
                add(name, bytes(example.broken()), example.code(), example.pointer());
            }
        }
    }

    private void variants() {
        for (Variants.Variant variant : Variants.all()) {
            add(variant.name(), bytes(variant.document()), variant.code(), variant.pointer());
        }
    }

    private void written(WrittenCases.Written written) {
        List<Finding> findings = new ArrayList<>(Judges.frontDoor(written.bytes()));
        findings.sort(Comparator.comparing(each -> written.codes().indexOf(each.code())));
        List<String> codes = findings.stream().map(Finding::code).toList();
        if (!codes.equals(written.codes())) {
            faults.add(written.name() + " has " + codes + " and not " + written.codes());
        }
        add(written.name(), written.bytes(), findings);
    }

    /** Adds a document, unless what is wrong with it has further consequences. */
    private void add(String name, byte[] document, String code, String pointer) {
        List<Finding> findings = Judges.frontDoor(document);
        boolean isFound = code.isEmpty()
                ? findings.isEmpty()
                : findings.stream()
                        .anyMatch(each ->
                                each.code().equals(code) && each.pointer().equals(pointer));
        if (!isFound) {
            faults.add(name + ": not " + code + " at " + pointer + " but "
                    + findings.stream()
                            .map(each -> each.code() + ' ' + each.pointer())
                            .toList());
        } else if (findings.size() <= 1) {
            add(name, document, findings);
        }
    }

    private void add(String name, byte[] document, List<Finding> findings) {
        if (!known.add(ByteBuffer.wrap(document))) {
            return;
        }
        boolean isValid = findings.stream().noneMatch(each -> each.severity() == Severity.ERROR);
        String folder = findings.isEmpty() ? "valid" : isValid ? "warned" : "invalid";
        String file = folder + '/' + name + ".json";
        ObjectNode entry = RuleExample.MAPPER.createObjectNode();
        entry.put("file", file);
        entry.put("valid", isValid);
        if (!findings.isEmpty()) {
            describe(entry, findings.get(0));
            ArrayNode judges = entry.putArray("judges");
            boolean isSeenInRecords = Judges.constraints(document)
                    .filter(found -> found.stream()
                            .anyMatch(each -> each.code().equals(findings.get(0).code())
                                    && each.pointer().equals(findings.get(0).pointer())))
                    .isPresent();
            judges.add(isSeenInRecords ? Judges.CONSTRAINTS : Judges.READING);
            if (Judges.schema(document).filter(found -> !found.isEmpty()).isPresent()) {
                judges.add(Judges.SCHEMA);
            }
            entry.put("since", SINCE.get(findings.get(0).code()));
            if (findings.size() > 1) {
                ArrayNode also = entry.putArray("also");
                findings.subList(1, findings.size()).forEach(each -> describe(also.addObject(), each));
            }
        }
        if (files.put(file, document) != null) {
            throw new IllegalStateException("two documents have the name " + file);
        }
        entries.put(file, entry);
    }

    private static void describe(ObjectNode entry, Finding finding) {
        entry.put("code", finding.code());
        entry.put("pointer", finding.pointer());
        entry.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    }

    private String manifest() {
        List<String> lines = new ArrayList<>();
        entries.values().forEach(entry -> lines.add("  " + entry));
        return "{\n \"formatVersion\": \"0.1\",\n \"cases\": [\n" + String.join(",\n", lines) + "\n ]\n}\n";
    }

    private static byte[] bytes(JsonNode document) {
        if (!document.isObject() || document.has("base64")) {
            return RuleExample.bytes(document);
        }
        try (JsonParser parser = RuleExample.MAPPER.createParser(document.toString())) {
            return PrettyJson.text(new JacksonSource(parser)).getBytes(StandardCharsets.UTF_8);
        }
    }
}
