package io.github.manumit.citation;

import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.statute.StatuteCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is known about units, by statute and path, regardless of how their numbers are spelt. The keys are texts,
 * because in a virtual machine that has just started, hashing records takes longer than everything else in the index.
 *
 * @param <T> what is known
 */
final class UnitIndex<T> {

    private final Map<String, Map<String, T>> known = new HashMap<>();

    void put(StatuteCode statute, List<PathStep> path, T value) {
        of(statute).put(key(path), value);
    }

    T computeIfAbsent(StatuteCode statute, List<PathStep> path, Supplier<T> value) {
        return of(statute).computeIfAbsent(key(path), key -> value.get());
    }

    private Map<String, T> of(StatuteCode statute) {
        return known.computeIfAbsent(statute.text(), key -> new HashMap<>());
    }

    /** What is known about the units that a path leads through, innermost first. */
    List<T> around(StatuteCode statute, List<PathStep> path) {
        List<T> around = new ArrayList<>();
        Map<String, T> units = known.get(statute.text());
        StringBuilder key = new StringBuilder();
        for (int i = 0; units != null && i < path.size(); i++) {
            append(path.get(i), key);
            T found = units.get(key.toString());
            if (found != null) {
                around.add(0, found);
            }
        }
        return around;
    }

    private static String key(List<PathStep> path) {
        StringBuilder key = new StringBuilder();
        path.forEach(step -> append(step, key));
        return key.toString();
    }

    private static void append(PathStep step, StringBuilder key) {
        ProvisionLevel level = step.level();
        String number = step.value();
        key.append(level == null ? "" : level.word()).append('=');
        key.append(number == null ? "" : Numerals.key(number)).append(';');
    }
}
