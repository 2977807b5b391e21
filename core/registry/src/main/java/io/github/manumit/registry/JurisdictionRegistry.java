package io.github.manumit.registry;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The countries and their subdivisions by the codes of ISO 3166-1, 3166-2 and 3166-3, current and former: what a code
 * stands for, its names, what it is part of, its predecessors and successors, and its times.
 *
 * <p>Codes and the English names of subdivisions come from the Unicode CLDR 48.2.0, and the names of countries in
 * seventeen languages, too; the search also knows their names in all other languages of CLDR. Names in other languages,
 * changes and their times are our own, as {@link KnownJurisdiction#validityChecked()}, {@link
 * KnownJurisdiction#uncheckedNames()} and {@link JurisdictionChange#checked()} show.
 *
 * <p>The table is loaded on first use, which takes a few milliseconds; an entry is created when it is first requested.
 * The first search by name loads an index that the build wrote. Looking up a code allocates nothing. Thread-safe.
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
     * Finds what someone meant who used a code that ISO 3166 does not have, such as {@code UK} or {@code EL}.
     *
     * @param code a code
     * @return the entry meant; empty if the code is known, or if nothing is known to be meant by it
     */
    public Optional<KnownJurisdiction> meantBy(JurisdictionCode code) {
        String country = code.country().orElse("");
        Optional<KnownJurisdiction> meant = table.find(JurisdictionTable.ALIAS + country);
        if (meant.isEmpty() || country.length() == code.text().length()) {
            return meant;
        }
        String part = code.text().substring(country.length());
        return table.find(meant.get().code() + part).or(() -> meant);
    }

    /**
     * Finds everything that a text could mean: a code, or a name in any language. Of a text that names nothing, but differs
     * from a name by a letter or two, that name is found. Two names with a comma between them are a place and what it is
     * within.
     *
     * @param codeOrName a code or name
     * @return everything that it could mean, most likely first: Almaty is a city and a region, now and before
     * @see #matches(String)
     */
    public List<KnownJurisdiction> search(String codeOrName) {
        return matches(codeOrName).stream().map(JurisdictionMatch::jurisdiction).toList();
    }

    /**
     * Finds everything that a text could mean, and tells how.
     *
     * @param codeOrName a code in capitals or small letters, a code of three capital letters (ISO 3166-1 alpha-3), a code
     *     that others use, or a name
     * @return everything that it could mean; the surest kind of match first, then what is current, countries, and cities
     */
    public List<JurisdictionMatch> matches(String codeOrName) {
        return JurisdictionSearch.of(this, table).search(codeOrName);
    }

    /**
     * Tells whether a jurisdiction is within another, according to what their codes stand for now or stood for.
     *
     * @param inner the inner code
     * @param outer the outer code
     * @return true also if both are the same; false if one is unknown and the form of the codes does not show it either
     * @see #isWithin(JurisdictionCode, JurisdictionCode, PartialDate)
     */
    public boolean isWithin(JurisdictionCode inner, JurisdictionCode outer) {
        Optional<KnownJurisdiction> found = find(inner);
        return outer.contains(inner)
                || (found.isPresent() && found.equals(find(outer)))
                || found.map(known -> known.parents().stream().anyMatch(outer::contains))
                        .orElse(false);
    }

    /**
     * Tells whether a jurisdiction was within another at a time, as a part, or as a territory that belonged to it. What did
     * not exist at that time counts as what {@linkplain #at was there}: {@code KZ} was within {@code SU} in 1985, and
     * Hong Kong within {@code GB}, not {@code CN}.
     *
     * @param inner the inner code
     * @param outer the outer code
     * @param time a day or period
     * @return the answer; open if a code is unknown, if the time is, or if the territory was contested
     */
    public Answer isWithin(JurisdictionCode inner, JurisdictionCode outer, PartialDate time) {
        KnownJurisdiction whole = find(outer).orElse(null);
        KnownJurisdiction part = find(inner).orElse(null);
        return whole == null || part == null ? Answer.CANNOT_SAY : isWithin(part, whole, time, new HashSet<>());
    }

    private Answer isWithin(
            KnownJurisdiction part, KnownJurisdiction whole, PartialDate time, Set<KnownJurisdiction> seen) {
        if (!seen.add(part)) {
            return Answer.NO;
        }
        List<KnownJurisdiction> then = at(part.code(), time);
        if (part.valid() == null ? then.contains(part) : time.surelyWithin(part.valid())) {
            then = List.of(part);
        }
        boolean all = !then.isEmpty();
        boolean none = !then.isEmpty();
        for (KnownJurisdiction each : then) {
            Answer answer = each.equals(whole) ? Answer.YES : Answer.NO;
            for (JurisdictionCode parent : each.parents()) {
                answer = answer.or(isWithin(find(parent).orElseThrow(), whole, time, seen));
            }
            for (Dependency state : each.dependencies()) {
                Answer held = state.time() == null
                        ? Answer.YES
                        : Answer.of(time.surelyWithin(state.time()), !time.couldOverlap(state.time()));
                answer = answer.or(
                        held.and(isWithin(find(state.state()).orElseThrow(), whole, time, new HashSet<>(seen))));
            }
            all &= answer.isYes();
            none &= answer.isNo();
        }
        return Answer.of(all, none);
    }

    /**
     * Finds what a code stood for at a time, as codes: itself and what it took in later, if it existed; what was there
     * before it, if it came later; and what took its place, if it had ended. {@code KZ-ALM} in 2023 is {@code KZ-19} or
     * {@code KZ-33}; {@code KZ-33} in 2020 is {@code KZ-ALM}, from 2020 to 2023 both; {@code KZ} in 1985 is {@code SU};
     * {@code DE} in 1985 is {@code DE} and {@code DD}; {@code SS} in 2010 is {@code SD}.
     *
     * <p>Only the way back or the way forward in time is gone, so that other parts of the same whole are not found. What
     * left a whole before it ended is not what the whole became: {@code YU} in 2010 is {@code ME} or {@code RS}.
     *
     * @param code a known code
     * @param time a day or period
     * @return the candidates, the code itself first; empty if the code is unknown, or if nothing is known about that time
     */
    public List<KnownJurisdiction> at(JurisdictionCode code, PartialDate time) {
        Set<KnownJurisdiction> found = new LinkedHashSet<>();
        find(code).ifPresent(known -> {
            before(known, time, null, found, new HashSet<>());
            after(known, time, found, new HashSet<>());
            if (!found.contains(known)) {
                table.find(JurisdictionTable.REUSED + code.text())
                        .filter(other -> couldExist(other, time))
                        .ifPresent(found::add);
            }
        });
        return List.copyOf(found);
    }

    /**
     * What became part of something after another had left it was never together with the other. What existed before the
     * change that led to it, as Latvia did before 1940, was then not part of what it left.
     */
    private void before(
            KnownJurisdiction known,
            PartialDate time,
            @Nullable JurisdictionChange left,
            Set<KnownJurisdiction> found,
            Set<KnownJurisdiction> seen) {
        if (!seen.add(known)) {
            return;
        }
        if (couldExist(known, time)) {
            found.add(known);
        }
        for (JurisdictionChange change : known.changes()) {
            if (change.to().equals(known.code())
                    && change.couldPrecede(time)
                    && (change.begins() ? !isEarlier(known, time) : left == null || change.isBefore(left))) {
                find(change.from()).ifPresent(from -> before(from, time, change, found, seen));
            }
        }
    }

    private static boolean isEarlier(KnownJurisdiction known, PartialDate time) {
        return known.valid() != null && known.valid().isSet() && time.surelyWithin(known.valid());
    }

    private void after(
            KnownJurisdiction known, PartialDate time, Set<KnownJurisdiction> found, Set<KnownJurisdiction> seen) {
        if (!seen.add(known)) {
            return;
        }
        if (couldExist(known, time)) {
            found.add(known);
        }
        for (JurisdictionChange change : known.changes()) {
            if (change.from().equals(known.code()) && change.ends() && known.isFormer() && change.couldFollow(time)) {
                find(change.to()).ifPresent(to -> after(to, time, found, seen));
            }
        }
    }

    /**
     * If the time of a code is unknown, it began with the changes that led to it, and a former code is not a candidate
     * itself if it has successors.
     */
    private static boolean couldExist(KnownJurisdiction known, PartialDate time) {
        if (known.valid() != null) {
            return known.couldBeValid(time);
        }
        return !(known.isFormer() && !known.successors().isEmpty())
                && known.changes().stream()
                        .filter(change -> change.to().equals(known.code()) && change.begins())
                        .allMatch(change -> change.couldFollow(time));
    }

    /** Returns the number of codes. */
    @Override
    public String toString() {
        return "JurisdictionRegistry[" + table.size() + " codes]";
    }
}
