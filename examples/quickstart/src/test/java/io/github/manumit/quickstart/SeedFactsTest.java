package io.github.manumit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.citation.Resolution;
import io.github.manumit.citation.StatuteRegistry;
import io.github.manumit.citation.Verification;
import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.entity.Anchor;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Confidence;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.InferenceMethod;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.entity.Standing;
import io.github.manumit.entity.When;
import io.github.manumit.incident.DetectionKind;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.EventStatus;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentKind;
import io.github.manumit.incident.MeansKind;
import io.github.manumit.incident.MeasureKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.Purpose;
import io.github.manumit.incident.PurposeKind;
import io.github.manumit.incident.Threat;
import io.github.manumit.incident.ThreatKind;
import io.github.manumit.incident.ThreatTarget;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.jurisdiction.WorldRegion;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.Likeness;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.name.NameKey;
import io.github.manumit.name.NameKind;
import io.github.manumit.name.NameOrigin;
import io.github.manumit.observation.Indicator;
import io.github.manumit.observation.Observation;
import io.github.manumit.observation.Rank;
import io.github.manumit.observation.RankDirection;
import io.github.manumit.observation.UnderReportingReason;
import io.github.manumit.party.Applies;
import io.github.manumit.party.DocumentHolding;
import io.github.manumit.party.GroupBasis;
import io.github.manumit.party.MigrationStatusKind;
import io.github.manumit.party.OccupationKind;
import io.github.manumit.party.Organization;
import io.github.manumit.party.OrganizationKind;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.ResidenceKind;
import io.github.manumit.party.Sex;
import io.github.manumit.party.Traits;
import io.github.manumit.party.VulnerabilityKind;
import io.github.manumit.place.Place;
import io.github.manumit.place.PlaceKind;
import io.github.manumit.place.PlaceRole;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.CustodyKind;
import io.github.manumit.proceeding.FacilityKind;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.ProceduralRole;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.proceeding.ProceedingStage;
import io.github.manumit.proceeding.StageAt;
import io.github.manumit.quantity.Counted;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.quantity.MagnitudeWord;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.registry.JurisdictionRegistry;
import io.github.manumit.registry.KnownJurisdiction;
import io.github.manumit.source.ContentKind;
import io.github.manumit.source.ContributorRole;
import io.github.manumit.source.NestingKind;
import io.github.manumit.source.Source;
import io.github.manumit.source.SourceKind;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.Offence;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.PartialDate;
import io.github.manumit.time.YearsElapsed;
import io.github.manumit.value.Answer;
import io.github.manumit.vocabulary.Equivalent;
import io.github.manumit.vocabulary.Vocabulary;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks the facts of the seed case one by one in the typed model, without looking into free text. */
class SeedFactsTest {

    private static final PartialDate TENTH_OF_JUNE = PartialDate.parse("XXXX-06-10");
    private static final Duration THREE_YEARS = Duration.of(IsoDuration.ofYears(3));
    private static final List<PathStep> ARTICLE_126_3_2 = List.of(
            new PathStep(ProvisionLevel.ARTICLE, "126"),
            new PathStep(ProvisionLevel.PART, "3"),
            new PathStep(ProvisionLevel.POINT, "2"));

    private static CaseFile caseFile;
    private static CaseIndex index;

    @BeforeAll
    static void readTheCase() throws IOException {
        caseFile = CaseFileJson.standard().read(SeedCaseTest.FILE);
        index = CaseIndex.of(caseFile);
    }

    @Test
    void f01TwoVictimsKnownOnlyByNumber() {
        PersonGroup victims = get("g1", PersonGroup.class);
        assertThat(victims.count()).isEqualTo(Quantity.of(2).withOf(Counted.PERSONS));
        assertThat(victims.label()).isNull();
        assertThat(victims.names()).isEmpty();
        assertThat(victims.members()).isEmpty();
        assertThat(victims.meta().absent()).containsEntry("members", AbsenceReason.SOURCE_INCOMPLETE);
        assertSaid(victims, "src1", "1");
    }

    @Test
    void f02BothAreCitizensOfUzbekistan() {
        PersonGroup victims = get("g1", PersonGroup.class);
        assertThat(victims.traits()).singleElement().satisfies(trait -> {
            assertThat(trait.applies()).isEqualTo(Applies.EACH);
            assertThat(trait.traits().citizenships())
                    .singleElement()
                    .satisfies(citizenship -> assertThat(citizenship.country()).isEqualTo(code("UZ")));
        });
    }

    @Test
    void f03HeldCaptiveForForcedLabour() {
        Incident incident = incident();
        assertThat(incident.kinds()).contains(IncidentKind.UNLAWFUL_DETENTION);
        assertThat(index.involvementsIn(incident)).anySatisfy(part -> {
            assertThat(part.party().id()).isEqualTo("g1");
            assertThat(part.role()).isEqualTo(ParticipantRole.CAPTIVE);
            assertThat(part.in()).isEqualTo(get("ev1", Event.class));
            assertThat(part.answer()).isEqualTo(Answer.YES);
        });
        assertThat(incident.means()).singleElement().satisfies(means -> {
            assertThat(means.kind()).isEqualTo(MeansKind.CONFINEMENT);
            assertThat(means.to()).containsExactly(Ref.to("g1"));
        });
        assertThat(incident.purposes()).singleElement().satisfies(purpose -> {
            assertThat(purpose.kind()).isEqualTo(PurposeKind.FORCED_LABOUR);
            assertThat(purpose.of()).containsExactly(Ref.to("g1"));
        });
        assertThat(incident.acts())
                .as("captivity is no act of the Palermo Protocol")
                .isEmpty();
    }

    @Test
    void f04InAlmatyRegionWhoseCodeChangedIn2022() {
        assertThat(incident().places()).singleElement().satisfies(at -> {
            assertThat(at.role()).isEqualTo(PlaceRole.OF_OFFENCE);
            assertThat(index.find(at.place(), Place.class))
                    .hasValueSatisfying(
                            place -> assertThat(place.jurisdiction()).isEqualTo(code("KZ-19")));
        });
        JurisdictionRegistry registry = JurisdictionRegistry.standard();
        KnownJurisdiction region = registry.find(code("KZ-19")).orElseThrow();
        assertThat(region.parents()).containsExactly(code("KZ"));
        assertThat(region.predecessors()).containsExactly(code("KZ-ALM"));
        assertThat(region.valid())
                .isNotNull()
                .satisfies(valid -> assertThat(valid.start()).contains(PartialDate.parse("2022-11")));
        // The code of the region changed between the beginning of the captivity, more than three years earlier, and the
        // day of discovery.
        assertThat(registry.at(code("KZ-19"), PartialDate.parse("2023-06-10")))
                .extracting(KnownJurisdiction::code)
                .containsExactly(code("KZ-19"));
        assertThat(registry.at(code("KZ-19"), PartialDate.parse("../2020-06-10")))
                .extracting(KnownJurisdiction::code)
                .containsExactly(code("KZ-ALM"));
    }

    @Test
    void f05FoundByThePoliceWorkingWithAnotherDepartment() {
        Event discovery = get("ev2", Event.class);
        assertThat(discovery.kind()).isEqualTo(EventKind.DISCOVERY);
        assertThat(discovery.participants())
                .anySatisfy(each -> assertRole(each, "org1", ParticipantRole.DISCOVERING_AUTHORITY))
                .anySatisfy(each -> assertRole(each, "org2", ParticipantRole.COLLABORATING_AUTHORITY));
        Organization police = get("org1", Organization.class);
        Organization department = get("org2", Organization.class);
        assertThat(police.kind()).isEqualTo(OrganizationKind.POLICE);
        assertThat(department.kind()).isEqualTo(OrganizationKind.SPECIAL_UNIT);
        assertThat(police.jurisdiction()).isEqualTo(code("KZ-19")).isEqualTo(department.jurisdiction());
    }

    @Test
    void f06DetainedForOverThreeYears() {
        Event captivity = get("ev1", Event.class);
        assertThat(captivity.kind()).isEqualTo(EventKind.CAPTIVITY);
        assertThat(captivity.duration()).isEqualTo(Duration.moreThan(IsoDuration.ofYears(3)));
        assertThat(captivity.before()).containsExactly(Ref.to("ev2"));
        assertSaid(captivity, "src1", "1");
    }

    @Test
    void f07TheOfficialReportSaysThreeYears() {
        Claim<Event> claim = only(get("ev1", Event.class).meta().claims());
        assertThat(claim.standing()).isEqualTo(Standing.STATED);
        assertThat(claim.sources()).containsExactly(paragraph("src2", "3"));
        assertThat(says(claim).duration()).isEqualTo(THREE_YEARS);
        assertThat(says(claim))
                .as("nothing but the duration")
                .isEqualTo(Event.builder("ev1").duration(THREE_YEARS).build());
    }

    @Test
    void f08ItCameToLightByIntelligence() {
        assertThat(incident().detections()).singleElement().satisfies(detection -> {
            assertThat(detection.kind()).isEqualTo(DetectionKind.INTELLIGENCE);
            assertThat(detection.event()).isEqualTo(Ref.to("ev2"));
        });
    }

    @Test
    void f09OnTheTenthOfJuneOfAYearThatIsOnlyInferred() {
        Event discovery = get("ev2", Event.class);
        assertThat(date(discovery.time())).isEqualTo(TENTH_OF_JUNE);
        assertThat(date(discovery.time()).year()).isEmpty();
        assertThat(date(discovery.time()).earliest()).contains(LocalDate.of(0, 6, 10));
        assertThat(date(discovery.time()).latest()).contains(LocalDate.of(9999, 6, 10));
        Claim<Event> claim = claim("cl6", discovery);
        assertThat(claim.standing()).isEqualTo(Standing.INFERRED);
        assertThat(claim.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(claim.inference()).isNotNull().satisfies(inference -> {
            assertThat(inference.from()).containsExactly(Ref.to("src1"));
            assertThat(inference.method()).isEqualTo(InferenceMethod.PUBLICATION_DATE);
        });
        assertThat(date(says(claim).time())).isEqualTo(PartialDate.parse("2023-06-10"));
        assertThat(date(says(claim).time()).couldBeWithin(date(discovery.time())))
                .isTrue();
        assertThat(date(get("src1", Source.class).published())).isEqualTo(PartialDate.parse("2023-06"));
    }

    @Test
    void f10TheNewsReportQuotesTheOfficialReport() {
        Source official = get("src2", Source.class);
        assertThat(official.kind()).isEqualTo(SourceKind.OFFICIAL_STATEMENT);
        assertThat(official.within()).containsExactly(Seed.within("src1", "3", NestingKind.QUOTED));
        assertThat(official.contributors()).singleElement().satisfies(contribution -> {
            assertThat(contribution.party()).isEqualTo(Ref.to("org2"));
            assertThat(contribution.role()).isEqualTo(ContributorRole.ISSUER);
        });
        assertThat(get("src1", Source.class).kind()).isEqualTo(SourceKind.NEWS_REPORT);
    }

    @Test
    void f11ThePurposeWasLabourExploitation() {
        Purpose purpose = only(says(claim("cl1", incident())).purposes());
        assertThat(purpose.kind()).isEqualTo(PurposeKind.LABOUR_EXPLOITATION);
        assertThat(claim("cl1", incident()).sources()).containsExactly(paragraph("src2", "3"));
        List<Equivalent> equivalents = Vocabulary.of(PurposeKind.class).equivalents(PurposeKind.LABOUR_EXPLOITATION);
        assertThat(equivalents).anySatisfy(equivalent -> {
            assertThat(equivalent.scheme()).isEqualTo("HTCDS");
            assertThat(equivalent.code()).isEqualTo("ForcedLabour");
        });
        assertThat(equivalents).extracting(Equivalent::scheme).contains("ICCS");
    }

    @Test
    void f12TheSuspectIsKnownByAnInitial() {
        assertThat(get("p1", Person.class).label()).isEqualTo(LocalizedText.of("en", "citizen A."));
        assertThat(get("p1", Person.class).names()).extracting(NameForm::kind).containsExactly(NameKind.INITIALS);
        assertThat(get("p1", Person.class).names())
                .allSatisfy(name -> assertThat(name.key()).isEmpty());
    }

    @Test
    void f13BornIn1986() {
        assertThat(get("p1", Person.class).traits().birth()).isNotNull().satisfies(birth -> {
            assertThat(date(birth.time())).isEqualTo(PartialDate.ofYear(1986));
            assertThat(date(birth.time()).earliest()).contains(LocalDate.of(1986, 1, 1));
            assertThat(date(birth.time()).latest()).contains(LocalDate.of(1986, 12, 31));
            YearsElapsed age = date(birth.time()).yearsUntil(PartialDate.parse("2023-06-10"));
            assertThat(age).isEqualTo(new YearsElapsed(36, 37));
        });
    }

    @Test
    void f14InKarasoyDistrictWhichHasTwoReadings() {
        Claim<Incident> ofTheCrime = claim("cl2", incident());
        Claim<Person> ofTheBirth = only(get("p1", Person.class).meta().claims());
        assertThat(Stream.of(ofTheCrime, ofTheBirth)).allSatisfy(claim -> {
            assertThat(claim.standing()).isEqualTo(Standing.POSSIBLE_READING);
            assertThat(claim.alternatives()).isEqualTo("karasoy");
            assertThat(claim.sources()).containsExactly(paragraph("src2", "3"));
        });
        assertThat(only(says(ofTheCrime).places()).place()).isEqualTo(Ref.to("pl2"));
        assertThat(says(ofTheBirth).traits().birth())
                .isNotNull()
                .satisfies(birth -> assertThat(birth.place()).isEqualTo(Ref.to("pl2")));

        Place district = get("pl2", Place.class);
        assertThat(district.kind()).isEqualTo(PlaceKind.DISTRICT);
        assertThat(district.jurisdiction()).isNull();
        assertThat(district.within()).isNull();
        Claim<Place> identity = only(district.meta().claims());
        assertThat(identity.standing()).isEqualTo(Standing.INFERRED);
        assertThat(identity.inference())
                .isNotNull()
                .satisfies(inference -> assertThat(inference.method()).isEqualTo(InferenceMethod.GAZETTEER_MATCH));
        assertThat(says(identity).jurisdiction()).isEqualTo(code("KZ-19"));
        assertThat(says(identity).within()).isEqualTo(Ref.to("pl1"));
        assertThat(says(identity).names())
                .extracting(NameForm::language)
                .containsExactly(LanguageTag.parse("kk-Cyrl"), LanguageTag.parse("ru-Cyrl"));
        NameKey asWritten = only(district.names()).key().orElseThrow();
        assertThat(says(identity).names())
                .allSatisfy(
                        official -> assertThat(asWritten.likeness(official.key().orElseThrow()))
                                .isNotEqualTo(Likeness.NONE));
    }

    @Test
    void f15HeKeptTheVictims() {
        assertThat(get("ev1", Event.class).participants()).anySatisfy(participant -> {
            assertRole(participant, "p1", ParticipantRole.HOLDER);
            assertThat(participant.towards()).containsExactly(Ref.to("g1"));
        });
        assertThat(index.involvementsIn(incident()))
                .filteredOn(part -> ParticipantRole.HOLDER.equals(part.role()))
                .singleElement()
                .satisfies(part -> assertThat(part.party().id()).isEqualTo("p1"));
        assertThat(index.involvements("p1", Participant.class))
                .extracting(Participant::role)
                .containsOnly(ParticipantRole.HOLDER);
    }

    @Test
    void f16TakenIntoCustodyThenToAPretrialDetentionCentre() {
        List<Custody> custody = index.involvements("p1", Custody.class);
        assertThat(custody)
                .extracting(Custody::kind)
                .containsExactly(CustodyKind.APPREHENSION, CustodyKind.PRE_TRIAL_DETENTION);
        assertThat(custody.get(1).facilityKind()).isEqualTo(FacilityKind.PRE_TRIAL_DETENTION_CENTRE);
        assertThat(index.involvements("p1", ProceduralParticipant.class))
                .singleElement()
                .satisfies(each -> assertThat(each.role()).isEqualTo(ProceduralRole.SUSPECT));
    }

    @Test
    void f17ProceedingsUnderArticle126Part3Clause2() {
        Proceeding proceeding = get("pr1", Proceeding.class);
        Citation citation = only(proceeding.qualification());
        assertThat(citation.statute()).isEqualTo(StatuteCode.parse("KZ-CC-2014"));
        assertThat(citation.path()).isEqualTo(ARTICLE_126_3_2);
        assertThat(proceeding.stages()).extracting(StageAt::stage).containsExactly(ProceedingStage.OPENED);
        assertThat(index.incidentsOf(proceeding)).containsExactly(get("inc1", Incident.class));
        assertThat(caseFile.charges()).isEmpty();
        assertThat(caseFile.decisions()).as("no verdict").isEmpty();
    }

    @Test
    void f18TheArticleIsOnIllegalDeprivationOfLiberty() {
        assertThat(caseFile.statutes()).as("the registry has it").isEmpty();
        Resolution provision = cited();
        assertThat(provision.exists()).isEqualTo(Answer.YES);
        assertThat(provision.statute().statute().jurisdiction()).isEqualTo(code("KZ"));
        assertThat(provision.heading(Locale.forLanguageTag("ru"))).contains("Незаконное лишение свободы");
        assertThat(provision.heading(Locale.forLanguageTag("kk"))).contains("Бас бостандығынан заңсыз айыру");
        assertThat(provision.heading(Locale.ENGLISH)).as("no official heading").isEmpty();
        assertThat(provision.rendering(Locale.ENGLISH))
                .hasValueSatisfying(words -> assertThat(words).startsWith("Unlawful deprivation of liberty"));
        assertThat(provision.offences()).contains(Offence.UNLAWFUL_DEPRIVATION_OF_LIBERTY, Offence.FORCED_LABOUR);
        assertThat(provision.classifications()).singleElement().satisfies(iccs -> {
            assertThat(iccs.scheme())
                    .isNotNull()
                    .satisfies(scheme -> assertThat(scheme.word()).isEqualTo("iccs"));
            assertThat(iccs.code()).isEqualTo("020222");
        });
        assertThat(provision.verification()).isEqualTo(Verification.VERIFIED);
    }

    @Test
    void f18TheCodeItselfCountsThePointAmongTheCrimesOfTrafficking() {
        assertThat(cited().countedBy())
                .singleElement()
                .satisfies(definition -> assertThat(definition.path())
                        .containsExactly(
                                new PathStep(ProvisionLevel.ARTICLE, "3"), new PathStep(ProvisionLevel.POINT, "1-1")));
    }

    @Test
    void f18ThePointWasInForceOnTheDaysThatArePossible() {
        Event discovery = only(events(EventKind.DISCOVERY));
        PartialDate inferred = PartialDate.parse("2023-06-10");
        assertThat(cited().inForce(discovery.time().date())).as("in some year").isEqualTo(Answer.CANNOT_SAY);
        assertThat(cited().inForce(inferred)).as("in the year inferred").isEqualTo(Answer.YES);
        assertThat(cited().inForce(PartialDate.parse("2020-06-10/2023-06-10")))
                .as("the three years before")
                .isEqualTo(Answer.YES);
        assertThat(cited().inForce(PartialDate.startUnknown(inferred)))
                .as("over three years, nobody says how many")
                .isEqualTo(Answer.CANNOT_SAY);
        assertThat(cited().isTimeChecked()).isTrue();
    }

    private static Resolution cited() {
        return StatuteRegistry.standard()
                .resolve(only(get("pr1", Proceeding.class).qualification()))
                .orElseThrow();
    }

    @Test
    void f19TwentyTwoOtherPersonsWithoutDocuments() {
        PersonGroup others = get("g2", PersonGroup.class);
        assertThat(others.count()).isEqualTo(Quantity.of(22).withOf(Counted.PERSONS));
        assertThat(others.basis()).isEqualTo(GroupBasis.IDENTIFIED);
        assertThat(others.disjointWith()).containsExactly(Ref.to("g1"));
        assertThat(others.traits()).singleElement().satisfies(trait -> {
            assertThat(trait.applies()).isEqualTo(Applies.EACH);
            Traits traits = trait.traits();
            assertThat(traits.citizenships())
                    .as("from Uzbekistan is no citizenship")
                    .isEmpty();
            assertThat(only(traits.residences()).kind()).isEqualTo(ResidenceKind.ORIGIN);
            assertThat(only(traits.residences()).jurisdiction()).isEqualTo(code("UZ"));
            assertThat(only(traits.migration()).kind()).isEqualTo(MigrationStatusKind.UNDOCUMENTED);
            assertThat(only(traits.documents()).holding()).isEqualTo(DocumentHolding.LACKING);
            assertThat(only(traits.documents()).required()).isTrue();
        });
        assertThat(get("ev3", Event.class).time())
                .isNotNull()
                .extracting(When::relativeTo)
                .isNotNull()
                .extracting(Anchor::from)
                .isEqualTo(Ref.to("pr1"));
        assertThat(index.involvements("g2", Participant.class))
                .extracting(Participant::role)
                .containsExactly(ParticipantRole.IDENTIFIED_PERSON);
    }

    @Test
    void f20ALargerNetworkIsThoughtToBeInvolved() {
        Organization network = get("org3", Organization.class);
        assertThat(network.kind()).isEqualTo(OrganizationKind.CRIMINAL_NETWORK);
        assertThat(network.meta().standing()).isEqualTo(Standing.ALLEGED);
        assertThat(network.meta().confidence()).isEqualTo(Confidence.LOW);
        assertThat(network.meta().absent()).containsEntry("names", AbsenceReason.SOURCE_INCOMPLETE);
        assertThat(index.involvements("org3", Participant.class)).isNotEmpty();
    }

    @Test
    void f21TheAuthoritiesCommitToActAgainstTrafficking() {
        Event commitment = get("ev4", Event.class);
        assertThat(commitment.kind()).isEqualTo(EventKind.COMMITMENT);
        assertThat(commitment.participants())
                .anySatisfy(each -> assertRole(each, "org4", ParticipantRole.COMMITMENT_MAKER));
        assertThat(get("org4", Organization.class).kind()).isEqualTo(OrganizationKind.STATE);
        assertThat(commitment.concerns()).contains(IncidentKind.TRAFFICKING_IN_PERSONS, IncidentKind.FORCED_LABOUR);
        assertThat(commitment.time()).isNull();
        assertThat(commitment.meta().absent()).containsKey("time");
    }

    @Test
    void f22ThreeMeasuresAnnouncedNotDone() {
        List<Event> measures = events(EventKind.MEASURE);
        assertThat(measures).hasSize(3).allSatisfy(measure -> {
            assertThat(measure.status()).isEqualTo(EventStatus.ANNOUNCED);
            assertThat(measure.partOf()).isEqualTo(Ref.to("ev4"));
        });
        assertThat(measures)
                .extracting(Event::measures)
                .containsExactly(
                        List.of(MeasureKind.VICTIM_SUPPORT, MeasureKind.VICTIM_PROTECTION),
                        List.of(MeasureKind.BORDER_CONTROL),
                        List.of(MeasureKind.SECURITY));
    }

    @Test
    void f23OverSixThousandCentralAsiansInSlaveryFrom2005To2021() {
        Observation observation = get("ob1", Observation.class);
        assertThat(observation.indicator()).isEqualTo(Indicator.PERSONS_IN_SLAVERY);
        assertThat(observation.population())
                .isNotNull()
                .satisfies(population -> assertThat(population.regions()).containsExactly(WorldRegion.CENTRAL_ASIA));
        assertThat(observation.value()).isEqualTo(Quantity.moreThan(6000).withOf(Counted.PERSONS));
        assertThat(date(observation.time())).isEqualTo(PartialDate.parse("2005/2021"));
        assertThat(index.find(observation.publisher(), Organization.class))
                .hasValueSatisfying(hub -> assertThat(hub.kind()).isEqualTo(OrganizationKind.DATA_HUB));
        assertSaid(observation, "src4", "8");
    }

    @Test
    void f24UzbekistanIsSecond() {
        assertRanked(get("ob2", Observation.class), "UZ", 2, 2037);
    }

    @Test
    void f25KyrgyzstanIsFirst() {
        assertRanked(get("ob3", Observation.class), "KG", 1, 2259);
    }

    @Test
    void f26MainDestinationsAndManyAtHome() {
        Observation destinations = get("ob4", Observation.class);
        assertThat(destinations.indicator()).isEqualTo(Indicator.MAIN_DESTINATION);
        assertThat(destinations.destinations()).containsExactly(code("RU"), code("KZ"));
        Observation atHome = get("ob5", Observation.class);
        assertThat(atHome.domestic()).isTrue();
        assertThat(atHome.value()).isEqualTo(Quantity.worded(MagnitudeWord.MANY).withOf(Counted.PERSONS));
    }

    @Test
    void f27LackOfEducationAndLifeDifficultiesAreRiskFactors() {
        Observation observation = get("ob6", Observation.class);
        assertThat(observation.indicator()).isEqualTo(Indicator.RISK_FACTOR);
        assertThat(observation.vulnerabilities())
                .containsExactly(VulnerabilityKind.LACK_OF_EDUCATION, VulnerabilityKind.LIFE_DIFFICULTIES);
        assertThat(get("g1", PersonGroup.class).traits())
                .as("not claimed of these victims")
                .allSatisfy(
                        trait -> assertThat(trait.traits().vulnerabilities()).isEmpty());
    }

    @Test
    void f28ThreatsAreUsedToControl() {
        Observation observation = get("ob7", Observation.class);
        assertThat(only(observation.means()).kind()).isEqualTo(MeansKind.THREAT);
        assertThat(only(observation.means()).threats())
                .containsExactly(
                        new Threat(ThreatKind.IMPRISONMENT, ThreatTarget.VICTIM),
                        new Threat(ThreatKind.PUBLICATION_OF_INTIMATE_IMAGES, ThreatTarget.VICTIM),
                        new Threat(ThreatKind.HARM, ThreatTarget.RELATIVES));
        assertThat(incident().means())
                .as("not claimed of these victims")
                .extracting(means -> means.kind())
                .doesNotContain(MeansKind.THREAT);
    }

    @Test
    void f29SaidByThePsychologistOfAMovement() {
        Person expert = get("p2", Person.class);
        assertThat(only(expert.names()).kind()).as("she stands by initials").isEqualTo(NameKind.INITIALS);
        assertThat(only(expert.traits().occupations()).kind()).isEqualTo(OccupationKind.PSYCHOLOGIST);
        assertThat(index.find(only(expert.traits().occupations()).organization(), Organization.class))
                .hasValueSatisfying(movement -> assertThat(movement.kind()).isEqualTo(OrganizationKind.MOVEMENT));
        Source interview = get("src3", Source.class);
        assertThat(only(interview.contributors()).party()).isEqualTo(Ref.to("p2"));
        assertThat(only(interview.contributors()).role()).isEqualTo(ContributorRole.SPEAKER);
        assertThat(interview.content()).contains(ContentKind.OPINION);
        assertThat(interview.within()).containsExactly(Seed.within("src1", "11-12", NestingKind.QUOTED));
        assertThat(List.of("ob6", "ob7", "ob8"))
                .allSatisfy(id -> assertThat(get(id, Observation.class).meta().sources())
                        .extracting(SourceRef::source)
                        .containsExactly(Ref.to("src3")));
    }

    @Test
    void f30SheRecommendsPsychologistsAndRoundTables() {
        List<Event> recommendations = events(EventKind.RECOMMENDATION);
        assertThat(recommendations).hasSize(2).allSatisfy(each -> {
            assertThat(each.status()).isEqualTo(EventStatus.RECOMMENDED);
            assertRole(only(each.participants()), "p2", ParticipantRole.SPEAKER);
        });
        assertThat(recommendations)
                .flatExtracting(Event::measures)
                .contains(MeasureKind.MORE_PSYCHOLOGISTS, MeasureKind.ROUND_TABLE);
    }

    @Test
    void f31WomenFromCisCountriesOftenStaySilent() {
        Observation observation = get("ob8", Observation.class);
        assertThat(observation.indicator()).isEqualTo(Indicator.UNDER_REPORTING);
        assertThat(observation.population()).isNotNull().satisfies(population -> {
            assertThat(population.regions()).containsExactly(WorldRegion.CIS);
            assertThat(population.sex()).isEqualTo(Sex.FEMALE);
        });
        assertThat(observation.underReporting()).containsExactly(UnderReportingReason.FEAR_OF_CRITICISM);
    }

    @Test
    void f32LanguageAndOriginOfNamesAndTextsAreSaid() {
        assertThat(caseFile.header().languages()).containsExactly(LanguageTag.parse("en"));
        assertThat(get("src1", Source.class).language()).isEqualTo(LanguageTag.parse("en"));
        assertThat(get("src2", Source.class).translated()).isTrue();
        assertThat(get("src2", Source.class).meta().absent()).containsKey("translatedFrom");
        assertThat(caseFile.persons())
                .flatExtracting(Person::names)
                .allSatisfy(name -> assertThat(name.origin()).isNotNull());
        assertThat(only(get("pl2", Place.class).names()).origin()).isEqualTo(NameOrigin.TRANSLITERATED);
        assertThat(cited().statute().statute().names())
                .extracting(NameForm::language)
                .contains(LanguageTag.parse("ru"), LanguageTag.parse("kk"));
    }

    private static void assertRanked(Observation observation, String country, int place, int persons) {
        assertThat(observation.indicator()).isEqualTo(Indicator.PERSONS_IN_SLAVERY);
        assertThat(observation.population())
                .isNotNull()
                .satisfies(population -> assertThat(population.citizenships()).containsExactly(code(country)));
        assertThat(observation.value()).isEqualTo(Quantity.of(persons).withOf(Counted.PERSONS));
        assertThat(observation.rank())
                .isEqualTo(Rank.builder()
                        .place(place)
                        .direction(RankDirection.MOST_FIRST)
                        .build());
        assertSaid(observation, "src4", "8");
    }

    private static void assertRole(Participant participant, String party, ParticipantRole role) {
        assertThat(participant.party()).isEqualTo(Ref.to(party));
        assertThat(participant.role()).isEqualTo(role);
    }

    private static void assertSaid(Entity<?> entity, String source, String locator) {
        assertThat(entity.meta().sources()).contains(paragraph(source, locator));
    }

    private static Incident incident() {
        return only(caseFile.incidents());
    }

    private static List<Event> events(EventKind kind) {
        return caseFile.events().stream()
                .filter(event -> kind.equals(event.kind()))
                .toList();
    }

    private static <T extends Identified> T get(String id, Class<T> type) {
        return type.cast(index.find(id).orElseThrow());
    }

    private static <E extends Entity<E>> Claim<E> claim(String id, E entity) {
        return entity.meta().claims().stream()
                .filter(claim -> id.equals(claim.id()))
                .findFirst()
                .orElseThrow();
    }

    private static <E extends Entity<E>> E says(Claim<E> claim) {
        assertThat(claim.says()).isNotNull();
        return claim.says();
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }

    private static PartialDate date(When when) {
        assertThat(when).isNotNull();
        assertThat(when.date()).isNotNull();
        return when.date();
    }

    private static SourceRef paragraph(String source, String number) {
        return Seed.paragraph(source, number);
    }

    private static JurisdictionCode code(String text) {
        return JurisdictionCode.parse(text);
    }
}
