package io.github.manumit.citation;

import io.github.manumit.name.LanguageTag;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationMark;
import java.util.List;

/**
 * Writes citations of statutes in a given language, in short or in full: "п. 2) ч. 3 ст. 126 УК РК", "section
 * 1589(a)(1) of title 18, United States Code".
 *
 * <pre>{@code
 * CitationFormat.of(LanguageTag.parse("kk")).format(citation) // ҚР ҚК 126-бабы 3-бөлігінің 2) тармағы
 * }</pre>
 *
 * <p>{@link CitationReader} reads the result back as the same statute and path. If a language has several styles, the
 * levels of the statute decide: in English, laws of the United States, the United Kingdom and India are cited as in
 * those countries. Numbers are written as they are in the path.
 *
 * <p>A format is immutable and thread-safe; its methods return changed copies.
 */
public final class CitationFormat {

    private final String language;
    private final String form;
    private final StatuteLabels labels;

    private CitationFormat(String language, String form, StatuteLabels labels) {
        this.language = language;
        this.form = form;
        this.labels = labels;
    }

    /**
     * Returns the short form of a language, with abbreviations, for statutes of the standard registry.
     *
     * @param tag the language, with its script if that matters ({@code uz-Cyrl}); a region is ignored
     * @return the format
     * @throws IllegalArgumentException if the language is not one of {@link #languages()}
     */
    public static CitationFormat of(LanguageTag tag) {
        return new CitationFormat(language(tag), "short", StatuteLabels.standard());
    }

    /**
     * Returns the full form, with words and the official names of statutes.
     *
     * @return a new format
     */
    public CitationFormat inFull() {
        return new CitationFormat(language, "full", labels);
    }

    /**
     * Returns a format that knows the statutes of a registry.
     *
     * @param registry the registry
     * @return a new format
     */
    public CitationFormat withRegistry(StatuteRegistry registry) {
        return new CitationFormat(language, form, new StatuteLabels(registry));
    }

    /**
     * Returns the languages in which citations can be written.
     *
     * @return their tags; Uzbek is listed twice: {@code uz} is Uzbek in Latin script
     */
    public static List<LanguageTag> languages() {
        return Styles.languages().stream().map(LanguageTag::parse).toList();
    }

    private static String language(LanguageTag tag) {
        boolean cyrillic = tag.script().equals("Cyrl") && tag.language().equals("uz");
        String language = cyrillic ? "uz-Cyrl" : tag.language();
        if (!Styles.languages().contains(language)) {
            throw new IllegalArgumentException("citations cannot be written in this language");
        }
        return language;
    }

    /**
     * Writes a citation: its path, range and context, "and the following" ({@link CitationMark#ET_SEQ}), and the name
     * of its statute. The name is the registry's name in this language, otherwise in English, otherwise in the
     * statute's own language. If that name would be read back as another statute, the year is added or the code is
     * written instead.
     *
     * @param citation any citation; its other components are not written
     * @return the text; empty for a citation without path, statute and context
     */
    public String format(Citation citation) {
        String statute = null;
        if (citation.context() != null) {
            statute = Styles.style(language, form, labels.levels(citation))
                    .find(citation.context().word());
        } else if (citation.statute() != null) {
            statute = labels.label(language, form, citation.statute());
        }
        return new CitationWriter(language, form, citation, labels).write(statute);
    }
}
