package io.github.manumit.show;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.Moment;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Standing;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Detection;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ReportedStatus;
import io.github.manumit.incident.Transaction;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.party.Birth;
import io.github.manumit.place.Place;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.ProceduralStep;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.proceeding.Result;
import io.github.manumit.quantity.Duration;
import io.github.manumit.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** Whose status it is, by identity. */
    private final IdentityHashMap<Object, Ref<? extends Party>> whose = new IdentityHashMap<>();

    TimelineWords(Names names, Phrases phrases, Labels labels) {
        this.index = names.index();
        this.names = names;
        this.phrases = phrases;
        this.labels = labels;
        this.texts = labels.texts();
    }

    /** What happened in the case; nothing of withheld entities. */
    List<Moment> moments() {
        List<Moment> moments =
                new ArrayList<>(index.timeline().stream().filter(this::isShown).toList());
        List<Moment> further = further().stream()
                .filter(this::isShown)
                .filter(moment -> day(moment).isPresent())
                .toList();
        for (Moment moment : further) {
            LocalDate day = day(moment).orElseThrow();
            int at = moments.size();
            while (at > 0 && day(moments.get(at - 1)).map(day::isBefore).orElse(isLast(moments, at - 1))) {
                at--;
            }
            moments.add(at, moment);
        }
        return moments;
    }

    /** Whether nothing from here on has a date. */
    private static boolean isLast(List<Moment> moments, int from) {
        return moments.subList(from, moments.size()).stream()
                .allMatch(each -> day(each).isEmpty());
    }

    private static Optional<LocalDate> day(Moment moment) {
        return moment.time() == null || moment.time().date() == null
                ? Optional.empty()
                : moment.time().date().earliest();
    }

    /** How the case came to light, who was recognised as a victim, whose standing in the case changed when. */
    private List<Moment> further() {
        CaseFile file = index.caseFile();
        List<Moment> further = new ArrayList<>();
        for (Incident incident : file.incidents()) {
            incident.detections().stream()
                    .filter(each -> each.event() == null || each.time() != null)
                    .forEach(each -> further.add(new Moment(each.time(), incident, each, null)));
            incident.participants().forEach(each -> statuses(incident, each.party(), each.statuses(), further));
        }
        file.events()
                .forEach(event ->
                        event.participants().forEach(each -> statuses(event, each.party(), each.statuses(), further)));
        for (Proceeding proceeding : file.proceedings()) {
            for (ProceduralParticipant each : proceeding.participants()) {
                further.add(new Moment(each.time(), proceeding, each, each.role()));
                statuses(proceeding, each.party(), each.statuses(), further);
            }
        }
        file.persons()
                .forEach(person -> person.recognitions()
                        .forEach(each -> further.add(new Moment(each.time(), person, each, null))));
        file.groups()
                .forEach(group ->
                        group.recognitions().forEach(each -> further.add(new Moment(each.time(), group, each, null))));
        return further;
    }

    private void statuses(
            Entity<?> in, @Nullable Ref<? extends Party> party, List<ReportedStatus> statuses, List<Moment> moments) {
        for (ReportedStatus status : statuses) {
            moments.add(new Moment(status.time(), in, status, null));
            if (party != null) {
                whose.put(status, party);
            }
        }
    }

    /** A party's life in the case; nothing if the file tells nothing of it. */
    List<String> of(Party party) {
        return index.lifeOf(party).stream()
                .filter(this::isShown)
                .sorted(Comparator.comparing(moment -> !(moment.element() instanceof Birth)))
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
        time = (time.isEmpty() ? texts.get("moment.unknown") : time) + inferred(moment);
        Object lasting = element instanceof Participant ? moment.entity() : element;
        String duration = component(lasting, "duration");
        return duration.isEmpty() ? time : texts.format("moment.for", time, duration);
    }

    /** What somebody inferred of a time that the file does not give exactly: " (inferred: 10 June 2023)". */
    private String inferred(Moment moment) {
        return moment.element().equals(moment.entity())
                ? moment.entity().meta().claims().stream()
                        .filter(claim -> Standing.INFERRED.equals(claim.standing()))
                        .filter(claim -> claim.says() instanceof Dated)
                        .map(claim -> ((Dated) claim.says()).time())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(time -> " (" + texts.format("moment.line", labels.of(Standing.INFERRED), phrases.of(time))
                                + ")")
                        .orElse("")
                : "";
    }

    /** How long what a moment is about lasted. */
    @Nullable
    Duration lasted(Moment moment) {
        Object lasting = moment.element() instanceof Participant ? moment.entity() : moment.element();
        return Components.of((Record) lasting).get("duration") instanceof Duration duration ? duration : null;
    }

    /** The day that some days before or after another day are. */
    Optional<PartialDate> reckoned(When time) {
        return phrases.reckoned(time);
    }

    /** Whether a moment is of something that did not happen, is only alleged, or that somebody denies. */
    boolean isDoubted(Moment moment) {
        boolean isUnreal = moment.entity() instanceof Event event && !Doubts.happened(event);
        return isUnreal
                || names.doubts().isDoubted(moment.entity())
                || moment.element() instanceof Element element && names.doubts().isDoubted(element);
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
            words.add(event.measures().isEmpty() ? "" : phrases.of(event.measures()));
            List<String> payments = party == null ? payments(event) : List.of();
            if (party == null && payments.isEmpty() && words.stream().skip(1).allMatch(String::isEmpty)) {
                words.add(who(event));
            }
            return Stream.concat(Stream.of(joined(words)), payments.stream()).collect(Collectors.joining("; "));
        }
        if (entity instanceof Transaction transaction) {
            words.add(transaction.purpose() == null ? "" : phrases.of(transaction.purpose()));
            words.add(phrases.amount(transaction));
            words.add(transaction.payers().isEmpty() ? "" : texts.format("moment.from", all(transaction.payers())));
            words.add(transaction.payees().isEmpty() ? "" : texts.format("moment.to", all(transaction.payees())));
        }
        if (entity instanceof Charge charge && party == null) {
            words.add(all(charge.defendants()));
        }
        if (entity instanceof Decision decision) {
            words.add(results(decision, party));
        }
        return joined(words);
    }

    /** What was paid in an event: "paid [tx6], moral damage, 60,000 MDL, from I. B.". */
    private List<String> payments(Event event) {
        return index.caseFile().transactions().stream()
                .filter(each -> each.event() != null
                                && index.find(each.event(), Event.class)
                                        .filter(event::equals)
                                        .isPresent()
                        || event.transactions().stream()
                                .anyMatch(ref -> index.find(ref, Transaction.class)
                                        .filter(each::equals)
                                        .isPresent()))
                .filter(each -> !names.withheld().contains(each))
                .map(each -> whole(each, null))
                .toList();
    }

    /** Who took part in an event of which neither a place nor a way is told; without them, its line says nothing. */
    private String who(Event event) {
        return String.join(
                "; ",
                event.participants().stream()
                        .filter(each -> each.party() != null)
                        .map(each -> names.of(Objects.requireNonNull(each.party(), "the party")) + marks(each))
                        .distinct()
                        .toList());
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

    /**
     * What was decided, for each party by itself and with the charge and count that it was about: "Ana: convicted (count
     * 1), acquitted (count 2)". A list of outcomes alone would leave open who was acquitted of what.
     */
    private String results(Decision decision, @Nullable Party party) {
        Map<String, List<String>> byParty = new LinkedHashMap<>();
        for (Result result : decision.results()) {
            if (party != null && !isOf(result, party)) {
                continue;
            }
            List<String> parties = party != null || result.parties().isEmpty()
                    ? List.of("")
                    : result.parties().stream().map(names::of).toList();
            for (int i = 0; i < parties.size(); i++) {
                Party who = party != null || result.parties().isEmpty()
                        ? party
                        : index.find(result.parties().get(i), Party.class).orElse(null);
                byParty.computeIfAbsent(parties.get(i), key -> new ArrayList<>())
                        .add(phrases.about(who, () -> result(result)));
            }
        }
        List<String> told = new ArrayList<>();
        byParty.forEach((each, results) -> {
            String all = String.join(", ", results.stream().distinct().toList());
            told.add(each.isEmpty() ? all : texts.format("moment.line", each, all));
        });
        return String.join("; ", told);
    }

    /** An outcome with what it was about and why: "acquitted (charge [ch1], count 2; lack of evidence)". */
    String result(Result result) {
        String word = result.result() == null ? "" : phrases.of(result.result());
        List<String> about = new ArrayList<>();
        if (result.charge() != null) {
            about.add(names.of(result.charge()));
        }
        if (result.count() != null) {
            about.add(names.of(result.count()));
        }
        String grounds = result.grounds().isEmpty() ? "" : phrases.of(result.grounds());
        String more = String.join(
                "; ",
                Stream.of(joined(about), grounds)
                        .filter(text -> !text.isEmpty())
                        .toList());
        return word + marks(result) + (more.isEmpty() ? "" : " (" + more + ")");
    }

    /** The outcomes for a party in a decision. */
    List<String> outcomes(Decision decision, Party party) {
        return decision.results().stream()
                .filter(result -> !result.parties().isEmpty() && isOf(result, party))
                .map(result -> phrases.about(party, () -> result(result)))
                .distinct()
                .toList();
    }

    /** An element of an entity: the part that somebody took, a stage, custody, a step, a status, a trait. */
    private String part(Moment moment, @Nullable Party party) {
        return phrases.about(party == null ? whose(moment) : party, () -> told(moment, party));
    }

    /** The party that a part of an entity is about. */
    private @Nullable Party whose(Moment moment) {
        Object element = moment.element();
        Ref<? extends Party> ref = element instanceof ProceduralParticipant each
                ? each.party()
                : element instanceof Custody custody ? custody.party() : whose.get(element);
        if (ref != null) {
            return index.find(ref, Party.class).orElse(null);
        }
        return moment.entity() instanceof Party party ? party : null;
    }

    private String told(Moment moment, @Nullable Party party) {
        Entity<?> entity = moment.entity();
        Object element = moment.element();
        List<String> words = new ArrayList<>();
        if (element instanceof Participant || element instanceof ProceduralParticipant) {
            String role = moment.role() == null ? texts.get("moment.took-part") : phrases.of(moment.role());
            String told = texts.format("moment.part", role + marks((Element) element), entity(entity));
            Ref<? extends Party> who =
                    element instanceof ProceduralParticipant each && party == null ? each.party() : null;
            return who == null ? told : texts.format("moment.line", names.of(who), told);
        }
        words.add(kind((Record) element));
        if (party == null) {
            words.add(subject(entity, element));
        }
        if (element instanceof Detection detection) {
            words.add(by(detection.by()));
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

    /** Whom a part of an entity concerns. */
    private String subject(Entity<?> entity, Object element) {
        Ref<? extends Party> who = element instanceof Custody custody ? custody.party() : whose.get(element);
        if (who != null) {
            return names.of(who);
        }
        return entity instanceof Party party && party.id() != null
                ? Given.named(party.id(), names.of((Identified) party))
                : "";
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

    /** What a moment is about in a few words, for a drawing: whose, what, and how it stands. */
    String brief(Moment moment) {
        Object element = moment.element();
        Entity<?> entity = moment.entity();
        if (!element.equals(entity)) {
            String word = Components.lead(Components.of((Record) element))
                    .map(name -> Components.of((Record) element).get(name))
                    .filter(Word.class::isInstance)
                    .map(each -> phrases.about(whose(moment), () -> phrases.of(each)))
                    .orElseGet(() -> kind((Record) element));
            List<String> words = new ArrayList<>(List.of(word + (element instanceof Element part ? marks(part) : "")));
            words.add(
                    element instanceof ProceduralParticipant each && each.party() != null
                            ? names.of(each.party())
                            : subject(entity, element));
            if (entity instanceof Proceeding proceeding && words.get(1).isEmpty()) {
                words.add(proceeding.instance() == null ? "" : phrases.of(proceeding.instance()));
            }
            return joined(words.stream().distinct().toList());
        }
        List<String> words = new ArrayList<>(List.of(names.brief(entity) + marks(entity)));
        if (entity instanceof Event event) {
            String way = way(event);
            words.add(!way.isEmpty() ? way : event.place() == null ? "" : names.of(event.place()));
        }
        if (entity instanceof Charge charge) {
            words.add(all(charge.defendants()));
        }
        return joined(words);
    }

    /** The name of an entity without its date, because the line begins with the time; how it stands follows. */
    String entity(Entity<?> entity) {
        return names.undated(entity) + marks(entity);
    }

    /** How an element stands, in parentheses: "(excluded)", "(alleged)"; empty if it is simply stated. */
    String marks(Element element) {
        return names.doubts().of(element);
    }

    /** How a whole entity stands, in parentheses. */
    String marks(Entity<?> entity) {
        return names.withheld().contains(entity) ? "" : names.doubts().of(entity);
    }

    private String component(Object record, String name) {
        Object value = Components.of((Record) record).get(name);
        return value == null ? "" : phrases.of(value);
    }

    private static String joined(List<String> words) {
        return String.join(", ", words.stream().filter(word -> !word.isEmpty()).toList());
    }
}
