package io.github.manumit.quickstart;

import static io.github.manumit.quickstart.Seed.absent;
import static io.github.manumit.quickstart.Seed.on;
import static io.github.manumit.quickstart.Seed.paragraph;

import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.entity.Anchor;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Confidence;
import io.github.manumit.entity.Inference;
import io.github.manumit.entity.InferenceMethod;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Standing;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.EventStatus;
import io.github.manumit.incident.IncidentKind;
import io.github.manumit.incident.MeasureKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.time.TimeDirection;
import java.util.List;

/** What happened when: captivity, discovery, and what was announced and recommended afterwards. */
final class SeedEvents {

    private SeedEvents() {}

    static List<Event> events() {
        return List.of(
                Event.builder("ev1")
                        .kind(EventKind.CAPTIVITY)
                        .duration(Duration.moreThan(IsoDuration.ofYears(3)))
                        .place(Ref.to("pl1"))
                        .addParticipants(
                                Participant.builder()
                                        .id("pe1")
                                        .party(Ref.to("g1"))
                                        .role(ParticipantRole.CAPTIVE)
                                        .build(),
                                Participant.builder()
                                        .id("pe2")
                                        .party(Ref.to("p1"))
                                        .role(ParticipantRole.HOLDER)
                                        .addTowards(Ref.to("g1"))
                                        .build())
                        .addBefore(Ref.to("ev2"))
                        .addSource(paragraph("src1", "1"))
                        .addClaim(Claim.<Event>builder()
                                .id("cl5")
                                .standing(Standing.STATED)
                                .addSource(paragraph("src2", "3"))
                                .says(Event.builder("ev1")
                                        .duration(Duration.of(IsoDuration.ofYears(3)))
                                        .build())
                                .build())
                        .build(),
                Event.builder("ev2")
                        .kind(EventKind.DISCOVERY)
                        .time(on("XXXX-06-10"))
                        .place(Ref.to("pl1"))
                        .addParticipants(
                                Participant.builder()
                                        .id("pe3")
                                        .party(Ref.to("org1"))
                                        .role(ParticipantRole.DISCOVERING_AUTHORITY)
                                        .build(),
                                Participant.builder()
                                        .id("pe4")
                                        .party(Ref.to("org2"))
                                        .role(ParticipantRole.COLLABORATING_AUTHORITY)
                                        .build(),
                                Participant.builder()
                                        .id("pe5")
                                        .party(Ref.to("g1"))
                                        .role(ParticipantRole.IDENTIFIED_PERSON)
                                        .build())
                        .addSources(paragraph("src1", "1-2"), paragraph("src2", "3"))
                        .addClaims(
                                Claim.<Event>builder()
                                        .id("cl6")
                                        .standing(Standing.INFERRED)
                                        .confidence(Confidence.HIGH)
                                        .inference(Inference.builder()
                                                .addFrom(Ref.to("src1"))
                                                .method(InferenceMethod.PUBLICATION_DATE)
                                                .build())
                                        .says(Event.builder("ev2")
                                                .time(on("2023-06-10"))
                                                .build())
                                        .build(),
                                Claim.<Event>builder()
                                        .id("cl7")
                                        .standing(Standing.STATED)
                                        .addSources(paragraph("src1", "2"), paragraph("src2", "3"))
                                        .says(Event.builder("ev2")
                                                .addParticipant(Participant.builder()
                                                        .id("pe4")
                                                        .party(Ref.to("org2"))
                                                        .role(ParticipantRole.DISCOVERING_AUTHORITY)
                                                        .build())
                                                .build())
                                        .build())
                        .build(),
                Event.builder("ev3")
                        .kind(EventKind.IDENTIFICATION)
                        .time(When.builder()
                                .relativeTo(Anchor.builder()
                                        .from(Ref.to("pr1"))
                                        .direction(TimeDirection.DURING)
                                        .build())
                                .build())
                        .addParticipant(Participant.builder()
                                .id("pe6")
                                .party(Ref.to("g2"))
                                .role(ParticipantRole.IDENTIFIED_PERSON)
                                .build())
                        .addAfter(Ref.to("ev2"))
                        .addSource(paragraph("src1", "5"))
                        .build(),
                Event.builder("ev4")
                        .kind(EventKind.COMMITMENT)
                        .status(EventStatus.ANNOUNCED)
                        .addParticipant(Participant.builder()
                                .id("pe7")
                                .party(Ref.to("org4"))
                                .role(ParticipantRole.COMMITMENT_MAKER)
                                .build())
                        .addMeasure(MeasureKind.PROSECUTION)
                        .addConcerns(IncidentKind.TRAFFICKING_IN_PERSONS, IncidentKind.FORCED_LABOUR)
                        .addSource(paragraph("src1", "6"))
                        .absent(absent(AbsenceReason.SOURCE_INCOMPLETE, "time"))
                        .build(),
                Event.builder("ev5")
                        .kind(EventKind.MEASURE)
                        .status(EventStatus.ANNOUNCED)
                        .addParticipant(Participant.builder()
                                .id("pe8")
                                .party(Ref.to("org4"))
                                .role(ParticipantRole.ANNOUNCER)
                                .build())
                        .addMeasures(MeasureKind.VICTIM_SUPPORT, MeasureKind.VICTIM_PROTECTION)
                        .partOf(Ref.to("ev4"))
                        .addSource(paragraph("src1", "6"))
                        .build(),
                Event.builder("ev6")
                        .kind(EventKind.MEASURE)
                        .status(EventStatus.ANNOUNCED)
                        .addParticipant(Participant.builder()
                                .id("pe9")
                                .party(Ref.to("org4"))
                                .role(ParticipantRole.ANNOUNCER)
                                .build())
                        .addMeasure(MeasureKind.BORDER_CONTROL)
                        .partOf(Ref.to("ev4"))
                        .addSource(paragraph("src1", "6"))
                        .build(),
                Event.builder("ev7")
                        .kind(EventKind.MEASURE)
                        .status(EventStatus.ANNOUNCED)
                        .addParticipant(Participant.builder()
                                .id("pe10")
                                .party(Ref.to("org4"))
                                .role(ParticipantRole.ANNOUNCER)
                                .build())
                        .addMeasure(MeasureKind.SECURITY)
                        .partOf(Ref.to("ev4"))
                        .addSource(paragraph("src1", "6"))
                        .build(),
                Event.builder("ev8")
                        .kind(EventKind.RECOMMENDATION)
                        .status(EventStatus.RECOMMENDED)
                        .addParticipant(Participant.builder()
                                .id("pe11")
                                .party(Ref.to("p2"))
                                .role(ParticipantRole.SPEAKER)
                                .build())
                        .addMeasure(MeasureKind.MORE_PSYCHOLOGISTS)
                        .addSource(paragraph("src3", "12"))
                        .build(),
                Event.builder("ev9")
                        .kind(EventKind.RECOMMENDATION)
                        .status(EventStatus.RECOMMENDED)
                        .addParticipant(Participant.builder()
                                .id("pe12")
                                .party(Ref.to("p2"))
                                .role(ParticipantRole.SPEAKER)
                                .build())
                        .addMeasures(MeasureKind.ROUND_TABLE, MeasureKind.AWARENESS_RAISING)
                        .addSource(paragraph("src3", "12"))
                        .build());
    }
}
