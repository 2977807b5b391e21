package io.github.manumit.validation;

import io.github.manumit.casefile.Handling;
import io.github.manumit.casefile.Header;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Iri;
import io.github.manumit.value.Timestamp;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Checks the header of the file. */
final class HeaderChecks {

    private HeaderChecks() {}

    static void register(RecordRules.Registry registry) {
        registry.add("case.id-not-absolute", Header.class, (header, context) -> {
            if (!header.id().isBlank() && (header.id().indexOf('#') >= 0 || !Iri.isAbsolute(header.id()))) {
                context.report("case.id-not-absolute", context.at("id"));
            }
        });
        registry.add("format-version.newer", Header.class, (header, context) -> {
            if (FormatVersion.isNewer(header.formatVersion())) {
                context.report("format-version.newer", context.at("formatVersion"));
            }
        });
        registry.add("header.modified-before-created", Header.class, (header, context) -> {
            Timestamp created = header.created();
            Timestamp modified = header.modified();
            if (created != null && modified != null && modified.instant().isBefore(created.instant())) {
                context.report("header.modified-before-created", context.at("modified"));
            }
        });
        registry.add("handling.retention-before-creation", Header.class, (header, context) -> {
            Handling handling = header.handling();
            if (handling != null && Times.surelyBefore(handling.retainUntil(), dayBefore(header.created()))) {
                context.report(
                        "handling.retention-before-creation",
                        context.at("handling").property("retainUntil"));
            }
        });
        registry.add("handling.review-after-retention", Handling.class, (handling, context) -> {
            if (Times.surelyBefore(handling.retainUntil(), handling.reviewOn())) {
                context.report("handling.review-after-retention", context.at("reviewOn"));
            }
        });
    }

    /** Allows for time zones: the same moment can be on the previous day elsewhere. */
    private static @Nullable PartialDate dayBefore(@Nullable Timestamp moment) {
        if (moment == null) {
            return null;
        }
        return PartialDate.ofDay(
                moment.instant().atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1));
    }
}
