package io.github.manumit.citation;

import io.github.manumit.name.LanguageTag;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationMark;
import java.util.List;

/**
 * Writes citations of statutes as a language does, in short or in full: "п. 2) ч. 3 ст. 126 УК РК", "section 1589(a)(1) of title 18, United States
 * Code".
 *
 * <pre>{@code
 * CitationFormat.of(LanguageTag.parse("kk")).format(citation) // ҚР ҚК 126-бабы 3-бөлігінің 2) тармағы
 * }</pre>
 *
 * <p>What is written is read back by {@link CitationReader} to the same statute and path. The statute's own levels decide which words are used where a
 * language has several ways: English writes law of the United States, the United Kingdom and India as these do. Numbers stand as the path has them.
 *
 * <p>A format never changes; its methods return changed copies. Safe for use by several threads.
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
     * @param tag the language, with its script where that matters ({@code uz-Cyrl}); a region says nothing
     * @return the format
     * @throws IllegalArgumentException when it is none of {@link #languages()}
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
     * Lists the languages in which citations are written.
     *
     * @return their tags; Uzbek is there twice, in Latin letters as {@code uz}
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
     * Writes a citation: its path, range and context, what follows ({@link CitationMark#ET_SEQ}), and its statute by the name that the registry has for
     * it in the language, else in English, else in its own; a year or its code takes the place of what would be read as another statute's name.
     *
     * @param citation any citation; what else it has is not written
     * @return the words; empty for a citation with neither path nor statute nor context
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
