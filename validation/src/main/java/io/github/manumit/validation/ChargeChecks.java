package io.github.manumit.validation;

import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.ChargeKind;
import io.github.manumit.proceeding.Count;
import java.util.List;
import java.util.Set;

/** Checks charges and their counts. */
final class ChargeChecks {

    /** Charges that need not name a defendant or a provision yet. */
    private static final Set<ChargeKind> NOT_YET = Set.of(
            ChargeKind.SUSPICION,
            ChargeKind.QUALIFICATION,
            ChargeKind.COMPLAINT,
            ChargeKind.ALLEGATION,
            ChargeKind.CLAIM,
            ChargeKind.COUNTERCLAIM,
            ChargeKind.TREATY_COMPLAINT);

    private ChargeChecks() {}

    static void register(CaseRules.Registry registry) {
        registry.add(Charge.class, ChargeChecks::whole);
        registry.add(Charge.class, ChargeChecks::counts);
        registry.add(Charge.class, ChargeChecks::pleas);
    }

    private static void whole(Charge charge, CaseContext context) {
        if (charge.kind() != null && NOT_YET.contains(charge.kind())) {
            return;
        }
        if (ProceedingChain.defendants(charge).isEmpty() && !Absence.explains(charge, "defendants")) {
            context.report("charge.without-defendant", context.at("defendants"));
        }
        if (charge.citations().isEmpty() && !Absence.explains(charge, "citations")) {
            context.report("charge.without-provision", context.at("citations"));
        }
    }

    private static void counts(Charge charge, CaseContext context) {
        Membership.Circle victims = context.scope().membership().circle(charge.victims());
        Membership.Circle defendants = context.scope().membership().circle(charge.defendants());
        for (int i = 0; i < charge.counts().size(); i++) {
            Count count = charge.counts().get(i);
            outside("count.victim-not-in-charge", count.victims(), victims, i, "victims", context);
            outside("count.defendant-not-in-charge", count.defendants(), defendants, i, "defendants", context);
        }
    }

    private static void outside(
            String code,
            List<Ref<? extends Party>> parties,
            Membership.Circle circle,
            int count,
            String property,
            CaseContext context) {
        for (int i = 0; !circle.isEmpty() && i < parties.size(); i++) {
            if (circle.surelyLacks(parties.get(i))) {
                context.report(
                        code, context.at("counts", count).property(property).element(i));
            }
        }
    }

    private static void pleas(Charge charge, CaseContext context) {
        Membership.Circle defendants = context.scope().proceedings().circle(charge);
        for (int i = 0; !defendants.isEmpty() && i < charge.pleas().size(); i++) {
            if (defendants.surelyLacks(charge.pleas().get(i).defendant())) {
                context.report("plea.not-defendant", context.at("pleas", i).property("defendant"));
            }
        }
    }
}
