package io.github.manumit.casefile;

import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Standing;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.value.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which entries of a case file are the same party: those connected by {@code same-as} relations, directly or
 * through others. Entries may be the same party if {@code possibly-same-as}, or a {@code same-as} that is not settled,
 * lies on the way between them.
 */
final class Sameness {

    /** What was shown to be false, or was taken back. */
    private static final Set<Standing> VOID = Set.of(Standing.REFUTED, Standing.WITHDRAWN);

    private final Map<String, String> surely = new LinkedHashMap<>();
    private final Map<String, String> perhaps = new LinkedHashMap<>();
    private final Map<String, List<String>> entries = new LinkedHashMap<>();

    Sameness(CaseIndex index) {
        for (Relation relation : index.caseFile().relations()) {
            String from = local(index, relation.from());
            String to = local(index, relation.to());
            Standing standing = relation.meta().standing();
            boolean same = RelationKind.SAME_AS.equals(relation.kind());
            boolean related = same || RelationKind.POSSIBLY_SAME_AS.equals(relation.kind());
            if (from == null || to == null || !related || (standing != null && VOID.contains(standing))) {
                continue;
            }
            join(perhaps, from, to);
            if (same && (standing == null || !Questions.OPEN_STANDINGS.contains(standing))) {
                join(surely, from, to);
            }
        }
        for (String id : List.copyOf(surely.keySet())) {
            entries.computeIfAbsent(settle(surely, id), key -> new ArrayList<>())
                    .add(id);
        }
        List.copyOf(perhaps.keySet()).forEach(id -> settle(perhaps, id));
    }

    private static @Nullable String local(CaseIndex index, @Nullable Ref<?> ref) {
        return ref == null || !index.isLocal(ref) ? null : ref.localId();
    }

    private static void join(Map<String, String> up, String one, String other) {
        up.putIfAbsent(one, one);
        up.putIfAbsent(other, other);
        up.put(top(up, other), top(up, one));
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

    /** Points an id to its root, so that later questions only read. */
    private static String settle(Map<String, String> up, String id) {
        String top = top(up, id);
        up.put(id, top);
        return top;
    }

    /** One id for all entries of a party. */
    String leader(String id) {
        return surely.getOrDefault(id, id);
    }

    /** One id for all entries that may be the same party as this one. */
    String wideLeader(String id) {
        return perhaps.getOrDefault(id, id);
    }

    /** The ids of all entries of a party, including its own. */
    List<String> all(String id) {
        return entries.getOrDefault(leader(id), List.of(id));
    }

    Answer isSame(String one, String other) {
        if (leader(one).equals(leader(other))) {
            return Answer.YES;
        }
        return wideLeader(one).equals(wideLeader(other)) ? Answer.CANNOT_SAY : Answer.NO;
    }
}
