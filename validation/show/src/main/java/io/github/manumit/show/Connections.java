package io.github.manumit.show;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.Involvement;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Act;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.Participant;
import io.github.manumit.party.Relation;
import io.github.manumit.proceeding.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who takes part in a case, in which roles, and who does what to whom. Entries of the same party are one. */
final class Connections {

    /**
     * A role of a party in an incident, event or proceeding.
     *
     * @param role the role, and how sure it is
     * @param in what it takes part in
     */
    record Part(String role, String in) {}

    /**
     * A party.
     *
     * @param id the id of its first entry
     * @param name its name
     * @param parts its roles
     */
    record Node(String id, String name, Set<Part> parts) {}

    /**
     * What one party is or does to another.
     *
     * @param from the id of the first
     * @param to the id of the second
     * @param words what it is or does
     */
    record Link(String from, String to, Set<String> words) {}

    private final CaseIndex index;
    private final Names names;
    private final Phrases phrases;
    private final TimelineWords timeline;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<List<String>, Link> links = new LinkedHashMap<>();

    Connections(CaseWords words) {
        this.index = words.names().index();
        this.names = words.names();
        this.phrases = words.phrases();
        this.timeline = words.timeline();
        CaseFile file = words.caseFile();
        List<Party> parties = new ArrayList<>();
        Stream.of(file.persons(), file.groups(), file.organizations())
                .flatMap(List::stream)
                .forEach(parties::add);
        for (Party party : parties) {
            parts(party);
        }
        file.incidents().stream().filter(this::isShown).forEach(this::incident);
        file.events().stream().filter(this::isShown).forEach(this::event);
        file.relations().stream().filter(this::isShown).forEach(this::relation);
        Set<String> linked = new LinkedHashSet<>();
        links.values().forEach(link -> {
            linked.add(link.from());
            linked.add(link.to());
        });
        nodes.values().removeIf(node -> node.parts().isEmpty() && !linked.contains(node.id()));
    }

    private boolean isShown(Entity<?> entity) {
        return !names.withheld().contains(entity);
    }

    private void parts(Party party) {
        Node node = node(party);
        if (node == null || !node.parts().isEmpty()) {
            return;
        }
        for (Involvement involvement : index.involvementsOf(party)) {
            Word role = involvement.role();
            if (role != null && isShown(involvement.in())) {
                String marks = involvement.element() instanceof Element element ? timeline.marks(element) : "";
                node.parts().add(new Part(phrases.of(role) + marks, timeline.entity(involvement.in())));
            }
        }
        for (Decision decision : index.caseFile().decisions()) {
            if (isShown(decision)) {
                timeline.outcomes(decision, party)
                        .forEach(each -> node.parts().add(new Part(each, names.of((Identified) decision))));
            }
        }
    }

    /** The node of a party; all its entries have that of the first in the file. */
    private @Nullable Node node(Party party) {
        return party.id() == null
                ? null
                : nodes.computeIfAbsent(
                        index.sameId(party.id()), id -> new Node(id, names.mention(party), new LinkedHashSet<>()));
    }

    private void incident(Incident incident) {
        incident.participants().forEach(this::participant);
        for (Act act : incident.acts()) {
            link(act.by(), act.of(), act.kind(), timeline.marks(act));
        }
        for (Means means : incident.means()) {
            link(means.by(), means.to(), means.kind(), timeline.marks(means));
        }
    }

    private void event(Event event) {
        event.participants().forEach(this::participant);
    }

    private void participant(Participant participant) {
        if (participant.party() != null) {
            link(List.of(participant.party()), participant.towards(), participant.role(), timeline.marks(participant));
        }
    }

    private void relation(Relation relation) {
        if (relation.from() != null && relation.to() != null) {
            link(
                    List.of(relation.from()),
                    List.of(relation.to()),
                    relation.kind(),
                    names.period(relation) + timeline.marks(relation));
        }
    }

    private void link(
            List<? extends Ref<? extends Party>> from,
            List<? extends Ref<? extends Party>> to,
            @Nullable Word word,
            String marks) {
        if (word == null) {
            return;
        }
        for (Ref<? extends Party> one : from) {
            for (Ref<? extends Party> other : to) {
                Node first = index.find(one, Party.class).map(this::node).orElse(null);
                Node second = index.find(other, Party.class).map(this::node).orElse(null);
                if (first != null && second != null && !first.equals(second)) {
                    links.computeIfAbsent(
                                    List.of(first.id(), second.id()),
                                    key -> new Link(first.id(), second.id(), new LinkedHashSet<>()))
                            .words()
                            .add(phrases.of(word) + marks);
                }
            }
        }
    }

    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    List<Link> links() {
        return List.copyOf(links.values());
    }

    String name(String id) {
        Node node = nodes.get(id);
        return node == null ? id : node.name();
    }
}
