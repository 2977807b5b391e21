package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
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
import io.github.manumit.quantity.Age;
import io.github.manumit.source.Source;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** The last days on which something may have ended in which a party took part. */
    private final Map<String, LocalDate> last = new HashMap<>();

    /** Who took part in something of which not even the first day is known. */
    private final Set<String> undated = new HashSet<>();

    /** The last day on which something in the file may have been written; null if none is known. */
    private final @Nullable LocalDate written;

    Doubt(CaseScope scope) {
        this.scope = scope;
        this.written = written(scope.caseFile());
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
        LocalDate end = date == null ? null : date.latest().orElse(LocalDate.MAX);
        if (day != null && date != null && (date.uncertain() || date.approximate())) {
            day = day.minusYears(LATER);
        }
        for (Participant each : participants) {
            String id = scope.local(each.party());
            if (id != null && day == null) {
                undated.add(scope.index().sameId(id));
            } else if (id != null && day != null && end != null) {
                last.merge(scope.index().sameId(id), end, (one, other) -> one.isAfter(other) ? one : other);
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
        Days days = new Days(undated.contains(id) ? null : first.get(id), last.get(id), written);
        for (Party entry : scope.index().entriesOf(party)) {
            if (own(entry).stream().anyMatch(traits -> mayBeMinor(traits, days))
                    || claimed(entry).stream().anyMatch(traits -> mayBeMinor(traits, days))) {
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
     * When somebody took part in something.
     *
     * @param first the first day that counts; null if it is not known
     * @param last the last day; null if it is not known
     * @param written the last day on which something in the file may have been written; null if it is not known
     */
    private record Days(
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable LocalDate written) {

        /** How many years after the first day an age may have been noted that has no day. */
        int later() {
            if (first == null || written == null) {
                return LATER;
            }
            return (int) Math.max(0, ChronoUnit.YEARS.between(first, written) + 1);
        }
    }

    /** Whether one statement leaves it open. A birth decides alone if it is exact enough; otherwise each age counts. */
    private static boolean mayBeMinor(Traits traits, Days days) {
        Birth birth = traits.birth();
        PartialDate born =
                birth == null || birth.time() == null ? null : birth.time().date();
        if (born != null && mayBeMinor(born, days.first())) {
            return true;
        }
        boolean isSure = born != null;
        return traits.ages().stream().anyMatch(each -> isSure ? isStatedMinor(each, days) : mayBeMinor(each, days));
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
    private static boolean isStatedMinor(AgeStatement statement, Days days) {
        return statement.age() != null && statement.age().isMinor(MAJORITY).isYes() && mayBeMinor(statement, days);
    }

    private static boolean mayBeMinor(AgeStatement statement, Days days) {
        Age age = statement.age();
        if (age == null) {
            return false;
        }
        boolean isAdult = age.isMinor(MAJORITY).isNo();
        LocalDate day = days.first();
        PartialDate asOf = Times.date(statement.asOf());
        if (isAdult && age.years().isEmpty() && age.group() != null) {
            return asOf != null && isLater(asOf, days); // an adult, said without a number
        } else if (statement.asOf() == null && isAdult) {
            return !age.isAtLeast(MAJORITY + days.later()).isYes();
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

    /** Whether somebody was only afterwards said to be an adult. */
    private static boolean isLater(PartialDate asOf, Days days) {
        LocalDate last = days.last();
        LocalDate then = asOf.earliest().orElse(null);
        return days.first() == null || last == null || then == null || then.isAfter(last);
    }

    private static @Nullable LocalDate written(CaseFile file) {
        LocalDate latest = null;
        for (Timestamp each :
                Arrays.asList(file.header().created(), file.header().modified())) {
            if (each != null) {
                latest = later(latest, each.instant().atOffset(ZoneOffset.UTC).toLocalDate());
            }
        }
        for (Source source : file.sources()) {
            for (When each : Arrays.asList(source.created(), source.published(), source.modified())) {
                PartialDate date = Times.date(each);
                if (date != null) {
                    latest = later(latest, date.latest().orElse(null));
                }
            }
            if (source.accessed() != null) {
                latest = later(latest, source.accessed().latest().orElse(null));
            }
        }
        return latest;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
