package io.github.manumit.citation;

import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The units directly below one unit of a provision.
 *
 * @param parent the path from the provision to the unit above them; empty for the provision itself
 * @param level their level; null if there are none
 * @param numbers their numbers, in order
 * @param valid when they existed, if not for as long as the provision; otherwise null. If there is a time, other units
 *     may exist next to them
 */
public record KnownUnits(
        List<PathStep> parent,
        @Nullable ProvisionLevel level,
        List<String> numbers,
        @Nullable PartialDate valid) {

    /** Copies mutable components. */
    public KnownUnits {
        parent = List.copyOf(parent);
        numbers = List.copyOf(numbers);
    }

    /** Whether a unit exists according to this list; cannot say if a level was left out or belongs elsewhere. */
    Answer has(List<PathStep> above, PathStep step) {
        // Notes are not listed among the numbered units.
        boolean counted = step.value() != null && !ProvisionLevel.NOTE.equals(step.level());
        if (!counted || !parent.equals(above) || (level != null && !level.equals(step.level()))) {
            return Answer.CANNOT_SAY;
        }
        if (numbers.contains(Objects.requireNonNull(step.value()))) {
            return Answer.YES;
        }
        return valid == null ? Answer.NO : Answer.CANNOT_SAY;
    }

    /** Whether it lists the unit at the end of a path that begins below the provision. */
    boolean names(List<PathStep> unit) {
        int last = unit.size() - 1;
        return last >= 0 && has(unit.subList(0, last), unit.get(last)).isYes();
    }
}
