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
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the countries to which an incident, and the participants of the case, are connected. */
final class Lands {

    /** Territories that have their own code but where the law of another state can apply. */
    private static final Map<String, String> DEPENDENT = dependent();

    /** Stands for a place with a local code, where any law may apply. */
    private static final int ANY = 0;

    private final CaseScope scope;
    private final Map<String, BitSet> byIncident = new HashMap<>();
    private final Map<String, Optional<BitSet>> byEvent = new HashMap<>();
    private final Map<JurisdictionCode, BitSet> states = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private @Nullable BitSet parties;

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
    boolean isForeign(JurisdictionCode law, Deeds deeds) {
        BitSet lands = deeds.lands();
        return !lands.isEmpty() && !law.isLocal() && !isRelated(law, parties()) && !isRelated(law, lands);
    }

    /**
     * Whether the law could apply in one of the countries: the same state, a part of it, its predecessor or its
     * successor.
     */
    private boolean isRelated(JurisdictionCode law, BitSet lands) {
        return lands.get(ANY) || numbered(law).intersects(lands);
    }

    private BitSet numbered(JurisdictionCode code) {
        return states.computeIfAbsent(code, key -> {
            BitSet bits = new BitSet();
            if (key.isLocal()) {
                bits.set(ANY);
            } else {
                for (String state : states(key)) {
                    bits.set(numbers.computeIfAbsent(state, each -> numbers.size() + 1));
                }
            }
            return bits;
        });
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

    /** Where an incident and its events took place; nowhere if one of the places is unknown. */
    BitSet of(Incident incident) {
        return byIncident.computeIfAbsent(incident.id(), id -> collect(incident));
    }

    private BitSet collect(Incident incident) {
        BitSet lands = new BitSet();
        incident.jurisdictions().forEach(each -> lands.or(numbered(each)));
        boolean known = true;
        for (IncidentPlace each : incident.places()) {
            known &= add(each.place(), lands);
        }
        for (Event event : scope.index().eventsOf(incident)) {
            Optional<BitSet> own = byEvent.computeIfAbsent(event.id(), id -> collect(event));
            known &= own.isPresent();
            own.ifPresent(lands::or);
        }
        return known ? lands : new BitSet();
    }

    private Optional<BitSet> collect(Event event) {
        BitSet lands = new BitSet();
        boolean known = add(event.place(), lands) && add(event.from(), lands) && add(event.to(), lands);
        for (Ref<Place> each : event.via()) {
            known &= add(each, lands);
        }
        add(event.origin(), lands);
        add(event.destination(), lands);
        return known ? Optional.of(lands) : Optional.empty();
    }

    private void add(@Nullable JurisdictionCode code, BitSet to) {
        if (code != null) {
            to.or(numbered(code));
        }
    }

    /** Adds the country of a place; false if there is a place whose country is not known. */
    private boolean add(@Nullable Ref<Place> place, BitSet to) {
        JurisdictionCode land = scope.index()
                .find(place, Place.class)
                .flatMap(scope.index()::jurisdictionOf)
                .orElse(null);
        add(land, to);
        return place == null || land != null;
    }

    /** The countries that persons, groups and organizations come from, live in, belong to or work in. */
    private BitSet parties() {
        BitSet all = parties;
        if (all == null) {
            all = new BitSet();
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
                add(each.seat(), all);
                for (JurisdictionCode active : each.activeIn()) {
                    add(active, all);
                }
            }
            parties = all;
        }
        return all;
    }

    private void add(Traits traits, BitSet to) {
        for (Citizenship each : traits.citizenships()) {
            add(each.country(), to);
        }
        for (Residence each : traits.residences()) {
            add(each.jurisdiction(), to);
            add(each.place(), to);
        }
        if (traits.birth() != null) {
            add(traits.birth().place(), to);
        }
    }
}
