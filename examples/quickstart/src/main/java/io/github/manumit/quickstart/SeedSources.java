package io.github.manumit.quickstart;

import static io.github.manumit.quickstart.Seed.absent;
import static io.github.manumit.quickstart.Seed.on;
import static io.github.manumit.quickstart.Seed.within;

import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.entity.Ref;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.source.ContentKind;
import io.github.manumit.source.Contribution;
import io.github.manumit.source.ContributorRole;
import io.github.manumit.source.NestingKind;
import io.github.manumit.source.Source;
import io.github.manumit.source.SourceKind;
import java.util.List;

/** The sources: a news report, and the sources that it quotes and relays. */
final class SeedSources {

    private SeedSources() {}

    static List<Source> sources() {
        return List.of(
                Source.builder("src1")
                        .kind(SourceKind.NEWS_REPORT)
                        .addContent(ContentKind.FACT)
                        .published(on("2023-06"))
                        .language(LanguageTag.parse("en"))
                        .build(),
                Source.builder("src2")
                        .kind(SourceKind.OFFICIAL_STATEMENT)
                        .addContent(ContentKind.FACT)
                        .addContributor(Contribution.builder()
                                .id("ct1")
                                .party(Ref.to("org2"))
                                .role(ContributorRole.ISSUER)
                                .build())
                        .language(LanguageTag.parse("en"))
                        .translated(true)
                        .addWithin(within("src1", "3", NestingKind.QUOTED))
                        .absent(absent(AbsenceReason.SOURCE_INCOMPLETE, "translatedFrom"))
                        .build(),
                Source.builder("src3")
                        .kind(SourceKind.INTERVIEW)
                        .addContent(ContentKind.OPINION, ContentKind.ADVICE)
                        .addContributor(Contribution.builder()
                                .id("ct2")
                                .party(Ref.to("p2"))
                                .role(ContributorRole.SPEAKER)
                                .build())
                        .language(LanguageTag.parse("en"))
                        .addWithin(within("src1", "11-12", NestingKind.QUOTED))
                        .build(),
                Source.builder("src4")
                        .kind(SourceKind.STATISTICAL_REPORT)
                        .addContent(ContentKind.STATISTIC)
                        .addContributor(Contribution.builder()
                                .id("ct3")
                                .party(Ref.to("org6"))
                                .role(ContributorRole.PUBLISHER)
                                .build())
                        .addWithin(within("src1", "8-9", NestingKind.RELAYED))
                        .build());
    }
}
