package io.github.manumit.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.entity.Anchor;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.entity.Standing;
import io.github.manumit.entity.When;
import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.ParticipationMode;
import io.github.manumit.incident.Transaction;
import io.github.manumit.incident.TransactionKind;
import io.github.manumit.incident.TransactionPurpose;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.Applies;
import io.github.manumit.party.Birth;
import io.github.manumit.party.Death;
import io.github.manumit.party.GroupTrait;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Residence;
import io.github.manumit.party.Sex;
import io.github.manumit.party.Traits;
import io.github.manumit.party.VitalStatus;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Count;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.CustodyKind;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Finality;
import io.github.manumit.proceeding.FinalityAt;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.ProceduralRole;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.proceeding.ProceedingStage;
import io.github.manumit.proceeding.Result;
import io.github.manumit.proceeding.ResultKind;
import io.github.manumit.proceeding.ReviewOutcome;
import io.github.manumit.proceeding.StageAt;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.AgeGroup;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.source.Source;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.Offence;
import io.github.manumit.statute.Provision;
import io.github.manumit.statute.Statute;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.PartialDate;
import io.github.manumit.time.TimeDirection;
import io.github.manumit.value.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that people ask about a case. */
class CaseQuestionsTest {

    private static final Person CHILD = Person.builder("p1").build();
    private static final Person HOLDER = Person.builder("p2").build();

    private static When on(String date) {
        return When.of(PartialDate.parse(date));
    }

    private static Participant part(Party party, ParticipantRole role) {
        return Participant.builder().party(Ref.<Party>to(party.id())).role(role).build();
    }

    private static CaseFileBuilder file() {
        return CaseFile.builder("https://example.org/1");
    }

    private static Person aged(String years, @Nullable String asOf) {
        return Person.builder("p1")
                .ages(List.of(AgeStatement.builder()
                        .age(Age.of(Extent.exactly(new BigDecimal(years))))
                        .asOf(asOf == null ? null : on(asOf))
                        .build()))
                .build();
    }

    private static Answer isChild(Person person, String day) {
        return CaseIndex.of(file().persons(List.of(person)).build()).isChild(person, PartialDate.parse(day));
    }

    @Test
    void whatOthersDoTowardsAPartyIsNotItsOwnPart() {
        Participant holder = part(HOLDER, ParticipantRole.HOLDER).toBuilder()
                .towards(List.of(CHILD.ref()))
                .onBehalfOf(CHILD.ref())
                .build();
        CaseIndex index = CaseIndex.of(file().incidents(List.of(Incident.builder("i1")
                        .participants(List.of(holder, part(CHILD, ParticipantRole.VICTIM)))
                        .build()))
                .persons(List.of(CHILD, HOLDER))
                .build());

        assertThat(index.involvementsOf(CHILD)).extracting(Involvement::role).containsExactly(ParticipantRole.VICTIM);
        assertThat(index.involvements("p1", Participant.class)).hasSize(1);
        assertThat(index.victims()).extracting(Candidate::value).containsExactly(CHILD);
        assertThat(index.suspects()).extracting(Candidate::value).containsExactly(HOLDER);
        assertThat(index.defendants()).isEmpty();
    }

    @Test
    void aPartThatIsExcludedOrOnlyIntendedIsNotSure() {
        Participant excluded = part(HOLDER, ParticipantRole.HOLDER).toBuilder()
                .mode(ParticipationMode.EXCLUDED)
                .build();
        Participant intended = part(CHILD, ParticipantRole.VICTIM).toBuilder()
                .mode(ParticipationMode.INTENDED)
                .build();
        CaseIndex index = CaseIndex.of(file().incidents(List.of(Incident.builder("i1")
                        .participants(List.of(excluded, intended))
                        .build()))
                .persons(List.of(CHILD, HOLDER))
                .build());

        assertThat(index.suspects()).isEmpty();
        assertThat(index.victims()).containsExactly(new Candidate<>(CHILD, Answer.CANNOT_SAY));
    }

    @Test
    void aRoleThatIsNoOffenceInItselfMakesNobodyASuspectForSure() {
        CaseIndex index = CaseIndex.of(file().incidents(List.of(Incident.builder("i1")
                        .participants(
                                List.of(part(HOLDER, ParticipantRole.EMPLOYER), part(CHILD, ParticipantRole.INJURED)))
                        .build()))
                .persons(List.of(CHILD, HOLDER))
                .build());

        assertThat(index.suspects()).containsExactly(new Candidate<>(HOLDER, Answer.CANNOT_SAY));
        assertThat(index.victims()).containsExactly(new Candidate<>(CHILD, Answer.CANNOT_SAY));
    }

    @Test
    void anIncidentHasThePartsOfItsEventsToo() {
        Event event = Event.builder("e1")
                .participants(List.of(part(CHILD, ParticipantRole.CAPTIVE)))
                .build();
        Incident incident = Incident.builder("i1").build();
        CaseIndex index = CaseIndex.of(file().incidents(List.of(incident))
                .events(List.of(event))
                .persons(List.of(CHILD))
                .build());

        assertThat(index.incidentsOf(event)).containsExactly(incident);
        assertThat(index.eventsOf(incident)).containsExactly(event);
        assertThat(index.involvementsIn(incident)).extracting(Involvement::in).isEqualTo(List.of(event));
    }

    @Test
    void withTwoIncidentsWhatNamesNoneConcernsNone() {
        Event event = Event.builder("e1").build();
        CaseIndex index = CaseIndex.of(file().incidents(List.of(
                        Incident.builder("i1").build(), Incident.builder("i2").build()))
                .events(List.of(event))
                .build());

        assertThat(index.incidentsOf(event)).isEmpty();
    }

    @Test
    void aChargeConcernsWhatItsProceedingIsAbout() {
        Incident first = Incident.builder("i1").build();
        Proceeding proceeding =
                Proceeding.builder("pr1").about(List.of(first.ref())).build();
        Charge charge = Charge.builder("ch1").proceeding(proceeding.ref()).build();
        Decision decision = Decision.builder("d1").proceeding(proceeding.ref()).build();
        CaseIndex index = CaseIndex.of(
                file().incidents(List.of(first, Incident.builder("i2").build()))
                        .proceedings(List.of(proceeding))
                        .charges(List.of(charge))
                        .decisions(List.of(decision))
                        .build());

        assertThat(index.incidentsOf(charge)).containsExactly(first);
        assertThat(index.incidentsOf(decision)).containsExactly(first);
        assertThat(index.chargesOf(proceeding)).containsExactly(charge);
        assertThat(index.decisionsOf(proceeding)).containsExactly(decision);
    }

    @Test
    void theHeadersSourcesStandBehindWhatNamesNone() {
        SourceRef one = SourceRef.of(Ref.<Source>to("s1"));
        SourceRef other = SourceRef.of(Ref.<Source>to("s2"));
        Person own = Person.builder("p2").sources(List.of(other)).build();
        Source source = Source.builder("s1").build();
        CaseIndex index = CaseIndex.of(file().defaultSources(List.of(one))
                .persons(List.of(CHILD, own))
                .sources(List.of(source, Source.builder("s2").build()))
                .build());

        assertThat(index.sourcesOf(CHILD)).containsExactly(one);
        assertThat(index.sourcesOf(own)).containsExactly(other);
        assertThat(index.sourcesOf(source)).as("a source does not state itself").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "16, 2006, 2014, NO", // 24 then
                "16, 2006, 2005, YES",
                "16, 2006-06-01, 2008-05, CANNOT_SAY", // 17 or 18
                "16, 2006-06-01, 2008-05-31, CANNOT_SAY",
                "16, 2006-06-01, 2007-06-01, YES", // at most 17
                "16, 2006-06-01, 2008-06-01, NO", // 18 by then
                "18, 2006-06-01, 2006-06-01, NO",
                "17, 2006-06-01, 2006-06-01, YES",
                "21, 2021-06-01, 2014, YES", // at most 14
                "12, -, 2014, YES",
                "30, -, 2014, NO",
                "16, 2006~, 2014, CANNOT_SAY",
            })
    void anAgeCountsAsOfItsDay(String years, @Nullable String asOf, String day, Answer expected) {
        assertThat(isChild(aged(years, asOf), day)).isEqualTo(expected);
    }

    @Test
    void birthAndAgesThatContradictEachOtherTellNothing() {
        Person person = aged("30", null).toBuilder()
                .birth(Birth.builder().time(on("2000")).build())
                .build();

        assertThat(isChild(person, "2010")).isEqualTo(Answer.CANNOT_SAY);
    }

    @Test
    void aGroupIsWhatEachOfItsMembersIs() {
        Person young = aged("12", null);
        Person grown = aged("30", null).toBuilder().build();
        Person older = Person.builder("p2").traits(grown.traits()).build();
        PersonGroup children = PersonGroup.builder("g1")
                .count(Quantity.of(1))
                .members(List.of(young.ref()))
                .build();
        PersonGroup mixed = PersonGroup.builder("g2")
                .count(Quantity.of(2))
                .members(List.of(young.ref(), older.ref()))
                .build();
        PersonGroup partlyKnown = PersonGroup.builder("g3")
                .count(Quantity.of(5))
                .members(List.of(young.ref()))
                .build();
        CaseIndex index = CaseIndex.of(file().persons(List.of(young, older))
                .groups(List.of(children, mixed, partlyKnown))
                .build());
        PartialDate day = PartialDate.parse("2014");

        assertThat(index.isChild(children, day)).isEqualTo(Answer.YES);
        assertThat(index.isChild(mixed, day)).isEqualTo(Answer.CANNOT_SAY);
        assertThat(index.isChild(partlyKnown, day)).isEqualTo(Answer.CANNOT_SAY);
    }

    @ParameterizedTest
    @CsvSource({"EACH, YES", "GREATEST, YES", "LEAST, CANNOT_SAY", "SOME, CANNOT_SAY"})
    void theGreatestAgeOfAGroupTellsOfAll(String applies, Answer expected) throws ReflectiveOperationException {
        PersonGroup group = PersonGroup.builder("g1")
                .traits(List.of(GroupTrait.builder()
                        .applies((Applies) Applies.class.getField(applies).get(null))
                        .traits(Traits.builder()
                                .ages(List.of(AgeStatement.builder()
                                        .age(Age.of(AgeGroup.MINOR))
                                        .build()))
                                .build())
                        .build()))
                .build();
        CaseIndex index = CaseIndex.of(file().groups(List.of(group)).build());

        assertThat(index.isChild(group, PartialDate.parse("2014"))).isEqualTo(expected);
    }

    @Test
    void aGroupThatContainsItselfTellsNothingAndEnds() {
        PersonGroup group = PersonGroup.builder("g1")
                .count(Quantity.of(1))
                .members(List.of(Ref.<PersonGroup>to("g1")))
                .build();

        assertThat(CaseIndex.of(file().groups(List.of(group)).build()).isChild(group, null))
                .isEqualTo(Answer.CANNOT_SAY);
    }

    @Test
    void sameAsJoinsEntriesDirectlyAndThroughOthers() {
        List<Person> persons = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            persons.add(Person.builder("p" + i).build());
        }
        relations.add(relation("r1", RelationKind.SAME_AS, "p1", "p2"));
        relations.add(relation("r2", RelationKind.SAME_AS, "p3", "p2"));
        relations.add(relation("r3", RelationKind.POSSIBLY_SAME_AS, "p3", "p4"));
        Event event = Event.builder("e1")
                .participants(List.of(part(persons.get(2), ParticipantRole.HOLDER)))
                .build();
        CaseIndex index = CaseIndex.of(file().persons(persons)
                .relations(relations)
                .events(List.of(event))
                .build());

        assertThat(index.isSame(persons.get(0), persons.get(2))).isEqualTo(Answer.YES);
        assertThat(index.isSame(persons.get(0), persons.get(3))).isEqualTo(Answer.CANNOT_SAY);
        assertThat(CaseIndex.of(file().persons(persons).build()).isSame(persons.get(0), persons.get(1)))
                .isEqualTo(Answer.NO);
        assertThat(index.involvementsOf(persons.get(0)))
                .extracting(Involvement::role)
                .containsExactly(ParticipantRole.HOLDER);
    }

    private static Relation relation(String id, RelationKind kind, String from, String to) {
        return Relation.builder(id)
                .kind(kind)
                .from(Ref.<Person>to(from))
                .to(Ref.<Person>to(to))
                .build();
    }

    @Test
    void aLifeIsInOrderOfTime() {
        Person person = Person.builder("p1")
                .birth(Birth.builder().time(on("1990")).build())
                .build();
        Event escape = Event.builder("e1")
                .kind(EventKind.ESCAPE)
                .time(on("2015-05"))
                .participants(List.of(part(person, ParticipantRole.CAPTIVE)))
                .build();
        Event captivity = Event.builder("e2")
                .kind(EventKind.CAPTIVITY)
                .time(on("2010/2015"))
                .participants(List.of(part(person, ParticipantRole.CAPTIVE)))
                .build();
        Custody custody = Custody.builder()
                .party(person.ref())
                .kind(CustodyKind.ARREST)
                .time(on("2012"))
                .build();
        Event undated = Event.builder("e3")
                .participants(List.of(part(person, ParticipantRole.WORKER)))
                .build();
        CaseIndex index = CaseIndex.of(file().persons(List.of(person))
                .events(List.of(undated, escape, captivity))
                .proceedings(List.of(
                        Proceeding.builder("pr1").custody(List.of(custody)).build()))
                .build());

        assertThat(index.lifeOf(person))
                .extracting(moment -> moment.entity().id())
                .containsExactly("p1", "e2", "pr1", "e1", "e3");
        assertThat(index.timeline())
                .extracting(moment -> moment.entity().id())
                .containsExactly("e2", "pr1", "e1", "e3");
    }

    @Test
    void anEventWithoutATimeIsBesideTheEventThatItSays() {
        Person person = Person.builder("p1").build();
        Event raid = Event.builder("e1").time(on("2015-05-03")).build();
        Event captivity = Event.builder("e2")
                .addBefore(Ref.to("e1"))
                .participants(List.of(part(person, ParticipantRole.CAPTIVE)))
                .build();
        Event recruitment = Event.builder("e3").addBefore(Ref.to("e2")).build();
        Event interview = Event.builder("e4").addAfter(Ref.to("e1")).build();
        Event trial = Event.builder("e5").time(on("2016")).build();
        Event circle = Event.builder("e6").addBefore(Ref.to("e7")).build();
        Event back = Event.builder("e7").addBefore(Ref.to("e6")).build();
        CaseIndex index = CaseIndex.of(file().persons(List.of(person))
                .events(List.of(circle, back, trial, interview, raid, captivity, recruitment))
                .build());

        assertThat(index.timeline())
                .extracting(moment -> moment.entity().id())
                .containsExactly("e3", "e2", "e1", "e4", "e5", "e6", "e7");
        assertThat(index.lifeOf(person))
                .singleElement()
                .satisfies(moment -> assertThat(moment.time())
                        .isEqualTo(When.builder()
                                .relativeTo(Anchor.builder()
                                        .from(Ref.to("e1"))
                                        .direction(TimeDirection.BEFORE)
                                        .build())
                                .build()));
    }

    @Test
    void anEventComesAfterThoseThatItFollowsAlsoWhereOnlyTheMonthOfTheseIsKnown() {
        Event raid = Event.builder("e1")
                .time(on("2021-02-01"))
                .addAfter(Ref.to("e2"))
                .build();
        Event report = Event.builder("e2").time(on("2021-02")).build();
        Event journey =
                Event.builder("e3").time(on("2021")).addBefore(Ref.to("e2")).build();
        Event contradicting =
                Event.builder("e4").time(on("2022")).addBefore(Ref.to("e1")).build();
        CaseIndex index = CaseIndex.of(
                file().events(List.of(raid, report, journey, contradicting)).build());

        assertThat(index.timeline()).extracting(moment -> moment.entity().id()).containsExactly("e3", "e2", "e1", "e4");
    }

    @Test
    void aStageIsInTheLifeOfADefendantOnlyIfNobodyElseIsAccusedInTheProceeding() {
        Person charged = Person.builder("p1").build();
        Person sentenced = Person.builder("p2").build();
        Proceeding against = Proceeding.builder("pr1")
                .addStage(StageAt.builder()
                        .stage(ProceedingStage.SENTENCING)
                        .time(on("2022"))
                        .build())
                .addParticipant(accused(charged))
                .build();
        Proceeding both = against.toBuilder().addParticipant(accused(sentenced)).build();
        CaseFileBuilder file = file().persons(List.of(charged, sentenced));

        assertThat(CaseIndex.of(file.proceedings(List.of(against)).build()).lifeOf(charged))
                .extracting(Moment::element)
                .hasAtLeastOneElementOfType(StageAt.class);
        assertThat(CaseIndex.of(file.proceedings(List.of(both)).build()).lifeOf(charged))
                .extracting(Moment::element)
                .hasExactlyElementsOfTypes(ProceduralParticipant.class);
        assertThat(CaseIndex.of(file.addRelation(relation("r1", RelationKind.SAME_AS, "p1", "p2"))
                                .build())
                        .lifeOf(charged))
                .extracting(Moment::element)
                .hasAtLeastOneElementOfType(StageAt.class);
    }

    private static ProceduralParticipant accused(Person person) {
        return ProceduralParticipant.builder()
                .party(person.ref())
                .role(ProceduralRole.DEFENDANT)
                .build();
    }

    @Test
    void aPartyIsWhereItsResidenceCoversTheDay() {
        Person person = Person.builder("p1")
                .residences(List.of(residence("KZ", "2010/2012"), residence("UZ", "2013"), residence("RU", "2020/..")))
                .build();
        CaseIndex index = CaseIndex.of(file().persons(List.of(person)).build());

        assertThat(index.whereabouts(person, PartialDate.parse("2011-05-01")))
                .extracting(each -> String.valueOf(each.jurisdiction()), Whereabouts::answer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("KZ", Answer.YES));
        assertThat(index.whereabouts(person, PartialDate.parse("2013-05-01")))
                .as("some day of the year")
                .extracting(Whereabouts::answer)
                .containsExactly(Answer.CANNOT_SAY);
        assertThat(index.whereabouts(person, PartialDate.parse("2016"))).isEmpty();
    }

    private static Residence residence(String country, String time) {
        return Residence.builder()
                .jurisdiction(JurisdictionCode.parse(country))
                .time(on(time))
                .build();
    }

    @Test
    void chargesAreFoundByTheUnitThatTheyLieWithin() {
        Charge pinpoint = charge("ch1", "article=126;part=3;point=2");
        Charge whole = charge("ch2", "article=126");
        Charge other = charge("ch3", "article=128");
        CaseIndex index =
                CaseIndex.of(file().charges(List.of(pinpoint, whole, other)).build());

        assertThat(index.chargesUnder(citation("article=126")))
                .extracting(each -> each.value().id())
                .containsExactly("ch1", "ch2");
        assertThat(index.chargesUnder(citation("article=126;part=3")))
                .containsExactly(new Candidate<>(pinpoint, Answer.YES), new Candidate<>(whole, Answer.CANNOT_SAY));
        assertThat(index.chargesUnder(Citation.builder()
                        .statute(StatuteCode.parse("KZ-CC-2014"))
                        .build()))
                .hasSize(3);
    }

    @Test
    void chargesAreFoundByTheOffenceThatTheyNameOrThatTheFileGivesTheirProvision() {
        Charge named = Charge.builder("ch1").addOffence(Offence.RAPE).build();
        Charge counted = Charge.builder("ch2")
                .addOffence(Offence.KIDNAPPING)
                .addCount(Count.builder().addOffence(Offence.RAPE).build())
                .build();
        Charge cited = charge("ch3", "article=120;part=3");
        Charge unknown = charge("ch4", "article=500");
        Charge other = Charge.builder("ch5").addOffence(Offence.KIDNAPPING).build();
        Statute code = Statute.builder("st1")
                .code(StatuteCode.parse("KZ-CC-2014"))
                .addProvision(Provision.builder()
                        .path(citation("article=120").path())
                        .addOffence(Offence.RAPE)
                        .build())
                .build();
        CaseIndex index = CaseIndex.of(file().charges(List.of(named, counted, cited, unknown, other))
                .statutes(List.of(code))
                .build());

        assertThat(index.chargesFor(Offence.RAPE))
                .containsExactly(
                        new Candidate<>(named, Answer.YES),
                        new Candidate<>(counted, Answer.YES),
                        new Candidate<>(cited, Answer.YES),
                        new Candidate<>(unknown, Answer.CANNOT_SAY));
        assertThat(index.chargesFor(Offence.KIDNAPPING))
                .as("what the file says that the provision punishes is something else")
                .extracting(each -> each.value().id())
                .containsExactly("ch2", "ch4", "ch5");
    }

    @Test
    void whoIsDeadHasADeathAlsoWhereNothingOfItIsKnown() {
        Person dead = Person.builder("p1").vitalStatus(VitalStatus.DEAD).build();
        Person presumed =
                Person.builder("p2").vitalStatus(VitalStatus.PRESUMED_DEAD).build();
        CaseIndex index = CaseIndex.of(file().persons(List.of(dead, presumed)).build());

        assertThat(index.lifeOf(dead)).extracting(Moment::element).hasExactlyElementsOfTypes(Death.class);
        assertThat(index.lifeOf(presumed)).isEmpty();
    }

    private static Citation citation(String path) {
        return Citation.ofPath(path).toBuilder()
                .statute(StatuteCode.parse("KZ-CC-2014"))
                .build();
    }

    private static Charge charge(String id, String path) {
        return Charge.builder(id)
                .citations(List.of(citation(path)))
                .defendants(List.of(HOLDER.ref()))
                .build();
    }

    @Test
    void aVerdictStandsUntilAReviewSetsItAside() {
        Charge charge = charge("ch1", "article=126");
        Decision first = Decision.builder("d1")
                .results(List.of(result(charge, ResultKind.CONVICTED)))
                .build();
        Decision second = Decision.builder("d2")
                .reviews(first.ref())
                .reviewOutcome(ReviewOutcome.QUASHED_AND_ACQUITTED)
                .results(List.of(result(charge, ResultKind.ACQUITTED)))
                .finality(List.of(FinalityAt.builder().finality(Finality.FINAL).build()))
                .build();
        CaseIndex index = CaseIndex.of(file().persons(List.of(HOLDER))
                .charges(List.of(charge))
                .decisions(List.of(first, second))
                .build());

        assertThat(index.verdicts(charge, HOLDER))
                .extracting(Verdict::stands, Verdict::isFinal)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Answer.NO, Answer.CANNOT_SAY),
                        org.assertj.core.groups.Tuple.tuple(Answer.YES, Answer.YES));
    }

    @Test
    void decisionsThatReviewEachOtherInACircleEnd() {
        Charge charge = charge("ch1", "article=126");
        Decision one = Decision.builder("d1")
                .reviews(Ref.to("d2"))
                .results(List.of(result(charge, ResultKind.CONVICTED)))
                .build();
        Decision two = Decision.builder("d2").reviews(Ref.to("d1")).build();
        CaseIndex index = CaseIndex.of(file().persons(List.of(HOLDER))
                .charges(List.of(charge))
                .decisions(List.of(one, two))
                .build());

        assertThat(index.verdicts(charge, HOLDER)).extracting(Verdict::stands).containsExactly(Answer.CANNOT_SAY);
    }

    private static Result result(Charge charge, ResultKind kind) {
        return Result.builder().charge(charge.ref()).result(kind).build();
    }

    @Test
    void sumsKeepTheirBoundsAndCountNoPartTwice() {
        Transaction whole = paid("t1", Extent.exactly(new BigDecimal("100")), null);
        Transaction part = paid("t2", Extent.exactly(new BigDecimal("40")), "t1");
        Transaction bounded = paid("t3", Extent.between(new BigDecimal("10"), new BigDecimal("20")), null);
        Transaction open = Transaction.builder("t4")
                .kind(TransactionKind.PAID)
                .purpose(TransactionPurpose.RECRUITMENT_FEE)
                .payers(List.of(CHILD.ref()))
                .build();
        CaseIndex index = CaseIndex.of(file().persons(List.of(CHILD))
                .transactions(List.of(whole, part, bounded, open))
                .build());

        Total total = index.paidBy(CHILD, TransactionPurpose.RECRUITMENT_FEE).get(0);
        assertThat(total.least()).isEqualByComparingTo("110");
        assertThat(total.most()).isEqualByComparingTo("120");
        assertThat(total.counted()).isEqualTo(2);
        assertThat(total.unknown()).isEqualTo(1);
        assertThat(total.isExact()).isFalse();
        assertThat(index.paidBy(HOLDER, null)).isEmpty();
    }

    private static Transaction paid(String id, Extent<BigDecimal> amount, @Nullable String partOf) {
        return Transaction.builder(id)
                .kind(TransactionKind.PAID)
                .purpose(TransactionPurpose.RECRUITMENT_FEE)
                .payers(List.of(CHILD.ref()))
                .amounts(List.of(Money.of(amount, "USD")))
                .partOf(partOf == null ? null : Ref.to(partOf))
                .build();
    }

    @Test
    void anEntityAsASourceHasItFollowsTheRulesOnLists() {
        SourceRef news = SourceRef.of(Ref.<Source>to("s1"));
        SourceRef report = SourceRef.of(Ref.<Source>to("s2"));
        Participant first =
                part(CHILD, ParticipantRole.VICTIM).toBuilder().id("pa1").build();
        Participant second = first.toBuilder().role(ParticipantRole.CAPTIVE).build();
        Participant added = part(HOLDER, ParticipantRole.HOLDER);
        Incident says = Incident.builder("i1")
                .participants(List.of(second, added))
                .kinds(List.of(IncidentKind.FORCED_LABOUR))
                .build();
        Incident incident = Incident.builder("i1")
                .kinds(List.of(IncidentKind.UNLAWFUL_DETENTION))
                .participants(List.of(first))
                .sources(List.of(news, report))
                .claims(List.of(claim("c1", Standing.STATED, report, says).build()))
                .build();
        Source newsSource = Source.builder("s1").build();
        Source reportSource = Source.builder("s2").build();
        CaseIndex index = CaseIndex.of(file().incidents(List.of(incident))
                .persons(List.of(CHILD, HOLDER))
                .sources(List.of(newsSource, reportSource))
                .build());

        Incident asReported =
                index.accordingTo(incident, reportSource).orElseThrow().entity();
        assertThat(asReported.participants()).containsExactly(second, added);
        assertThat(asReported.kinds()).containsExactly(IncidentKind.UNLAWFUL_DETENTION, IncidentKind.FORCED_LABOUR);
        assertThat(asReported.meta().claims()).isEmpty();
        assertThat(index.accordingTo(incident, newsSource)
                        .orElseThrow()
                        .entity()
                        .participants())
                .containsExactly(first);
        assertThat(index.accordingTo(incident, Source.builder("s3").build())).isEmpty();
    }

    @Test
    void insteadReplacesAListAndADenialTakesOut() {
        SourceRef report = SourceRef.of(Ref.<Source>to("s2"));
        Incident forced = Incident.builder("i1")
                .kinds(List.of(IncidentKind.FORCED_LABOUR))
                .build();
        Incident base = Incident.builder("i1")
                .kinds(List.of(IncidentKind.UNLAWFUL_DETENTION, IncidentKind.FORCED_LABOUR))
                .sources(List.of(report))
                .build();
        Incident replaced = base.toBuilder()
                .claims(List.of(claim("c1", Standing.STATED, report, forced)
                        .instead(List.of("kinds"))
                        .build()))
                .build();
        Incident denied = base.toBuilder()
                .claims(List.of(claim("c1", Standing.DENIED, report, forced).build()))
                .build();

        assertThat(asSaid(replaced).kinds()).containsExactly(IncidentKind.FORCED_LABOUR);
        assertThat(asSaid(denied).kinds()).containsExactly(IncidentKind.UNLAWFUL_DETENTION);
    }

    @Test
    void whatAClaimSaysToBeAbsentIsGoneAndWhatItSaysIsNoLongerAbsent() {
        SourceRef report = SourceRef.of(Ref.<Source>to("s2"));
        Incident says = Incident.builder("i1")
                .kinds(List.of(IncidentKind.FORCED_LABOUR))
                .absent(new TreeMap<>(Map.of("title", AbsenceReason.WITHHELD)))
                .build();
        Incident incident = Incident.builder("i1")
                .title(LocalizedText.of("en", "t"))
                .absent(new TreeMap<>(Map.of("kinds", AbsenceReason.UNKNOWN)))
                .sources(List.of(report))
                .claims(List.of(claim("c1", Standing.STATED, report, says).build()))
                .build();

        Incident said = asSaid(incident);
        assertThat(said.title()).isNull();
        assertThat(said.kinds()).containsExactly(IncidentKind.FORCED_LABOUR);
        assertThat(said.meta().absent()).containsOnlyKeys("title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"possible-reading", "inferred", "dismissed", "not-proven"})
    void whatIsNotSimplySaidStaysOpen(String standing) {
        SourceRef report = SourceRef.of(Ref.<Source>to("s2"));
        Person says = Person.builder("p1").sex(Sex.FEMALE).build();
        Person person = Person.builder("p1")
                .claims(List.of(claim("c1", Standing.of(standing), report, says).build()))
                .build();
        Source source = Source.builder("s2").build();
        Account<Person> account = CaseIndex.of(
                        file().persons(List.of(person)).sources(List.of(source)).build())
                .accordingTo(person, source)
                .orElseThrow();

        assertThat(account.isWhole()).isFalse();
        assertThat(account.entity().traits().sex()).isNull();
        assertThat(account.open()).hasSize(1);
    }

    private static Incident asSaid(Incident incident) {
        Source source = Source.builder("s2").build();
        return CaseIndex.of(file().incidents(List.of(incident))
                        .sources(List.of(source))
                        .build())
                .accordingTo(incident, source)
                .orElseThrow()
                .entity();
    }

    private static <E extends io.github.manumit.entity.Entity<E>> io.github.manumit.entity.ClaimBuilder<E> claim(
            String id, Standing standing, SourceRef source, E says) {
        return Claim.<E>builder()
                .id(id)
                .standing(standing)
                .sources(List.of(source))
                .says(says);
    }

    @Test
    void everyRoleHasAPosition() {
        assertThat(ParticipantRole.known())
                .allSatisfy(role -> assertThat(Position.of(role)).isNotEqualTo(Position.UNKNOWN));
        assertThat(io.github.manumit.proceeding.ProceduralRole.known())
                .allSatisfy(role -> assertThat(Position.of(role)).isNotEqualTo(Position.UNKNOWN));
        assertThat(io.github.manumit.source.ContributorRole.known())
                .allSatisfy(role -> assertThat(Position.of(role)).isNotEqualTo(Position.UNKNOWN));
        assertThat(Position.of(ParticipantRole.of("org:role"))).isEqualTo(Position.UNKNOWN);
    }

    @Test
    void unknownPropertiesOfTheEntityAndOfTheClaimAreBothKept() {
        SourceRef report = SourceRef.of(Ref.<Source>to("s2"));
        JsonValue one = new JsonValue.JsonNumber(BigDecimal.ONE);
        Incident says = Incident.builder("i1")
                .extensions(Extensions.of(Map.of("b", one)))
                .build();
        Incident incident = Incident.builder("i1")
                .sources(List.of(report))
                .extensions(Extensions.of(Map.of("a", one)))
                .claims(List.of(claim("c1", Standing.STATED, report, says).build()))
                .build();

        assertThat(asSaid(incident).meta().extensions().values()).containsOnlyKeys("a", "b");
    }
}
