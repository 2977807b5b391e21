package io.github.manumit.casefile;

import io.github.manumit.entity.Anchor;
import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
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
import io.github.manumit.time.TimeDirection;
import io.github.manumit.value.Answer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers who was a child on a day: below eighteen (Palermo Protocol, Art. 3(d)). A birth or a dated age limits the
 * possible days of birth; an age without a day counts for the day in question. Contradictory evidence gives no answer.
 */
final class Ages {

    private static final int MAJORITY = 18;
    private static final Set<Counted> CHILDREN = Set.of(Counted.CHILDREN, Counted.BOYS, Counted.GIRLS);

    /** Relative times that mean the time of what they are counted from. */
    private static final Set<TimeDirection> THEN =
            Set.of(TimeDirection.SAME_TIME, TimeDirection.SAME_DAY, TimeDirection.DURING, TimeDirection.THROUGHOUT);

    private final CaseIndex index;
    private final Map<String, Limits> own = new HashMap<>();
    private final Map<String, Limits> ofMembers = new HashMap<>();

    /** Until when a party was surely a child, and from when surely an adult. */
    private static final class Limits {

        static final Limits NONE = new Limits(null, null);
        static final Limits CHILD = new Limits(LocalDate.MAX, null);
        static final Limits ADULT = new Limits(null, LocalDate.MIN);

        /** Surely a child on all days before; the last day that there is if always; null if not known. */
        private final @Nullable LocalDate childBefore;

        /** Surely an adult from that day on; the first day that there is if always; null if not known. */
        private final @Nullable LocalDate adultFrom;

        Limits(@Nullable LocalDate childBefore, @Nullable LocalDate adultFrom) {
            this.childBefore = childBefore;
            this.adultFrom = adultFrom;
        }

        /** What two statements about one party say together. */
        Limits and(Limits other) {
            return new Limits(later(childBefore, other.childBefore), earlier(adultFrom, other.adultFrom));
        }

        private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || (other != null && other.isAfter(one)) ? other : one;
        }

        private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || (other != null && other.isBefore(one)) ? other : one;
        }

        /** What can be said of each of two parties. */
        Limits each(Limits other) {
            return new Limits(
                    childBefore == null || other.childBefore == null
                            ? null
                            : childBefore.isBefore(other.childBefore) ? childBefore : other.childBefore,
                    adultFrom == null || other.adultFrom == null
                            ? null
                            : adultFrom.isAfter(other.adultFrom) ? adultFrom : other.adultFrom);
        }

        /** Whether there is a day on which the party would be both. */
        boolean contradict() {
            return childBefore != null && adultFrom != null && childBefore.isAfter(adultFrom);
        }

        boolean isChild(@Nullable LocalDate until) {
            return childBefore != null
                    && (childBefore.equals(LocalDate.MAX) || (until != null && until.isBefore(childBefore)));
        }

        boolean isAdult(@Nullable LocalDate from) {
            return adultFrom != null
                    && (adultFrom.equals(LocalDate.MIN) || (from != null && !from.isBefore(adultFrom)));
        }
    }

    Ages(CaseIndex index) {
        this.index = index;
    }

    synchronized Answer isChild(Party party, @Nullable PartialDate day) {
        String id = party.id();
        if (id == null) {
            return Answer.CANNOT_SAY;
        }
        LocalDate from = null;
        LocalDate until = null;
        if (day != null && !day.uncertain() && !day.approximate()) {
            from = day.earliest().orElse(null);
            until = day.latest().orElse(null);
        }
        Limits said = own(index.leader(id));
        boolean child = said.isChild(until);
        boolean adult = said.isAdult(from);
        if (!child && !adult) {
            Limits members = ofMembers(index.leader(id));
            child = members.isChild(until);
            adult = members.isAdult(from);
        }
        return child && adult ? Answer.CANNOT_SAY : Answer.of(child, adult);
    }

    /** What is said of the party itself. */
    private Limits own(String leader) {
        return own.computeIfAbsent(leader, key -> {
            Limits all = Limits.NONE;
            for (String id : index.sameIds(key)) {
                Party party = index.find(Ref.<Party>to(id), Party.class).orElse(null);
                all = all.and(
                        party instanceof Person person
                                ? of(person.traits())
                                : party instanceof PersonGroup group ? of(group) : Limits.NONE);
            }
            return all;
        });
    }

    /** A group whose members are all known is what each of them is. */
    private Limits ofMembers(String leader) {
        return ofMembers.computeIfAbsent(leader, key -> {
            Members group = index.groups().of(key);
            if (group == null || !group.areAll().isYes() || group.persons().isEmpty()) {
                return Limits.NONE;
            }
            Limits each = new Limits(LocalDate.MAX, LocalDate.MIN);
            for (Person person : group.persons()) {
                Limits said = own(index.leader(person.id()));
                each = each.each(said.contradict() ? Limits.NONE : said);
            }
            return each;
        });
    }

    private Limits of(PersonGroup group) {
        Quantity count = group.count();
        Limits all = count != null && count.of() != null && CHILDREN.contains(count.of()) ? Limits.CHILD : Limits.NONE;
        for (GroupTrait trait : group.traits()) {
            all = all.and(of(trait));
        }
        return all;
    }

    /**
     * Traits that apply to each member apply to the group. A greatest age below eighteen makes all members children, a
     * least age of eighteen or more makes all of them adults.
     */
    private Limits of(GroupTrait trait) {
        Limits said = of(trait.traits());
        if (Applies.EACH.equals(trait.applies())) {
            return said;
        } else if (Applies.GREATEST.equals(trait.applies())) {
            return new Limits(said.childBefore, null);
        } else if (Applies.LEAST.equals(trait.applies())) {
            return new Limits(null, said.adultFrom);
        }
        return Limits.NONE;
    }

    private Limits of(Traits traits) {
        Birth birth = traits.birth();
        PartialDate born =
                birth == null || birth.time() == null ? null : birth.time().date();
        Limits all = born == null || born.uncertain() || born.approximate() ? Limits.NONE : born(born);
        for (AgeStatement statement : traits.ages()) {
            all = all.and(of(statement));
        }
        return all;
    }

    private static Limits born(PartialDate birth) {
        return new Limits(
                birth.earliest().map(day -> day.plusYears(MAJORITY)).orElse(null),
                birth.latest().map(Ages::comesOfAge).orElse(null));
    }

    /** Whoever was born on 29 February may come of age on 1 March. */
    private static LocalDate comesOfAge(LocalDate born) {
        LocalDate day = born.plusYears(MAJORITY);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }

    private Limits of(AgeStatement statement) {
        Age age = statement.age();
        if (age == null) {
            return Limits.NONE;
        }
        Answer minor = age.isMinor(MAJORITY);
        When asOf = statement.asOf();
        if (asOf == null) {
            return minor.isYes() ? Limits.CHILD : minor.isNo() ? Limits.ADULT : Limits.NONE;
        }
        AgeStatement dated = statement.toBuilder().asOf(dated(asOf)).build();
        PartialDate birth = dated.possibleBirth().orElse(null);
        Limits limits = birth == null ? Limits.NONE : born(birth);
        PartialDate day = dated.asOf() == null ? null : dated.asOf().date();
        if (day == null || day.uncertain() || day.approximate()) {
            return limits;
        }
        // the word says more than the wide bounds of a group without a number
        LocalDate first = minor.isYes() ? day.earliest().orElse(null) : null;
        LocalDate last = minor.isNo() ? day.latest().orElse(null) : null;
        return limits.and(new Limits(first == null ? null : first.plusDays(1), last));
    }

    /** A time that is that of something else in the file has its date. */
    private When dated(When time) {
        Anchor anchor = time.relativeTo();
        if (time.date() != null || anchor == null || anchor.direction() == null || !THEN.contains(anchor.direction())) {
            return time;
        }
        When then = index.find(anchor.from(), Dated.class).map(Dated::time).orElse(null);
        return then == null ? time : then;
    }
}
