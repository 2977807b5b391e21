package io.github.manumit.htcds;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.Ref;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.place.Address;
import io.github.manumit.place.Coordinates;
import io.github.manumit.place.Place;
import io.github.manumit.place.PlaceKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes places as the cells of an address. */
final class PlaceWriting {

    private static final int DEEPEST = 20;

    private static final Set<PlaceKind> CITIES = Set.of(
            PlaceKind.CITY,
            PlaceKind.TOWN,
            PlaceKind.VILLAGE,
            PlaceKind.HAMLET,
            PlaceKind.SETTLEMENT,
            PlaceKind.MUNICIPALITY);

    private static final Set<PlaceKind> REGIONS = Set.of(PlaceKind.REGION, PlaceKind.PROVINCE);

    private final CaseFile caseFile;
    private final Map<String, Integer> indexes = new HashMap<>();

    PlaceWriting(CaseFile caseFile) {
        this.caseFile = caseFile;
        for (int i = 0; i < caseFile.places().size(); i++) {
            indexes.putIfAbsent(caseFile.places().get(i).id(), i);
        }
    }

    /** The number of a place in the file; empty if the file does not list it. */
    Optional<Integer> find(@Nullable Ref<Place> place) {
        return place == null ? Optional.empty() : Optional.ofNullable(indexes.get(place.text()));
    }

    /**
     * Writes the address of a place.
     *
     * @param pointer where the reference to the place stands
     */
    void write(RowDraft row, @Nullable Ref<Place> place, String pointer, AddressFields fields) {
        List<Integer> chain = new ArrayList<>();
        Optional<Integer> next = find(place);
        while (next.isPresent() && chain.size() < DEEPEST && !chain.contains(next.get())) {
            chain.add(next.get());
            next = find(caseFile.places().get(next.get()).within());
        }
        int last = -1;
        for (int i = 0; i < chain.size(); i++) {
            if (writes(row, caseFile.places().get(chain.get(i)), "/places/" + chain.get(i), fields)) {
                last = i;
            }
        }
        if (last >= 0) {
            row.ledger().use(pointer);
        }
        for (int i = 0; i < last; i++) {
            row.ledger().use("/places/" + chain.get(i) + "/within");
        }
    }

    private static boolean writes(RowDraft row, Place place, String pointer, AddressFields fields) {
        boolean writes = exact(row, place, pointer, fields);
        PlaceKind kind = place.kind();
        if (kind != null && CITIES.contains(kind)) {
            writes |= named(row, place, pointer, fields.city(), kind.equals(PlaceKind.CITY));
        } else if (kind != null && REGIONS.contains(kind)) {
            writes |= named(row, place, pointer, fields.state(), kind.equals(PlaceKind.REGION));
        }
        JurisdictionCode jurisdiction = place.jurisdiction();
        Optional<String> country = jurisdiction == null
                ? Optional.empty()
                : jurisdiction
                        .country()
                        .filter(code ->
                                Forms.country(code).map(JurisdictionCode::text).equals(Optional.of(code)));
        if (jurisdiction != null && country.isPresent() && !row.has(fields.country())) {
            if (jurisdiction.text().equals(country.get())) {
                row.put(fields.country(), country.get(), pointer + "/jurisdiction");
            } else {
                row.coarse(fields.country(), country.get(), pointer + "/jurisdiction", LossReason.NOT_EXACT);
            }
            if (PlaceKind.COUNTRY.equals(kind)) {
                row.ledger().use(pointer + "/kind");
            }
            writes = true;
        } else if (PlaceKind.COUNTRY.equals(kind)) {
            writes |= named(row, place, pointer, fields.country(), true);
        }
        return writes;
    }

    private static boolean named(RowDraft row, Place place, String pointer, HtcdsField field, boolean isExact) {
        if (row.has(field)
                || place.names().isEmpty()
                || text(place.names().get(0)).isEmpty()) {
            return false;
        }
        boolean isTyped = row.put(field, text(place.names().get(0)), pointer + "/names/0/text");
        if (isExact && isTyped) {
            row.ledger().use(pointer + "/kind");
        } else if (row.has(field)) {
            row.ledger().mark(pointer + "/kind", LossKind.COARSENED, LossReason.BROADER_CODE, field);
        }
        return isTyped;
    }

    static String text(NameForm name) {
        return name.text() == null ? "" : name.text();
    }

    private static boolean exact(RowDraft row, Place place, String pointer, AddressFields fields) {
        boolean writes = false;
        Address address = place.address();
        if (address != null && address.street() != null && !row.has(fields.street())) {
            writes = row.put(fields.street(), address.street(), pointer + "/address/street");
        }
        if (address != null && address.postcode() != null && !row.has(fields.postcode())) {
            writes |= row.put(fields.postcode(), address.postcode(), pointer + "/address/postcode");
        }
        Coordinates coordinates = place.coordinates();
        if (coordinates != null && !row.has(fields.latitude())) {
            BigDecimal latitude = coordinates.latitude();
            BigDecimal longitude = coordinates.longitude();
            if (latitude != null && longitude != null) {
                coordinates(row, latitude.toPlainString(), longitude.toPlainString(), pointer + "/coordinates", fields);
                writes = true;
            }
        }
        return writes;
    }

    /** A point needs both numbers: if the form of one is not that of a cell, neither comes back as it was. */
    private static void coordinates(
            RowDraft row, String latitude, String longitude, String pointer, AddressFields fields) {
        boolean areTyped = Forms.typed(fields.latitude(), List.of(latitude)).contains(latitude)
                && Forms.typed(fields.longitude(), List.of(longitude)).contains(longitude);
        if (areTyped) {
            row.put(fields.latitude(), latitude, pointer + "/latitude");
            row.put(fields.longitude(), longitude, pointer + "/longitude");
        } else {
            row.coarse(fields.latitude(), latitude, pointer + "/latitude", LossReason.NOT_EXACT);
            row.coarse(fields.longitude(), longitude, pointer + "/longitude", LossReason.NOT_EXACT);
        }
    }

    /** Writes what a place is called. */
    boolean name(RowDraft row, @Nullable Ref<Place> place, HtcdsField field) {
        Optional<Integer> number = find(place);
        if (number.isEmpty() || caseFile.places().get(number.get()).names().isEmpty()) {
            return false;
        }
        NameForm name = caseFile.places().get(number.get()).names().get(0);
        return row.put(field, text(name), "/places/" + number.get() + "/names/0/text");
    }
}
