package io.github.manumit.disclosure;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rung of each ladder at which something is told. Immutable. */
final class Rungs {

    /** Tells everything. */
    static final Rungs ALL = new Rungs(Map.of());

    private final Map<Ladder, Integer> steps = new EnumMap<>(Ladder.class);

    private Rungs(Map<Ladder, Integer> steps) {
        for (Ladder ladder : Ladder.values()) {
            this.steps.put(ladder, steps.getOrDefault(ladder, 0));
        }
    }

    int step(Ladder ladder) {
        return steps.getOrDefault(ladder, 0);
    }

    String rung(Ladder ladder) {
        return ladder.rungs().get(step(ladder));
    }

    boolean is(Ladder ladder, String rung) {
        return rung(ladder).equals(rung);
    }

    /** Whether everything on a ladder is told. */
    boolean keeps(Ladder ladder) {
        return step(ladder) == 0;
    }

    Rungs with(Ladder ladder, int step) {
        Map<Ladder, Integer> changed = new EnumMap<>(steps);
        changed.put(ladder, step);
        return new Rungs(changed);
    }

    /** The rung that tells least on a ladder; of a name, it may still be told which role its bearer has. */
    Rungs least(Ladder ladder) {
        int step = ladder.rungs().size() - (ladder == Ladder.NAMES ? 2 : 1);
        return with(ladder, Math.max(step, step(ladder)));
    }

    /** On each ladder the rung that tells less. */
    Rungs and(Rungs other) {
        Map<Ladder, Integer> lower = new EnumMap<>(steps);
        other.steps.forEach((ladder, step) -> lower.merge(ladder, step, Math::max));
        return new Rungs(lower);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rungs that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }
}
