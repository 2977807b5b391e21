package io.github.manumit.validation;

import io.github.manumit.entity.Anchor;
import io.github.manumit.entity.Dated;
import io.github.manumit.entity.When;
import io.github.manumit.time.ClockTime;
import io.github.manumit.time.PartialDate;
import io.github.manumit.time.TimeDirection;
import io.github.manumit.time.Weekday;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks times that are relative, empty or at odds with themselves. */
final class TimeRules {

    /** The days of the week in the order of ISO 8601. */
    private static final List<Weekday> DAYS = List.of(
            Weekday.MONDAY,
            Weekday.TUESDAY,
            Weekday.WEDNESDAY,
            Weekday.THURSDAY,
            Weekday.FRIDAY,
            Weekday.SATURDAY,
            Weekday.SUNDAY);

    private TimeRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("when.says-nothing").reads(When.class, "*").on(When.class, (when, context) -> {
                    boolean silent = when.date() == null
                            && when.part() == null
                            && when.season() == null
                            && when.weekday() == null
                            && when.relativeTo() == null
                            && when.dayPart() == null
                            && when.clock() == null;
                    if (silent) {
                        context.report(context.here());
                    }
                }),
                Rule.warning("when.part-of-day").on(When.class, (when, context) -> {
                    if (when.part() != null && Times.isDay(when.date())) {
                        context.report(context.at("part"));
                    }
                }),
                Rule.warning("when.weekday-contradicts").on(When.class, (when, context) -> {
                    int said = when.weekday() == null ? -1 : DAYS.indexOf(when.weekday());
                    LocalDate day = Times.exactDay(when.date());
                    if (said >= 0 && day != null && day.getDayOfWeek().getValue() != said + 1) {
                        context.report(context.at("weekday"));
                    }
                }),
                Rule.warning("when.clock-contradicts").on(When.class, (when, context) -> {
                    if (when.clock() != null && hasOtherTime(when.date(), when.clock())) {
                        context.report(context.at("clock"));
                    }
                }),
                Rule.error("time.contradicts-anchor").inFile(When.class, (when, context) -> {
                    Dated anchor = when.date() == null ? null : context.find(Anchors.of(when), Dated.class);
                    if (anchor != null && Anchors.isContradicted(when, Times.date(anchor.time()))) {
                        context.report(context.at("date"));
                    }
                }),
                Rule.warning("anchor.without-reference")
                        .ofComplete()
                        .reads(Anchor.class, "from", "direction")
                        .on(Anchor.class, (anchor, context) -> {
                            if (anchor.from() == null && !TimeDirection.SINCE_BIRTH.equals(anchor.direction())) {
                                context.report(context.here());
                            }
                        }));
    }

    /** Tells whether the date has a time of day of its own, and another one. */
    private static boolean hasOtherTime(@Nullable PartialDate date, ClockTime clock) {
        int start = date == null ? 0 : date.text().indexOf('T') + 1;
        return date != null && start > 0 && !date.text().startsWith(clock.text(), start);
    }
}
