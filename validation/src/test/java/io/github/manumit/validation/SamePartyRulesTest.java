package io.github.manumit.validation;

import static io.github.manumit.validation.Cases.file;
import static io.github.manumit.validation.Cases.on;
import static io.github.manumit.validation.Cases.part;
import static io.github.manumit.validation.Cases.ref;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFileBuilder;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentBuilder;
import io.github.manumit.incident.IncidentKind;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.party.AgeBasis;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.Birth;
import io.github.manumit.party.Citizenship;
import io.github.manumit.party.CitizenshipStatus;
import io.github.manumit.party.MigrationStatus;
import io.github.manumit.party.MigrationStatusKind;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonBuilder;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.PersonGroupBuilder;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.ChargeKind;
import io.github.manumit.proceeding.Count;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.CustodyKind;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Plea;
import io.github.manumit.proceeding.PleaKind;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.ProceduralRole;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.proceeding.ProceedingKind;
import io.github.manumit.proceeding.Result;
import io.github.manumit.proceeding.ResultGround;
import io.github.manumit.proceeding.ResultKind;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.AgeGroup;
import io.github.manumit.quantity.Counted;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on parties that stand under several entries, in groups, and at different ages. */
class SamePartyRulesTest {

    private static List<String> codes(CaseFileBuilder file) {
        return CaseValidator.standard().check(file.build()).stream()
                .map(Finding::code)
                .distinct()
                .toList();
    }

    private static Relation related(@Nullable RelationKind kind, String from, String to) {
        return Relation.builder("r-" + from + to)
                .kind(kind)
                .from(Ref.<Party>to(from))
                .to(Ref.<Party>to(to))
                .build();
    }

    private static CaseFileBuilder people() {
        CaseFileBuilder file = file();
        for (int i = 1; i <= 4; i++) {
            file.addPerson(Person.builder("p" + i).build());
        }
        return file;
    }

    private static PersonGroupBuilder group(String id, String... members) {
        return PersonGroup.builder(id)
                .members(Arrays.stream(members)
                        .<Ref<? extends Party>>map(Cases::ref)
                        .toList());
    }

    private static CaseFileBuilder tried(CaseFileBuilder file) {
        return file.addCharge(Charge.builder("c")
                        .kind(ChargeKind.SUSPICION)
                        .addDefendant(ref("p1"))
                        .addVictim(ref("p3"))
                        .addCount(Count.builder().id("k1").addVictim(ref("p4")).build())
                        .addPlea(Plea.builder()
                                .defendant(ref("p2"))
                                .kind(PleaKind.GUILTY)
                                .build())
                        .build())
                .addProceeding(Proceeding.builder("pr")
                        .kind(ProceedingKind.CRIMINAL)
                        .addParticipant(ProceduralParticipant.builder()
                                .party(ref("p1"))
                                .role(ProceduralRole.SUSPECT)
                                .build())
                        .addCustody(Custody.builder()
                                .party(ref("p2"))
                                .kind(CustodyKind.ARREST)
                                .build())
                        .build())
                .addDecision(Decision.builder("d")
                        .addResult(Result.builder()
                                .charge(ref("c"))
                                .addParty(ref("p2"))
                                .result(ResultKind.CONVICTED)
                                .build())
                        .build());
    }

    @Test
    void aDefendantIsKnownUnderAnotherEntry() {
        String[] found = {
            "count.victim-not-in-charge",
            "plea.not-defendant",
            "custody.role-not-custodial",
            "result.party-not-defendant"
        };
        assertThat(codes(tried(people()))).containsExactlyInAnyOrder(found);
        for (RelationKind kind : List.of(RelationKind.SAME_AS, RelationKind.POSSIBLY_SAME_AS)) {
            assertThat(codes(tried(
                            people().addRelation(related(kind, "p2", "p1")).addRelation(related(kind, "p4", "p3")))))
                    .as(kind.word())
                    .isEmpty();
        }
        assertThat(codes(tried(people().addRelation(related(RelationKind.SIBLING, "p2", "p1")))))
                .containsExactlyInAnyOrder(found);
    }

    @ParameterizedTest
    @CsvSource({
        "same-as, 1, false",
        "same-as, 0, true",
        "possibly-same-as, 1, false",
        "possibly-same-as, 0, true",
        "sibling, 1, true",
        "sibling, 2, false",
    })
    void entriesOfOnePersonAreOneMember(String kind, int count, boolean contradicts) {
        CaseFileBuilder file = people().addRelation(related(RelationKind.of(kind), "p1", "p2"))
                .addGroup(group("g", "p1", "p2").count(Quantity.of(count)).build());
        assertThat(codes(file).contains("group.count-contradicts-members")).isEqualTo(contradicts);
    }

    @Test
    void membersOfGroupsInsideAndOfPartsCount() {
        CaseFileBuilder nested = people().addGroup(
                        group("g1", "g2", "p3").count(Quantity.of(2)).build())
                .addGroup(group("g2", "p1", "p2").count(Quantity.of(2)).build());
        assertThat(codes(nested)).containsExactly("group.count-contradicts-members");
        CaseFileBuilder part = people().addGroup(
                        group("g1", "p3").count(Quantity.of(2)).build())
                .addGroup(group("g2", "p1", "p2").partOf(List.of(ref("g1"))).build());
        assertThat(codes(part)).containsExactly("group.count-contradicts-members");
        CaseFileBuilder enough = people().addGroup(
                        group("g1", "g2", "p2").count(Quantity.of(2)).build())
                .addGroup(group("g2", "p1", "p2").count(Quantity.of(2)).build());
        assertThat(codes(enough)).as("p2 is in both").isEmpty();
    }

    @Test
    void disjointPartsAddUp() {
        assertThat(codes(halves(16, 5))).containsExactly("group.count-contradicts-members");
        assertThat(codes(halves(13, 5))).isEmpty();
    }

    private static CaseFileBuilder halves(int one, int other) {
        return file().addGroup(group("g1").count(Quantity.of(18)).build())
                .addGroup(group("g2")
                        .count(Quantity.of(one))
                        .partOf(List.of(ref("g1")))
                        .disjointWith(List.of(ref("g3")))
                        .build())
                .addGroup(group("g3")
                        .count(Quantity.of(other))
                        .partOf(List.of(ref("g1")))
                        .build());
    }

    @Test
    void groupsThatAreDisjointShareNoPersonUnderAnyEntry() {
        CaseFileBuilder apart = people().addGroup(
                        group("g1", "p1").disjointWith(List.of(ref("g2"))).build())
                .addGroup(group("g2", "p2").build());
        assertThat(codes(apart)).isEmpty();
        assertThat(codes(apart.addRelation(related(RelationKind.SAME_AS, "p1", "p2"))))
                .containsExactly("group.disjoint-overlap");
    }

    @Test
    void nothingIsInItselfAcrossMembersPartsAndEntries() {
        CaseFileBuilder across = file().addGroup(
                        group("g1", "g2").partOf(List.of(ref("g2"))).build())
                .addGroup(group("g2").build());
        assertThat(codes(across)).containsExactly("hierarchy.cycle");
        CaseFileBuilder twice = file().addGroup(group("g1", "g2").build())
                .addGroup(group("g2").partOf(List.of(ref("g1"))).build());
        assertThat(codes(twice)).as("both say the same").isEmpty();
        CaseFileBuilder entries = file().addGroup(
                        group("g1").partOf(List.of(ref("g2"))).build())
                .addGroup(group("g2").build())
                .addRelation(related(RelationKind.SAME_AS, "g1", "g2"));
        assertThat(codes(entries)).containsExactly("hierarchy.cycle");
    }

    private static PersonBuilder stated(Age age, String asOf) {
        return Person.builder("p1")
                .addAge(AgeStatement.builder()
                        .age(age)
                        .asOf(on(asOf))
                        .basis(AgeBasis.DOCUMENT)
                        .build());
    }

    private static Age under(int years) {
        return Age.of(Extent.lessThan(BigDecimal.valueOf(years)));
    }

    @ParameterizedTest
    @CsvSource({
        "2000-06-02, 2018-06-01, false", // turns 18 on the next day
        "2000-06-01, 2018-06-01, true",
        "2000, 2018-06-01, false",
        "1999, 2018-06-01, true",
    })
    void under18EndsOnThe18thBirthday(String birth, String asOf, boolean contradicts) {
        PersonBuilder person =
                stated(under(18), asOf).birth(Birth.builder().time(on(birth)).build());
        assertThat(codes(file().addPerson(person.build())).contains("age.birth-contradiction"))
                .isEqualTo(contradicts);
    }

    @Test
    void anAgeGroupIsComparedWithTheBirth() {
        Birth old = Birth.builder().time(on("1950")).build();
        Birth young = Birth.builder().time(on("2000")).build();
        PersonBuilder minor = stated(Age.of(AgeGroup.MINOR), "2020");
        assertThat(codes(file().addPerson(minor.birth(old).build()))).containsExactly("age.birth-contradiction");
        assertThat(codes(file().addPerson(minor.birth(young).build())))
                .as("20, which is a minor in some countries")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 2010, 24, 2014, true",
        "10, 2010, 14, 2014, false",
        "10, 2010, 15, 2014, false",
        "10, 2010, 16, 2014, true",
        "39, 2023, 50, 2026, true",
        "39, 2023~, 50, 2026, false",
    })
    void agesAtTwoTimesFitEachOther(int first, String then, int second, String later, boolean contradicts) {
        AgeStatement one =
                AgeStatement.builder().age(Age.ofYears(first)).asOf(on(then)).build();
        AgeStatement other =
                AgeStatement.builder().age(Age.ofYears(second)).asOf(on(later)).build();
        CaseFileBuilder whole =
                file().addPerson(Person.builder("p1").ages(List.of(one, other)).build());
        assertThat(codes(whole).contains("age.birth-contradiction")).isEqualTo(contradicts);
        CaseFileBuilder two = file().addPerson(
                        Person.builder("p1").ages(List.of(one)).build())
                .addPerson(Person.builder("p2").ages(List.of(other)).build());
        assertThat(codes(two)).as("two persons").isEmpty();
        assertThat(codes(two.addRelation(related(RelationKind.SAME_AS, "p1", "p2")))
                        .contains("age.birth-contradiction"))
                .isEqualTo(contradicts);
    }

    private static CaseFileBuilder trafficked(ParticipantRole role, String... parties) {
        IncidentBuilder incident = Incident.builder("inc1")
                .addKind(IncidentKind.TRAFFICKING_IN_PERSONS)
                .time(on("2014"))
                .absent(Cases.absent("acts"));
        for (String party : parties) {
            incident.addParticipant(part(party, role));
        }
        return Cases.empty()
                .addIncident(incident.build())
                .addPerson(Cases.born("child", "2004").build())
                .addPerson(Cases.born("adult", "1980").build())
                .addGroup(group("children")
                        .count(Quantity.of(3).withOf(Counted.CHILDREN))
                        .build())
                .addGroup(group("listed", "child").build())
                .addGroup(group("mixed", "child", "adult").build());
    }

    @ParameterizedTest
    @CsvSource({
        "victim, child, false",
        "victim, children, false",
        "victim, listed, false",
        "victim, mixed, true",
        "victim, adult, true",
        "captive, child, false",
        "missing-person, child, false",
        "employer, child, true", // no victim at all
    })
    void childrenNeedNoMeans(String role, String party, boolean needed) {
        assertThat(codes(trafficked(ParticipantRole.of(role), party)).contains("incident.trafficking-without-means"))
                .isEqualTo(needed);
    }

    @Test
    void anAdultWorkerDoesNotMakeChildVictimsNeedMeans() {
        CaseFileBuilder file = trafficked(ParticipantRole.VICTIM, "child");
        Incident incident = file.build().incidents().get(0).toBuilder()
                .addParticipant(part("adult", ParticipantRole.WORKER))
                .build();
        assertThat(codes(file.incidents(List.of(incident)))).doesNotContain("incident.trafficking-without-means");
    }

    @Test
    void theAgeOnTheDayOfTheActCountsNotThatAtTheTrial() {
        CaseFileBuilder file = trafficked(ParticipantRole.VICTIM, "child")
                .addCharge(Charge.builder("c").kind(ChargeKind.SUSPICION).build())
                .addDecision(Decision.builder("d")
                        .time(on("2030"))
                        .addResult(Result.builder()
                                .charge(ref("c"))
                                .result(ResultKind.ACQUITTED)
                                .addGround(ResultGround.NO_COERCION)
                                .build())
                        .build());
        assertThat(codes(file)).contains("decision.child-means");
    }

    @ParameterizedTest
    @CsvSource({
        "naturalised, 2015/.., 2005, false",
        "naturalised, 2015/.., 2016, true",
        "naturalised, , 2005, false",
        "by-birth, , 2005, true",
        "holds, 2000/2010, 2005, true",
        "holds, 2000/2004, 2005, false",
    })
    void aForeignersStatusContradictsOnlyTheCitizenshipOfThatTime(
            String citizenship, @Nullable String since, String time, boolean contradicts) {
        JurisdictionCode kazakhstan = JurisdictionCode.parse("KZ");
        Person person = Person.builder("p1")
                .addCitizenship(Citizenship.builder()
                        .country(kazakhstan)
                        .status(CitizenshipStatus.of(citizenship))
                        .time(since == null ? null : on(since))
                        .build())
                .addMigrationStatus(MigrationStatus.builder()
                        .kind(MigrationStatusKind.ASYLUM_SEEKER)
                        .country(kazakhstan)
                        .time(on(time))
                        .build())
                .build();
        assertThat(codes(file().addPerson(person)).contains("migration.own-country"))
                .isEqualTo(contradicts);
    }
}
