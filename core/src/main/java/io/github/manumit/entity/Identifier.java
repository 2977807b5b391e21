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
 * An identifier that somebody gave to an entity: a case number, a passport number, a register entry. Compare
 * NIEM {@code nc:IdentificationType}.
 *
 * @param scheme kind of the identifier
 * @param value the identifier as given
 * @param issuer who gave it
 * @param jurisdiction jurisdiction in which it was given
 * @param time when it was given or valid
 * @param extensions unknown properties of the object, kept as they came
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

    /** Takes null for no unknown properties. */
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

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Identifier");
    }
}
