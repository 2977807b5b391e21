package io.github.manumit.validation;

import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Inference;
import io.github.manumit.entity.Standing;
import io.github.manumit.shape.Path;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Checks claims, the statements that sources make about entities. */
final class ClaimChecks {

    private final CaseScope scope;
    private final Consumer<Fault> sink;
    private final Map<String, Readings> alternatives = new LinkedHashMap<>();

    /** The alternative readings of one passage. */
    private static final class Readings {
        private final Path first;
        private int count;

        Readings(Path first) {
            this.first = first;
        }
    }

    ClaimChecks(CaseScope scope, Consumer<Fault> sink) {
        this.scope = scope;
        this.sink = sink;
    }

    void claim(Claim<?> claim, Path path) {
        boolean inferred = Standing.INFERRED.equals(claim.standing());
        if (claim.sources().isEmpty() && !inferred) {
            report("claim.source-missing", path.property("sources"));
        }
        if (inferred && isIncomplete(claim.inference())) {
            report("claim.inference-incomplete", path.property("inference"));
        }
        String key = claim.alternatives();
        if (key != null) {
            alternatives.computeIfAbsent(key, each -> new Readings(path.property("alternatives"))).count++;
        }
        Entity<?> says = claim.says();
        if (says != null && !says.meta().claims().isEmpty()) {
            report("claim.nested", path.property("says").property("claims"));
        }
        if (says != null && saysNothing(says)) {
            report("claim.says-nothing", path.property("says"));
        }
        for (int i = 0; says != null && i < claim.instead().size(); i++) {
            if (isAgainst(claim) || !saysList(says, claim.instead().get(i))) {
                report("claim.instead-without-list", path.property("instead").element(i));
            }
        }
    }

    private boolean isIncomplete(@org.jspecify.annotations.Nullable Inference inference) {
        return inference == null
                || inference.from().isEmpty()
                || (inference.by() == null && scope.caseFile().header().producer() == null);
    }

    private static boolean saysNothing(Entity<?> says) {
        for (Property property : Shape.of(says.getClass()).properties().values()) {
            if (!property.name().equals("id") && Absence.isSaid(property.get(says))) {
                return false;
            }
        }
        return true;
    }

    /** A denial removes what it lists; it cannot replace anything. */
    private static boolean isAgainst(Claim<?> claim) {
        return Standing.DENIED.equals(claim.standing()) || Standing.REFUTED.equals(claim.standing());
    }

    private static boolean saysList(Entity<?> says, String name) {
        Property property = Shape.of(says.getClass()).properties().get(name);
        return property != null && property.get(says) instanceof List<?> list && !list.isEmpty();
    }

    void entity(Entity<?> entity, Path path) {
        List<? extends Claim<?>> claims = entity.meta().claims();
        for (int i = 0; i < claims.size(); i++) {
            Entity<?> says = claims.get(i).says();
            if (says != null && !says.id().equals(entity.id())) {
                report("claim.about-another", path.property("claims").element(i).property("says"));
            }
        }
    }

    /** A reading needs at least one alternative. */
    void finish() {
        for (Readings readings : alternatives.values()) {
            if (readings.count == 1) {
                report("claim.alternatives-alone", readings.first);
            }
        }
    }

    private void report(String code, Path path) {
        sink.accept(new Fault(code, path, List.of()));
    }
}
