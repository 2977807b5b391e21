package io.github.manumit.casefile;

import io.github.manumit.entity.Ref;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.value.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which entries of a case file are the same party: those connected by {@code same-as} relations, directly or
 * through others.
 */
final class Sameness {

    private final Map<String, String> leaders = new HashMap<>();
    private final Map<String, List<String>> entries = new HashMap<>();
    private final Map<String, Set<String>> possibly = new HashMap<>();

    Sameness(CaseIndex index) {
        Map<String, String> up = new HashMap<>();
        List<String[]> open = new ArrayList<>();
        for (Relation relation : index.caseFile().relations()) {
            String from = local(index, relation.from());
            String to = local(index, relation.to());
            if (from != null && to != null && RelationKind.SAME_AS.equals(relation.kind())) {
                up.putIfAbsent(from, from);
                up.putIfAbsent(to, to);
                up.put(top(up, from), top(up, to));
            } else if (from != null && to != null && RelationKind.POSSIBLY_SAME_AS.equals(relation.kind())) {
                open.add(new String[] {from, to});
            }
        }
        for (String id : List.copyOf(up.keySet())) {
            String leader = top(up, id);
            leaders.put(id, leader);
            entries.computeIfAbsent(leader, key -> new ArrayList<>()).add(id);
        }
        for (String[] pair : open) {
            String one = leader(pair[0]);
            String other = leader(pair[1]);
            possibly.computeIfAbsent(one, key -> new HashSet<>()).add(other);
            possibly.computeIfAbsent(other, key -> new HashSet<>()).add(one);
        }
    }

    private static @Nullable String local(CaseIndex index, @Nullable Ref<?> ref) {
        return ref == null || !index.isLocal(ref) ? null : ref.localId();
    }

    /** The root of an id, with path halving. */
    private static String top(Map<String, String> up, String id) {
        String at = id;
        String next = up.getOrDefault(at, at);
        while (!next.equals(at)) {
            String further = up.getOrDefault(next, next);
            up.put(at, further);
            at = further;
            next = up.getOrDefault(at, at);
        }
        return at;
    }

    /** One id for all entries of a party. */
    String leader(String id) {
        return leaders.getOrDefault(id, id);
    }

    /** The ids of all entries of a party, including its own. */
    List<String> all(String id) {
        return entries.getOrDefault(leader(id), List.of(id));
    }

    Answer isSame(String one, String other) {
        String first = leader(one);
        String second = leader(other);
        if (first.equals(second)) {
            return Answer.YES;
        }
        return possibly.getOrDefault(first, Set.of()).contains(second) ? Answer.CANNOT_SAY : Answer.NO;
    }
}
