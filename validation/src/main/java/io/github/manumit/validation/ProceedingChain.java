package io.github.manumit.validation;

import io.github.manumit.casefile.Parties;
import io.github.manumit.casefile.Position;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.ProceduralRole;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.proceeding.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which proceedings belong to one matter, and whose liberty they can restrain. */
final class ProceedingChain {

    /** Longer chains are not followed, and nothing is reported for them. */
    private static final int LONGEST = 200;

    /** No id. */
    private static final String UNKNOWN = "";

    /** Positions of those whose liberty a proceeding can restrain; a role that we do not know may be one. */
    private static final Set<Position> CUSTODIAL = Set.of(Position.SUSPECT, Position.DEFENDANT, Position.UNKNOWN);

    private static final Set<Position> HARMED = Set.of(Position.VICTIM, Position.POSSIBLE_VICTIM);

    /** Roles that both an accused and someone who complains can have. */
    private static final Set<ProceduralRole> EITHER = Set.of(ProceduralRole.APPELLANT, ProceduralRole.APPELLEE);

    private static final Set<ProceduralRole> COMPLAINING =
            Set.of(ProceduralRole.COMPLAINANT, ProceduralRole.PETITIONER, ProceduralRole.APPELLANT);

    private final CaseScope scope;
    private final Map<String, Set<String>> follows = new HashMap<>();
    private final Map<String, Parties> restrained = new HashMap<>();
    private final Map<String, Parties> accused = new HashMap<>();
    private final Map<String, Parties> victims = new HashMap<>();
    private final Map<String, Parties> complaining = new HashMap<>();
    private final Map<String, List<Charge>> charges = new HashMap<>();
    private final Map<String, List<Decision>> decisions = new HashMap<>();

    ProceedingChain(CaseScope scope) {
        this.scope = scope;
        scope.caseFile().charges().forEach(charge -> put(charges, charge.proceeding(), charge));
        scope.caseFile().decisions().forEach(decision -> put(decisions, decision.proceeding(), decision));
    }

    private <T> void put(Map<String, List<T>> map, @Nullable Ref<Proceeding> proceeding, T value) {
        String id = scope.local(proceeding);
        if (id != null) {
            map.computeIfAbsent(id, key -> new ArrayList<>()).add(value);
        }
    }

    /** The charges of a proceeding. */
    List<Charge> charges(String proceeding) {
        return charges.getOrDefault(proceeding, List.of());
    }

    /** The given proceedings and all that they follow; null if the chain is not completely known. */
    @Nullable
    Set<String> withFollowed(Collection<String> start) {
        Set<String> reached = new LinkedHashSet<>(start);
        Deque<String> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            Set<String> followed = follows.computeIfAbsent(open.pop(), this::follows);
            if (reached.size() > LONGEST || followed.contains(UNKNOWN) || !scope.work(followed.size())) {
                return null;
            }
            for (String id : followed) {
                if (reached.add(id)) {
                    open.push(id);
                }
            }
        }
        return reached;
    }

    /** The different proceedings that one follows; {@link #UNKNOWN} among them where one of them is not in the file. */
    private Set<String> follows(String id) {
        Set<String> all = new LinkedHashSet<>();
        Proceeding proceeding = scope.find(Ref.<Proceeding>to(id), Proceeding.class);
        if (proceeding == null) {
            all.add(UNKNOWN);
        } else {
            proceeding.follows().forEach(each -> {
                String followed = scope.local(each);
                all.add(followed == null ? UNKNOWN : followed);
            });
        }
        return all;
    }

    /** The proceedings of a decision and of the decisions that it reviews; null if they are not all known. */
    @Nullable
    Set<String> of(Decision decision) {
        Set<String> ids = new LinkedHashSet<>();
        Set<String> reviewed = new LinkedHashSet<>();
        Decision at = decision;
        while (at != null && reviewed.add(at.id())) {
            String id = scope.local(at.proceeding());
            if (id == null || reviewed.size() > LONGEST) {
                return null;
            }
            ids.add(id);
            Decision next = scope.find(at.reviews(), Decision.class);
            if (next == null && at.reviews() != null) {
                return null;
            }
            at = next;
        }
        return ids;
    }

    /**
     * Tells whether a proceeding, or one that it follows, surely has no power to restrain a party's liberty.
     *
     * @param party the party
     * @param proceedings the proceeding and those that it follows
     * @param context knows which roles could not be read
     */
    boolean surelyFree(@Nullable Ref<? extends Party> party, Set<String> proceedings, CaseContext context) {
        return scope.work(proceedings.size())
                && proceedings.stream()
                        .allMatch(id -> restrainable(id, context).isEmpty()
                                || restrainable(id, context).has(party).isNo());
    }

    /** Whether someone is named whose liberty a proceeding can restrain. */
    boolean namesAccused(String proceeding, CaseContext context) {
        return !restrainable(proceeding, context).isEmpty();
    }

    private Parties restrainable(String proceeding, CaseContext context) {
        return restrained.computeIfAbsent(proceeding, id -> scope.index().among(collect(id, context)));
    }

    /** The defendants of a charge and of its counts. */
    Parties accused(Charge charge) {
        return accused.computeIfAbsent(charge.id(), id -> scope.index().among(defendants(charge)));
    }

    /**
     * Whether a party may be one who was harmed or who complains: a victim of the charge or of a count, or a party of
     * the proceeding with such a role.
     */
    boolean mayComplain(Ref<? extends Party> party, Charge charge, @Nullable Ref<Proceeding> proceeding) {
        Parties harmed = victims.computeIfAbsent(charge.id(), id -> {
            List<Ref<? extends Party>> all = new ArrayList<>(charge.victims());
            charge.counts().forEach(count -> all.addAll(count.victims()));
            return scope.index().among(all);
        });
        Proceeding found = scope.find(proceeding, Proceeding.class);
        return (!harmed.isEmpty() && !harmed.has(party).isNo())
                || (found != null
                        && !complaining(found).isEmpty()
                        && !complaining(found).has(party).isNo());
    }

    private Parties complaining(Proceeding proceeding) {
        return complaining.computeIfAbsent(
                proceeding.id(),
                id -> scope.index()
                        .among(proceeding.participants().stream()
                                .filter(each -> each.role() != null && isComplaining(each.role()))
                                .map(ProceduralParticipant::party)
                                .toList()));
    }

    private static boolean isComplaining(ProceduralRole role) {
        return HARMED.contains(Position.of(role)) || COMPLAINING.contains(role);
    }

    private List<@Nullable Ref<? extends Party>> collect(String id, CaseContext context) {
        List<@Nullable Ref<? extends Party>> all = new ArrayList<>();
        Proceeding proceeding = scope.find(Ref.<Proceeding>to(id), Proceeding.class);
        if (proceeding != null) {
            for (ProceduralParticipant participant : proceeding.participants()) {
                ProceduralRole role = participant.role();
                boolean custodial = role == null
                        ? context.isDamaged(participant, "role")
                        : CUSTODIAL.contains(Position.of(role)) || EITHER.contains(role);
                if (custodial) {
                    all.add(participant.party());
                }
            }
        }
        for (Charge charge : charges.getOrDefault(id, List.of())) {
            all.addAll(defendants(charge));
        }
        for (Decision decision : decisions.getOrDefault(id, List.of())) {
            for (Sentence sentence : decision.sentences()) {
                all.addAll(sentence.of());
            }
        }
        return all;
    }

    /** The defendants of a charge and of its counts. */
    static List<Ref<? extends Party>> defendants(Charge charge) {
        List<Ref<? extends Party>> all = new ArrayList<>(charge.defendants());
        charge.counts().forEach(count -> all.addAll(count.defendants()));
        return all;
    }
}
