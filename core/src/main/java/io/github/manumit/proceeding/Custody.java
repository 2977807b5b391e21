package io.github.manumit.proceeding;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.party.Organization;
import io.github.manumit.place.Place;
import io.github.manumit.quantity.Duration;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A measure that restrains someone's liberty in a proceeding, or its end.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param party who
 * @param kind what measure
 * @param facilityKind what kind of facility
 * @param facility the facility, where the file lists it
 * @param place where
 * @param by by whom
 * @param time when
 * @param duration how long
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
        @Nullable Ref<Place> place,
        @Nullable Ref<Organization> by,
        @Valid @Nullable When time,
        @Nullable Duration duration,
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
