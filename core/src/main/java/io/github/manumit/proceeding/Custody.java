package io.github.manumit.proceeding;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.party.Organization;
import io.github.manumit.place.Place;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Deprivation or restraint of liberty by an authority, or its end. Captivity by an offender is an event. If no case is told of, the
 * proceeding has nothing else.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param party who
 * @param kind what measure
 * @param facilityKind what kind of facility
 * @param facility the facility, where the file lists it
 * @param place where
 * @param by by whom
 * @param event what happened there, such as the raid in which the party was arrested
 * @param time when
 * @param duration how long
 * @param count of a group: how many, where not all
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
 */
@Built
public record Custody(
        @Nullable String id,
        @NotNull @Nullable Ref<? extends Party> party,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @NotNull @Nullable
        CustodyKind kind,

        @Nullable FacilityKind facilityKind,
        @Nullable Ref<Organization> facility,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Ref<Place> place,
        @Nullable Ref<? extends Party> by,
        @Nullable Ref<Event> event,
        @Valid @Nullable When time,
        @Nullable Duration duration,
        @Nullable Quantity count,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies what is mutable. */
    public Custody {
        Checks.elementId(id);
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static CustodyBuilder builder() {
        return new CustodyBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public CustodyBuilder toBuilder() {
        return new CustodyBuilder(this);
    }

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Custody", id);
    }
}
