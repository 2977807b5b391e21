package io.github.manumit.validation;

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

    private static final Set<ProceduralRole> CUSTODIAL = Set.of(
            ProceduralRole.PERSON_UNDER_CHECK,
            ProceduralRole.SUSPECT,
            ProceduralRole.ACCUSED,
            ProceduralRole.DEFENDANT,
            ProceduralRole.CONVICTED_PERSON,
            ProceduralRole.ACQUITTED_PERSON,
            ProceduralRole.RESPONDENT,
            ProceduralRole.WANTED_PERSON,
            ProceduralRole.PERSON_SOUGHT,
            ProceduralRole.UNINDICTED_CO_CONSPIRATOR,
            ProceduralRole.PERSON_WITH_DISCONTINUED_CASE,
            ProceduralRole.COOPERATING_DEFENDANT,
            ProceduralRole.APPELLANT);

    private final CaseScope scope;
    private final Map<String, Membership.Circle> restrained = new HashMap<>();
    private final Map<String, Membership.Circle> accused = new HashMap<>();
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
            Proceeding proceeding = scope.find(Ref.<Proceeding>to(open.pop()), Proceeding.class);
            if (proceeding == null || reached.size() > LONGEST) {
                return null;
            }
            for (Ref<Proceeding> followed : proceeding.follows()) {
                String id = scope.local(followed);
                if (id == null) {
                    return null;
                }
                if (reached.add(id)) {
                    open.push(id);
                }
            }
        }
        return reached;
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
        return proceedings.stream().allMatch(id -> restrainable(id, context).surelyLacks(party));
    }

    private Membership.Circle restrainable(String proceeding, CaseContext context) {
        return restrained.computeIfAbsent(proceeding, id -> {
            Membership.Circle circle = scope.membership().circle();
            collect(id, circle, context);
            return circle;
        });
    }

    /** The defendants of a charge and of its counts. */
    Membership.Circle circle(Charge charge) {
        return accused.computeIfAbsent(charge.id(), id -> scope.membership().circle(defendants(charge)));
    }

    private void collect(String id, Membership.Circle circle, CaseContext context) {
        Proceeding proceeding = scope.find(Ref.<Proceeding>to(id), Proceeding.class);
        if (proceeding != null) {
            for (ProceduralParticipant participant : proceeding.participants()) {
                ProceduralRole role = participant.role();
                boolean custodial = role == null
                        ? context.isDamaged(participant, "role")
                        : CUSTODIAL.contains(role) || !role.isKnown();
                if (custodial) {
                    circle.add(participant.party());
                }
            }
        }
        for (Charge charge : charges.getOrDefault(id, List.of())) {
            circle.add(defendants(charge));
        }
        for (Decision decision : decisions.getOrDefault(id, List.of())) {
            for (Sentence sentence : decision.sentences()) {
                circle.add(sentence.of());
            }
        }
    }

    /** The defendants of a charge and of its counts. */
    static List<Ref<? extends Party>> defendants(Charge charge) {
        List<Ref<? extends Party>> all = new ArrayList<>(charge.defendants());
        charge.counts().forEach(count -> all.addAll(count.defendants()));
        return all;
    }
}
