package io.github.manumit.validation;

import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.Entity;
import io.github.manumit.extension.Extensions;
import io.github.manumit.shape.Property;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules for the reasons for absence that an entity or element gives. */
final class AbsenceRules {

    private static final String ABSENT = "absent";

    /**
     * Components that are either required or optional for everything, so that a reason for their absence makes no
     * sense.
     */
    private static final Set<String> NEVER =
            Set.of("id", ABSENT, "claims", "standing", "confidence", "restriction", "extensions");

    private AbsenceRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("absent.contradicts-value")
                        .alsoInClaims()
                        .needs(Need.ABSENCES)
                        .inFile(Entity.class, AbsenceRules::contradicts)
                        .inFile(Element.class, AbsenceRules::contradicts),
                Rule.error("absent.unknown-component")
                        .alsoInClaims()
                        .needs(Need.ABSENCES)
                        .inFile(Entity.class, AbsenceRules::unknown)
                        .inFile(Element.class, AbsenceRules::unknown));
    }

    private static Set<String> explained(Object record) {
        return reasons(record).keySet();
    }

    private static Map<String, AbsenceReason> reasons(Object record) {
        if (record instanceof Entity<?> entity) {
            return entity.meta().absent();
        }
        return record instanceof Element element ? element.meta().absent() : Map.of();
    }

    private static @Nullable Property property(String name, CheckContext context) {
        return NEVER.contains(name) ? null : context.shape().properties().get(name);
    }

    private static void contradicts(Object record, CaseContext context) {
        for (String name : explained(record)) {
            Property property = property(name, context);
            if (property != null
                    && isContradicted(property.get(record), reasons(record).get(name))) {
                context.report(context.at(ABSENT).property(name));
            }
        }
    }

    /** A list may hold some of what the source says that there is. */
    private static boolean isContradicted(@Nullable Object value, @Nullable AbsenceReason reason) {
        boolean open = AbsenceReason.OTHERS_NOT_NAMED.equals(reason) && value instanceof Collection<?>;
        return isSaid(value) && !open;
    }

    /** A newer version of the model may have components that this one does not know. */
    private static void unknown(Object record, CaseContext context) {
        for (String name : explained(record)) {
            if (property(name, context) == null && !context.scope().isNewer()) {
                context.report(context.at(ABSENT));
            }
        }
    }

    /** Tells whether an entity gives a reason for the absence of a component. */
    static boolean explains(Entity<?> entity, String component) {
        return entity.meta().absent().containsKey(component);
    }

    /** Tells whether a value is present. */
    static boolean isSaid(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return !list.isEmpty();
        }
        if (value instanceof Extensions extensions) {
            return !extensions.isEmpty();
        }
        return value instanceof Map<?, ?> map ? !map.isEmpty() : value != null;
    }
}
