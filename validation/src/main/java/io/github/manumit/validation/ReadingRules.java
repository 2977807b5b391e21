package io.github.manumit.validation;

import io.github.manumit.validation.Rule.Level;
import java.util.List;
import java.util.stream.Stream;

/** What readers report before there is a record: faults of the document's syntax, and values of the wrong type. */
final class ReadingRules {

    private ReadingRules() {}

    static List<Rule> all() {
        return Stream.concat(
                        Stream.of(
                                        "json.blank-lines",
                                        "json.duplicate-property",
                                        "json.empty",
                                        "json.lone-surrogate",
                                        "json.not-gzip",
                                        "json.not-lines",
                                        "json.not-utf8",
                                        "json.nul-character",
                                        "json.string-too-long",
                                        "json.syntax",
                                        "json.too-deep",
                                        "json.too-large",
                                        "json.too-many-values",
                                        "json.trailing-data",
                                        "json.truncated")
                                .map(code -> Rule.error(code).at(Level.SYNTAX)),
                        Stream.concat(
                                Stream.of("json.byte-order-mark", "json.too-many-findings")
                                        .map(code -> Rule.warning(code).at(Level.SYNTAX)),
                                Stream.of(
                                                "json.not-a-case-file",
                                                "json.null",
                                                "json.number-out-of-range",
                                                "json.wrong-type")
                                        .map(code -> Rule.error(code).at(Level.SHAPE))))
                .toList();
    }
}
