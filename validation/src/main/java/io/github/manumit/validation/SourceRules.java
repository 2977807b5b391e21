package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.observation.Breakdown;
import io.github.manumit.observation.ChangeDirection;
import io.github.manumit.observation.Observation;
import io.github.manumit.observation.Rank;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.quantity.QuantityUnit;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import io.github.manumit.source.Source;
import io.github.manumit.source.SourceWithin;
import io.github.manumit.time.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that the content of a single source or observation is consistent. */
final class SourceRules {

    /** Properties that do not count as information about a population, because every entity has them. */
    private static final Set<String> NOT_CONTENT = Set.of(
            "id",
            "indicator",
            "status",
            "applies",
            "identifiers",
            "sources",
            "standing",
            "confidence",
            "restriction",
            "publisher",
            "countedBy");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SourceRules() {}

    /** The properties of an observation that say something. */
    private static String[] content() {
        return Shape.of(Observation.class).properties().keySet().stream()
                .filter(name -> !NOT_CONTENT.contains(name))
                .toArray(String[]::new);
    }

    static List<Rule> all() {
        return List.of(
                Rule.error("source.within-itself").inFile(CaseFile.class, CaseContext::reportCycles),
                Rule.warning("source.nested-without-kind")
                        .ofComplete()
                        .reads(SourceWithin.class, "nesting")
                        .on(SourceWithin.class, (within, context) -> {
                            if (within.source() != null && within.nesting() == null) {
                                context.report(context.at("nesting"));
                            }
                        }),
                Rule.error("source.translation-contradiction").on(Source.class, (source, context) -> {
                    if (source.translatedFrom() != null) {
                        boolean same = source.translatedFrom().equals(source.language());
                        if (same || Boolean.FALSE.equals(source.translated())) {
                            context.report(context.at("translatedFrom"));
                        }
                    }
                }),
                Rule.warning("source.accessed-before-published").on(Source.class, (source, context) -> {
                    PartialDate published = Times.date(source.published());
                    if (Times.surelyBefore(source.accessed(), published)) {
                        context.report(context.at("accessed"));
                    }
                }),
                Rule.error("source.created-after-published").on(Source.class, (source, context) -> {
                    if (Times.surelyBefore(source.published(), source.created())) {
                        context.report(context.at("created"));
                    }
                }),
                Rule.error("observation.share-over-100")
                        .on(Observation.class, (observation, context) -> share(observation.share(), context))
                        .on(Breakdown.class, (row, context) -> share(row.share(), context)),
                Rule.warning("observation.change-contradicts").on(Observation.class, SourceRules::changes),
                Rule.error("observation.rank-out-of-range").on(Rank.class, (rank, context) -> {
                    if (rank.place() != null && rank.of() != null && rank.place() > rank.of()) {
                        context.report(context.at("place"));
                    }
                }),
                Rule.error("observation.row-without-value")
                        .ofComplete()
                        .reads(Breakdown.class, "value", "amount")
                        .on(Breakdown.class, (row, context) -> {
                            if (row.value() == null && row.amount() == null) {
                                context.report(context.here());
                            }
                        }),
                Rule.warning("observation.says-nothing")
                        .ofComplete()
                        .reads(Observation.class, content())
                        .on(Observation.class, (observation, context) -> {
                            for (Property property :
                                    Shape.of(Observation.class).properties().values()) {
                                if (!NOT_CONTENT.contains(property.name())
                                        && AbsenceRules.isSaid(property.get(observation))) {
                                    return;
                                }
                            }
                            context.report(context.here());
                        }));
    }

    private static void share(@Nullable Quantity share, CheckContext context) {
        boolean percent = share != null && (share.unit() == null || QuantityUnit.PERCENT.equals(share.unit()));
        BigDecimal least = share == null || !percent ? null : share.extent().least();
        if (least != null && least.compareTo(HUNDRED) > 0) {
            context.report(context.at("share"));
        }
    }

    private static void changes(Observation observation, CheckContext context) {
        Quantity value = observation.value();
        for (int i = 0; value != null && i < observation.changes().size(); i++) {
            Quantity before = observation.changes().get(i).baseValue();
            ChangeDirection direction = observation.changes().get(i).direction();
            boolean contradicts = before != null
                    && ((ChangeDirection.INCREASE.equals(direction)
                                    && value.isMoreThan(before).isNo())
                            || (ChangeDirection.DECREASE.equals(direction)
                                    && before.isMoreThan(value).isNo()));
            if (contradicts) {
                context.report(context.at("changes", i).property("direction"));
            }
        }
    }
}
