package io.github.manumit.validation;

import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.ParticipationMode;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.Applies;
import io.github.manumit.party.Birth;
import io.github.manumit.party.GroupTrait;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Traits;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Counted;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.time.PartialDate;
import io.github.manumit.time.YearsElapsed;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers who is a child: under eighteen (Palermo Protocol, Art. 3(d)). */
final class Minors {

    private static final int FULL_AGE = 18;
    private static final Set<Counted> CHILDREN = Set.of(Counted.CHILDREN, Counted.BOYS, Counted.GIRLS);
    private static final Set<ParticipantRole> VICTIMS =
            Set.of(ParticipantRole.VICTIM, ParticipantRole.POSSIBLE_VICTIM, ParticipantRole.CAPTIVE);

    private final CaseScope scope;
    private final IdentityHashMap<Party, Stated> stated = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Boolean> whole = new IdentityHashMap<>();

    /** What is stated of the ages of a party, read once. */
    private record Stated(boolean minor, boolean adult, boolean some) {}

    Minors(CaseScope scope) {
        this.scope = scope;
    }

    /** Who suffered an incident. */
    static List<Ref<? extends Party>> victims(Incident incident) {
        return incident.participants().stream()
                .filter(each -> each.role() != null && VICTIMS.contains(each.role()))
                .filter(each -> !ParticipationMode.EXCLUDED.equals(each.mode()))
                .map(Participant::party)
                .filter(party -> party != null)
                .toList();
    }

    /**
     * Whether all parties are surely children; false when there is none.
     *
     * @param holder the record whose parties they are; asked once for each
     */
    boolean surelyAll(Object holder, Collection<Ref<? extends Party>> parties, @Nullable When time) {
        return whole.computeIfAbsent(
                holder,
                key -> !parties.isEmpty()
                        && parties.stream().allMatch(party -> surely(scope.find(party, Party.class), time)));
    }

    private boolean surely(@Nullable Party party, @Nullable When time) {
        if (party == null || stated(party).adult()) {
            return false;
        }
        return stated(party).minor()
                || (party instanceof Person person
                        && isBornTooLate(person.traits().birth(), time));
    }

    /** Whether anything says that a party is a child. */
    boolean perhaps(@Nullable Ref<? extends Party> party, @Nullable When time) {
        Party found = scope.find(party, Party.class);
        if (found == null) {
            return false;
        }
        Stated said = stated(found);
        return said.minor()
                || said.some()
                || (found instanceof Person person
                        && isBornTooLate(person.traits().birth(), time));
    }

    private Stated stated(Party party) {
        return stated.computeIfAbsent(party, Minors::read);
    }

    private static Stated read(Party party) {
        if (party instanceof Person person) {
            boolean minor = saysMinor(person.traits());
            return new Stated(minor, person.traits().ages().stream().anyMatch(Minors::isAdult), minor);
        } else if (party instanceof PersonGroup group) {
            return new Stated(
                    isMinor(group), false, group.traits().stream().anyMatch(trait -> saysMinor(trait.traits())));
        }
        return new Stated(false, false, false);
    }

    private static boolean saysMinor(Traits traits) {
        return traits.ages().stream().anyMatch(Minors::isMinor);
    }

    private static boolean isMinor(PersonGroup group) {
        Quantity count = group.count();
        Counted of = count == null ? null : count.of();
        return (of != null && CHILDREN.contains(of)) || group.traits().stream().anyMatch(Minors::isOfEach);
    }

    private static boolean isOfEach(GroupTrait trait) {
        return (Applies.EACH.equals(trait.applies()) || Applies.GREATEST.equals(trait.applies()))
                && saysMinor(trait.traits());
    }

    private static boolean isBornTooLate(@Nullable Birth birth, @Nullable When time) {
        PartialDate born =
                birth == null || birth.time() == null ? null : birth.time().date();
        PartialDate then = time == null ? null : time.date();
        if (born == null || then == null || born.uncertain() || born.approximate()) {
            return false;
        }
        YearsElapsed age = born.yearsUntil(then);
        return !age.couldBeAtLeast(FULL_AGE);
    }

    private static boolean isMinor(AgeStatement statement) {
        Age age = statement.age();
        return age != null && age.isMinor(FULL_AGE).isYes();
    }

    /** Also where a number is stated that does not tell: then nobody is surely a child. */
    private static boolean isAdult(AgeStatement statement) {
        Age age = statement.age();
        return age != null
                && (age.isMinor(FULL_AGE).isNo()
                        || (age.extent() != null && age.extent().least() == null));
    }
}
