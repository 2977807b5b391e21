package io.github.manumit.validation;

import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.Naming;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Standing;
import io.github.manumit.incident.Participant;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Recognition;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.source.Contribution;
import io.github.manumit.source.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides who must not be identified in a public file, and why. A party may be named if a role opens its name and
 * nothing protects it; a party without such a role is treated as a victim. What each role, component and kind of
 * relation says is data: see {@link Naming} and {@code disclosure.csv}.
 *
 * <p>Protection spreads from a group to its members and parts, and between entries that are or may be the same party;
 * a name is opened for the members of a group and for entries that surely are the same party. A claim can protect a
 * party but not open its name. Whoever is a relative of a party that a role protects is protected too, whatever else
 * the relative did; relatives of someone whose role is unknown are not, or nobody's family could be mentioned.
 */
final class Roles {

    private final CaseScope scope;
    private final Map<String, Protection> closed = new LinkedHashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Map<String, List<String>> down = new HashMap<>();
    private final Map<String, List<String>> same = new HashMap<>();

    /** Links that can protect but not open: possibly the same party, and what only claims say. */
    private final Map<String, List<String>> perhaps = new HashMap<>();

    private final Map<String, Map<String, RelationKind>> kin = new HashMap<>();

    /**
     * Creates the decisions.
     *
     * @param further parties that are protected for another reason than a role
     */
    Roles(CaseScope scope, Map<String, Protection> further) {
        this.scope = scope;
        scope.index().mentions().forEach(this::mention);
        scope.caseFile().relations().forEach(this::relation);
        scope.caseFile().persons().forEach(each -> recognised(each.id(), recognitions(each)));
        scope.caseFile().groups().forEach(each -> recognised(each.id(), recognitions(each)));
        further.forEach(closed::putIfAbsent);
        spread(closed);
        spreadToRelatives();
        open();
    }

    /** Whether a party is one that a public file may name. */
    boolean mayBeNamed(@Nullable Ref<? extends Party> ref) {
        Party party = scope.find(ref, Party.class);
        return party != null && protection(party) == null;
    }

    /** Why a public file must not identify a party; null if it may, and for organizations. */
    @Nullable
    Protection protection(Party party) {
        String id = party.id();
        if (id == null || party instanceof Organization) {
            return null;
        }
        Protection protection = closed.get(id);
        return protection != null ? protection : open.contains(id) ? null : Protection.UNKNOWN;
    }

    private void mention(CaseIndex.Mention mention) {
        String id = scope.local(mention.ref());
        String mark = DisclosureTable.mark(mention.holder().getClass(), mention.property());
        if (id == null || mark == null) {
            return;
        }
        switch (mark) {
            case "open" -> open(id, mention);
            case "protected" -> close(id, Protection.by(mention.property()));
            case "role" -> role(id, mention);
            case "towards" -> {
                Word role = role(mention.holder());
                if (role != null && Naming.towards(role) == Naming.PROTECTED && !isExcluded(mention.holder())) {
                    close(id, Protection.by(mention.property()));
                }
            }
            case "on-behalf-of" -> {
                Word role = role(mention.holder());
                if (role != null && Naming.onBehalfOf(role) == Naming.PROTECTED) {
                    close(id, Protection.by(mention.property()));
                }
            }
            case "member", "part" ->
                link(mention.claimed() ? perhaps : down, mention.entity().id(), id);
            case "whole" ->
                link(mention.claimed() ? perhaps : down, id, mention.entity().id());
            default -> {
                // nothing follows
            }
        }
    }

    private void role(String id, CaseIndex.Mention mention) {
        Object holder = mention.holder();
        boolean internal =
                mention.entity() instanceof Source source && DisclosureTable.isMarked(source.kind(), "internal");
        if (holder instanceof Contribution && internal) {
            return;
        }
        String mode = holder instanceof Participant each ? DisclosureTable.mark(each.mode()) : null;
        if ("protected".equals(mode)) {
            close(id, Protection.by(((Participant) holder).mode()));
        }
        if (mode != null) {
            return;
        }
        Word role = role(holder);
        Naming naming = role == null ? Naming.PROTECTED : Naming.of(role);
        if (naming == Naming.PROTECTED) {
            close(id, Protection.by(role));
        } else if (naming == Naming.OPEN) {
            open(id, mention);
        }
    }

    private static @Nullable Word role(Object holder) {
        if (holder instanceof Participant each) {
            return each.role();
        } else if (holder instanceof ProceduralParticipant each) {
            return each.role();
        }
        return holder instanceof Contribution each ? each.role() : null;
    }

    private static boolean isExcluded(Object holder) {
        return holder instanceof Participant each && DisclosureTable.isMarked(each.mode(), "none");
    }

    private void close(String id, Protection protection) {
        closed.merge(id, protection, (before, now) -> now.rank() < before.rank() ? now : before);
    }

    private void open(String id, CaseIndex.Mention mention) {
        Standing own =
                mention.holder() instanceof Element element ? element.meta().standing() : null;
        if (!mention.claimed()
                && !isVoid(own)
                && !isVoid(mention.entity().meta().standing())) {
            open.add(id);
        }
    }

    private static boolean isVoid(@Nullable Standing standing) {
        return DisclosureTable.isMarked(standing, "void");
    }

    private void relation(Relation relation) {
        if (!isVoid(relation.meta().standing())) {
            relation(relation.kind(), relation.from(), relation.to(), true);
        }
        for (Claim<Relation> claim : relation.meta().claims()) {
            Relation says = claim.says();
            if (says != null && !isVoid(claim.standing())) {
                relation(
                        says.kind() == null ? relation.kind() : says.kind(),
                        says.from() == null ? relation.from() : says.from(),
                        says.to() == null ? relation.to() : says.to(),
                        false);
            }
        }
    }

    private void relation(
            @Nullable RelationKind kind,
            @Nullable Ref<? extends Party> first,
            @Nullable Ref<? extends Party> second,
            boolean sure) {
        String from = scope.local(first);
        String to = scope.local(second);
        String mark = mark(kind);
        if (kind == null || from == null || to == null || mark == null) {
            return;
        }
        switch (mark) {
            case "from" -> close(from, Protection.by(kind));
            case "to" -> close(to, Protection.by(kind));
            case "both" -> {
                close(from, Protection.by(kind));
                close(to, Protection.by(kind));
            }
            case "kin" -> {
                RelationKind word = kind.isKnown() ? kind : RelationKind.RELATIVE;
                kin.computeIfAbsent(from, key -> new LinkedHashMap<>()).putIfAbsent(to, word);
                kin.computeIfAbsent(to, key -> new LinkedHashMap<>()).putIfAbsent(from, word);
            }
            case "same", "possibly-same" -> {
                Map<String, List<String>> links = sure && mark.equals("same") ? same : perhaps;
                link(links, from, to);
                link(links, to, from);
            }
            default -> throw new IllegalStateException(mark);
        }
    }

    /** A word that is neither of the vocabulary nor local is a mistake, such as "mother": it may mean a relative. */
    private static @Nullable String mark(@Nullable RelationKind kind) {
        boolean mistaken = kind != null
                && !kind.isKnown()
                && !kind.isLocal()
                && kind.scheme().isEmpty();
        return mistaken ? "kin" : DisclosureTable.mark(kind);
    }

    private static void link(Map<String, List<String>> links, String from, String to) {
        links.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
    }

    /** The recognitions of a person, including those that are only claimed. */
    private static List<Recognition> recognitions(Person person) {
        List<Recognition> all = new ArrayList<>(person.recognitions());
        for (Claim<Person> claim : person.meta().claims()) {
            if (claim.says() != null) {
                all.addAll(claim.says().recognitions());
            }
        }
        return all;
    }

    private static List<Recognition> recognitions(PersonGroup group) {
        List<Recognition> all = new ArrayList<>(group.recognitions());
        for (Claim<PersonGroup> claim : group.meta().claims()) {
            if (claim.says() != null) {
                all.addAll(claim.says().recognitions());
            }
        }
        return all;
    }

    /** Whoever asked for a victim's status is protected, also where it was refused. */
    private void recognised(String id, List<Recognition> recognitions) {
        if (!recognitions.isEmpty()) {
            close(id, Protection.by("recognitions"));
        }
    }

    private void spread(Map<String, Protection> from) {
        Deque<String> next = new ArrayDeque<>(from.keySet());
        while (!next.isEmpty()) {
            String id = next.pop();
            Protection protection = closed.get(id);
            for (Map<String, List<String>> links : List.of(down, same, perhaps)) {
                for (String other : links.getOrDefault(id, List.of())) {
                    Protection before = closed.get(other);
                    if (protection != null && (before == null || protection.rank() < before.rank())) {
                        closed.put(other, protection);
                        next.add(other);
                    }
                }
            }
        }
    }

    private void spreadToRelatives() {
        Map<String, Protection> relatives = new LinkedHashMap<>();
        closed.forEach((id, protection) -> {
            if (protection.extendsToRelatives()) {
                kin.getOrDefault(id, Map.of())
                        .forEach((relative, kind) ->
                                relatives.putIfAbsent(relative, new Protection(Protection.Reason.RELATIVE, kind)));
            }
        });
        relatives.keySet().removeAll(closed.keySet());
        closed.putAll(relatives);
        spread(relatives);
    }

    private void open() {
        Deque<String> next = new ArrayDeque<>(open);
        while (!next.isEmpty()) {
            String id = next.pop();
            for (Map<String, List<String>> links : List.of(down, same)) {
                for (String other : links.getOrDefault(id, List.of())) {
                    if (open.add(other)) {
                        next.add(other);
                    }
                }
            }
        }
        for (PersonGroup group : scope.caseFile().groups()) {
            Collection<String> members = scope.locals(group.members());
            boolean free = members.stream().allMatch(each -> open.contains(each) && !closed.containsKey(each));
            if (!members.isEmpty() && free) {
                open.add(group.id());
            }
        }
    }
}
