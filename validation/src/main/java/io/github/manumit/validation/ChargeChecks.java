package io.github.manumit.validation;

import io.github.manumit.casefile.Parties;
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
        if (charge.citations().isEmpty() && charge.offences().isEmpty() && !Absence.explains(charge, "citations")) {
            context.report("charge.without-provision", context.at("citations"));
        }
    }

    private static void counts(Charge charge, CaseContext context) {
        Parties victims = context.scope().index().among(charge.victims());
        Parties defendants = context.scope().index().among(charge.defendants());
        for (int i = 0; i < charge.counts().size(); i++) {
            Count count = charge.counts().get(i);
            outside("count.victim-not-in-charge", count.victims(), victims, i, "victims", context);
            outside("count.defendant-not-in-charge", count.defendants(), defendants, i, "defendants", context);
        }
    }

    private static void outside(
            String code,
            List<Ref<? extends Party>> parties,
            Parties whole,
            int count,
            String property,
            CaseContext context) {
        for (int i = 0; !whole.isEmpty() && i < parties.size(); i++) {
            if (whole.has(parties.get(i)).isNo()) {
                context.report(
                        code, context.at("counts", count).property(property).element(i));
            }
        }
    }

    private static void pleas(Charge charge, CaseContext context) {
        Parties defendants = context.scope().proceedings().accused(charge);
        for (int i = 0; !defendants.isEmpty() && i < charge.pleas().size(); i++) {
            if (defendants.has(charge.pleas().get(i).defendant()).isNo()) {
                context.report("plea.not-defendant", context.at("pleas", i).property("defendant"));
            }
        }
    }
}
