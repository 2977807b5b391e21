package io.github.manumit.incident;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What was threatened, and against whom.
 *
 * @param kind what would be done
 * @param target whom it would be done to
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record Threat(
        @NotNull @Nullable ThreatKind kind,
        @Nullable ThreatTarget target,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Accepts null if there are no unknown properties. */
    public Threat {
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Makes a threat without unknown properties.
     *
     * @param kind what would be done
     * @param target whom it would be done to
     */
    public Threat(@Nullable ThreatKind kind, @Nullable ThreatTarget target) {
        this(kind, target, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ThreatBuilder builder() {
        return new ThreatBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ThreatBuilder toBuilder() {
        return new ThreatBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Threat");
    }
}
