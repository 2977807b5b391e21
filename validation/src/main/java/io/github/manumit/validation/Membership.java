package io.github.manumit.validation;

import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a party could be one of several others, which may include groups whose members are only partly known.
 */
final class Membership {

    private static final int MOST_GROUPS = 100;

    private final CaseScope scope;
    private final Map<String, Set<String>> members = new HashMap<>();

    Membership(CaseScope scope) {
        this.scope = scope;
    }

    /** The local ids of the members listed by a group. */
    Set<String> of(PersonGroup group) {
        return members.computeIfAbsent(group.id(), id -> scope.locals(group.members()));
    }

    /** A set of parties. */
    final class Circle {

        private final Set<String> ids = new HashSet<>();
        private final List<Set<String>> groups = new ArrayList<>();
        private boolean open;

        void add(Collection<? extends Ref<? extends Party>> parties) {
            parties.forEach(this::add);
        }

        void add(@Nullable Ref<? extends Party> party) {
            String id = scope.local(party);
            if (id == null) {
                // a party in another file may be the same party with another id
                open |= party != null;
            } else if (ids.add(id)) {
                PersonGroup group = scope.find(party, PersonGroup.class);
                if (group != null && isWholeKnown(group) && groups.size() < MOST_GROUPS) {
                    groups.add(of(group));
                } else if (group != null || scope.find(party, Party.class) == null) {
                    open = true;
                }
            }
        }

        boolean isEmpty() {
            return ids.isEmpty() && !open;
        }

        /** Whether a party is surely not in the set. A reference to a party outside of this file proves nothing. */
        boolean surelyLacks(@Nullable Ref<? extends Party> party) {
            Party found = scope.find(party, Party.class);
            if (found == null || open) {
                return false;
            }
            String id = found.id();
            if (id == null || ids.contains(id) || groups.stream().anyMatch(group -> group.contains(id))) {
                return false;
            }
            return !(found instanceof PersonGroup) || ids.isEmpty();
        }
    }

    Circle circle() {
        return new Circle();
    }

    Circle circle(Collection<? extends Ref<? extends Party>> parties) {
        Circle circle = new Circle();
        circle.add(parties);
        return circle;
    }

    /** Whether a group lists all its members and none of them is a group. */
    private boolean isWholeKnown(PersonGroup group) {
        Quantity count = group.count();
        BigDecimal most =
                count == null || !Amounts.isCount(count) ? null : count.extent().greatest();
        Set<String> listed = of(group);
        return most != null
                && most.compareTo(BigDecimal.valueOf(listed.size())) <= 0
                && group.members().stream().allMatch(member -> {
                    Party found = scope.find(member, Party.class);
                    return found != null && !(found instanceof PersonGroup);
                });
    }
}
