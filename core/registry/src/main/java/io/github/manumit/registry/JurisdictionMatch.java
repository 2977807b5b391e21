package io.github.manumit.registry;

import java.util.Objects;

/**
 * Something that a text could mean.
 *
 * @param jurisdiction what it could mean
 * @param kind how the text led to it
 */
public record JurisdictionMatch(KnownJurisdiction jurisdiction, MatchKind kind) {

    /** Checks that both are present. */
    public JurisdictionMatch {
        Objects.requireNonNull(jurisdiction, "jurisdiction");
        Objects.requireNonNull(kind, "kind");
    }
}
