package io.github.manumit.validation;

import io.github.manumit.validation.Rule.Level;
import java.util.List;
import java.util.stream.Stream;

/** What the value types refuse: a reader reports the code of the exception that the type throws. */
final class ValueRules {

    private ValueRules() {}

    static List<Rule> all() {
        return Stream.of(
                        "clock-time.malformed",
                        "code.malformed",
                        "date.not-edtf",
                        "duration.not-iso8601",
                        "id.malformed",
                        "id.missing",
                        "iri.not-absolute",
                        "jurisdiction.malformed",
                        "language.not-bcp47",
                        "number.out-of-range",
                        "path.malformed",
                        "period.end-before-start",
                        "quantity.malformed",
                        "quantity.range-reversed",
                        "reference.malformed",
                        "statute.malformed",
                        "text.empty",
                        "timestamp.not-rfc3339")
                .map(code -> Rule.error(code).at(Level.VALUE))
                .toList();
    }
}
