package io.github.manumit.place;

import io.github.manumit.jurisdiction.JurisdictionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds places below the parts of countries that ISO 3166-2 knows: districts, settlements, streets. None is bundled; whoever has one (GeoNames,
 * Wikidata, a state register) puts it behind this interface. Implementations say by a place's identifiers what they found, and give all
 * candidates rather than guess.
 */
public interface Gazetteer {

    /**
     * Finds places by name.
     *
     * @param name the name as written, in any language
     * @param within where to look: a spelling may fit places far apart, so that a search without it finds namesakes; null for everywhere
     * @return the candidates, the likeliest first, each with names, identifiers and jurisdiction as far as known; empty where there is none
     */
    List<Place> named(String name, @Nullable JurisdictionCode within);
}
