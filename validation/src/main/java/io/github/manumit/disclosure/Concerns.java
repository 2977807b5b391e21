package io.github.manumit.disclosure;

import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Transaction;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Proceeding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents something may concern. What names none, or only such as are left out, may concern any: when the others are
 * left out, the one that remains is taken for its incident.
 */
final class Concerns {

    private final CaseIndex index;
    private final Predicate<Incident> isLost;
    private final Set<String> all = new LinkedHashSet<>();

    /**
     * Prepares the answers.
     *
     * @param isLost whether an incident is left out
     */
    Concerns(CaseIndex index, Predicate<Incident> isLost) {
        this.index = index;
        this.isLost = isLost;
        index.caseFile().incidents().forEach(each -> all.add(each.id()));
    }

    /** The ids of the incidents that an incident, event, transaction, proceeding, charge or decision may concern. */
    Set<String> of(@Nullable Entity<?> entity) {
        if (entity instanceof Incident incident) {
            return Set.of(incident.id());
        }
        Set<String> named = new LinkedHashSet<>();
        boolean isSure = false;
        for (Ref<Incident> each : named(entity)) {
            Incident incident = index.find(each, Incident.class).orElse(null);
            if (incident != null) {
                named.add(incident.id());
                isSure |= !isLost.test(incident);
            }
        }
        if (isSure) {
            return named;
        }
        Ref<Proceeding> around = entity instanceof Charge charge
                ? charge.proceeding()
                : entity instanceof Decision decision ? decision.proceeding() : null;
        Proceeding proceeding = index.find(around, Proceeding.class).orElse(null);
        return proceeding == null ? all : of(proceeding);
    }

    private static List<Ref<Incident>> named(@Nullable Entity<?> entity) {
        if (entity instanceof Event event) {
            return event.incidents();
        } else if (entity instanceof Transaction transaction) {
            return transaction.incidents();
        } else if (entity instanceof Proceeding proceeding) {
            return proceeding.about();
        }
        return entity instanceof Charge charge ? charge.incidents() : List.of();
    }
}
