package io.github.manumit.validation;

import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentPlace;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.jurisdiction.JurisdictionRegistry;
import io.github.manumit.jurisdiction.KnownJurisdiction;
import io.github.manumit.party.Citizenship;
import io.github.manumit.party.GroupTrait;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Residence;
import io.github.manumit.party.Traits;
import io.github.manumit.place.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the countries to which an incident, and the participants of the case, are connected. */
final class Lands {

    /** Longer chains of places are not followed; the country of the place is then unknown. */
    private static final int LONGEST = 50;

    /** Territories that have their own code but where the law of another state can apply. */
    private static final Map<String, String> DEPENDENT = dependent();

    private final CaseScope scope;
    private final Map<String, @Nullable Set<JurisdictionCode>> byIncident = new HashMap<>();
    private final Map<JurisdictionCode, Set<String>> states = new HashMap<>();
    private @Nullable Set<JurisdictionCode> parties;

    Lands(CaseScope scope) {
        this.scope = scope;
    }

    private static Map<String, String> dependent() {
        Map<String, String> states = new HashMap<>();
        Map.of(
                        "US", "AS GU MP PR UM VI",
                        "FR", "BL GF GP MF MQ NC PF PM RE TF WF YT",
                        "GB", "AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG",
                        "NL", "AW BQ CW SX",
                        "DK", "FO GL",
                        "CN", "HK MO",
                        "AU", "CC CX HM NF",
                        "NZ", "CK NU TK",
                        "NO", "BV SJ",
                        "FI", "AX")
                .forEach((state, codes) -> List.of(codes.split(" ")).forEach(code -> states.put(code, state)));
        return Map.copyOf(states);
    }

    /**
     * Whether a law surely belongs to a country to which neither these incidents nor anyone in the case is connected.
     */
    boolean isForeign(JurisdictionCode law, List<Ref<Incident>> incidents) {
        boolean foreign = !incidents.isEmpty() && !law.isLocal() && !isRelatedToAny(law, parties());
        for (Ref<Incident> each : incidents) {
            String id = scope.local(each);
            Set<JurisdictionCode> lands = !foreign || id == null ? null : ofIncident(id);
            foreign = lands != null && !lands.isEmpty() && !isRelatedToAny(law, lands);
        }
        return foreign;
    }

    /**
     * Whether the law could apply in one of the countries: the same state, a part of it, its predecessor or its
     * successor.
     */
    private boolean isRelatedToAny(JurisdictionCode law, Set<JurisdictionCode> lands) {
        Set<String> own = states.computeIfAbsent(law, Lands::states);
        return lands.stream()
                .anyMatch(land -> land.isLocal()
                        || states.computeIfAbsent(land, Lands::states).stream().anyMatch(own::contains));
    }

    /** The states of a code: its own, its predecessors and its successors. */
    private static Set<String> states(JurisdictionCode code) {
        Set<String> states = new HashSet<>();
        states.add(state(code));
        JurisdictionRegistry registry = JurisdictionRegistry.standard();
        Optional<KnownJurisdiction> known = registry.find(code);
        states.add(known.map(KnownJurisdiction::code).map(Lands::state).orElse(state(code)));
        Set<String> whole = Set.copyOf(states);
        for (String each : whole) {
            JurisdictionCode state = JurisdictionCode.parse(each);
            registry.find(state).ifPresent(found -> {
                states.add(found.code().text());
                found.predecessors().forEach(other -> addWithName(registry, other, states));
                found.successors().forEach(other -> addWithName(registry, other, states));
            });
        }
        return states;
    }

    private static void addWithName(JurisdictionRegistry registry, JurisdictionCode code, Set<String> states) {
        states.add(state(code));
        registry.find(code).ifPresent(known -> states.add(known.code().text()));
    }

    private static String state(JurisdictionCode code) {
        String state = code.country().orElse(code.text());
        return DEPENDENT.getOrDefault(state, state);
    }

    /** Where an incident and its events took place; null if one of the places is unknown. */
    private @Nullable Set<JurisdictionCode> ofIncident(String id) {
        if (!byIncident.containsKey(id)) {
            byIncident.put(id, collect(id));
        }
        return byIncident.get(id);
    }

    private @Nullable Set<JurisdictionCode> collect(String id) {
        Incident incident = scope.find(Ref.<Incident>to(id), Incident.class);
        if (incident == null) {
            return null;
        }
        Set<JurisdictionCode> lands = new LinkedHashSet<>(incident.jurisdictions());
        List<Ref<Place>> places = new ArrayList<>();
        for (IncidentPlace each : incident.places()) {
            add(each.place(), places);
        }
        for (Event event : scope.eventsOf(id)) {
            add(event.place(), places);
            add(event.from(), places);
            add(event.to(), places);
            places.addAll(event.via());
            add(event.origin(), lands);
            add(event.destination(), lands);
        }
        for (Ref<Place> place : places) {
            JurisdictionCode land = land(place);
            if (land == null) {
                return null;
            }
            lands.add(land);
        }
        return lands;
    }

    private static <T> void add(@Nullable T value, Collection<T> to) {
        if (value != null) {
            to.add(value);
        }
    }

    /** The country or subdivision of a place, or of the nearest place around it that has one. */
    private @Nullable JurisdictionCode land(@Nullable Ref<Place> ref) {
        Place place = scope.find(ref, Place.class);
        for (int i = 0; place != null && i < LONGEST; i++) {
            if (place.jurisdiction() != null) {
                return place.jurisdiction();
            }
            place = scope.find(place.within(), Place.class);
        }
        return null;
    }

    /** The countries that persons, groups and organizations come from, live in, belong to or work in. */
    private Set<JurisdictionCode> parties() {
        Set<JurisdictionCode> all = parties;
        if (all == null) {
            all = new HashSet<>();
            for (Person each : scope.caseFile().persons()) {
                add(each.traits(), all);
            }
            for (PersonGroup group : scope.caseFile().groups()) {
                for (GroupTrait each : group.traits()) {
                    add(each.traits(), all);
                }
            }
            for (Organization each : scope.caseFile().organizations()) {
                add(each.jurisdiction(), all);
                add(land(each.seat()), all);
                all.addAll(each.activeIn());
            }
            parties = all;
        }
        return all;
    }

    private void add(Traits traits, Set<JurisdictionCode> to) {
        for (Citizenship each : traits.citizenships()) {
            add(each.country(), to);
        }
        for (Residence each : traits.residences()) {
            add(each.jurisdiction(), to);
            add(land(each.place()), to);
        }
        if (traits.birth() != null) {
            add(land(traits.birth().place()), to);
        }
    }
}
