package io.github.manumit.quickstart;

import static io.github.manumit.quickstart.Seed.jurisdiction;
import static io.github.manumit.quickstart.Seed.paragraph;

import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Standing;
import io.github.manumit.incident.Detection;
import io.github.manumit.incident.DetectionKind;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentKind;
import io.github.manumit.incident.IncidentPlace;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.MeansKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.Purpose;
import io.github.manumit.incident.PurposeKind;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.place.PlaceRole;
import java.util.List;

/** The incident as a whole. */
final class SeedIncident {

    private SeedIncident() {}

    static List<Incident> incidents() {
        return List.of(Incident.builder("inc1")
                .title(LocalizedText.of("en", "Captivity for forced labour, Almaty region"))
                .addKinds(IncidentKind.UNLAWFUL_DETENTION, IncidentKind.FORCED_LABOUR)
                .addPlace(IncidentPlace.builder()
                        .id("ip1")
                        .place(Ref.to("pl1"))
                        .role(PlaceRole.OF_OFFENCE)
                        .build())
                .addJurisdiction(jurisdiction("KZ-19"))
                .addMeans(Means.builder()
                        .id("mn1")
                        .kind(MeansKind.CONFINEMENT)
                        .addBy(Ref.to("p1"))
                        .addTo(Ref.to("g1"))
                        .build())
                .addPurpose(Purpose.builder()
                        .id("pu1")
                        .kind(PurposeKind.FORCED_LABOUR)
                        .addOf(Ref.to("g1"))
                        .build())
                .addDetection(Detection.builder()
                        .id("dt1")
                        .kind(DetectionKind.INTELLIGENCE)
                        .addBy(Ref.to("org2"))
                        .event(Ref.to("ev2"))
                        .build())
                .addParticipant(Participant.builder()
                        .id("pa5")
                        .party(Ref.to("org3"))
                        .role(ParticipantRole.ACCOMPLICE)
                        .build())
                .addSource(paragraph("src1", "1"))
                .addClaims(
                        Claim.<Incident>builder()
                                .id("cl1")
                                .standing(Standing.STATED)
                                .addSource(paragraph("src2", "3"))
                                .says(Incident.builder("inc1")
                                        .addPurpose(Purpose.builder()
                                                .id("pu1")
                                                .kind(PurposeKind.LABOUR_EXPLOITATION)
                                                .addOf(Ref.to("g1"))
                                                .build())
                                        .build())
                                .build(),
                        Claim.<Incident>builder()
                                .id("cl2")
                                .standing(Standing.POSSIBLE_READING)
                                .addSource(paragraph("src2", "3"))
                                .alternatives("karasoy")
                                .says(Incident.builder("inc1")
                                        .addPlace(IncidentPlace.builder()
                                                .id("ip2")
                                                .place(Ref.to("pl2"))
                                                .role(PlaceRole.OF_CAPTIVITY)
                                                .build())
                                        .build())
                                .build())
                .build());
    }
}
