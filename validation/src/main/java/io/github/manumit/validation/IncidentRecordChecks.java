package io.github.manumit.validation;

import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Act;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.EventStatus;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.Transaction;
import io.github.manumit.place.Place;
import io.github.manumit.place.RelativePosition;
import io.github.manumit.quantity.CurrencyCode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that the content of a single incident, event, transaction or place is consistent. */
final class IncidentRecordChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The kinds that say that something did not happen. */
    private static final Set<EventKind> NEGATIVE =
            Set.of(EventKind.NO_COMPLAINT, EventKind.NO_HELP, EventKind.NO_INSPECTION);

    private IncidentRecordChecks() {}

    static void register(RecordRules.Registry registry) {
        String twice = "participant.duplicate";
        registry.add(twice, Incident.class, (incident, context) -> duplicates(incident.participants(), context));
        registry.add(twice, Event.class, (event, context) -> duplicates(event.participants(), context));
        registry.add("participant.refers-to-itself", Participant.class, IncidentRecordChecks::itself);
        registry.add("incident.linked-to-itself", Incident.class, (incident, context) -> {
            for (int i = 0; i < incident.links().size(); i++) {
                if (isTo(incident.links().get(i).incident(), incident.id())) {
                    context.report(
                            "incident.linked-to-itself", context.at("links", i).property("incident"));
                }
            }
        });
        registry.add("act.on-itself", Act.class, (act, context) -> onItself(act.by(), act.of(), "of", context));
        registry.add("act.on-itself", Means.class, (means, context) -> onItself(means.by(), means.to(), "to", context));
        registry.add("event.leg-without-ends", Event.class, IncidentRecordChecks::leg);
        registry.add("event.negative-twice", Event.class, (event, context) -> {
            boolean negative = event.kind() != null && NEGATIVE.contains(event.kind());
            if (negative && EventStatus.DID_NOT_HAPPEN.equals(event.status())) {
                context.report("event.negative-twice", context.at("status"));
            }
        });
        registry.add("transaction.currency-twice", Transaction.class, IncidentRecordChecks::currencies);
        registry.add("transaction.share-over-100", Transaction.class, (transaction, context) -> {
            BigDecimal least = transaction.share() == null
                    ? null
                    : transaction.share().extent().least();
            if (least != null && least.compareTo(HUNDRED) > 0) {
                context.report("transaction.share-over-100", context.at("share"));
            }
        });
        registry.add("place.excludes-itself", Place.class, (place, context) -> {
            for (int i = 0; i < place.excludes().size(); i++) {
                if (isTo(place.excludes().get(i), place.id())) {
                    context.report("place.excludes-itself", context.at("excludes", i));
                }
            }
        });
        registry.add("place.position-of-itself", Place.class, (place, context) -> {
            RelativePosition position = place.position();
            if (position != null && isTo(position.of(), place.id())) {
                context.report(
                        "place.position-of-itself", context.at("position").property("of"));
            }
        });
    }

    private static boolean isTo(@Nullable Ref<?> ref, String id) {
        return ref != null && ref.text().equals(id);
    }

    private static void duplicates(List<Participant> participants, CheckContext context) {
        Set<Participant> seen = new HashSet<>();
        for (int i = 0; i < participants.size(); i++) {
            if (!seen.add(participants.get(i).toBuilder().id(null).build())) {
                context.report("participant.duplicate", context.at("participants", i));
            }
        }
    }

    private static void itself(Participant participant, CheckContext context) {
        Ref<? extends Party> party = participant.party();
        if (party == null) {
            return;
        }
        int towards = participant.towards().indexOf(party);
        if (towards >= 0) {
            context.report("participant.refers-to-itself", context.at("towards", towards));
        }
        if (party.equals(participant.onBehalfOf())) {
            context.report("participant.refers-to-itself", context.at("onBehalfOf"));
        }
    }

    private static void onItself(
            List<Ref<? extends Party>> by, List<Ref<? extends Party>> to, String property, CheckContext context) {
        Set<Ref<? extends Party>> actors = by.isEmpty() ? Set.of() : new HashSet<>(by);
        for (int i = 0; i < to.size(); i++) {
            if (actors.contains(to.get(i))) {
                context.report("act.on-itself", context.at(property, i));
            }
        }
    }

    private static void leg(Event event, CheckContext context) {
        boolean ends = event.from() != null
                || event.to() != null
                || event.origin() != null
                || event.destination() != null
                || event.place() != null
                || !event.via().isEmpty();
        boolean explained = Absence.explains(event, "from") || Absence.explains(event, "to");
        if (EventKind.JOURNEY_LEG.equals(event.kind()) && !ends && !explained) {
            context.report("event.leg-without-ends", context.here());
        }
    }

    private static void currencies(Transaction transaction, CheckContext context) {
        Set<CurrencyCode> seen = new HashSet<>();
        for (int i = 0; i < transaction.amounts().size(); i++) {
            CurrencyCode currency = transaction.amounts().get(i).currency();
            if (currency != null && !seen.add(currency)) {
                context.report("transaction.currency-twice", context.at("amounts", i));
            }
        }
    }
}
