package io.github.manumit.disclosure;

import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.entity.Anchor;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Ref;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.time.TimeDirection;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which relative times are told: only those that count from a day that is told, because with the date beside it, one could
 * compute the day that it counts from.
 */
final class RelativeTimes {

    private static final String TIME = "time";

    private final CaseIndex index;
    private final Projector.Telling telling;
    private final IdentityHashMap<Entity<?>, List<Entity<?>>> persons = new IdentityHashMap<>();

    RelativeTimes(CaseIndex index, Projector.Telling telling) {
        this.index = index;
        this.telling = telling;
        for (CaseIndex.Mention each : index.mentions()) {
            if (!isPerson(each.entity()) && index.isLocal(each.ref())) {
                index.entityOf(each.ref().localId())
                        .filter(RelativeTimes::isPerson)
                        .ifPresent(person -> persons.computeIfAbsent(each.entity(), key -> new ArrayList<>())
                                .add(person));
            }
        }
    }

    /** Whether a relative time of an entity is told; the header's is told as it is. */
    boolean isTold(Anchor anchor, @Nullable Entity<?> entity) {
        Ref<?> from = anchor.from();
        if (from == null) {
            return !TimeDirection.SINCE_BIRTH.equals(anchor.direction())
                    || entity == null
                    || concerned(entity).stream().allMatch(this::isBirthTold);
        }
        if (!index.isLocal(from)) {
            return true;
        }
        Entity<?> target = index.entityOf(from.localId()).orElse(null);
        Rungs rungs = target == null ? null : telling.of(target);
        Object record = index.find(from.localId()).orElse(null);
        return rungs != null
                && record != null
                && rungs.keeps(Ladder.DATES)
                && !rungs.omits(record.getClass(), TIME)
                && !telling.isLost(record)
                && !telling.isLost(record, TIME);
    }

    private boolean isBirthTold(Entity<?> person) {
        Rungs rungs = telling.of(person);
        return rungs != null && rungs.keeps(Ladder.BIRTHS);
    }

    /** The persons whose birth a time may count from. */
    private List<Entity<?>> concerned(Entity<?> entity) {
        return isPerson(entity) ? List.of(entity) : persons.getOrDefault(entity, List.of());
    }

    private static boolean isPerson(Entity<?> entity) {
        return entity instanceof Person || entity instanceof PersonGroup;
    }
}
