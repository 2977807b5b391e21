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

    /** Copies what is mutable. */
    public KnownUnits {
        parent = List.copyOf(parent);
        numbers = List.copyOf(numbers);
    }

    Answer has(List<PathStep> above, PathStep step) {
        if (!parent.equals(above)) {
            return Answer.CANNOT_SAY;
        }
        // Notes are not counted with the units that have a number.
        boolean counted = step.value() != null && !ProvisionLevel.NOTE.equals(step.level());
        if (!counted || (level != null && !level.equals(step.level()))) {
            return Answer.CANNOT_SAY;
        }
        boolean there = numbers.contains(Objects.requireNonNull(step.value()));
        if (valid != null) {
            return there ? Answer.YES : Answer.CANNOT_SAY;
        }
        return there ? Answer.YES : Answer.NO;
    }

    boolean isAbout(List<PathStep> unit) {
        return !unit.isEmpty()
                && parent.equals(unit.subList(0, unit.size() - 1))
                && has(parent, unit.get(unit.size() - 1)).isYes();
    }
}
