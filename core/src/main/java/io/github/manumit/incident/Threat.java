package io.github.manumit.incident;

import io.github.manumit.internal.Describe;
import io.github.manumit.value.Complete;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What was threatened, and against whom.
 *
 * @param kind what would be done
 * @param target to whom it would be done
 */
public record Threat(
        @NotNull(groups = Complete.class) @Nullable ThreatKind kind,
        @Nullable ThreatTarget target) {

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Threat");
    }
}
