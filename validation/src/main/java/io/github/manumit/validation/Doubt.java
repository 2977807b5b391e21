package io.github.manumit.validation;

import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.Birth;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Traits;
import io.github.manumit.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who may have been a child on any day that an incident may have lasted, by any statement. Where a rule must not
 * report an error in doubt, a disclosure must not happen in doubt. Somebody of whom no birth and no age is stated is not in
 * doubt, because nothing of it could be told.
 */
final class Doubt {

    private static final int MAJORITY = 18;

    /** How much later than stated somebody may have been born whose birth is stated as about or perhaps. */
    private static final int LATER = 10;

    private final CaseScope scope;

    /** The first days on which something may have begun in which a party took part. */
    private final Map<String, LocalDate> first = new HashMap<>();

    /** Who took part in something of which not even the first day is known. */
    private final Set<String> undated = new HashSet<>();

    Doubt(CaseScope scope) {
        this.scope = scope;
        for (Incident incident : scope.caseFile().incidents()) {
            days(incident.participants(), incident.time());
        }
        for (Event event : scope.caseFile().events()) {
            When time = event.time();
            List<Incident> incidents = scope.index().incidentsOf(event);
            if (time == null && !incidents.isEmpty()) {
                incidents.forEach(incident -> days(event.participants(), incident.time()));
            } else {
                days(event.participants(), time);
            }
        }
    }

    private void days(List<Participant> participants, @Nullable When time) {
        PartialDate date = Times.date(time);
        LocalDate day = date == null ? null : date.earliest().orElse(null);
        if (day != null && date != null && (date.uncertain() || date.approximate())) {
            day = day.minusYears(LATER);
        }
        for (Participant each : participants) {
            String id = scope.local(each.party());
            if (id != null && day == null) {
                undated.add(scope.index().sameId(id));
            } else if (id != null && day != null) {
                first.merge(scope.index().sameId(id), day, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
    }

    /** Whether a party may have been a child when something happened in which it took part. */
    boolean mayBeChild(Party party) {
        String own = party.id();
        if (own == null) {
            return false;
        }
        String id = scope.index().sameId(own);
        LocalDate day = undated.contains(id) ? null : first.get(id);
        for (Party entry : scope.index().entriesOf(party)) {
            if (own(entry).stream().anyMatch(traits -> mayBeMinor(traits, day))
                    || claimed(entry).stream().anyMatch(traits -> mayBeMinor(traits, day))) {
                return true;
            }
        }
        return false;
    }

    private static List<Traits> own(Party party) {
        if (party instanceof Person person) {
            return List.of(person.traits());
        }
        List<Traits> all = new ArrayList<>();
        if (party instanceof PersonGroup group) {
            group.traits().forEach(each -> all.add(each.traits()));
        }
        return all;
    }

    private static List<Traits> claimed(Party party) {
        List<Traits> all = new ArrayList<>();
        if (party instanceof Person person) {
            for (Claim<Person> claim : person.meta().claims()) {
                if (claim.says() != null) {
                    all.addAll(own(claim.says()));
                }
            }
        } else if (party instanceof PersonGroup group) {
            for (Claim<PersonGroup> claim : group.meta().claims()) {
                if (claim.says() != null) {
                    all.addAll(own(claim.says()));
                }
            }
        }
        return all;
    }

    /**
     * Whether one statement leaves it open. A birth decides alone if it is exact enough; otherwise each age counts.
     *
     * @param day the first day that counts; null if it is not known
     */
    private static boolean mayBeMinor(Traits traits, @Nullable LocalDate day) {
        Birth birth = traits.birth();
        PartialDate born =
                birth == null || birth.time() == null ? null : birth.time().date();
        if (born != null && mayBeMinor(born, day)) {
            return true;
        }
        boolean isSure = born != null;
        return traits.ages().stream().anyMatch(each -> isSure ? isStatedMinor(each, day) : mayBeMinor(each, day));
    }

    private static boolean mayBeMinor(PartialDate born, @Nullable LocalDate day) {
        LocalDate latest = born.latest().orElse(null);
        if (latest == null || day == null) {
            return true;
        }
        LocalDate doubted = born.uncertain() || born.approximate() ? latest.plusYears(LATER) : latest;
        return comesOfAge(doubted).isAfter(day);
    }

    /** Whoever was born on 29 February may come of age on 1 March. */
    private static LocalDate comesOfAge(LocalDate born) {
        LocalDate day = born.plusYears(MAJORITY);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }

    /** Whether an age contradicts a birth that makes an adult. */
    private static boolean isStatedMinor(AgeStatement statement, @Nullable LocalDate day) {
        return statement.age() != null && statement.age().isMinor(MAJORITY).isYes() && mayBeMinor(statement, day);
    }

    private static boolean mayBeMinor(AgeStatement statement, @Nullable LocalDate day) {
        if (statement.age() == null) {
            return false;
        }
        boolean isAdult = statement.age().isMinor(MAJORITY).isNo();
        PartialDate asOf = Times.date(statement.asOf());
        if (statement.asOf() == null && isAdult) {
            return false; // an age without a day is the one at the time of the case
        } else if (asOf == null || day == null) {
            return true;
        }
        PartialDate birth = statement.possibleBirth().orElse(null);
        if (birth != null && birth.latest().isPresent()) {
            return mayBeMinor(birth, day);
        }
        LocalDate then = asOf.latest().orElse(null);
        return !isAdult || then == null || then.isAfter(day);
    }
}
