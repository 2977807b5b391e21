package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.citation.CitationReader;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Incident;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.StatuteCode;
import org.junit.jupiter.api.Test;

class OwnStatutesTest {

    @Test
    void statutesFoundByServiceLoadingReachTheRules() {
        assertThat(check("article=1;part=2")).isTrue();
        assertThat(check("article=1;part=3")).isFalse();
    }

    @Test
    void andTheReader() {
        assertThat(CitationReader.standard().parse("Article 1, part 2 of the Shelter Act of Kazakhstan"))
                .extracting(found -> found.citation().statute())
                .containsExactly(StatuteCode.parse("KZ-SHELTER-2020"));
    }

    private static boolean check(String path) {
        Citation citation = Citation.ofPath(path).toBuilder()
                .statute(StatuteCode.parse("KZ-SHELTER-2020"))
                .build();
        CaseFile file = CaseFile.builder("https://example.org/cases/1")
                .addIncident(Incident.builder("inc1").build())
                .addProceeding(Proceeding.builder("pr1")
                        .addAbout(Ref.to("inc1"))
                        .addQualification(citation)
                        .build())
                .build();
        return CaseValidator.standard().check(file).stream()
                .noneMatch(finding -> finding.code().equals("citation.unit-unknown"));
    }
}
