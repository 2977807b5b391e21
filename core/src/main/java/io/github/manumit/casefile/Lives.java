package io.github.manumit.casefile;

import io.github.manumit.code.Word;
import io.github.manumit.entity.Anchor;
import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ReportedStatus;
import io.github.manumit.incident.Transaction;
import io.github.manumit.party.Birth;
import io.github.manumit.party.Death;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Traits;
import io.github.manumit.party.VitalStatus;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.ProceduralStep;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.time.PartialDate;
import io.github.manumit.time.TimeDirection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts what happened to a party, or in the whole case, in chronological order. Anything without a time comes last, in
 * document order.
 */
final class Lives {

    /** Longer chains of relative times are not followed. */
    private static final int DEEPEST = 20;

    private static final Set<Position> ACCUSED = Set.of(Position.SUSPECT, Position.DEFENDANT);

    private final CaseIndex index;

    Lives(CaseIndex index) {
        this.index = index;
    }

    /** The events, stages, custody, steps, charges and decisions of the whole case. */
    List<Moment> all() {
        List<Moment> moments = new ArrayList<>();
        index.caseFile().events().forEach(event -> moments.add(whole(event)));
        index.caseFile().proceedings().forEach(proceeding -> {
            proceeding.stages().forEach(each -> moments.add(part(proceeding, each, null)));
            proceeding.custody().forEach(each -> moments.add(part(proceeding, each, null)));
            proceeding.steps().forEach(each -> moments.add(part(proceeding, each, null)));
        });
        index.caseFile().charges().forEach(charge -> moments.add(whole(charge)));
        index.caseFile().decisions().forEach(decision -> moments.add(whole(decision)));
        return sorted(moments);
    }

    List<Moment> of(Party party) {
        Set<Moment> moments = new LinkedHashSet<>();
        for (String id : party.id() == null ? List.<String>of() : index.sameIds(party.id())) {
            Identified entry = index.find(id).orElse(null);
            if (entry instanceof Person person) {
                traits(person, person.traits(), moments);
                person.recognitions().forEach(each -> moments.add(part(person, each, null)));
            } else if (entry instanceof PersonGroup group) {
                group.recognitions().forEach(each -> moments.add(part(group, each, null)));
            }
            for (CaseIndex.Mention mention : index.mentionsOf(id)) {
                if (!mention.claimed()) {
                    mention(mention, moments);
                }
            }
        }
        return sorted(new ArrayList<>(moments));
    }

    private static Moment whole(Dated entity) {
        return new Moment(timeOf(entity), (Entity<?>) entity, entity, null);
    }

    private static Moment part(Entity<?> entity, Dated element, @Nullable Word role) {
        return new Moment(element.time(), entity, element, role);
    }

    private static void traits(Person person, Traits traits, Set<Moment> moments) {
        Birth birth = traits.birth();
        if (birth != null) {
            moments.add(new Moment(birth.time(), person, birth, null));
        }
        Death death = traits.death();
        if (death != null) {
            moments.add(new Moment(death.time(), person, death, null));
        } else if (VitalStatus.DEAD.equals(traits.vitalStatus())) {
            moments.add(new Moment(null, person, Death.builder().build(), null));
        }
        List<List<? extends Dated>> dated = List.of(
                traits.citizenships(),
                traits.residences(),
                traits.migration(),
                traits.documents(),
                traits.occupations(),
                traits.health(),
                traits.outcomes());
        dated.forEach(list -> list.stream()
                .filter(each -> each.time() != null)
                .forEach(each -> moments.add(part(person, each, null))));
    }

    private void mention(CaseIndex.Mention mention, Set<Moment> moments) {
        Object holder = mention.holder();
        Entity<?> entity = mention.entity();
        if (holder instanceof Participant each) {
            if (mention.property().equals("party")) {
                participant(entity, each, moments);
            }
        } else if (holder instanceof ProceduralParticipant each) {
            if (mention.property().equals("party")) {
                moments.add(new Moment(each.time() == null ? time(entity) : each.time(), entity, each, each.role()));
                statuses(entity, each.statuses(), moments);
                if (entity instanceof Proceeding proceeding && !isAgainstSeveral(proceeding)) {
                    proceeding.stages().forEach(stage -> moments.add(part(proceeding, stage, each.role())));
                }
            }
        } else if (holder instanceof Custody each) {
            if (mention.property().equals("party")) {
                moments.add(part(entity, each, null));
            }
        } else if (holder instanceof ProceduralStep each) {
            moments.add(part(entity, each, null));
        } else if (entity instanceof Charge || entity instanceof Decision || entity instanceof Transaction) {
            moments.add(whole((Dated) entity));
        }
    }

    /** Tells whether a stage may concern only some of the accused, so that it is nobody's own. */
    private boolean isAgainstSeveral(Proceeding proceeding) {
        Set<Set<String>> accused = new HashSet<>();
        for (ProceduralParticipant each : proceeding.participants()) {
            boolean isAccused = each.role() != null && ACCUSED.contains(Position.of(each.role()));
            Party party = !isAccused || each.party() == null
                    ? null
                    : index.find(each.party(), Party.class).orElse(null);
            if (party instanceof PersonGroup) {
                return true;
            }
            if (party != null && party.id() != null) {
                accused.add(Set.copyOf(index.sameIds(party.id())));
            }
        }
        return accused.size() > 1;
    }

    private static void participant(Entity<?> entity, Participant participant, Set<Moment> moments) {
        if (entity instanceof Event || entity instanceof Incident) {
            When time = participant.time() == null ? time(entity) : participant.time();
            moments.add(new Moment(time, entity, participant, participant.role()));
            statuses(entity, participant.statuses(), moments);
        }
    }

    private static void statuses(Entity<?> entity, List<ReportedStatus> statuses, Set<Moment> moments) {
        statuses.forEach(each -> moments.add(part(entity, each, null)));
    }

    private static @Nullable When time(Entity<?> entity) {
        return entity instanceof Dated dated ? timeOf(dated) : null;
    }

    /** The time of an entity; of an event without one, its place before or after another event. */
    private static @Nullable When timeOf(Dated dated) {
        if (dated.time() != null || !(dated instanceof Event event)) {
            return dated.time();
        }
        if (!event.before().isEmpty()) {
            return beside(event.before().get(0), TimeDirection.BEFORE);
        }
        return event.after().isEmpty() ? null : beside(event.after().get(0), TimeDirection.AFTER);
    }

    private static When beside(Ref<Event> other, TimeDirection direction) {
        return When.builder()
                .relativeTo(Anchor.builder().from(other).direction(direction).build())
                .build();
    }

    private List<Moment> sorted(List<Moment> moments) {
        Comparator<@Nullable LocalDate> byDay = Comparator.nullsLast(Comparator.naturalOrder());
        return moments.stream()
                .map(moment -> {
                    LocalDate from = first(moment.time(), 0);
                    LocalDate until = last(moment.time(), 0);
                    return new Keyed(moment, from == null ? until : from, until);
                })
                .sorted(Comparator.comparing(Keyed::from, byDay).thenComparing(Keyed::until, byDay))
                .collect(Collectors.collectingAndThen(Collectors.toList(), sorted -> new Sequence(sorted).moments()));
    }

    /** A moment with the first and last day that its time allows. */
    private record Keyed(
            Moment moment,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        boolean isSurelyAfter(Keyed other) {
            return from != null && other.until != null && from.isAfter(other.until);
        }
    }

    /** Moments in order of their days, in which an event comes after those that it is stated to follow. */
    private final class Sequence {
        private final List<Keyed> sorted;
        private final Map<String, List<Keyed>> ofEvent = new HashMap<>();
        private final Map<String, Set<String>> earlier = new HashMap<>();
        private final Set<Keyed> placed = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<Moment> moments = new ArrayList<>();

        Sequence(List<Keyed> sorted) {
            this.sorted = sorted;
            for (Keyed each : sorted) {
                if (each.moment().entity() instanceof Event event) {
                    ofEvent.computeIfAbsent(event.id(), id -> new ArrayList<>()).add(each);
                    event.after().forEach(other -> follows(event.id(), idOf(other)));
                    event.before().forEach(other -> follows(idOf(other), event.id()));
                }
            }
        }

        private String idOf(Ref<Event> other) {
            return index.find(other, Event.class).map(Event::id).orElse("");
        }

        private void follows(String later, String first) {
            earlier.computeIfAbsent(later, id -> new LinkedHashSet<>()).add(first);
        }

        List<Moment> moments() {
            sorted.forEach(each -> place(each, 0));
            return List.copyOf(moments);
        }

        private void place(Keyed moment, int depth) {
            if (!placed.add(moment)) {
                return;
            }
            if (depth < DEEPEST && moment.moment().entity() instanceof Event event) {
                for (String first : earlier.getOrDefault(event.id(), Set.of())) {
                    if (earlier.getOrDefault(first, Set.of()).contains(event.id())) {
                        continue; // each is said to be before the other
                    }
                    ofEvent.getOrDefault(first, List.of()).stream()
                            .filter(each -> !each.isSurelyAfter(moment))
                            .forEach(each -> place(each, depth + 1));
                }
            }
            moments.add(moment.moment());
        }
    }

    /** The first day that a time allows; for a relative time, the first day of what it is counted from. */
    private @Nullable LocalDate first(@Nullable When time, int depth) {
        PartialDate date = time == null ? null : time.date();
        if (date != null) {
            return date.earliest().orElse(null);
        }
        return anchor(time, depth, true);
    }

    private @Nullable LocalDate last(@Nullable When time, int depth) {
        PartialDate date = time == null ? null : time.date();
        if (date != null) {
            return date.latest().orElse(null);
        }
        return anchor(time, depth, false);
    }

    /** Directly before or after what it is counted from, whatever the distance, because only the order matters. */
    private @Nullable LocalDate anchor(@Nullable When time, int depth, boolean first) {
        Anchor anchor = time == null ? null : time.relativeTo();
        Ref<? extends Dated> from = anchor == null ? null : anchor.from();
        Dated found = from == null || depth > DEEPEST
                ? null
                : index.find(from, Dated.class).orElse(null);
        if (found == null || anchor == null) {
            return null;
        }
        if (TimeDirection.BEFORE.equals(anchor.direction())) {
            LocalDate day = first(timeOf(found), depth + 1);
            return day == null ? null : day.minusDays(1);
        }
        if (TimeDirection.AFTER.equals(anchor.direction())) {
            LocalDate day = last(timeOf(found), depth + 1);
            return day == null ? null : day.plusDays(1);
        }
        return first ? first(timeOf(found), depth + 1) : last(timeOf(found), depth + 1);
    }
}
