package io.github.manumit.show;

import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.Moment;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Standing;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.Transaction;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.place.Place;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.ProceduralStep;
import io.github.manumit.proceeding.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened, in chronological order: one line for each moment, with its time, what it was, and how it stands if it
 * is not simply stated. What has no time comes last and says so.
 */
final class TimelineWords {

    private final CaseIndex index;
    private final Names names;
    private final Phrases phrases;
    private final Labels labels;
    private final FixedWords texts;

    TimelineWords(Names names, Phrases phrases, Labels labels) {
        this.index = names.index();
        this.names = names;
        this.phrases = phrases;
        this.labels = labels;
        this.texts = labels.texts();
    }

    /** What happened in the case; nothing of withheld entities. */
    List<Moment> moments() {
        return index.timeline().stream().filter(this::isShown).toList();
    }

    /** A party's life in the case; nothing if the file tells nothing of it. */
    List<String> of(Party party) {
        return index.lifeOf(party).stream()
                .filter(this::isShown)
                .map(moment -> line(moment, party))
                .distinct()
                .toList();
    }

    private boolean isShown(Moment moment) {
        return !names.withheld().contains(moment.entity());
    }

    String line(Moment moment, @Nullable Party party) {
        return texts.format("moment.line", time(moment), what(moment, party));
    }

    /** When a moment was and how long it lasted. */
    String time(Moment moment) {
        Object element = moment.element();
        String time = moment.time() == null ? "" : phrases.of(moment.time());
        time = time.isEmpty() ? texts.get("moment.unknown") : time;
        Object lasting = element instanceof Participant ? moment.entity() : element;
        String duration = component(lasting, "duration");
        return duration.isEmpty() ? time : texts.format("moment.for", time, duration);
    }

    /** What a moment is about, without its time. */
    String what(Moment moment, @Nullable Party party) {
        return moment.element().equals(moment.entity()) ? whole(moment.entity(), party) : part(moment, party);
    }

    private String whole(Entity<?> entity, @Nullable Party party) {
        List<String> words = new ArrayList<>();
        words.add(entity(entity));
        if (entity instanceof Event event) {
            boolean isOnTheWay = event.place() == null
                    || event.place().equals(event.from())
                    || event.place().equals(event.to());
            words.add(isOnTheWay || event.place() == null ? "" : names.of(event.place()));
            words.add(way(event));
        }
        if (entity instanceof Transaction transaction) {
            words.add(transaction.purpose() == null ? "" : phrases.of(transaction.purpose()));
            words.add(phrases.of(transaction.amounts()));
            words.add(transaction.payers().isEmpty() ? "" : texts.format("moment.from", all(transaction.payers())));
            words.add(transaction.payees().isEmpty() ? "" : texts.format("moment.to", all(transaction.payees())));
        }
        if (entity instanceof Charge charge && party == null) {
            words.add(all(charge.defendants()));
        }
        if (entity instanceof Decision decision) {
            decision.results().stream()
                    .filter(result -> party == null || isOf(result, party))
                    .map(result -> result(result, party == null))
                    .distinct()
                    .forEach(words::add);
        }
        return joined(words);
    }

    /** Where a movement led: "a village → the border"; empty if it is none. */
    String way(Event event) {
        List<String> stations = new ArrayList<>();
        stations.add(station(event.from(), event.origin()));
        event.via().forEach(place -> stations.add(names.of(place)));
        stations.add(station(event.to(), event.destination()));
        if (stations.stream().allMatch(String::isEmpty)) {
            return "";
        }
        stations.replaceAll(station -> station.isEmpty() ? "\u2026" : station);
        return String.join(" \u2192 ", stations);
    }

    private String station(@Nullable Ref<Place> place, @Nullable JurisdictionCode country) {
        if (place != null) {
            return names.of(place);
        }
        return country == null ? "" : names.of(country);
    }

    private boolean isOf(Result result, Party party) {
        return result.parties().isEmpty()
                || result.parties().stream()
                        .flatMap(ref -> index.find(ref, Party.class).stream())
                        .anyMatch(each -> index.isSame(each, party).isYes());
    }

    private String result(Result result, boolean named) {
        String parties = named ? all(result.parties()) : "";
        String word = result.result() == null ? "" : phrases.of(result.result());
        return parties.isEmpty() ? word : word + " (" + parties + ")";
    }

    /** An element of an entity: the part that somebody took, a stage, custody, a step, a status, a trait. */
    private String part(Moment moment, @Nullable Party party) {
        Entity<?> entity = moment.entity();
        Object element = moment.element();
        List<String> words = new ArrayList<>();
        if (element instanceof Participant || element instanceof ProceduralParticipant) {
            String role = moment.role() == null ? texts.get("moment.took-part") : phrases.of(moment.role());
            words.add(texts.format("moment.part", role + marks((Element) element), entity(entity)));
            return joined(words);
        }
        words.add(kind((Record) element));
        if (party == null && element instanceof Custody custody && custody.party() != null) {
            words.add(names.of(custody.party()));
        }
        if (element instanceof ProceduralStep step) {
            words.add(by(step.by()));
            words.add(step.of().isEmpty() ? "" : texts.format("moment.of", all(step.of())));
        }
        if (!(entity instanceof Party)) {
            words.add(entity(entity));
        }
        return joined(words);
    }

    private String by(List<Ref<? extends Party>> parties) {
        return parties.isEmpty() ? "" : texts.format("moment.by", all(parties));
    }

    String all(List<Ref<? extends Party>> parties) {
        return String.join(", ", parties.stream().map(names::of).toList());
    }

    /** The kind of an element and its word: "custody: apprehension", "birth". */
    private String kind(Record element) {
        String kind = labels.kind(element.getClass());
        Map<String, Object> components = Components.of(element);
        String word = Components.lead(components)
                .map(components::get)
                .filter(Word.class::isInstance)
                .map(phrases::of)
                .orElse("");
        String own = element instanceof Element part ? marks(part) : "";
        return (word.isEmpty() ? kind : texts.format("moment.line", kind, word)) + own;
    }

    /** The name of an entity without its date, because the line begins with the time; how it stands follows. */
    String entity(Entity<?> entity) {
        return names.undated(entity)
                + marks(
                        entity instanceof Event event ? event.status() : null,
                        entity.meta().standing());
    }

    /** How an element stands, in parentheses: "(excluded)", "(alleged)"; empty if it is simply stated. */
    String marks(Element element) {
        Word mode = element instanceof Participant participant
                ? participant.mode()
                : element instanceof ProceduralStep step ? step.status() : null;
        return marks(mode, element.meta().standing());
    }

    /** How a whole entity stands, in parentheses. */
    String marks(Entity<?> entity) {
        return marks(null, entity.meta().standing());
    }

    private String marks(@Nullable Word how, @Nullable Standing standing) {
        List<String> marks = Stream.of(how, standing)
                .filter(Objects::nonNull)
                .map(phrases::of)
                .toList();
        return marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")";
    }

    private String component(Object record, String name) {
        Object value = Components.of((Record) record).get(name);
        return value == null ? "" : phrases.of(value);
    }

    private static String joined(List<String> words) {
        return String.join(", ", words.stream().filter(word -> !word.isEmpty()).toList());
    }
}
