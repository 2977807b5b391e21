package io.github.manumit.validation;

import io.github.manumit.casefile.FormatVersion;
import io.github.manumit.casefile.Handling;
import io.github.manumit.casefile.Header;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Iri;
import io.github.manumit.value.Timestamp;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Checks the header of the file. */
final class HeaderRules {

    private HeaderRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("case.id-not-absolute").on(Header.class, (header, context) -> {
                    if (!header.id().isBlank() && (header.id().indexOf('#') >= 0 || !Iri.isAbsolute(header.id()))) {
                        context.report(context.at("id"));
                    }
                }),
                Rule.warning("format-version.newer")
                        .on(Header.class, version(each -> each.isNewer() && !each.isUnknown())),
                Rule.error("format-version.outdated").on(Header.class, version(FormatVersion::isOutdated)),
                Rule.error("format-version.unknown").on(Header.class, version(FormatVersion::isUnknown)),
                Rule.error("header.modified-before-created").on(Header.class, (header, context) -> {
                    Timestamp created = header.created();
                    Timestamp modified = header.modified();
                    if (created != null
                            && modified != null
                            && modified.instant().isBefore(created.instant())) {
                        context.report(context.at("modified"));
                    }
                }),
                Rule.error("handling.retention-before-creation").on(Header.class, (header, context) -> {
                    Handling handling = header.handling();
                    if (handling != null && Times.surelyBefore(handling.retainUntil(), dayBefore(header.created()))) {
                        context.report(context.at("handling").property("retainUntil"));
                    }
                }),
                Rule.warning("header.language-twice").on(Header.class, (header, context) -> {
                    Set<LanguageTag> seen = new HashSet<>();
                    for (int i = 0; i < header.languages().size(); i++) {
                        if (!seen.add(header.languages().get(i))) {
                            context.report(context.at("languages", i));
                        }
                    }
                }),
                Rule.warning("handling.review-after-retention").on(Handling.class, (handling, context) -> {
                    if (Times.surelyBefore(handling.retainUntil(), handling.reviewOn())) {
                        context.report(context.at("reviewOn"));
                    }
                }));
    }

    private static Check<Header> version(Predicate<FormatVersion> wrong) {
        return (header, context) -> {
            if (FormatVersion.of(header.formatVersion()).filter(wrong).isPresent()) {
                context.report(context.at("formatVersion"));
            }
        };
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
