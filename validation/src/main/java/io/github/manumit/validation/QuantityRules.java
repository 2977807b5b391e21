package io.github.manumit.validation;

import io.github.manumit.entity.Claim;
import io.github.manumit.incident.Condition;
import io.github.manumit.incident.ConditionKind;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.IncidentPlace;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.Purpose;
import io.github.manumit.incident.Transaction;
import io.github.manumit.observation.Breakdown;
import io.github.manumit.observation.Change;
import io.github.manumit.observation.Indicator;
import io.github.manumit.observation.Observation;
import io.github.manumit.party.Applies;
import io.github.manumit.party.GroupTrait;
import io.github.manumit.party.HealthCondition;
import io.github.manumit.party.Organization;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Traits;
import io.github.manumit.place.Place;
import io.github.manumit.place.RelativePosition;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.Liability;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.ProceduralStep;
import io.github.manumit.proceeding.Sentence;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Dimension;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.PerUnit;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.quantity.QuantityUnit;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import io.github.manumit.value.Path;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that quantities have a unit of the right dimension, that counts are whole, and that ages are possible. */
final class QuantityRules {

    /** What something has whose number is stated: no unit, persons, pieces, percent of them, times. */
    private static final Set<Dimension> COUNTED = EnumSet.of(Dimension.COUNT, Dimension.RATIO, Dimension.FACTOR);

    private static final Set<Dimension> PARTS = EnumSet.of(Dimension.RATIO, Dimension.FACTOR);

    /** What a place can be away: kilometres, an hour, two houses. */
    private static final Set<Dimension> AWAY = EnumSet.of(Dimension.LENGTH, Dimension.TIME, Dimension.COUNT);

    /** What a fine can be counted in: minimum wages, days of pay, percent of the damage, times the bribe. */
    private static final Set<Dimension> FINES =
            EnumSet.of(Dimension.MONEY, Dimension.TIME, Dimension.COUNT, Dimension.RATIO, Dimension.FACTOR);

    /** What a number of persons is never measured in. */
    private static final Set<Dimension> PHYSICAL = EnumSet.of(
            Dimension.MASS,
            Dimension.LENGTH,
            Dimension.AREA,
            Dimension.VOLUME,
            Dimension.TEMPERATURE,
            Dimension.ENERGY,
            Dimension.DATA);

    private static final Set<ConditionKind> TIMES_OF_WORK = Set.of(
            ConditionKind.WORKING_HOURS,
            ConditionKind.OVERTIME,
            ConditionKind.NIGHT_WORK,
            ConditionKind.REST_BREAKS,
            ConditionKind.REST_DAYS,
            ConditionKind.LEAVE,
            ConditionKind.SLEEP,
            ConditionKind.STANDBY);

    /** A quantity that a record has, and the dimensions that it can have. */
    private record Expected(String property, String variant, Set<Dimension> dimensions) {}

    private static final Expected RATE = new Expected("rate", "share", PARTS);

    private static final Expected MEASURED_TIME = new Expected(
            "measure",
            "time",
            EnumSet.of(Dimension.TIME, Dimension.COUNT, Dimension.RATIO, Dimension.FACTOR, Dimension.SCORE));

    private static final Map<Class<?>, Expected> EXPECTED = Map.ofEntries(
            Map.entry(Participant.class, count("count")),
            Map.entry(ProceduralParticipant.class, count("count")),
            Map.entry(PersonGroup.class, count("count")),
            Map.entry(GroupTrait.class, count("count")),
            Map.entry(Organization.class, count("count")),
            Map.entry(Place.class, count("count")),
            Map.entry(Purpose.class, count("count")),
            Map.entry(Means.class, count("count")),
            Map.entry(Custody.class, count("count")),
            Map.entry(HealthCondition.class, count("count")),
            Map.entry(Charge.class, count("countTotal")),
            Map.entry(Traits.class, count("children")),
            Map.entry(Event.class, count("occurrences")),
            Map.entry(ProceduralStep.class, count("occurrences")),
            Map.entry(Observation.class, share()),
            Map.entry(Breakdown.class, share()),
            Map.entry(Transaction.class, share()),
            Map.entry(Liability.class, share()),
            Map.entry(IncidentPlace.class, share()),
            Map.entry(RelativePosition.class, new Expected("distance", "distance", AWAY)),
            Map.entry(Sentence.class, new Expected("units", "fine", FINES)));

    /** Parts of an observation, whose figures are what its {@code applies} says. */
    private static final Set<Class<?>> FIGURES = Set.of(Observation.class, Breakdown.class, Change.class);

    /** Figures that are no counts. */
    private static final Set<Applies> NO_COUNTS = Set.of(Applies.AVERAGE, Applies.MEDIAN, Applies.SHARE);

    private static final String COUNT = "count";

    /** No person has become older than 122 years. */
    private static final BigDecimal GREATEST_AGE = BigDecimal.valueOf(150);

    private static final Map<QuantityUnit, BigDecimal> OF_A_YEAR = Map.of(
            QuantityUnit.YEAR, BigDecimal.ONE,
            QuantityUnit.MONTH, BigDecimal.valueOf(12),
            QuantityUnit.WEEK, BigDecimal.valueOf(53),
            QuantityUnit.DAY, BigDecimal.valueOf(366));

    /** How many of a unit of time are in another at most. */
    private static final Map<QuantityUnit, Map<PerUnit, Integer>> AT_MOST = Map.of(
            QuantityUnit.HOUR, Map.of(PerUnit.DAY, 24, PerUnit.WEEK, 168),
            QuantityUnit.DAY, Map.of(PerUnit.WEEK, 7, PerUnit.MONTH, 31),
            QuantityUnit.NIGHT, Map.of(PerUnit.WEEK, 7, PerUnit.MONTH, 31),
            QuantityUnit.MONTH, Map.of(PerUnit.YEAR, 12));

    private QuantityRules() {}

    private static Expected count(String property) {
        return new Expected(property, COUNT, COUNTED);
    }

    private static Expected share() {
        return new Expected("share", "share", PARTS);
    }

    static List<Rule> all() {
        return List.of(
                Rule.error("quantity.unit-contradicts")
                        .on(Age.class, (age, context) -> time(age.unit(), context))
                        .on(Duration.class, (duration, context) -> time(duration.unit(), context))
                        .on(Quantity.class, QuantityRules::persons)
                        .onRecords(QuantityRules::expected)
                        .on(Transaction.class, (transaction, context) -> unit(transaction.rate(), RATE, context))
                        .on(Condition.class, QuantityRules::timeOfWork),
                Rule.error("quantity.not-whole")
                        .reads(GroupTrait.class, "applies")
                        .onRecords(QuantityRules::whole)
                        .reads(Observation.class, "applies", "indicator")
                        .inFile(Observation.class, QuantityRules::figures),
                Rule.error("age.implausible").reads(Age.class, "unit").on(Age.class, QuantityRules::age),
                Rule.warning("quantity.missing-code").onRecords(QuantityRules::missing));
    }

    private static void time(@Nullable QuantityUnit unit, CheckContext context) {
        Dimension dimension = dimension(unit);
        if (unit != null && dimension != null && dimension != Dimension.TIME) {
            context.reportAs("time", context.at("unit"), unit);
        }
    }

    /** Persons are counted; a number of them has no mass, length or the like. */
    private static void persons(Quantity quantity, CheckContext context) {
        QuantityUnit unit = quantity.unit();
        if (unit != null && isPersonsByMeasure(quantity)) {
            context.reportAs(COUNT, context.at("unit"), unit);
        }
    }

    private static boolean isPersonsByMeasure(Quantity quantity) {
        Dimension dimension = dimension(quantity.unit());
        return dimension != null
                && PHYSICAL.contains(dimension)
                && quantity.of() != null
                && Quantity.of(1).withOf(quantity.of()).isOfPersons();
    }

    private static @Nullable Check<Object> expected(Class<?> type) {
        Expected expected = EXPECTED.get(type);
        if (expected == null) {
            return null;
        }
        Member member = quantities(type).stream()
                .filter(each -> each.property().equals(expected.property()))
                .findFirst()
                .orElseThrow();
        return (record, context) -> unit(member.get(record), expected, context);
    }

    /** Working hours and leave are times; a share of them can be stated too. */
    private static void timeOfWork(Condition condition, CheckContext context) {
        if (condition.kind() != null && TIMES_OF_WORK.contains(condition.kind())) {
            unit(condition.measure(), MEASURED_TIME, context);
        }
    }

    private static void unit(@Nullable Object value, Expected expected, CheckContext context) {
        if (!(value instanceof Quantity quantity) || isPersonsByMeasure(quantity)) {
            return;
        }
        QuantityUnit unit = quantity.unit();
        Dimension dimension = dimension(unit);
        if (unit != null && dimension != null && !expected.dimensions().contains(dimension)) {
            context.reportAs(expected.variant(), context.at(expected.property()).property("unit"), unit);
        }
    }

    private static @Nullable Dimension dimension(@Nullable QuantityUnit unit) {
        return unit == null ? null : Dimension.of(unit).orElse(null);
    }

    /** What counts persons and things is whole, unless it is stated per something or is an average. */
    private static @Nullable Check<Object> whole(Class<?> type) {
        List<Member> members = FIGURES.contains(type) ? List.of() : quantities(type);
        return members.isEmpty()
                ? null
                : (record, context) -> {
                    boolean valueOfMembers = record instanceof GroupTrait trait && isNoCount(trait.applies());
                    if (!valueOfMembers) {
                        whole(record, members, context);
                    }
                };
    }

    private static void whole(Object record, List<Member> members, CheckContext context) {
        Expected expected = EXPECTED.get(record.getClass());
        for (Member member : members) {
            boolean count = expected != null
                    && expected.variant().equals(COUNT)
                    && expected.property().equals(member.property());
            if (member.get(record) instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (isBroken(list.get(i), count, context)) {
                        context.report(context.at(member.property(), i));
                    }
                }
            } else if (isBroken(member.get(record), count, context)) {
                context.report(context.at(member.property()));
            }
        }
    }

    /** The figures of an observation, which says whether they are averages; staff is counted in full posts. */
    private static void figures(Observation observation, CaseContext context) {
        if (isNoCount(observation.applies()) || Indicator.STAFF.equals(observation.indicator())) {
            return;
        }
        whole(observation.value(), false, context.at("value"), context);
        whole(observation.denominator(), false, context.at("denominator"), context);
        for (int i = 0; i < observation.breakdown().size(); i++) {
            Breakdown row = observation.breakdown().get(i);
            whole(row.value(), false, context.at("breakdown", i).property("value"), context);
        }
        for (int i = 0; i < observation.changes().size(); i++) {
            Change change = observation.changes().get(i);
            whole(change.by(), false, context.at("changes", i).property("by"), context);
            whole(change.baseValue(), false, context.at("changes", i).property("baseValue"), context);
        }
    }

    private static boolean isNoCount(@Nullable Applies applies) {
        return applies != null && NO_COUNTS.contains(applies);
    }

    private static void whole(@Nullable Object value, boolean count, Path path, CheckContext context) {
        if (isBroken(value, count, context)) {
            context.report(path);
        }
    }

    private static boolean isBroken(@Nullable Object value, boolean count, CheckContext context) {
        return value instanceof Quantity quantity
                && isCount(quantity, count)
                && !context.isDamaged(quantity, "unit", "per", "of")
                && !Numbers.stated(quantity).stream().allMatch(Numbers::isWhole);
    }

    /** Whether a quantity counts persons or things: by its unit and what is counted, or because it stands for a number. */
    private static boolean isCount(Quantity quantity, boolean count) {
        Dimension unit = dimension(quantity.unit());
        Dimension counted =
                quantity.of() == null ? null : Dimension.of(quantity.of()).orElse(null);
        boolean things = quantity.of() == null ? count || unit == Dimension.COUNT : counted == Dimension.COUNT;
        return quantity.per() == null && things && (quantity.unit() == null || unit == Dimension.COUNT);
    }

    private static void age(Age age, CheckContext context) {
        Extent<BigDecimal> extent = age.extent();
        BigDecimal ofYear = OF_A_YEAR.get(age.unit() == null ? QuantityUnit.YEAR : age.unit());
        BigDecimal least = extent instanceof Extent.About<BigDecimal> about
                ? about.value()
                : extent == null ? null : extent.least();
        if (ofYear != null && least != null && least.compareTo(GREATEST_AGE.multiply(ofYear)) > 0) {
            context.reportAs(Numbers.isMissingCode(least) ? "missing" : "", context.here());
        }
    }

    /** Numbers of nines that are no number of children, and no number of hours in a day. */
    private static @Nullable Check<Object> missing(Class<?> type) {
        List<Member> members = quantities(type);
        return members.isEmpty() ? null : (record, context) -> missing(record, members, context);
    }

    private static void missing(Object record, List<Member> members, CheckContext context) {
        for (Member member : members) {
            if (member.get(record) instanceof Quantity quantity
                    && quantity.extent() instanceof Extent.Exact<BigDecimal> exact
                    && exact.value().signum() > 0
                    && Numbers.isMissingCode(exact.value())
                    && !context.isDamaged(quantity, "unit", "per", "of")
                    && isImplausible(record, quantity, exact.value())) {
                context.report(context.at(member.property()));
            }
        }
    }

    private static boolean isImplausible(Object record, Quantity quantity, BigDecimal number) {
        if (quantity.unit() == null || quantity.per() == null) {
            return record instanceof Traits && quantity.unit() == null && quantity.per() == null;
        }
        Integer most = AT_MOST.getOrDefault(quantity.unit(), Map.of()).get(quantity.per());
        return most != null && number.compareTo(BigDecimal.valueOf(most)) > 0;
    }

    private static List<Member> quantities(Class<?> type) {
        return type == Claim.class
                ? List.of()
                : Shape.of(type).members().stream()
                        .filter(member -> !member.isInline() && isQuantity(member.kind()))
                        .toList();
    }

    private static boolean isQuantity(Kind kind) {
        Kind one = kind instanceof Kind.Listed listed ? listed.element() : kind;
        return one instanceof Kind.Nested nested && nested.key().type().equals(Quantity.class);
    }
}
