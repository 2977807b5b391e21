package io.github.manumit.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationMark;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CitationFormatProperties {

    @Provide
    Arbitrary<CitationArbitraries.Written> written() {
        return CitationArbitraries.written();
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadAsTheSameCitation(@ForAll("written") CitationArbitraries.Written written) {
        Citation citation = written.citation();

        List<FoundCitation> found = CitationReader.standard().parse(written.text());

        assertThat(found).hasSize(1);
        Citation read = found.get(0).citation();
        assertThat(read.statute()).isEqualTo(citation.statute());
        assertThat(read.pathText()).isEqualTo(citation.pathText());
        assertThat(read.context()).isEqualTo(citation.context());
        assertThat(read.marks().contains(CitationMark.ET_SEQ))
                .isEqualTo(citation.marks().contains(CitationMark.ET_SEQ));
    }
}
