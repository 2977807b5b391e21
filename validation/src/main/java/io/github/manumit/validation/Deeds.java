package io.github.manumit.validation;

import io.github.manumit.incident.Incident;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.time.PartialDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The incidents that an accusation is about. What is needed of all of them together is found once, however many charges
 * and citations ask for it.
 */
final class Deeds {

    private final CaseScope scope;
    private final List<Incident> incidents;
    private final IdentityHashMap<Object, Boolean> apart = new IdentityHashMap<>();
    private @Nullable Periods times;
    private @Nullable Set<SubjectArea> subjects;
    private @Nullable BitSet lands;
    private @Nullable Set<String> countries;

    /** Some incidents; none where it is not certain which they are. */
    Deeds(CaseScope scope, List<Incident> incidents) {
        this.scope = scope;
        this.incidents = incidents;
    }

    /** When they happened; empty if this is not known for each of them. */
    Periods times() {
        Periods all = times;
        if (all == null) {
            List<PartialDate> dates = new ArrayList<>();
            incidents.forEach(each -> {
                PartialDate date = Times.date(each.time());
                if (date != null) {
                    dates.add(date);
                }
            });
            all = new Periods(dates.size() == incidents.size() ? dates : List.of());
            times = all;
        }
        return all;
    }

    /** Whether they all happened surely outside of some periods, which belong to a statute or provision. */
    boolean surelyApart(Object of, Periods periods) {
        return apart.computeIfAbsent(of, key -> !times().isEmpty() && periods.surelyApart(times(), scope));
    }

    /** Their subjects; none if there are no incidents, or if one has a kind without a subject. */
    Set<SubjectArea> subjects() {
        Set<SubjectArea> all = subjects;
        if (all == null) {
            all = EnumSet.noneOf(SubjectArea.class);
            boolean known = true;
            for (Incident each : incidents) {
                if (!each.kinds().isEmpty()) {
                    Set<SubjectArea> own = scope.subjects(each);
                    known &= !own.isEmpty();
                    all.addAll(own);
                }
            }
            all = known ? all : Set.of();
            subjects = all;
        }
        return all;
    }

    /** Whether one of them is said to be in the country of a law: a quick answer for what nearly all files say. */
    boolean areIn(JurisdictionCode law) {
        Set<String> known = countries;
        if (known == null) {
            known = new HashSet<>();
            for (Incident each : incidents) {
                for (JurisdictionCode own : each.jurisdictions()) {
                    if (!own.isLocal()) {
                        known.add(Lands.country(own));
                    }
                }
            }
            countries = known;
        }
        return known.contains(Lands.country(law));
    }

    /** The states that they are connected to; none if this is not known for each of them. */
    BitSet lands() {
        BitSet all = lands;
        if (all == null) {
            all = new BitSet();
            boolean known = true;
            for (Incident each : incidents) {
                BitSet own = scope.lands().of(each);
                known &= !own.isEmpty();
                all.or(own);
            }
            all = known ? all : new BitSet();
            lands = all;
        }
        return all;
    }
}
