package io.github.manumit.validation;

import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.shape.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
                                (incident, context) -> duplicates(
                                        incident.participants(),
                                        Participant::party,
                                        ParticipantRules::withoutId,
                                        context))
                        .on(
                                Event.class,
                                (event, context) -> duplicates(
                                        event.participants(), Participant::party, ParticipantRules::withoutId, context))
                        .on(
                                Proceeding.class,
                                (proceeding, context) -> duplicates(
                                        proceeding.participants(),
                                        ProceduralParticipant::party,
                                        each -> each.toBuilder().id(null).build(),
                                        context)),
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

    private static <T> void duplicates(
            List<T> participants,
            Function<T, @Nullable Ref<?>> party,
            UnaryOperator<T> withoutId,
            CheckContext context) {
        if (!isAnyTwice(participants, party)) {
            return;
        }
        Set<T> seen = new HashSet<>();
        for (int i = 0; i < participants.size(); i++) {
            T participant = participants.get(i);
            if (isComparable(participant, context) && !seen.add(withoutId.apply(participant))) {
                context.report(context.at("participants", i));
            }
        }
    }

    private static <T> boolean isAnyTwice(List<T> participants, Function<T, @Nullable Ref<?>> party) {
        if (participants.size() < 2) {
            return false;
        }
        Set<@Nullable Ref<?>> seen = new HashSet<>();
        for (int i = 0; i < participants.size(); i++) {
            if (!seen.add(party.apply(participants.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether everything could be read but the id, which does not count. */
    private static boolean isComparable(Object participant, CheckContext context) {
        return context.isWhole(participant)
                || Shape.of(participant.getClass()).properties().keySet().stream()
                        .noneMatch(name -> !name.equals("id") && context.isDamaged(participant, name));
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
