package io.github.manumit.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Standing;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.place.Place;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.value.Answer;
import org.junit.jupiter.api.Test;

class CaseIndexTest {

    private final CaseFile file = CaseFile.builder("https://example.org/c")
            .addIncident(Incident.builder("inc1")
                    .addParticipants(
                            Participant.builder()
                                    .id("pa1")
                                    .party(Ref.to("p1"))
                                    .role(ParticipantRole.HOLDER)
                                    .addTowards(Ref.<Party>to("p2"))
                                    .build(),
                            Participant.builder()
                                    .party(Ref.to("p2"))
                                    .role(ParticipantRole.CAPTIVE)
                                    .build())
                    .addClaim(Claim.<Incident>builder()
                            .id("cl1")
                            .standing(Standing.DENIED)
                            .says(Incident.builder("inc1")
                                    .addParticipant(Participant.builder()
                                            .party(Ref.to("p3"))
                                            .role(ParticipantRole.HOLDER)
                                            .build())
                                    .build())
                            .build())
                    .build())
            .addPersons(Person.builder("p1").build(), Person.builder("p2").build())
            .build();

    private final CaseIndex index = CaseIndex.of(file);

    @Test
    void findsEntitiesAndElementsById() {
        assertThat(index.find("p1")).contains(file.persons().get(0));
        assertThat(index.find("pa1"))
                .contains(file.incidents().get(0).participants().get(0));
        assertThat(index.entityOf("pa1")).contains(file.incidents().get(0));
        assertThat(index.find("nobody")).isEmpty();
    }

    @Test
    void findsOnlyTheKindAskedFor() {
        Ref<? extends Party> ref = Ref.to("p1");
        assertThat(index.find(ref, Party.class)).contains(file.persons().get(0));
        assertThat(index.find(ref, Organization.class)).isEmpty();
        assertThat(index.find(null, Party.class)).isEmpty();
    }

    @Test
    void knowsThisFilesOwnIdInReferences() {
        assertThat(index.find(Ref.<Party>parse("https://example.org/c#p1"), Party.class))
                .isPresent();
        assertThat(index.find(Ref.<Party>parse("https://example.org/other#p1"), Party.class))
                .isEmpty();
    }

    @Test
    void tellsWhereAPartyTakesPart() {
        assertThat(index.involvements("p1", Participant.class))
                .containsExactly(file.incidents().get(0).participants().get(0));
        assertThat(index.involvements("p2", Participant.class))
                .as("a part towards the party is not its own")
                .hasSize(1);
        assertThat(index.involvements("p1", ProceduralParticipant.class)).isEmpty();
    }

    @Test
    void whatAClaimSaysIsMarkedAsClaimed() {
        assertThat(index.mentionsOf("p3")).singleElement().satisfies(mention -> {
            assertThat(mention.claimed()).isTrue();
            assertThat(mention.property()).isEqualTo("party");
            assertThat(mention.target()).isEqualTo(Party.class);
            assertThat(mention).hasToString("Mention[Incident.party Ref[p3]]");
        });
        assertThat(index.involvements("p3", Participant.class)).isEmpty();
        assertThat(index.claimsOf(file.incidents().get(0))).hasSize(1);
    }

    @Test
    void listsReferencesInTheOrderOfTheFile() {
        assertThat(index.mentions())
                .extracting(mention -> mention.ref().text())
                .containsExactly("p1", "p2", "p2", "p3");
    }

    @Test
    void placesLieWithinEachOtherStepByStep() {
        Place region = Place.builder("pl1")
                .jurisdiction(JurisdictionCode.parse("KZ-19"))
                .build();
        Place district = Place.builder("pl2").within(Ref.to("pl1")).build();
        Place farm = Place.builder("pl3").within(Ref.to("pl2")).build();
        Place abroad =
                Place.builder("pl4").jurisdiction(JurisdictionCode.parse("UZ")).build();
        Place lost = Place.builder("pl5").within(Ref.to("pl5")).build();
        CaseIndex index = CaseIndex.of(CaseFile.builder("https://example.org/1")
                .addPlaces(region, district, farm, abroad, lost)
                .build());

        assertThat(index.isWithin(farm, region)).isEqualTo(Answer.YES);
        assertThat(index.isWithin(farm, abroad)).isEqualTo(Answer.NO);
        assertThat(index.isWithin(region, farm)).isEqualTo(Answer.CANNOT_SAY);
        assertThat(index.isWithin(lost, region)).isEqualTo(Answer.CANNOT_SAY);
        assertThat(index.jurisdictionOf(farm)).contains(JurisdictionCode.parse("KZ-19"));
        assertThat(index.jurisdictionOf(lost)).isEmpty();
    }
}
