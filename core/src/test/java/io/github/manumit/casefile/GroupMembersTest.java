package io.github.manumit.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Standing;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.GroupTrait;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.PersonGroupBuilder;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Counted;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.value.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is in a group, and in a set of parties. */
class GroupMembersTest {

    private final List<PersonGroup> groups = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    private static Ref<Party> ref(String id) {
        return Ref.to(id);
    }

    private static PersonGroupBuilder group(String id, String... members) {
        return PersonGroup.builder(id)
                .members(Arrays.stream(members)
                        .<Ref<? extends Party>>map(GroupMembersTest::ref)
                        .toList());
    }

    private void relate(String from, RelationKind kind, String to, @Nullable Standing standing) {
        relations.add(Relation.builder("r" + relations.size())
                .kind(kind)
                .from(ref(from))
                .to(ref(to))
                .standing(standing)
                .build());
    }

    private CaseIndex index(PersonGroupBuilder... more) {
        for (PersonGroupBuilder each : more) {
            groups.add(each.build());
        }
        List<Person> persons = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            persons.add(Person.builder("p" + i).build());
        }
        return CaseIndex.of(CaseFile.builder("https://example.org/1")
                .persons(persons)
                .organizations(List.of(Organization.builder("o1").build()))
                .groups(groups)
                .relations(relations)
                .build());
    }

    private Members members(PersonGroupBuilder... more) {
        CaseIndex index = index(more);
        return index.membersOf(groups.get(0));
    }

    @Test
    void groupsInAGroupAndItsPartsGiveItTheirMembers() {
        Members members = members(
                group("g1", "g2", "p3"),
                group("g2", "p1", "p2"),
                group("g3", "p4", "p1").partOf(List.of(Ref.to("g2"))));
        assertThat(members.persons()).extracting(Person::id).containsExactlyInAnyOrder("p1", "p2", "p3", "p4");
        assertThat(members.least()).isEqualByComparingTo("4");
        assertThat(members.isFollowed()).isTrue();
    }

    @Test
    void aSubsetThatATraitAppliesToIsAPart() {
        PersonGroupBuilder whole = group("g1", "p1")
                .addTraits(GroupTrait.builder().subset(Ref.to("g2")).build());
        assertThat(members(whole, group("g2", "p2")).persons()).hasSize(2);
    }

    @Test
    void groupsThatContainEachOtherEnd() {
        assertThat(members(group("g1", "g2", "p1"), group("g2", "g1", "p2")).persons())
                .hasSize(2);
    }

    @Test
    void entriesOfOnePersonCountOnceAndPossibleOnesMay() {
        relate("p1", RelationKind.SAME_AS, "p2", null);
        relate("p3", RelationKind.POSSIBLY_SAME_AS, "p4", null);
        relate("p5", RelationKind.SAME_AS, "p6", Standing.ALLEGED);
        Members members = members(group("g1", "p1", "p2", "p3", "p4", "p5", "p6"));
        assertThat(members.persons()).as("p1, and four that differ or may").hasSize(5);
        assertThat(members.least()).isEqualByComparingTo("3");
    }

    @Test
    void aRelationThatWasRefutedJoinsNothing() {
        relate("p1", RelationKind.SAME_AS, "p2", Standing.REFUTED);
        relate("p1", RelationKind.POSSIBLY_SAME_AS, "p2", Standing.WITHDRAWN);
        assertThat(members(group("g1", "p1", "p2")).least()).isEqualByComparingTo("2");
    }

    @Test
    void entriesOfOneGroupHaveOneSetOfMembers() {
        relate("g1", RelationKind.SAME_AS, "g2", null);
        assertThat(members(group("g1", "p1"), group("g2", "p2")).persons()).hasSize(2);
    }

    @Test
    void organizationsAndUnknownPartiesAreNotCounted() {
        Members members = members(group("g1", "o1", "p1", "nobody").count(Quantity.of(1)));
        assertThat(members.least()).isEqualByComparingTo("1");
        assertThat(members.areAll()).as("who is missing may be a member too").isEqualTo(Answer.CANNOT_SAY);
    }

    @Test
    void partsThatAreDeclaredDisjointAddUp() {
        PersonGroupBuilder[] parts = {
            group("g1").count(Quantity.of(18)),
            group("g2").count(Quantity.of(16)).partOf(List.of(Ref.to("g1"))).disjointWith(List.of(Ref.to("g3"))),
            group("g3").count(Quantity.moreThan(4)).partOf(List.of(Ref.to("g1"))),
            group("g4").count(Quantity.of(9)).partOf(List.of(Ref.to("g1"))),
        };
        assertThat(members(parts).least()).isEqualByComparingTo("21");
    }

    @Test
    void familiesAreNotPersons() {
        assertThat(members(group("g1", "p1").count(Quantity.of(1).withOf(Counted.FAMILIES)))
                        .areAll())
                .isEqualTo(Answer.CANNOT_SAY);
    }

    @Test
    void theCountTellsWhetherTheListedAreAll() {
        assertThat(members(group("g1", "p1", "p2").count(Quantity.of(2))).areAll())
                .isEqualTo(Answer.YES);
        groups.clear();
        assertThat(members(group("g1", "p1", "p2").count(Quantity.of(3))).areAll())
                .isEqualTo(Answer.NO);
        groups.clear();
        assertThat(members(group("g1", "p1", "p2").count(Quantity.about(2))).areAll())
                .isEqualTo(Answer.CANNOT_SAY);
        groups.clear();
        assertThat(members(group("g1", "p1", "p2")).areAll()).isEqualTo(Answer.CANNOT_SAY);
    }

    @Test
    void aChainOfThousandsOfGroupsIsGivenUpAndSaysSo() {
        PersonGroupBuilder[] chain = new PersonGroupBuilder[3_000];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = i + 1 < chain.length ? group("g" + i, "p1", "g" + (i + 1)) : group("g" + i, "p2");
        }
        CaseIndex index = index(chain);
        assertThat(index.membersOf(groups.get(0)).isFollowed()).isTrue();
        assertThat(index.membersOf(groups.get(500)).isFollowed()).isFalse();
        assertThat(index.membersOf(groups.get(500)).persons())
                .extracting(Person::id)
                .containsExactly("p1");
    }

    @Test
    void groupsOverlapByMembersPartsAndEachOther() {
        relate("p1", RelationKind.SAME_AS, "p2", null);
        relate("p3", RelationKind.POSSIBLY_SAME_AS, "p4", null);
        CaseIndex index = index(
                group("g1", "p1"),
                group("g2", "p2"),
                group("g3", "p3"),
                group("g4", "p4"),
                group("g5", "g4"),
                group("g6", "p5").partOf(List.of(Ref.to("g3"))),
                group("g7", "p5"));
        assertThat(index.surelyOverlap(groups.get(0), groups.get(0))).isTrue();
        assertThat(index.surelyOverlap(groups.get(0), groups.get(1)))
                .as("one person")
                .isTrue();
        assertThat(index.surelyOverlap(groups.get(2), groups.get(3)))
                .as("only perhaps")
                .isFalse();
        assertThat(index.surelyOverlap(groups.get(3), groups.get(4)))
                .as("contained")
                .isTrue();
        assertThat(index.surelyOverlap(groups.get(2), groups.get(6)))
                .as("member of a part")
                .isTrue();
        assertThat(index.surelyOverlap(groups.get(0), groups.get(2))).isFalse();
    }

    @Test
    void aPartyIsInASetItselfUnderAnotherEntryOrByAGroup() {
        relate("p1", RelationKind.SAME_AS, "p2", null);
        relate("p1", RelationKind.POSSIBLY_SAME_AS, "p3", null);
        CaseIndex index = index(
                group("g1", "p4").count(Quantity.of(1)),
                group("g2", "p5"),
                group("g3", "p1", "p4").count(Quantity.of(2)),
                group("g4", "p5", "p6").count(Quantity.of(2)),
                group("g5", "p1", "p6").count(Quantity.of(2)));
        Parties set = index.among(List.of(ref("p1"), ref("g1")));
        assertThat(set.has(ref("p1"))).isEqualTo(Answer.YES);
        assertThat(set.has(ref("p2"))).isEqualTo(Answer.YES);
        assertThat(set.has(ref("p3"))).isEqualTo(Answer.CANNOT_SAY);
        assertThat(set.has(ref("p4"))).isEqualTo(Answer.YES);
        assertThat(set.has(ref("p5"))).isEqualTo(Answer.NO);
        assertThat(set.has(ref("g3"))).as("both are").isEqualTo(Answer.YES);
        assertThat(set.has(ref("g4"))).as("neither is").isEqualTo(Answer.NO);
        assertThat(set.has(ref("g5"))).as("one is").isEqualTo(Answer.CANNOT_SAY);
        assertThat(set.has(ref("g2"))).as("not all are known").isEqualTo(Answer.CANNOT_SAY);
        assertThat(set.has(ref("https://example.org/2#p1"))).isEqualTo(Answer.CANNOT_SAY);
        assertThat(set.has(null)).isEqualTo(Answer.CANNOT_SAY);
        assertThat(set.isEmpty()).isFalse();
    }

    @Test
    void aSetWithAGroupWhoseMembersAreUnknownOrWithAnotherFilesPartySurelyLacksNobody() {
        CaseIndex index = index(group("g1", "p1").count(Quantity.of(5)));
        assertThat(index.among(List.of(ref("g1"))).has(ref("p2"))).isEqualTo(Answer.CANNOT_SAY);
        assertThat(index.among(List.of(ref("g1"))).has(ref("p1"))).isEqualTo(Answer.YES);
        Parties other = index.among(List.of(ref("p1"), Ref.<Party>parse("https://example.org/2#p2")));
        assertThat(other.has(ref("p2"))).isEqualTo(Answer.CANNOT_SAY);
        assertThat(index.among(List.of()).isEmpty()).isTrue();
    }

    @Test
    void aGroupInAGroupCountsForItsAge() {
        Person child = Person.builder("c")
                .ages(List.of(AgeStatement.builder().age(Age.ofYears(12)).build()))
                .build();
        PersonGroup outer = group("g1", "g2").count(Quantity.of(1)).build();
        PersonGroup inner = group("g2", "c").build();
        PersonGroup open = group("g3", "c").build();
        CaseIndex index = CaseIndex.of(CaseFile.builder("https://example.org/1")
                .persons(List.of(child))
                .groups(List.of(outer, inner, open))
                .build());
        assertThat(index.isChild(outer, null)).isEqualTo(Answer.YES);
        assertThat(index.isChild(open, null)).as("perhaps it has other members").isEqualTo(Answer.CANNOT_SAY);
    }
}
