package io.github.manumit.party;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.jurisdiction.WorldRegion;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A citizenship that a person holds, claims or has lost, or the fact that a person is stateless.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param country the state whose citizenship it is; absent for a stateless person
 * @param region the part of the world or union of states, if the source names no state: "an African", "EU citizens"
 * @param status whether the citizenship is held, claimed, lost or the like; absent means held
 * @param time when the status applied
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record Citizenship(
        @Nullable String id,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable JurisdictionCode country,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable WorldRegion region,
        @Nullable CitizenshipStatus status,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public Citizenship {
        Checks.elementId(id);
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static CitizenshipBuilder builder() {
        return new CitizenshipBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public CitizenshipBuilder toBuilder() {
        return new CitizenshipBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Citizenship", id);
    }
}
