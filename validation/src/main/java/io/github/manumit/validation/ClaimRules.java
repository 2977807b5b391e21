package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Inference;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.entity.Standing;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import io.github.manumit.value.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules for claims, the statements that sources make about entities. */
final class ClaimRules {

    private ClaimRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("claim.about-another").needs(Need.CLAIMS).inFile(Entity.class, ClaimRules::about),
                Rule.error("claim.alternatives-alone")
                        .needs(Need.CLAIMS)
                        .readsEntities()
                        .readsAll(Entity.class, "claims[]", "claims.alternatives")
                        .inFile(CaseFile.class, ClaimRules::alternatives),
                Rule.error("claim.inference-incomplete").ofComplete().inFile(Claim.class, (claim, context) -> {
                    if (isInferred(claim) && isIncomplete(claim, context)) {
                        context.report(context.at("inference"));
                    }
                }),
                Rule.error("claim.instead-without-list").inFile(Claim.class, ClaimRules::instead),
                Rule.error("claim.nested").inFile(Claim.class, (claim, context) -> {
                    Entity<?> says = claim.says();
                    if (says != null && !says.meta().claims().isEmpty()) {
                        context.report(context.at("says").property("claims"));
                    }
                }),
                Rule.error("claim.says-nothing").reads(Claim.class, "says").inFile(Claim.class, (claim, context) -> {
                    if (claim.says() != null && saysNothing(claim.says())) {
                        context.report(context.at("says"));
                    }
                }),
                Rule.warning("claim.repeats-entity")
                        .needs(Need.CLAIMS)
                        .reads(Claim.class, "*")
                        .reads(Entity.class, "*")
                        .reads(CaseFile.class, "defaultSources")
                        .inFile(Entity.class, ClaimRules::repeats),
                Rule.error("claim.source-missing")
                        .ofComplete()
                        .reads(Claim.class, "sources", "standing")
                        .inFile(Claim.class, (claim, context) -> {
                            if (claim.sources().isEmpty() && !isInferred(claim)) {
                                context.report(context.at("sources"));
                            }
                        }));
    }

    private static void about(Entity<?> entity, CaseContext context) {
        List<? extends Claim<?>> claims = entity.meta().claims();
        for (int i = 0; i < claims.size(); i++) {
            Entity<?> says = claims.get(i).says();
            if (says != null && !says.id().equals(entity.id())) {
                context.report(context.at("claims", i).property("says"));
            }
        }
    }

    /** A claim of the same sources must say something else, or with another standing. */
    private static void repeats(Entity<?> entity, CaseContext context) {
        List<? extends Claim<?>> claims = entity.meta().claims();
        Set<SourceRef> sources =
                claims.isEmpty() ? Set.of() : new HashSet<>(context.index().sourcesOf(entity));
        Map<String, Set<Object>> lists = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim<?> claim = claims.get(i);
            boolean plain = !claim.sources().isEmpty()
                    && sources.containsAll(claim.sources())
                    && isSameStanding(claim.standing(), entity.meta().standing())
                    && (claim.confidence() == null
                            || claim.confidence().equals(entity.meta().confidence()))
                    && claim.alternatives() == null
                    && claim.instead().isEmpty()
                    && claim.replaces().isEmpty()
                    && claim.inference() == null
                    && claim.time() == null;
            if (plain && claim.says() != null && isSaidBy(entity, claim.says(), lists)) {
                context.report(context.at("claims", i).property("says"));
            }
        }
    }

    private static boolean isSameStanding(@Nullable Standing one, @Nullable Standing other) {
        return Objects.equals(one == null ? Standing.STATED : one, other == null ? Standing.STATED : other);
    }

    private static boolean isSaidBy(Entity<?> entity, Entity<?> says, Map<String, Set<Object>> lists) {
        boolean something = false;
        for (Property property : Shape.of(says.getClass()).properties().values()) {
            Object said = property.get(says);
            if (property.name().equals("id") || !AbsenceRules.isSaid(said)) {
                continue;
            }
            something = true;
            Object own = property.get(entity);
            boolean same = said instanceof List<?> part && own instanceof List<?> whole
                    ? lists.computeIfAbsent(property.name(), key -> new HashSet<>(whole))
                            .containsAll(part)
                    : Objects.equals(said, own);
            if (!same) {
                return false;
            }
        }
        return something;
    }

    private static boolean isInferred(Claim<?> claim) {
        return Standing.INFERRED.equals(claim.standing());
    }

    private static boolean isIncomplete(Claim<?> claim, CaseContext context) {
        Inference inference = claim.inference();
        if (inference == null) {
            return !context.isDamaged(claim, "inference");
        }
        boolean baseless = inference.from().isEmpty() && !context.isDamaged(inference, "from");
        CaseFile file = context.file();
        boolean nobodys = inference.by() == null
                && file.header().producer() == null
                && !context.isDamaged(inference, "by")
                && !context.isDamaged(file, "producer");
        return baseless || nobodys;
    }

    private static boolean saysNothing(Entity<?> says) {
        for (Property property : Shape.of(says.getClass()).properties().values()) {
            if (!property.name().equals("id") && AbsenceRules.isSaid(property.get(says))) {
                return false;
            }
        }
        return true;
    }

    /** A denial takes out what it lists; it cannot replace anything. */
    private static void instead(Claim<?> claim, CaseContext context) {
        Entity<?> says = claim.says();
        boolean against = Standing.DENIED.equals(claim.standing()) || Standing.REFUTED.equals(claim.standing());
        for (int i = 0; says != null && i < claim.instead().size(); i++) {
            String list = claim.instead().get(i);
            if (against || !(saysList(says, list) || context.isDamaged(says, list))) {
                context.report(context.at("instead", i));
            }
        }
    }

    private static boolean saysList(Entity<?> says, String name) {
        Property property = Shape.of(says.getClass()).properties().get(name);
        return property != null && property.get(says) instanceof List<?> list && !list.isEmpty();
    }

    /** A reading needs at least one alternative. */
    private static void alternatives(CaseFile file, CaseContext context) {
        Map<String, Path> alone = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        context.eachEntity((entity, kind, index) -> {
            List<? extends Claim<?>> claims = entity.meta().claims();
            for (int i = 0; i < claims.size(); i++) {
                String key = claims.get(i).alternatives();
                if (key != null && seen.add(key)) {
                    alone.put(
                            key,
                            CaseContext.path(kind, index)
                                    .property("claims")
                                    .element(i)
                                    .property("alternatives"));
                } else if (key != null) {
                    alone.remove(key);
                }
            }
        });
        alone.values().forEach(context::report);
    }
}
