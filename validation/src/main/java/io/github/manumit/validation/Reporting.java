package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Turns faults into findings, sorts them in document order and removes duplicates. Single-use. */
final class Reporting {

    private static final Map<Shape, Map<String, Integer>> POSITIONS = new ConcurrentHashMap<>();

    private static final int MOST = 1_000;

    private final CaseValidator validator;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> suppressed = new LinkedHashMap<>();

    /** A finding and its place in the document. */
    private static final class Keyed {
        private final int[] place;
        private final Finding finding;

        Keyed(Finding finding) {
            this.place = order(finding.pointer());
            this.finding = finding;
        }
    }

    Reporting(CaseValidator validator) {
        this.validator = validator;
    }

    /** Adds a fault while it is found; beyond the limit, only that there are more. */
    void add(Fault fault) {
        Finding finding = validator.finding(fault);
        if (finding == null) {
            suppressed.merge(fault.rule().code(), 1, Integer::sum);
        } else if (counts.merge(finding.severity(), 1, Integer::sum) <= MOST) {
            findings.add(finding);
        }
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Adds a finding that another validator made, by the policy and in the language of this one. */
    void addAgain(Finding finding) {
        Rule rule = validator.catalogue().rule(finding.code()).orElse(null);
        if (rule == null) {
            add(finding);
        } else {
            add(new Fault(rule, finding.variant(), finding.pointer(), finding.arguments()));
        }
    }

    Report inOrder() {
        List<Keyed> keyed = new ArrayList<>(findings.size());
        Set<Finding> seen = new HashSet<>();
        for (Finding finding : findings) {
            if (seen.add(finding)) {
                keyed.add(new Keyed(finding));
            }
        }
        keyed.sort(Comparator.<Keyed, int[]>comparing(each -> each.place, Arrays::compare)
                .thenComparing(each -> each.finding.pointer())
                .thenComparing(each -> each.finding.code())
                .thenComparing(each -> each.finding.message()));
        List<Finding> sorted = new ArrayList<>(keyed.size() + 1);
        keyed.forEach(each -> sorted.add(each.finding));
        if (counts.values().stream().anyMatch(count -> count > MOST)) {
            Finding more = validator.finding(validator.fault("json.too-many-findings", "", MOST));
            sorted.add(Objects.requireNonNull(more, "rules of reading cannot be suppressed"));
        }
        return new Report(sorted, suppressed);
    }

    /** For each step of a pointer, the position of the property in its record, or the index. */
    private static int[] order(String pointer) {
        List<String> segments = Segments.of(pointer);
        int[] order = new int[segments.size()];
        Shape shape = Shape.of(CaseFile.class);
        Kind kind = null;
        for (int i = 0; i < order.length; i++) {
            String segment = segments.get(i);
            if (kind instanceof Kind.Listed listed) {
                order[i] = Math.max(0, Segments.index(segment));
                kind = listed.element();
            } else {
                shape = kind instanceof Kind.Nested nested ? nested.shape() : i == 0 ? shape : null;
                order[i] = shape == null ? 0 : positions(shape).getOrDefault(segment, Integer.MAX_VALUE);
                Property property = shape == null ? null : shape.properties().get(segment);
                kind = property == null ? null : property.member().kind();
            }
        }
        return order;
    }

    private static Map<String, Integer> positions(Shape shape) {
        return POSITIONS.computeIfAbsent(shape, key -> {
            Map<String, Integer> positions = new HashMap<>();
            key.properties().keySet().forEach(name -> positions.put(name, positions.size()));
            return positions;
        });
    }
}
