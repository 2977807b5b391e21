package io.github.manumit.casefile;

import io.github.manumit.entity.Entity;
import io.github.manumit.internal.Describe;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.place.Place;
import io.github.manumit.value.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Where a party was on a day.
 *
 * @param place the place; null if only a country or subdivision is known
 * @param jurisdiction the country or subdivision; null if none is stated
 * @param because the entity that says so: the person with a residence, an event, a proceeding with a custody
 * @param answer yes if the time surely covers the day; cannot say if it could
 */
public record Whereabouts(
        @Nullable Place place, @Nullable JurisdictionCode jurisdiction, Entity<?> because, Answer answer) {

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Whereabouts");
    }
}
