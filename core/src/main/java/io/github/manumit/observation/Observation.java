package io.github.manumit.observation;

import io.github.manumit.entity.Classification;
import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Condition;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.PurposeKind;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.Applies;
import io.github.manumit.party.VulnerabilityKind;
import io.github.manumit.place.Place;
import io.github.manumit.quantity.Money;
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
 * A statement about a population or about how such crimes happen, with or without a figure.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param indicator what is measured or described
 * @param status final, provisional, revised, estimated
 * @param classifications the publisher's codes for what is measured
 * @param population the people that it is about
 * @param area the countries or regions that it is about
 * @param place the place that it is about, if it is more exact than the area
 * @param origins the countries of origin of a flow
 * @param destinations the countries of destination of a flow
 * @param domestic whether the flow stays within the country; absent means not stated
 * @param time the period that it covers
 * @param value the value
 * @param applies whether the value is an average, a median, a total; absent means a count
 * @param amount the value, if it is an amount of money
 * @param share the value as a share of the denominator, if both are published
 * @param rating the class in a published scale
 * @param about the single party that it is about: a company that was audited, the person who was the first of a kind
 * @param denominator the whole of which a share is given
 * @param changes changes compared with earlier periods
 * @param rank the position in a ranking
 * @param breakdown the rows of a breakdown, as published
 * @param vulnerabilities circumstances that are said to increase the risk
 * @param means means of control that are said to be usual
 * @param conditions living and working conditions that are said to be usual
 * @param purposes the purposes of exploitation that it is about
 * @param underReporting the reasons why cases are not reported
 * @param countedBy who counted
 * @param publisher who published it
 * @param summary a short description for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence, restriction, unknown
 *     properties
 */
@Built
@RulesApply
public record Observation(
        String id,
        @NotNull @Nullable Indicator indicator,
        @Nullable ObservationStatus status,
        List<@Valid Classification> classifications,
        @Valid @Nullable Population population,
        @Singular("area") List<JurisdictionCode> area,
        @Nullable Ref<Place> place,
        List<JurisdictionCode> origins,
        List<JurisdictionCode> destinations,
        @Nullable Boolean domestic,
        @Valid @Nullable When time,
        @Valid @Nullable Quantity value,
        @Nullable Applies applies,
        @Valid @Nullable Money amount,
        @Valid @Nullable Quantity share,
        @Nullable TierRating rating,
        @Nullable Ref<? extends Party> about,
        @Valid @Nullable Quantity denominator,
        List<@Valid Change> changes,
        @Valid @Nullable Rank rank,
        @Singular("breakdown") List<@Valid Breakdown> breakdown,
        List<VulnerabilityKind> vulnerabilities,
        @Singular("means") List<@Valid Means> means,
        List<@Valid Condition> conditions,
        List<PurposeKind> purposes,
        @Singular("underReporting") List<UnderReportingReason> underReporting,
        @Nullable Ref<? extends Party> countedBy,
        @Nullable Ref<? extends Party> publisher,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary,
        @Inline @Valid Meta<Observation> meta)
        implements Entity<Observation>, Dated {

    /** Checks the id and copies mutable components. */
    public Observation {
        Checks.id(id);
        area = Copies.list(area, "area");
        origins = Copies.list(origins, "origins");
        destinations = Copies.list(destinations, "destinations");
        changes = Copies.list(changes, "changes");
        breakdown = Copies.list(breakdown, "breakdown");
        vulnerabilities = Copies.list(vulnerabilities, "vulnerabilities");
        means = Copies.list(means, "means");
        conditions = Copies.list(conditions, "conditions");
        purposes = Copies.list(purposes, "purposes");
        underReporting = Copies.list(underReporting, "underReporting");
        classifications = Copies.list(classifications, "classifications");
        meta = Copies.orElse(meta, Meta.none());
    }

    /**
     * Starts a builder.
     *
     * @param id id of the entity, unique in the case file; short and without meaning
     * @return a builder that has only the id
     * @throws io.github.manumit.value.InvalidValueException if the record is built and the id is not valid
     */
    public static ObservationBuilder builder(String id) {
        return new ObservationBuilder(id);
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ObservationBuilder toBuilder() {
        return new ObservationBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Observation", id);
    }
}
