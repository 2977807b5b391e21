package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Standing;
import io.github.manumit.party.Death;
import io.github.manumit.party.Person;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationBasis;
import io.github.manumit.party.RelationKind;
import io.github.manumit.time.PartialDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks relations of kin against each other and against the lives of the two persons. */
final class RelationRules {

    private static final Set<RelationKind> ELDER =
            Set.of(RelationKind.PARENT, RelationKind.GRANDPARENT, RelationKind.ADOPTIVE_PARENT);

    private static final Set<RelationKind> YOUNGER = Set.of(RelationKind.CHILD, RelationKind.GRANDCHILD);

    private static final Set<RelationKind> SAME_GENERATION =
            Set.of(RelationKind.SIBLING, RelationKind.FULL_SIBLING, RelationKind.HALF_SIBLING, RelationKind.TWIN);

    /** Standings of what is simply stated, or stated more firmly. */
    private static final Set<Standing> FIRM =
            Set.of(Standing.STATED, Standing.CORROBORATED, Standing.CONFIRMED, Standing.ADMITTED, Standing.FOUND);

    /** Two persons, the first of whom is the elder one, or the first in the order of their ids. */
    private record Pair(String one, String other) {
        Pair turned() {
            String first = other;
            String second = one;
            return new Pair(first, second);
        }
    }

    private RelationRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("relation.both-ways")
                        .readsAll(Relation.class, "basis", "standing")
                        .inFile(CaseFile.class, RelationRules::bothWays),
                Rule.warning("relation.kin-contradicts")
                        .readsAll(Relation.class, "basis", "standing")
                        .inFile(CaseFile.class, RelationRules::kin),
                Rule.error("relation.child-older-than-parent")
                        .reads(Relation.class, "basis", "standing")
                        .reads(Person.class, "birth")
                        .inFile(Relation.class, RelationRules::births),
                Rule.warning("relation.born-after-death-of-parent")
                        .reads(Relation.class, "basis", "standing")
                        .reads(Person.class, "birth", "death")
                        .inFile(Relation.class, RelationRules::death));
    }

    /** Whether the relation is one of blood, as far as is stated, and nobody puts it in doubt. */
    private static boolean isOfBlood(Relation relation) {
        Standing standing = relation.meta().standing();
        return (relation.basis() == null || RelationBasis.BIOLOGICAL.equals(relation.basis()))
                && (standing == null || FIRM.contains(standing));
    }

    private static boolean isOf(Set<RelationKind> kinds, Relation relation) {
        return relation.kind() != null && kinds.contains(relation.kind());
    }

    private static @Nullable Pair pair(Relation relation, CaseScope scope) {
        String from = scope.local(relation.from());
        String to = scope.local(relation.to());
        if (from == null || to == null || !isOfBlood(relation)) {
            return null;
        }
        String one = scope.index().sameId(from);
        String other = scope.index().sameId(to);
        return one.equals(other) ? null : new Pair(one, other);
    }

    private static void bothWays(CaseFile file, CaseContext context) {
        Set<Pair> elder = new HashSet<>();
        for (int i = 0; i < file.relations().size(); i++) {
            Relation relation = file.relations().get(i);
            Pair pair = pair(relation, context.scope());
            if (pair == null || !(isOf(ELDER, relation) || isOf(YOUNGER, relation))) {
                continue;
            }
            Pair turned = pair.turned();
            Pair own = isOf(ELDER, relation) ? pair : turned;
            Pair reverse = isOf(ELDER, relation) ? turned : pair;
            if (elder.contains(reverse)) {
                context.report(context.at("relations", i).property("kind"));
            }
            elder.add(own);
        }
    }

    private static void kin(CaseFile file, CaseContext context) {
        Set<Pair> generations = new HashSet<>();
        Set<Pair> siblings = new HashSet<>();
        for (int i = 0; i < file.relations().size(); i++) {
            Relation relation = file.relations().get(i);
            Pair pair = pair(relation, context.scope());
            boolean same = isOf(SAME_GENERATION, relation);
            if (pair == null || !(same || isOf(ELDER, relation) || isOf(YOUNGER, relation))) {
                continue;
            }
            Pair sorted = pair.one().compareTo(pair.other()) < 0 ? pair : pair.turned();
            if ((same ? generations : siblings).contains(sorted)) {
                context.report(context.at("relations", i).property("kind"));
            }
            (same ? siblings : generations).add(sorted);
        }
    }

    private static void births(Relation relation, CaseContext context) {
        boolean elder = isOf(ELDER, relation);
        if (!isOfBlood(relation) || !(elder || isOf(YOUNGER, relation))) {
            return;
        }
        Person older = context.find(elder ? relation.from() : relation.to(), Person.class);
        Person younger = context.find(elder ? relation.to() : relation.from(), Person.class);
        if (older == null || younger == null) {
            return;
        }
        List<PartialDate> before = context.scope().births(older);
        List<PartialDate> after = context.scope().births(younger);
        boolean reversed = !before.isEmpty()
                && !after.isEmpty()
                && after.stream().allMatch(one -> before.stream().allMatch(other -> Times.surelyBefore(one, other)));
        if (reversed) {
            context.report(context.at("kind"));
        }
    }

    /** A father can have died some months before the birth. */
    private static void death(Relation relation, CaseContext context) {
        boolean parent = RelationKind.PARENT.equals(relation.kind());
        if (!isOfBlood(relation) || !(parent || RelationKind.CHILD.equals(relation.kind()))) {
            return;
        }
        Person dead = context.find(parent ? relation.from() : relation.to(), Person.class);
        Person child = context.find(parent ? relation.to() : relation.from(), Person.class);
        Death death = dead == null ? null : dead.traits().death();
        PartialDate died = death == null ? null : Times.date(death.time());
        List<PartialDate> births = child == null ? List.of() : context.scope().births(child);
        boolean late = died != null
                && !births.isEmpty()
                && births.stream().allMatch(birth -> Times.surelyBefore(died, birth) && isYearsLater(died, birth));
        if (late) {
            context.report(context.at("kind"));
        }
    }

    private static boolean isYearsLater(PartialDate first, PartialDate second) {
        Integer years = first.yearsUntil(second).low();
        return years != null && years >= 1;
    }
}
