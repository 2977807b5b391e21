package io.github.manumit.incident;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Happening;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.Reason;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.item.ItemUse;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.place.Place;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.Offence;
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
 * A dated happening in the world, within an incident or apart from it: a leg of a journey, a period of captivity, a
 * raid, the announcement of a measure. What is done within a proceeding is a step, custody or decision of the
 * proceeding. Negative facts ("no complaint was made") are events too.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param kind what kind of happening it is
 * @param names what it is called, such as the name of an operation
 * @param status whether it was done, attempted, intended, announced, recommended or the like; absent means done, unless {@code absent} gives a reason
 * @param incidents the incidents that it belongs to
 * @param time when it happened
 * @param planned the time for which it was planned, if that differs from when it happened; for
 *     a plan, the planned period
 * @param duration how long it took
 * @param place where it happened
 * @param from where a movement began
 * @param to where a movement led
 * @param via the places passed on the way
 * @param origin the country where a movement began, if no place is named
 * @param destination the country where a movement led, if no place is named
 * @param manners how it was done, such as secretly, by force or in front of others
 * @param transport the means of transport
 * @param participants who took part in it, and in which role
 * @param measures for a measure, commitment or recommendation: what it consists of
 * @param concerns the kinds of offence that a commitment or measure is about
 * @param offences the offences that the source calls it or that were committed in it, charged or not; what somebody was
 *     charged with is a charge
 * @param about for what was promised, sworn, asked, answered, ordered, reported or agreed on, or for a lie: what it was about. Sums are
 *     transactions; a deed that was promised or asked for is an event of its own, with that status
 * @param regarding what in this file it was about: what somebody became aware of, was told, looked for, discussed,
 *     promised or denied, such as an event, an incident, a relation or a source; what it only was about in general is in
 *     {@code about}
 * @param citations the provisions that were found to be violated or were applied in it
 * @param results what came of it
 * @param quantities the quantities that are stated about it
 * @param items the things that were used, seized or shown in it
 * @param transactions the transactions that took place in it
 * @param occurrences how many similar events it stands for, as a figure or in a word such as {@code repeatedly}
 * @param partOf the larger event that it is part of
 * @param reasons why it was done or happened, as stated; for a threat, promise or belief also the condition under
 *     which it was to come true
 * @param causedBy what caused it: events, incidents, decisions, illnesses
 * @param after the events that it followed
 * @param before the events that it preceded
 * @param objectives for a plan or measure: what it is meant to achieve
 * @param summary a short description for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence,
 *     restriction, unknown properties
 */
@Built
@RulesApply
public record Event(
        String id,
        @NotNull @Nullable EventKind kind,
        List<@Valid NameForm> names,
        @Nullable EventStatus status,
        List<Ref<Incident>> incidents,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Valid @Nullable
        When time,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Valid @Nullable
        When planned,

        @Valid @Nullable Duration duration,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Ref<Place> place,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Ref<Place> from,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Ref<Place> to,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Singular("via")
        List<Ref<Place>> via,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable JurisdictionCode origin,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable JurisdictionCode destination,
        List<Manner> manners,
        @Singular("transport") List<TransportMode> transport,
        List<@Valid Participant> participants,
        List<MeasureKind> measures,
        @Singular("concern") List<IncidentKind> concerns,
        List<Offence> offences,
        @Singular("about") List<Subject> about,
        @Singular("regarding") List<Ref<? extends Dated>> regarding,
        List<@Valid Citation> citations,
        List<EventResult> results,
        List<@Valid Quantity> quantities,
        List<@Valid ItemUse> items,
        List<Ref<Transaction>> transactions,
        @Valid @Nullable Quantity occurrences,
        @Nullable Ref<Event> partOf,
        List<@Valid Reason> reasons,
        @Singular("causedBy") List<Ref<? extends Dated>> causedBy,
        @Singular("after") List<Ref<Event>> after,
        @Singular("before") List<Ref<Event>> before,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText objectives,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary,
        @Inline @Valid Meta<Event> meta)
        implements Entity<Event>, Happening {

    /** Checks the id and copies mutable components. */
    public Event {
        Checks.id(id);
        incidents = Copies.list(incidents, "incidents");
        via = Copies.list(via, "via");
        manners = Copies.list(manners, "manners");
        transport = Copies.list(transport, "transport");
        participants = Copies.list(participants, "participants");
        measures = Copies.list(measures, "measures");
        concerns = Copies.list(concerns, "concerns");
        offences = Copies.list(offences, "offences");
        about = Copies.list(about, "about");
        regarding = Copies.list(regarding, "regarding");
        citations = Copies.list(citations, "citations");
        results = Copies.list(results, "results");
        quantities = Copies.list(quantities, "quantities");
        items = Copies.list(items, "items");
        transactions = Copies.list(transactions, "transactions");
        reasons = Copies.list(reasons, "reasons");
        causedBy = Copies.list(causedBy, "causedBy");
        after = Copies.list(after, "after");
        before = Copies.list(before, "before");
        names = Copies.list(names, "names");
        meta = Copies.orElse(meta, Meta.none());
    }

    /**
     * Starts a builder.
     *
     * @param id id of the entity, unique in the case file; short and without meaning
     * @return a builder that has only the id
     * @throws io.github.manumit.value.InvalidValueException if the record is built and the id is not valid
     */
    public static EventBuilder builder(String id) {
        return new EventBuilder(id);
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public EventBuilder toBuilder() {
        return new EventBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Event", id);
    }
}
