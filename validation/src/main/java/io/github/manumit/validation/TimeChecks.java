package io.github.manumit.validation;

import io.github.manumit.entity.Anchor;
import io.github.manumit.entity.When;
import io.github.manumit.time.Weekday;
import java.time.LocalDate;
import java.util.List;

/** Checks times that are relative, empty or at odds with themselves. */
final class TimeChecks {

    /** The days of the week in the order of ISO 8601. */
    private static final List<Weekday> DAYS = List.of(
            Weekday.MONDAY,
            Weekday.TUESDAY,
            Weekday.WEDNESDAY,
            Weekday.THURSDAY,
            Weekday.FRIDAY,
            Weekday.SATURDAY,
            Weekday.SUNDAY);

    private TimeChecks() {}

    static void register(RecordRules.Registry registry) {
        registry.add("when.says-nothing", When.class, (when, context) -> {
            boolean silent = when.date() == null
                    && when.part() == null
                    && when.weekday() == null
                    && when.relativeTo() == null
                    && when.dayPart() == null;
            if (silent) {
                context.report("when.says-nothing", context.here());
            }
        });
        registry.add("when.part-of-day", When.class, (when, context) -> {
            if (when.part() != null && Times.isDay(when.date())) {
                context.report("when.part-of-day", context.at("part"));
            }
        });
        registry.add("when.weekday-contradicts", When.class, (when, context) -> {
            int said = when.weekday() == null ? -1 : DAYS.indexOf(when.weekday());
            LocalDate day = Times.exactDay(when.date());
            if (said >= 0 && day != null && day.getDayOfWeek().getValue() != said + 1) {
                context.report("when.weekday-contradicts", context.at("weekday"));
            }
        });
        registry.add("anchor.without-reference", Anchor.class, (anchor, context) -> {
            if (anchor.from() == null) {
                context.report("anchor.without-reference", context.here());
            }
        });
    }
}
