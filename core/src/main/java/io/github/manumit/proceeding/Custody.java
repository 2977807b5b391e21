package io.github.manumit.proceeding;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Reason;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventStatus;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.party.Organization;
import io.github.manumit.place.Place;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deprivation or restriction of liberty by an authority, or its end. Captivity by an offender is an event. If the
 * source mentions no case, the proceeding contains nothing but the custody.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param party the person or group in custody
 * @param kind the kind of measure
 * @param status whether it took place: prevented, ordered, did not happen; absent means that it did
 * @param facilityKind the kind of facility
 * @param facility the facility, if the file lists it
 * @param place where it happened
 * @param by who took the measure; several if bodies did it together
 * @param event the event in which it happened, such as the raid or the arrival in which the party was arrested
 * @param reasons why it was done or ended, as stated
 * @param time when it happened or applied
 * @param duration how long it lasted
 * @param count for a group: how many of its members, if not all
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record Custody(
        @Nullable String id,
        @NotNull @Nullable Ref<? extends Party> party,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @NotNull @Nullable
        CustodyKind kind,

        @Nullable EventStatus status,
        @Nullable FacilityKind facilityKind,
        @Nullable Ref<Organization> facility,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Ref<Place> place,
        @Singular("by") List<Ref<? extends Party>> by,
        @Nullable Ref<Event> event,
        List<@Valid Reason> reasons,
        @Valid @Nullable When time,
        @Valid @Nullable Duration duration,
        @Valid @Nullable Quantity count,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public Custody {
        Checks.elementId(id);
        reasons = Copies.list(reasons, "reasons");
        by = Copies.list(by, "by");
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

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Custody", id);
    }
}
