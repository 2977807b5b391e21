package io.github.manumit.party;

import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Ref;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A trait of a group: whether it is true of each, of some, of a number, or is the least or the greatest among
 * them.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param applies to whom of the group it applies
 * @param count to how many, where that is stated
 * @param subset to which part of the group, where the file lists it
 * @param traits the trait itself; its properties stand among those of this object
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
 */
@Built
@RulesApply
public record GroupTrait(
        @Nullable String id,
        @NotNull @Nullable Applies applies,
        @Valid @Nullable Quantity count,
        @Nullable Ref<PersonGroup> subset,
        @Inline @Valid Traits traits,
        @Inline @Valid ElementMeta meta)
        implements Element {

    /** Checks the id and copies what is mutable. */
    public GroupTrait {
        Checks.elementId(id);
        traits = Copies.orElse(traits, Traits.none());
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static GroupTraitBuilder builder() {
        return new GroupTraitBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public GroupTraitBuilder toBuilder() {
        return new GroupTraitBuilder(this);
    }

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("GroupTrait", id);
    }
}
