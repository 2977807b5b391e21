package io.github.manumit.validation;

import java.util.Objects;

/**
 * One rule of the catalogue.
 *
 * @param code the rule's stable code, such as {@code reference.unknown}
 * @param severity how serious a violation is
 * @param level how much has to be read to check the rule: {@code syntax} (bytes), {@code shape} (one JSON value),
 *     {@code value} (one text), {@code entity} (one record) or {@code case} (the whole file)
 * @param since the first version of the model that has the rule, such as {@code 0.1}
 * @param message the message in English, as a pattern for {@link java.text.MessageFormat}
 */
public record CatalogueRule(String code, Severity severity, String level, String since, String message) {

    /** Checks that no component is null. */
    public CatalogueRule {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(message, "message");
    }
}
