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
import io.github.manumit.name.LocalizedText;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.Rule;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something is or happened, as exactly as is known. Whose law holds there is another question: see {@link
 * Jurisdiction}.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param label what the sources call the place where they give no name ("a house near the market"), by language; never matched on
 * @param names names as written
 * @param kind what kind of place
 * @param within the larger place
 * @param excludes parts that it leaves out ("other parts of the country" is within the country and excludes the region)
 * @param jurisdiction the country or region (ISO 3166)
 * @param address street address
 * @param coordinates point on earth
 * @param position where it lies as seen from another place
 * @param operators who runs it
 * @param owners whose it is
 * @param precision how exact the place is given on purpose
 * @param count how many like places it stands for ("several houses")
 * @param measures how large it is: area, length, rooms
 * @param summary a few words for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence, restriction, unknown
 * properties
 */
@Built
@Rule("place.excludes-itself")
@Rule("place.position-of-itself")
public record Place(
        String id,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable LocalizedText label,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) List<@Valid NameForm> names,
        @Nullable PlaceKind kind,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Ref<Place> within,

        @Singular("excludes") @Sensitive(Sensitivity.QUASI_IDENTIFIER)
        List<Ref<Place>> excludes,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable JurisdictionCode jurisdiction,

        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) @Valid @Nullable
        Address address,

        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) @Valid @Nullable
        Coordinates coordinates,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Valid @Nullable
        RelativePosition position,

        List<Ref<? extends Party>> operators,
        List<Ref<? extends Party>> owners,

        @Nullable PlacePrecision precision,
        @Nullable Quantity count,
        List<Quantity> measures,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary,
        @Inline @Valid Meta<Place> meta)
        implements Entity<Place> {

    /** Checks the id and copies what is mutable. */
    public Place {
        Checks.id(id);
        names = Copies.list(names, "names");
        operators = Copies.list(operators, "operators");
        owners = Copies.list(owners, "owners");
        excludes = Copies.list(excludes, "excludes");
        measures = Copies.list(measures, "measures");
        meta = Copies.orElse(meta, Meta.none());
    }

    /**
     * Starts a builder.
     *
     * @param id id of the entity, unique in the case file; short and without meaning
     * @return a builder with nothing but the id
     * @throws io.github.manumit.value.InvalidValueException when built with an id that is no id
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

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Place", id);
    }
}
