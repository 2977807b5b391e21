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
 * An agency, court, state, company, movement, media outlet or network of offenders.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param label what the sources call the organization if they give no name ("the local police"), by
 *     language; never used for matching
 * @param names its names, each with dates if the source gives them
 * @param kind the kind of organization
 * @param furtherKinds other kinds that it has or had, with dates
 * @param legalForm its legal form
 * @param level the level at which it operates: worldwide, national, district; for a court, also its rank
 * @param partOf the larger organization that it is part of
 * @param jurisdiction the state or region that it belongs to, or in which it has its seat
 * @param seat the place where it has its seat
 * @param activeIn the countries and regions in which it operates
 * @param sectors the economic sectors in which it is active
 * @param documents registrations, licences, permits and other documents that it has or lacks
 * @param time when it existed
 * @param count the number of similar organizations that it stands for ("several agencies")
 * @param contacts its phone numbers and other addresses
 * @param summary a short description for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence,
 *     restriction, unknown properties
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
        List<@Valid DocumentStatus> documents,
        @Valid @Nullable When time,
        @Valid @Nullable Quantity count,
        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) List<@Valid Contact> contacts,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary,
        @Inline @Valid Meta<Organization> meta)
        implements Party, Entity<Organization>, Dated {

    /** Checks the id and copies mutable components. */
    public Organization {
        Checks.id(id);
        names = Copies.list(names, "names");
        documents = Copies.list(documents, "documents");
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
     * @return a builder that has only the id
     * @throws io.github.manumit.value.InvalidValueException if the record is built and the id is not valid
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

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Organization", id);
    }
}
