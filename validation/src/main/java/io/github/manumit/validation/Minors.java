package io.github.manumit.validation;

import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.ParticipationMode;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Traits;
import io.github.manumit.value.Answer;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides who is a child: from ages and births in the index if they suffice, otherwise from any statement about the
 * party, whatever its date.
 */
final class Minors {

    private static final int FULL_AGE = 18;
    private static final Set<ParticipantRole> VICTIMS =
            Set.of(ParticipantRole.VICTIM, ParticipantRole.POSSIBLE_VICTIM, ParticipantRole.CAPTIVE);

    private final CaseScope scope;
    private final IdentityHashMap<Object, Boolean> whole = new IdentityHashMap<>();

    Minors(CaseScope scope) {
        this.scope = scope;
    }

    /**
     * The victims of an incident, including those of its events. A rule that asks for them reads the participants of
     * incidents and events, but for their roles and modes.
     *
     * @param incident the incident
     * @param context knows what could not be read
     */
    List<Ref<? extends Party>> victims(Incident incident, CaseContext context) {
        return parties(participants(incident)
                .filter(each -> each.role() != null && VICTIMS.contains(each.role()))
                .filter(each -> !ParticipationMode.EXCLUDED.equals(each.mode()) && !context.isDamaged(each, "mode")));
    }

    /** Those of whom it could not be read whether they are victims of an incident. */
    List<Ref<? extends Party>> perhapsVictims(Incident incident, CaseContext context) {
        return parties(participants(incident).filter(each -> context.isDamaged(each, "role", "mode")));
    }

    private static List<Ref<? extends Party>> parties(Stream<Participant> participants) {
        return participants
                .<Ref<? extends Party>>map(Participant::party)
                .filter(party -> party != null)
                .distinct()
                .toList();
    }

    private Stream<Participant> participants(Incident incident) {
        return Stream.concat(
                incident.participants().stream(),
                scope.eventsOf(incident).stream().flatMap(event -> event.participants().stream()));
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
    boolean surely(Ref<? extends Party> party, @Nullable When time) {
        Party found = scope.find(party, Party.class);
        return found != null && scope.index().isChild(found, Times.date(time)).isYes();
    }

    /**
     * Whether a party is surely a child, or was described as one at some time and is not surely an adult at the given
     * time.
     */
    boolean perhaps(@Nullable Ref<? extends Party> party, @Nullable When time) {
        Party found = scope.find(party, Party.class);
        if (found == null) {
            return false;
        }
        Answer answer = scope.index().isChild(found, Times.date(time));
        return answer.isYes() || (!answer.isNo() && saysMinor(found));
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
