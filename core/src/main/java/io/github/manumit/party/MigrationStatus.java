package io.github.manumit.party;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A person's legal status as a migrant in a country.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind the legal status
 * @param country the country in which the status applies
 * @param status whether the legal status is held, applied for, refused, lost or the like; absent means held
 * @param time when it applied
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record MigrationStatus(
        @Nullable String id,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @NotNull @Nullable
        MigrationStatusKind kind,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable JurisdictionCode country,
        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @Nullable StatusHolding status,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public MigrationStatus {
        Checks.elementId(id);
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static MigrationStatusBuilder builder() {
        return new MigrationStatusBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public MigrationStatusBuilder toBuilder() {
        return new MigrationStatusBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("MigrationStatus", id);
    }
}
