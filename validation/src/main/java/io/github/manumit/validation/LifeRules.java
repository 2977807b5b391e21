package io.github.manumit.validation;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.party.Birth;
import io.github.manumit.party.Citizenship;
import io.github.manumit.party.Death;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.Residence;
import io.github.manumit.party.Traits;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.registry.JurisdictionRegistry;
import io.github.manumit.registry.KnownJurisdiction;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what is dated against the time for which a person lived, or an organization, a state or a code existed. */
final class LifeRules {

    /** Roles in an event that a person can also have after death, such as in a burial. */
    private static final Set<ParticipantRole> PASSIVE = Set.of(
            ParticipantRole.VICTIM,
            ParticipantRole.POSSIBLE_VICTIM,
            ParticipantRole.CAPTIVE,
            ParticipantRole.TRAVELLER,
            ParticipantRole.INJURED,
            ParticipantRole.SUSPECT);

    private LifeRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("person.acts-after-death")
                        .reads(Incident.class, "participants.mode", "participants.time")
                        .reads(Event.class, "participants.mode", "participants.time", "status")
                        .inFile(
                                Incident.class,
                                (incident, context) -> deaths(incident.participants(), incident.time(), false, context))
                        .inFile(Event.class, (event, context) -> {
                            if (EventRules.happened(event.status())) {
                                deaths(event.participants(), event.time(), true, context);
                            }
                        })
                        .inFile(Custody.class, (custody, context) -> {
                            Person person = context.find(custody.party(), Person.class);
                            if (person != null && isDead(person, custody.time(), context)) {
                                context.report(context.at("party"));
                            }
                        }),
                Rule.warning("organization.did-not-exist")
                        .reads(Incident.class, "participants.mode")
                        .reads(Event.class, "participants.mode", "status")
                        .inFile(
                                Incident.class,
                                (incident, context) -> organizations(incident.participants(), incident.time(), context))
                        .inFile(Event.class, (event, context) -> {
                            if (EventRules.happened(event.status())) {
                                organizations(event.participants(), event.time(), context);
                            }
                        }),
                Rule.warning("person.dated-before-birth").on(Traits.class, (traits, context) -> {
                    Birth birth = traits.birth();
                    if (birth != null) {
                        births(traits.residences(), "residences", birth, context);
                        births(traits.occupations(), "occupations", birth, context);
                        births(traits.migration(), "migration", birth, context);
                        births(traits.documents(), "documents", birth, context);
                    }
                }),
                Rule.warning("citizenship.former-state")
                        .reads(Citizenship.class, "status")
                        .on(Citizenship.class, (citizenship, context) -> {
                            boolean held =
                                    citizenship.status() == null || PersonRules.HELD.contains(citizenship.status());
                            KnownJurisdiction state = known(citizenship.country());
                            boolean over = state != null
                                    && state.isFormer()
                                    && Times.surelyBefore(state.valid(), Times.date(citizenship.time()));
                            if (held && over) {
                                context.report(context.at("country"));
                            }
                        }),
                Rule.warning("jurisdiction.not-valid-then")
                        .on(Incident.class, (incident, context) -> {
                            for (int i = 0; i < incident.jurisdictions().size(); i++) {
                                if (isNotValid(incident.jurisdictions().get(i), incident.time())) {
                                    context.report(context.at("jurisdictions", i));
                                }
                            }
                        })
                        .on(Event.class, (event, context) -> {
                            report(event.origin(), event.time(), "origin", context);
                            report(event.destination(), event.time(), "destination", context);
                        })
                        .on(
                                Residence.class,
                                (residence, context) ->
                                        report(residence.jurisdiction(), residence.time(), "jurisdiction", context))
                        .on(
                                Proceeding.class,
                                (proceeding, context) ->
                                        report(proceeding.jurisdiction(), proceeding.time(), "jurisdiction", context)));
    }

    private static boolean isReal(Participant participant) {
        return participant.mode() == null || !IncidentRules.NOT_REALLY.contains(participant.mode());
    }

    private static void deaths(
            List<Participant> participants, @Nullable When time, boolean active, CaseContext context) {
        for (int i = 0; Times.date(time) != null && i < participants.size(); i++) {
            Participant participant = participants.get(i);
            ParticipantRole role = participant.role();
            boolean alive = role != null
                    && IncidentRules.PRESENT.contains(role)
                    && !(active && PASSIVE.contains(role))
                    && participant.time() == null
                    && isReal(participant);
            Person person = alive ? context.find(participant.party(), Person.class) : null;
            if (person != null && isDead(person, time, context)) {
                context.report(context.at("participants", i).property("party"));
            }
        }
    }

    private static boolean isDead(Person person, @Nullable When time, CheckContext context) {
        Death death = person.traits().death();
        Birth birth = person.traits().birth();
        // A death before the birth has a finding of its own.
        boolean wrong = death != null
                && (context.isDamaged(person, "birth")
                        || (birth != null && Times.surelyBefore(death.time(), birth.time())));
        return death != null && !wrong && Times.surelyBefore(death.time(), time);
    }

    private static void organizations(List<Participant> participants, @Nullable When time, CaseContext context) {
        for (int i = 0; Times.date(time) != null && i < participants.size(); i++) {
            Participant participant = participants.get(i);
            Organization organization =
                    isReal(participant) ? context.find(participant.party(), Organization.class) : null;
            boolean apart = organization != null
                    && (Times.surelyBefore(time, organization.time()) || Times.surelyBefore(organization.time(), time));
            if (apart) {
                context.report(context.at("participants", i).property("party"));
            }
        }
    }

    private static void births(List<? extends Dated> elements, String property, Birth birth, CheckContext context) {
        for (int i = 0; i < elements.size(); i++) {
            if (Times.surelyBefore(elements.get(i).time(), birth.time())) {
                context.report(context.at(property, i).property("time"));
            }
        }
    }

    private static @Nullable KnownJurisdiction known(@Nullable JurisdictionCode code) {
        return code == null ? null : JurisdictionRegistry.standard().find(code).orElse(null);
    }

    /** Whether the code of a part of a country was surely not valid at a time. */
    private static boolean isNotValid(@Nullable JurisdictionCode code, @Nullable When time) {
        boolean part = code != null && !code.isLocal() && code.text().indexOf('-') == 2 && Times.date(time) != null;
        KnownJurisdiction found = part ? known(code) : null;
        return found != null
                && (Times.surelyBefore(Times.date(time), found.valid())
                        || Times.surelyBefore(found.valid(), Times.date(time)));
    }

    private static void report(
            @Nullable JurisdictionCode code, @Nullable When time, String property, CheckContext context) {
        if (isNotValid(code, time)) {
            context.report(context.at(property));
        }
    }
}
