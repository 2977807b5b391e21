package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Standing;
import io.github.manumit.entity.When;
import io.github.manumit.incident.ActKind;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.ParticipationMode;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.time.PartialDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Checks incidents against the elements of trafficking and against their participants. */
final class IncidentRules {

    /** Roles of participants who must have been alive at the time. */
    static final Set<ParticipantRole> PRESENT = Set.of(
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
            ParticipantRole.PERPETRATOR,
            ParticipantRole.INTIMIDATOR,
            ParticipantRole.BRIBER,
            ParticipantRole.ORGANISER,
            ParticipantRole.PROCURER,
            ParticipantRole.WITNESS,
            ParticipantRole.INJURED,
            ParticipantRole.SUSPECT);

    static final Set<ParticipationMode> NOT_REALLY = Set.of(
            ParticipationMode.EXCLUDED,
            ParticipationMode.ABSENT,
            ParticipationMode.INTENDED,
            ParticipationMode.SIMULATED);

    /**
     * The acts of the Palermo Protocol, Art. 3(a), with the names that national laws give to transportation across a border;
     * no other word of the vocabulary makes trafficking.
     */
    private static final Set<ActKind> TRAFFICKING = Set.of(
            ActKind.RECRUITMENT,
            ActKind.TRANSPORTATION,
            ActKind.IMPORT,
            ActKind.EXPORT,
            ActKind.TRANSIT,
            ActKind.TRANSFER,
            ActKind.HARBOURING,
            ActKind.RECEIPT);

    /** Standings of claims that deny what they say. */
    static final Set<Standing> AGAINST = Set.of(Standing.DENIED, Standing.REFUTED, Standing.WITHDRAWN);

    private IncidentRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("incident.trafficking-without-act")
                        .ofComplete()
                        .reads(Incident.class, "acts", "absent", "claims")
                        .inFile(Incident.class, (incident, context) -> {
                            if (isTrafficking(incident)
                                    && !mayMakeTrafficking(incident)
                                    && !isClaimed(incident, IncidentRules::mayMakeTrafficking)
                                    && !AbsenceRules.explains(incident, "acts")) {
                                context.report(context.at("acts"));
                            }
                        }),
                Rule.warning("incident.trafficking-without-purpose")
                        .ofComplete()
                        .reads(Incident.class, "purposes", "absent", "claims")
                        .inFile(Incident.class, (incident, context) -> {
                            if (isTrafficking(incident)
                                    && incident.purposes().isEmpty()
                                    && !isClaimed(
                                            incident, said -> !said.purposes().isEmpty())
                                    && !AbsenceRules.explains(incident, "purposes")) {
                                context.report(context.at("purposes"));
                            }
                        }),
                Rule.warning("incident.trafficking-without-means")
                        .ofComplete()
                        .reads(Incident.class, "kinds", "means", "absent", "claims", "time", "participants[]")
                        .reads(CaseFile.class, "incidents[]", "events[]", "persons[]", "groups[]", "relations[]")
                        .readsAll(Event.class, "incidents", "participants[]")
                        .readsAll(Participant.class, "party")
                        .readsAll(Person.class, "ages", "birth")
                        .readsAll(PersonGroup.class, "members", "traits")
                        .readsAll(Relation.class, "kind", "from", "to")
                        .inFile(Incident.class, IncidentRules::means),
                Rule.error("person.born-after-incident")
                        .inFile(
                                Incident.class,
                                (incident, context) -> born(incident.participants(), incident.time(), context))
                        .inFile(Event.class, (event, context) -> born(event.participants(), event.time(), context)));
    }

    private static boolean isTrafficking(Incident incident) {
        return incident.kinds().contains(IncidentKind.TRAFFICKING_IN_CHILDREN)
                || incident.kinds().contains(IncidentKind.TRAFFICKING_IN_PERSONS);
    }

    /** Whether one of the acts is one of the Palermo Protocol, or may be because its word is unknown. */
    private static boolean mayMakeTrafficking(Incident incident) {
        return incident.acts().stream()
                .anyMatch(act -> act.kind() == null || !act.kind().isKnown() || TRAFFICKING.contains(act.kind()));
    }

    /** Whether a source says so, unless the claim takes it out. */
    private static boolean isClaimed(Incident incident, Predicate<Incident> holds) {
        return incident.meta().claims().stream().anyMatch(claim -> {
            boolean against = claim.standing() != null && AGAINST.contains(claim.standing());
            return claim.says() != null && !against && holds.test(claim.says());
        });
    }

    private static void means(Incident incident, CaseContext context) {
        if (incident.kinds().contains(IncidentKind.TRAFFICKING_IN_PERSONS)
                && !incident.kinds().contains(IncidentKind.TRAFFICKING_IN_CHILDREN)
                && incident.means().isEmpty()
                && !isClaimed(incident, said -> !said.means().isEmpty())
                && !AbsenceRules.explains(incident, "means")
                // No means is required if the victim is a child (Palermo Protocol, Art. 3(c)).
                && !context.scope().minors().perhapsAllVictims(incident)
                && !mayBeOfChildren(incident, context)) {
            context.report(context.at("means"));
        }
    }

    /** Whether what could not be read may say that the victims are children, or that a victim is none. */
    private static boolean mayBeOfChildren(Incident incident, CaseContext context) {
        Minors minors = context.scope().minors();
        return minors.hasVictims(incident)
                ? context.isDamaged(incident, "participants.mode")
                        || context.isDamagedAnywhere(Event.class, "participants.mode")
                : minors.mayLackChildren(incident, context);
    }

    private static void born(List<Participant> participants, @Nullable When time, CaseContext context) {
        if (time == null || time.date() == null) {
            return;
        }
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            boolean present = participant.role() != null && PRESENT.contains(participant.role());
            boolean really = participant.mode() == null
                    ? !context.isDamaged(participant, "mode")
                    : !NOT_REALLY.contains(participant.mode());
            if (present && really) {
                Person person = context.find(participant.party(), Person.class);
                List<PartialDate> births =
                        person == null ? List.of() : context.scope().births(person);
                if (!births.isEmpty() && births.stream().allMatch(each -> Times.surelyBefore(time.date(), each))) {
                    context.report(context.at("participants", i).property("party"));
                }
            }
        }
    }
}
