package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.observation.Observation;
import io.github.manumit.observation.ObservationStatus;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.ChargeKind;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.DecisionKind;
import io.github.manumit.proceeding.ProceduralStep;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.proceeding.ProceedingKind;
import io.github.manumit.proceeding.Result;
import io.github.manumit.proceeding.StepKind;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.source.Source;
import io.github.manumit.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that nothing is dated before what it follows: a decision before the incident, a report before the event. */
final class SequenceRules {

    /** Decisions that end a trial or a review. */
    private static final Set<DecisionKind> ENDING = Set.of(
            DecisionKind.JUDGMENT,
            DecisionKind.VERDICT,
            DecisionKind.MISTRIAL,
            DecisionKind.CONVICTION,
            DecisionKind.SENTENCE,
            DecisionKind.ACQUITTAL,
            DecisionKind.APPEAL_JUDGMENT,
            DecisionKind.CASSATION_JUDGMENT,
            DecisionKind.DISCONTINUANCE);

    /** Decisions on what has happened, made before a trial. */
    private static final Set<DecisionKind> OPENING = Set.of(
            DecisionKind.DECISION_TO_OPEN,
            DecisionKind.REFUSAL_TO_OPEN,
            DecisionKind.INDICTMENT_APPROVAL,
            DecisionKind.REFERRAL_TO_TRIAL,
            DecisionKind.VICTIM_RECOGNITION,
            DecisionKind.PLEA_ACCEPTANCE);

    /** Accusations that need not be about what the incident was. */
    private static final Set<ChargeKind> OF_ELSE = Set.of(
            ChargeKind.CLAIM,
            ChargeKind.COUNTERCLAIM,
            ChargeKind.TREATY_COMPLAINT,
            ChargeKind.EXTRADITION_OFFENCE,
            ChargeKind.PREDICATE_OFFENCE,
            ChargeKind.DISCIPLINARY_CHARGE);

    /** Proceedings about an offence that was committed. */
    private static final Set<ProceedingKind> OF_OFFENCES = Set.of(
            ProceedingKind.CRIMINAL,
            ProceedingKind.PRE_TRIAL_INVESTIGATION,
            ProceedingKind.PRE_INVESTIGATION_CHECK,
            ProceedingKind.ADMINISTRATIVE_OFFENCE,
            ProceedingKind.MILITARY);

    /** Steps that are taken within a trial. */
    private static final Set<StepKind> OF_TRIAL = Set.of(
            StepKind.HEARING,
            StepKind.PRELIMINARY_HEARING,
            StepKind.PLEA_HEARING,
            StepKind.TRIAL_OPENING,
            StepKind.READING_OF_INDICTMENT,
            StepKind.CLOSING_STATEMENTS,
            StepKind.LAST_WORD,
            StepKind.DELIBERATION,
            StepKind.DELIVERY_OF_JUDGMENT,
            StepKind.SENTENCING_HEARING,
            StepKind.APPEAL_HEARING);

    /** Figures that can be published before their period. */
    private static final Set<ObservationStatus> AHEAD =
            Set.of(ObservationStatus.FORECAST, ObservationStatus.ESTIMATED, ObservationStatus.PROVISIONAL);

    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);

    /** Years and months are compared by their mean length, which can be this much wrong. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1.05");

    private SequenceRules() {}

    static List<Rule> all() {
        return List.of(
                ofIncident(Rule.warning("decision.before-incident")
                        .reads(Decision.class, "results.charge", "proceeding")
                        .readsAll(Charge.class, "incidents", "proceeding")
                        .inFile(Decision.class, SequenceRules::decision)),
                ofIncident(Rule.warning("charge.before-incident")
                        .reads(Charge.class, "kind", "incidents", "proceeding")
                        .inFile(Charge.class, (charge, context) -> {
                            boolean about = charge.kind() == null || !OF_ELSE.contains(charge.kind());
                            if (about && isBefore(charge.time(), context.index().incidentsOf(charge), context)) {
                                context.report(context.at("time"));
                            }
                        })),
                ofIncident(Rule.warning("proceeding.before-incident")
                        .reads(Proceeding.class, "about")
                        .inFile(Proceeding.class, SequenceRules::stages)),
                Rule.warning("decision.before-proceeding").inFile(Decision.class, (decision, context) -> {
                    Proceeding proceeding = context.find(decision.proceeding(), Proceeding.class);
                    boolean ending = decision.kind() != null && ENDING.contains(decision.kind());
                    if (ending && proceeding != null && Times.surelyBefore(decision.time(), proceeding.time())) {
                        context.report(context.at("time"));
                    }
                }),
                Rule.warning("proceeding.step-before-start")
                        .reads(ProceduralStep.class, "status")
                        .on(Proceeding.class, (proceeding, context) -> {
                            for (int i = 0; i < proceeding.steps().size(); i++) {
                                ProceduralStep step = proceeding.steps().get(i);
                                boolean done = step.kind() != null
                                        && OF_TRIAL.contains(step.kind())
                                        && EventRules.happened(step.status());
                                if (done && Times.surelyBefore(step.time(), proceeding.time())) {
                                    context.report(context.at("steps", i).property("time"));
                                }
                            }
                        }),
                told(Rule.warning("sources.before-event")
                        .reads(Event.class, "status")
                        .inFile(Event.class, (event, context) -> {
                            if (EventRules.happened(event.status())) {
                                sources(event, event.time(), context);
                            }
                        })
                        .inFile(Incident.class, (incident, context) -> sources(incident, incident.time(), context))
                        .inFile(Decision.class, (decision, context) -> sources(decision, decision.time(), context))),
                told(Rule.warning("observation.after-publication")
                        .reads(Observation.class, "status")
                        .inFile(Observation.class, (observation, context) -> {
                            if (observation.status() == null || !AHEAD.contains(observation.status())) {
                                sources(observation, observation.time(), context);
                            }
                        })),
                Rule.warning("time.shorter-than-duration")
                        .on(Incident.class, (incident, context) -> duration(incident, incident.duration(), context))
                        .on(Event.class, (event, context) -> duration(event, event.duration(), context))
                        .on(Custody.class, (custody, context) -> duration(custody, custody.duration(), context))
                        .on(ProceduralStep.class, (step, context) -> duration(step, step.duration(), context))
                        .on(
                                Proceeding.class,
                                (proceeding, context) -> duration(proceeding, proceeding.duration(), context)));
    }

    private static Rule ofIncident(Rule rule) {
        return rule.reads(CaseFile.class, "incidents[]", "proceedings[]")
                .readsAll(Incident.class, "time")
                .readsAll(Proceeding.class, "about");
    }

    private static Rule told(Rule rule) {
        return rule.reads(Entity.class, "sources", "claims")
                .reads(CaseFile.class, "sources[]", "defaultSources")
                .readsAll(Source.class, "published", "created", "modified");
    }

    /** Whether a time is before each of some incidents, whose times must all be known. */
    private static boolean isBefore(@Nullable When time, List<Incident> incidents, CaseContext context) {
        return Times.date(time) != null
                && !incidents.isEmpty()
                && context.scope().work(incidents.size())
                && incidents.stream().allMatch(each -> Times.surelyBefore(time, each.time()));
    }

    private static void decision(Decision decision, CaseContext context) {
        boolean asked =
                decision.kind() != null && (ENDING.contains(decision.kind()) || OPENING.contains(decision.kind()));
        if (!asked && (decision.kind() != null || decision.sentences().isEmpty())) {
            return;
        }
        Map<String, Incident> named = new LinkedHashMap<>();
        for (Result result : decision.results()) {
            Charge charge = context.find(result.charge(), Charge.class);
            List<Incident> own = charge == null ? List.of() : context.index().incidentsOf(charge);
            if (!context.scope().work(own.size())) {
                return;
            }
            own.forEach(each -> named.put(each.id(), each));
        }
        List<Incident> incidents =
                named.isEmpty() ? context.index().incidentsOf(decision) : List.copyOf(named.values());
        if (isBefore(decision.time(), incidents, context)) {
            context.report(context.at("time"));
            return;
        }
        for (int i = 0; i < decision.sentences().size(); i++) {
            if (isBefore(decision.sentences().get(i).time(), incidents, context)) {
                context.report(context.at("sentences", i).property("time"));
            }
        }
        for (int i = 0; i < decision.finality().size() && Times.date(decision.time()) == null; i++) {
            if (isBefore(decision.finality().get(i).time(), incidents, context)) {
                context.report(context.at("finality", i).property("time"));
            }
        }
    }

    private static void stages(Proceeding proceeding, CaseContext context) {
        if (proceeding.kind() == null || !OF_OFFENCES.contains(proceeding.kind())) {
            return;
        }
        List<Incident> incidents = context.index().incidentsOf(proceeding);
        for (int i = 0; i < proceeding.stages().size(); i++) {
            if (isBefore(proceeding.stages().get(i).time(), incidents, context)) {
                context.report(context.at("stages", i).property("time"));
            }
        }
    }

    /** A source that was changed later can tell of what happened after its publication. */
    private static void sources(Entity<?> entity, @Nullable When time, CaseContext context) {
        List<SourceRef> sources = context.index().sourcesOf(entity);
        boolean earlier = Times.date(time) != null
                && !sources.isEmpty()
                && entity.meta().claims().isEmpty()
                && context.scope().work(sources.size())
                && sources.stream().allMatch(each -> {
                    Source source = context.scope().find(each.source(), Source.class);
                    return source != null && Times.surelyBefore(last(source), time);
                });
        if (earlier) {
            context.report(context.at("time"));
        }
    }

    private static @Nullable When last(Source source) {
        return source.modified() == null ? source.time() : source.modified();
    }

    private static void duration(Dated dated, @Nullable Duration duration, CheckContext context) {
        PartialDate date = Times.date(dated.time());
        IsoDuration least = duration == null ? null : duration.extent().least();
        if (date == null || least == null || !date.isInterval() || date.uncertain() || date.approximate()) {
            return;
        }
        LocalDate first = date.earliest().orElse(null);
        LocalDate last = date.latest().orElse(null);
        if (first != null && last != null) {
            BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last) + 2);
            BigDecimal most = days.multiply(SECONDS_OF_A_DAY).multiply(TOLERANCE);
            if (least.meanSeconds().compareTo(most) > 0) {
                context.report(context.at("duration"));
            }
        }
    }
}
