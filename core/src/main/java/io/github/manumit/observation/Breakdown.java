package io.github.manumit.observation;

import io.github.manumit.casefile.Identified;
import io.github.manumit.incident.PurposeKind;
import io.github.manumit.incident.Sector;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.Sex;
import io.github.manumit.place.JurisdictionCode;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.time.When;
import io.github.manumit.value.Built;
import io.github.manumit.value.Complete;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * One row of a breakdown as published. Rows need not add up; nothing is repaired.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param dimension by what it is broken down
 * @param jurisdiction the row's country or region
 * @param sex the row's sex
 * @param age the row's age
 * @param purpose the row's purpose of exploitation
 * @param sector the row's sector
 * @param time the row's period
 * @param label the row's label, where no code fits
 * @param value the row's value
 */
@Built
public record Breakdown(
        @Nullable String id,
        @Nullable BreakdownDimension dimension,
        @Nullable JurisdictionCode jurisdiction,
        @Nullable Sex sex,
        @Nullable Age age,
        @Nullable PurposeKind purpose,
        @Nullable Sector sector,
        @Valid @Nullable When time,
        @Nullable LocalizedText label,
        @NotNull(groups = Complete.class) @Nullable Quantity value)
        implements Identified {

    /** Checks the id and copies what is mutable. */
    public Breakdown {
        Checks.elementId(id);
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static BreakdownBuilder builder() {
        return new BreakdownBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public BreakdownBuilder toBuilder() {
        return new BreakdownBuilder(this);
    }

    /** Gives the kind and the id, never the content. */
    @Override
    public String toString() {
        return Describe.record("Breakdown", id);
    }
}
