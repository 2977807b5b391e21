package io.github.manumit.place;

import io.github.manumit.jurisdiction.JurisdictionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds places below the level of ISO 3166-2, which covers the subdivisions of countries: districts, settlements,
 * streets. No gazetteer is bundled; anyone who has one (GeoNames, Wikidata, a state register) can put it behind this
 * interface. Implementations identify what they found by the identifiers of the places, and return all candidates
 * instead of guessing.
 */
public interface Gazetteer {

    /**
     * Finds places by name.
     *
     * @param name the name as written, in any language
     * @param within where to search; null for everywhere. One spelling can match places that are far apart, so a search
     *     without it finds namesakes
     * @return the candidates, the likeliest first, each with its names, identifiers and jurisdiction as far as known;
     *     empty if there are none
     */
    List<Place> named(String name, @Nullable JurisdictionCode within);
}
