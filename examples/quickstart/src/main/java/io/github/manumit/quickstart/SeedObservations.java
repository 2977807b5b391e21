package io.github.manumit.quickstart;

import static io.github.manumit.quickstart.Seed.jurisdiction;
import static io.github.manumit.quickstart.Seed.on;
import static io.github.manumit.quickstart.Seed.paragraph;

import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.MeansKind;
import io.github.manumit.incident.Threat;
import io.github.manumit.incident.ThreatKind;
import io.github.manumit.incident.ThreatTarget;
import io.github.manumit.jurisdiction.WorldRegion;
import io.github.manumit.observation.Indicator;
import io.github.manumit.observation.Observation;
import io.github.manumit.observation.Population;
import io.github.manumit.observation.Rank;
import io.github.manumit.observation.RankDirection;
import io.github.manumit.observation.UnderReportingReason;
import io.github.manumit.party.Sex;
import io.github.manumit.party.VulnerabilityKind;
import io.github.manumit.quantity.Counted;
import io.github.manumit.quantity.MagnitudeWord;
import io.github.manumit.quantity.Quantity;
import java.util.List;

/** What the report says about such cases in general. */
final class SeedObservations {

    private SeedObservations() {}

    static List<Observation> observations() {
        return List.of(
                Observation.builder("ob1")
                        .indicator(Indicator.PERSONS_IN_SLAVERY)
                        .population(Population.builder()
                                .addRegion(WorldRegion.CENTRAL_ASIA)
                                .counted(Counted.VICTIMS)
                                .build())
                        .time(on("2005/2021"))
                        .value(Quantity.moreThan(6000).withOf(Counted.PERSONS))
                        .publisher(Ref.to("org6"))
                        .addSource(paragraph("src4", "8"))
                        .build(),
                Observation.builder("ob2")
                        .indicator(Indicator.PERSONS_IN_SLAVERY)
                        .population(Population.builder()
                                .addCitizenship(jurisdiction("UZ"))
                                .counted(Counted.VICTIMS)
                                .build())
                        .time(on("2005/2021"))
                        .value(Quantity.of(2037).withOf(Counted.PERSONS))
                        .rank(Rank.builder()
                                .place(2)
                                .direction(RankDirection.MOST_FIRST)
                                .build())
                        .publisher(Ref.to("org6"))
                        .addSource(paragraph("src4", "8"))
                        .build(),
                Observation.builder("ob3")
                        .indicator(Indicator.PERSONS_IN_SLAVERY)
                        .population(Population.builder()
                                .addCitizenship(jurisdiction("KG"))
                                .counted(Counted.VICTIMS)
                                .build())
                        .time(on("2005/2021"))
                        .value(Quantity.of(2259).withOf(Counted.PERSONS))
                        .rank(Rank.builder()
                                .place(1)
                                .direction(RankDirection.MOST_FIRST)
                                .build())
                        .publisher(Ref.to("org6"))
                        .addSource(paragraph("src4", "8"))
                        .build(),
                Observation.builder("ob4")
                        .indicator(Indicator.MAIN_DESTINATION)
                        .population(Population.builder()
                                .addRegion(WorldRegion.CENTRAL_ASIA)
                                .counted(Counted.VICTIMS)
                                .build())
                        .addDestinations(jurisdiction("RU"), jurisdiction("KZ"))
                        .addSource(paragraph("src1", "9"))
                        .build(),
                Observation.builder("ob5")
                        .indicator(Indicator.INTERNAL_TRAFFICKING)
                        .population(Population.builder()
                                .addRegion(WorldRegion.CENTRAL_ASIA)
                                .counted(Counted.VICTIMS)
                                .build())
                        .domestic(true)
                        .value(Quantity.worded(MagnitudeWord.MANY).withOf(Counted.PERSONS))
                        .addSource(paragraph("src1", "9"))
                        .build(),
                Observation.builder("ob6")
                        .indicator(Indicator.RISK_FACTOR)
                        .addVulnerabilities(VulnerabilityKind.LACK_OF_EDUCATION, VulnerabilityKind.LIFE_DIFFICULTIES)
                        .addSource(paragraph("src3", "11"))
                        .build(),
                Observation.builder("ob7")
                        .indicator(Indicator.METHOD_OF_CONTROL)
                        .addMeans(Means.builder()
                                .id("mn2")
                                .kind(MeansKind.THREAT)
                                .addThreats(
                                        new Threat(ThreatKind.IMPRISONMENT, ThreatTarget.VICTIM),
                                        new Threat(ThreatKind.PUBLICATION_OF_INTIMATE_IMAGES, ThreatTarget.VICTIM),
                                        new Threat(ThreatKind.HARM, ThreatTarget.RELATIVES))
                                .build())
                        .addSource(paragraph("src3", "12"))
                        .build(),
                Observation.builder("ob8")
                        .indicator(Indicator.UNDER_REPORTING)
                        .population(Population.builder()
                                .addRegion(WorldRegion.CIS)
                                .sex(Sex.FEMALE)
                                .build())
                        .addUnderReporting(UnderReportingReason.FEAR_OF_CRITICISM)
                        .addSource(paragraph("src3", "12"))
                        .build());
    }
}
