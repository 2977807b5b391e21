package io.github.manumit.jurisdiction;

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
 * The countries and their parts by the codes of ISO 3166-1, 3166-2 and 3166-3, current and former: what a code stands for, its names, what it
 * lies within, what came before and after it, and when.
 *
 * <p>Codes and English names of parts are those of the Unicode CLDR 48.2.0, names of countries are CLDR's in eleven languages; Kazakhstan's
 * regions have their Kazakh names. Successions and their times are our own, as {@link KnownJurisdiction#validityChecked()} says.
 *
 * <p>The table is read on first use, in some milliseconds; an entry is made when it is first asked for. The first search by name makes an index,
 * which takes some tenths of a second. Looking up a code allocates nothing. Safe for use by several threads.
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
     * @return the same registry each time
     */
    public static JurisdictionRegistry standard() {
        return Held.REGISTRY;
    }

    /**
     * Returns everything it knows.
     *
     * @return sorted by code
     */
    public List<KnownJurisdiction> all() {
        List<KnownJurisdiction> all = new ArrayList<>(table.size());
        for (int i = 0; i < table.size(); i++) {
            table.at(i).ifPresent(all::add);
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * Finds what a code stands for. A former country is found by its code of ISO 3166-3 ({@code SUHH}), and by its two letters unless another
     * country has them now; of two former ones that had them ({@code CS}) the later is found.
     *
     * @param code a code
     * @return what is known of it; empty for a local code and for one that is not known
     */
    public Optional<KnownJurisdiction> find(JurisdictionCode code) {
        return table.find(code.text());
    }

    /**
     * Finds what a text could mean: a code, whatever its case, a code of three letters (ISO 3166-1 alpha-3), or a name in any of the
     * languages, in any spelling that a {@linkplain io.github.manumit.name.NameKey name key} sees through.
     *
     * @param codeOrName a code or name
     * @return all that it could mean, the likeliest first: Almaty is a city and a region. Only those of the nearest kind of likeness are given
     */
    public List<KnownJurisdiction> search(String codeOrName) {
        return JurisdictionSearch.of(this, table).search(codeOrName);
    }

    /**
     * Tells whether a jurisdiction lies within another, by what their codes stand for now or stood for.
     *
     * @param inner the one
     * @param outer the other
     * @return true also where both are the same; false where one is not known and the form of the codes does not tell either
     */
    public boolean isWithin(JurisdictionCode inner, JurisdictionCode outer) {
        Optional<KnownJurisdiction> found = find(inner);
        return outer.contains(inner)
                || (found.isPresent() && found.equals(find(outer)))
                || found.map(known -> known.parents().stream().anyMatch(outer::contains))
                        .orElse(false);
    }

    /**
     * Finds under which codes a jurisdiction could have stood at a time: its own, those before and those after it, as far as each could have been
     * valid at some of that time. {@code KZ-ALM} in 2023 is {@code KZ-19} or {@code KZ-33}; {@code KZ-33} in 2020 is {@code KZ-ALM}, from 2020 to 2023
     * both; {@code KZ} in 1985 is {@code SU}.
     *
     * @param code a code that is known
     * @param time a day or period
     * @return the candidates; empty if the code is not known, or if nothing is known of that time
     */
    public List<KnownJurisdiction> at(JurisdictionCode code, PartialDate time) {
        Set<KnownJurisdiction> found = new LinkedHashSet<>();
        find(code).ifPresent(known -> {
            collect(known, time, false, found);
            collect(known, time, true, found);
        });
        return List.copyOf(found);
    }

    /** Goes back or on in time only, so that what was split from the same whole is not found. */
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
     * Where the time of a code is not known, a former one stands for nothing by itself, if others took its place; a current one began when all of
     * its predecessors had ended.
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

    /** Gives the number of codes. */
    @Override
    public String toString() {
        return "JurisdictionRegistry[" + table.size() + " codes]";
    }
}
