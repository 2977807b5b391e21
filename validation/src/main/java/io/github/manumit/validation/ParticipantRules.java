package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.shape.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rules for those who take part in an incident, event or proceeding. */
final class ParticipantRules {

    private ParticipantRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("participant.duplicate")
                        .on(
                                Incident.class,
                                (incident, context) ->
                                        duplicates(incident.participants(), ParticipantRules::withoutId, context))
                        .on(
                                Event.class,
                                (event, context) ->
                                        duplicates(event.participants(), ParticipantRules::withoutId, context))
                        .on(
                                Proceeding.class,
                                (proceeding, context) -> duplicates(
                                        proceeding.participants(),
                                        each -> each.toBuilder().id(null).build(),
                                        context)),
                Rule.warning("participant.repeated")
                        .reads(CaseFile.class, "incidents[]")
                        .reads(Event.class, "incidents")
                        .inFile(CaseFile.class, ParticipantRules::repeated),
                Rule.error("participant.refers-to-itself")
                        .on(Participant.class, ParticipantRules::itself)
                        .on(ProceduralParticipant.class, (participant, context) -> {
                            Ref<? extends Party> party = participant.party();
                            int itself =
                                    party == null ? -1 : participant.actsFor().indexOf(party);
                            if (itself >= 0) {
                                context.report(context.at("actsFor", itself));
                            }
                        })
                        .inFile(Participant.class, (participant, context) -> {
                            others(participant.party(), participant.towards(), "towards", context);
                            if (context.isOtherEntry(participant.party(), participant.onBehalfOf())) {
                                context.report(context.at("onBehalfOf"));
                            }
                        })
                        .inFile(
                                ProceduralParticipant.class,
                                (participant, context) ->
                                        others(participant.party(), participant.actsFor(), "actsFor", context)));
    }

    private static Participant withoutId(Participant participant) {
        return participant.toBuilder().id(null).build();
    }

    private static <T> void duplicates(List<T> participants, UnaryOperator<T> withoutId, CheckContext context) {
        Set<T> seen = new HashSet<>();
        for (int i = 0; i < participants.size(); i++) {
            T participant = participants.get(i);
            if (isComparable(participant, context) && !seen.add(withoutId.apply(participant))) {
                context.report(context.at("participants", i));
            }
        }
    }

    /** Whether everything could be read but the id, which does not count. */
    private static boolean isComparable(Object participant, CheckContext context) {
        return context.isWhole(participant)
                || Shape.of(participant.getClass()).properties().keySet().stream()
                        .noneMatch(name -> !name.equals("id") && context.isDamaged(participant, name));
    }

    /** Those who take part in an event of an incident are gathered from there, so they are not named twice. */
    private static void repeated(CaseFile file, CaseContext context) {
        Map<String, Set<Participant>> ofIncident = new HashMap<>();
        for (int i = 0; i < file.events().size(); i++) {
            Event event = file.events().get(i);
            List<Incident> incidents =
                    event.participants().isEmpty() ? List.of() : context.index().incidentsOf(event);
            if (!context.scope()
                    .work((long) incidents.size() * event.participants().size())) {
                return;
            }
            for (int j = 0; j < event.participants().size(); j++) {
                Participant participant = event.participants().get(j);
                boolean twice = isComparable(participant, context)
                        && incidents.stream()
                                .anyMatch(each -> ofIncident
                                        .computeIfAbsent(each.id(), id -> whole(each, context))
                                        .contains(withoutId(participant)));
                if (twice) {
                    context.report(
                            context.at("events", i).property("participants").element(j));
                }
            }
        }
    }

    private static Set<Participant> whole(Incident incident, CheckContext context) {
        Set<Participant> all = new HashSet<>();
        incident.participants().stream()
                .filter(each -> isComparable(each, context))
                .forEach(each -> all.add(withoutId(each)));
        return all;
    }

    private static void itself(Participant participant, CheckContext context) {
        Ref<? extends Party> party = participant.party();
        if (party == null) {
            return;
        }
        int towards = participant.towards().indexOf(party);
        if (towards >= 0) {
            context.report(context.at("towards", towards));
        }
        if (party.equals(participant.onBehalfOf())) {
            context.report(context.at("onBehalfOf"));
        }
    }

    /** Reports those who are another entry of the party. */
    private static void others(
            @Nullable Ref<?> party, List<? extends Ref<?>> others, String property, CaseContext context) {
        for (int i = 0; i < others.size(); i++) {
            if (context.isOtherEntry(party, others.get(i))) {
                context.report(context.at(property, i));
            }
        }
    }
}
