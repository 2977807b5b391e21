package io.github.manumit.citation;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationMark;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads citations of statutes as people write them, in twenty-four languages: "п. 2) ч. 3 ст. 126 УК РК", "JK 135-moddasi
 * 2-qismi", "18 U.S.C. § 1589(a)(1)".
 *
 * <pre>{@code
 * CitationReader.standard().parse("п. 2) ч. 3 ст. 126 УК РК").get(0).citation().pathText() // article=126;part=3;point=2
 * }</pre>
 *
 * <p>The result contains typed paths. Which statute is meant follows from the words, otherwise from the context given
 * to this reader; if neither tells, it stays open. If the words can be read in several ways, the other readings are
 * returned too. No text causes an exception, and the time is linear in the length of the text.
 *
 * <p>A reader is immutable and thread-safe; its methods return changed copies.
 */
public final class CitationReader {

    /** Longer texts are read in pieces that end at line breaks. */
    private static final int LONGEST_PIECE = 100_000;

    /** The maximum number of characters between a citation and the address that follows it. */
    private static final int LONGEST_LINK = 4;

    /** A longer text is not the number of a provision. */
    private static final int LONGEST_NUMBER = 60;

    private static final int OFFICIAL = 3;
    private static final int GIVEN = 1_000;

    /** If less than one part in this many of a text is cited, the text is not a citation, but contains some. */
    private static final int LEAST_SHARE = 8;

    private static final class Held {
        static final CitationReader READER =
                new CitationReader(new StatuteNames(StatuteRegistry.standard()), null, null, null);
    }

    private final StatuteNames names;
    private final @Nullable JurisdictionCode jurisdiction;
    private final @Nullable LanguageTag language;
    private final @Nullable PartialDate date;

    /** The code of the country. */
    private final @Nullable String country;

    /** Languages with extra weight. */
    private final Map<String, Integer> likelier;

    private CitationReader(
            StatuteNames names,
            @Nullable JurisdictionCode jurisdiction,
            @Nullable LanguageTag language,
            @Nullable PartialDate date) {
        this.names = names;
        this.jurisdiction = jurisdiction;
        this.language = language;
        this.date = date;
        this.country = jurisdiction == null ? null : jurisdiction.country().orElse(jurisdiction.text());
        this.likelier = likelier(country, language);
    }

    /**
     * Returns a reader without context that uses the standard registry.
     *
     * @return the same reader each time
     */
    public static CitationReader standard() {
        return Held.READER;
    }

    /**
     * Returns a reader that assumes statutes to be those of a country if the words do not say whose they are.
     *
     * @param code the country
     * @return a new reader
     */
    public CitationReader withJurisdiction(JurisdictionCode code) {
        return new CitationReader(names, Objects.requireNonNull(code, "code"), language, date);
    }

    /**
     * Returns a reader that reads words in a given language wherever possible, instead of detecting the language.
     *
     * @param tag the language
     * @return a new reader
     */
    public CitationReader withLanguage(LanguageTag tag) {
        return new CitationReader(names, jurisdiction, Objects.requireNonNull(tag, "tag"), date);
    }

    /**
     * Returns a reader that assumes the editions of a given time if the words do not say which edition is meant.
     *
     * @param day the day or period that the text is about
     * @return a new reader
     */
    public CitationReader withDate(PartialDate day) {
        return new CitationReader(names, jurisdiction, language, Objects.requireNonNull(day, "day"));
    }

    /**
     * Returns a reader that knows the statutes of a registry.
     *
     * @param registry the registry
     * @return a new reader
     */
    public CitationReader withRegistry(StatuteRegistry registry) {
        return new CitationReader(new StatuteNames(registry), jurisdiction, language, date);
    }

    /**
     * Finds the citations in running text. A reference that names neither a statute nor a unit with which a citation
     * can begin, such as a bare "part 2", is skipped.
     *
     * @param text any text
     * @return the citations, in the order of the text; one for each unit of a list, and one for a range
     */
    public List<FoundCitation> find(String text) {
        return rooted(read(text));
    }

    private static List<FoundCitation> rooted(List<FoundCitation> found) {
        return found.stream().filter(CitationReader::isRooted).toList();
    }

    private static boolean isRooted(FoundCitation found) {
        Citation citation = found.citation();
        ProvisionLevel outermost =
                citation.path().isEmpty() ? null : citation.path().get(0).level();
        boolean isAlone = citation.statute() == null && citation.marks().contains(CitationMark.INCOMPLETE);
        return citation.statute() != null
                || citation.context() != null
                || citation.path().isEmpty() && citation.jurisdiction() != null
                || (outermost != null && !isAlone && Levels.isRoot(outermost.word()));
    }

    /**
     * Reads a text that consists of a citation or a list of citations.
     *
     * @param text any text
     * @return the citations, in the order of the text; empty if there are none
     */
    public List<FoundCitation> parse(String text) {
        List<FoundCitation> found = read(text);
        int cited = 0;
        for (FoundCitation each : found) {
            cited += each.end() - each.start();
        }
        // Among many other words, "part 2" may well be part of a report.
        return cited * LEAST_SHARE >= text.strip().length() ? found : rooted(found);
    }

    private List<FoundCitation> read(String text) {
        List<FoundCitation> found = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = pieceEnd(text, from);
            int offset = from;
            for (FoundCitation each : readPiece(text.substring(from, end), from == 0 && end == text.length())) {
                found.add(
                        offset == 0
                                ? each
                                : new FoundCitation(
                                        each.citation(),
                                        each.start() + offset,
                                        each.end() + offset,
                                        each.alternatives()));
            }
            from = end;
        }
        return found;
    }

    private static int pieceEnd(String text, int from) {
        if (text.length() - from <= LONGEST_PIECE) {
            return text.length();
        }
        int line = text.lastIndexOf('\n', from + LONGEST_PIECE);
        if (line > from) {
            return line + 1;
        }
        int end = from + LONGEST_PIECE;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private List<FoundCitation> readPiece(String text, boolean isWhole) {
        TextWords words = new TextWords(text, names.lexicon(), likelier);
        PieceReader pieces = new PieceReader(words, country);
        List<CitationDraft> drafts = new ArrayList<>();
        Carried context = new Carried(words);
        LawsAlone laws = new LawsAlone(words);
        int at = 0;
        while (at < words.size()) {
            if (!pieces.mayBegin(at)) {
                at++;
                continue;
            }
            PieceReader.Clause clause = pieces.clause(at);
            List<CitationDraft> own = Assembler.assemble(clause.pieces());
            own.removeIf(draft -> !draft.isNumbered());
            own.forEach(context::complete);
            context.remember(clause);
            laws.remember(clause);
            drafts.addAll(own);
            at = Math.max(clause.end(), at + 1);
        }
        List<CitationDraft> number = country == null || !isWhole || text.length() > LONGEST_NUMBER
                ? List.of()
                : Assembler.assemble(pieces.number());
        if (number.size() == 1) {
            number.get(0).setAlone();
            drafts = number;
        }
        drafts.addAll(laws.without(drafts));
        drafts.sort(Comparator.comparingInt(CitationDraft::start));
        List<FoundCitation> found =
                new Interpreter(words, names, new Targets(words, names, country, date), laws).interpret(drafts);
        return withAddresses(found, new StatuteUris(names).find(text));
    }

    /**
     * An address takes precedence over anything that its letters could be read as; after a citation, it is only a link
     * for that citation.
     */
    private static List<FoundCitation> withAddresses(List<FoundCitation> found, List<FoundCitation> addresses) {
        if (addresses.isEmpty()) {
            return found;
        }
        List<FoundCitation> all = new ArrayList<>(found);
        for (FoundCitation address : addresses) {
            all.removeIf(each -> address.start() < each.end() && each.start() < address.end());
            boolean link = address.citation().path().isEmpty()
                    && all.stream()
                            .anyMatch(each -> each.end() <= address.start()
                                    && address.start() - each.end() <= LONGEST_LINK
                                    && Objects.equals(
                                            each.citation().statute(),
                                            address.citation().statute()));
            if (!link) {
                all.add(address);
            }
        }
        all.sort(Comparator.comparingInt(FoundCitation::start));
        return all;
    }

    /**
     * Languages with extra weight: those of the country's law, and the given language if the text contains any of it.
     */
    private static Map<String, Integer> likelier(@Nullable String country, @Nullable LanguageTag language) {
        Map<String, Integer> likelier = new HashMap<>();
        Drafting.languages(country).forEach(each -> likelier.put(each, OFFICIAL));
        if (language != null) {
            likelier.put(language.language(), GIVEN);
            if (language.language().equals("uz") && !language.script().equals("Latn")) {
                likelier.put("uz-Cyrl", GIVEN);
            }
        }
        return likelier;
    }
}
