package io.github.manumit.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationMark;
import io.github.manumit.statute.CitationRole;
import io.github.manumit.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes citations hard, one thing at a time. */
class CitationHazardsTest {

    private static List<FoundCitation> read(String text) {
        return CitationReader.standard().parse(text);
    }

    private static List<FoundCitation> read(String text, String jurisdiction) {
        return CitationReader.standard()
                .withJurisdiction(JurisdictionCode.parse(jurisdiction))
                .parse(text);
    }

    private static String notation(List<FoundCitation> found) {
        return CitationCorpusTest.notation(found);
    }

    @Test
    void aRaisedFigureThatWasPrintedOnTheLineIsTakenFromTheTableAndDoubted() {
        List<FoundCitation> found = read("Article 1291 of the Criminal Code of Turkmenistan");
        assertThat(notation(found)).isEqualTo("TM-CC:article=129¹");
        assertThat(found.get(0).citation().marks()).contains(CitationMark.NUMBER_FLATTENED, CitationMark.AMBIGUOUS);
        assertThat(found.get(0).alternatives()).extracting(Citation::pathText).containsExactly("article=1291");
    }

    @Test
    void aLongNumberThatNoTableHasStaysAndIsDoubted() {
        List<FoundCitation> found = read("Article 2411 of the Criminal Code of Georgia");
        assertThat(notation(found)).isEqualTo("GE-CC-1999:article=2411");
        assertThat(found.get(0).isAmbiguous()).isTrue();
    }

    @Test
    void aNumberInBracketsIsRaisedWhereTheTableHasItSo() {
        List<FoundCitation> found = read("Article 148 (2) of the Criminal Code", "UZ");
        assertThat(notation(found)).isEqualTo("UZ-CC-1994:article=148²");
        assertThat(found.get(0).alternatives()).extracting(Citation::pathText).containsExactly("article=148;part=2");
        assertThat(notation(read("Article 135 (2) of the Criminal Code", "UZ")))
                .isEqualTo("UZ-CC-1994:article=135;part=2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ст. 125-1 УК РК | KZ-CC-2014:article=125-1",
                "ст. 116-135 УК РК | KZ-CC-2014:article=116..135",
                "ч. 3-1 ст. 120 УК РК | KZ-CC-2014:article=120;part=3-1",
                "ст. 127.1-127.2 УК РФ | RU-CC-1996:article=127.1..127.2",
                "ст. 127-1 УК РФ | RU-CC-1996:article=127.1",
                "ст. 105-111 УК РФ | RU-CC-1996:article=105..111",
                "articles 143–1 — 143–3 of the Criminal Code of Georgia | GE-CC-1999:article=143¹..143³",
                "art. 225-14-1 C. pén. | FR-CP:article=225-14-1",
                "50 U.S.C. 404o-1(a) | US-USC:title=50;section=404o-1;subsection=a",
                "art. 149-A do Código Penal | BR-CP-1940:article=149-A",
                "§§ 232-233a StGB | DE-StGB:section=232..233a",
            })
    void aHyphenIsPartOfANumberOrARangeByTheLawOfTheCountry(String text, String expected) {
        assertThat(notation(read(text))).isEqualTo(expected);
    }

    @Test
    void aYearRangeOfSectionsThatIsShortenedIsReadBothWays() {
        List<FoundCitation> found = read("18 U.S.C. §§ 1589-90");
        assertThat(notation(found)).isEqualTo("US-USC:title=18;section=1589..1590");
        assertThat(found.get(0).alternatives())
                .extracting(Citation::pathText)
                .containsExactly("title=18;section=1589-90");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Latin c, o, p and a among Cyrillic letters, Latin i in Kazakh, invisible and odd blanks
                "cт. 126 УК РК | KZ-CC-2014:article=126",
                "стaтьи 126 Угoлoвнoгo кoдeкca Рecпублики Казахстан | KZ-CC-2014:article=126",
                "Қылмыстық кодексiнiң 126-бабы | KZ-CC-2014:article=126",
                "ст.\u00a0126\u2009ч.\u202f3 УК РК | KZ-CC-2014:article=126;part=3",
                "ста\u00adтья 126 УК РК | KZ-CC-2014:article=126",
                "ст.126ч.3п.2УК РК | KZ-CC-2014:article=126;part=3;point=2",
                "JK 135- moddasi | UZ-CC-1994:article=135",
                "O`zbekiston Respublikasi Jinoyat kodeksining 135-moddasi | UZ-CC-1994:article=135",
            })
    void oddLettersAndBlanksAreSeenThrough(String text, String expected) {
        assertThat(notation(read(text))).isEqualTo(expected);
    }

    @Test
    void aNumberThatGoesOnBehindTheEndOfALineIsOne() {
        assertThat(notation(read("Art.130\n1\nof the Criminal Code of the Republic of Tajikistan")))
                .isEqualTo("TJ-CC-1998:article=130¹");
        assertThat(notation(read("ст. 125-\n1 УК РК"))).isEqualTo("KZ-CC-2014:article=125-1");
    }

    @Test
    void lettersThatAreWordsAreReadAsWhatTheyAre() {
        assertThat(notation(read("пп. «а» и «и» ч. 2 ст. 158 УК РФ")))
                .isEqualTo("RU-CC-1996:article=158;part=2;point=а || RU-CC-1996:article=158;part=2;point=и");
    }

    @Test
    void pointersNeedTheTextAroundThem() {
        List<FoundCitation> found = read("частями первой или 3-1 настоящей статьи");
        assertThat(notation(found)).isEqualTo("@article:part=1 || @article:part=3-1");
        assertThat(found).allSatisfy(each -> assertThat(each.citation().marks()).contains(CitationMark.CONTEXTUAL));
        assertThat(notation(read("this Article, paragraph 2"))).isEqualTo("@article:paragraph=2");
    }

    @Test
    void anAmendingLawIsNotTheOneThatIsCited() {
        assertThat(notation(read("п. 2 ч. 3 ст. 126 УК РК (в редакции Закона РК от 15.04.2024 № 72-VIII)")))
                .isEqualTo("KZ-CC-2014:article=126;part=3;point=2");
    }

    @Test
    void aHeadingWithinACitationIsPassedOver() {
        assertThat(notation(read("Статья 126. Незаконное лишение свободы, часть 3", "KZ")))
                .isEqualTo("?:article=126;part=3");
        assertThat(notation(read(
                        "Articles 127.1 (trafficking in persons) and 127.2 (use of slave labor) of the criminal code",
                        "RU")))
                .isEqualTo("RU-CC-1996:article=127.1 || RU-CC-1996:article=127.2");
    }

    @Test
    void aQuotedHeadingTellsTheStatute() {
        List<FoundCitation> found = read("S.2 – Human Trafficking");
        assertThat(notation(found)).isEqualTo("GB-MSA-2015:section=2");
        assertThat(found.get(0).citation().marks()).contains(CitationMark.STATUTE_INFERRED);
    }

    @Test
    void theSameLettersMeanOtherCodesInOtherLanguages() {
        assertThat(notation(read("ҚР АПК-нің 450-бабы"))).isEqualTo("KZ-CivPC:article=450");
        assertThat(notation(read("АПК РК ст. 450"))).isEqualTo("?:article=450");
        assertThat(notation(read("SK 123-modda"))).isEqualTo("UZ-TaxC:article=123");
    }

    @Test
    void aYearBeforeACodeCanBeThatOfAnAmendment() {
        assertThat(notation(read("Article 130.1 of the 2004 criminal code", "TJ")))
                .isEqualTo("TJ-CC-1998:article=130¹");
        assertThat(notation(read("Article 128 of the 1997 Criminal Code of Kazakhstan")))
                .isEqualTo("KZ-CC-1997:article=128");
    }

    @Test
    void theDayTellsTheEditionWhereTheWordsDoNot() {
        CitationReader reader = CitationReader.standard().withDate(PartialDate.parse("2010-05"));
        assertThat(notation(reader.parse("ст. 128 УК РК"))).isEqualTo("KZ-CC-1997:article=128");
        assertThat(notation(read("ст. 128 УК РК"))).isEqualTo("KZ-CC-2014:article=128");
    }

    @Test
    void anEditionThatNobodyTellsStaysOpen() {
        assertThat(notation(read("ст. 124 УК КР"))).isEqualTo("KG-CC:article=124");
        assertThat(notation(read("Article 166 of the new Criminal Code of the Kyrgyz Republic")))
                .isEqualTo("KG-CC-2021:article=166");
    }

    @Test
    void aCodeWithoutACountryIsNotGuessed() {
        List<FoundCitation> found = read("ст. 126 УК");
        assertThat(notation(found)).isEqualTo("?:article=126");
        assertThat(found.get(0).isAmbiguous()).isTrue();
        assertThat(notation(read("ст. 126 УК", "RU"))).isEqualTo("RU-CC-1996:article=126");
    }

    @Test
    void anArticleOnAttemptQualifiesTheNext() {
        List<FoundCitation> found = read("ч. 3 ст. 30, п. «а» ч. 2 ст. 127.1 УК РФ");
        assertThat(found).extracting(each -> each.citation().role()).containsExactly(CitationRole.ATTEMPT_UNDER, null);
        assertThat(read("§ 232 StGB i.V.m. § 25 Abs. 2 StGB"))
                .extracting(each -> each.citation().role())
                .containsExactly(null, CitationRole.IN_CONJUNCTION_WITH);
    }

    @Test
    void runningTextIsSearched() {
        String text =
                "В 2023 году двое были осуждены по ст. 128 УК РК, а в части 2 отчёта говорится о ст. 126. 15 человек освобождены.";
        List<FoundCitation> found = CitationReader.standard().find(text);
        assertThat(notation(found)).isEqualTo("KZ-CC-2014:article=128 || KZ-CC-2014:article=126");
        assertThat(text.substring(found.get(0).start(), found.get(0).end())).isEqualTo("ст. 128 УК РК");
        assertThat(found.get(1).citation().marks()).contains(CitationMark.INHERITED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "В 2015 году 126 человек были освобождены",
                "On 5 May 2023 the court heard 12 witnesses",
                "Он стал вторым, и часть людей ушла",
                "The act of 24 people in section of town",
                "+7 701 123-45-67",
                "10.06.2023 14:30",
            })
    void whatIsNoCitationIsNone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aLanguageCanBeGiven() {
        CitationReader reader = CitationReader.standard().withLanguage(LanguageTag.parse("kk"));
        assertThat(notation(reader.parse("N 370-II Заңы 7 бабының 1 тармағына сәйкес")))
                .isEqualTo("KZ-Z-370-II:article=7;point=1");
    }

    @Test
    void nothingOfTheTextIsShown() {
        FoundCitation found =
                read("Article 126 of the Criminal Code of Kazakhstan").get(0);
        assertThat(found.toString()).isEqualTo("FoundCitation[0..46]");
        assertThat(found.citation().toString()).doesNotContain("Kazakhstan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://eur-lex.europa.eu/eli/dir/2011/36/oj | EU-2011-36:",
                "http://data.europa.eu/eli/reg/2024/1689/oj/eng | EU-2024-1689:",
                "/akn/gb/act/ukpga/2018/12 | GB-ukpga-2018-12:",
                "/akn/kz/act/code/2014-07-03/226-v/rus@~art_126__part_3__point_2 | KZ-CC-2014:article=126;part=3;point=2",
                "https://www.legislation.gov.uk/ukpga/2015/30/section/1/1/a | GB-MSA-2015:section=1;subsection=1;paragraph=a",
                "see https://adilet.zan.kz/rus/docs/K1400000226#z126 | KZ-CC-2014:",
                "https://lex.uz/docs/-111453 | UZ-CC-1994:",
                "urn:lex:br:federal:decreto.lei:1940-12-07;2848 | BR-CP-1940:",
            })
    void addressesAreReadToo(String text, String expected) {
        assertThat(notation(read(text))).isEqualTo(expected);
    }

    /** Only capitals of English make the initials of an Act. */
    @ParameterizedTest
    @CsvSource({"Études Modernes Act 2015", "Уголовный Modern Slavery Act 2015", "Ökologie Gesetz Act 2015"})
    void aTitleWithOtherLettersGivesNoCodeAndNoException(String title) {
        assertThat(notation(read("section 5 of the " + title))).startsWith("?:section=5");
    }
}
