package io.github.manumit.observation;

import io.github.manumit.incident.PurposeKind;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.OccupationKind;
import io.github.manumit.party.Sex;
import io.github.manumit.place.JurisdictionCode;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Counted;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people that an observation is about.
 *
 * @param citizenships citizens of these countries
 * @param regions from these regions of the world
 * @param residents living in these countries or regions
 * @param sex sex
 * @param age age
 * @param counted as what they are counted
 * @param purposes exploited for these purposes
 * @param occupations of these occupations
 * @param description what else is said of them
 */
@Built
public record Population(
        List<JurisdictionCode> citizenships,
        List<WorldRegion> regions,
        List<JurisdictionCode> residents,
        @Nullable Sex sex,
        @Nullable Age age,
        @Nullable Counted counted,
        List<PurposeKind> purposes,
        List<OccupationKind> occupations,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText description) {

    /** Copies what is mutable; the result never changes. */
    public Population {
        citizenships = Copies.list(citizenships);
        regions = Copies.list(regions);
        residents = Copies.list(residents);
        purposes = Copies.list(purposes);
        occupations = Copies.list(occupations);
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static PopulationBuilder builder() {
        return new PopulationBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public PopulationBuilder toBuilder() {
        return new PopulationBuilder(this);
    }

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Population");
    }
}
