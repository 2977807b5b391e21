package io.github.manumit.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationContext;
import io.github.manumit.statute.CitationMark;
import io.github.manumit.statute.StatuteCode;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CitationFormatTest {

    private static final String ET_SEQ = ";et-seq";

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvFileSource(resources = "written.csv", numLinesToSkip = 1)
    void aProvisionIsWrittenAsTheLanguageDoes(String language, String form, String citation, String text) {
        CitationFormat format = CitationFormat.of(LanguageTag.parse(language));

        String written = (form.equals("full") ? format.inFull() : format).format(citation(citation));

        assertThat(written).isEqualTo(text);
        assertThat(CitationReader.standard().parse(written))
                .extracting(found -> text(found.citation()))
                .containsExactly(citation);
    }

    private static Citation citation(String text) {
        int colon = text.indexOf(':');
        String statute = text.substring(0, colon);
        boolean followed = text.endsWith(ET_SEQ);
        int end = followed ? text.length() - ET_SEQ.length() : text.length();
        Citation path = Citation.ofPath(text.substring(colon + 1, end));
        List<CitationMark> marks = followed ? List.of(CitationMark.ET_SEQ) : List.of();
        return statute.startsWith("@")
                ? path.toBuilder()
                        .context(CitationContext.of(statute.replace("@", "this-")))
                        .marks(marks)
                        .build()
                : path.toBuilder()
                        .statute(StatuteCode.parse(statute))
                        .marks(marks)
                        .build();
    }

    private static String text(Citation citation) {
        String context = citation.context() == null ? "" : citation.context().word();
        String statute = citation.statute() == null
                ? context.replace("this-", "@")
                : citation.statute().text();
        return statute + ':' + citation.pathText() + (citation.marks().contains(CitationMark.ET_SEQ) ? ET_SEQ : "");
    }

    @Test
    void aDashBetweenPathsIsARangeUnlessTheFirstIsOnAttempt() {
        assertThat(CitationReader.standard().parse("ч. 1 ст. 5 – ч. 2 ст. 6 УК РК"))
                .extracting(found -> text(found.citation()))
                .containsExactly("KZ-CC-2014:article=5;part=1..article=6;part=2");
        assertThat(CitationReader.standard().parse("ч. 3 ст. 30 – ч. 1 ст. 105 УК РФ"))
                .extracting(found -> text(found.citation()))
                .containsExactly("RU-CC-1996:article=30;part=3", "RU-CC-1996:article=105;part=1");
    }

    @Test
    void aStatuteThatTheRegistryLacksIsNamedByItsCode() {
        assertThat(shortIn("en").format(citation("KZ-LAND-2003:article=5"))).isEqualTo("Art. 5, KZ-LAND-2003");
    }

    @Test
    void withoutStatuteThePathAloneIsWritten() {
        Citation path = Citation.ofPath("article=126;part=3");

        assertThat(shortIn("ru").format(path)).isEqualTo("ч. 3 ст. 126");
        assertThat(shortIn("ru")
                        .format(path.toBuilder()
                                .jurisdiction(JurisdictionCode.parse("KZ"))
                                .build()))
                .isEqualTo("ч. 3 ст. 126");
    }

    @Test
    void withoutPathTheStatuteAloneIsWritten() {
        assertThat(shortIn("kk").format(citation("KZ-CC-2014:"))).isEqualTo("ҚР ҚК");
        assertThat(shortIn("en").format(Citation.builder().build())).isEmpty();
    }

    @Test
    void statutesOfARegistryOfOnesOwnAreNamedToo() throws IOException {
        StatuteRegistry registry = StatuteRegistry.standard().with(StatuteSource.of(new StringReader("""
                statute KZ-LAND-2003
                kind code
                jurisdiction KZ
                name en Land Code of Kazakhstan
                levels article point
                """)));

        assertThat(shortIn("en").inFull().withRegistry(registry).format(citation("KZ-LAND-2003:article=5;point=2")))
                .isEqualTo("Article 5, point 2 of the Land Code of Kazakhstan");
    }

    @Test
    void uzbekIsWrittenInTheScriptOfTheTag() {
        Citation citation = citation("UZ-CC-1994:article=135");

        assertThat(shortIn("uz-Latn").format(citation)).isEqualTo("JK 135-moddasi");
        assertThat(shortIn("uz-Cyrl-UZ").format(citation)).isEqualTo("Жиноят кодексининг 135-моддаси");
    }

    @Test
    void aLanguageWithoutStyleIsRefused() {
        assertThatThrownBy(() -> shortIn("ja")).isInstanceOf(IllegalArgumentException.class);
    }

    private static CitationFormat shortIn(String language) {
        return CitationFormat.of(LanguageTag.parse(language));
    }
}
