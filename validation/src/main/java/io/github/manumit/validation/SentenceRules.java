package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Involvement;
import io.github.manumit.casefile.Parties;
import io.github.manumit.casefile.Position;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.proceeding.Result;
import io.github.manumit.proceeding.ResultKind;
import io.github.manumit.proceeding.Sentence;
import io.github.manumit.proceeding.SentenceKind;
import io.github.manumit.proceeding.SentenceStatus;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.statute.PenaltyKind;
import io.github.manumit.statute.PenaltyRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks sentences by themselves, against the results of their decision, and against who was charged. */
final class SentenceRules {

    /** Sentences that can follow without a finding of guilt. */
    private static final Set<SentenceKind> WITHOUT_GUILT = Set.of(
            SentenceKind.COMPULSORY_TREATMENT,
            SentenceKind.PSYCHIATRIC_PLACEMENT,
            SentenceKind.PREVENTIVE_DETENTION,
            SentenceKind.EDUCATIONAL_MEASURE,
            SentenceKind.JUVENILE_PLACEMENT,
            SentenceKind.CONFISCATION_OF_PROPERTY,
            SentenceKind.NO_PUNISHMENT);

    private static final Set<SentenceStatus> NOT_IMPOSED = Set.of(
            SentenceStatus.PROPOSED,
            SentenceStatus.AGREED,
            SentenceStatus.AGREED_CEILING,
            SentenceStatus.GUIDELINE,
            SentenceStatus.QUASHED);

    /** The penalty that the law states for a kind of sentence. */
    private static final Map<SentenceKind, PenaltyKind> PENALTIES = Map.of(
            SentenceKind.IMPRISONMENT, PenaltyKind.IMPRISONMENT,
            SentenceKind.SUSPENDED_SENTENCE, PenaltyKind.IMPRISONMENT,
            SentenceKind.PARTLY_SUSPENDED_IMPRISONMENT, PenaltyKind.IMPRISONMENT,
            SentenceKind.RESTRICTION_OF_LIBERTY, PenaltyKind.RESTRICTION_OF_LIBERTY,
            SentenceKind.ARREST, PenaltyKind.ARREST,
            SentenceKind.COMMUNITY_SERVICE, PenaltyKind.COMMUNITY_SERVICE,
            SentenceKind.CORRECTIONAL_LABOUR, PenaltyKind.CORRECTIONAL_LABOUR);

    /** Penalties without a maximum. */
    private static final Set<PenaltyKind> ENDLESS = Set.of(PenaltyKind.LIFE_IMPRISONMENT, PenaltyKind.DEATH_PENALTY);

    /** Years, months and days are compared by their mean length, which can be this much wrong. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1.05");

    /** Positions by which someone can be sentenced. */
    private static final Set<Position> SENTENCED = Set.of(
            Position.OFFENDER, Position.POSSIBLE_OFFENDER, Position.SUSPECT, Position.DEFENDANT, Position.UNKNOWN);

    private static final Set<Position> ACCUSED = Set.of(Position.SUSPECT, Position.DEFENDANT, Position.UNKNOWN);

    private SentenceRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("sentence.partly-suspended-as-whole").on(Sentence.class, (sentence, context) -> {
                    Duration whole = sentence.duration();
                    Duration part = sentence.suspended();
                    boolean equal = whole != null
                            && part != null
                            && Amounts.surelyNotMore(whole.extent(), part.extent())
                            && !Amounts.surelyMore(part.extent(), whole.extent());
                    if (equal && SentenceKind.PARTLY_SUSPENDED_IMPRISONMENT.equals(sentence.kind())) {
                        context.report(context.at("suspended"));
                    }
                }),
                Rule.error("sentence.minimum-longer").on(Sentence.class, (sentence, context) -> {
                    Duration whole = sentence.duration();
                    Duration least = sentence.minimumTerm();
                    if (whole != null && least != null && Amounts.surelyMore(least.extent(), whole.extent())) {
                        context.report(context.at("minimumTerm"));
                    }
                }),
                Rule.warning("sentence.above-maximum")
                        .reads(Decision.class, "results.charge", "sentences.charges")
                        .reads(Charge.class, "penalties", "counts", "countTotal")
                        .reads(CaseFile.class, "charges[]")
                        .inFile(Decision.class, SentenceRules::maximum),
                Rule.error("sentence.of-acquitted")
                        .reads(
                                Decision.class,
                                "results",
                                "proceeding",
                                "sentences.kind",
                                "sentences.status",
                                "sentences.charges")
                        .reads(CaseFile.class, "charges[]")
                        .readsAll(Charge.class, "defendants", "counts.defendants", "proceeding")
                        .readsAll(Relation.class, "kind", "from", "to")
                        .inFile(Decision.class, SentenceRules::acquitted),
                accused(Rule.error("sentence.not-defendant").inFile(Decision.class, SentenceRules::strangers)),
                accused(Rule.warning("sentence.of-victim")
                        .readsAll(Incident.class, "participants")
                        .readsAll(Event.class, "participants")
                        .inFile(Decision.class, SentenceRules::victims)));
    }

    private static Rule accused(Rule rule) {
        return rule.reads(CaseFile.class, "charges[]", "proceedings[]", "decisions[]", "groups[]")
                .readsAll(Charge.class, "defendants", "counts.defendants", "proceeding")
                .readsAll(Proceeding.class, "participants", "follows")
                .readsAll(Decision.class, "proceeding", "reviews")
                .readsAll(PersonGroup.class, "members")
                .readsAll(Relation.class, "kind", "from", "to");
    }

    private static boolean isImposed(Sentence sentence) {
        return sentence.status() == null || !NOT_IMPOSED.contains(sentence.status());
    }

    /** Compares a sentence with the sum of what the charges carry that it is for. */
    private static void maximum(Decision decision, CaseContext context) {
        Map<String, Ref<Charge>> decided = new LinkedHashMap<>();
        for (Result result : decision.results()) {
            if (result.charge() != null) {
                decided.putIfAbsent(result.charge().text(), result.charge());
            }
        }
        for (int i = 0; i < decision.sentences().size(); i++) {
            Sentence sentence = decision.sentences().get(i);
            List<Ref<Charge>> charges =
                    sentence.charges().isEmpty() ? List.copyOf(decided.values()) : sentence.charges();
            PenaltyKind kind = sentence.kind() == null ? null : PENALTIES.get(sentence.kind());
            IsoDuration least = sentence.duration() == null
                    ? null
                    : sentence.duration().extent().least();
            if (kind == null
                    || least == null
                    || !isImposed(sentence)
                    || !context.scope().work(charges.size())) {
                continue;
            }
            BigDecimal most = charges.isEmpty() ? null : BigDecimal.ZERO;
            for (Ref<Charge> each : charges) {
                Charge charge = context.find(each, Charge.class);
                BigDecimal own = charge == null ? null : most(charge, kind);
                most = own == null || most == null ? null : most.add(own);
            }
            if (most != null && least.meanSeconds().compareTo(most.multiply(TOLERANCE)) > 0) {
                context.report(context.at("sentences", i).property("duration"));
            }
        }
    }

    /** The most that a charge carries, in seconds; null if it is not known or has no limit. */
    private static @Nullable BigDecimal most(Charge charge, PenaltyKind kind) {
        BigDecimal most = null;
        for (PenaltyRange penalty : charge.penalties()) {
            if (penalty.kind() == null || ENDLESS.contains(penalty.kind())) {
                return null;
            }
            if (penalty.kind().equals(kind)) {
                IsoDuration end = penalty.range() == null
                        ? null
                        : penalty.range().extent().greatest();
                if (end == null) {
                    return null;
                }
                most = most == null ? end.meanSeconds() : most.max(end.meanSeconds());
            }
        }
        return charge.counts().size() > 1 || charge.countTotal() != null ? null : most;
    }

    /** The results of a decision for one party. */
    private static final class Outcome {
        private final Set<String> acquitted = new HashSet<>();
        private final Set<String> others = new HashSet<>();
    }

    private static void acquitted(Decision decision, CaseContext context) {
        if (decision.sentences().isEmpty()) {
            return;
        }
        CaseScope scope = context.scope();
        Map<String, Outcome> outcomes = new HashMap<>();
        boolean clear = true;
        for (Result result : decision.results()) {
            String charge = scope.local(result.charge());
            clear &= charge != null && !result.parties().isEmpty();
            for (Ref<? extends Party> party : result.parties()) {
                String id = scope.local(party);
                if (id != null && charge != null) {
                    Outcome outcome = outcomes.computeIfAbsent(scope.index().sameId(id), key -> new Outcome());
                    boolean whole = ResultKind.ACQUITTED.equals(result.result()) && result.count() == null;
                    (whole ? outcome.acquitted : outcome.others).add(charge);
                }
            }
        }
        for (int i = 0; i < decision.sentences().size(); i++) {
            Sentence sentence = decision.sentences().get(i);
            boolean guilt = sentence.kind() == null || !WITHOUT_GUILT.contains(sentence.kind());
            for (int j = 0; guilt && isImposed(sentence) && j < sentence.of().size(); j++) {
                Party party = scope.find(sentence.of().get(j), Party.class);
                String id = party == null || party instanceof PersonGroup ? null : party.id();
                Outcome outcome = id == null ? null : outcomes.get(scope.index().sameId(id));
                if (outcome != null
                        && isOnlyAcquitted(sentence, sentence.of().get(j), outcome, clear, decision, scope)) {
                    context.report(context.at("sentences", i).property("of").element(j));
                }
            }
        }
    }

    private static boolean isOnlyAcquitted(
            Sentence sentence,
            Ref<? extends Party> party,
            Outcome outcome,
            boolean clear,
            Decision decision,
            CaseScope scope) {
        if (!sentence.charges().isEmpty()) {
            return sentence.charges().stream().allMatch(each -> {
                String id = scope.local(each);
                return id != null && outcome.acquitted.contains(id) && !outcome.others.contains(id);
            });
        }
        String proceeding = scope.local(decision.proceeding());
        List<Charge> charges =
                proceeding == null ? List.of() : scope.proceedings().charges(proceeding);
        return clear
                && outcome.others.isEmpty()
                && !outcome.acquitted.isEmpty()
                && !charges.isEmpty()
                && scope.work(charges.size())
                && charges.stream()
                        .allMatch(charge -> outcome.acquitted.contains(charge.id())
                                || scope.proceedings()
                                        .accused(charge)
                                        .has(party)
                                        .isNo());
    }

    /** Those who are charged in a decision's proceedings; null if that is not known. */
    private static @Nullable Parties defendants(Decision decision, CaseScope scope) {
        Set<String> own = scope.proceedings().of(decision);
        Set<String> proceedings = own == null ? null : scope.proceedings().withFollowed(own);
        if (proceedings == null) {
            return null;
        }
        List<Charge> charges = new ArrayList<>();
        proceedings.forEach(each -> charges.addAll(scope.proceedings().charges(each)));
        List<Ref<Charge>> named = new ArrayList<>();
        decision.results().stream().filter(each -> each.charge() != null).forEach(each -> named.add(each.charge()));
        decision.sentences().forEach(each -> named.addAll(each.charges()));
        for (Ref<Charge> each : named) {
            Charge charge = scope.find(each, Charge.class);
            if (charge == null) {
                return null;
            }
            charges.add(charge);
        }
        List<Ref<? extends Party>> defendants = new ArrayList<>();
        charges.forEach(each -> defendants.addAll(ProceedingChain.defendants(each)));
        if (defendants.isEmpty() || !scope.work(charges.size() + defendants.size())) {
            return null;
        }
        for (String each : proceedings) {
            Proceeding proceeding = scope.find(Ref.<Proceeding>to(each), Proceeding.class);
            List<ProceduralParticipant> participants = proceeding == null ? List.of() : proceeding.participants();
            for (ProceduralParticipant participant : participants) {
                if (participant.role() == null || ACCUSED.contains(Position.of(participant.role()))) {
                    if (participant.party() != null) {
                        defendants.add(participant.party());
                    }
                }
            }
            if (!scope.work(participants.size())) {
                return null;
            }
        }
        return scope.index().among(defendants);
    }

    private static void strangers(Decision decision, CaseContext context) {
        boolean none = decision.sentences().stream().allMatch(each -> each.of().isEmpty());
        Parties defendants = none ? null : defendants(decision, context.scope());
        for (int i = 0; defendants != null && i < decision.sentences().size(); i++) {
            List<Ref<? extends Party>> parties = decision.sentences().get(i).of();
            for (int j = 0; j < parties.size(); j++) {
                if (defendants.has(parties.get(j)).isNo()) {
                    context.report(context.at("sentences", i).property("of").element(j));
                }
            }
        }
    }

    /** Reports those who are known only as victims, where it is not known who was charged. */
    private static void victims(Decision decision, CaseContext context) {
        boolean none = decision.sentences().stream().allMatch(each -> each.of().isEmpty());
        if (none || defendants(decision, context.scope()) != null) {
            return;
        }
        for (int i = 0; i < decision.sentences().size(); i++) {
            List<Ref<? extends Party>> parties = decision.sentences().get(i).of();
            for (int j = 0; j < parties.size(); j++) {
                Party party = context.scope().find(parties.get(j), Party.class);
                if (party != null && isOnlyVictim(party, context)) {
                    context.report(context.at("sentences", i).property("of").element(j));
                }
            }
        }
    }

    private static boolean isOnlyVictim(Party party, CaseContext context) {
        List<Involvement> involvements = context.index().involvementsOf(party);
        return context.scope().work(involvements.size())
                && involvements.stream().noneMatch(each -> SENTENCED.contains(each.position()))
                && involvements.stream()
                        .anyMatch(each -> each.position() == Position.VICTIM
                                && each.answer().isYes());
    }
}
