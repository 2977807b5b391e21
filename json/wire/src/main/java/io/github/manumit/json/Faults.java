package io.github.manumit.json;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.spi.WireParser;
import io.github.manumit.json.wire.FaultSink;
import io.github.manumit.json.wire.JsonOutline;
import io.github.manumit.json.wire.Positions;
import io.github.manumit.json.wire.ReadNotes;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Fault;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Holes;
import io.github.manumit.validation.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the faults of one document and finds the position of each in the text. */
final class Faults implements FaultSink {

    /** The rules whose findings are on a property that is not named; their second argument is its number. */
    private static final Set<String> UNKNOWN_PROPERTY = Set.of("property.unknown", "extension.known-property");

    private final WireParser parser;
    private final int most;
    private final CaseValidator validator;
    private final List<Placed> found = new ArrayList<>();
    private boolean more;

    private record Placed(Fault fault, long offset) {}

    Faults(WireParser parser, int most, CaseValidator validator) {
        this.parser = parser;
        this.most = most;
        this.validator = validator;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    @Override
    public void fault(String code, String pointer, long offset, Object... arguments) {
        if (found.size() < most) {
            found.add(new Placed(validator.fault(code, pointer, arguments), offset));
        } else {
            more = true;
        }
    }

    /** Receives the fault that ends the reading, even if the maximum number of faults has been reached. */
    void last(String code, String pointer, long offset) {
        if (found.size() == most) {
            found.remove(most - 1);
            more = true;
        }
        fault(code, pointer, offset);
    }

    /** Receives the fault that explains all others, which are dropped. */
    void only(String code, String pointer) {
        found.removeIf(placed -> !placed.fault().rule().code().equals("json.byte-order-mark"));
        more = false;
        fault(code, pointer, BY_POINTER);
    }

    /** Checks the rules. */
    void rules(CaseFile caseFile, ReadNotes notes) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        validator.check(caseFile, Holes.of(caseFile, notes.holes()), fault -> {
            if (counts.merge(fault.rule().severity(), 1, Integer::sum) > most) {
                more = true;
            } else {
                rule(fault, notes);
            }
        });
    }

    private void rule(Fault fault, ReadNotes notes) {
        String pointer = notes.inDocument(fault.pointer());
        long offset = BY_POINTER;
        if (UNKNOWN_PROPERTY.contains(fault.rule().code())) {
            List<Long> places = notes.unknownProperties(pointer);
            int ordinal = (Integer) fault.arguments().get(1);
            offset = ordinal <= places.size() ? places.get(ordinal - 1) : BY_POINTER;
        }
        found.add(new Placed(new Fault(fault.rule(), fault.variant(), pointer, fault.arguments()), offset));
    }

    /**
     * Returns the findings in document order, with line and column.
     *
     * @param text the document; null if it could not be decoded
     * @param positions converts offsets to lines and columns
     * @param document the number of the document, or null
     */
    Checked inOrder(
            @Nullable CaseFile caseFile, @Nullable String text, Positions positions, @Nullable Integer document) {
        List<Placed> placed = new ArrayList<>(located(text));
        placed.sort(Comparator.comparingLong(Placed::offset)
                .thenComparing(each -> each.fault().rule().code()));
        List<Found> findings = new ArrayList<>(placed.size());
        Map<String, Integer> suppressed = new TreeMap<>();
        for (Placed one : placed) {
            Finding finding = validator.finding(one.fault());
            if (finding == null) {
                suppressed.merge(one.fault().rule().code(), 1, Integer::sum);
            } else {
                findings.add(new Found(finding, one.offset()));
            }
        }
        if (findings.size() > most) {
            more = true;
            findings = foremost(findings);
        }
        List<Finding> all = new ArrayList<>(findings.size() + 1);
        for (Found one : findings) {
            all.add(at(one.finding(), positions.at(one.offset()), document));
        }
        Finding last = more ? validator.finding(validator.fault("json.too-many-findings", "", most)) : null;
        if (last != null) {
            all.add(at(last, positions.at(0), document));
        }
        return new Checked(caseFile, all, suppressed, document);
    }

    private record Found(Finding finding, long offset) {}

    /** Prefers errors over warnings, and keeps both in order. */
    private List<Found> foremost(List<Found> findings) {
        Set<Found> kept = new LinkedHashSet<>();
        for (Severity severity : Severity.values()) {
            for (Found one : findings) {
                if (kept.size() < most && one.finding().severity() == severity) {
                    kept.add(one);
                }
            }
        }
        return findings.stream().filter(kept::contains).toList();
    }

    private List<Placed> located(@Nullable String text) {
        if (text == null || found.stream().noneMatch(placed -> placed.offset() < 0)) {
            return found;
        }
        Set<String> pointers = new LinkedHashSet<>();
        found.stream()
                .filter(placed -> placed.offset() < 0)
                .forEach(placed -> pointers.add(placed.fault().pointer()));
        Map<String, Integer> offsets = JsonOutline.locate(parser, text, pointers);
        return found.stream()
                .map(placed -> placed.offset() >= 0
                        ? placed
                        : new Placed(
                                placed.fault(),
                                offsets.getOrDefault(placed.fault().pointer(), 0)))
                .toList();
    }

    private static Finding at(Finding finding, Positions.Position position, @Nullable Integer document) {
        Finding placed = finding.at(position.line(), position.column());
        return document == null ? placed : placed.inDocument(document);
    }
}
