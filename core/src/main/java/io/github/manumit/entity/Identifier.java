package io.github.manumit.entity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An identifier that somebody gave to an entity: a case number, a passport number, a register entry. Compare NIEM
 * {@code nc:IdentificationType}. The {@code id} of an entity has no meaning outside the case file and is not an
 * identifier in this sense.
 *
 * @param scheme the kind of identifier
 * @param value the identifier as given
 * @param issuer the party that issued it
 * @param jurisdiction the jurisdiction in which it was issued
 * @param time when it was issued, or the period in which it was valid
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record Identifier(
        @Nullable IdentifierScheme scheme,

        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) @NotBlank @Size(max = 500, groups = Bounds.class) @Nullable
        String value,

        @Nullable Ref<? extends Party> issuer,
        @Nullable JurisdictionCode jurisdiction,
        @Valid @Nullable When time,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Accepts null if there are no unknown properties. */
    public Identifier {
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static IdentifierBuilder builder() {
        return new IdentifierBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public IdentifierBuilder toBuilder() {
        return new IdentifierBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Identifier");
    }
}
