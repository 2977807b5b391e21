package io.github.manumit.citation;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.statute.Citation;
import io.github.manumit.time.PartialDate;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

/**
 * Gives arbitrary texts to the reader of citations and to that of files of statutes, and writes what was read in a language. The reader never throws, and
 * what it finds stands in the text, in order, as written; a file is read or refused with its own exception, which does not show the text. Run by
 * {@code mvn -Pfuzz -pl :manumit-citation -am test}, after the parsers of core.
 */
public final class CitationFuzz {

    private static final int MOST_PIECES = 60;

    /** Arbitrary bytes alone seldom make a word of the grammar. */
    private static final String[] PIECES = {
        "ст. ", "статьи ", "ч. ", "части ", "п. ", "пп. ", "подп. ", "прим. к ", "абз. ", "гл. ", "УК РК", "УК", "настоящей статьи", "второй",
        "-бап", "-бабы ", "-бөлігінің ", ") тармағы", "осы Кодекстің ", "-moddasi ", "-qismi ", "JK ", "-моддаси ", "-беренесинин ", "моддаи ",
        "Article ", "part ", "paragraph ", "subsection ", "section ", "ss. ", "point ", "clause ", "of the Criminal Code of Kazakhstan", "this Article",
        "18 U.S.C. ", "§ ", "§§ ", " Abs. ", " S. ", " Nr. ", " StGB", "i.V.m. ", "art. ", "alinéa ", "du Code pénal", "caput", "inciso ", "alin. (",
        "lit. ", "-njy maddasy", "-ე მუხლის ", "მე-", "Directive 2011/36/EU", "/eli/dir/2011/36/oj", "/akn/kz/act/code/2014-07-03/226-v",
        "(", ")", "[", "«", "»", "\"", ", ", "; ", " и ", " және ", " and ", " or ", " bis ", "-", " – ", "..", ".", ":", "/", "\n", "\u00a0",
        "\u00ad", "\u0301", "¹", "²", "1", "3-1", "127.1", "143¹", "232a", "1291", "2014", "а", "b", "IV", "первой", "first", "0", "99999999999999999999",
        " a.F.", "former ", "в редакции до ", " (в ред. от 16.04.2018)", "ter", "bis", " quinquies", "ZA", "App. ", "Schedule ", "Pub. L. 106-386", "SI 2015/1476",
        "Modern Slavery Act 2015", " (Schweiz)", "du Code pénal belge", "a and b of ", "urn:lex:br:federal:lei:2016-10-06;13344!art1_par1", "n.º ", "8o",
        "№ ", "от 3 июля 2014 года", "et seq.", "и следующие", "\ud800", "\ud83d\ude00"
    };

    private static final List<String> COUNTRIES = List.of("KZ", "UZ", "RU", "TM", "US", "DE", "FR", "MD", "GB", "JP");

    private CitationFuzz() {}

    /**
     * Reads one text.
     *
     * @param data where the text comes from
     */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        if (data.consumeInt(0, 7) == 0) {
            file(data);
            return;
        }
        CitationReader reader = reader(data);
        CitationFormat format = format(data);
        String text = data.consumeBoolean() ? pieces(data) : data.consumeRemainingAsString();
        check(text, reader.find(text), format);
        check(text, reader.parse(text), format);
    }

    private static CitationReader reader(FuzzedDataProvider data) {
        CitationReader reader = CitationReader.standard();
        if (data.consumeBoolean()) {
            reader = reader.withJurisdiction(JurisdictionCode.parse(data.pickValue(COUNTRIES)));
        }
        if (data.consumeBoolean()) {
            reader = reader.withLanguage(data.pickValue(CitationFormat.languages()));
        }
        return data.consumeBoolean() ? reader.withDate(PartialDate.parse("2010~")) : reader;
    }

    private static CitationFormat format(FuzzedDataProvider data) {
        LanguageTag language = data.pickValue(CitationFormat.languages());
        CitationFormat format = CitationFormat.of(language);
        return data.consumeBoolean() ? format.inFull() : format;
    }

    private static String pieces(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MOST_PIECES && data.remainingBytes() > 0; i++) {
            text.append(data.consumeInt(0, 9) == 0 ? data.consumeString(3) : data.pickValue(PIECES));
        }
        return text.toString();
    }

    private static void check(String text, List<FoundCitation> found, CitationFormat format) {
        int last = 0;
        for (FoundCitation each : found) {
            if (each.start() < last || each.end() <= each.start() || each.end() > text.length()) {
                throw new AssertionError("a citation does not stand in the text, or not in order");
            }
            if (!text.substring(each.start(), each.end()).equals(each.citation().asWritten())) {
                throw new AssertionError("the words are not those of the text");
            }
            last = each.start();
            format.format(each.citation());
            for (Citation other : each.alternatives()) {
                format.format(other);
            }
        }
    }

    private static void file(FuzzedDataProvider data) {
        String text = (data.consumeBoolean() ? "statute KZ-X-2000\nkind act\njurisdiction KZ\nname en X\nlevels article part\n" : "")
                + data.consumeRemainingAsString();
        try {
            StatuteRegistry.standard().with(StatuteSource.of(new StringReader(text)));
        } catch (StatuteFileException refused) {
            if (text.length() > 8 && String.valueOf(refused.getMessage()).contains(text)) {
                throw new AssertionError("a refusal shows the text");
            }
        } catch (IOException e) {
            throw new AssertionError("a text in memory can be read", e);
        }
    }
}
