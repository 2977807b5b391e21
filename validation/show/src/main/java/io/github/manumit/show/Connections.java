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
import io.github.manumit.incident.ActKind;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.Participant;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.proceeding.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who takes part in a case, in which roles, and who does what to whom. Entries of the same party are one. */
final class Connections {

    /**
     * A role of a party in an incident, event or proceeding.
     *
     * @param role the role, and how sure it is
     * @param in what it takes part in
     * @param isOutcome whether it is what was decided on the party
     */
    record Part(String role, String in, boolean isOutcome) {}

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
     * @param words what it is or does, with how sure that is
     */
    record Link(String from, String to, Map<String, Set<String>> words) {

        /** Adds a word; the role of somebody who does what an act says, just as surely, adds nothing to it. */
        private void add(Word word, String text, String marks) {
            String act = ACTS.getOrDefault(word.word(), "");
            boolean isSaid = words.getOrDefault(act, Set.of()).stream()
                    .anyMatch(said -> marksOf(said).equals(marks));
            if (!isSaid) {
                words.computeIfAbsent(word.word(), key -> new LinkedHashSet<>()).add(text + marks);
            }
        }

        private static String marksOf(String said) {
            int mark = said.indexOf(" (");
            return mark < 0 ? "" : said.substring(mark);
        }

        /** What the first is or does to the second. */
        List<String> said() {
            return words.values().stream().flatMap(Set::stream).distinct().toList();
        }
    }

    /** Roles that say no more than an act does. */
    private static final Map<String, String> ACTS = Map.of(
            "recruiter", "recruitment",
            "transporter", "transportation",
            "transferor", "transfer",
            "harbourer", "harbouring",
            "receiver", "receipt",
            "seller", "sale",
            "buyer", "purchase",
            "exploiter", "exploitation");

    /** Relations in which the second party acts on the first, and what it does. */
    private static final Map<RelationKind, Word> TURNED = Map.of(
            RelationKind.RECRUITED_BY, ActKind.RECRUITMENT,
            RelationKind.SOLD_BY, ActKind.SALE,
            RelationKind.CONTROLLED_BY, RelationKind.CONTROLS);

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
                node.parts()
                        .add(new Part(
                                phrases.about(party, () -> phrases.of(role)) + marks,
                                timeline.entity(involvement.in()),
                                false));
            }
        }
        for (Decision decision : index.caseFile().decisions()) {
            if (isShown(decision)) {
                timeline.outcomes(decision, party)
                        .forEach(each -> node.parts().add(new Part(each, names.of((Identified) decision), true)));
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
        for (Act act : incident.acts()) {
            link(act.by(), act.of(), act.kind(), act);
        }
        incident.participants().forEach(this::participant);
        for (Means means : incident.means()) {
            link(means.by(), means.to(), means.kind(), means);
        }
    }

    private void event(Event event) {
        event.participants().forEach(this::participant);
    }

    private void participant(Participant participant) {
        if (participant.party() != null) {
            link(List.of(participant.party()), participant.towards(), participant.role(), participant);
        }
    }

    /** A relation; one that says what the second party does to the first is told from the other side. */
    private void relation(Relation relation) {
        if (relation.from() == null || relation.to() == null || relation.kind() == null) {
            return;
        }
        String marks = names.period(relation) + timeline.marks(relation);
        List<Ref<? extends Party>> from = List.of(relation.from());
        List<Ref<? extends Party>> to = List.of(relation.to());
        Word turned = TURNED.get(relation.kind());
        if (turned == null) {
            link(from, to, relation.kind(), (one, other) -> marks);
        } else {
            link(to, from, turned, (one, other) -> marks);
        }
    }

    private void link(
            List<? extends Ref<? extends Party>> from,
            List<? extends Ref<? extends Party>> to,
            @Nullable Word word,
            Element element) {
        if (word != null) {
            link(from, to, word, (one, other) -> names.doubts().between(element, one, other));
        }
    }

    private void link(
            List<? extends Ref<? extends Party>> from,
            List<? extends Ref<? extends Party>> to,
            Word word,
            BiFunction<Party, Party, String> marks) {
        for (Ref<? extends Party> ref : from) {
            for (Ref<? extends Party> towards : to) {
                Party one = index.find(ref, Party.class).orElse(null);
                Party other = index.find(towards, Party.class).orElse(null);
                Node first = one == null ? null : node(one);
                Node second = other == null ? null : node(other);
                if (one != null && other != null && first != null && second != null && !first.equals(second)) {
                    links.computeIfAbsent(
                                    List.of(first.id(), second.id()),
                                    key -> new Link(first.id(), second.id(), new LinkedHashMap<>()))
                            .add(word, phrases.of(word), marks.apply(one, other));
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
