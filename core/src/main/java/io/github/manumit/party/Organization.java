package io.github.manumit.party;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.place.Place;
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
 * An agency, court, state, company, movement, medium, or network of offenders.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param label what the sources call the organization where they give no name ("the local police"), by language; never matched on
 * @param names names, each dated where the source says so
 * @param kind what it is
 * @param furtherKinds other kinds that it has or had, dated
 * @param legalForm its legal form
 * @param level at which level it stands: worldwide, national, district; of a court also its rank
 * @param partOf the larger organization
 * @param jurisdiction the state or region whose organization it is, or in which it is seated
 * @param seat where it is seated
 * @param activeIn countries and regions in which it works
 * @param sectors sectors of work in which it is active
 * @param time when it existed
 * @param count how many like organizations it stands for ("several agencies")
 * @param contacts phone numbers and other addresses
 * @param summary a few words for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence, restriction, unknown
 * properties
 */
@Built
@RulesApply
public record Organization(
        String id,
        @Nullable LocalizedText label,
        List<@Valid NameForm> names,
        @Nullable OrganizationKind kind,
        List<@Valid OrganizationKindAt> furtherKinds,
        @Nullable LegalForm legalForm,
        @Nullable OrganizationLevel level,
        @Nullable Ref<Organization> partOf,
        @Nullable JurisdictionCode jurisdiction,
        @Nullable Ref<Place> seat,
        @Singular("activeIn") List<JurisdictionCode> activeIn,
        List<Sector> sectors,
        @Valid @Nullable When time,
        @Valid @Nullable Quantity count,
        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) List<@Valid Contact> contacts,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary,
        @Inline @Valid Meta<Organization> meta)
        implements Party, Entity<Organization>, Dated {

    /** Checks the id and copies what is mutable. */
    public Organization {
        Checks.id(id);
        names = Copies.list(names, "names");
        sectors = Copies.list(sectors, "sectors");
        contacts = Copies.list(contacts, "contacts");
        activeIn = Copies.list(activeIn, "activeIn");
        furtherKinds = Copies.list(furtherKinds, "furtherKinds");
        meta = Copies.orElse(meta, Meta.none());
    }

    /**
     * Starts a builder.
     *
     * @param id id of the entity, unique in the case file; short and without meaning
     * @return a builder with nothing but the id
     * @throws io.github.manumit.value.InvalidValueException when built with an id that is no id
     */
    public static OrganizationBuilder builder(String id) {
        return new OrganizationBuilder(id);
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public OrganizationBuilder toBuilder() {
        return new OrganizationBuilder(this);
    }

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Organization", id);
    }
}
