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
 * A category that a source itself assigned, in a classification such as ICCS. Categories that follow from the
 * equivalents of Manumit's own words are derived and not stored.
 *
 * @param scheme the classification
 * @param version the version of the classification, as the source names it
 * @param code the code, verbatim even if it is misspelt
 * @param label the label that the source gives to the category, by language
 * @param extensions unknown properties of the object, kept unchanged
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

    /** Accepts null if there are no unknown properties. */
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

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Classification");
    }
}
