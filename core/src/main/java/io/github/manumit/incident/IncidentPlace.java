package io.github.manumit.incident;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.place.Place;
import io.github.manumit.place.PlaceRole;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A place of the incident, and what happened there.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param place the place
 * @param role what the place is to the incident
 * @param share the share of the incident that took place there ("mainly")
 * @param time when it had that role
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record IncidentPlace(
        @Nullable String id,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @NotNull @Nullable
        Ref<Place> place,

        @Nullable PlaceRole role,
        @Valid @Nullable Quantity share,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public IncidentPlace {
        Checks.elementId(id);
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static IncidentPlaceBuilder builder() {
        return new IncidentPlaceBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public IncidentPlaceBuilder toBuilder() {
        return new IncidentPlaceBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("IncidentPlace", id);
    }
}
