package io.github.manumit.party;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach a party.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind what kind of address
 * @param use for what, or how safely, it is used
 * @param value the number or address as written
 * @param time when it was in use
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
 */
@Built
@RulesApply
public record Contact(
        @Nullable String id,
        @Nullable ContactKind kind,
        @Nullable ContactUse use,

        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) @NotBlank @Size(max = 500, groups = Bounds.class) @Nullable
        String value,

        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies what is mutable. */
    public Contact {
        Checks.elementId(id);
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ContactBuilder builder() {
        return new ContactBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ContactBuilder toBuilder() {
        return new ContactBuilder(this);
    }

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Contact", id);
    }
}
