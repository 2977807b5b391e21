package io.github.manumit.validation;

import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentPlace;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.party.Citizenship;
import io.github.manumit.party.GroupTrait;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Residence;
import io.github.manumit.party.Traits;
import io.github.manumit.place.Place;
import io.github.manumit.registry.JurisdictionRegistry;
import io.github.manumit.registry.KnownJurisdiction;
import io.github.manumit.time.PartialDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
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

    /** Marks, in the number of a state, that it is the state itself. */
    private static final int OWN = 1;

    private final CaseScope scope;
    private final Map<String, BitSet> byIncident = new HashMap<>();
    private final Map<String, Optional<BitSet>> byEvent = new HashMap<>();
    private final Map<JurisdictionCode, BitSet> states = new HashMap<>();
    private final List<String> numbers = new ArrayList<>();
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
        return !lands.isEmpty() && !law.isLocal() && !isRelated(law, parties(), deeds) && !isRelated(law, lands, deeds);
    }

    /**
     * Whether the law could apply in one of the countries: the same state, a part of it, its predecessor or its
     * successor, or, while both belonged to it, another part of one former state.
     */
    private boolean isRelated(JurisdictionCode law, BitSet lands, Deeds deeds) {
        if (lands.get(ANY)) {
            return true;
        }
        BitSet own = numbered(law);
        for (int bit = own.nextSetBit(0); bit >= 0; bit = own.nextSetBit(bit + 1)) {
            int kin = bit & ~OWN;
            boolean isOwn = (bit & OWN) != 0;
            boolean direct = lands.get(kin | OWN) || (isOwn && lands.get(kin));
            if (direct || (lands.get(kin) && wasThere(numbers.get(kin / 2 - 1), deeds))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a state can have existed when the deeds were done. */
    private boolean wasThere(String state, Deeds deeds) {
        List<PartialDate> times = deeds.times().dates();
        KnownJurisdiction known = JurisdictionRegistry.standard()
                .find(JurisdictionCode.parse(state))
                .orElse(null);
        return times.isEmpty()
                || known == null
                || !scope.work(times.size())
                || times.stream().anyMatch(known::couldBeValid);
    }

    /** Two bits for each state: one where it is related, one where it is the state itself. */
    private BitSet numbered(JurisdictionCode code) {
        return states.computeIfAbsent(code, key -> {
            BitSet bits = new BitSet();
            if (key.isLocal()) {
                bits.set(ANY);
            } else {
                Set<String> own = own(key);
                own.forEach(state -> bits.set(number(state) | OWN));
                related(own).forEach(state -> bits.set(number(state)));
            }
            return bits;
        });
    }

    private int number(String state) {
        int found = numbers.indexOf(state);
        if (found < 0) {
            numbers.add(state);
            found = numbers.size() - 1;
        }
        return (found + 1) * 2;
    }

    /** The state of a code, also by its other code. */
    private static Set<String> own(JurisdictionCode code) {
        Set<String> states = new HashSet<>();
        states.add(state(code));
        JurisdictionRegistry registry = JurisdictionRegistry.standard();
        states.add(registry.find(code)
                .map(KnownJurisdiction::code)
                .map(Lands::state)
                .orElse(state(code)));
        for (String each : Set.copyOf(states)) {
            registry.find(JurisdictionCode.parse(each))
                    .ifPresent(found -> states.add(found.code().text()));
        }
        return states;
    }

    /** Whether two codes are of one state, or of a state and its predecessor or successor. */
    static boolean areKin(JurisdictionCode one, JurisdictionCode other) {
        Set<String> first = own(one);
        Set<String> second = own(other);
        return !Collections.disjoint(first, second)
                || !Collections.disjoint(related(first), second)
                || !Collections.disjoint(first, related(second));
    }

    /** The predecessors and successors of a state. */
    private static Set<String> related(Set<String> own) {
        JurisdictionRegistry registry = JurisdictionRegistry.standard();
        Set<String> states = new HashSet<>();
        for (String each : own) {
            registry.find(JurisdictionCode.parse(each)).ifPresent(found -> {
                found.predecessors().forEach(other -> addWithName(registry, other, states));
                found.successors().forEach(other -> addWithName(registry, other, states));
            });
        }
        states.removeAll(own);
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
