package io.github.manumit.citation;

import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The units that stand directly below one unit of a provision.
 *
 * @param parent path from the provision to the unit above them; empty for the provision itself
 * @param level what they are; null where there are none below
 * @param numbers their numbers, in order
 * @param valid when they were there, where that is not as long as the provision; null otherwise. With a time, other units may stand beside them
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

    /** Whether a unit is there, by what this list says: a level that was left out or that stands elsewhere gives no answer. */
    Answer has(List<PathStep> above, PathStep step) {
        // Notes are not counted with the units that have a number.
        boolean counted = step.value() != null && !ProvisionLevel.NOTE.equals(step.level());
        if (!counted || !parent.equals(above) || (level != null && !level.equals(step.level()))) {
            return Answer.CANNOT_SAY;
        }
        if (numbers.contains(Objects.requireNonNull(step.value()))) {
            return Answer.YES;
        }
        return valid == null ? Answer.NO : Answer.CANNOT_SAY;
    }

    /** Whether it names the unit at the end of the path, which begins below the provision. */
    boolean names(List<PathStep> unit) {
        int last = unit.size() - 1;
        return last >= 0 && has(unit.subList(0, last), unit.get(last)).isYes();
    }
}
