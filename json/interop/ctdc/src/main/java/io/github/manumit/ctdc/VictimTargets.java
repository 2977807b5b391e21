package io.github.manumit.ctdc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What concerns whom, so that nobody's row asks for what concerns others.
 *
 * @param <K> under what the rest is kept
 */
final class VictimTargets<K> {

    private final Map<String, List<Integer>> byPerson = new HashMap<>();
    private final Map<K, List<Integer>> byOther = new HashMap<>();

    void person(String id, int position) {
        byPerson.computeIfAbsent(id, key -> new ArrayList<>()).add(position);
    }

    void other(K key, int position) {
        byOther.computeIfAbsent(key, other -> new ArrayList<>()).add(position);
    }

    /** The positions for a person and some keys, in order. */
    SortedSet<Integer> of(String id, Collection<K> keys) {
        SortedSet<Integer> found = new TreeSet<>(byPerson.getOrDefault(id, List.of()));
        keys.forEach(key -> found.addAll(byOther.getOrDefault(key, List.of())));
        return found;
    }
}
