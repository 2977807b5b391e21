package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Parties;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Count;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.proceeding.Result;
import io.github.manumit.proceeding.ResultGround;
import io.github.manumit.proceeding.ResultKind;
import io.github.manumit.proceeding.SentenceStatus;
import io.github.manumit.proceeding.Vote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks decisions against the charges that they decide and against the decisions that they review. */
final class DecisionRules {

    private static final Set<ResultKind> CLEARED = Set.of(
            ResultKind.ACQUITTED,
            ResultKind.ACQUITTED_IN_PART,
            ResultKind.NOT_PROVEN,
            ResultKind.DISMISSED,
            ResultKind.DISCONTINUED,
            ResultKind.RECLASSIFIED,
            ResultKind.CONVICTED_OF_OTHER_OFFENCE,
            ResultKind.CHARGE_EXCLUDED,
            ResultKind.NOT_OPENED,
            ResultKind.NOT_LIABLE);

    /**
     * Grounds that deny the means, which is irrelevant if the victim is a child (Palermo Protocol, Art. 3(b) and (c)).
     */
    private static final Set<ResultGround> MEANS = Set.of(
            ResultGround.NO_MEANS_PROVEN,
            ResultGround.NO_COERCION,
            ResultGround.CONSENT_OF_VICTIM,
            ResultGround.FREEDOM_OF_MOVEMENT);

    /** Results that only an accused party can have. */
    private static final Set<ResultKind> GUILTY = Set.of(
            ResultKind.CONVICTED,
            ResultKind.CONVICTED_OF_OTHER_OFFENCE,
            ResultKind.ACQUITTED,
            ResultKind.ACQUITTED_IN_PART);

    /** What was offered, agreed or advised before the court decided. */
    private static final Set<SentenceStatus> UNDECIDED = Set.of(
            SentenceStatus.PROPOSED, SentenceStatus.AGREED, SentenceStatus.AGREED_CEILING, SentenceStatus.GUIDELINE);

    private DecisionRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("decision.charge-of-other-proceeding")
                        .reads(Decision.class, "proceeding", "reviews")
                        .reads(CaseFile.class, "proceedings[]", "decisions[]")
                        .readsAll(Proceeding.class, "follows")
                        .readsAll(Decision.class, "proceeding", "reviews")
                        .inFile(Decision.class, DecisionRules::proceedings),
                Rule.error("result.count-of-other-charge")
                        .reads(Charge.class, "counts[]")
                        .inFile(Decision.class, DecisionRules::counts),
                Rule.error("result.party-not-defendant")
                        .reads(Charge.class, "defendants", "counts.defendants")
                        .readsAll(PersonGroup.class, "members")
                        .readsAll(Relation.class, "kind", "from", "to")
                        .inFile(Decision.class, DecisionRules::parties),
                Rule.warning("decision.before-charge").inFile(Decision.class, DecisionRules::beforeCharge),
                Rule.warning("decision.child-means")
                        .reads(Charge.class, "victims", "incidents")
                        .reads(CaseFile.class, "incidents[]", "events[]")
                        .readsAll(Count.class, "victims")
                        .readsAll(Incident.class, "time", "participants[]")
                        .readsAll(Event.class, "incidents", "participants[]")
                        .readsAll(Participant.class, "party")
                        .readsAll(Person.class, "ages", "birth")
                        .readsAll(PersonGroup.class, "members", "traits")
                        .readsAll(Relation.class, "kind", "from", "to")
                        .reads(CaseFile.class, "persons[]", "groups[]", "relations[]")
                        .inFile(Decision.class, DecisionRules::childMeans),
                Rule.warning("sentence.not-decided").inFile(Decision.class, DecisionRules::undecided),
                Rule.error("decision.before-reviewed").inFile(Decision.class, DecisionRules::reviewed),
                Rule.error("decision.reviews-itself").inFile(CaseFile.class, CaseContext::reportCycles),
                Rule.error("result.convicted-and-acquitted")
                        .reads(
                                Decision.class,
                                "results.count",
                                "results.parties",
                                "results.offences",
                                "results.citations")
                        .reads(Charge.class, "defendants", "counts.defendants")
                        .readsAll(Relation.class, "kind", "from", "to")
                        .inFile(Decision.class, DecisionRules::opposed),
                Rule.error("finality.before-decision").on(Decision.class, (decision, context) -> {
                    for (int i = 0; i < decision.finality().size(); i++) {
                        if (Times.surelyBefore(decision.finality().get(i).time(), decision.time())) {
                            context.report(context.at("finality", i).property("time"));
                        }
                    }
                }),
                Rule.warning("vote.contradicts").on(Vote.class, (vote, context) -> {
                    Integer against = vote.against();
                    if (Boolean.TRUE.equals(vote.unanimous()) && against != null && against > 0) {
                        context.report(context.at("unanimous"));
                    } else if (against != null && vote.dissenting().size() > against) {
                        context.report(context.at("against"));
                    }
                }));
    }

    private static void proceedings(Decision decision, CaseContext context) {
        ProceedingChain chain = context.scope().proceedings();
        Set<String> own = chain.of(decision);
        Set<String> allowed = own == null ? null : chain.withFollowed(own);
        if (allowed == null) {
            return;
        }
        for (int i = 0; i < decision.results().size(); i++) {
            if (isElsewhere(decision.results().get(i).charge(), allowed, context)) {
                context.report(context.at("results", i).property("charge"));
            }
        }
        for (int i = 0; i < decision.sentences().size(); i++) {
            List<Ref<Charge>> charges = decision.sentences().get(i).charges();
            for (int j = 0; j < charges.size(); j++) {
                if (isElsewhere(charges.get(j), allowed, context)) {
                    context.report(
                            context.at("sentences", i).property("charges").element(j));
                }
            }
        }
    }

    private static boolean isElsewhere(@Nullable Ref<Charge> ref, Set<String> allowed, CaseContext context) {
        Charge charge = context.scope().find(ref, Charge.class);
        String proceeding = charge == null ? null : context.scope().local(charge.proceeding());
        return proceeding != null && !allowed.contains(proceeding);
    }

    private static void counts(Decision decision, CaseContext context) {
        for (int i = 0; i < decision.results().size(); i++) {
            Result result = decision.results().get(i);
            Charge charge = context.find(result.charge(), Charge.class);
            Count count = context.find(result.count(), Count.class);
            if (charge != null && count != null && isOfOther(result, charge, context)) {
                context.report(context.at("results", i).property("count"));
            }
        }
    }

    private static void parties(Decision decision, CaseContext context) {
        for (int i = 0; i < decision.results().size(); i++) {
            Result result = decision.results().get(i);
            Charge charge = result.parties().isEmpty() ? null : context.find(result.charge(), Charge.class);
            if (charge == null) {
                continue;
            }
            Parties accused = context.scope().proceedings().accused(charge);
            for (int j = 0; !accused.isEmpty() && j < result.parties().size(); j++) {
                Ref<? extends Party> party = result.parties().get(j);
                boolean mayComplain = (result.result() == null || !GUILTY.contains(result.result()))
                        && (mayComplainInHole(charge, decision, context)
                                || context.scope().proceedings().mayComplain(party, charge, decision.proceeding()));
                // For example, a complaint is declared inadmissible with respect to the party who brought it.
                if (accused.has(party).isNo() && !mayComplain) {
                    context.report(context.at("results", i).property("parties").element(j));
                }
            }
        }
    }

    private static void beforeCharge(Decision decision, CaseContext context) {
        for (int i = 0; i < decision.results().size(); i++) {
            Charge charge = context.scope().find(decision.results().get(i).charge(), Charge.class);
            if (charge != null && Times.surelyBefore(decision.time(), charge.time())) {
                context.report(context.at("results", i).property("charge"));
            }
        }
    }

    /** A result for the same charge, count and party can come only once. */
    private static void opposed(Decision decision, CaseContext context) {
        Map<List<String>, ResultKind> seen = new HashMap<>();
        Map<String, List<Ref<? extends Party>>> defendants = new HashMap<>();
        for (int i = 0; i < decision.results().size(); i++) {
            Result result = decision.results().get(i);
            boolean whole = result.offences().isEmpty() && result.citations().isEmpty();
            boolean either =
                    ResultKind.CONVICTED.equals(result.result()) || ResultKind.ACQUITTED.equals(result.result());
            Charge charge = whole && either ? context.find(result.charge(), Charge.class) : null;
            if (charge == null || result.result() == null) {
                continue;
            }
            List<Ref<? extends Party>> parties = result.parties().isEmpty()
                    ? defendants.computeIfAbsent(charge.id(), id -> ProceedingChain.defendants(charge))
                    : result.parties();
            boolean known = !result.parties().isEmpty() || parties.size() == 1;
            String count = result.count() == null ? "" : result.count().text();
            for (int j = 0; known && j < parties.size(); j++) {
                Party party = context.scope().find(parties.get(j), Party.class);
                if (party == null || party.id() == null || party instanceof PersonGroup) {
                    continue;
                }
                List<String> key = List.of(charge.id(), count, context.index().sameId(party.id()));
                ResultKind before = seen.putIfAbsent(key, result.result());
                if (before != null && !before.equals(result.result())) {
                    context.report(context.at("results", i).property("result"));
                    break;
                }
            }
        }
    }

    private static void childMeans(Decision decision, CaseContext context) {
        for (int i = 0; i < decision.results().size(); i++) {
            Result result = decision.results().get(i);
            Charge charge = context.find(result.charge(), Charge.class);
            if (charge != null) {
                means(result, charge, i, context);
            }
        }
    }

    private static boolean isOfOther(Result result, Charge charge, CaseContext context) {
        String id = context.scope().local(result.count());
        return id != null
                && context.scope()
                        .index()
                        .entityOf(id)
                        .filter(owner -> charge.id().equals(owner.id()))
                        .isEmpty();
    }

    /** Whether what could not be read may say that a party brings a complaint. */
    private static boolean mayComplainInHole(Charge charge, Decision decision, CaseContext context) {
        Proceeding proceeding = context.scope().find(decision.proceeding(), Proceeding.class);
        return context.isDamaged(charge, "victims", "counts.victims")
                || (proceeding == null
                        ? context.isDamaged(decision, "proceeding") || context.mayHaveLost(Proceeding.class)
                        : context.isDamaged(proceeding, "participants.party", "participants.role"));
    }

    private static boolean mayBeLost(@Nullable Ref<Count> count, CaseContext context) {
        return count != null && context.mayHaveLost(Count.class);
    }

    private static void means(Result result, Charge charge, int index, CaseContext context) {
        if (result.result() == null || !CLEARED.contains(result.result())) {
            return;
        }
        boolean ofChildren =
                result.grounds().stream().anyMatch(MEANS::contains) && isOfChildren(result, charge, context);
        for (int i = 0; ofChildren && i < result.grounds().size(); i++) {
            if (MEANS.contains(result.grounds().get(i))) {
                context.report(context.at("results", index).property("grounds").element(i));
            }
        }
    }

    private static boolean isOfChildren(Result result, Charge charge, CaseContext context) {
        CaseScope scope = context.scope();
        List<Incident> incidents = scope.index().incidentsOf(charge);
        Incident incident = incidents.size() == 1 ? incidents.get(0) : null;
        When time = incident == null ? null : incident.time();
        Count count = scope.find(result.count(), Count.class);
        if (count == null && (context.isDamaged(result, "count") || mayBeLost(result.count(), context))) {
            return false;
        }
        if (count != null && !count.victims().isEmpty()) {
            return scope.minors().surelyAll(count, count.victims(), time);
        } else if (!charge.victims().isEmpty() || incident == null) {
            return scope.minors().surelyAll(charge, charge.victims(), time);
        }
        return scope.minors().surelyAllVictims(incident) && !scope.minors().mayLackAdults(incident, context);
    }

    private static void undecided(Decision decision, CaseContext context) {
        for (int i = 0; i < decision.sentences().size(); i++) {
            SentenceStatus status = decision.sentences().get(i).status();
            if (status != null && UNDECIDED.contains(status)) {
                context.report(context.at("sentences", i).property("status"));
            }
        }
    }

    private static void reviewed(Decision decision, CaseContext context) {
        Decision reviewed = context.scope().find(decision.reviews(), Decision.class);
        if (reviewed != null && Times.surelyBefore(decision.time(), reviewed.time())) {
            context.report(context.at("reviews"));
        }
    }
}
