package io.github.manumit.validation;

import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Act;
import io.github.manumit.incident.Condition;
import io.github.manumit.incident.ConditionKind;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.EventStatus;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.Transaction;
import io.github.manumit.place.Place;
import io.github.manumit.place.RelativePosition;
import io.github.manumit.quantity.CurrencyCode;
import io.github.manumit.quantity.PerUnit;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.quantity.QuantityUnit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that the content of a single incident, event, transaction or place is consistent. */
final class IncidentRecordRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The kinds that say that something did not happen. */
    private static final Set<EventKind> NEGATIVE =
            Set.of(EventKind.NO_COMPLAINT, EventKind.NO_HELP, EventKind.NO_INSPECTION);

    private static final Set<PerUnit> DAILY = Set.of(PerUnit.DAY, PerUnit.SHIFT);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final long MINUTES_OF_A_DAY = 24 * 60;

    private IncidentRecordRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("incident.linked-to-itself").on(Incident.class, (incident, context) -> {
                    for (int i = 0; i < incident.links().size(); i++) {
                        if (isTo(incident.links().get(i).incident(), incident.id())) {
                            context.report(context.at("links", i).property("incident"));
                        }
                    }
                }),
                Rule.warning("act.on-itself")
                        .on(Act.class, (act, context) -> onItself(act.by(), act.of(), "of", context))
                        .on(Means.class, (means, context) -> onItself(means.by(), means.to(), "to", context))
                        .inFile(Act.class, (act, context) -> onOwnEntry(act.by(), act.of(), "of", context))
                        .inFile(Means.class, (means, context) -> onOwnEntry(means.by(), means.to(), "to", context)),
                Rule.warning("event.leg-without-ends")
                        .ofComplete()
                        .reads(
                                Event.class,
                                "from",
                                "to",
                                "origin",
                                "destination",
                                "place",
                                "via",
                                "after",
                                "before",
                                "partOf",
                                "absent")
                        .on(Event.class, IncidentRecordRules::leg),
                Rule.warning("event.negative-twice").on(Event.class, (event, context) -> {
                    boolean negative = event.kind() != null && NEGATIVE.contains(event.kind());
                    if (negative && EventStatus.DID_NOT_HAPPEN.equals(event.status())) {
                        context.report(context.at("status"));
                    }
                }),
                Rule.warning("event.leg-leads-nowhere").on(Event.class, (event, context) -> {
                    boolean leg = EventKind.JOURNEY_LEG.equals(event.kind())
                            && event.via().isEmpty();
                    if (leg && event.from() != null && event.from().equals(event.to())) {
                        context.report(context.at("to"));
                    }
                }),
                Rule.warning("condition.hours-contradict")
                        .reads(Condition.class, "measure")
                        .on(Condition.class, IncidentRecordRules::hours),
                Rule.warning("transaction.currency-twice").on(Transaction.class, IncidentRecordRules::currencies),
                Rule.error("transaction.share-over-100").on(Transaction.class, (transaction, context) -> {
                    BigDecimal least = transaction.share() == null
                            ? null
                            : transaction.share().extent().least();
                    if (least != null && least.compareTo(HUNDRED) > 0) {
                        context.report(context.at("share"));
                    }
                }),
                Rule.error("place.excludes-itself").on(Place.class, (place, context) -> {
                    for (int i = 0; i < place.excludes().size(); i++) {
                        if (isTo(place.excludes().get(i), place.id())) {
                            context.report(context.at("excludes", i));
                        }
                    }
                }),
                Rule.error("place.position-of-itself").on(Place.class, (place, context) -> {
                    RelativePosition position = place.position();
                    if (position != null && isTo(position.of(), place.id())) {
                        context.report(context.at("position").property("of"));
                    }
                }));
    }

    private static boolean isTo(@Nullable Ref<?> ref, String id) {
        return ref != null && ref.text().equals(id);
    }

    static void onItself(
            List<Ref<? extends Party>> by, List<Ref<? extends Party>> to, String property, CheckContext context) {
        Set<Ref<? extends Party>> actors = by.isEmpty() ? Set.of() : new HashSet<>(by);
        for (int i = 0; i < to.size(); i++) {
            if (actors.contains(to.get(i))) {
                context.report(context.at(property, i));
            }
        }
    }

    /** Breaks take less than half of the time between the beginning and the end of work. */
    private static void hours(Condition condition, CheckContext context) {
        Quantity measure = condition.measure();
        boolean told = ConditionKind.WORKING_HOURS.equals(condition.kind())
                && condition.from() != null
                && condition.until() != null
                && measure != null
                && QuantityUnit.HOUR.equals(measure.unit())
                && (measure.per() == null || DAILY.contains(measure.per()));
        if (!told || condition.from() == null || condition.until() == null || measure == null) {
            return;
        }
        long minutes = Duration.between(
                        condition.from().time(), condition.until().time())
                .toMinutes();
        BigDecimal span = BigDecimal.valueOf(minutes > 0 ? minutes : minutes + MINUTES_OF_A_DAY);
        BigDecimal least = measure.extent().least();
        BigDecimal most = measure.extent().greatest();
        boolean more = least != null && least.multiply(MINUTES).compareTo(span) > 0;
        boolean less = most != null
                && most.multiply(MINUTES).add(most.multiply(MINUTES)).compareTo(span) < 0;
        if (more || less) {
            context.report(context.at("measure"));
        }
    }

    private static void leg(Event event, CheckContext context) {
        boolean ends = event.from() != null
                || event.to() != null
                || event.origin() != null
                || event.destination() != null
                || event.place() != null
                || !event.via().isEmpty();
        boolean ordered = !event.after().isEmpty() || !event.before().isEmpty() || event.partOf() != null;
        boolean explained = AbsenceRules.explains(event, "from") || AbsenceRules.explains(event, "to");
        if (EventKind.JOURNEY_LEG.equals(event.kind()) && !ends && !ordered && !explained) {
            context.report(context.here());
        }
    }

    private static void currencies(Transaction transaction, CheckContext context) {
        Set<CurrencyCode> seen = new HashSet<>();
        for (int i = 0; i < transaction.amounts().size(); i++) {
            CurrencyCode currency = transaction.amounts().get(i).currency();
            if (currency != null && !seen.add(currency)) {
                context.report(context.at("amounts", i));
            }
        }
    }

    /** Reports those who are another entry of one of the actors. */
    static void onOwnEntry(List<? extends Ref<?>> by, List<? extends Ref<?>> to, String property, CaseContext context) {
        CaseScope scope = context.scope();
        Set<String> actors = by.isEmpty() || to.isEmpty() ? Set.of() : scope.locals(by);
        Set<String> joined = new HashSet<>();
        actors.forEach(id -> joined.add(scope.index().sameId(id)));
        for (int i = 0; !joined.isEmpty() && i < to.size(); i++) {
            String id = scope.local(to.get(i));
            if (id != null
                    && !actors.contains(id)
                    && joined.contains(scope.index().sameId(id))) {
                context.report(context.at(property, i));
            }
        }
    }
}
