package io.github.manumit.quickstart;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Handling;
import io.github.manumit.casefile.LegalBasis;
import io.github.manumit.casefile.Producer;
import io.github.manumit.entity.Audience;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.value.Timestamp;

/** The seed case, built in Java: two captives found in Almaty region, according to one news report. */
public final class SeedCase {

    private SeedCase() {}

    /**
     * Builds the case file.
     *
     * @return the same case as {@code examples/cases/almaty.json}
     */
    public static CaseFile build() {
        // tag::case-file[]
        return CaseFile.builder("https://manumit.github.io/cases/almaty")
                .revision(1)
                .created(Timestamp.parse("2026-11-24T00:00:00Z"))
                .producer(Producer.builder()
                        .name("Manumit project")
                        .software("written by hand")
                        .build())
                .addLanguage(LanguageTag.parse("en"))
                .handling(Handling.builder()
                        .audience(Audience.PUBLIC)
                        .addLegalBasis(LegalBasis.ARCHIVING_RESEARCH_STATISTICS)
                        .build())
                .title(LocalizedText.of("en", "Two captives found in Almaty region"))
                .incidents(SeedIncident.incidents())
                .persons(SeedParties.persons())
                .groups(SeedParties.groups())
                .organizations(SeedParties.organizations())
                .events(SeedEvents.events())
                .places(SeedPlaces.places())
                .proceedings(SeedLaw.proceedings())
                .sources(SeedSources.sources())
                .observations(SeedObservations.observations())
                .build();
        // end::case-file[]
    }
}
