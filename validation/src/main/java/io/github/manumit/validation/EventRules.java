package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Act;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventStatus;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.Realisation;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.ProceduralStep;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the dates of events against their order and against what is part of them. */
final class EventRules {

    /** The statuses of events that did not happen; they have no place in the order. */
    private static final Set<EventStatus> NOT_HAPPENED = Set.of(
            EventStatus.INTENDED,
            EventStatus.EXPECTED,
            EventStatus.PLANNED,
            EventStatus.ANNOUNCED,
            EventStatus.PROMISED,
            EventStatus.RECOMMENDED,
            EventStatus.DID_NOT_HAPPEN,
            EventStatus.CANCELLED,
            EventStatus.POSTPONED,
            EventStatus.PREVENTED,
            EventStatus.REQUESTED,
            EventStatus.ORDERED,
            EventStatus.NEEDED,
            EventStatus.UNDECIDED,
            EventStatus.NOT_KNOWN);

    /** The same of acts. */
    private static final Set<Realisation> NOT_REALISED =
            Set.of(Realisation.INTENDED, Realisation.PREVENTED, Realisation.DISPROVED);

    private EventRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("event.order-contradicts-dates")
                        .reads(Event.class, "status")
                        .inFile(Event.class, EventRules::order)
                        .inFile(CaseFile.class, EventOrder::check),
                Rule.warning("event.outside-whole").reads(Event.class, "status").inFile(Event.class, EventRules::whole),
                Rule.warning("time.contradicts-event")
                        .reads(Event.class, "status")
                        .reads(Act.class, "realisation")
                        .reads(ProceduralStep.class, "status")
                        .inFile(Act.class, (act, context) -> {
                            if (act.realisation() == null || !NOT_REALISED.contains(act.realisation())) {
                                during(act, act.event(), context);
                            }
                        })
                        .inFile(Means.class, (means, context) -> during(means, means.event(), context))
                        .inFile(Custody.class, (custody, context) -> during(custody, custody.event(), context))
                        .inFile(ProceduralStep.class, (step, context) -> {
                            if (step.status() == null || !NOT_HAPPENED.contains(step.status())) {
                                during(step, step.event(), context);
                            }
                        }),
                Rule.error("event.order-cycle").inFile(CaseFile.class, CaseContext::reportCycles));
    }

    private static void order(Event event, CaseContext context) {
        List<Ref<Event>> earlier = event.after();
        for (int i = 0; i < earlier.size(); i++) {
            Event other = context.find(earlier.get(i), Event.class);
            if (other != null && Times.surelyBefore(event.time(), other.time())) {
                context.report(context.at("after", i));
            }
        }
        List<Ref<Event>> later = event.before();
        for (int i = 0; i < later.size(); i++) {
            Event other = context.find(later.get(i), Event.class);
            if (other != null && Times.surelyBefore(other.time(), event.time())) {
                context.report(context.at("before", i));
            }
        }
        List<Ref<? extends Dated>> causes = event.causedBy();
        for (int i = 0; i < causes.size(); i++) {
            Dated cause = context.find(causes.get(i), Dated.class);
            if (cause != null && happened(cause) && Times.surelyBefore(event.time(), cause.time())) {
                context.report(context.at("causedBy", i));
            }
        }
    }

    private static void whole(Event event, CaseContext context) {
        Event whole = context.find(event.partOf(), Event.class);
        boolean outside = whole != null
                && happened(event)
                && (Times.surelyBefore(event.time(), whole.time()) || Times.surelyBefore(whole.time(), event.time()));
        if (outside) {
            context.report(context.at("partOf"));
        }
    }

    private static void during(Dated part, @Nullable Ref<Event> of, CaseContext context) {
        Event event = context.find(of, Event.class);
        boolean apart = event != null
                && happened(event)
                && (Times.surelyBefore(part.time(), event.time()) || Times.surelyBefore(event.time(), part.time()));
        if (apart) {
            context.report(context.at("event"));
        }
    }

    private static boolean happened(Dated dated) {
        return !(dated instanceof Event event) || happened(event.status());
    }

    /** Whether an event or step with a status happened; one without a status did. */
    static boolean happened(@Nullable EventStatus status) {
        return status == null || !NOT_HAPPENED.contains(status);
    }
}
