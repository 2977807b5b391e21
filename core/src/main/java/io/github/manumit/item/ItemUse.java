package io.github.manumit.item;

import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a thing in an event or incident.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param item the thing
 * @param use what was done with it
 * @param by who did it
 * @param of the parties that it was done to: those who were transported or hidden in it, injured or threatened with it
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record ItemUse(
        @Nullable String id,
        @NotNull @Nullable Ref<Item> item,
        @Nullable ItemUseKind use,
        @Nullable Ref<? extends Party> by,
        @Singular("of") List<Ref<? extends Party>> of,
        @Inline @Valid ElementMeta meta)
        implements Element {

    /** Checks the id and copies mutable components. */
    public ItemUse {
        Checks.elementId(id);
        of = Copies.list(of, "of");
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ItemUseBuilder builder() {
        return new ItemUseBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ItemUseBuilder toBuilder() {
        return new ItemUseBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("ItemUse", id);
    }
}
