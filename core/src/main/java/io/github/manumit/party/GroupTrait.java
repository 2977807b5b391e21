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
 * A trait of a group, and how many of its members have it: each, some, or a given number. The trait can also be the
 * least or the greatest value among the members.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param applies how many of the members have the trait, or which of their values it is
 * @param count the number or share of members that have it, if stated
 * @param subset the part of the group that has it, if the file lists that part
 * @param traits the trait itself; in JSON, its properties are among those of this object
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
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

    /** Checks the id and copies mutable components. */
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

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("GroupTrait", id);
    }
}
