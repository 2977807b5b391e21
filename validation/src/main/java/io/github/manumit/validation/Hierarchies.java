package io.github.manumit.validation;

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
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks that nothing is directly or indirectly within, part of, after or caused by itself. */
final class Hierarchies {

    private static final String CYCLE = "hierarchy.cycle";

    private final CaseScope scope;
    private final Map<String, Graph> graphs = new LinkedHashMap<>();

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
        return cycles;
    }

    private void entity(Entity<?> entity, Path path) {
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
            edge("organization.partOf", CYCLE, id, each.partOf(), path.property("partOf"));
        } else if (entity instanceof PersonGroup each) {
            edges("group.partOf", CYCLE, id, each.partOf(), path.property("partOf"));
            edges("group.members", "group.member-itself", id, each.members(), path.property("members"));
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

    private Graph graph(String relation, String code) {
        return graphs.computeIfAbsent(relation, key -> new Graph(code));
    }

    /** The references of one relation. */
    private static final class Graph {

        private final String code;
        private final Map<String, List<Edge>> edges = new LinkedHashMap<>();
        private final Map<String, Boolean> finished = new HashMap<>();

        private record Edge(String to, Path path) {}

        private record Visit(String id, Iterator<Edge> rest) {}

        Graph(String code) {
            this.code = code;
        }

        void add(String from, String to, Path path) {
            edges.computeIfAbsent(from, key -> new ArrayList<>()).add(new Edge(to, path));
        }

        /** Searches depth first but without recursion, because a chain may be as long as the file. */
        void report(Consumer<Path> sink) {
            for (String start : edges.keySet()) {
                if (!finished.containsKey(start)) {
                    from(start, sink);
                }
            }
        }

        private void from(String start, Consumer<Path> sink) {
            Deque<Visit> open = new ArrayDeque<>();
            open.push(visit(start));
            while (!open.isEmpty()) {
                Visit visit = open.getFirst();
                if (!visit.rest().hasNext()) {
                    finished.put(visit.id(), true);
                    open.pop();
                    continue;
                }
                Edge edge = visit.rest().next();
                Boolean state = finished.get(edge.to());
                if (state == null) {
                    open.push(visit(edge.to()));
                } else if (!state) {
                    sink.accept(edge.path());
                }
            }
        }

        private Visit visit(String id) {
            finished.put(id, false);
            return new Visit(id, edges.getOrDefault(id, List.of()).iterator());
        }
    }
}
