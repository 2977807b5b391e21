package io.github.manumit.validation;

import io.github.manumit.casefile.EntityKind;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Transaction;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.party.Organization;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.place.Jurisdiction;
import io.github.manumit.place.Place;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.source.Source;
import io.github.manumit.value.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks that nothing is directly or indirectly within, part of, after or caused by itself. */
final class Hierarchies {

    private static final String CYCLE = "hierarchy.cycle";

    private final CaseScope scope;
    private final Map<String, Graph> graphs = new LinkedHashMap<>();

    /** Which group is in which, whether a group says that it is a part or another says that it is a member. */
    private final Graph containment = new Graph(CYCLE);

    private Hierarchies(CaseScope scope) {
        this.scope = scope;
    }

    /** The references that are part of a cycle, by the code of the rule that they break. */
    static Map<String, List<Path>> cycles(CaseContext context) {
        Hierarchies hierarchies = new Hierarchies(context.scope());
        context.eachEntity(hierarchies::entity);
        Map<String, List<Path>> cycles = new HashMap<>();
        hierarchies
                .graphs
                .values()
                .forEach(graph -> graph.report(path -> cycles.computeIfAbsent(graph.code, key -> new ArrayList<>())
                        .add(path)));
        hierarchies.containment.reportMixed(
                path -> cycles.computeIfAbsent(CYCLE, key -> new ArrayList<>()).add(path));
        return cycles;
    }

    private void entity(Entity<?> entity, EntityKind kind, int index) {
        Path path = CaseContext.path(kind, index);
        String id = entity.id();
        for (int i = 0; i < entity.meta().claims().size(); i++) {
            Claim<?> claim = entity.meta().claims().get(i);
            String claimId = claim.id();
            if (claimId != null) {
                Path replaces = path.property("claims").element(i).property("replaces");
                edges("claim.replaces", CYCLE, claimId, claim.replaces(), replaces);
            }
        }
        if (entity instanceof Place each) {
            edge("place.within", CYCLE, id, each.within(), path.property("within"));
        } else if (entity instanceof Jurisdiction each) {
            JurisdictionCode code = each.code();
            JurisdictionCode within = each.within();
            if (code != null && within != null) {
                graph("jurisdiction.within", CYCLE).add(code.text(), within.text(), path.property("within"));
            }
        } else if (entity instanceof Organization each) {
            String same = scope.index().sameId(id);
            edge("organization.partOf", CYCLE, same, same(each.partOf()), path.property("partOf"));
        } else if (entity instanceof PersonGroup each) {
            String same = scope.index().sameId(id);
            List<Ref<?>> wholes = each.partOf().stream().<Ref<?>>map(this::same).toList();
            List<Ref<?>> members =
                    each.members().stream().<Ref<?>>map(this::same).toList();
            edges("group.partOf", CYCLE, same, wholes, path.property("partOf"));
            edges("group.members", "group.member-itself", same, members, path.property("members"));
            // the other way round, so that both say what is in what
            mixed(same, wholes, true, path.property("partOf"));
            mixed(same, members, false, path.property("members"));
        } else if (entity instanceof Source each) {
            for (int i = 0; i < each.within().size(); i++) {
                Path outer = path.property("within").element(i).property("source");
                edge(
                        "source.within",
                        "source.within-itself",
                        id,
                        each.within().get(i).source(),
                        outer);
            }
        } else if (entity instanceof Transaction each) {
            edge("transaction.partOf", CYCLE, id, each.partOf(), path.property("partOf"));
        } else if (entity instanceof Event each) {
            event(each, id, path);
        } else if (entity instanceof Proceeding each) {
            edges("proceeding.follows", CYCLE, id, each.follows(), path.property("follows"));
        } else if (entity instanceof Charge each) {
            edges("charge.replaces", CYCLE, id, each.replaces(), path.property("replaces"));
        } else if (entity instanceof Decision each) {
            edge("decision.reviews", "decision.reviews-itself", id, each.reviews(), path.property("reviews"));
        }
    }

    private void event(Event event, String id, Path path) {
        edge("event.partOf", CYCLE, id, event.partOf(), path.property("partOf"));
        for (int i = 0; i < event.causedBy().size(); i++) {
            Event cause = scope.find(event.causedBy().get(i), Event.class);
            if (cause != null) {
                edge(
                        "event.causedBy",
                        CYCLE,
                        id,
                        event.causedBy().get(i),
                        path.property("causedBy").element(i));
            }
        }
        String order = "event.order-cycle";
        edges(order, order, id, event.before(), path.property("before"));
        Ref<?> anchor = Anchors.isOrdered(event.time()) ? Anchors.of(event.time()) : null;
        String anchored = scope.find(anchor, Event.class) == null ? null : scope.local(anchor);
        if (anchored != null) {
            boolean later = Anchors.isAfter(event.time());
            Path from = path.property("time").property("relativeTo").property("from");
            graph(order, order).add(later ? anchored : id, later ? id : anchored, from);
        }
        for (int i = 0; i < event.after().size(); i++) {
            String earlier = scope.local(event.after().get(i));
            if (earlier != null) {
                graph(order, order).add(earlier, id, path.property("after").element(i));
            }
        }
    }

    private void edges(String relation, String code, String from, List<? extends Ref<?>> to, Path path) {
        for (int i = 0; i < to.size(); i++) {
            edge(relation, code, from, to.get(i), path.element(i));
        }
    }

    private void edge(String relation, String code, String from, @Nullable Ref<?> to, Path path) {
        String id = scope.local(to);
        if (id != null) {
            graph(relation, code).add(from, id, path);
        }
    }

    /** A reference to the entry that stands for all entries of the party. */
    private @Nullable Ref<?> same(@Nullable Ref<?> party) {
        String id = scope.local(party);
        return id == null ? party : Ref.to(scope.index().sameId(id));
    }

    private void mixed(String group, List<Ref<?>> others, boolean outer, Path path) {
        for (int i = 0; i < others.size(); i++) {
            String other = scope.local(others.get(i));
            if (other != null) {
                String inside = outer ? group : other;
                String around = outer ? other : group;
                containment.add(inside, new Graph.Edge(around, path.element(i), outer));
            }
        }
    }

    private Graph graph(String relation, String code) {
        return graphs.computeIfAbsent(relation, key -> new Graph(code));
    }

    /** The references of one relation. */
    private static final class Graph {

        private final String code;
        private final Map<String, List<Edge>> edges = new LinkedHashMap<>();
        private final Set<String> finished = new HashSet<>();

        /** One reference; of the two kinds of references in a mixed graph, one is marked. */
        private record Edge(String to, Path path, boolean marked) {}

        /** A visit to a node, with the numbers of references on the way to it. */
        private record Visit(String id, Iterator<Edge> rest, int length, int marked) {}

        Graph(String code) {
            this.code = code;
        }

        void add(String from, String to, Path path) {
            add(from, new Edge(to, path, false));
        }

        void add(String from, Edge edge) {
            edges.computeIfAbsent(from, key -> new ArrayList<>()).add(edge);
        }

        /** Searches depth first but without recursion, because a chain may be as long as the file. */
        void report(Consumer<Path> sink) {
            search((edge, length, marked) -> sink.accept(edge.path()));
        }

        /** Reports only cycles with references of both kinds. */
        void reportMixed(Consumer<Path> sink) {
            search((edge, length, marked) -> {
                if (marked > 0 && marked < length) {
                    sink.accept(edge.path());
                }
            });
        }

        /** Receives the reference that closes a cycle, and how long the cycle is. */
        private interface Closing {
            void cycle(Edge edge, int length, int marked);
        }

        private void search(Closing closing) {
            for (String start : edges.keySet()) {
                if (!finished.contains(start)) {
                    from(start, closing);
                }
            }
        }

        private void from(String start, Closing closing) {
            Deque<Visit> open = new ArrayDeque<>();
            Map<String, Visit> way = new HashMap<>();
            open.push(visit(start, 0, 0, way));
            while (!open.isEmpty()) {
                Visit visit = open.getFirst();
                if (!visit.rest().hasNext()) {
                    way.remove(visit.id());
                    open.pop();
                    continue;
                }
                Edge edge = visit.rest().next();
                int length = visit.length() + 1;
                int marked = visit.marked() + (edge.marked() ? 1 : 0);
                Visit before = way.get(edge.to());
                if (before != null) {
                    closing.cycle(edge, length - before.length(), marked - before.marked());
                } else if (!finished.contains(edge.to())) {
                    open.push(visit(edge.to(), length, marked, way));
                }
            }
        }

        private Visit visit(String id, int length, int marked, Map<String, Visit> way) {
            finished.add(id);
            Visit visit = new Visit(id, edges.getOrDefault(id, List.of()).iterator(), length, marked);
            way.put(id, visit);
            return visit;
        }
    }
}
