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
import io.github.manumit.jurisdiction.WorldRegion;
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
 * The people that an observation, or a row of its breakdown, is about.
 *
 * @param citizenships the countries of which they are citizens
 * @param regions the regions of the world that they come from
 * @param residents the countries or regions in which they live
 * @param exploitedIn the countries or regions in which they were exploited
 * @param foreign whether they are citizens of another country; absent means not stated
 * @param sex their sex
 * @param age their age
 * @param gender their gender, if the source distinguishes it from sex
 * @param ethnicity their ethnicity as stated, by language
 * @param counted what they are counted as
 * @param purposes the purposes for which they were exploited
 * @param occupations their occupations
 * @param kinds the kinds of incidents that they were involved in
 * @param offences the offences that their cases are about
 * @param citations the provisions that their cases are about
 * @param sectors the sectors of work in which they were exploited
 * @param channels the channels through which they were found and approached
 * @param detections how they came to notice, such as by a referral from the police
 * @param contacts how they made contact
 * @param means the means by which they were controlled
 * @param relations the relations in which the offender stood to them
 * @param recognitions their status of recognition as victims
 * @param outcomes what became of them: assisted, compensated, returned
 * @param stages the stages that their cases have reached
 * @param results the results of their cases
 * @param sentences the kinds of sentence in their cases
 * @param organization the organization whose clients or referrals they are
 * @param venues the kinds of place in which they were found or exploited
 * @param place the place where they were, or where the offences of their cases were committed
 * @param description what else is said about them
 * @param extensions unknown properties of the object, kept unchanged
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

    /** Copies mutable components. */
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

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Population");
    }
}
