package io.github.manumit.json.wire;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Identified;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a reader remembers of a document besides the records that it created: the holes, and the positions of unknown
 * properties.
 */
public final class ReadNotes {

    /** Parts of the codes of rules that require something to be present. */
    private static final List<String> ABSENCE =
            List.of("missing", "without-", "says-nothing", "incomplete", "public-identifier");

    /** Places where something that a rule requires may be: parts of pointers, by a part of the rule's code. */
    private static final Map<String, List<String>> ELSEWHERE = Map.ofEntries(
            Map.entry("not-defendant", List.of("/charges", "/defendants", "/victims", "/participants")),
            Map.entry("not-in-charge", List.of("/charges", "/defendants", "/victims")),
            Map.entry("count-of-other-charge", List.of("/charges")),
            Map.entry("role-not-custodial", List.of("/participants", "/charges", "/decisions", "/proceedings")),
            Map.entry("public-identifier", List.of("/participants")),
            Map.entry("inference-incomplete", List.of("/producer")),
            Map.entry("alternatives-alone", List.of("/claims")),
            Map.entry("repeat-default", List.of("/")),
            Map.entry("instead-without-list", List.of("/says")),
            Map.entry("case.empty", List.of("/")),
            Map.entry("holder-contradicts-holdings", List.of("/holdings", "/relations")),
            Map.entry("time.contradicts-event", List.of("/events", "/status", "/realisation")),
            Map.entry("stage-contradicts-decision", List.of("/decisions", "/stages")));

    private final int most;
    private final Map<String, Kind> holes = new LinkedHashMap<>();
    private final Map<String, BitSet> gaps = new HashMap<>();
    private final Map<String, SortedMap<String, Long>> unknown = new HashMap<>();

    /**
     * Starts empty.
     *
     * @param most maximum number of holes to remember; each of them already has a finding, so more would not matter
     */
    ReadNotes(int most) {
        this.most = most;
    }

    void hole(String pointer, Kind kind) {
        if (holes.size() < most) {
            holes.putIfAbsent(pointer, kind);
        }
    }

    /** Remembers which elements of a list are missing from the list that was created. */
    void gaps(String pointer, BitSet missing) {
        gaps.put(pointer, missing);
    }

    /** Remembers the position of an unknown property's name, by the pointer of its object in the document. */
    void unknown(String pointer, String name, long offset) {
        unknown.computeIfAbsent(pointer, key -> new TreeMap<>()).put(name, offset);
    }

    /**
     * Returns the pointers of values that could not be read.
     *
     * @return JSON Pointers in the document
     */
    public Set<String> holes() {
        return Set.copyOf(holes.keySet());
    }

    /**
     * Converts a pointer in the case file to a pointer in the document, whose lists may have more elements than could
     * be read.
     *
     * @param pointer JSON Pointer in the case file
     * @return JSON Pointer in the document
     */
    public String inDocument(String pointer) {
        if (gaps.isEmpty() || pointer.isEmpty()) {
            return pointer;
        }
        StringBuilder found = new StringBuilder(pointer.length());
        for (String segment : pointer.substring(1).split("/", -1)) {
            BitSet missing = gaps.get(found.toString());
            int index = missing == null ? -1 : Pointers.index(segment);
            found.append('/');
            if (missing == null || index < 0) {
                found.append(segment);
            } else {
                found.append(present(missing, index));
            }
        }
        return found.toString();
    }

    private static int present(BitSet missing, int wanted) {
        int at = -1;
        for (int i = 0; i <= wanted; i++) {
            at = missing.nextClearBit(at + 1);
        }
        return at;
    }

    /**
     * Tells whether a broken rule is only the consequence of a value that could not be read, which has already been
     * reported.
     *
     * @param code the rule's code
     * @param pointer JSON Pointer of the finding, in the document
     * @return true if it must not be reported again
     */
    public boolean explains(String code, String pointer) {
        if (holes.isEmpty()) {
            return false;
        }
        if (holes.containsKey(pointer)) {
            return true;
        }
        if (code.equals("reference.unknown")) {
            Kind kind = ModelPath.kind(pointer);
            return kind instanceof Kind.Reference reference
                    && lost().stream().anyMatch(type -> reference.target().isAssignableFrom(type));
        }
        if (isElsewhere(code)) {
            return true;
        }
        if (code.equals("claim.source-missing")
                && holes.containsKey(pointer.substring(0, pointer.lastIndexOf('/') + 1) + "standing")) {
            return true;
        }
        if (code.equals("claim.alternatives-alone") && lost().contains(Claim.class)) {
            return true;
        }
        return ABSENCE.stream().anyMatch(code::contains)
                && holes.keySet().stream().anyMatch(hole -> isJustBelow(hole, pointer));
    }

    private boolean isElsewhere(String code) {
        for (Map.Entry<String, List<String>> each : ELSEWHERE.entrySet()) {
            if (code.endsWith(each.getKey())
                    && holes.keySet().stream()
                            .anyMatch(hole -> each.getValue().stream().anyMatch(hole::contains))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether a hole is a property of the value at a pointer, or an element of that value or of such a property.
     */
    private static boolean isJustBelow(String hole, String pointer) {
        if (!hole.startsWith(pointer + '/')) {
            return false;
        }
        String below = hole.substring(pointer.length() + 1);
        int slash = below.indexOf('/');
        return slash < 0 || Pointers.index(below.substring(slash + 1)) >= 0;
    }

    /** The types of elements that had, or may have had, an id that could not be read. */
    private Set<Class<?>> lost() {
        Set<Class<?>> lost = new HashSet<>();
        Set<Class<?>> seen = new HashSet<>();
        holes.values().forEach(kind -> identified(kind, lost, seen));
        return lost;
    }

    private static void identified(Kind kind, Set<Class<?>> lost, Set<Class<?>> seen) {
        if (kind instanceof Kind.Listed listed) {
            identified(listed.element(), lost, seen);
        } else if (kind instanceof Kind.Nested nested && seen.add(nested.key().type())) {
            if (Identified.class.isAssignableFrom(nested.key().type())) {
                lost.add(nested.key().type());
            }
            for (Member member : nested.shape().members()) {
                identified(member.kind(), lost, seen);
            }
        }
    }

    /**
     * Returns the positions of the unknown properties of an object.
     *
     * @param pointer JSON Pointer of the object, in the document
     * @return the offsets of their names, in characters, in the order of the names; empty if there are none
     */
    public List<Long> unknownProperties(String pointer) {
        SortedMap<String, Long> found = unknown.get(pointer);
        return found == null ? List.of() : List.copyOf(found.values());
    }

    /** Follows a pointer through the model. */
    static final class ModelPath {

        private static final Kind ROOT = new Kind.Nested(new Shape.Key(CaseFile.class, List.of()));

        private ModelPath() {}

        /** What a pointer leads to; null if the model does not know. */
        static @Nullable Kind kind(String pointer) {
            Kind kind = ROOT;
            if (pointer.isEmpty()) {
                return kind;
            }
            for (String segment : pointer.substring(1).split("/", -1)) {
                Kind next = step(kind, segment);
                if (next == null) {
                    return null;
                }
                kind = next;
            }
            return kind;
        }

        static @Nullable Kind step(Kind kind, String segment) {
            if (kind instanceof Kind.Listed listed) {
                return listed.element();
            }
            if (kind instanceof Kind.Mapped mapped) {
                return mapped.value();
            }
            WireField field = kind instanceof Kind.Nested nested
                    ? WireType.of(nested.key()).field(segment)
                    : null;
            return field == null ? null : field.kind();
        }
    }
}
