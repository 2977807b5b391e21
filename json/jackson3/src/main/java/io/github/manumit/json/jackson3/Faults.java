package io.github.manumit.json.jackson3;

import io.github.manumit.json.wire.FaultSink;
import io.github.manumit.json.wire.JsonOutline;
import io.github.manumit.json.wire.Positions;
import io.github.manumit.json.wire.ReadNotes;
import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the faults of one document and finds the position of each in the text. */
final class Faults implements FaultSink {

    private static final String UNKNOWN_PROPERTY = "property.unknown";

    private final int most;
    private final Catalogue catalogue = Catalogue.standard();
    private final List<Placed> found = new ArrayList<>();
    private boolean more;

    private record Placed(Finding finding, long offset) {}

    Faults(int most) {
        this.most = most;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    @Override
    public void fault(String code, String pointer, long offset, Object... arguments) {
        if (found.size() < most) {
            found.add(new Placed(catalogue.finding(code, pointer, arguments), offset));
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

    /**
     * Receives broken rules in document order and leaves out those that a hole explains, because the hole has been
     * reported.
     */
    void rules(List<Finding> findings, ReadNotes notes) {
        Map<String, List<Long>> unknown = new HashMap<>();
        Map<String, Integer> taken = new HashMap<>();
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Finding finding : findings) {
            if (counts.getOrDefault(finding.severity(), 0) > most) {
                more = true;
                continue;
            }
            String pointer = notes.inDocument(finding.pointer());
            if (notes.explains(finding.code(), pointer)) {
                continue;
            }
            Finding there =
                    new Finding(finding.code(), finding.severity(), pointer, null, null, finding.message(), null);
            long offset = BY_POINTER;
            if (finding.code().equals(UNKNOWN_PROPERTY)) {
                List<Long> places = unknown.computeIfAbsent(pointer, notes::unknownProperties);
                int next = taken.merge(pointer, 1, Integer::sum) - 1;
                offset = next < places.size() ? places.get(next) : BY_POINTER;
            }
            counts.merge(finding.severity(), 1, Integer::sum);
            found.add(new Placed(there, offset));
        }
    }

    /**
     * Returns the findings in document order, with line and column.
     *
     * @param text the document; null if it could not be decoded
     * @param positions converts offsets to lines and columns
     * @param document the number of the document, or null
     */
    List<Finding> inOrder(@Nullable String text, Positions positions, @Nullable Integer document) {
        List<Placed> placed = new ArrayList<>(located(text));
        placed.sort(Comparator.comparingLong(Placed::offset));
        if (placed.size() > most) {
            more = true;
            placed = foremost(placed);
        }
        List<Finding> findings = new ArrayList<>(placed.size() + 1);
        for (Placed one : placed) {
            findings.add(at(one.finding(), positions.at(one.offset()), document));
        }
        if (more) {
            findings.add(at(catalogue.finding("json.too-many-findings", "", most), positions.at(0), document));
        }
        return findings;
    }

    /** Prefers errors over warnings, and keeps both in order. */
    private List<Placed> foremost(List<Placed> placed) {
        Set<Placed> kept = new LinkedHashSet<>();
        for (Severity severity : Severity.values()) {
            for (Placed one : placed) {
                if (kept.size() < most && one.finding().severity() == severity) {
                    kept.add(one);
                }
            }
        }
        return kept.stream().sorted(Comparator.comparingLong(Placed::offset)).toList();
    }

    private List<Placed> located(@Nullable String text) {
        if (text == null || found.stream().noneMatch(placed -> placed.offset() < 0)) {
            return found;
        }
        Set<String> pointers = new LinkedHashSet<>();
        found.stream()
                .filter(placed -> placed.offset() < 0)
                .forEach(placed -> pointers.add(placed.finding().pointer()));
        Map<String, Integer> offsets = JsonOutline.locate(text, pointers);
        return found.stream()
                .map(placed -> placed.offset() >= 0
                        ? placed
                        : new Placed(
                                placed.finding(),
                                offsets.getOrDefault(placed.finding().pointer(), 0)))
                .toList();
    }

    private static Finding at(Finding finding, Positions.Position position, @Nullable Integer document) {
        Finding placed = finding.at(position.line(), position.column());
        return document == null ? placed : placed.inDocument(document);
    }
}
