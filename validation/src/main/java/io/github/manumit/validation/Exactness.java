package io.github.manumit.validation;

import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.Ref;
import io.github.manumit.place.Address;
import io.github.manumit.place.Coordinates;
import io.github.manumit.place.Place;
import io.github.manumit.place.PlaceKind;
import io.github.manumit.place.PlacePrecision;
import io.github.manumit.place.RelativePosition;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.value.Path;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells which components of places give an exact location: a street address, coordinates, an identifier that leads to a
 * house, or a position close to another exact place. Names never count, and neither does the location of a settlement
 * of some size or of an area of 10 km or more.
 */
final class Exactness {

    private static final BigDecimal COARSE = BigDecimal.valueOf(10_000);

    private static final BigDecimal TOWN = BigDecimal.valueOf(1_000);

    /** A tenth of a degree of latitude is 11 km. */
    private static final int COARSE_DECIMALS = 1;

    private final CaseScope scope;
    private final Map<String, List<String>> inside = new HashMap<>();

    /** Whether a place is exact by its own components; false while that is being found out. */
    private final Map<String, Boolean> pinned = new HashMap<>();

    /** Whether a place, or a place around it that is not an area, is exact. */
    private final Map<String, Boolean> enclosed = new HashMap<>();

    Exactness(CaseScope scope) {
        this.scope = scope;
        for (Place place : scope.caseFile().places()) {
            for (Place each : accounts(place)) {
                String around = scope.local(each.within());
                if (around != null) {
                    inside.computeIfAbsent(around, key -> new ArrayList<>()).add(place.id());
                }
            }
        }
    }

    /** A place as it is recorded, and as each claim has it. */
    private static List<Place> accounts(Place place) {
        List<Place> accounts = new ArrayList<>();
        accounts.add(place);
        for (Claim<Place> claim : place.meta().claims()) {
            if (claim.says() != null) {
                accounts.add(claim.says());
            }
        }
        return accounts;
    }

    private @Nullable Place find(@Nullable String id) {
        return id == null ? null : scope.find(Ref.to(id), Place.class);
    }

    /**
     * Adds the places around and within some places: those that would show where the first ones are.
     *
     * @param homes ids of places, with a value each that the added places get too
     */
    <V> void widen(Map<String, V> homes) {
        Deque<String> next = new ArrayDeque<>(homes.keySet());
        while (!next.isEmpty()) {
            String id = next.pop();
            V value = homes.get(id);
            if (value != null && isSmall(find(id))) {
                for (String each : inside.getOrDefault(id, List.of())) {
                    if (homes.putIfAbsent(each, value) == null) {
                        next.add(each);
                    }
                }
            }
        }
        next.addAll(homes.keySet());
        while (!next.isEmpty()) {
            String id = next.pop();
            V value = homes.get(id);
            Place place = find(id);
            for (Place account : place == null ? List.<Place>of() : accounts(place)) {
                String around = scope.local(account.within());
                Place outer = find(around);
                if (value != null
                        && around != null
                        && outer != null
                        && !isTerritory(outer)
                        && homes.putIfAbsent(around, value) == null) {
                    next.add(around);
                }
            }
        }
    }

    /** Whether whatever lies within a place shows where it is: a house does, a village does not. */
    private static boolean isSmall(@Nullable Place place) {
        if (place == null || isTerritory(place)) {
            return false;
        }
        boolean exact = DisclosureTable.isMarked(place.precision(), "exact");
        if (exact || place.kind() == null || !place.kind().isKnown()) {
            // a named place of unknown kind may be a town
            return exact || place.names().isEmpty();
        }
        return isSite(place.kind()) && !DisclosureTable.isMarked(place.precision(), "area");
    }

    /** Whether a kind of place is known to be smaller than an area: a building, a yard, a mine. */
    private static boolean isSite(@Nullable PlaceKind kind) {
        return kind != null
                && kind.isKnown()
                && !DisclosureTable.isMarked(kind, "area")
                && !DisclosureTable.isMarked(kind, "coarse");
    }

    /** Whether a place is a settlement of some size, or larger. */
    private static boolean isTerritory(Place place) {
        return isTerritory(place.kind(), place.precision()) || (place.kind() == null && isWide(place.coordinates()));
    }

    private static boolean isTerritory(@Nullable PlaceKind kind, @Nullable PlacePrecision precision) {
        boolean exact = DisclosureTable.isMarked(precision, "exact");
        return !exact && (DisclosureTable.isMarked(kind, "coarse") || DisclosureTable.isMarked(precision, "coarse"));
    }

    private static boolean isWide(@Nullable Coordinates coordinates) {
        return coordinates != null
                && coordinates.radius() != null
                && coordinates.radius().compareTo(COARSE) >= 0;
    }

    /**
     * Finds the components that give the exact location of a place, in its record and in claims.
     *
     * @param place the place
     * @param path its path
     * @param sink receives the path of each component
     */
    void exact(Place place, Path path, Consumer<Path> sink) {
        components(place, place, path, false, sink);
        List<Claim<Place>> claims = place.meta().claims();
        for (int i = 0; i < claims.size(); i++) {
            Place says = claims.get(i).says();
            if (says != null) {
                components(says, place, path.property("claims").element(i).property("says"), false, sink);
            }
        }
    }

    /** Finds what gives the location of a place that is withheld, which includes what lies exactly around it. */
    void withheld(Place place, Path path, Consumer<Path> sink) {
        components(place, place, path, true, sink);
        around(place, path, sink);
        List<Claim<Place>> claims = place.meta().claims();
        for (int i = 0; i < claims.size(); i++) {
            Place says = claims.get(i).says();
            if (says != null) {
                Path at = path.property("claims").element(i).property("says");
                components(says, place, at, true, sink);
                around(says, at, sink);
            }
        }
    }

    private void around(Place account, Path path, Consumer<Path> sink) {
        String around = scope.local(account.within());
        if (around != null && isEnclosed(around)) {
            sink.accept(path.property("within"));
        }
    }

    /** Finds the positions of an exact place that show where a hidden one is. */
    void positions(Place place, Path path, Set<String> hidden, Consumer<Path> sink) {
        RelativePosition position = place.position();
        String of = position == null ? null : scope.local(position.of());
        if (position != null && of != null && hidden.contains(of) && isNear(position) && isPinned(place.id())) {
            sink.accept(path.property("position"));
        }
    }

    private void components(Place account, Place whole, Path path, boolean withheld, Consumer<Path> sink) {
        PlaceKind kind = account.kind() == null ? whole.kind() : account.kind();
        PlacePrecision precision = account.precision() == null ? whole.precision() : account.precision();
        if (isExact(account.address(), withheld)) {
            sink.accept(path.property("address"));
        }
        boolean coarse = withheld ? isWide(account.coordinates()) : isCoarse(account.coordinates(), kind, precision);
        if (account.coordinates() != null && !coarse) {
            sink.accept(path.property("coordinates"));
        }
        List<Identifier> identifiers = account.meta().identifiers();
        for (int i = 0; i < identifiers.size(); i++) {
            if (!isTerritory(kind, precision)
                    && !DisclosureTable.isMarked(identifiers.get(i).scheme(), "coarse")) {
                sink.accept(path.property("identifiers").element(i));
            }
        }
        RelativePosition position = account.position();
        if (position != null && isNear(position) && isPinned(scope.local(position.of()))) {
            sink.accept(path.property("position"));
        }
    }

    private static boolean isExact(@Nullable Address address, boolean withheld) {
        return address != null
                && (address.street() != null || address.number() != null || (withheld && address.postcode() != null));
    }

    private static boolean isCoarse(
            @Nullable Coordinates coordinates, @Nullable PlaceKind kind, @Nullable PlacePrecision precision) {
        if (coordinates == null || isWide(coordinates)) {
            return true;
        }
        BigDecimal radius = coordinates.radius();
        if (radius != null) {
            return isTerritory(kind, precision) && radius.compareTo(TOWN) >= 0;
        }
        boolean rounded = isRounded(coordinates.latitude()) && isRounded(coordinates.longitude());
        return isTerritory(kind, precision) || (rounded && DisclosureTable.isMarked(precision, "coarsened"));
    }

    private static boolean isRounded(@Nullable BigDecimal degrees) {
        return degrees == null || degrees.stripTrailingZeros().scale() <= COARSE_DECIMALS;
    }

    /** Whether a position is known to be within 10 km of the other place. */
    private static boolean isNear(RelativePosition position) {
        Quantity distance = position.distance();
        if (distance == null) {
            return Boolean.TRUE.equals(position.inside());
        }
        Extent<BigDecimal> extent = distance.extent();
        BigDecimal most = extent instanceof Extent.About<BigDecimal> about ? about.value() : extent.greatest();
        String metres = DisclosureTable.mark(distance.unit());
        return most != null
                && metres != null
                && most.multiply(new BigDecimal(metres)).compareTo(COARSE) < 0;
    }

    /**
     * Whether a place is given exactly, or is a named site that is smaller than an area. Positions that lead from place
     * to place are followed one by one, without recursion.
     */
    private boolean isPinned(@Nullable String id) {
        List<String> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String at = id;
        boolean found = false;
        while (at != null && seen.add(at)) {
            Boolean known = pinned.get(at);
            Place place = known == null ? find(at) : null;
            found = known != null ? known : place != null && isPinnedItself(place);
            chain.add(at);
            if (known != null || place == null || found) {
                break;
            }
            RelativePosition position = place.position();
            at = position == null || !isNear(position) ? null : scope.local(position.of());
        }
        for (String each : chain) {
            pinned.put(each, found);
        }
        return found;
    }

    private boolean isPinnedItself(Place place) {
        boolean site = isSite(place.kind()) && !place.names().isEmpty() && !isTerritory(place);
        return site || accounts(place).stream().anyMatch(each -> isLocated(each, place));
    }

    /** Whether an account has an exact address, coordinates or identifier. */
    private static boolean isLocated(Place account, Place whole) {
        PlaceKind kind = account.kind() == null ? whole.kind() : account.kind();
        PlacePrecision precision = account.precision() == null ? whole.precision() : account.precision();
        boolean identified = account.meta().identifiers().stream()
                .anyMatch(each -> !DisclosureTable.isMarked(each.scheme(), "coarse"));
        return isExact(account.address(), false)
                || !isCoarse(account.coordinates(), kind, precision)
                || (identified && !isTerritory(kind, precision));
    }

    /** Whether a place, or what lies around it, is exact and surely no more than a house or a site. */
    private boolean isEnclosed(String id) {
        List<String> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String at = id;
        boolean found = false;
        while (at != null && !found && seen.add(at)) {
            Boolean known = enclosed.get(at);
            Place place = find(at);
            if (known != null || place == null || isTerritory(place)) {
                found = Boolean.TRUE.equals(known);
                break;
            }
            chain.add(at);
            boolean site = isSite(place.kind());
            found = accounts(place).stream()
                    .anyMatch(each -> isExact(each.address(), false) || (site && isLocated(each, place)));
            at = scope.local(place.within());
        }
        for (String each : chain) {
            enclosed.put(each, found);
        }
        return found;
    }

    /** The ids of withheld places, and of what lies within them. */
    Map<String, Boolean> hidden() {
        Map<String, Boolean> hidden = new HashMap<>();
        for (Place place : scope.caseFile().places()) {
            if (PlacePrecision.WITHHELD.equals(place.precision())) {
                hidden.put(place.id(), true);
            }
        }
        Deque<String> next = new ArrayDeque<>(hidden.keySet());
        while (!next.isEmpty()) {
            String id = next.pop();
            Place place = find(id);
            boolean small = place != null && !isTerritory(place) && isSmall(place);
            Collection<String> parts = small ? inside.getOrDefault(id, List.of()) : List.of();
            for (String each : parts) {
                if (hidden.putIfAbsent(each, false) == null) {
                    next.add(each);
                }
            }
        }
        return hidden;
    }
}
