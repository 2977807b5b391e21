package io.github.manumit.quickstart;

import static io.github.manumit.quickstart.Seed.jurisdiction;
import static io.github.manumit.quickstart.Seed.paragraph;

import io.github.manumit.entity.Ref;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.CustodyKind;
import io.github.manumit.proceeding.FacilityKind;
import io.github.manumit.proceeding.Instance;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.ProceduralRole;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.proceeding.ProceedingKind;
import io.github.manumit.proceeding.ProceedingStage;
import io.github.manumit.proceeding.StageAt;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.statute.StatuteCode;
import java.util.List;

/** The proceeding. The law under which it was opened is in the registry of statutes, so the file only cites it. */
final class SeedLaw {

    private SeedLaw() {}

    static List<Proceeding> proceedings() {
        return List.of(Proceeding.builder("pr1")
                .kind(ProceedingKind.CRIMINAL)
                .instance(Instance.PRE_TRIAL)
                .jurisdiction(jurisdiction("KZ"))
                .addStage(StageAt.builder()
                        .id("sg1")
                        .stage(ProceedingStage.OPENED)
                        .build())
                .addQualification(Citation.builder()
                        .statute(StatuteCode.parse("KZ-CC-2014"))
                        .addPath(
                                new PathStep(ProvisionLevel.ARTICLE, "126"),
                                new PathStep(ProvisionLevel.PART, "3"),
                                new PathStep(ProvisionLevel.POINT, "2"))
                        .heading(LocalizedText.of("en", "illegal deprivation of liberty"))
                        .asWritten("Article 126, Part 3, Clause 2 of the Criminal Code of Kazakhstan")
                        .build())
                .addParticipant(ProceduralParticipant.builder()
                        .id("pp1")
                        .party(Ref.to("p1"))
                        .role(ProceduralRole.SUSPECT)
                        .build())
                .addCustody(
                        Custody.builder()
                                .id("cu1")
                                .party(Ref.to("p1"))
                                .kind(CustodyKind.APPREHENSION)
                                .build(),
                        Custody.builder()
                                .id("cu2")
                                .party(Ref.to("p1"))
                                .kind(CustodyKind.PRE_TRIAL_DETENTION)
                                .facilityKind(FacilityKind.PRE_TRIAL_DETENTION_CENTRE)
                                .build())
                .addSource(paragraph("src1", "4"))
                .build());
    }
}
