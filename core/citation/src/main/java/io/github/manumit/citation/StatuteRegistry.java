package io.github.manumit.citation;

import io.github.manumit.citation.KnownProvision.Counterpart;
import io.github.manumit.entity.When;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.Edition;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * Statutes and the provisions of theirs that matter to a case of trafficking, unlawful deprivation of liberty or forced labour: what a citation leads
 * to, whether it exists, when it was in force, what it is about.
 *
 * <p>The bundled data are far from whole, and each entry says how far it was checked. What is not known is answered with that one cannot say.
 *
 * <p>A registry never changes. The bundled one is read on first use, which takes about a tenth of a second. Safe for use by several threads.
 */
public final class StatuteRegistry {

    private static final class Held {
        static final StatuteRegistry REGISTRY = withProvided(new StatuteRegistry(bundled()));
    }

    /** As they were given, the later one of a code. */
    private final List<KnownStatute> given;

    /** By the text of the code, in order. */
    private final Map<String, KnownStatute> statutes = new TreeMap<>();

    private final UnitIndex<KnownProvision> provisions = new UnitIndex<>();
    private final UnitIndex<List<Counterpart>> counterparts = new UnitIndex<>();

    private StatuteRegistry(List<KnownStatute> all) {
        all.forEach(each -> statutes.put(each.code().text(), each));
        this.given = List.copyOf(statutes.values());
        given.forEach(this::endFollowed);
        given.forEach(this::link);
    }

    /**
     * Returns the registry that comes with the library, with the statutes of every {@link StatuteSource} that is found by service loading: these also
     * reach the rules and the standard reader of citations.
     *
     * @return the same registry each time
     * @throws java.util.ServiceConfigurationError if a source that is declared as a service cannot be made
     */
    public static StatuteRegistry standard() {
        return Held.REGISTRY;
    }

    private static StatuteRegistry withProvided(StatuteRegistry bundled) {
        StatuteRegistry registry = bundled;
        for (StatuteSource source : ServiceLoader.load(StatuteSource.class)) {
            registry = registry.with(source);
        }
        return registry;
    }

    private static List<KnownStatute> bundled() {
        try (InputStream in = StatuteRegistry.class.getResourceAsStream("statutes.txt")) {
            if (in == null) {
                throw new IllegalStateException("the statute registry is missing");
            }
            return StatuteSource.of(in).statutes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns a registry with further statutes.
     *
     * @param source the statutes; one that this registry has too goes in its place, whole
     * @return a new registry; this one stays as it is
     */
    public StatuteRegistry with(StatuteSource source) {
        List<KnownStatute> all = new ArrayList<>(given);
        all.addAll(source.statutes());
        return new StatuteRegistry(all);
    }

    /**
     * Returns every statute.
     *
     * @return sorted by code
     */
    public List<KnownStatute> all() {
        return List.copyOf(statutes.values());
    }

    /**
     * Finds a statute.
     *
     * @param code its code
     * @return what is known of it; empty if the registry lacks it
     */
    public Optional<KnownStatute> find(StatuteCode code) {
        return Optional.ofNullable(statutes.get(code.text()));
    }

    /**
     * Finds what a citation leads to.
     *
     * @param citation a citation; of a range, the first unit is looked for
     * @return what is known of it; empty where the citation does not name a statute that the registry has, or points to it from within ("of this
     * article")
     */
    public Optional<Resolution> resolve(Citation citation) {
        StatuteCode code = citation.statute();
        return code == null || citation.context() != null ? Optional.empty() : resolve(code, citation.path());
    }

    /**
     * Finds what a path in a statute leads to. However an inserted number is written ({@code 148\u00b2}, {@code 148-2}, {@code 148.2}), and in whichever
     * of two letters that look the same, it is the same unit.
     *
     * @param code the code of the statute
     * @param path the path, outermost first; empty for the statute as a whole
     * @return what is known of it; empty if the registry lacks the statute
     */
    public Optional<Resolution> resolve(StatuteCode code, List<PathStep> path) {
        KnownStatute statute = statutes.get(code.text());
        if (statute == null) {
            return Optional.empty();
        }
        List<KnownProvision> around = provisions.around(code, path);
        List<List<Counterpart>> others = counterparts.around(code, path);
        return Optional.of(
                new Resolution(spelt(path, around), statute, around, others.isEmpty() ? List.of() : others.get(0)));
    }

    /** The path as the registry spells it, as far as it knows the units. */
    private static List<PathStep> spelt(List<PathStep> path, List<KnownProvision> around) {
        List<PathStep> spelt = new ArrayList<>(path);
        if (!around.isEmpty()) {
            List<PathStep> known = around.get(0).path();
            for (int i = 0; i < known.size(); i++) {
                spelt.set(i, known.get(i));
            }
        }
        for (int i = 0; i < spelt.size(); i++) {
            String number = spelt.get(i).value();
            for (KnownProvision provision : around) {
                if (number != null && provision.path().size() <= i) {
                    spelt.set(i, provision.spelt(spelt.subList(0, i), spelt.get(i)));
                }
            }
        }
        return spelt;
    }

    /**
     * Finds the editions that took each other's place.
     *
     * @param code the code of a family, such as {@code KZ-CC}, or of a statute
     * @return all of the family, in order of time; the statute alone where it has no family; empty where the code is not known
     */
    public List<KnownStatute> family(StatuteCode code) {
        StatuteCode family = find(code).map(KnownStatute::family).orElse(code);
        return statutes.values().stream()
                .filter(each -> family.equals(each.family()) || code.equals(each.code()))
                .sorted(Comparator.comparing(StatuteRegistry::begin))
                .toList();
    }

    /**
     * Finds the editions that could have been in force.
     *
     * @param code the code of a family, or of a statute
     * @param time a day or period, however uncertain
     * @return those that were or could have been in force at some of that time, in order of time; {@link KnownStatute#inForce} tells which
     */
    public List<KnownStatute> inForce(StatuteCode code, PartialDate time) {
        return family(code).stream().filter(each -> !each.inForce(time).isNo()).toList();
    }

    /** The first day on which it could have been in force or adopted; last where neither is known. */
    private static LocalDate begin(KnownStatute statute) {
        return Optional.ofNullable(KnownStatute.date(statute.statute().adopted()))
                .flatMap(PartialDate::earliest)
                .or(() -> start(statute))
                .orElse(LocalDate.MAX);
    }

    private static Optional<LocalDate> start(KnownStatute statute) {
        return statute.statute().editions().stream()
                .map(Edition::time)
                .map(KnownStatute::date)
                .filter(Objects::nonNull)
                .flatMap(time -> time.earliest().stream())
                .min(Comparator.naturalOrder());
    }

    /** A statute of which no time is known was in force until the one that took its place was. */
    private void endFollowed(KnownStatute statute) {
        StatuteCode follows = statute.follows();
        KnownStatute followed = follows == null ? null : statutes.get(follows.text());
        Optional<LocalDate> start = start(statute);
        if (followed != null && followed.statute().editions().isEmpty() && start.isPresent()) {
            LocalDate last = start.get().minusDays(1);
            When until = When.of(PartialDate.startUnknown(PartialDate.ofDay(last)));
            statutes.put(
                    followed.code().text(),
                    new KnownStatute(
                            followed.statute().toBuilder()
                                    .editions(List.of(
                                            Edition.builder().time(until).build()))
                                    .build(),
                            followed.family(),
                            followed.follows(),
                            followed.isDefault(),
                            followed.levels(),
                            followed.topics(),
                            followed.provisions(),
                            false,
                            followed.provenance()));
        }
    }

    private void link(KnownStatute statute) {
        StatuteCode code = statute.code();
        for (KnownProvision provision : statute.provisions()) {
            List<PathStep> path = provision.path();
            provisions.put(code, path, provision);
            for (Counterpart earlier : provision.earlier()) {
                counterparts.computeIfAbsent(code, path, ArrayList::new).add(earlier);
                counterparts
                        .computeIfAbsent(earlier.statute(), earlier.path(), ArrayList::new)
                        .add(new Counterpart(code, path, false));
            }
        }
    }

    /** Gives the number of statutes. */
    @Override
    public String toString() {
        return "StatuteRegistry[" + statutes.size() + " statutes]";
    }
}
