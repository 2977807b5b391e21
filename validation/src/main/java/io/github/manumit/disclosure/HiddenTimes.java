package io.github.manumit.disclosure;

import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Transaction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which times go because a hidden time would follow from them: those of what was a part of the same, those of whatever tells
 * of the same event, and those of the events of an incident whose own dates are restricted. Of what contains something
 * hidden, the years are told. What counts from something hidden is no longer told to do so ({@link RelativeTimes}).
 */
final class HiddenTimes {

    private static final Set<String> ORDER = Set.of("after", "before");

    private final CaseIndex index;
    private final Concerns concerns;
    private final Set<String> entities;
    private final Set<String> byYear = new LinkedHashSet<>();
    private final Set<String> withoutOrder = new LinkedHashSet<>();
    private final List<Object> elements = new ArrayList<>();

    /**
     * Follows the hidden times.
     *
     * @param hidden the ids of the entities whose times are hidden
     * @param restricted those of them that are restricted themselves, and not only because they tell of somebody
     */
    HiddenTimes(CaseIndex index, Concerns concerns, Collection<String> hidden, Collection<String> restricted) {
        this.index = index;
        this.concerns = concerns;
        this.entities = new LinkedHashSet<>(hidden);
        Deque<String> next = new ArrayDeque<>(entities);
        hideWithin(restricted, next);
        while (!next.isEmpty()) {
            String id = next.pop();
            Entity<?> entity = index.entityOf(id).orElse(null);
            if (entity instanceof Event || entity instanceof Transaction) {
                parts(id, next);
                around(entity);
            }
        }
        byYear.removeAll(entities);
    }

    /** Hides the times of the events and transactions of an incident whose own dates are restricted. */
    private void hideWithin(Collection<String> restricted, Deque<String> next) {
        Set<String> incidents = new HashSet<>();
        for (Incident each : index.caseFile().incidents()) {
            if (entities.contains(each.id()) && restricted.contains(each.id())) {
                incidents.add(each.id());
            }
        }
        List<Entity<?>> all = new ArrayList<>(index.caseFile().events());
        all.addAll(index.caseFile().transactions());
        for (Entity<?> each : all) {
            if (!Collections.disjoint(incidents, concerns.of(each))) {
                hide(each.id(), next);
            }
        }
    }

    private void hide(String id, Deque<String> next) {
        if (entities.add(id)) {
            next.add(id);
        }
    }

    private void parts(String id, Deque<String> next) {
        for (CaseIndex.Mention each : index.mentionsOf(id)) {
            boolean isSame = each.property().equals("partOf") || each.property().equals("event");
            if (isSame && (each.holder() instanceof Entity<?>)) {
                hide(each.entity().id(), next);
            } else if (isSame) {
                elements.add(each.holder());
            } else if (ORDER.contains(each.property())) {
                withoutOrder.add(each.entity().id());
            }
        }
    }

    private void around(Entity<?> entity) {
        withoutOrder.add(entity.id());
        byYear.addAll(concerns.of(entity));
        Ref<?> outer = entity instanceof Event event
                ? event.partOf()
                : entity instanceof Transaction transaction ? transaction.partOf() : null;
        Set<String> seen = new HashSet<>();
        Event here = index.find(outer, Event.class).orElse(null);
        while (here != null && seen.add(here.id())) {
            byYear.add(here.id());
            here = index.find(here.partOf(), Event.class).orElse(null);
        }
        index.find(outer, Transaction.class).ifPresent(each -> byYear.add(each.id()));
    }

    /** The entities whose times are hidden. */
    Set<String> entities() {
        return entities;
    }

    /** The entities of whose times at most the years are told. */
    Set<String> byYear() {
        return byYear;
    }

    /** The events of which no other event is told to come before or after them. */
    Set<String> withoutOrder() {
        return withoutOrder;
    }

    /** The elements of entities that tell of a hidden event. */
    List<Object> elements() {
        return elements;
    }
}
