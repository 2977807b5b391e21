package io.github.manumit.place;

import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.jurisdiction.WorldRegion;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something is or happened, as exactly as is known. Whose law applies there is a different question:
 * see {@link Jurisdiction}.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param label what the sources call the place if they give no name ("a house near the market"), by
 *     language; never used for matching
 * @param names its names as written
 * @param kind what kind of place it is
 * @param within the larger place that contains it
 * @param excludes the parts that it leaves out ("other parts of the country" is within the
 *     country and excludes the region)
 * @param jurisdiction the country or region (ISO 3166)
 * @param region the part of the world or union of states that it is or lies in, if the source names no country
 * @param address the street address
 * @param coordinates the point on earth
 * @param position where it lies relative to another place
 * @param operators who runs it
 * @param owners who owns it
 * @param precision how exactly the place is given, or how it was made less exact on purpose
 * @param count the number of similar places that it stands for ("several houses")
 * @param measures how large it is: area, length, rooms
 * @param features what it looked like and how it was made or fitted: barred windows, no sign, luxurious; how people
 *     lived there is a condition of the incident
 * @param summary a short description for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence,
 *     restriction, unknown properties
 */
@Built
@RulesApply
public record Place(
        String id,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable LocalizedText label,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) List<@Valid NameForm> names,
        @Nullable PlaceKind kind,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Ref<Place> within,

        @Singular("excludes") @Sensitive(Sensitivity.QUASI_IDENTIFIER)
        List<Ref<Place>> excludes,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable JurisdictionCode jurisdiction,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable WorldRegion region,

        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) @Valid @Nullable
        Address address,

        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) @Valid @Nullable
        Coordinates coordinates,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Valid @Nullable
        RelativePosition position,

        List<Ref<? extends Party>> operators,
        List<Ref<? extends Party>> owners,

        @Nullable PlacePrecision precision,
        @Valid @Nullable Quantity count,
        List<@Valid Quantity> measures,
        List<PlaceFeature> features,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary,
        @Inline @Valid Meta<Place> meta)
        implements Entity<Place> {

    /** Checks the id and copies mutable components. */
    public Place {
        Checks.id(id);
        names = Copies.list(names, "names");
        operators = Copies.list(operators, "operators");
        owners = Copies.list(owners, "owners");
        excludes = Copies.list(excludes, "excludes");
        measures = Copies.list(measures, "measures");
        features = Copies.list(features, "features");
        meta = Copies.orElse(meta, Meta.none());
    }

    /**
     * Starts a builder.
     *
     * @param id id of the entity, unique in the case file; short and without meaning
     * @return a builder that has only the id
     * @throws io.github.manumit.value.InvalidValueException if the record is built and the id is not valid
     */
    public static PlaceBuilder builder(String id) {
        return new PlaceBuilder(id);
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public PlaceBuilder toBuilder() {
        return new PlaceBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Place", id);
    }
}
