package io.github.manumit.spring;

import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Finding;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

// tag::view
/** A finding as this service shows it, with its message in the language of the request. */
record FindingView(
        String code,
        String severity,
        String pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        String message) {

    static List<FindingView> of(List<Finding> findings, Locale language) {
        return findings.stream()
                .map(each -> new FindingView(
                        each.code(),
                        each.severity().name().toLowerCase(Locale.ROOT),
                        each.pointer(),
                        each.line(),
                        each.column(),
                        Catalogue.standard().message(each, language)))
                .toList();
    }
}
// end::view
