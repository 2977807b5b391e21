package io.github.manumit.validation;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.place.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks places against those that they are in. */
final class PlaceRules {

    private PlaceRules() {}

    static List<Rule> all() {
        return List.of(Rule.warning("place.within-other-country").inFile(Place.class, (place, context) -> {
            Place around = context.find(place.within(), Place.class);
            JurisdictionCode own = country(place.jurisdiction());
            JurisdictionCode other = around == null ? null : country(around.jurisdiction());
            if (own != null && other != null && !Lands.areKin(own, other)) {
                context.report(context.at("within"));
            }
        }));
    }

    /** A code whose country is known. */
    private static @Nullable JurisdictionCode country(@Nullable JurisdictionCode code) {
        return code == null || code.isLocal() || code.country().isEmpty() ? null : code;
    }
}
