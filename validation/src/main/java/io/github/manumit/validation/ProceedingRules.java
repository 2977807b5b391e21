package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Standing;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.CustodyKind;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.DecisionKind;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.proceeding.ProceedingKind;
import io.github.manumit.proceeding.ProceedingStage;
import io.github.manumit.proceeding.StageAt;
import java.util.List;
import java.util.Set;

/** Checks custody against procedural roles, and proceedings against their decisions and those that they follow. */
final class ProceedingRules {

    /** Custody that presupposes a suspicion, a charge, a conviction or a request for surrender. */
    private static final Set<CustodyKind> ACCUSING = Set.of(
            CustodyKind.POLICE_CUSTODY,
            CustodyKind.PRE_TRIAL_DETENTION,
            CustodyKind.EXTENDED_DETENTION,
            CustodyKind.HOUSE_ARREST,
            CustodyKind.ELECTRONIC_MONITORING,
            CustodyKind.BAIL,
            CustodyKind.RECOGNISANCE,
            CustodyKind.REMAND,
            CustodyKind.IMPRISONMENT,
            CustodyKind.LIFE_IMPRISONMENT,
            CustodyKind.OPEN_PRISON,
            CustodyKind.EXTRADITION_DETENTION,
            CustodyKind.CONDITIONAL_RELEASE,
            CustodyKind.RELEASE_ON_BAIL,
            CustodyKind.WANTED_NOTICE,
            CustodyKind.INTERNATIONAL_WANTED_NOTICE,
            CustodyKind.SURRENDER,
            CustodyKind.ARREST,
            CustodyKind.ARREST_IN_THE_ACT);

    /**
     * The kinds of proceedings to check. Others are left out because their custody was ordered elsewhere, or because
     * they involve no accusation.
     */
    private static final Set<ProceedingKind> ACCUSATORY = Set.of(
            ProceedingKind.CRIMINAL,
            ProceedingKind.PRE_TRIAL_INVESTIGATION,
            ProceedingKind.PRE_INVESTIGATION_CHECK,
            ProceedingKind.EXTRADITION,
            ProceedingKind.SURRENDER,
            ProceedingKind.EXECUTION,
            ProceedingKind.INTERNATIONAL_CRIMINAL,
            ProceedingKind.MILITARY);

    /** Decisions after which a case that was opened may be called not opened. */
    private static final Set<DecisionKind> CLOSING = Set.of(DecisionKind.REFUSAL_TO_OPEN, DecisionKind.DISCONTINUANCE);

    private ProceedingRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("custody.role-not-custodial")
                        .reads(Proceeding.class, "participants[]", "participants.party", "follows")
                        .reads(CaseFile.class, "proceedings[]", "charges[]", "decisions[]")
                        .readsAll(Charge.class, "defendants", "counts.defendants", "proceeding")
                        .readsAll(Decision.class, "sentences", "results", "proceeding", "reviews")
                        .readsAll(PersonGroup.class, "members")
                        .readsAll(Relation.class, "kind", "from", "to")
                        .inFile(Proceeding.class, ProceedingRules::custody),
                Rule.error("proceeding.before-followed").inFile(Proceeding.class, ProceedingRules::follows),
                Rule.warning("proceeding.stage-contradicts-decision")
                        .reads(Proceeding.class, "stages")
                        .reads(CaseFile.class, "decisions[]", "proceedings[]")
                        .readsAll(Decision.class, "kind", "standing", "reviews", "proceeding", "time")
                        .inFile(Proceeding.class, ProceedingRules::notOpened));
    }

    private static void custody(Proceeding proceeding, CaseContext context) {
        ProceedingChain chain = context.scope().proceedings();
        boolean accusatory = proceeding.kind() != null && ACCUSATORY.contains(proceeding.kind());
        if (!accusatory || proceeding.custody().isEmpty()) {
            return;
        }
        // Where neither participants nor any accused are listed, their roles were not stated at all.
        if (proceeding.participants().isEmpty() && !chain.namesAccused(proceeding.id(), context)) {
            return;
        }
        Set<String> proceedings = chain.withFollowed(Set.of(proceeding.id()));
        for (int i = 0; proceedings != null && i < proceeding.custody().size(); i++) {
            Custody custody = proceeding.custody().get(i);
            boolean accusing = custody.kind() != null && ACCUSING.contains(custody.kind());
            if (accusing && chain.surelyFree(custody.party(), proceedings, context)) {
                context.report(context.at("custody", i).property("party"));
            }
        }
    }

    private static void notOpened(Proceeding proceeding, CaseContext context) {
        int last = proceeding.stages().size() - 1;
        StageAt stage = last < 0 ? null : proceeding.stages().get(last);
        if (stage == null || !ProceedingStage.NOT_OPENED.equals(stage.stage()) || Times.date(stage.time()) == null) {
            return;
        }
        List<Decision> decisions = context.scope().index().decisionsOf(proceeding);
        boolean closed = decisions.stream().anyMatch(each -> each.kind() != null && CLOSING.contains(each.kind()));
        boolean opened = decisions.stream()
                .anyMatch(each -> DecisionKind.DECISION_TO_OPEN.equals(each.kind())
                        && Times.surelyBefore(each.time(), stage.time())
                        && !isDenied(each)
                        && context.scope().index().reviewsOf(each).isEmpty());
        if (opened && !closed) {
            context.report(context.at("stages", last).property("stage"));
        }
    }

    private static boolean isDenied(Decision decision) {
        Standing standing = decision.meta().standing();
        return Standing.DENIED.equals(standing) || Standing.REFUTED.equals(standing);
    }

    private static void follows(Proceeding proceeding, CaseContext context) {
        List<Ref<Proceeding>> follows = proceeding.follows();
        for (int i = 0; i < follows.size(); i++) {
            Proceeding earlier = context.find(follows.get(i), Proceeding.class);
            if (earlier != null && Times.surelyBefore(proceeding.time(), earlier.time())) {
                context.report(context.at("follows", i));
            }
        }
    }
}
