package io.github.manumit.validation;

import io.github.manumit.entity.Anchor;
import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.time.PartialDate;
import io.github.manumit.time.TimeDirection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a relative time says of the order of two things. */
final class Anchors {

    private static final Set<TimeDirection> AFTER = Set.of(
            TimeDirection.AFTER,
            TimeDirection.NEXT_DAY,
            TimeDirection.NEXT_WEEK,
            TimeDirection.NEXT_MONTH,
            TimeDirection.NEXT_YEAR,
            TimeDirection.SHORTLY_AFTER,
            TimeDirection.IMMEDIATELY_AFTER);

    private static final Set<TimeDirection> BEFORE = Set.of(
            TimeDirection.BEFORE,
            TimeDirection.PREVIOUS_DAY,
            TimeDirection.PREVIOUS_WEEK,
            TimeDirection.PREVIOUS_MONTH,
            TimeDirection.PREVIOUS_YEAR,
            TimeDirection.SHORTLY_BEFORE,
            TimeDirection.IMMEDIATELY_BEFORE);

    /** Directions by which the time is not before the anchor. */
    private static final Set<TimeDirection> NOT_BEFORE = Set.of(
            TimeDirection.SINCE,
            TimeDirection.WITHIN,
            TimeDirection.DURING,
            TimeDirection.THROUGHOUT,
            TimeDirection.START,
            TimeDirection.MIDDLE,
            TimeDirection.END,
            TimeDirection.SAME_TIME,
            TimeDirection.SAME_DAY);

    /** Directions by which the time is not after the anchor. */
    private static final Set<TimeDirection> NOT_AFTER = Set.of(
            TimeDirection.BY,
            TimeDirection.UNTIL,
            TimeDirection.DURING,
            TimeDirection.THROUGHOUT,
            TimeDirection.START,
            TimeDirection.MIDDLE,
            TimeDirection.END,
            TimeDirection.SAME_TIME,
            TimeDirection.SAME_DAY);

    private Anchors() {}

    private static @Nullable TimeDirection direction(@Nullable When time) {
        return time == null || time.relativeTo() == null
                ? null
                : time.relativeTo().direction();
    }

    /** What a time is relative to; null if nothing. */
    static @Nullable Ref<? extends Dated> of(@Nullable When time) {
        Anchor anchor = time == null ? null : time.relativeTo();
        return anchor == null ? null : anchor.from();
    }

    /** Whether the time is before or after what it is relative to, and not at the same time. */
    static boolean isOrdered(@Nullable When time) {
        TimeDirection direction = direction(time);
        return direction != null && (AFTER.contains(direction) || BEFORE.contains(direction));
    }

    /** Whether the time is after what it is relative to. */
    static boolean isAfter(@Nullable When time) {
        TimeDirection direction = direction(time);
        return direction != null && AFTER.contains(direction);
    }

    /** Whether the date of a time contradicts the date of what it is relative to. */
    static boolean isContradicted(When time, @Nullable PartialDate anchor) {
        TimeDirection direction = direction(time);
        if (direction == null) {
            return false;
        }
        boolean notBefore = AFTER.contains(direction) || NOT_BEFORE.contains(direction);
        boolean notAfter = BEFORE.contains(direction) || NOT_AFTER.contains(direction);
        return (notBefore && Times.surelyBefore(time.date(), anchor))
                || (notAfter && Times.surelyBefore(anchor, time.date()));
    }
}
