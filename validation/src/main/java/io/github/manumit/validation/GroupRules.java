package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Ref;
import io.github.manumit.party.GroupTrait;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.quantity.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the numbers of members of groups. */
final class GroupRules {

    private GroupRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("group.count-contradicts-members")
                        .reads(CaseFile.class, "groups[]", "organizations[]", "relations[]")
                        .readsAll(Relation.class, "kind", "from", "to")
                        .inFile(PersonGroup.class, GroupRules::count),
                Rule.error("group.disjoint-overlap").inFile(PersonGroup.class, GroupRules::disjoint),
                Rule.error("group.member-itself").inFile(CaseFile.class, CaseContext::reportCycles),
                Rule.error("group.part-larger-than-whole").inFile(PersonGroup.class, GroupRules::parts));
    }

    private static void count(PersonGroup group, CaseContext context) {
        Quantity count = group.count();
        BigDecimal most =
                count == null || !count.isOfPersons() ? null : count.extent().greatest();
        if (count == null || most == null) {
            return;
        }
        // A group counts persons; "one man and his company" is a count of one.
        BigDecimal least = context.scope().index().membersOf(group).least();
        int order = least.compareTo(most);
        if (order > 0 || (order == 0 && Amounts.isOpenAbove(count.extent()))) {
            context.report(context.at("count"), least.longValue());
        }
    }

    private static void parts(PersonGroup group, CaseContext context) {
        CaseScope scope = context.scope();
        for (int i = 0; i < group.partOf().size(); i++) {
            PersonGroup whole = scope.find(group.partOf().get(i), PersonGroup.class);
            if (whole != null && isLarger(group.count(), whole.count())) {
                context.report(context.at("partOf", i));
            }
        }
        for (int i = 0; i < group.members().size(); i++) {
            PersonGroup part = scope.find(group.members().get(i), PersonGroup.class);
            if (part != null && isLarger(part.count(), group.count())) {
                context.report(context.at("members", i));
            }
        }
        for (int i = 0; i < group.traits().size(); i++) {
            GroupTrait trait = group.traits().get(i);
            PersonGroup subset = scope.find(trait.subset(), PersonGroup.class);
            if (isLarger(trait.count(), group.count())) {
                context.report(context.at("traits", i).property("count"));
            }
            if (subset != null && isLarger(subset.count(), group.count())) {
                context.report(context.at("traits", i).property("subset"));
            }
        }
    }

    private static boolean isLarger(@Nullable Quantity part, @Nullable Quantity whole) {
        return part != null
                && whole != null
                && Amounts.isLike(part, whole)
                && Amounts.surelyMore(part.extent(), whole.extent());
    }

    private static void disjoint(PersonGroup group, CaseContext context) {
        CaseScope scope = context.scope();
        List<Ref<PersonGroup>> others = group.disjointWith();
        Map<String, Boolean> overlaps = new HashMap<>();
        for (int i = 0; i < others.size(); i++) {
            PersonGroup other = scope.find(others.get(i), PersonGroup.class);
            if (other != null && overlaps.computeIfAbsent(other.id(), id -> overlap(group, other, scope))) {
                context.report(context.at("disjointWith", i));
            }
        }
    }

    private static boolean overlap(PersonGroup group, PersonGroup other, CaseScope scope) {
        return scope.work(Math.min(size(group, scope), size(other, scope)))
                && scope.index().surelyOverlap(group, other);
    }

    private static int size(PersonGroup group, CaseScope scope) {
        int persons = scope.index().membersOf(group).persons().size();
        return Math.max(persons, group.members().size()) + 1;
    }
}
