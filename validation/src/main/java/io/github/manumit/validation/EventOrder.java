package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Event;
import io.github.manumit.time.DatePrecision;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks the order of events against their dates across undated events: an event that follows an undated one also
 * follows the events before that one. Direct neighbours that both have dates are checked elsewhere.
 */
final class EventOrder {

    private final CaseScope scope;
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    /** One event and the events that directly follow it. */
    private static final class Node {
        private final List<Edge> later = new ArrayList<>();
        private int waiting;
        private @Nullable Event event;

        private final Latest latest = new Latest();

        @Nullable
        PartialDate date() {
            return event == null ? null : Times.date(event.time());
        }
    }

    /** The latest dates of earlier events: by the day, and by the moment, whose offset may make it another day. */
    private static final class Latest {
        private @Nullable PartialDate day;
        private @Nullable PartialDate moment;

        boolean isAfter(@Nullable PartialDate date) {
            return Times.surelyBefore(date, day) || Times.surelyBefore(date, moment);
        }

        void raise(Latest other) {
            raise(other.day);
            raise(other.moment);
        }

        void raise(@Nullable PartialDate candidate) {
            LocalDate start = start(candidate);
            LocalDate known = start(day);
            if (start != null && (known == null || start.isAfter(known))) {
                day = candidate;
            }
            boolean isMoment = candidate != null
                    && candidate
                            .precision()
                            .filter(DatePrecision.SECOND::equals)
                            .isPresent();
            if (isMoment && (moment == null || Times.surelyBefore(moment, candidate))) {
                moment = candidate;
            }
        }

        private static @Nullable LocalDate start(@Nullable PartialDate date) {
            return date == null || date.uncertain() || date.approximate()
                    ? null
                    : date.earliest().orElse(null);
        }
    }

    private record Edge(String to, Path path) {}

    private EventOrder(CaseScope scope) {
        this.scope = scope;
    }

    /** Reports each event that is dated before an earlier one. */
    static void check(CaseFile file, CaseContext context) {
        EventOrder order = new EventOrder(context.scope());
        List<Event> events = file.events();
        for (int i = 0; i < events.size(); i++) {
            order.event(events.get(i), context.at("events", i));
        }
        order.finish(context);
    }

    private void event(Event event, Path path) {
        node(event.id()).event = event;
        anchor(event, path);
        for (int i = 0; i < event.before().size(); i++) {
            edge(
                    event.id(),
                    scope.local(event.before().get(i)),
                    path.property("before").element(i));
        }
        for (int i = 0; i < event.after().size(); i++) {
            edge(
                    scope.local(event.after().get(i)),
                    event.id(),
                    path.property("after").element(i));
        }
    }

    /** The order that the event's own relative time gives. */
    private void anchor(Event event, Path path) {
        Ref<?> anchor = Anchors.isOrdered(event.time()) ? Anchors.of(event.time()) : null;
        if (scope.find(anchor, Event.class) != null) {
            String other = scope.local(anchor);
            boolean later = Anchors.isAfter(event.time());
            Path from = path.property("time").property("relativeTo").property("from");
            edge(later ? other : event.id(), later ? event.id() : other, from);
        }
    }

    private Node node(String id) {
        return nodes.computeIfAbsent(id, key -> new Node());
    }

    private void edge(@Nullable String from, @Nullable String to, Path path) {
        if (from != null && to != null) {
            node(from).later.add(new Edge(to, path));
            node(to).waiting++;
        }
    }

    /** Visits the events in order; cycles are left to another rule. */
    private void finish(CaseContext context) {
        Deque<Node> ready = new ArrayDeque<>();
        nodes.values().stream().filter(node -> node.waiting == 0).forEach(ready::add);
        while (!ready.isEmpty()) {
            Node node = ready.remove();
            PartialDate own = node.date();
            for (Edge edge : node.later) {
                Node next = node(edge.to());
                boolean neighbours = Times.surelyBefore(next.date(), own);
                if (!neighbours && node.latest.isAfter(next.date())) {
                    context.report(edge.path());
                }
                next.latest.raise(node.latest);
                next.latest.raise(own);
                if (--next.waiting == 0) {
                    ready.add(next);
                }
            }
        }
    }
}
