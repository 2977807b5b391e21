package io.github.manumit.citation;

import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationMark;
import java.util.List;
import java.util.Objects;

/**
 * A citation found in a text.
 *
 * @param citation the most likely reading
 * @param start where its words begin, in UTF-16 units from 0
 * @param end where its words end, exclusive
 * @param alternatives other readings, the most likely first; empty if there is no doubt, or if there are too many
 *     readings to list
 */
public record FoundCitation(Citation citation, int start, int end, List<Citation> alternatives) {

    /** Copies mutable components. */
    public FoundCitation {
        Objects.requireNonNull(citation, "citation");
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Tells whether the words can be read in several ways.
     *
     * @return true, even if the other readings are not listed
     */
    public boolean isAmbiguous() {
        return !alternatives.isEmpty() || citation.marks().contains(CitationMark.AMBIGUOUS);
    }

    /** Returns the position, never the content. */
    @Override
    public String toString() {
        return "FoundCitation[" + start + ".." + end + ']';
    }
}
