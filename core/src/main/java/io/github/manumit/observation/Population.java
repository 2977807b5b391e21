package io.github.manumit.observation;

import io.github.manumit.entity.Ref;
import io.github.manumit.extension.Extensions;
import io.github.manumit.incident.DetectionKind;
import io.github.manumit.incident.IncidentKind;
import io.github.manumit.incident.MeansKind;
import io.github.manumit.incident.PurposeKind;
import io.github.manumit.incident.RecruitmentChannel;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.ContactKind;
import io.github.manumit.party.Gender;
import io.github.manumit.party.OccupationKind;
import io.github.manumit.party.Organization;
import io.github.manumit.party.OutcomeKind;
import io.github.manumit.party.RecognitionStatus;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Sector;
import io.github.manumit.party.Sex;
import io.github.manumit.place.Place;
import io.github.manumit.place.PlaceKind;
import io.github.manumit.proceeding.ProceedingStage;
import io.github.manumit.proceeding.ResultKind;
import io.github.manumit.proceeding.SentenceKind;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Counted;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.Offence;
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
 * @param exploitedIn exploited in these countries or regions
 * @param foreign whether citizens of another country; absent means not stated
 * @param sex sex
 * @param age age
 * @param gender gender, where it is told apart from sex
 * @param ethnicity ethnicity as stated, by language
 * @param counted as what they are counted
 * @param purposes exploited for these purposes
 * @param occupations of these occupations
 * @param kinds of incidents of these kinds
 * @param offences of cases for these offences
 * @param citations of cases under these provisions
 * @param sectors exploited in these sectors of work
 * @param channels found through these channels
 * @param detections who came to notice in these ways, such as by referral of the police
 * @param contacts who made contact in these ways
 * @param means controlled by these means
 * @param relations to whom the offender stood in these relations
 * @param recognitions of these statuses of recognition as victims
 * @param outcomes of whom this became: assisted, compensated, returned
 * @param stages of cases at these stages
 * @param results with these results of their cases
 * @param sentences with these kinds of sentence
 * @param organization of one organization: its clients, its referrals
 * @param venues found or exploited at these kinds of place
 * @param place at a place
 * @param description what else is said of them
 * @param extensions unknown properties of the object, kept as they came
 */
@Built
@RulesApply
public record Population(
        List<JurisdictionCode> citizenships,
        List<WorldRegion> regions,
        List<JurisdictionCode> residents,
        @Singular("exploitedIn") List<JurisdictionCode> exploitedIn,
        @Nullable Boolean foreign,
        @Nullable Sex sex,
        @Valid @Nullable Age age,
        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @Nullable Gender gender,
        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @Nullable LocalizedText ethnicity,
        @Nullable Counted counted,
        List<PurposeKind> purposes,
        List<OccupationKind> occupations,
        List<IncidentKind> kinds,
        List<Offence> offences,
        List<@Valid Citation> citations,
        List<Sector> sectors,
        List<RecruitmentChannel> channels,
        List<DetectionKind> detections,
        List<ContactKind> contacts,
        @Singular("means") List<MeansKind> means,
        List<RelationKind> relations,
        List<RecognitionStatus> recognitions,
        List<OutcomeKind> outcomes,
        List<ProceedingStage> stages,
        List<ResultKind> results,
        List<SentenceKind> sentences,
        @Nullable Ref<Organization> organization,
        List<PlaceKind> venues,
        @Nullable Ref<Place> place,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText description,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Copies what is mutable; the result never changes. */
    public Population {
        citizenships = Copies.list(citizenships, "citizenships");
        regions = Copies.list(regions, "regions");
        residents = Copies.list(residents, "residents");
        exploitedIn = Copies.list(exploitedIn, "exploitedIn");
        purposes = Copies.list(purposes, "purposes");
        occupations = Copies.list(occupations, "occupations");
        kinds = Copies.list(kinds, "kinds");
        citations = Copies.list(citations, "citations");
        sectors = Copies.list(sectors, "sectors");
        channels = Copies.list(channels, "channels");
        detections = Copies.list(detections, "detections");
        contacts = Copies.list(contacts, "contacts");
        means = Copies.list(means, "means");
        relations = Copies.list(relations, "relations");
        recognitions = Copies.list(recognitions, "recognitions");
        outcomes = Copies.list(outcomes, "outcomes");
        stages = Copies.list(stages, "stages");
        results = Copies.list(results, "results");
        sentences = Copies.list(sentences, "sentences");
        venues = Copies.list(venues, "venues");
        offences = Copies.list(offences, "offences");
        extensions = Copies.orElse(extensions, Extensions.none());
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
