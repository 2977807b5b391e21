package io.github.manumit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.citation.CitationFormat;
import io.github.manumit.citation.CitationReader;
import io.github.manumit.citation.FoundCitation;
import io.github.manumit.citation.KnownProvision;
import io.github.manumit.citation.KnownStatute;
import io.github.manumit.citation.Resolution;
import io.github.manumit.citation.StatuteRegistry;
import io.github.manumit.citation.StatuteSource;
import io.github.manumit.citation.Verification;
import io.github.manumit.entity.Classification;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationContext;
import io.github.manumit.statute.CitationMark;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java code of the guide's page on citations; {@link SnippetsTest} checks that the page contains it. */
class CitationSnippetsTest {

    @TempDir
    private Path folder;

    @Test
    void find() {
        // tag::find
        String text = "В 2023 году двое были осуждены по ст. 128 УК РК, третий по п. 2) ч. 3 ст. 126.";
        List<FoundCitation> found = CitationReader.standard().find(text);

        FoundCitation last = found.get(1);
        String words = text.substring(last.start(), last.end()); // п. 2) ч. 3 ст. 126
        StatuteCode code = last.citation().statute(); // KZ-CC-2014
        String path = last.citation().pathText(); // article=126;part=3;point=2
        List<CitationMark> marks = last.citation().marks(); // inherited: the code was named before
        // end::find
        assertThat(words)
                .isEqualTo("п. 2) ч. 3 ст. 126")
                .isEqualTo(last.citation().asWritten());
        assertThat(code).isEqualTo(StatuteCode.parse("KZ-CC-2014"));
        assertThat(path).isEqualTo("article=126;part=3;point=2");
        assertThat(marks).containsExactly(CitationMark.INHERITED);
    }

    @Test
    void context() {
        // tag::context
        CitationReader reader = CitationReader.standard();
        StatuteCode open = reader.parse("ст. 126 УК").get(0).citation().statute(); // null: whose code?

        CitationReader kazakh = reader.withJurisdiction(JurisdictionCode.parse("KZ"));
        StatuteCode told = kazakh.parse("ст. 126 УК").get(0).citation().statute(); // KZ-CC-2014

        CitationReader then = reader.withDate(PartialDate.parse("2010-05"));
        StatuteCode former = then.parse("ст. 128 УК РК").get(0).citation().statute(); // KZ-CC-1997

        CitationReader ukrainian = reader.withLanguage(LanguageTag.parse("uk"));
        // end::context
        assertThat(open).isNull();
        assertThat(told).isEqualTo(StatuteCode.parse("KZ-CC-2014"));
        assertThat(former).isEqualTo(StatuteCode.parse("KZ-CC-1997"));
        assertThat(ukrainian.parse("ч. 2 ст. 149 КК").get(0).citation().pathText())
                .isEqualTo("article=149;part=2");
    }

    @Test
    void otherCountries() {
        // tag::countries
        CitationReader swiss = CitationReader.standard().withJurisdiction(JurisdictionCode.parse("CH"));
        Citation citation = swiss.parse("Art. 182 StGB").get(0).citation();
        StatuteCode unknown = citation.statute(); // null: the registry has no Swiss law
        JurisdictionCode whose = citation.jurisdiction(); // CH
        // end::countries
        assertThat(unknown).isNull();
        assertThat(whose).isEqualTo(JurisdictionCode.parse("CH"));
    }

    @Test
    void formerWording() {
        // tag::former
        Citation citation = CitationReader.standard()
                .parse("ст. 128 УК РК (в редакции до 2014 года)")
                .get(0)
                .citation();
        StatuteCode edition = citation.statute(); // KZ-CC-1997
        boolean former = citation.marks().contains(CitationMark.FORMER_EDITION); // true
        // end::former
        assertThat(edition).isEqualTo(StatuteCode.parse("KZ-CC-1997"));
        assertThat(former).isTrue();
    }

    @Test
    void doubt() {
        // tag::doubt
        FoundCitation found = CitationReader.standard()
                .parse("Article 1291 of the Criminal Code of Turkmenistan")
                .get(0);
        String likelier = found.citation().pathText(); // article=129¹: a superscript digit was printed as a normal one
        boolean ambiguous = found.isAmbiguous(); // true
        String other = found.alternatives().get(0).pathText(); // article=1291
        // end::doubt
        assertThat(likelier).isEqualTo("article=129¹");
        assertThat(ambiguous).isTrue();
        assertThat(other).isEqualTo("article=1291");
    }

    @Test
    void pointer() {
        // tag::pointer
        Citation pointer = CitationReader.standard()
                .parse("частью второй настоящей статьи")
                .get(0)
                .citation();
        boolean points = CitationContext.THIS_ARTICLE.equals(pointer.context());

        Citation whole = Citation.ofPath("article=126;" + pointer.pathText()).toBuilder()
                .statute(StatuteCode.parse("KZ-CC-2014"))
                .build(); // read in article 126
        // end::pointer
        assertThat(points).isTrue();
        assertThat(whole.pathText()).isEqualTo("article=126;part=2");
    }

    @Test
    void write() {
        // tag::write
        Citation citation = Citation.ofPath("article=126;part=3;point=2").toBuilder()
                .statute(StatuteCode.parse("KZ-CC-2014"))
                .build();
        CitationFormat kazakh = CitationFormat.of(LanguageTag.parse("kk"));
        String brief = kazakh.format(citation); // ҚР ҚК 126-бабы 3-бөлігінің 2) тармағы
        String full = CitationFormat.of(LanguageTag.parse("en")).inFull().format(citation);
        // Article 126, part 3, point 2 of the Criminal Code of the Republic of Kazakhstan
        // end::write
        assertThat(brief).isEqualTo("ҚР ҚК 126-бабы 3-бөлігінің 2) тармағы");
        assertThat(full).isEqualTo("Article 126, part 3, point 2 of the Criminal Code of the Republic of Kazakhstan");
    }

    @Test
    void resolve() {
        // tag::resolve
        Citation citation = CitationReader.standard()
                .parse("Article 126, Part 3, Clause 2 of the Criminal Code of Kazakhstan")
                .get(0)
                .citation();
        Resolution unit = StatuteRegistry.standard().resolve(citation).orElseThrow();

        Answer exists = unit.exists(); // YES
        Answer inForce = unit.inForce(PartialDate.parse("2020/2023")); // YES, on each day of these years
        Answer between = unit.inForce(PartialDate.parse("2014/2016")); // CANNOT_SAY: since 2015
        boolean timeChecked = unit.isTimeChecked(); // the times were read in a source

        Optional<String> official = unit.heading(Locale.forLanguageTag("ru")); // Незаконное лишение свободы
        Optional<String> english = unit.heading(Locale.ENGLISH); // empty: no official heading was read
        Optional<String> ours = unit.rendering(Locale.ENGLISH); // what it is about, in our words
        List<Classification> classes = unit.classifications(); // ICCS 020222

        List<KnownProvision> counting = unit.countedBy(); // article 3 point 1-1: a crime connected with trafficking
        Verification verification = unit.verification(); // VERIFIED
        List<String> sources = unit.sources();
        // end::resolve
        assertThat(List.of(exists, inForce, between)).containsExactly(Answer.YES, Answer.YES, Answer.CANNOT_SAY);
        assertThat(timeChecked).isTrue();
        assertThat(official).contains("Незаконное лишение свободы");
        assertThat(english).isEmpty();
        assertThat(ours).hasValueSatisfying(words -> assertThat(words).startsWith("Unlawful deprivation of liberty"));
        assertThat(classes).extracting(Classification::code).containsExactly("020222");
        assertThat(counting)
                .extracting(KnownProvision::toString)
                .containsExactly("KnownProvision[article=3;point=1-1]");
        assertThat(verification).isEqualTo(Verification.VERIFIED);
        assertThat(sources).isNotEmpty();
    }

    @Test
    void editions() {
        // tag::editions
        StatuteRegistry registry = StatuteRegistry.standard();
        Resolution now = registry.resolve(
                        StatuteCode.parse("KZ-CC-2014"),
                        Citation.ofPath("article=135").path())
                .orElseThrow();
        KnownProvision.Counterpart before = now.counterparts().get(0); // KZ-CC-1997, article 133

        List<KnownStatute> then = registry.inForce(StatuteCode.parse("KZ-CC"), PartialDate.parse("2014")); // KZ-CC-1997
        // end::editions
        assertThat(before.statute()).isEqualTo(StatuteCode.parse("KZ-CC-1997"));
        assertThat(before.path()).isEqualTo(Citation.ofPath("article=133").path());
        assertThat(before.earlier()).isTrue();
        assertThat(then).extracting(KnownStatute::code).containsExactly(StatuteCode.parse("KZ-CC-1997"));
    }

    @Test
    void own() throws IOException {
        Path file = Files.writeString(folder.resolve("statutes.txt"), """
                statute KZ-LAND-2003
                kind code
                jurisdiction KZ
                name en Land Code of Kazakhstan
                levels article point
                """);
        List<KnownStatute> rows = List.of();
        // tag::own
        StatuteRegistry registry;
        try (BufferedReader text = Files.newBufferedReader(file)) {
            registry = StatuteRegistry.standard().with(StatuteSource.of(text));
        }
        registry = registry.with(() -> rows); // from your own database

        CitationReader reader = CitationReader.standard().withRegistry(registry);
        CitationFormat format = CitationFormat.of(LanguageTag.parse("en")).withRegistry(registry);
        // end::own
        Citation read =
                reader.parse("Article 5 of the Land Code of Kazakhstan").get(0).citation();
        assertThat(read.statute()).isEqualTo(StatuteCode.parse("KZ-LAND-2003"));
        assertThat(format.inFull().format(read)).isEqualTo("Article 5 of the Land Code of Kazakhstan");
    }
}
