package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Identified;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a document that could not be read and are therefore missing from its case file. A finding that follows
 * only from such a hole is not reported, because the hole has a finding of its own.
 */
public final class Holes {

    private static final Holes NONE = new Holes();

    /** For each record around a hole, the way from it to the hole: names of properties, joined by dots. */
    private final IdentityHashMap<Object, List<String>> ways = new IdentityHashMap<>();

    private final Set<Class<?>> lost = new HashSet<>();

    private Holes() {}

    /**
     * Returns no holes.
     *
     * @return always the same instance
     */
    public static Holes none() {
        return NONE;
    }

    /**
     * Finds the records around some holes.
     *
     * @param caseFile the case file, as far as it could be read
     * @param pointers JSON Pointers in the case file: of a property that is missing, or of a list from which elements are
     *     missing
     * @return the holes
     */
    public static Holes of(CaseFile caseFile, Collection<String> pointers) {
        Holes holes = new Holes();
        pointers.forEach(pointer -> holes.add(caseFile, pointer));
        return holes;
    }

    private void add(CaseFile caseFile, String pointer) {
        List<String> names = new ArrayList<>();
        List<Object> records = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        @Nullable Object value = caseFile;
        @Nullable Kind kind = null;
        Shape shape = Shape.of(CaseFile.class);
        for (String segment : pointer.isEmpty() ? List.<String>of() : Segments.of(pointer)) {
            if (value instanceof List<?> list) {
                int index = Segments.index(segment);
                value = index >= 0 && index < list.size() ? list.get(index) : null;
                kind = kind instanceof Kind.Listed listed ? listed.element() : null;
                continue;
            }
            if (kind instanceof Kind.Nested nested) {
                shape = nested.shape();
            }
            boolean isRecord = names.isEmpty() || kind instanceof Kind.Nested;
            if (value != null && isRecord) {
                enter(value, shape, records, starts, names.size());
            }
            names.add(segment);
            Property property = isRecord ? shape.properties().get(segment) : null;
            if (segment.equals("id") && Identified.class.isAssignableFrom(shape.type())) {
                lost.add(shape.type());
            }
            kind = property == null ? null : property.member().kind();
            value = property == null || value == null ? null : property.get(value);
        }
        for (int i = 0; i < records.size(); i++) {
            String way = String.join(".", names.subList(starts.get(i), names.size()));
            ways.computeIfAbsent(records.get(i), key -> new ArrayList<>()).add(way);
        }
        if (kind != null) {
            lose(kind, new HashSet<>());
        }
    }

    /** Enters a record and the inline records in it, whose properties are its own. */
    private static void enter(Object record, Shape shape, List<Object> records, List<Integer> starts, int start) {
        records.add(record);
        starts.add(start);
        for (Member member : shape.members()) {
            Object inline = member.isInline() ? member.get(record) : null;
            if (inline != null) {
                records.add(inline);
                starts.add(start);
            }
        }
    }

    private void lose(Kind kind, Set<Class<?>> seen) {
        if (kind instanceof Kind.Listed listed) {
            lose(listed.element(), seen);
        } else if (kind instanceof Kind.Nested nested && seen.add(nested.key().type())) {
            if (Identified.class.isAssignableFrom(nested.key().type())) {
                lost.add(nested.key().type());
            }
            for (Member member : nested.shape().members()) {
                lose(member.kind(), seen);
            }
        }
    }

    /** Whether there is no hole. */
    boolean isEmpty() {
        return ways.isEmpty();
    }

    /** Whether one of some properties of a record is missing or damaged. */
    boolean damage(Object record, List<String> properties) {
        List<String> found = ways.get(record);
        return found != null
                && found.stream().anyMatch(way -> properties.stream().anyMatch(each -> overlap(way, each)));
    }

    /** Whether nothing in a record is missing. */
    boolean isWhole(Object record) {
        return !ways.containsKey(record);
    }

    /** Whether one of some properties is missing or damaged in any record of a type. */
    boolean damageAny(Class<?> type, List<String> properties) {
        return ways.keySet().stream().anyMatch(each -> type.isInstance(each) && damage(each, properties));
    }

    /** Whether an entity or element of a type may be missing, or its id. */
    boolean mayHaveLost(Class<?> type) {
        return lost.stream().anyMatch(type::isAssignableFrom);
    }

    private static boolean overlap(String way, String property) {
        if (property.equals("*")) {
            return true;
        }
        boolean elements = property.endsWith("[]");
        String name = elements ? property.substring(0, property.length() - 2) : property;
        return way.equals(name) || name.startsWith(way + '.') || (!elements && way.startsWith(name + '.'));
    }
}
