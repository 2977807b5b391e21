package io.github.manumit.entity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.NamePartKind;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One part of a name, if the source itself separates the parts.
 *
 * @param kind what the part is, such as a given name or a patronymic
 * @param text the part as written
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record NamePart(
        @Nullable NamePartKind kind,

        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) @NotBlank @Size(max = 200, groups = Bounds.class) @Nullable
        String text,

        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Accepts null if there are no unknown properties. */
    public NamePart {
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static NamePartBuilder builder() {
        return new NamePartBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public NamePartBuilder toBuilder() {
        return new NamePartBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("NamePart");
    }
}
