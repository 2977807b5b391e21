package io.github.manumit.casefile;

import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.internal.Describe;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.value.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of parties, such as the defendants of a charge, that can tell whether a party is one of them: itself, under
 * another entry, or as a member of a group. Made by {@link CaseIndex#among}; it never changes.
 */
public final class Parties {

    /** With more groups than this, nobody is surely outside. */
    private static final int MOST_GROUPS = 100;

    /** A group with more members than this is not judged by its members. */
    private static final int MOST_MEMBERS = 100;

    private final CaseIndex index;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> wideIds = new HashSet<>();
    private final List<Members> groups = new ArrayList<>();
    private boolean open;

    Parties(CaseIndex index, Collection<? extends @Nullable Ref<? extends Party>> parties) {
        this.index = index;
        parties.forEach(this::add);
    }

    private void add(@Nullable Ref<? extends Party> ref) {
        Party party = index.find(ref, Party.class).orElse(null);
        String id = party == null ? null : party.id();
        if (id == null) {
            // a party in another file may be the same party with another id
            open |= ref != null;
        } else if (ids.add(index.leader(id))) {
            wideIds.add(index.wideLeader(id));
            Members group = index.groups().of(id);
            if (group != null) {
                open |= !group.areAll().isYes() || groups.size() >= MOST_GROUPS;
                if (groups.size() < MOST_GROUPS) {
                    groups.add(group);
                }
            }
        }
    }

    /**
     * Tells whether the set has nobody in it.
     *
     * @return true if no party was named
     */
    public boolean isEmpty() {
        return ids.isEmpty() && !open;
    }

    /**
     * Answers whether a party is in the set.
     *
     * @param ref a reference to the party
     * @return yes if the party, another entry of it, or a group with it is named; for a group also if all its members
     *     are in the set; no if neither it nor any entry that is possibly the same is named and all groups are fully
     *     known; otherwise cannot say, also for a party that is not in this file
     */
    public Answer has(@Nullable Ref<? extends Party> ref) {
        Party party = index.find(ref, Party.class).orElse(null);
        String id = party == null ? null : party.id();
        if (id == null) {
            return Answer.CANNOT_SAY;
        }
        Answer itself = has(id);
        Members group = itself == Answer.NO ? index.groups().of(id) : null;
        return !(party instanceof PersonGroup) || group == null || ids.isEmpty() ? itself : ofMembers(group);
    }

    private Answer has(String id) {
        String leader = index.leader(id);
        String wide = index.wideLeader(id);
        if (ids.contains(leader) || groups.stream().anyMatch(group -> group.ids.contains(leader))) {
            return Answer.YES;
        }
        boolean possible =
                open || wideIds.contains(wide) || groups.stream().anyMatch(group -> group.wideIds.contains(wide));
        return possible ? Answer.CANNOT_SAY : Answer.NO;
    }

    /** A group whose members are all known is in the set if each of them is, and outside if none of them is. */
    private Answer ofMembers(Members group) {
        List<Person> members = group.persons();
        if (!group.areAll().isYes() || members.isEmpty() || members.size() > MOST_MEMBERS) {
            return Answer.CANNOT_SAY;
        }
        Answer first = has(members.get(0).id());
        return members.stream().allMatch(each -> has(each.id()) == first) ? first : Answer.CANNOT_SAY;
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Parties");
    }
}
