package io.github.manumit.validation;

import io.github.manumit.observation.Breakdown;
import io.github.manumit.observation.Observation;
import io.github.manumit.observation.Rank;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import io.github.manumit.source.Source;
import io.github.manumit.source.SourceWithin;
import io.github.manumit.time.PartialDate;
import java.util.Set;

/** Checks that the content of a single source or observation is consistent. */
final class SourceRecordChecks {

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

    private SourceRecordChecks() {}

    static void register(RecordRules.Registry registry) {
        registry.add("source.nested-without-kind", SourceWithin.class, (within, context) -> {
            if (within.source() != null && within.nesting() == null) {
                context.report("source.nested-without-kind", context.at("nesting"));
            }
        });
        registry.add("source.translation-contradiction", Source.class, (source, context) -> {
            if (source.translatedFrom() != null) {
                boolean same = source.translatedFrom().equals(source.language());
                if (same || Boolean.FALSE.equals(source.translated())) {
                    context.report("source.translation-contradiction", context.at("translatedFrom"));
                }
            }
        });
        registry.add("source.accessed-before-published", Source.class, (source, context) -> {
            PartialDate published = Times.date(source.published());
            if (Times.surelyBefore(source.accessed(), published)) {
                context.report("source.accessed-before-published", context.at("accessed"));
            }
        });
        registry.add("observation.rank-out-of-range", Rank.class, (rank, context) -> {
            if (rank.place() != null && rank.of() != null && rank.place() > rank.of()) {
                context.report("observation.rank-out-of-range", context.at("place"));
            }
        });
        registry.add("observation.row-without-value", Breakdown.class, (row, context) -> {
            if (row.value() == null && row.amount() == null) {
                context.report("observation.row-without-value", context.here());
            }
        });
        registry.add("observation.says-nothing", Observation.class, (observation, context) -> {
            for (Property property : Shape.of(Observation.class).properties().values()) {
                if (!NOT_CONTENT.contains(property.name()) && Absence.isSaid(property.get(observation))) {
                    return;
                }
            }
            context.report("observation.says-nothing", context.here());
        });
    }
}
