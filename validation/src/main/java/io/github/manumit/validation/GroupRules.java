package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Ref;
import io.github.manumit.party.Applies;
import io.github.manumit.party.GroupTrait;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.party.Sex;
import io.github.manumit.party.Traits;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.shape.Shape;
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
                Rule.error("group.part-larger-than-whole").inFile(PersonGroup.class, GroupRules::parts),
                Rule.warning("group.traits-exceed-count")
                        .reads(PersonGroup.class, "traits.count.unit", "traits.count.of")
                        .on(PersonGroup.class, GroupRules::sexes),
                Rule.warning("trait.count-missing")
                        .ofComplete()
                        .reads(GroupTrait.class, "count", "subset", "absent")
                        .on(GroupTrait.class, (trait, context) -> {
                            boolean counted =
                                    Applies.COUNT.equals(trait.applies()) || Applies.SHARE.equals(trait.applies());
                            boolean missing = trait.count() == null
                                    && trait.subset() == null
                                    && !trait.meta().absent().containsKey("count");
                            if (counted && missing) {
                                context.report(context.at("count"));
                            }
                        }),
                Rule.warning("trait.count-contradicts-applies")
                        .reads(PersonGroup.class, "count", "traits.count")
                        .on(PersonGroup.class, GroupRules::applies),
                Rule.warning("trait.says-nothing")
                        .ofComplete()
                        .reads(GroupTrait.class, "*")
                        .on(GroupTrait.class, (trait, context) -> {
                            boolean silent = trait.subset() == null
                                    && trait.meta().detail() == null
                                    && trait.meta().extensions().isEmpty()
                                    && trait.meta().absent().isEmpty()
                                    && Shape.of(Traits.class).properties().values().stream()
                                            .noneMatch(each -> AbsenceRules.isSaid(each.get(trait.traits())));
                            if (silent) {
                                context.report(context.here());
                            }
                        }));
    }

    private static void count(PersonGroup group, CaseContext context) {
        Quantity count = group.count();
        BigDecimal most =
                count == null || !count.isOfPersons() ? null : count.extent().greatest();
        if (count == null || most == null || most.signum() < 0) {
            return; // a negative count has its own finding
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

    private static @Nullable BigDecimal most(PersonGroup group) {
        return group.count() == null || !group.count().isOfPersons()
                ? null
                : group.count().extent().greatest();
    }

    /** Members that are said to be female and male are not the same ones. */
    private static void sexes(PersonGroup group, CheckContext context) {
        BigDecimal most = most(group);
        if (most == null) {
            return;
        }
        BigDecimal female = BigDecimal.ZERO;
        BigDecimal male = BigDecimal.ZERO;
        for (GroupTrait trait : group.traits()) {
            Quantity count = trait.count();
            BigDecimal least = count == null || !count.isOfPersons()
                    ? null
                    : count.extent().least();
            if (least != null && Sex.FEMALE.equals(trait.traits().sex())) {
                female = female.max(least);
            } else if (least != null && Sex.MALE.equals(trait.traits().sex())) {
                male = male.max(least);
            }
        }
        if (female.signum() > 0 && male.signum() > 0 && female.add(male).compareTo(most) > 0) {
            context.report(context.at("count"));
        }
    }

    private static void applies(PersonGroup group, CheckContext context) {
        for (int i = 0; i < group.traits().size(); i++) {
            Applies applies = group.traits().get(i).applies();
            Quantity count = group.traits().get(i).count();
            if (applies == null || count == null || !count.isOfPersons()) {
                continue;
            }
            boolean contradicts = (applies.equals(Applies.NONE)
                            && count.extent().is(BigDecimal.ZERO).isNo())
                    || (applies.equals(Applies.ONE)
                            && count.extent().is(BigDecimal.ONE).isNo())
                    || (applies.equals(Applies.EACH) && !isWhole(count, group.count()));
            if (contradicts) {
                context.report(context.at("traits", i).property("count"));
            }
        }
    }

    private static boolean isWhole(Quantity part, @Nullable Quantity whole) {
        return whole != null && part.extent().equals(whole.extent());
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
