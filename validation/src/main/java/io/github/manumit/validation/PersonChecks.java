package io.github.manumit.validation;

import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Act;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.Participant;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.Person;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.proceeding.ProceduralParticipant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what several entries of one person say together. */
final class PersonChecks {

    private static final String ITSELF = "participant.refers-to-itself";
    private static final Set<RelationKind> JOINING = Set.of(RelationKind.SAME_AS, RelationKind.POSSIBLY_SAME_AS);

    private PersonChecks() {}

    static void register(CaseRules.Registry registry) {
        registry.add(Person.class, (person, context) -> {
            for (int index : context.scope().wrongAges(person)) {
                context.report(
                        "age.birth-contradiction", context.at("ages", index).property("age"));
            }
        });
        registry.add(Relation.class, (relation, context) -> {
            boolean joins = relation.kind() != null && JOINING.contains(relation.kind());
            if (!joins && isOtherEntry(relation.from(), relation.to(), context)) {
                context.report("relation.to-self", context.at("to"));
            }
        });
        registry.add(Participant.class, (participant, context) -> {
            towards(participant.party(), participant.towards(), "towards", context);
            if (isOtherEntry(participant.party(), participant.onBehalfOf(), context)) {
                context.report(ITSELF, context.at("onBehalfOf"));
            }
        });
        registry.add(
                ProceduralParticipant.class,
                (participant, context) -> towards(participant.party(), participant.actsFor(), "actsFor", context));
        registry.add(Act.class, (act, context) -> onItself(act.by(), act.of(), "of", context));
        registry.add(Means.class, (means, context) -> onItself(means.by(), means.to(), "to", context));
    }

    /** Whether two references lead to different entries of one party; equal references are left to other rules. */
    private static boolean isOtherEntry(@Nullable Ref<?> one, @Nullable Ref<?> other, CaseContext context) {
        String first = context.scope().local(one);
        String second = context.scope().local(other);
        return first != null
                && second != null
                && !first.equals(second)
                && context.scope()
                        .index()
                        .sameId(first)
                        .equals(context.scope().index().sameId(second));
    }

    private static void towards(
            @Nullable Ref<?> party, List<? extends Ref<?>> others, String property, CaseContext context) {
        for (int i = 0; i < others.size(); i++) {
            if (isOtherEntry(party, others.get(i), context)) {
                context.report(ITSELF, context.at(property, i));
            }
        }
    }

    private static void onItself(
            List<? extends Ref<?>> by, List<? extends Ref<?>> to, String property, CaseContext context) {
        CaseScope scope = context.scope();
        Set<String> actors = by.isEmpty() || to.isEmpty() ? Set.of() : scope.locals(by);
        Set<String> joined = new HashSet<>();
        actors.forEach(id -> joined.add(scope.index().sameId(id)));
        for (int i = 0; !joined.isEmpty() && i < to.size(); i++) {
            String id = scope.local(to.get(i));
            if (id != null
                    && !actors.contains(id)
                    && joined.contains(scope.index().sameId(id))) {
                context.report("act.on-itself", context.at(property, i));
            }
        }
    }

    /**
     * Finds the ages that contradict another entry's date of birth or an age before them, without those that already
     * contradict the date of birth of their own entry.
     *
     * @param entries the entries of one person
     * @return the places of the ages, by the id of the entry
     */
    static Map<String, List<Integer>> wrongAges(List<Party> entries) {
        AgeEvidence all = new AgeEvidence();
        entries.forEach(each -> {
            if (each instanceof Person person) {
                all.born(person.traits());
            }
        });
        Map<String, List<Integer>> wrong = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Party entry : entries) {
            if (entry instanceof Person person && seen.add(person.id())) {
                AgeEvidence own = new AgeEvidence();
                own.born(person.traits());
                List<AgeStatement> ages = person.traits().ages();
                for (int i = 0; i < ages.size(); i++) {
                    boolean known = own.contradictsBirth(ages.get(i));
                    if (!known && (all.contradictsBirth(ages.get(i)) || all.contradictsAges(ages.get(i)))) {
                        wrong.computeIfAbsent(person.id(), key -> new ArrayList<>())
                                .add(i);
                    }
                }
            }
        }
        return wrong;
    }
}
