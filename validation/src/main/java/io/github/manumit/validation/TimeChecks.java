package io.github.manumit.validation;

import io.github.manumit.entity.Anchor;
import io.github.manumit.entity.When;

/** Checks times that are relative or empty. */
final class TimeChecks {

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
        registry.add("anchor.without-reference", Anchor.class, (anchor, context) -> {
            if (anchor.from() == null) {
                context.report("anchor.without-reference", context.here());
            }
        });
    }
}
