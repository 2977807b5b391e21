package io.github.manumit.validation;

import io.github.manumit.casefile.Parties;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.ChargeKind;
import io.github.manumit.proceeding.Count;
import io.github.manumit.quantity.Quantity;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Checks charges and their counts. */
final class ChargeRules {

    /** Charges that need not name a defendant or a provision yet. */
    private static final Set<ChargeKind> NOT_YET = Set.of(
            ChargeKind.SUSPICION,
            ChargeKind.QUALIFICATION,
            ChargeKind.COMPLAINT,
            ChargeKind.ALLEGATION,
            ChargeKind.CLAIM,
            ChargeKind.COUNTERCLAIM,
            ChargeKind.TREATY_COMPLAINT);

    private ChargeRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("charge.without-defendant")
                        .ofComplete()
                        .reads(Charge.class, "kind", "defendants", "counts.defendants", "absent")
                        .inFile(Charge.class, ChargeRules::defendants),
                Rule.warning("charge.without-provision")
                        .ofComplete()
                        .reads(
                                Charge.class,
                                "kind",
                                "citations",
                                "offences",
                                "counts.citations",
                                "counts.offences",
                                "absent")
                        .inFile(Charge.class, ChargeRules::provisions),
                Rule.error("count.victim-not-in-charge")
                        .reads(Charge.class, "victims")
                        .readsAll(PersonGroup.class, "members")
                        .readsAll(Relation.class, "kind", "from", "to")
                        .inFile(
                                Charge.class,
                                (charge, context) ->
                                        outside(charge.victims(), charge, Count::victims, "victims", context)),
                Rule.error("count.defendant-not-in-charge")
                        .reads(Charge.class, "defendants")
                        .readsAll(PersonGroup.class, "members")
                        .readsAll(Relation.class, "kind", "from", "to")
                        .inFile(
                                Charge.class,
                                (charge, context) ->
                                        outside(charge.defendants(), charge, Count::defendants, "defendants", context)),
                Rule.error("plea.not-defendant")
                        .reads(Charge.class, "defendants", "counts.defendants")
                        .readsAll(PersonGroup.class, "members")
                        .readsAll(Relation.class, "kind", "from", "to")
                        .inFile(Charge.class, ChargeRules::pleas),
                Rule.error("plea.count-of-other-charge")
                        .reads(Charge.class, "counts")
                        .inFile(Charge.class, ChargeRules::pleaCounts),
                Rule.error("charge.counts-exceed-total").on(Charge.class, (charge, context) -> {
                    Quantity total = charge.countTotal();
                    BigDecimal most = total == null || total.unit() != null || total.per() != null
                            ? null
                            : total.extent().greatest();
                    int order = most == null
                            ? -1
                            : BigDecimal.valueOf(charge.counts().size()).compareTo(most);
                    boolean open = total != null && Amounts.isOpenAbove(total.extent());
                    if (order > 0 || (order == 0 && open)) {
                        context.report(context.at("countTotal"));
                    }
                }),
                Rule.error("charge.before-replaced").inFile(Charge.class, (charge, context) -> {
                    for (int i = 0; i < charge.replaces().size(); i++) {
                        Charge replaced = context.find(charge.replaces().get(i), Charge.class);
                        if (replaced != null && Times.surelyBefore(charge.time(), replaced.time())) {
                            context.report(context.at("replaces", i));
                        }
                    }
                }),
                Rule.warning("plea.before-charge").on(Charge.class, (charge, context) -> {
                    for (int i = 0; i < charge.pleas().size(); i++) {
                        if (Times.surelyBefore(charge.pleas().get(i).time(), charge.time())) {
                            context.report(context.at("pleas", i).property("time"));
                        }
                    }
                }),
                Rule.warning("charge.defendant-is-victim").on(Charge.class, (charge, context) -> {
                    Set<Ref<? extends Party>> victims =
                            charge.defendants().isEmpty() ? Set.of() : new HashSet<>(charge.victims());
                    for (int i = 0;
                            !victims.isEmpty() && i < charge.defendants().size();
                            i++) {
                        if (victims.contains(charge.defendants().get(i))) {
                            context.report(context.at("defendants", i));
                        }
                    }
                }));
    }

    private static boolean isEarly(Charge charge) {
        return charge.kind() != null && NOT_YET.contains(charge.kind());
    }

    private static void defendants(Charge charge, CaseContext context) {
        boolean none = ProceedingChain.defendants(charge).isEmpty() && !AbsenceRules.explains(charge, "defendants");
        if (none && !isEarly(charge)) {
            context.report(context.at("defendants"));
        }
    }

    private static void provisions(Charge charge, CaseContext context) {
        boolean none = charge.citations().isEmpty()
                && charge.offences().isEmpty()
                && !isSaidOfEachCount(charge)
                && !AbsenceRules.explains(charge, "citations")
                && !AbsenceRules.explains(charge, "offences");
        if (none && !isEarly(charge)) {
            context.report(context.at("citations"));
        }
    }

    /** Tells whether the offence is stated count by count, as in an indictment of several offences. */
    private static boolean isSaidOfEachCount(Charge charge) {
        return !charge.counts().isEmpty()
                && charge.counts().stream()
                        .noneMatch(count ->
                                count.citations().isEmpty() && count.offences().isEmpty());
    }

    /** Reports the parties of a count that are surely not among those of the charge. */
    private static void outside(
            List<Ref<? extends Party>> parties,
            Charge charge,
            Function<Count, List<Ref<? extends Party>>> ofCount,
            String property,
            CaseContext context) {
        Parties whole = context.index().among(parties);
        for (int i = 0; !whole.isEmpty() && i < charge.counts().size(); i++) {
            List<Ref<? extends Party>> own = ofCount.apply(charge.counts().get(i));
            for (int j = 0; j < own.size(); j++) {
                if (whole.has(own.get(j)).isNo()) {
                    context.report(context.at("counts", i).property(property).element(j));
                }
            }
        }
    }

    private static void pleaCounts(Charge charge, CaseContext context) {
        for (int i = 0; i < charge.pleas().size(); i++) {
            List<Ref<Count>> counts = charge.pleas().get(i).counts();
            for (int j = 0; j < counts.size(); j++) {
                Count count = context.find(counts.get(j), Count.class);
                if (count != null && isOfOther(counts.get(j), charge, context)) {
                    context.report(context.at("pleas", i).property("counts").element(j));
                }
            }
        }
    }

    private static boolean isOfOther(Ref<Count> count, Charge charge, CaseContext context) {
        String id = context.scope().local(count);
        return id != null
                && context.scope()
                        .index()
                        .entityOf(id)
                        .filter(owner -> charge.id().equals(owner.id()))
                        .isEmpty();
    }

    private static void pleas(Charge charge, CaseContext context) {
        Parties defendants = context.scope().proceedings().accused(charge);
        for (int i = 0; !defendants.isEmpty() && i < charge.pleas().size(); i++) {
            if (defendants.has(charge.pleas().get(i).defendant()).isNo()) {
                context.report(context.at("pleas", i).property("defendant"));
            }
        }
    }
}
