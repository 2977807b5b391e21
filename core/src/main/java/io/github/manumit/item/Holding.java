package io.github.manumit.item;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.place.Place;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Who had a thing, in what manner and when.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param party who
 * @param manner as owner, by withholding it from another, by seizure
 * @param place where it was kept
 * @param time when
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
 */
@Built
@RulesApply
public record Holding(
        @Nullable String id,
        @NotNull @Nullable Ref<? extends Party> party,
        @Nullable HoldingManner manner,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Ref<Place> place,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies what is mutable. */
    public Holding {
        Checks.elementId(id);
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static HoldingBuilder builder() {
        return new HoldingBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public HoldingBuilder toBuilder() {
        return new HoldingBuilder(this);
    }

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Holding", id);
    }
}
