package io.github.manumit.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.statute.Citation;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CitationReaderProperties {

    private static final CitationReader OPEN = CitationReader.standard();
    private static final CitationReader TOLD =
            OPEN.withJurisdiction(JurisdictionCode.parse("KZ")).withLanguage(LanguageTag.parse("kk"));

    @Provide
    Arbitrary<String> texts() {
        return CitationArbitraries.texts();
    }

    @Provide
    Arbitrary<CitationArbitraries.Written> written() {
        return CitationArbitraries.written();
    }

    @Property(tries = 2000)
    void anyTextIsReadAndWhatIsFoundStandsInItInOrder(@ForAll("texts") String text, @ForAll boolean told) {
        CitationReader reader = told ? TOLD : OPEN;
        List<FoundCitation> found = reader.parse(text);
        int last = 0;
        for (FoundCitation each : found) {
            assertThat(each.start()).isBetween(last, text.length());
            assertThat(each.end()).isBetween(each.start() + 1, text.length());
            assertThat(each.citation().asWritten()).isEqualTo(text.substring(each.start(), each.end()));
            last = each.start();
        }
        assertThat(found).containsAll(reader.find(text));
    }

    @Property(tries = 1000)
    void anyStringIsRead(@ForAll String text) {
        assertThatCode(() -> OPEN.find(text)).doesNotThrowAnyException();
    }

    @Property(tries = 1000)
    void whatWasReadCanBeWritten(@ForAll("texts") String text) {
        for (FoundCitation each : OPEN.parse(text)) {
            for (LanguageTag language : CitationFormat.languages()) {
                assertThatCode(() -> CitationFormat.of(language).format(each.citation()))
                        .doesNotThrowAnyException();
            }
        }
    }

    @Property(tries = 2000)
    void whatIsFoundBetweenOtherWordsIsReadTheSameAlone(@ForAll("written") CitationArbitraries.Written written) {
        List<FoundCitation> found = OPEN.find("He was charged: " + written.text() + ".");

        assertThat(found).hasSize(1);
        Citation only = found.get(0).citation();
        // The name of the statute may stand apart from the path; without it the levels may be others.
        if (written.text().equals(only.asWritten())) {
            assertThat(OPEN.parse(only.asWritten()))
                    .extracting(alone -> CitationCorpusTest.notation(alone.citation()))
                    .containsExactly(CitationCorpusTest.notation(only));
        }
    }
}
