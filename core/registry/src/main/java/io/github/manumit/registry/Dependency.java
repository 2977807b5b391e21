package io.github.manumit.registry;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.time.PartialDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a territory with a code of its own belongs or belonged to a state: Hong Kong to the United Kingdom until 1997, and
 * to China since.
 *
 * @param state the state
 * @param time when it belongs to it; null for as long as the code has existed. A time that is marked uncertain is contested
 */
public record Dependency(JurisdictionCode state, @Nullable PartialDate time) {

    /** Checks that the state is present. */
    public Dependency {
        Objects.requireNonNull(state, "state");
    }
}
