package io.github.manumit.validation;

import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Path;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Maps paths in JSON to components of the records. */
final class WirePath {

    private static final Map<Shape, Map<String, Integer>> POSITIONS = new ConcurrentHashMap<>();

    private WirePath() {}

    /** The steps of a path, outermost first. */
    static List<Path> steps(Path path) {
        List<Path> steps = new ArrayList<>();
        for (Path at = path; at.parent() != null; at = at.parent()) {
            steps.add(at);
        }
        Collections.reverse(steps);
        return steps;
    }

    /**
     * Numbers by which paths are sorted in document order.
     *
     * @param path the path from the root of a case file
     * @param root the shape of the case file
     * @return for each step, the position of the property in its record, or the index
     */
    static int[] order(Path path, Shape root) {
        List<Path> steps = steps(path);
        int[] order = new int[steps.size()];
        Shape shape = root;
        for (int i = 0; i < order.length; i++) {
            String name = steps.get(i).property();
            if (name == null) {
                order[i] = steps.get(i).index();
            } else {
                Property property = shape == null ? null : shape.properties().get(name);
                order[i] = shape == null ? 0 : positions(shape).getOrDefault(name, Integer.MAX_VALUE);
                shape = property == null ? null : nested(property.member().kind());
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

    /** The shape of the records that a component holds, directly or in a list; null if it holds none. */
    static @Nullable Shape nested(Kind kind) {
        if (kind instanceof Kind.Nested nested) {
            return nested.shape();
        }
        return kind instanceof Kind.Listed listed ? nested(listed.element()) : null;
    }

    /** The component with that name in Java; null if the record has none. */
    static @Nullable Member member(@Nullable Shape shape, String name) {
        if (shape != null) {
            for (Member member : shape.members()) {
                if (member.name().equals(name)) {
                    return member;
                }
            }
        }
        return null;
    }

    /** The component that holds an extent; null if the record has none. */
    static @Nullable Member spread(@Nullable Shape shape) {
        if (shape != null) {
            for (Member member : shape.members()) {
                if (member.kind() instanceof Kind.Spread) {
                    return member;
                }
            }
        }
        return null;
    }
}
