package io.github.manumit.entity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A class that a source itself gave to the incident. What follows from the equivalents of our own words is
 * derived and not stored.
 *
 * @param scheme the classification
 * @param version its version as named
 * @param code the code, verbatim, misspelt ones too
 * @param label the label that the source gives
 * @param extensions unknown properties of the object, kept as they came
 */
@Built
@RulesApply
public record Classification(
        @Nullable ClassificationScheme scheme,
        @Size(max = 50, groups = Bounds.class) @Nullable String version,

        @NotBlank @Size(max = 100, groups = Bounds.class) @Nullable
        String code,

        @Nullable LocalizedText label,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Takes null for no unknown properties. */
    public Classification {
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ClassificationBuilder builder() {
        return new ClassificationBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ClassificationBuilder toBuilder() {
        return new ClassificationBuilder(this);
    }

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Classification");
    }
}
