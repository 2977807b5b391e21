package io.github.manumit.observation;

import io.github.manumit.casefile.Ref;
import io.github.manumit.incident.IncidentKind;
import io.github.manumit.incident.MeansKind;
import io.github.manumit.incident.PurposeKind;
import io.github.manumit.incident.RecruitmentChannel;
import io.github.manumit.incident.Sector;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.OccupationKind;
import io.github.manumit.party.Organization;
import io.github.manumit.party.RecognitionStatus;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Sex;
import io.github.manumit.place.JurisdictionCode;
import io.github.manumit.place.Place;
import io.github.manumit.proceeding.ResultKind;
import io.github.manumit.proceeding.SentenceKind;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Counted;
import io.github.manumit.statute.Citation;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people that an observation is about.
 *
 * @param citizenships citizens of these countries
 * @param regions from these regions of the world
 * @param residents living in these countries or regions
 * @param sex sex
 * @param age age
 * @param ethnicity ethnicity as stated, by language
 * @param counted as what they are counted
 * @param purposes exploited for these purposes
 * @param occupations of these occupations
 * @param kinds of incidents of these kinds
 * @param citations of cases under these provisions
 * @param sectors exploited in these sectors of work
 * @param channels found through these channels
 * @param means controlled by these means
 * @param relations to whom the offender stood in these relations
 * @param recognitions of these statuses of recognition as victims
 * @param results with these results of their cases
 * @param sentences with these kinds of sentence
 * @param organization of one organization: its clients, its referrals
 * @param place at a place
 * @param description what else is said of them
 */
@Built
public record Population(
        List<JurisdictionCode> citizenships,
        List<WorldRegion> regions,
        List<JurisdictionCode> residents,
        @Nullable Sex sex,
        @Nullable Age age,
        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @Nullable LocalizedText ethnicity,
        @Nullable Counted counted,
        List<PurposeKind> purposes,
        List<OccupationKind> occupations,
        List<IncidentKind> kinds,
        List<@Valid Citation> citations,
        List<Sector> sectors,
        List<RecruitmentChannel> channels,
        @Singular("means") List<MeansKind> means,
        List<RelationKind> relations,
        List<RecognitionStatus> recognitions,
        List<ResultKind> results,
        List<SentenceKind> sentences,
        @Nullable Ref<Organization> organization,
        @Nullable Ref<Place> place,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText description) {

    /** Copies what is mutable; the result never changes. */
    public Population {
        citizenships = Copies.list(citizenships);
        regions = Copies.list(regions);
        residents = Copies.list(residents);
        purposes = Copies.list(purposes);
        occupations = Copies.list(occupations);
        kinds = Copies.list(kinds);
        citations = Copies.list(citations);
        sectors = Copies.list(sectors);
        channels = Copies.list(channels);
        means = Copies.list(means);
        relations = Copies.list(relations);
        recognitions = Copies.list(recognitions);
        results = Copies.list(results);
        sentences = Copies.list(sentences);
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static PopulationBuilder builder() {
        return new PopulationBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public PopulationBuilder toBuilder() {
        return new PopulationBuilder(this);
    }

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Population");
    }
}
