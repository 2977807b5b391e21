package io.github.manumit.quickstart;

import static io.github.manumit.quickstart.Seed.jurisdiction;
import static io.github.manumit.quickstart.Seed.name;
import static io.github.manumit.quickstart.Seed.on;
import static io.github.manumit.quickstart.Seed.paragraph;

import io.github.manumit.casefile.Ref;
import io.github.manumit.incident.Classification;
import io.github.manumit.incident.ClassificationScheme;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.name.NameKind;
import io.github.manumit.name.NameOrigin;
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
import io.github.manumit.statute.Provision;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.statute.ProvisionTopic;
import io.github.manumit.statute.Statute;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.statute.StatuteKind;
import java.util.List;
import java.util.Map;

/** The proceeding and the law that it was opened under. */
final class SeedLaw {

    private SeedLaw() {}

    static List<Proceeding> proceedings() {
        return List.of(Proceeding.builder("pr1")
                .kind(ProceedingKind.CRIMINAL)
                .instance(Instance.PRE_TRIAL)
                .jurisdiction(jurisdiction("KZ"))
                .about(Ref.to("inc1"))
                .stages(StageAt.builder()
                        .id("sg1")
                        .stage(ProceedingStage.OPENED)
                        .build())
                .qualification(Citation.builder()
                        .statute(StatuteCode.parse("KZ-CC-2014"))
                        .path(
                                new PathStep(ProvisionLevel.ARTICLE, "126"),
                                new PathStep(ProvisionLevel.PART, "3"),
                                new PathStep(ProvisionLevel.POINT, "2"))
                        .heading(LocalizedText.of("en", "illegal deprivation of liberty"))
                        .asWritten("Article 126, Part 3, Clause 2 of the Criminal Code of Kazakhstan")
                        .build())
                .participants(ProceduralParticipant.builder()
                        .id("pp1")
                        .party(Ref.to("p1"))
                        .role(ProceduralRole.SUSPECT)
                        .build())
                .custody(
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
                .sources(paragraph("src1", "4"))
                .build());
    }

    static List<Statute> statutes() {
        return List.of(Statute.builder("st1")
                .code(StatuteCode.parse("KZ-CC-2014"))
                .kind(StatuteKind.PENAL_CODE)
                .jurisdiction(jurisdiction("KZ"))
                .names(
                        name("Criminal Code of Kazakhstan", NameKind.AS_WRITTEN, "en", NameOrigin.TRANSLATED),
                        name("Уголовный кодекс Республики Казахстан", NameKind.OFFICIAL, "ru", NameOrigin.ORIGINAL),
                        name(
                                "Қазақстан Республикасының Қылмыстық кодексі",
                                NameKind.OFFICIAL,
                                "kk",
                                NameOrigin.ORIGINAL))
                .adopted(on("2014-07-03"))
                .provisions(
                        Provision.builder()
                                .id("pv1")
                                .path(
                                        new PathStep(ProvisionLevel.ARTICLE, "126"),
                                        new PathStep(ProvisionLevel.PART, "3"),
                                        new PathStep(ProvisionLevel.POINT, "2"))
                                .heading(LocalizedText.of(Map.of(
                                        "kk", "Бас бостандығынан заңсыз айыру", "ru", "Незаконное лишение свободы")))
                                .topics(
                                        ProvisionTopic.UNLAWFUL_DEPRIVATION_OF_LIBERTY,
                                        ProvisionTopic.LABOUR_EXPLOITATION,
                                        ProvisionTopic.TRAFFICKING)
                                .classifications(Classification.builder()
                                        .scheme(ClassificationScheme.ICCS)
                                        .version("1.0")
                                        .code("020222")
                                        .build())
                                .build(),
                        Provision.builder()
                                .id("pv2")
                                .path(
                                        new PathStep(ProvisionLevel.ARTICLE, "3"),
                                        new PathStep(ProvisionLevel.POINT, "1-1"))
                                .topics(ProvisionTopic.DEFINITION, ProvisionTopic.TRAFFICKING)
                                .build())
                .build());
    }
}
