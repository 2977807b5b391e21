package io.github.manumit.validation;

import io.github.manumit.casefile.Candidate;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Traits;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides who is a child: from ages and births in the index if they suffice, otherwise from any statement about the
 * party, whatever its date.
 */
final class Minors {

    private static final int FULL_AGE = 18;

    private final CaseScope scope;
    private final IdentityHashMap<Object, Boolean> whole = new IdentityHashMap<>();
    private final Map<String, List<Candidate<Party>>> victims = new HashMap<>();
    private final Map<String, Boolean> described = new HashMap<>();
    private final Map<String, Map<String, Boolean>> listed = new HashMap<>();

    Minors(CaseScope scope) {
        this.scope = scope;
    }

    private List<Candidate<Party>> victims(Incident incident) {
        return victims.computeIfAbsent(incident.id(), id -> scope.index().victimsOf(incident));
    }

    /** Whether anyone is a victim of an incident, surely or possibly. */
    boolean hasVictims(Incident incident) {
        return !victims(incident).isEmpty();
    }

    /** Whether an incident has victims, and none of them, surely or possibly a victim, is anything but a child. */
    boolean surelyAllVictims(Incident incident) {
        return whole.computeIfAbsent(incident, key -> {
            List<Candidate<Party>> all = victims(incident);
            return !all.isEmpty()
                    && all.stream()
                            .allMatch(each ->
                                    isChild(each.value(), incident.time()).isYes());
        });
    }

    /** Whether all victims of an incident may be children; of possible victims only if there are no others. */
    boolean perhapsAllVictims(Incident incident) {
        List<Candidate<Party>> all = victims(incident);
        boolean anySure = all.stream().anyMatch(Candidate::isSure);
        return !all.isEmpty()
                && all.stream()
                        .filter(each -> each.isSure() || !anySure)
                        .allMatch(each -> perhaps(each.value(), incident.time()));
    }

    /**
     * Whether all parties are surely children; false if there are none.
     *
     * @param holder the record that lists the parties; the answer is cached for each record
     */
    boolean surelyAll(Object holder, Collection<Ref<? extends Party>> parties, @Nullable When time) {
        return whole.computeIfAbsent(
                holder, key -> !parties.isEmpty() && parties.stream().allMatch(party -> surely(party, time)));
    }

    /** Whether a party is surely a child at the given time. */
    private boolean surely(@Nullable Ref<? extends Party> party, @Nullable When time) {
        Party found = scope.find(party, Party.class);
        return found != null && isChild(found, time).isYes();
    }

    /** Those of whom it could not be read whether they are victims of an incident. */
    private Stream<Participant> unreadable(Incident incident, CaseContext context) {
        return Stream.concat(
                        incident.participants().stream(),
                        scope.index().eventsOf(incident).stream().flatMap(event -> event.participants().stream()))
                .filter(each -> context.isDamaged(each, "role", "mode"));
    }

    /** Whether someone who may be a victim, if one could read it, is not surely a child. */
    boolean mayLackAdults(Incident incident, CaseContext context) {
        return unreadable(incident, context).anyMatch(each -> !surely(each.party(), incident.time()));
    }

    /** Whether someone who may be a victim, if one could read it, may be a child. */
    boolean mayLackChildren(Incident incident, CaseContext context) {
        return unreadable(incident, context).anyMatch(each -> perhaps(each.party(), incident.time()));
    }

    /**
     * Whether a party is surely a child, or was described as one at some time and is not surely an adult at the given
     * time.
     */
    boolean perhaps(@Nullable Ref<? extends Party> party, @Nullable When time) {
        Party found = scope.find(party, Party.class);
        return found != null && perhaps(found, time);
    }

    private boolean perhaps(Party party, @Nullable When time) {
        Answer answer = isChild(party, time);
        return answer.isYes() || (!answer.isNo() && (isDescribed(party) || areListed(party, time)));
    }

    private Answer isChild(Party party, @Nullable When time) {
        return scope.index().isChild(party, Times.date(time));
    }

    private boolean isDescribed(Party party) {
        String id = party.id();
        return id != null
                && described.computeIfAbsent(
                        scope.index().sameId(id),
                        key -> scope.index().entriesOf(party).stream().anyMatch(Minors::saysMinor));
    }

    /** Whether a group lists only persons who may be children. */
    private boolean areListed(Party party, @Nullable When time) {
        if (!(party instanceof PersonGroup group)) {
            return false;
        }
        PartialDate day = Times.date(time);
        return listed.computeIfAbsent(day == null ? "" : day.text(), key -> new HashMap<>())
                .computeIfAbsent(group.id(), key -> {
                    List<Person> persons = scope.index().membersOf(group).persons();
                    return !persons.isEmpty()
                            && (!scope.work(persons.size())
                                    || persons.stream().allMatch(each -> {
                                        Answer answer = isChild(each, time);
                                        return answer.isYes() || (!answer.isNo() && isDescribed(each));
                                    }));
                });
    }

    private static boolean saysMinor(Party party) {
        if (party instanceof Person person) {
            return saysMinor(person.traits());
        }
        return party instanceof PersonGroup group
                && group.traits().stream().anyMatch(trait -> saysMinor(trait.traits()));
    }

    private static boolean saysMinor(Traits traits) {
        return traits.ages().stream()
                .map(AgeStatement::age)
                .anyMatch(age -> age != null && age.isMinor(FULL_AGE).isYes());
    }
}
