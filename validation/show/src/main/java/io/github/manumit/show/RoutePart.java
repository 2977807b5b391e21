package io.github.manumit.show;

import io.github.manumit.casefile.Moment;
import io.github.manumit.incident.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The legs and stays of journeys in their order; what was only meant stands apart. */
final class RoutePart {

    private final CaseWords words;
    private final FixedWords texts;
    private final Html html;
    private final List<Event> legs = new ArrayList<>();

    RoutePart(CaseWords words, Html html) {
        this.words = words;
        this.texts = words.labels().texts();
        this.html = html;
        for (Moment moment : words.moments()) {
            if (moment.entity() instanceof Event event
                    && moment.element().equals(event)
                    && (!way(event).isEmpty() || event.partOf() != null && event.place() != null)) {
                legs.add(event);
            }
        }
        Set<String> wholes = new HashSet<>();
        legs.forEach(leg -> {
            if (leg.partOf() != null) {
                wholes.add(leg.partOf().text());
            }
        });
        legs.removeIf(leg -> wholes.contains(leg.id())); // its legs say it more exactly
        if (legs.stream().allMatch(leg -> way(leg).isEmpty())) {
            legs.clear(); // stays without a journey
        }
    }

    private String way(Event event) {
        return words.timeline().way(event);
    }

    boolean isEmpty() {
        return legs.isEmpty();
    }

    void write() {
        List<Event> planned = legs.stream().filter(leg -> !Doubts.begun(leg)).toList();
        if (planned.size() < legs.size()) {
            html.open("ol", "class", "route").line();
            legs.stream().filter(Doubts::begun).forEach(this::leg);
            html.end();
        }
        if (!planned.isEmpty()) {
            html.element("h3", texts.get("route.planned")).line();
            html.open("ul", "class", "route planned").line();
            planned.forEach(this::leg);
            html.end();
        }
    }

    /** "From a via b to c": when, by what, who. */
    private void leg(Event event) {
        String way = way(event);
        boolean isElsewhere = event.place() != null
                && !event.place().equals(event.from())
                && !event.place().equals(event.to());
        String place = event.place() == null ? "" : words.names().of(event.place());
        html.open("li").open("p", "class", "stations").text(way.isEmpty() ? place : way);
        html.close().open("dl");
        term(texts.get("column.what"), words.timeline().entity(event));
        if (!way.isEmpty() && isElsewhere) {
            term(words.labels().component("place"), place);
        }
        if (event.time() != null) {
            term(texts.get("column.time"), words.phrases().of(event.time()));
        }
        if (event.duration() != null) {
            term(words.labels().component("duration"), words.phrases().of(event.duration()));
        }
        if (!event.transport().isEmpty()) {
            term(texts.get("column.by"), words.phrases().of(event.transport()));
        }
        if (!event.participants().isEmpty()) {
            List<String> who =
                    event.participants().stream().map(words.phrases()::of).toList();
            term(texts.get("column.who"), Joined.of(who));
        }
        html.close().end();
    }

    private void term(String label, String value) {
        html.open("div").element("dt", label).element("dd", value).end();
    }
}
