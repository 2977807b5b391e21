package io.github.manumit.validation;

import io.github.manumit.entity.When;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Finality;
import io.github.manumit.proceeding.FinalityAt;
import io.github.manumit.proceeding.Liability;
import io.github.manumit.proceeding.Order;
import io.github.manumit.proceeding.ProceduralStep;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.proceeding.Sentence;
import io.github.manumit.proceeding.StepKind;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.quantity.QuantityUnit;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.statute.StatuteCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that the content of a single proceeding, decision, sentence, order or citation is consistent. */
final class ProceedingRecordRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Further states of finality of a decision are not compared. */
    private static final int MOST_STATES = 20;

    private static final Set<Finality> OPEN = Set.of(Finality.OPEN_TO_APPEAL, Finality.APPEALED);

    /**
     * Jurisdictions whose law also applies in others: unions, and former states whose codes remained in force in their
     * successors.
     */
    private static final Set<String> SHARED = Set.of("EU", "UN", "SU", "YU", "CS", "DD");

    /** Levels of which a unit may have a single one without a number. */
    private static final Set<ProvisionLevel> UNNUMBERED = Set.of(
            ProvisionLevel.CAPUT,
            ProvisionLevel.NOTE,
            ProvisionLevel.EXPLANATION,
            ProvisionLevel.PREAMBLE,
            ProvisionLevel.ANNEX,
            ProvisionLevel.SCHEDULE,
            ProvisionLevel.TRANSITIONAL_PROVISIONS);

    private ProceedingRecordRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("proceeding.stages-out-of-order").on(Proceeding.class, ProceedingRecordRules::stages),
                Rule.error("sentence.suspended-longer").on(Sentence.class, (sentence, context) -> {
                    boolean longer = sentence.suspended() != null
                            && sentence.duration() != null
                            && Amounts.surelyMore(
                                    sentence.suspended().extent(),
                                    sentence.duration().extent());
                    if (longer) {
                        context.report(context.at("suspended"));
                    }
                }),
                Rule.warning("sentence.decided-in-step").on(ProceduralStep.class, (step, context) -> {
                    if (StepKind.DELIVERY_OF_JUDGMENT.equals(step.kind())
                            && !step.sentences().isEmpty()) {
                        context.report(context.at("sentences"));
                    }
                }),
                Rule.error("liability.shares-over-100").on(Order.class, ProceedingRecordRules::shares),
                Rule.error("finality.final-and-open")
                        .reads(Decision.class, "finality.parties")
                        .on(Decision.class, ProceedingRecordRules::finality),
                Rule.error("finality.final-and-not-binding")
                        .reads(Decision.class, "finality.parties")
                        .on(Decision.class, ProceedingRecordRules::binding),
                Rule.error("citation.says-nothing")
                        .reads(Citation.class, "statute", "path", "asWritten", "heading")
                        .on(Citation.class, (citation, context) -> {
                            boolean nothing = citation.statute() == null
                                    && citation.jurisdiction() == null
                                    && citation.path().isEmpty()
                                    && citation.asWritten() == null
                                    && citation.heading() == null;
                            if (nothing) {
                                context.report(context.here());
                            }
                        }),
                Rule.error("citation.number-missing")
                        .ofComplete()
                        .reads(PathStep.class, "value")
                        .on(PathStep.class, (step, context) -> {
                            boolean missing =
                                    step.value() == null || step.value().isBlank();
                            if (missing && step.level() != null && !UNNUMBERED.contains(step.level())) {
                                context.report(context.at("value"));
                            }
                        }),
                Rule.warning("citation.jurisdiction-contradicts").on(Citation.class, (citation, context) -> {
                    if (isOfOtherCountry(citation.statute(), citation.jurisdiction())) {
                        context.report(context.at("jurisdiction"));
                    }
                }));
    }

    private static boolean isOfOtherCountry(@Nullable StatuteCode statute, @Nullable JurisdictionCode jurisdiction) {
        if (statute == null || jurisdiction == null || statute.isLocal() || jurisdiction.isLocal()) {
            return false;
        }
        String code = statute.text();
        boolean registered = code.length() > 3 && code.charAt(2) == '-';
        String country = registered ? code.substring(0, 2) : "";
        return registered
                && !SHARED.contains(country)
                && jurisdiction.country().isPresent()
                && !jurisdiction.country().get().equals(country);
    }

    private static void stages(Proceeding proceeding, CheckContext context) {
        When last = null;
        for (int i = 0; i < proceeding.stages().size(); i++) {
            When time = proceeding.stages().get(i).time();
            if (Times.date(time) != null) {
                if (Times.surelyBefore(time, last)) {
                    context.report(context.at("stages", i).property("time"));
                }
                last = time;
            }
        }
    }

    /** Shares of joint liabilities overlap, so they are not added up. */
    private static void shares(Order order, CheckContext context) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Liability liability : order.liable()) {
            Quantity share = liability.share();
            boolean counted = share != null
                    && !Boolean.TRUE.equals(liability.joint())
                    && (share.unit() == null || QuantityUnit.PERCENT.equals(share.unit()));
            BigDecimal least = counted && share != null ? share.extent().least() : null;
            sum = least == null ? sum : sum.add(least);
        }
        if (sum.compareTo(HUNDRED) > 0) {
            context.report(context.at("liable"));
        }
    }

    /** A decision may be final for one party and open for another. */
    private static void finality(Decision decision, CheckContext context) {
        List<FinalityAt> closed = new ArrayList<>();
        List<FinalityAt> open = new ArrayList<>();
        List<FinalityAt> states = decision.finality();
        for (int i = 0; i < states.size(); i++) {
            FinalityAt state = states.get(i);
            boolean isFinal = Finality.FINAL.equals(state.finality());
            boolean isOpen = state.finality() != null && OPEN.contains(state.finality());
            List<FinalityAt> like = isFinal ? closed : open;
            List<FinalityAt> unlike = isFinal ? open : closed;
            if ((isFinal || isOpen) && unlike.stream().anyMatch(each -> isAtOnce(each, state))) {
                context.report(context.at("finality", i).property("finality"));
            }
            if ((isFinal || isOpen) && like.size() < MOST_STATES) {
                like.add(state);
            }
        }
    }

    /** A decision has no binding force by its nature, and therefore at no time. */
    private static void binding(Decision decision, CheckContext context) {
        List<FinalityAt> binding = new ArrayList<>();
        List<FinalityAt> without = new ArrayList<>();
        for (int i = 0; i < decision.finality().size(); i++) {
            FinalityAt state = decision.finality().get(i);
            boolean not = Finality.NOT_BINDING.equals(state.finality());
            boolean binds = Finality.FINAL.equals(state.finality()) || Finality.ENFORCEABLE.equals(state.finality());
            if ((not || binds) && (not ? binding : without).stream().anyMatch(each -> concernSameParty(each, state))) {
                context.report(context.at("finality", i).property("finality"));
            }
            if ((not || binds) && (not ? without : binding).size() < MOST_STATES) {
                (not ? without : binding).add(state);
            }
        }
    }

    private static boolean isAtOnce(FinalityAt one, FinalityAt other) {
        return Times.surelyAtOnce(Times.date(one.time()), Times.date(other.time())) && concernSameParty(one, other);
    }

    private static boolean concernSameParty(FinalityAt one, FinalityAt other) {
        return one.parties().isEmpty()
                || other.parties().isEmpty()
                || !Collections.disjoint(one.parties(), new HashSet<>(other.parties()));
    }
}
