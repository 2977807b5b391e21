package io.github.manumit.registry;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.time.PartialDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The countries and their subdivisions by the codes of ISO 3166-1, 3166-2 and 3166-3, current and former: what a code
 * stands for, its names, what it is part of, its predecessors and successors, and its times.
 *
 * <p>Codes and the English names of subdivisions come from the Unicode CLDR 48.2.0, and the names of countries in
 * eleven languages, too; Kazakhstan's regions also have their Kazakh names. Successions and their times are our own, as
 * {@link KnownJurisdiction#validityChecked()} shows.
 *
 * <p>The table is loaded on first use, which takes a few milliseconds; an entry is created when it is first requested.
 * The first search by name builds an index, which takes some tenths of a second. Looking up a code allocates nothing.
 * Thread-safe.
 */
public final class JurisdictionRegistry {

    private static final class Held {
        static final JurisdictionRegistry REGISTRY = new JurisdictionRegistry(JurisdictionTable.read());
    }

    private final JurisdictionTable table;

    private JurisdictionRegistry(JurisdictionTable table) {
        this.table = table;
    }

    /**
     * Returns the registry.
     *
     * @return always the same instance
     */
    public static JurisdictionRegistry standard() {
        return Held.REGISTRY;
    }

    /**
     * Returns all entries.
     *
     * @return the entries, sorted by code
     */
    public List<KnownJurisdiction> all() {
        List<KnownJurisdiction> all = new ArrayList<>(table.size());
        for (int i = 0; i < table.size(); i++) {
            table.at(i).ifPresent(all::add);
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * Looks up a code. A former country is found by its ISO 3166-3 code ({@code SUHH}), and by its two letters unless
     * they now belong to another country. If two former countries had the same letters ({@code CS}), the later one is
     * found.
     *
     * @param code a code
     * @return its entry; empty for a local code and for an unknown one
     */
    public Optional<KnownJurisdiction> find(JurisdictionCode code) {
        return table.find(code.text());
    }

    /**
     * Finds everything that a text could mean: a code in upper or lower case, a code of three letters (ISO 3166-1
     * alpha-3), or a name in any of the languages, in any spelling that a {@linkplain io.github.manumit.name.NameKey
     * name key} recognizes.
     *
     * @param codeOrName a code or name
     * @return everything that it could mean, most likely first: Almaty is a city and a region. Only entries with the
     *     highest grade of likeness are returned
     */
    public List<KnownJurisdiction> search(String codeOrName) {
        return JurisdictionSearch.of(this, table).search(codeOrName);
    }

    /**
     * Tells whether a jurisdiction is within another, according to what their codes stand for now or stood for.
     *
     * @param inner the inner code
     * @param outer the outer code
     * @return true also if both are the same; false if one is unknown and the form of the codes does not show it either
     */
    public boolean isWithin(JurisdictionCode inner, JurisdictionCode outer) {
        Optional<KnownJurisdiction> found = find(inner);
        return outer.contains(inner)
                || (found.isPresent() && found.equals(find(outer)))
                || found.map(known -> known.parents().stream().anyMatch(outer::contains))
                        .orElse(false);
    }

    /**
     * Finds the codes that a jurisdiction could have had at a time: its own, those of its predecessors and those of its
     * successors, if each could have been valid at some moment of that time. {@code KZ-ALM} in 2023 is {@code KZ-19} or
     * {@code KZ-33}; {@code KZ-33} in 2020 is {@code KZ-ALM}, from 2020 to 2023 both; {@code KZ} in 1985 is {@code SU}.
     *
     * @param code a known code
     * @param time a day or period
     * @return the candidates; empty if the code is unknown, or if nothing is known about that time
     */
    public List<KnownJurisdiction> at(JurisdictionCode code, PartialDate time) {
        Set<KnownJurisdiction> found = new LinkedHashSet<>();
        find(code).ifPresent(known -> {
            collect(known, time, false, found);
            collect(known, time, true, found);
        });
        return List.copyOf(found);
    }

    /** Goes only back or only forward in time, so that other parts of the same whole are not found. */
    private void collect(KnownJurisdiction from, PartialDate time, boolean later, Set<KnownJurisdiction> found) {
        Set<KnownJurisdiction> seen = new HashSet<>();
        Deque<KnownJurisdiction> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            KnownJurisdiction known = open.remove();
            if (seen.add(known)) {
                if (couldBeValid(known, time)) {
                    found.add(known);
                }
                List<JurisdictionCode> next = later ? known.successors() : known.predecessors();
                next.forEach(code -> find(code).ifPresent(open::add));
            }
        }
    }

    /**
     * If the time of a code is unknown, a former code is not a candidate itself if it has successors, and a current one
     * began when all of its predecessors had ended.
     */
    private boolean couldBeValid(KnownJurisdiction known, PartialDate time) {
        if (known.valid() != null) {
            return known.couldBeValid(time);
        }
        if (known.isFormer()) {
            return known.successors().isEmpty();
        }
        return known.predecessors().stream()
                .map(before -> find(before).map(KnownJurisdiction::valid).orElse(null))
                .allMatch(valid -> valid == null || time.couldBeAfter(valid));
    }

    /** Returns the number of codes. */
    @Override
    public String toString() {
        return "JurisdictionRegistry[" + table.size() + " codes]";
    }
}
