package io.github.manumit.validation;

import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.ParticipationMode;
import io.github.manumit.party.Person;
import io.github.manumit.time.PartialDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks incidents against the elements of trafficking and against their participants. */
final class IncidentChecks {

    /** Roles of participants who must have been alive at the time. */
    private static final Set<ParticipantRole> PRESENT = Set.of(
            ParticipantRole.VICTIM,
            ParticipantRole.POSSIBLE_VICTIM,
            ParticipantRole.CAPTIVE,
            ParticipantRole.TRAVELLER,
            ParticipantRole.WORKER,
            ParticipantRole.HOLDER,
            ParticipantRole.GUARD,
            ParticipantRole.RECRUITER,
            ParticipantRole.INTERMEDIARY,
            ParticipantRole.RECRUITER_OR_INTERMEDIARY,
            ParticipantRole.BROKER_OR_TRAVEL_AGENT,
            ParticipantRole.TRANSPORTER,
            ParticipantRole.DRIVER,
            ParticipantRole.SMUGGLER,
            ParticipantRole.HARBOURER,
            ParticipantRole.RECEIVER,
            ParticipantRole.SELLER,
            ParticipantRole.BUYER,
            ParticipantRole.EXPLOITER,
            ParticipantRole.CONTROLLER,
            ParticipantRole.EMPLOYER,
            ParticipantRole.KIDNAPPER,
            ParticipantRole.ABUSER,
            ParticipantRole.TRAFFICKER,
            ParticipantRole.ORGANISER,
            ParticipantRole.PROCURER,
            ParticipantRole.WITNESS,
            ParticipantRole.INJURED,
            ParticipantRole.SUSPECT);

    private static final Set<ParticipationMode> NOT_REALLY =
            Set.of(ParticipationMode.EXCLUDED, ParticipationMode.INTENDED, ParticipationMode.SIMULATED);

    private IncidentChecks() {}

    static void register(CaseRules.Registry registry) {
        registry.add(Incident.class, IncidentChecks::elements);
        registry.add(Incident.class, (incident, context) -> born(incident.participants(), incident.time(), context));
        registry.add(Event.class, (event, context) -> born(event.participants(), event.time(), context));
    }

    private static void elements(Incident incident, CaseContext context) {
        boolean ofChildren = incident.kinds().contains(IncidentKind.TRAFFICKING_IN_CHILDREN);
        if (!ofChildren && !incident.kinds().contains(IncidentKind.TRAFFICKING_IN_PERSONS)) {
            return;
        }
        if (incident.acts().isEmpty() && !Absence.explains(incident, "acts")) {
            context.report("incident.trafficking-without-act", context.at("acts"));
        }
        if (incident.purposes().isEmpty() && !Absence.explains(incident, "purposes")) {
            context.report("incident.trafficking-without-purpose", context.at("purposes"));
        }
        if (incident.means().isEmpty()
                && !Absence.explains(incident, "means")
                && !ofChildren
                && !context.scope().minors().perhapsAllVictims(incident)) {
            // No means is required if the victim is a child (Palermo Protocol, Art. 3(c)).
            context.report("incident.trafficking-without-means", context.at("means"));
        }
    }

    private static void born(List<Participant> participants, @Nullable When time, CaseContext context) {
        if (time == null || time.date() == null) {
            return;
        }
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            boolean present = participant.role() != null && PRESENT.contains(participant.role());
            if (present && (participant.mode() == null || !NOT_REALLY.contains(participant.mode()))) {
                Person person = context.scope().find(participant.party(), Person.class);
                List<PartialDate> births =
                        person == null ? List.of() : context.scope().births(person);
                if (!births.isEmpty() && births.stream().allMatch(each -> Times.surelyBefore(time.date(), each))) {
                    context.report(
                            "person.born-after-incident",
                            context.at("participants", i).property("party"));
                }
            }
        }
    }
}
