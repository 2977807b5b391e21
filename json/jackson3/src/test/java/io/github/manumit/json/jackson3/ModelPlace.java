package io.github.manumit.json.jackson3;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import io.github.manumit.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A place in a case file, as a rule names it: the records around it, and the way from each of them to it. */
final class ModelPlace {

    private final List<Class<?>> records = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final boolean element;
    private final boolean known;

    private ModelPlace(String pointer) {
        Kind kind = new Kind.Nested(new Shape.Key(CaseFile.class, List.of()));
        boolean inList = false;
        for (String segment : pointer.substring(1).split("/", -1)) {
            inList = kind instanceof Kind.Listed;
            if (kind instanceof Kind.Listed listed) {
                kind = listed.element();
                continue;
            }
            Property property = null;
            if (kind instanceof Kind.Nested nested) {
                enter(nested.shape());
                property = nested.shape().properties().get(segment);
            }
            names.add(segment);
            kind = property == null ? null : property.member().kind();
        }
        element = inList;
        known = kind != null;
    }

    static ModelPlace at(String pointer) {
        return new ModelPlace(pointer);
    }

    private void enter(Shape shape) {
        records.add(shape.type());
        starts.add(names.size());
        for (Member member : shape.members()) {
            if (member.isInline() && member.kind() instanceof Kind.Nested inline) {
                records.add(inline.shape().type());
                starts.add(names.size());
            }
        }
    }

    /** Whether the model has such a place, and it is not an entry of a map. */
    boolean isKnown() {
        return known;
    }

    /** The property, by the record that it belongs to; the same for each element of a list. */
    String property() {
        int last = records.size() - 1;
        return records.get(last).getSimpleName() + ' ' + way(last) + (element ? "[]" : "");
    }

    /** Whether a rule says that it reads this place in some record. */
    boolean isReadBy(Rule rule) {
        for (Map.Entry<Class<?>, List<String>> each : rule.reads().entrySet()) {
            for (int i = 0; i < records.size(); i++) {
                String way = way(i);
                if (each.getKey().isAssignableFrom(records.get(i))
                        && each.getValue().stream().anyMatch(property -> overlap(way, property))) {
                    return true;
                }
            }
        }
        return false;
    }

    private String way(int record) {
        return String.join(".", names.subList(starts.get(record), names.size()));
    }

    private static boolean overlap(String way, String property) {
        boolean elements = property.endsWith("[]");
        String name = elements ? property.substring(0, property.length() - 2) : property;
        return property.equals("*")
                || way.equals(name)
                || name.startsWith(way + '.')
                || (!elements && way.startsWith(name + '.'));
    }
}
