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
import io.github.manumit.registry.ChangeKind;
import io.github.manumit.registry.Dependency;
import io.github.manumit.registry.JurisdictionChange;
import io.github.manumit.registry.JurisdictionRegistry;
import io.github.manumit.registry.KnownJurisdiction;
import io.github.manumit.time.PartialDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the countries to which an incident, and the participants of the case, are connected. */
final class Lands {

    /** Stands for a place with a local code, where any law may apply. */
    private static final int ANY = 0;

    /** Marks, in the number of a state, that it is the state itself. */
    private static final int OWN = 1;

    private final CaseScope scope;
    private final Map<String, BitSet> byIncident = new HashMap<>();
    private final Map<String, Optional<BitSet>> byEvent = new HashMap<>();
    private final Map<JurisdictionCode, BitSet> states = new HashMap<>();
    private final List<String> numbers = new ArrayList<>();
    private final Set<Bond> bonds = new LinkedHashSet<>();
    private @Nullable BitSet parties;

    /** That a state and another were one until some time, or the one a territory of the other, and both still exist. */
    private record Bond(int one, int other, PartialDate time) {}

    Lands(CaseScope scope) {
        this.scope = scope;
    }

    /**
     * Whether a law surely belongs to a country to which neither these incidents nor anyone in the case is connected.
     */
    boolean isForeign(JurisdictionCode law, Deeds deeds) {
        if (deeds.areIn(law)) {
            return false;
        }
        BitSet lands = deeds.lands();
        return !lands.isEmpty() && !law.isLocal() && !isRelated(law, parties(), deeds) && !isRelated(law, lands, deeds);
    }

    /**
     * Whether the law could apply in one of the countries: the same state, a part of it, its predecessor or its
     * successor; and while they belonged together, a state and what left it, a state and its territory, or two parts of one
     * former state.
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
        return bonds.stream()
                .anyMatch(bond -> ((own.get(bond.one() | OWN) && lands.get(bond.other() | OWN))
                                || (own.get(bond.other() | OWN) && lands.get(bond.one() | OWN)))
                        && couldBe(bond.time(), deeds));
    }

    private boolean couldBe(PartialDate time, Deeds deeds) {
        List<PartialDate> times = deeds.times().dates();
        return times.isEmpty() || !scope.work(times.size()) || times.stream().anyMatch(time::couldOverlap);
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
                related(own, false).forEach(state -> bits.set(number(state)));
                own.forEach(this::addBonds);
            }
            return bits;
        });
    }

    private void addBonds(String state) {
        JurisdictionRegistry registry = JurisdictionRegistry.standard();
        KnownJurisdiction known = registry.find(JurisdictionCode.parse(state)).orElse(null);
        if (known == null) {
            return;
        }
        for (JurisdictionChange change : known.changes()) {
            PartialDate when = change.when();
            if (change.kind() == ChangeKind.SECESSION && when != null) {
                addBond(change.from(), change.to(), PartialDate.openStarted(when));
            }
        }
        for (Dependency dependency : known.dependencies()) {
            PartialDate time = dependency.time();
            if (time != null && !isNow(dependency)) {
                addBond(known.code(), dependency.state(), time);
            }
        }
    }

    private void addBond(JurisdictionCode one, JurisdictionCode other, PartialDate time) {
        bonds.add(new Bond(number(country(one)), number(country(other)), time));
    }

    private static boolean isNow(Dependency dependency) {
        return dependency.time() == null || dependency.time().latest().isEmpty();
    }

    private int number(String state) {
        int found = numbers.indexOf(state);
        if (found < 0) {
            numbers.add(state);
            found = numbers.size() - 1;
        }
        return (found + 1) * 2;
    }

    /** The state of a code, also by its other code, and the territory if it has a code of its own. */
    private static Set<String> own(JurisdictionCode code) {
        Set<String> states = new HashSet<>();
        states.add(state(code));
        states.add(country(code));
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
                || !Collections.disjoint(related(first, true), second)
                || !Collections.disjoint(first, related(second, true));
    }

    /** The predecessors and successors of a state, with those that it left and that left it only if they are asked for. */
    private static Set<String> related(Set<String> own, boolean parted) {
        JurisdictionRegistry registry = JurisdictionRegistry.standard();
        Set<String> states = new HashSet<>();
        for (String each : own) {
            registry.find(JurisdictionCode.parse(each)).ifPresent(found -> {
                found.changes().stream()
                        .filter(change -> parted || change.kind() != ChangeKind.SECESSION || isOver(registry, change))
                        .flatMap(change -> Stream.of(change.from(), change.to()))
                        .forEach(other -> addWithName(registry, other, states));
                if (parted) {
                    found.dependencies()
                            .forEach(state -> states.add(state.state().text()));
                }
            });
        }
        states.removeAll(own);
        return states;
    }

    /** Whether what something left has ended since. */
    private static boolean isOver(JurisdictionRegistry registry, JurisdictionChange change) {
        return registry.find(change.from()).filter(KnownJurisdiction::isFormer).isPresent();
    }

    private static void addWithName(JurisdictionRegistry registry, JurisdictionCode code, Set<String> states) {
        states.add(state(code));
        registry.find(code).ifPresent(known -> states.add(known.code().text()));
    }

    static String country(JurisdictionCode code) {
        return code.country().orElse(code.text());
    }

    /** The state whose law can apply under a code: for a territory with a code of its own, that to which it belongs. */
    private static String state(JurisdictionCode code) {
        String country = country(code);
        return JurisdictionRegistry.standard()
                .find(JurisdictionCode.parse(country))
                .filter(known -> !known.isFormer())
                .flatMap(known ->
                        known.dependencies().stream().filter(Lands::isNow).findFirst())
                .map(dependency -> dependency.state().text())
                .orElse(country);
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
