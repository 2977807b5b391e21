package io.github.manumit.party;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.jurisdiction.WorldRegion;
import io.github.manumit.place.Place;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A place where a person comes from, lives or stays.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind what the place is to the person: origin, habitual residence, shelter
 * @param place the place, if the file lists it
 * @param jurisdiction the country or region
 * @param region the part of the world or union of states, if the source names no country: "from Africa"
 * @param time when the person lived or stayed there
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record Residence(
        @Nullable String id,
        @Nullable ResidenceKind kind,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Ref<Place> place,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable JurisdictionCode jurisdiction,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable WorldRegion region,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Valid @Nullable
        When time,

        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public Residence {
        Checks.elementId(id);
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ResidenceBuilder builder() {
        return new ResidenceBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ResidenceBuilder toBuilder() {
        return new ResidenceBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Residence", id);
    }
}
