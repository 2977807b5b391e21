package io.github.manumit.disclosure;

import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.entity.Ref;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.place.Place;
import io.github.manumit.place.PlaceKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which place stands for each place of a file at a rung of the ladder of places: itself if it is as large as the rung,
 * otherwise the smallest place around it that is, otherwise a place of which only the code of its country or of a part of
 * it is known, otherwise none.
 */
final class PlaceRungs {

    /** What the id of a place begins with of which only the code is known. No id in a file has this character. */
    private static final String BY_CODE = "#";

    private final CaseIndex index;
    private final String rung;
    private final Map<String, String> standIns = new HashMap<>();

    PlaceRungs(CaseIndex index, String rung) {
        this.index = index;
        this.rung = rung;
        for (Place place : index.caseFile().places()) {
            String found = find(place);
            if (found != null) {
                standIns.put(place.id(), found);
            }
        }
    }

    /** The id of the place that stands for a place; null if there is none. */
    @Nullable
    String standIn(String id) {
        return standIns.get(id);
    }

    /** The code that alone is known of a place; null if it is a place of the file. */
    static @Nullable JurisdictionCode code(String id) {
        return id.startsWith(BY_CODE) ? JurisdictionCode.parse(id.substring(1)) : null;
    }

    private @Nullable String find(Place place) {
        if (rung.equals("exact")) {
            return place.id();
        } else if (rung.equals("omit")) {
            return null;
        }
        Set<String> seen = new HashSet<>();
        Place here = place;
        while (here != null && seen.add(here.id())) {
            if (isLargeEnough(here) && country(here).equals(country(place))) {
                JurisdictionCode own = here.jurisdiction();
                return own != null && isByCode(here, own) ? BY_CODE + own.text() : here.id();
            }
            Ref<Place> around = here.within();
            here = around == null ? null : index.find(around, Place.class).orElse(null);
        }
        JurisdictionCode code = index.jurisdictionOf(place)
                .filter(each -> !each.isLocal())
                .map(each -> Coarsening.jurisdiction(each, rung))
                .orElse(null);
        return code == null ? null : BY_CODE + code.text();
    }

    /** Whether only the code is known of a place, as of one that a wider release made. */
    private static boolean isByCode(Place place, JurisdictionCode code) {
        return !code.isLocal()
                && place.equals(Place.builder(place.id())
                        .kind(kind(code))
                        .jurisdiction(code)
                        .build());
    }

    /** What kind of place has a code. */
    static PlaceKind kind(JurisdictionCode code) {
        return code.text().contains("-") ? PlaceKind.REGION : PlaceKind.COUNTRY;
    }

    /** A place does not stand for one of which another country is known, or a country at all where its own is not. */
    private Optional<JurisdictionCode> country(Place place) {
        return index.jurisdictionOf(place)
                .filter(each -> !each.isLocal())
                .map(each -> Coarsening.jurisdiction(each, "country"));
    }

    /** A country is told by its code wherever that is known, so that equal countries are equal. */
    private boolean isLargeEnough(Place place) {
        String size = LadderTable.rung(place.kind());
        boolean large = size != null
                && Ladder.PLACES.rungs().indexOf(size) >= Ladder.PLACES.rungs().indexOf(rung);
        boolean coded = rung.equals("country")
                && index.jurisdictionOf(place).filter(each -> !each.isLocal()).isPresent();
        return large && !coded;
    }
}
