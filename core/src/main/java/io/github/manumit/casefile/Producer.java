package io.github.manumit.casefile;

import io.github.manumit.entity.Ref;
import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.party.Organization;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The producer of a case file.
 *
 * @param name name of the person, office or system
 * @param organization the organization, if the file lists it
 * @param software name and version of the program that wrote the file
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record Producer(
        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) @Size(max = 500, groups = Bounds.class) @Nullable
        String name,

        @Nullable Ref<Organization> organization,
        @Size(max = 200, groups = Bounds.class) @Nullable String software,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Replaces null with no unknown properties. */
    public Producer {
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static ProducerBuilder builder() {
        return new ProducerBuilder();
    }

    /**
     * Returns a builder with the values of this record.
     *
     * @return the builder
     */
    public ProducerBuilder toBuilder() {
        return new ProducerBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Producer");
    }
}
