package io.github.manumit.incident;

import io.github.manumit.entity.Classification;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Happening;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.item.ItemUse;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.Sector;
import io.github.manumit.quantity.Duration;
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
 * The frame of the case: what happened, to whom, by whom, by which means and for what purpose. A single happening
 * within it is an {@link Event}.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param title a short title for people to read
 * @param kinds what kinds of incident it is
 * @param time the period of the incident as a whole
 * @param duration how long it went on
 * @param places the places of the incident
 * @param jurisdictions the countries or regions concerned
 * @param acts the acts, such as recruitment or harbouring
 * @param means the means of control
 * @param purposes the purposes of exploitation
 * @param classifications the categories that sources assigned to it
 * @param sectors the sectors of work
 * @param recruitmentChannels how victims were found (HTCDS 2.0 {@code vic_MethodOfRecruitment})
 * @param conditions the conditions of life and work
 * @param detections how it came to light
 * @param items the things, platforms and channels used in it (HTCDS 2.0 {@code vic_ExploitationWebsitesAndApps})
 * @param links links to other incidents
 * @param participants who took part in the incident as a whole, and in which role; those who took part in an event are
 *     listed in the event, and {@code CaseIndex} gathers them
 * @param statuses the status of the case in the system that keeps it, with its date (HTCDS 2.0 {@code cas_Status})
 * @param summary a short description for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence,
 *     restriction, unknown properties
 */
@Built
@RulesApply
public record Incident(
        String id,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText title,
        List<IncidentKind> kinds,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Valid @Nullable
        When time,

        @Valid @Nullable Duration duration,
        List<@Valid IncidentPlace> places,
        List<JurisdictionCode> jurisdictions,
        List<@Valid Act> acts,
        @Singular("means") List<@Valid Means> means,
        List<@Valid Purpose> purposes,
        List<@Valid Classification> classifications,
        List<Sector> sectors,
        List<RecruitmentChannel> recruitmentChannels,
        List<@Valid Condition> conditions,
        List<@Valid Detection> detections,
        List<@Valid ItemUse> items,
        List<@Valid IncidentLink> links,
        List<@Valid Participant> participants,
        List<@Valid ReportedStatus> statuses,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary,
        @Inline @Valid Meta<Incident> meta)
        implements Entity<Incident>, Happening {

    /** Checks the id and copies mutable components. */
    public Incident {
        Checks.id(id);
        kinds = Copies.list(kinds, "kinds");
        places = Copies.list(places, "places");
        jurisdictions = Copies.list(jurisdictions, "jurisdictions");
        acts = Copies.list(acts, "acts");
        means = Copies.list(means, "means");
        purposes = Copies.list(purposes, "purposes");
        classifications = Copies.list(classifications, "classifications");
        sectors = Copies.list(sectors, "sectors");
        recruitmentChannels = Copies.list(recruitmentChannels, "recruitmentChannels");
        conditions = Copies.list(conditions, "conditions");
        detections = Copies.list(detections, "detections");
        items = Copies.list(items, "items");
        links = Copies.list(links, "links");
        participants = Copies.list(participants, "participants");
        statuses = Copies.list(statuses, "statuses");
        meta = Copies.orElse(meta, Meta.none());
    }

    /**
     * Starts a builder.
     *
     * @param id id of the entity, unique in the case file; short and without meaning
     * @return a builder that has only the id
     * @throws io.github.manumit.value.InvalidValueException if the record is built and the id is not valid
     */
    public static IncidentBuilder builder(String id) {
        return new IncidentBuilder(id);
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public IncidentBuilder toBuilder() {
        return new IncidentBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Incident", id);
    }
}
