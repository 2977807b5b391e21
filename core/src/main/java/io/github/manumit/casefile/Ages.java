package io.github.manumit.casefile;

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
import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Counted;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.quantity.QuantityUnit;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers who was a child on a day: below eighteen (Palermo Protocol, Art. 3(d)). A birth or a dated age limits the
 * possible days of birth; an age without a day counts for the day in question. Contradictory evidence gives no answer.
 */
final class Ages {

    private static final int MAJORITY = 18;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int GREATEST_AGE = 150;

    /** Nested groups are not followed further. */
    private static final int DEEPEST = 50;

    private static final Set<Counted> CHILDREN = Set.of(Counted.CHILDREN, Counted.BOYS, Counted.GIRLS);

    private final CaseIndex index;
    private final Map<String, Map<String, Answer>> answers = new HashMap<>();
    private final Map<String, List<Evidence>> read = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();

    /**
     * What one statement says about the day of birth, or about the age on an unstated day.
     *
     * @param earliest the earliest day of birth; null if there is no limit
     * @param latest the latest day of birth; null if there is no limit
     * @param undated whether the person is a minor, if no day is stated; null for a statement with a day
     */
    private record Evidence(
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable Answer undated) {

        Answer isChild(@Nullable LocalDate from, @Nullable LocalDate until) {
            if (undated != null) {
                return undated;
            }
            boolean child = earliest != null
                    && until != null
                    && earliest.plusYears(MAJORITY).isAfter(until);
            boolean adult = latest != null
                    && from != null
                    && !latest.plusYears(MAJORITY).isAfter(from);
            return child && adult ? Answer.CANNOT_SAY : Answer.of(child, adult);
        }
    }

    Ages(CaseIndex index) {
        this.index = index;
    }

    synchronized Answer isChild(Party party, @Nullable PartialDate day) {
        String id = party.id();
        return id == null ? Answer.CANNOT_SAY : isChild(id, day, 0);
    }

    private Answer isChild(String id, @Nullable PartialDate day, int depth) {
        Map<String, Answer> known = answers.computeIfAbsent(day == null ? "" : day.text(), key -> new HashMap<>());
        Answer answer = known.get(id);
        if (answer == null) {
            if (depth > DEEPEST) {
                return Answer.CANNOT_SAY;
            }
            known.put(id, Answer.CANNOT_SAY); // for a group that contains itself
            answer = find(id, day, depth);
            known.put(id, answer);
        }
        return answer;
    }

    private Answer find(String id, @Nullable PartialDate day, int depth) {
        LocalDate from = null;
        LocalDate until = null;
        if (day != null && !day.uncertain() && !day.approximate()) {
            from = day.earliest().orElse(null);
            until = day.latest().orElse(null);
        }
        boolean child = false;
        boolean adult = false;
        for (Evidence evidence : evidence(id)) {
            Answer answer = evidence.isChild(from, until);
            child |= answer.isYes();
            adult |= answer.isNo();
        }
        if (child || adult) {
            return child && adult ? Answer.CANNOT_SAY : Answer.of(child, adult);
        }
        return ofMembers(id, day, depth + 1);
    }

    /** A group whose members are all listed has the same answer as its members, if they agree. */
    private Answer ofMembers(String id, @Nullable PartialDate day, int depth) {
        List<String> listed = members.computeIfAbsent(id, this::wholeMembers);
        if (listed.isEmpty()) {
            return Answer.CANNOT_SAY;
        }
        Answer first = isChild(listed.get(0), day, depth);
        for (int i = 1; i < listed.size() && first != Answer.CANNOT_SAY; i++) {
            if (isChild(listed.get(i), day, depth) != first) {
                first = Answer.CANNOT_SAY;
            }
        }
        return first;
    }

    /** The members of a group that lists all of them; otherwise none. */
    private List<String> wholeMembers(String id) {
        PersonGroup group =
                index.find(Ref.<PersonGroup>to(id), PersonGroup.class).orElse(null);
        Quantity count = group == null ? null : group.count();
        BigDecimal most =
                count == null || count.unit() != null ? null : count.extent().greatest();
        if (group == null || most == null) {
            return List.of();
        }
        Set<String> distinct = new HashSet<>();
        List<String> ids = new ArrayList<>();
        for (Ref<? extends Party> member : group.members()) {
            if (index.find(member, Party.class).isEmpty()) {
                return List.of();
            }
            ids.add(member.localId());
            distinct.add(index.leader(member.localId()));
        }
        return most.compareTo(BigDecimal.valueOf(distinct.size())) <= 0 ? ids : List.of();
    }

    private List<Evidence> evidence(String id) {
        return read.computeIfAbsent(index.leader(id), leader -> {
            List<Evidence> all = new ArrayList<>();
            for (String each : index.sameIds(id)) {
                index.find(Ref.<Party>to(each), Party.class).ifPresent(party -> collect(party, all));
            }
            return all;
        });
    }

    private static void collect(Party party, List<Evidence> all) {
        if (party instanceof Person person) {
            collect(person.traits(), all);
        } else if (party instanceof PersonGroup group) {
            Quantity count = group.count();
            if (count != null && count.of() != null && CHILDREN.contains(count.of())) {
                all.add(new Evidence(null, null, Answer.YES));
            }
            for (GroupTrait trait : group.traits()) {
                collect(trait, all);
            }
        }
    }

    /**
     * Traits that apply to each member apply to the group. A greatest age below eighteen makes all members children, a
     * least age of eighteen or more makes all of them adults.
     */
    private static void collect(GroupTrait trait, List<Evidence> all) {
        Traits traits = trait.traits();
        if (traits == null) {
            return;
        }
        List<Evidence> said = new ArrayList<>();
        collect(traits, said);
        if (Applies.EACH.equals(trait.applies())) {
            all.addAll(said);
        } else if (Applies.GREATEST.equals(trait.applies())) {
            said.forEach(each -> all.add(new Evidence(each.earliest(), null, yesOnly(each.undated(), Answer.YES))));
        } else if (Applies.LEAST.equals(trait.applies())) {
            said.forEach(each -> all.add(new Evidence(null, each.latest(), yesOnly(each.undated(), Answer.NO))));
        }
    }

    private static @Nullable Answer yesOnly(@Nullable Answer undated, Answer kept) {
        return undated == null ? null : undated == kept ? kept : Answer.CANNOT_SAY;
    }

    private static void collect(Traits traits, List<Evidence> all) {
        Birth birth = traits.birth();
        PartialDate born = birth == null ? null : date(birth.time());
        if (born != null) {
            all.add(new Evidence(born.earliest().orElse(null), born.latest().orElse(null), null));
        }
        traits.ages().stream().filter(each -> each.age() != null).forEach(each -> all.add(evidence(each)));
    }

    private static Evidence evidence(AgeStatement statement) {
        Age age = statement.age();
        if (age == null) {
            return new Evidence(null, null, null);
        }
        if (statement.asOf() == null) {
            return new Evidence(null, null, age.isMinor(MAJORITY));
        }
        PartialDate asOf = date(statement.asOf());
        LocalDate from = asOf == null ? null : asOf.earliest().orElse(null);
        LocalDate until = asOf == null ? null : asOf.latest().orElse(null);
        Integer least = least(age);
        Integer most = most(age);
        return new Evidence(
                most == null || from == null ? null : back(from, most + 1).plusDays(1),
                least == null || until == null ? null : back(until, least),
                null);
    }

    private static LocalDate back(LocalDate day, int years) {
        try {
            return day.minusYears(years);
        } catch (DateTimeException e) {
            return LocalDate.MIN.plusYears(MAJORITY);
        }
    }

    /** The minimum number of completed years. */
    private static @Nullable Integer least(Age age) {
        Bound<BigDecimal> low = extent(age).map(Extent::low).orElse(null);
        if (low == null || low.value() == null) {
            return age.isMinor(MAJORITY).isNo() ? MAJORITY : null;
        }
        BigDecimal whole = low.value().setScale(0, RoundingMode.FLOOR);
        return years(low.inclusive() ? whole : whole.add(BigDecimal.ONE), age.unit());
    }

    /** The maximum number of completed years. */
    private static @Nullable Integer most(Age age) {
        Bound<BigDecimal> high = extent(age).map(Extent::high).orElse(null);
        if (high == null || high.value() == null) {
            return age.isMinor(MAJORITY).isYes() ? MAJORITY - 1 : null;
        }
        BigDecimal whole = high.value().setScale(0, RoundingMode.CEILING);
        return years(high.inclusive() ? whole : whole.subtract(BigDecimal.ONE), age.unit());
    }

    private static Optional<Extent<BigDecimal>> extent(Age age) {
        return age.extent() == null ? age.years() : Optional.of(age.extent());
    }

    private static @Nullable Integer years(BigDecimal number, @Nullable QuantityUnit unit) {
        BigDecimal years = number;
        if (QuantityUnit.MONTH.equals(unit)) {
            years = number.divide(BigDecimal.valueOf(MONTHS_OF_A_YEAR), 0, RoundingMode.FLOOR);
        } else if (unit != null && !QuantityUnit.YEAR.equals(unit)) {
            return null;
        }
        boolean plausible = years.signum() >= 0 && years.compareTo(BigDecimal.valueOf(GREATEST_AGE)) <= 0;
        return plausible ? years.intValue() : null;
    }

    /** A date that limits a day: neither uncertain nor approximate, nor relative. */
    private static @Nullable PartialDate date(@Nullable When time) {
        PartialDate date = time == null ? null : time.date();
        return date == null || date.uncertain() || date.approximate() ? null : date;
    }
}
