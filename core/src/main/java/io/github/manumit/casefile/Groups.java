package io.github.manumit.casefile;

import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.party.GroupTrait;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.value.Answer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows who is in which group. Everything is said with one id for all entries of a party. The groups inside a group are
 * followed until the work exceeds a multiple of the size of the file.
 */
final class Groups {

    private static final long LEAST_WORK = 10_000;
    private static final long WORK_PER_REFERENCE = 8;

    /** More parts than this are not added up. */
    private static final int MOST_PARTS = 50;

    private final CaseIndex index;
    private final Map<String, Set<String>> inside = new HashMap<>();
    private final Map<String, Set<String>> disjoint = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Map<String, Person> persons = new HashMap<>();
    private final Map<String, BigDecimal> atLeast = new HashMap<>();
    private final Map<String, BigDecimal> atMost = new HashMap<>();
    private final Map<String, BigDecimal> listed = new HashMap<>();
    private final Map<String, Members> members = new HashMap<>();
    private long work;

    Groups(CaseIndex index) {
        this.index = index;
        this.work = LEAST_WORK + WORK_PER_REFERENCE * index.mentions().size();
        List<PersonGroup> groups = index.caseFile().groups();
        index.caseFile().persons().forEach(each -> persons.putIfAbsent(index.leader(each.id()), each));
        groups.forEach(this::collect);
        groups.forEach(group -> members.computeIfAbsent(index.leader(group.id()), this::find));
    }

    private void collect(PersonGroup group) {
        String id = index.leader(group.id());
        count(id, group.count());
        for (Ref<? extends Party> member : group.members()) {
            String inner = leader(member);
            if (inner == null || index.find(member, Party.class).isEmpty()) {
                open.add(id); // listed, but not in this file
            } else {
                put(inside, id, inner);
            }
        }
        for (GroupTrait trait : group.traits()) {
            put(inside, id, leader(trait.subset()));
        }
        for (Ref<PersonGroup> whole : group.partOf()) {
            put(inside, leader(whole), id);
        }
        for (Ref<PersonGroup> other : group.disjointWith()) {
            put(disjoint, id, leader(other));
            put(disjoint, leader(other), id);
        }
    }

    private void count(String id, @Nullable Quantity count) {
        Bound<BigDecimal> low = count == null ? null : count.extent().low();
        Bound<BigDecimal> high = count == null ? null : count.extent().high();
        BigDecimal least = low == null ? null : low.value();
        BigDecimal most = high == null ? null : high.value();
        if (count == null || !count.isOfPersons()) {
            return;
        }
        if (low != null && least != null) {
            BigDecimal whole = low.inclusive()
                    ? least
                    : least.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
            atLeast.merge(id, whole, BigDecimal::max);
        }
        if (high != null && most != null) {
            BigDecimal whole = high.inclusive()
                    ? most
                    : most.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
            atMost.merge(id, whole, BigDecimal::min);
        }
    }

    private static void put(Map<String, Set<String>> map, @Nullable String key, @Nullable String value) {
        if (key != null && value != null) {
            map.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(value);
        }
    }

    private @Nullable String leader(@Nullable Ref<?> ref) {
        return ref == null || !index.isLocal(ref) ? null : index.leader(ref.localId());
    }

    /** What is in a group; null for what is no group. */
    @Nullable
    Members of(String id) {
        return members.get(index.leader(id));
    }

    private Members find(String group) {
        Set<String> ids = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(group));
        boolean complete = true;
        boolean cut = false;
        while (!next.isEmpty()) {
            String at = next.remove();
            if (work <= 0 && !at.equals(group)) {
                cut = true;
                continue;
            }
            complete &= !open.contains(at);
            for (String inner : inside.getOrDefault(at, Set.of())) {
                if (ids.add(inner) && inside.containsKey(inner) && !inner.equals(group)) {
                    next.add(inner);
                }
                work -= at.equals(group) ? 0 : 1;
            }
        }
        List<Person> found = new ArrayList<>();
        Set<String> wide = new HashSet<>();
        Set<String> different = new HashSet<>();
        for (String id : ids) {
            wide.add(index.wideLeader(id));
            Person person = persons.get(id);
            if (person != null) {
                found.add(person);
                different.add(index.wideLeader(id));
            }
        }
        BigDecimal listed = BigDecimal.valueOf(different.size());
        return new Members(ids, wide, found, listed.max(ofParts(group)), areAll(group, listed, complete && !cut), !cut);
    }

    /** The sum of parts of which each is declared disjoint with each other one. */
    private BigDecimal ofParts(String group) {
        List<String> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (String part : inside.getOrDefault(group, Set.of())) {
            Set<String> others = disjoint.getOrDefault(part, Set.of());
            if (parts.size() < MOST_PARTS && !others.isEmpty() && others.containsAll(parts)) {
                parts.add(part);
                sum = sum.add(atLeast.getOrDefault(part, BigDecimal.ZERO).max(listed(part)));
            }
        }
        return sum;
    }

    /** How many different persons a group lists itself. */
    private BigDecimal listed(String group) {
        return listed.computeIfAbsent(
                group,
                key -> BigDecimal.valueOf(inside.getOrDefault(key, Set.of()).stream()
                        .filter(persons::containsKey)
                        .map(index::wideLeader)
                        .distinct()
                        .count()));
    }

    private Answer areAll(String group, BigDecimal listed, boolean complete) {
        BigDecimal least = atLeast.get(group);
        BigDecimal most = atMost.get(group);
        boolean all = complete && most != null && most.compareTo(listed) <= 0;
        boolean others = complete && least != null && least.compareTo(listed) > 0;
        return all && others ? Answer.CANNOT_SAY : Answer.of(all, others);
    }

    /** Whether two groups surely have something in common: a member, or one contains the other. */
    boolean overlap(String one, String other) {
        String first = index.leader(one);
        String second = index.leader(other);
        Members some = members.get(first);
        Members others = members.get(second);
        if (some == null || others == null) {
            return false;
        }
        if (first.equals(second) || some.ids.contains(second) || others.ids.contains(first)) {
            return true;
        }
        boolean fewer = some.ids.size() < others.ids.size();
        Set<String> more = fewer ? others.ids : some.ids;
        return (fewer ? some : others).ids.stream().anyMatch(more::contains);
    }
}
